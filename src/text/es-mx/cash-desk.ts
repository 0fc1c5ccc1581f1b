import { spelledBirthday } from "../../domain/birthday.ts";
import { formatAmount } from "../../domain/money.ts";
import { customerLine } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { CashDeskKeys } from "../keys/cash-desk.ts";
import type { OwnDayCount, ShowPoints } from "../views.ts";
import { bullets, lines, times } from "../wording.ts";

const tooEarly = "Tu respuesta llegó antes que el mensaje y no la tomé en cuenta. Léelo y contesta.";
const dateExample = "Escríbela día/mes/año, por ejemplo 12/05/1990.";

function dayLine(one: OwnDayCount, show: ShowPoints): string {
  const noun =
    one.what === "sale" ? times(one.count, "venta", "ventas") : times(one.count, "uso de saldo", "usos de saldo");
  const sum = one.what === "sale" ? formatAmount(one.amountCentavos) : show(one.points);
  return `${noun} (${one.stateText}): ${sum}`;
}

export const esMxCashDesk: TextsOf<CashDeskKeys> = {
  commandRedeem: () => "Usar saldo de un cliente",
  commandRegister: () => "Registrar a un cliente",
  commandOwnDay: () => "Mis ventas de hoy",

  unregisteredOffer: (v) =>
    `El ${v.phoneTyped} no está registrado en ${v.wallet ?? "el monedero"}. Escribe *registrar* para registrarlo y seguir, ` +
    "u otro teléfono (lo demás lo conservo).",
  registerWord: () => "Registrar",
  otherPhone: () => "Otro teléfono",

  redeemAskPoints: (v, show) => `${v.customer} tiene ${show(v.balance)}. ¿Cuánto usa? Una cantidad, o *todo*.`,
  redeemAskPointsUnchecked: () =>
    "No pude leer el saldo del cliente. ¿Cuánto va a usar? Si no le alcanza, el monedero lo dirá.",
  redeemAll: () => "Todo",
  redeemTooMuch: (v, show) =>
    `Solo tiene ${show(v.balance)}, y no puede usar más. ¿Cuánto usa? Una cantidad, o *todo*.`,
  redeemNothing: (v, show) => `${v.customer} tiene ${show(v.balance)}: no hay saldo que usar.`,
  redeemAllUnchecked: () => "No pude leer el saldo, así que no sé cuánto es *todo*. Escribe la cantidad.",
  redeemAmountUnclear: () => "No entendí cuánto usa. Escríbelo así: 30 o 30.50. O *todo*.",
  redeemAskPurchase: () => "¿De cuánto es la compra? O *sin monto*.",
  redeemPurchaseUnclear: () => "No entendí el monto de la compra. Escríbelo así: 250 o 1,234.50. O *sin monto*.",
  redeemPurchaseGuess: (v) =>
    `¿La compra también es de ${formatAmount(v.guess)}? Contesta *sí*, o escribe de cuánto es.`,
  skipPurchase: () => "Sin monto",
  redeemOverPurchase: (v, show) =>
    `Usa ${show(v.points)}, y la compra no puede ser de menos. ¿De cuánto es? O *sin monto*; con *regresar* cambias cuánto usa.`,
  redeemOwnPhone: () => "Ese es tu propio número: tu saldo te lo usa un gerente. Escribe otro teléfono o *cancelar*.",
  redeemSummary: (v, show) =>
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
  redeemRestWaits: (v) =>
    `La venta por lo que falta (${formatAmount(v.restCentavos)}) no la empecé. ${v.clear ? "Cuando puedas" : "Cuando lo anterior quede claro"}, escríbela` +
    `${v.wallet === null ? "" : ` en ${v.wallet}`}: ` +
    `venta ${v.phone} ${formatAmount(v.restCentavos)} ${v.ticket ?? "sin ticket"}`,

  registerMe: () => "Registrarme",
  registerAlready: (v) =>
    v.self
      ? `Tu número ya está en el monedero: ${v.name}. Escribe *saldo* para ver cuánto tienes.`
      : `El ${v.phoneTyped} ya está en el monedero: ${v.name}. No hace falta registrarlo otra vez.`,
  registerAskName: (v) => (v.self ? "¿Tu nombre y apellido?" : "¿Nombre y apellido del cliente?"),
  registerNameUnclear: () => "Un nombre son letras, hasta 60. Escribe nombre y apellido.",
  registerAskBirthday: (v) =>
    v.mandatory
      ? "¿Cumpleaños? (este monedero lo pide) Por ejemplo 12/05/1990."
      : "¿Cumpleaños? Por ejemplo 12/05/1990. Si no lo quiere dar: *sin cumpleaños*.",
  skipBirthday: () => "Sin cumpleaños",
  birthdayAmbiguous: (v) =>
    `¿Es el ${spelledBirthday(v.guess)}? Responde *sí*, o escríbelo completo, primero el día y con los cuatro dígitos del año.`,
  birthdayNoYear: (v) => `¿${v.dayMonth} de qué año?`,
  birthdayImpossible: () => `Esa fecha no puede ser. ${dateExample}`,
  birthdayNotADate: () => `No entendí la fecha. ${dateExample}`,
  birthdayIsMandatory: () => `Este monedero pide el cumpleaños. ${dateExample}`,
  privacyNotice: (v) =>
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
  consentYes: (v) => (v.self ? "Sí acepto" : "Sí acepta"),
  consentDeclined: (v) =>
    `${v.self ? "Sin tu permiso no te registro" : "Sin su permiso no lo registro"}; no mandé nada al monedero.`,
  registerSummary: (v) =>
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
  registerWhatToChange: (v) =>
    `¿Qué cambio? ${v.self ? "" : "*1* teléfono · "}*2* nombre · *3* cumpleaños. O *cancelar*.`,
  changeName: () => "Nombre",
  changeBirthday: () => "Cumpleaños",

  ownDay: (v, show) =>
    v.counts.length === 0
      ? "Hoy no llevas ventas ni usos de saldo."
      : lines([
          "*Tu día*",
          ...v.counts.map((one) => dayLine(one, show)),
          "",
          ...bullets(v.last),
          v.more > 0 ? `…y ${v.more} antes.` : null,
        ]),
};
