import type { Role } from "../../../domain/people/person.ts";
import type { Act } from "../../../understanding/acts/acts.ts";
import {
  agrees,
  answersPhone,
  beginsAsLine,
  beginsWithYes,
  both,
  does,
  either,
  gives,
  has,
  hasFigure,
  hasPhone,
  hasSign,
  hasSold,
  hasWord,
  isContact,
  isAnotherDay,
  isOfSeveral,
  isSure,
  isOnlyFaces,
  isRefused,
  isUnfinished,
  isValue,
  movesBalance,
  namesOperation,
  not,
  onlyTells,
  putsRight,
  questioned,
  says,
  saysSameThing,
  usesBalance,
} from "./conditions.ts";
import type { Deed } from "./deeds.ts";
import type { IdleReading, Talked } from "./reading.ts";

// What is done with a message when nothing is open. One table, read from top to bottom: the first row that fits is done.

export interface Row {
  readonly who: readonly Role[];
  /** The likeliest act is one of these. Absent: any is. */
  readonly acts?: readonly Act[];
  readonly when?: (reading: IdleReading) => boolean;
  readonly do: Deed;
  /** Who writes what; and what is known of the talk with them. */
  readonly example: readonly [role: Role, text: string, talked?: Partial<Talked>];
}

const staff: readonly Role[] = ["cashier", "manager"];
const all: readonly Role[] = ["customer", ...staff];
const customer: readonly Role[] = ["customer"];

const declining = either(does("no", "cancel", "denial"), says("refuse"), says("takeOff"));

export const rows: readonly Row[] = [
  {
    who: all,
    when: both(({ talked }) => talked.noticesPutOn, declining),
    do: "noticesOff",
    example: ["customer", "mejor quítalos", { noticesPutOn: true }],
  },
  {
    who: staff,
    when: answersPhone,
    do: "takePhone",
    example: ["cashier", "4771234567", { phoneAsked: { for: "balance", atMs: 0 } }],
  },
  {
    who: staff,
    when: namesOperation,
    do: "operationInstead",
    example: ["cashier", "ticket A-1029", { phoneAsked: { for: "undo", atMs: 0 } }],
  },
  {
    who: staff,
    when: both(
      ({ talked: { phoneAsked } }) => phoneAsked !== null && phoneAsked.further !== true,
      not(gives),
      either(agrees, does("later", "wait", "yes")),
    ),
    do: "waitForPhone",
    example: ["cashier", "ahorita te lo paso", { phoneAsked: { for: "balance", atMs: 0 } }],
  },
  { who: staff, when: both(agrees, beginsWithYes), do: "confirmLast", example: ["cashier", "sí"] },
  { who: all, when: either(agrees, isOnlyFaces), do: "youAreWelcome", example: ["customer", "perfecto"] },
  {
    who: staff,
    when: both(({ talked }) => talked.ofLast, isValue),
    do: "cancelLast",
    example: ["cashier", "son 350", { ofLast: true }],
  },
  {
    who: staff,
    when: both(isUnfinished, not(hasPhone), either(isValue, has("SAME"), hasWord("vez nuevo vuelve vuelvela repite"))),
    do: "status",
    example: ["cashier", "vuelve a cobrarle 437", { isUnfinished: true }],
  },
  {
    who: staff,
    acts: ["menu", "howTo", "other", "complaint", "denial", "sameAgain", "noticesOn", "oops"],
    when: both(isUnfinished, not(gives)),
    do: "status",
    example: ["cashier", "no me dice nada", { isUnfinished: true }],
  },
  {
    who: staff,
    when: says("unwanted"),
    do: "cancelLast",
    example: ["cashier", "fue sin querer"],
  },
  {
    who: staff,
    when: both(hasSold, isValue, either(putsRight, both(not(hasPhone), has("TICKET")))),
    do: "ofLast",
    example: ["cashier", "eran 280", { hasSold: true }],
  },

  {
    who: all,
    when: both(says("refuse"), not(hasFigure)),
    do: "asYouLike",
    example: ["customer", "no, gracias"],
  },
  {
    who: ["manager"],
    when: both(hasPhone, hasSign, not(isRefused)),
    do: "correct",
    example: ["manager", "+50 al 4771234567"],
  },

  {
    who: staff,
    when: both(hasSold, not(hasPhone), hasFigure, hasWord("pago pagaron dio dieron"), has("TENDER", "HAND", "WITH")),
    do: "status",
    example: ["cashier", "pagó con 500", { hasSold: true }],
  },
  {
    who: ["manager"],
    acts: ["sale", "correctAdd", "correctRemove"],
    when: both(hasPhone, movesBalance, not(isRefused)),
    do: "correct",
    example: ["manager", "súmale 50 4771234567"],
  },

  // Sales and uses of balance.
  {
    who: staff,
    acts: ["sale", "next", "redeem", "findSale", "sameAgain"],
    when: both(
      hasPhone,
      isAnotherDay,
      not(questioned),
      not(hasWord("olvido olvide paso falto faltaba registre registramos meti metimos capture capturamos anote")),
    ),
    do: "phoneToday",
    example: ["cashier", "ayer le vendí 250 al 4771234567"],
  },
  {
    who: staff,
    when: both(hasPhone, not(does("undo", "refund")), ({ utterance: { vetoes } }) => vetoes.includes("ofSaleMade")),
    do: "phoneToday",
    example: ["cashier", "venta duplicada 250 al 4771234567"],
  },
  {
    who: staff,
    acts: ["sale", "next", "sameAgain", "correctAdd"],
    when: both(
      not(hasPhone),
      hasFigure,
      either(
        hasWord("ultima anterior hace"),
        both(({ named }) => named !== null, has("MORE")),
      ),
      has("GIVE", "MORE"),
    ),
    do: "undo",
    example: ["cashier", "súmale 20 a la de hace rato"],
  },
  {
    who: staff,
    acts: ["sale", "next"],
    when: both(
      not(hasPhone),
      hasFigure,
      has("PAST"),
      not(hasWord("olvido olvide paso falto registre registramos meti anote")),
    ),
    do: "status",
    example: ["cashier", "María vino a pagar lo de ayer 120"],
  },
  {
    who: staff,
    acts: ["sale", "redeem"],
    when: onlyTells,
    do: "notUnderstood",
    example: ["cashier", "supongamos que compra 300 el 4771234567"],
  },
  {
    who: staff,
    acts: ["sale", "next"],
    when: isOfSeveral,
    do: "salesApart",
    example: ["cashier", "van dos: 4771234567 de 180, y 4779876543 de 95"],
  },
  {
    who: staff,
    acts: ["sale"],
    when: both(({ behind }) => behind !== null, not(hasPhone), either(has("SAME"), hasWord("vez nuevo"))),
    do: "status",
    example: ["cashier", "venta la misma"],
  },
  {
    who: staff,
    acts: ["sale", "next"],
    when: both(not(hasPhone), hasWord("rato luego")),
    do: "asYouLike",
    example: ["cashier", "al rato hay otra de 300"],
  },
  {
    who: staff,
    acts: ["howTo", "sale", "next", "other"],
    when: both(questioned, not(hasFigure), has("PHONE"), has("WITHOUT", "NEGATE")),
    do: "phoneNeeded",
    example: ["cashier", "¿se puede vender sin teléfono?"],
  },
  {
    who: staff,
    acts: ["sale", "next"],
    when: usesBalance,
    do: "redeem",
    example: ["cashier", "cobra 250 al 4771234567, paga con sus puntos"],
  },
  { who: staff, acts: ["next"], when: both(questioned, not(gives)), do: "status", example: ["cashier", "¿y la otra?"] },
  {
    who: staff,
    acts: ["next"],
    when: has("NEGATE"),
    do: "asYouLike",
    example: ["cashier", "la siguiente no, espérame"],
  },
  { who: staff, acts: ["sale", "next"], do: "sale", example: ["cashier", "cobra 250 al 4771234567"] },
  { who: staff, acts: ["redeem"], do: "redeem", example: ["cashier", "usa 50 puntos del 4771234567"] },
  {
    who: staff,
    acts: ["sameAgain"],
    when: has("NEGATE"),
    do: "asYouLike",
    example: ["cashier", "otra igual no, ya estuvo"],
  },
  {
    who: staff,
    acts: ["sameAgain"],
    when: has("IF"),
    do: "notUnderstood",
    example: ["cashier", "si quiere otra igual te aviso"],
  },
  {
    who: staff,
    acts: ["sameAgain"],
    when: questioned,
    do: "status",
    example: ["cashier", "¿otra igual?"],
  },
  {
    who: staff,
    acts: ["sameAgain"],
    when: isOfSeveral,
    do: "salesApart",
    example: ["cashier", "lo mismo: 4771234567 y 4779876543, 90 cada uno"],
  },
  { who: staff, acts: ["sameAgain"], when: hasPhone, do: "sale", example: ["cashier", "lo mismo pero al 4771234567"] },
  {
    who: staff,
    acts: ["sameAgain"],
    when: both(has("USE"), not(hasWord("igual"))),
    do: "redeem",
    example: ["cashier", "la misma clienta quiere usar 50"],
  },
  {
    who: staff,
    acts: ["sameAgain"],
    when: hasWord("repite repitela repitelo repetir repiteme"),
    do: "status",
    example: ["cashier", "repite la venta"],
  },
  {
    who: staff,
    acts: ["sameAgain"],
    when: either(hasWord("igual iguales igualita identica identico exacta exacto"), saysSameThing),
    do: "same",
    example: ["cashier", "otra igual"],
  },
  {
    who: staff,
    acts: ["sameAgain"],
    when: either(has("SAME"), hasWord("ella ellos suya suyo")),
    do: "sameCustomer",
    example: ["cashier", "el mismo cliente, 80"],
  },
  { who: staff, acts: ["sameAgain"], when: gives, do: "sale", example: ["cashier", "otra de 80"] },
  { who: staff, acts: ["sameAgain"], do: "status", example: ["cashier", "otra vez lo de antes"] },
  { who: staff, acts: ["register"], do: "register", example: ["cashier", "da de alta al 4771234567"] },

  // Operations that were made.
  {
    who: staff,
    acts: ["findSale"],
    when: both(hasPhone, ({ amountCentavos }) => amountCentavos !== null, not(questioned)),
    do: "sale",
    example: ["cashier", "folio 88 del 4771234567 fueron 250"],
  },
  { who: staff, acts: ["findSale"], do: "find", example: ["manager", "¿quién hizo el ticket A-1029?"] },
  {
    who: staff,
    acts: ["undo", "refund"],
    when: either(says("keepSale"), ({ utterance: { vetoes } }) => vetoes.includes("deniedDeed")),
    do: "asYouLike",
    example: ["cashier", "no la canceles"],
  },
  {
    who: staff,
    acts: ["undo", "refund"],
    when: both(hasWord("manana cuando"), not(questioned)),
    do: "asYouLike",
    example: ["manager", "devuelve la A-1 mañana"],
  },
  { who: staff, acts: ["undo"], do: "undo", example: ["cashier", "cancela la venta de hace rato"] },
  { who: staff, acts: ["refund"], do: "refund", example: ["manager", "hazle la devolución al 4771234567"] },
  { who: staff, acts: ["status", "complaint"], do: "status", example: ["cashier", "¿ya quedó la venta?"] },
  { who: staff, acts: ["thanks"], when: questioned, do: "status", example: ["cashier", "¿todo bien?"] },

  // Balances and corrections.
  {
    who: staff,
    acts: ["balance", "ownBalance", "thatBalance"],
    when: either(
      beginsAsLine,
      both(({ amountCentavos }) => amountCentavos !== null, not(questioned), not(hasWord("cuanto cuantos"))),
    ),
    do: "sale",
    example: ["cashier", "puntos del 4771234567 compra 190"],
  },
  {
    who: staff,
    acts: ["balance", "ownBalance", "thatBalance"],
    do: "balance",
    example: ["cashier", "¿cuánto tiene el 4771234567?"],
  },
  { who: staff, acts: ["history"], do: "history", example: ["cashier", "qué ha comprado el 4771234567"] },
  {
    who: ["cashier"],
    acts: ["correctAdd"],
    when: both(not(has("POINTS")), hasPhone, not(onlyTells)),
    do: "sale",
    example: ["cashier", "ponle 185 al 4771234567"],
  },
  {
    who: ["cashier"],
    acts: ["correctAdd", "correctRemove", "correct"],
    when: both(not(has("POINTS")), not(hasPhone)),
    do: "undo",
    example: ["cashier", "súmale otros 100 a esa"],
  },
  {
    who: ["cashier"],
    acts: ["correctRemove", "correctAdd"],
    when: both(hasPhone, has("OFF", "USE")),
    do: "redeem",
    example: ["cashier", "descuéntale 60 puntos al 4771234567"],
  },
  {
    who: staff,
    acts: ["correctAdd", "correctRemove", "correct"],
    when: both(isRefused, not(hasSign)),
    do: "asYouLike",
    example: ["manager", "no le quites 50 al 4771234567"],
  },
  {
    who: staff,
    acts: ["correctAdd", "correctRemove", "correct"],
    do: "correct",
    example: ["manager", "al 4771234567 hay que darle 50 puntos"],
  },

  // Reports and people.
  {
    who: staff,
    acts: ["corte", "myDay", "customers", "audit"],
    when: both(has("NEGATE"), not(questioned)),
    do: "asYouLike",
    example: ["manager", "todavía no quiero el corte"],
  },
  {
    who: staff,
    acts: ["staffAdd", "staffDisable"],
    when: either(questioned, hasWord("si manana luego")),
    do: "notUnderstood",
    example: ["manager", "¿ya diste de baja a Ana?"],
  },
  { who: staff, acts: ["myDay"], do: "myDay", example: ["cashier", "cuánto llevo vendido"] },
  { who: staff, acts: ["corte"], do: "corte", example: ["manager", "cómo va el día"] },
  { who: staff, acts: ["customers"], do: "customers", example: ["manager", "cuántos clientes tenemos"] },
  { who: staff, acts: ["audit"], do: "audit", example: ["manager", "pásame la auditoría"] },
  { who: staff, acts: ["approvals"], do: "approvals", example: ["manager", "qué falta por aprobar"] },
  { who: staff, acts: ["doubts"], do: "doubts", example: ["manager", "qué quedó pendiente"] },
  { who: staff, acts: ["staffAdd"], do: "staffAdd", example: ["manager", "da de alta a Ana Ruiz como cajera"] },
  {
    who: staff,
    acts: ["staffDisable"],
    do: "staffDisable",
    example: ["manager", "Ana ya no trabaja aquí, dala de baja"],
  },
  { who: staff, acts: ["staffList"], do: "staffList", example: ["manager", "quiénes son mis cajeros"] },
  { who: staff, acts: ["invite"], do: "invite", example: ["manager", "mándale invitación a Ana"] },

  // What a customer asks for.
  {
    who: customer,
    acts: ["balance", "ownBalance", "thatBalance", "myDay"],
    do: "ownBalance",
    example: ["customer", "cuántos puntos tengo"],
  },
  { who: customer, acts: ["history"], do: "ownHistory", example: ["customer", "qué he comprado"] },
  { who: customer, acts: ["person"], do: "person", example: ["customer", "quiero hablar con una persona"] },
  { who: customer, acts: ["earning"], do: "earning", example: ["customer", "cómo gano puntos"] },
  {
    who: customer,
    acts: ["complaint", "refund", "undo", "status", "findSale", "correct"],
    do: "complaint",
    example: ["customer", "no me sumaron mi compra"],
  },
  {
    who: customer,
    acts: ["sale", "redeem", "register", "correctAdd", "correctRemove", "howTo"],
    do: "atTheCounter",
    example: ["customer", "quiero usar mis puntos"],
  },
  {
    who: customer,
    acts: ["notAllowed"],
    when: hasPhone,
    do: "onlyYourBalance",
    example: ["customer", "saldo del 4771234567 que es de mi hermana"],
  },

  // What anybody may say.
  { who: all, acts: ["forgetMe"], do: "forgetMe", example: ["customer", "borren mis datos"] },
  {
    who: staff,
    acts: ["noticesOff", "noticesOn"],
    when: not(hasWord("aviso avisos mensaje mensajes notificacion notificaciones alerta alertas promociones")),
    do: "asYouLike",
    example: ["manager", "no quiero el corte"],
  },
  { who: all, acts: ["noticesOff", "noticesOn"], do: "notices", example: ["customer", "ya no quiero avisos"] },
  { who: all, acts: ["registerMe"], do: "registerMe", example: ["customer", "me quiero registrar"] },
  { who: all, acts: ["whoAreYou"], do: "whoAreYou", example: ["customer", "¿quién eres?"] },
  { who: all, acts: ["notAllowed"], do: "notAllowed", example: ["cashier", "mándale promociones a todos"] },
  { who: staff, acts: ["howTo"], do: "howTo", example: ["cashier", "¿cómo cancelo una venta?"] },
  { who: all, acts: ["shop", "person", "earning"], do: "shop", example: ["customer", "¿a qué hora abren?"] },
  { who: all, acts: ["greeting", "menu"], do: "menu", example: ["customer", "hola, buenas"] },
  {
    who: customer,
    acts: ["corte", "customers", "audit", "approvals", "doubts", "staffAdd", "staffDisable", "staffList", "invite"],
    do: "menu",
    example: ["customer", "qué cajeros hay"],
  },
  { who: all, acts: ["thanks"], do: "youAreWelcome", example: ["cashier", "gracias"] },
  { who: all, acts: ["denial", "later", "no", "cancel", "wait"], do: "asYouLike", example: ["cashier", "ahorita no"] },
  { who: all, acts: ["oops"], do: "noMatter", example: ["cashier", "perdón, era para otro chat"] },

  // What the reader is not sure of.
  {
    who: staff,
    when: both(hasPhone, not(questioned), not(onlyTells), not(isSure(0.8)), isContact),
    do: "sale",
    example: ["cashier", "mi comadre 4771234567"],
  },
  { who: all, do: "notUnderstood", example: ["cashier", "tantas cosas"] },
];

/** The row for a message. The last row fits any. */
export function rowFor(reading: IdleReading): Row {
  const { act, role } = reading;
  const row = rows.find(
    ({ who, acts, when }) =>
      who.includes(role) &&
      (acts === undefined || (act !== null && acts.includes(act))) &&
      (when === undefined || when(reading)),
  );
  if (row === undefined) throw new Error(`No row of the policy fits a message of a ${role}`);
  return row;
}
