import { spelledBirthday } from "../../domain/birthday.ts";
import { formatAmount, type Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import { customerLine, type CustomerSeen } from "./refusals.ts";
import type { ShowPoints } from "../show.ts";

/** What a use of balance will do, as its summary says it. */
export interface RedeemView {
  readonly customer: CustomerSeen;
  readonly phoneTyped: string;
  readonly points: Points;
  readonly amountCentavos: Centavos | null;
  /** What is left to pay of the purchase. */
  readonly restCentavos: Centavos | null;
  readonly ticket: string | null;
  readonly wallet: string | null;
  readonly doubts: number;
  /** A "sí" came before the summary could have been read. */
  readonly again: boolean;
}

/** What a registration will do, as its summary says it. */
export interface RegisterView {
  /** The customer registers themselves. */
  readonly self: boolean;
  readonly name: string;
  readonly phoneTyped: string;
  /** `YYYY-MM-DD`, or null. */
  readonly birthdate: string | null;
  readonly wallet: string | null;
  readonly again: boolean;
}

/** One line of a person's day: operations of a kind that came to the same. */
export interface OwnDayCount {
  readonly what: "sale" | "redeem";
  readonly stateText: string;
  readonly count: number;
  readonly amountCentavos: Centavos;
  readonly points: Points;
}

const tooEarly = "Tu respuesta llegó antes que el mensaje y no la tomé en cuenta. Léelo y contesta.";
const dateExample = "Escríbela día/mes/año, por ejemplo 12/05/1990.";

function lines(all: readonly (string | null)[]): string {
  return all.filter((line) => line !== null).join("\n");
}

function counted(one: OwnDayCount, show: ShowPoints): string {
  const noun = one.what === "sale" ? "venta" : "uso de saldo";
  const nouns = one.what === "sale" ? "ventas" : "usos de saldo";
  const sum = one.what === "sale" ? formatAmount(one.amountCentavos) : show(one.points);
  return `${one.count} ${one.count === 1 ? noun : nouns} (${one.stateText}): ${sum}`;
}

/** Sentences of the cash desk beside the sale: use of balance, registering a customer, the person's own day. */
export const esMxCashDesk = {
  commandRedeem: () => "Usar saldo de un cliente",
  commandRegister: () => "Registrar a un cliente",
  commandOwnDay: () => "Mis ventas de hoy",

  // Unknown phone
  unregisteredOffer: (v: { phoneTyped: string; wallet: string | null }) =>
    `El ${v.phoneTyped} no está registrado en ${v.wallet ?? "el monedero"}. Escribe *registrar* para registrarlo y seguir, ` +
    "u otro teléfono (lo demás lo conservo).",
  registerWord: () => "Registrar",
  otherPhone: () => "Otro teléfono",

  // Use of balance
  redeemAskPoints: (v: { customer: string; balance: Points }, show: ShowPoints) =>
    `${v.customer} tiene ${show(v.balance)}. ¿Cuánto usa? Una cantidad, o *todo*.`,
  redeemAskPointsUnchecked: () =>
    "No pude leer el saldo del cliente. ¿Cuánto va a usar? Si no le alcanza, el monedero lo dirá.",
  redeemAll: () => "Todo",
  redeemTooMuch: (v: { balance: Points }, show: ShowPoints) =>
    `Solo tiene ${show(v.balance)}, y no puede usar más. ¿Cuánto usa? Una cantidad, o *todo*.`,
  redeemNothing: (v: { customer: string; balance: Points }, show: ShowPoints) =>
    `${v.customer} tiene ${show(v.balance)}: no hay saldo que usar.`,
  redeemAllUnchecked: () => "No pude leer el saldo, así que no sé cuánto es *todo*. Escribe la cantidad.",
  redeemAmountUnclear: () => "No entendí cuánto usa. Escríbelo así: 30 o 30.50. O *todo*.",
  redeemAskPurchase: () => "¿De cuánto es la compra? O *sin monto*.",
  redeemPurchaseUnclear: () => "No entendí el monto de la compra. Escríbelo así: 250 o 1,234.50. O *sin monto*.",
  redeemPurchaseGuess: (v: { guess: Centavos }) =>
    `¿La compra también es de ${formatAmount(v.guess)}? Contesta *sí*, o escribe de cuánto es.`,
  skipPurchase: () => "Sin monto",
  redeemOverPurchase: (v: { points: Points }, show: ShowPoints) =>
    `Usa ${show(v.points)}, y la compra no puede ser de menos. ¿De cuánto es? O *sin monto*; con *regresar* cambias cuánto usa.`,
  redeemOwnPhone: () => "Ese es tu propio número: tu saldo te lo usa un gerente. Escribe otro teléfono o *cancelar*.",
  redeemSummary: (v: RedeemView, show: ShowPoints) =>
    lines([
      v.again ? tooEarly : null,
      `*Usar saldo${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Teléfono: ${v.phoneTyped}`,
      `Usa: ${show(v.points)}`,
      v.amountCentavos === null
        ? "Compra: sin monto"
        : `Compra: ${formatAmount(v.amountCentavos)} · resta por pagar: ${formatAmount(v.restCentavos ?? v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "sin ticket"}`,
      v.doubts > 0 ? `⚠️ Este teléfono tiene operaciones en verificación: ${v.doubts}.` : null,
      "¿Lo uso? *sí*, o cambia: *1* teléfono · *2* cuánto · *3* compra · *4* ticket",
    ]),
  yesUse: () => "Sí, usar",
  redeemWhatToChange: () => "¿Qué cambio? *1* teléfono · *2* cuánto · *3* compra · *4* ticket. O *cancelar*.",
  changePoints: () => "Cuánto",
  changePurchase: () => "Compra",
  performingWait: () => "Ya lo mandé al monedero. En cuanto sepa cómo quedó, te digo.",
  redeemRestWaits: (v: {
    phone: Phone;
    restCentavos: Centavos;
    ticket: string | null;
    wallet: string | null;
    /** It is known what became of the use. */
    clear?: boolean;
  }) =>
    `La venta por lo que falta (${formatAmount(v.restCentavos)}) no la empecé. ${v.clear ? "Cuando puedas" : "Cuando lo anterior quede claro"}, escríbela` +
    `${v.wallet === null ? "" : ` en ${v.wallet}`}: ` +
    `venta ${v.phone} ${formatAmount(v.restCentavos)} ${v.ticket ?? "sin ticket"}`,

  // Registering a customer
  registerMe: () => "Registrarme",
  registerAlready: (v: { name: string; phoneTyped: string; self: boolean }) =>
    v.self
      ? `Tu número ya está en el monedero: ${v.name}. Escribe *saldo* para ver cuánto tienes.`
      : `El ${v.phoneTyped} ya está en el monedero: ${v.name}. No hace falta registrarlo otra vez.`,
  registerAskName: (v: { self: boolean }) => (v.self ? "¿Tu nombre y apellido?" : "¿Nombre y apellido del cliente?"),
  registerNameUnclear: () => "Un nombre son letras, hasta 60. Escribe nombre y apellido.",
  registerAskBirthday: (v: { mandatory: boolean }) =>
    v.mandatory
      ? "¿Cumpleaños? (este monedero lo pide) Por ejemplo 12/05/1990."
      : "¿Cumpleaños? Por ejemplo 12/05/1990. Si no lo quiere dar: *sin cumpleaños*.",
  skipBirthday: () => "Sin cumpleaños",
  birthdayAmbiguous: (v: { guess: string }) =>
    `¿Es el ${spelledBirthday(v.guess)}? Responde *sí*, o escríbelo completo, primero el día y con los cuatro dígitos del año.`,
  birthdayNoYear: (v: { dayMonth: string }) => `¿${v.dayMonth} de qué año?`,
  birthdayImpossible: () => `Esa fecha no puede ser. ${dateExample}`,
  birthdayNotADate: () => `No entendí la fecha. ${dateExample}`,
  birthdayIsMandatory: () => `Este monedero pide el cumpleaños. ${dateExample}`,
  privacyNotice: (v: { wallet: string | null; birthday: boolean; url: string | null; again: boolean; self: boolean }) =>
    lines([
      v.again ? tooEarly : null,
      v.self ? "*Aviso de privacidad*" : "*Aviso de privacidad* (léeselo al cliente)",
      v.self
        ? `${v.wallet ?? "Este negocio"} guarda tu nombre${v.birthday ? ", tu teléfono y tu cumpleaños" : " y tu teléfono"} para llevar tu ` +
          "monedero: sumar y usar tu saldo, y avisarte de él. Puedes pedir en caja verlos, corregirlos o borrarlos."
        : `${v.wallet ?? "Este negocio"} guarda su nombre${v.birthday ? ", su teléfono y su cumpleaños" : " y su teléfono"} para llevar su ` +
          "monedero: sumar y usar su saldo, y avisarle de él. Puede pedir en caja verlos, corregirlos o borrarlos.",
      v.url === null ? null : `Completo: ${v.url}`,
      v.self ? "¿Aceptas? *sí acepto* o *no*" : "¿Acepta? *sí acepta* o *no*",
    ]),
  consentYes: (v: { self: boolean }) => (v.self ? "Sí acepto" : "Sí acepta"),
  consentDeclined: (v: { self: boolean }) =>
    `${v.self ? "Sin tu permiso no te registro" : "Sin su permiso no lo registro"}; no mandé nada al monedero.`,
  registerSummary: (v: RegisterView) =>
    lines([
      v.again ? tooEarly : null,
      `*${v.self ? "Registrarte" : "Registrar cliente"}${v.wallet ? ` · ${v.wallet}` : ""}*`,
      `Nombre: ${v.name}`,
      `Teléfono: ${v.phoneTyped}`,
      `Cumpleaños: ${v.birthdate === null ? "sin cumpleaños" : spelledBirthday(v.birthdate)}`,
      `${v.self ? "Aceptaste" : "Aceptó"} el aviso de privacidad.`,
      v.self
        ? "¿Te registro? *sí*, o cambia: *2* nombre · *3* cumpleaños"
        : "¿Lo registro? *sí*, o cambia: *1* teléfono · *2* nombre · *3* cumpleaños",
    ]),
  registerWhatToChange: (v: { self: boolean }) =>
    `¿Qué cambio? ${v.self ? "" : "*1* teléfono · "}*2* nombre · *3* cumpleaños. O *cancelar*.`,
  changeName: () => "Nombre",
  changeBirthday: () => "Cumpleaños",

  // The person's own day
  ownDay: (v: { counts: readonly OwnDayCount[]; last: readonly string[]; more: number }, show: ShowPoints) =>
    v.counts.length === 0
      ? "Hoy no llevas ventas ni usos de saldo."
      : lines([
          "*Tu día*",
          ...v.counts.map((one) => counted(one, show)),
          "",
          ...v.last.map((line) => `- ${line}`),
          v.more > 0 ? `…y ${v.more} antes.` : null,
        ]),
};
