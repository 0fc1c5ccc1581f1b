/** The rows of `policy.ts` that are neither about the previous message nor about a sale. */
import type { IdleReading } from "./reading.ts";
import type { Phone } from "../../../domain/phone.ts";
import { both, either, has, not, says } from "../conditions.ts";
import {
  begins,
  beginsAsLine,
  changesPost,
  chats,
  deniesDays,
  deniesDismissal,
  deniesWish,
  dismisses,
  does,
  erasesData,
  hasFigure,
  hasForgotten,
  hasPhone,
  hasSign,
  hasWord,
  isAway,
  isConditional,
  isContact,
  isKeptOut,
  isRefused,
  isRemark,
  isShort,
  isSure,
  namesPerson,
  namesTicket,
  ofExpiry,
  ofOffers,
  onlyTells,
  ordersAnew,
  questioned,
  wantsErrand,
  withdrawsRefund,
} from "./conditions.ts";
import { customerRows } from "./customer-rows.ts";
import { all, customer, type Row } from "./row.ts";

/** Lists, balances, reports, people, wishes of customers, and what anybody may write. */
export const otherRows: readonly Row[] = [
  // Lists, asked for in a few words.
  {
    when: both(
      begins("AND"),
      namesPerson,
      ({ utterance: { tokens } }) => tokens.length <= 6,
      ({ talked }) => talked.about !== null,
      not(hasFigure),
    ),
    do: "balance",
    example: ["cashier", "¿y el de Jorge?", { about: "4771234567" as Phone }],
  },
  {
    who: ["manager"],
    when: both(isShort, hasWord("excel csv grafica grafico"), not(hasFigure), not(has("CUSTOMER", "NEGATE"))),
    do: "corte",
    example: ["manager", "pásamelo en excel"],
  },
  {
    who: ["manager"],
    when: both(isShort, hasWord("por"), either(has("STAFF"), hasWord("sucursal sucursales")), not(hasFigure)),
    do: "corte",
    example: ["manager", "por cajero"],
  },
  {
    when: both(isShort, hasWord("en"), hasWord("duda"), not(hasFigure)),
    do: "doubts",
    example: ["manager", "¿y en duda?"],
  },

  {
    who: ["manager"],
    when: both(
      hasWord("quien quienes cuantos"),
      hasWord("vino vinieron viene compro compraron visito visitaron"),
      not(hasFigure),
    ),
    do: "customers",
    example: ["manager", "¿quiénes vinieron hoy?"],
  },
  {
    who: ["manager"],
    when: both(
      hasWord("entra entrar entre accede acceder acceso"),
      either(questioned, hasWord("como cuando")),
      not(hasFigure),
      not(isKeptOut),
    ),
    do: "invite",
    example: ["manager", "¿y cómo entra al sistema?"],
  },

  {
    who: ["manager"],
    when: both(
      hasWord("corte"),
      hasWord("pasa pasame dame manda mandame saca sacame muestra muestrame quiero ocupo necesito"),
      not(has("NEGATE")),
      not(hasFigure),
    ),
    do: "corte",
    example: ["manager", "pasa el corte, que ya me voy a la casa"],
  },

  // Existing operations.
  {
    acts: ["undo", "cancel"],
    when: both(hasWord("nada"), hasWord("cancela olvidalo dejalo"), isShort, not(hasFigure)),
    do: "asYouLike",
    example: ["cashier", "pues nada, cancela"],
  },
  {
    who: ["cashier"],
    when: both(withdrawsRefund, not(hasFigure), not(questioned)),
    do: "withdrawRefund",
    example: ["cashier", "siempre no, ya no la pidas"],
  },
  {
    who: ["cashier"],
    when: both(wantsErrand, not(hasFigure), not(questioned)),
    do: "noErrands",
    example: ["cashier", "dile a Luis que dejé las llaves en el cajón"],
  },
  {
    acts: ["findSale"],
    when: both(hasPhone, ({ amountCentavos }) => amountCentavos !== null, not(questioned)),
    do: "sale",
    example: ["cashier", "folio 88 del 4771234567 fueron 250"],
  },
  { acts: ["findSale"], do: "find", example: ["manager", "¿quién hizo el ticket A-1029?"] },
  {
    acts: ["undo", "refund"],
    when: either<IdleReading>(says("keepSale"), ({ utterance: { vetoes } }) => vetoes.includes("deniedDeed")),
    do: "asYouLike",
    example: ["cashier", "no la canceles"],
  },
  {
    acts: ["undo", "refund"],
    when: both(hasWord("manana cuando"), not(questioned)),
    do: "asYouLike",
    example: ["manager", "devuelve la A-1 mañana"],
  },
  {
    acts: ["undo", "refund"],
    when: both(has("CHANGE"), not(has("UNDO")), hasWord("producto articulo prenda talla color modelo mercancia pieza")),
    do: "exchange",
    example: ["manager", "cambio de producto ticket 88"],
  },
  { acts: ["undo"], do: "undo", example: ["cashier", "cancela la venta de hace rato"] },
  { acts: ["refund"], do: "refund", example: ["manager", "hazle la devolución al 4771234567"] },
  { acts: ["status", "complaint"], do: "status", example: ["cashier", "¿ya quedó la venta?"] },
  { acts: ["thanks"], when: questioned, do: "status", example: ["cashier", "¿todo bien?"] },

  // Balances and corrections.
  {
    acts: ["balance", "ownBalance", "thatBalance"],
    when: either(
      beginsAsLine,
      both(({ amountCentavos }) => amountCentavos !== null, not(questioned), not(hasWord("cuanto cuantos"))),
    ),
    do: "sale",
    example: ["cashier", "puntos 4771234567 compra de 190 pesos"],
  },
  {
    acts: ["balance", "ownBalance", "thatBalance"],
    do: "balance",
    example: ["cashier", "¿cuánto tiene el 4771234567?"],
  },
  { acts: ["history"], do: "history", example: ["cashier", "qué ha comprado el 4771234567"] },
  {
    who: ["cashier"],
    acts: ["correctAdd", "correctRemove", "correct"],
    when: both(
      hasPhone,
      either(both(has("MORE"), either(has("PAST"), has("NEGATE"))), both(has("POINTS"), not(has("OFF", "USE")))),
    ),
    do: "correct",
    example: ["cashier", "ponle 20 pesos más a María 4771234567, que se me pasó la vez pasada"],
  },
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
    acts: ["correctAdd", "correctRemove", "correct"],
    when: both(isRefused, not(hasSign), not(ordersAnew)),
    do: "asYouLike",
    example: ["manager", "no le quites 50 al 4771234567"],
  },
  {
    acts: ["correctAdd", "correctRemove", "correct"],
    do: "correct",
    example: ["manager", "al 4771234567 hay que darle 50 puntos"],
  },

  // Reports and people.
  {
    acts: ["corte", "myDay", "customers", "audit"],
    when: both(has("NEGATE"), deniesWish, not(deniesDays), not(questioned)),
    do: "asYouLike",
    example: ["manager", "todavía no quiero el corte"],
  },
  { who: ["manager"], when: deniesDismissal, do: "asYouLike", example: ["manager", "no desactives a Ana"] },
  {
    acts: ["staffAdd", "staffDisable"],
    when: either(questioned, both(does("staffDisable"), isConditional), both(does("staffAdd"), hasWord("si"))),
    do: "notUnderstood",
    example: ["manager", "¿ya diste de baja a Ana?"],
  },
  // Only a message with words for dismissing asks whether to dismiss somebody.
  {
    who: ["manager"],
    when: both(
      either(both(has("CORRECT"), has("PLACE")), hasWord("reactiva reactivala reactivalo reactivar")),
      namesPerson,
      not(hasFigure),
    ),
    do: "notChangedHere",
    example: ["manager", "cambia la sucursal de Ana"],
  },
  {
    acts: ["staffAdd", "staffDisable", "staffList", "invite", "other"],
    when: both(
      ({ role }) => role === "manager",
      changesPost,
      namesPerson,
      not(both(dismisses, not(does("staffDisable")))),
    ),
    do: "notChangedHere",
    example: ["manager", "pasa a Beto a gerente"],
  },
  {
    acts: ["staffDisable", "invite", "other", "status"],
    when: both(({ role }) => role === "manager", isKeptOut, namesPerson, not(dismisses)),
    do: "keptOut",
    example: ["manager", "Beto no puede entrar"],
  },
  {
    acts: ["staffDisable"],
    when: both(isAway, not(dismisses)),
    do: "asYouLike",
    example: ["manager", "Beto no viene hoy"],
  },
  {
    acts: ["staffDisable"],
    when: either(not(dismisses), both(not(namesPerson), hasWord("era eran fue"))),
    do: "notUnderstood",
    example: ["manager", "Ana se peleó con Beto"],
  },
  { acts: ["myDay"], do: "myDay", example: ["cashier", "cuánto llevo vendido"] },
  { acts: ["corte"], do: "corte", example: ["manager", "cómo va el día"] },
  { acts: ["customers"], do: "customers", example: ["manager", "cuántos clientes tenemos"] },
  { acts: ["audit"], do: "audit", example: ["manager", "pásame la auditoría"] },
  {
    acts: ["approvals"],
    when: both(namesTicket, has("UNDO")),
    do: "refund",
    example: ["manager", "aprueba la devolución del ticket 2250"],
  },
  { acts: ["approvals"], do: "approvals", example: ["manager", "qué falta por aprobar"] },
  { acts: ["doubts"], do: "doubts", example: ["manager", "qué quedó pendiente"] },
  {
    who: ["manager"],
    acts: ["notAllowed"],
    when: both(has("STAFF"), hasWord("alta"), not(has("NEGATE")), not(questioned)),
    do: "staffAdd",
    example: ["manager", "da de alta a una cajera"],
  },
  {
    who: ["manager"],
    when: both(
      has("STAFF"),
      hasPhone,
      not(has("NEGATE", "CUSTOMER")),
      not(questioned),
      hasWord("agrega agregar agregale mete meteme"),
    ),
    do: "staffAdd",
    example: ["manager", "agrégame a Brenda Solís cajera 6645518820"],
  },
  { acts: ["staffAdd"], do: "staffAdd", example: ["manager", "da de alta a Ana Ruiz como cajera"] },
  {
    acts: ["staffDisable"],
    do: "staffDisable",
    example: ["manager", "Ana ya no trabaja aquí, dala de baja"],
  },
  { acts: ["staffList"], do: "staffList", example: ["manager", "quiénes son mis cajeros"] },
  { acts: ["invite"], do: "invite", example: ["manager", "mándale invitación a Ana"] },

  {
    acts: ["other"],
    when: both(either(isSure(0.8), has("LAUGH")), not(hasFigure), not(questioned)),
    do: "asYouLike",
    example: ["cashier", "me voy a comer"],
  },

  ...customerRows,

  // Messages that anybody may write.
  {
    who: customer,
    when: both(
      either(
        hasWord("borrenlos eliminenlos"),
        both(hasWord("borralo borrelo borralos borrelos eliminalos"), has("AND")),
      ),
      not(questioned),
    ),
    do: "forgetMe",
    example: ["customer", "y bórralos, ya no quiero estar"],
  },
  {
    who: all,
    acts: ["forgetMe"],
    when: both(hasForgotten, not(erasesData), not(questioned)),
    do: "atTheCounter",
    example: ["customer", "olvidé mi tarjeta"],
  },
  {
    who: all,
    acts: ["forgetMe"],
    when: both(not(erasesData), not(questioned)),
    do: "asYouLike",
    example: ["customer", "borra el mensaje"],
  },
  { who: all, acts: ["forgetMe"], do: "forgetMe", example: ["customer", "borren mis datos"] },
  {
    who: customer,
    acts: ["noticesOff", "noticesOn", "notAllowed", "other", "shop"],
    when: both(
      ofOffers,
      hasWord(
        "avisame avisenme aviso avisa avisen manda mandame mandenme manden mandan envien enviame pasame pasenme quiero",
      ),
      not(has("NEGATE", "CANCEL")),
      not(questioned),
    ),
    do: "noOffers",
    example: ["customer", "avísenme de promociones"],
  },
  {
    acts: ["noticesOff", "noticesOn"],
    when: not(hasWord("aviso avisos mensaje mensajes notificacion notificaciones alerta alertas promociones")),
    do: "asYouLike",
    example: ["manager", "no quiero el corte"],
  },
  { who: all, acts: ["noticesOff", "noticesOn"], do: "notices", example: ["customer", "ya no quiero avisos"] },
  {
    who: all,
    acts: ["registerMe", "denial"],
    when: both(has("NEGATE"), deniesWish, hasWord("registrar registrarme registrame inscribirme"), not(questioned)),
    do: "asYouLike",
    example: ["customer", "no me quiero registrar todavía"],
  },
  { who: all, acts: ["registerMe"], do: "registerMe", example: ["customer", "me quiero registrar"] },
  { who: all, acts: ["whoAreYou"], do: "whoAreYou", example: ["customer", "¿quién eres?"] },
  {
    acts: ["notAllowed"],
    when: both(hasPhone, has("POINTS")),
    do: "balance",
    example: ["cashier", "dame el saldo del 4771234567 y véndele 100"],
  },
  { who: all, acts: ["notAllowed"], do: "notAllowed", example: ["cashier", "mándale promociones a todos"] },
  {
    acts: ["howTo", "other", "approvals", "person"],
    when: both(
      hasWord("quien quienes"),
      hasWord("puede pueden pone hace quita corrige aprueba"),
      not(hasFigure),
      not(has("SELL")),
    ),
    do: "notAllowed",
    example: ["cashier", "¿y quién lo puede hacer?"],
  },
  { acts: ["howTo"], do: "howTo", example: ["cashier", "¿cómo cancelo una venta?"] },
  {
    acts: ["earning", "howTo", "shop"],
    when: both(hasWord("cumple cumpleanos regalo regalos descuento descuentos"), not(hasFigure)),
    do: "shop",
    example: ["cashier", "si es su cumple, ¿le dan algo a la clienta?"],
  },
  { acts: ["earning"], do: "earningAsked", example: ["cashier", "¿cuánto le dan de puntos si compra 500?"] },
  {
    who: all,
    when: both(ofExpiry, not(hasFigure)),
    do: "shop",
    example: ["customer", "¿mis puntos vencen?"],
  },
  { who: all, acts: ["shop", "person", "earning"], do: "shop", example: ["customer", "¿a qué hora abren?"] },
  {
    who: all,
    when: both(({ utterance: { tokens } }) => tokens.length === 1, hasWord("oiga oigan")),
    do: "menu",
    example: ["customer", "oigan"],
  },
  { who: all, acts: ["greeting", "menu"], do: "menu", example: ["customer", "hola, buenas"] },
  {
    who: customer,
    acts: ["corte", "customers", "audit", "approvals", "doubts", "staffAdd", "staffDisable", "staffList", "invite"],
    do: "menu",
    example: ["customer", "qué cajeros hay"],
  },
  { who: all, acts: ["thanks"], when: not(hasPhone), do: "youAreWelcome", example: ["cashier", "gracias"] },
  {
    who: customer,
    acts: ["denial", "no"],
    when: has("BALANCE"),
    do: "ownBalance",
    example: ["customer", "no, no, mi saldo quise decir"],
  },
  { who: all, acts: ["denial", "later", "no", "cancel", "wait"], do: "asYouLike", example: ["cashier", "ahorita no"] },
  { who: all, acts: ["oops"], do: "noMatter", example: ["cashier", "perdón, era para otro chat"] },

  // Messages with an uncertain reading.
  {
    when: both(hasPhone, not(questioned), not(onlyTells), not(isSure(0.8)), isContact),
    do: "sale",
    example: ["cashier", "el plomero 4771234567"],
  },
  {
    when: both(chats, not(isShort), not(hasFigure), not(questioned)),
    do: "asYouLike",
    example: ["cashier", "ay no manches, se me cayó el café"],
  },
  { when: isRemark, do: "hereIAm", example: ["cashier", "ya abrió el empaque"] },
  { who: all, do: "notUnderstood", example: ["cashier", "quiero tantas cosas"] },
];
