import { type Centavos, formatAmount, type Points } from "../../domain/money.ts";
import { formatPhone, type Phone } from "../../domain/phone.ts";
import { spelledBirthday } from "../../domain/written-days.ts";
import {
  hasTicketLine,
  type OwnDayCount,
  type RedeemView,
  type RegisterView,
  type SaleView,
  type ShowPoints,
  type TicketSeen,
} from "../views.ts";
import { bullets, lines, type KeysOf, type TextTable } from "../wording.ts";
import { customerLine } from "./outcomes.ts";

/** `una operación`, `3 operaciones`. */
export const inDoubt = (count: number) => (count === 1 ? "una operación" : `${count} operaciones`);

/** `Le falta un dígito (van 9).`, `Le sobran 2 dígitos (van 12).` */
export function digitsOff(digits: number): string {
  const off = Math.abs(digits - 10);
  const verb = digits < 10 ? "falta" : "sobra";
  return `Le ${verb}${off === 1 ? " un dígito" : `n ${off} dígitos`} (van ${digits}).`;
}

/** The ticket in a summary of one line, and its line in a whole one; nothing where the shop has no tickets. */
const ticketPart = ({ ticket, noTickets }: TicketSeen) =>
  ticket !== null ? ` · ticket ${ticket}` : noTickets ? "" : " · sin ticket";
const ticketLine = (seen: TicketSeen) => (hasTicketLine(seen) ? `Ticket: ${seen.ticket ?? "sin ticket"}` : null);

const tooEarly = "Contestaste antes de ver esto. Revísalo:";
const dateExample = "Así: 12/05/1990.";

const dayNouns = { sale: ["venta", "ventas"], redeem: ["uso de saldo", "usos de saldo"] } as const;
const dayStates: {
  readonly [what in OwnDayCount["what"]]: { readonly [state in OwnDayCount["state"]]: readonly [string, string] };
} = {
  sale: {
    confirmed: ["registrada", "registradas"],
    verified: ["verificada por saldo", "verificadas por saldo"],
    open: ["en curso", "en curso"],
    inDoubt: ["en duda", "en duda"],
    not: ["que no se registró", "que no se registraron"],
  },
  redeem: {
    confirmed: ["registrado", "registrados"],
    verified: ["verificado por saldo", "verificados por saldo"],
    open: ["en curso", "en curso"],
    inDoubt: ["en duda", "en duda"],
    not: ["que no se registró", "que no se registraron"],
  },
};

function dayLine({ what, state, count, amountCentavos, points }: OwnDayCount, show: ShowPoints): string {
  const words = [dayNouns[what], dayStates[what][state]].map(([one, many]) => (count === 1 ? one : many)).join(" ");
  return `${count} ${words}: ${what === "sale" ? formatAmount(amountCentavos) : show(points)}`;
}

/** The cash desk: any open conversation (cancelling, inactivity), the sale, use of balance, registering a customer, the person's own day. */
export const esMxCashDesk = {
  cancelledAnotherWaits: () =>
    "Cancelado. No se registró nada nuevo de esto.\nLa venta guardada sigue en espera; para dejarla también, *cancelar* otra vez.",
  firstQuestion: () => "Es la primera pregunta. Para dejarlo, *cancelar*.",
  inactivityWarning: () => "¿Sigues ahí? Si no, en unos minutos lo dejo sin registrar nada.",
  inactivityClosed: () => "Lo dejé porque no contestaste. No se registró nada nuevo.\nPara empezar, *menú*.",

  phoneWrongLength: (v: { digits: number }) =>
    `${digitsOff(v.digits)} ${v.digits < 10 ? "¿Me lo pasas completo?" : "¿Cuál es?"}`,
  /** The customer has no phone, so the sale cannot give balance. */
  noPhoneNoSale: () => "Sin teléfono no le puedo abonar. Pásamelo cuando lo tengas, o escribe *cancelar*.",
  amountAmbiguous: (v: { guess: Centavos }) => `¿Son ${formatAmount(v.guess)}? *sí*, o escríbelo con punto: 1234.50`,
  amountNotPositive: () => "Tiene que ser más de cero. ¿Monto de la compra?",
  overCeiling: (v: { ceiling: Centavos }) =>
    `De más de ${formatAmount(v.ceiling)} la registra un gerente. ¿Otro monto? O *cancelar*.`,
  askTicket: (v: { mandatory: boolean }) =>
    v.mandatory ? "¿Número de ticket? (este monedero lo pide)" : "¿Número de ticket? O *sin ticket*.",
  notATicket: (v: { mandatory: boolean }) =>
    `¿Qué número trae el ticket?${v.mandatory ? "" : " Si no hay, *sin ticket*."}`,
  ticketIsMandatory: () => "Este monedero pide ticket. ¿Qué número trae?",
  ticketNeeded: (v: { phone: Phone; amountCentavos: Centavos }) =>
    `No se registró la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)}: el monedero pide ticket.\n¿Qué número trae el ticket?`,
  ticketNeededLater: (v: { phone: Phone; amountCentavos: Centavos }) =>
    `No se registró la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)}: el monedero pide ticket.\n` +
    `Cuando termines, escríbela con su ticket: venta ${v.phone} ${formatAmount(v.amountCentavos)} y el ticket.`,
  beingDone: () => "Ya la estoy haciendo; en un momento te digo cómo quedó.",
  ownPhone: () =>
    "Ese es tu número: tu venta la registra un gerente, y si tú lo eres, otro gerente. ¿Otro teléfono? O *cancelar*.",
  staffPhone: (v: { phoneTyped: string; mayOverride: boolean }) =>
    `El ${formatPhone(v.phoneTyped)} es de alguien del equipo.\n` +
    (v.mayOverride
      ? "*de todos modos* para seguir, u otro teléfono."
      : "Esa la hace un gerente. ¿Otro teléfono? O *cancelar*."),
  sameTicket: (v: { ticket: string; atText: string; byName: string; amountCentavos: Centavos; mayOverride: boolean }) =>
    `El ticket ${v.ticket} ya se usó hoy a las ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}).\n` +
    (v.mayOverride ? "*de todos modos* para usarlo, u otro número." : "¿Otro número? O *cancelar*."),
  sameSale: (v: { phoneTyped: string; amountCentavos: Centavos; atText: string; byName: string }) =>
    `Ojo: a las ${v.atText} ${v.byName} ya hizo una venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phoneTyped)}. ¿Es otra? *sí* o *no*`,
  summary: (v: SaleView, show) => {
    if (v.isShort && "name" in v.customer && v.doubts === 0)
      return `¿La registro? ${formatAmount(v.amountCentavos)} · ${v.customer.name} · ${formatPhone(v.phoneTyped)}${v.wallet === null ? "" : ` · ${v.wallet}`}${ticketPart(v)}. *sí* o *cambiar*`;
    return lines([
      v.again ? "Contestaste antes del resumen. Revísalo:" : null,
      `*Venta${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Teléfono: ${formatPhone(v.phoneTyped)}`,
      `Monto: ${formatAmount(v.amountCentavos)}`,
      ticketLine(v),
      v.doubts > 0 ? `⚠️ Este teléfono tiene ${inDoubt(v.doubts)} en verificación.` : null,
      `¿La registro? *sí*, o cambia: *1* teléfono · *2* monto${hasTicketLine(v) ? " · *3* ticket" : ""}`,
    ]);
  },
  answeredTooEarly: () => tooEarly,
  /** `ticket`: the sale has one, or may have. */
  whatToChange: (v: { ticket: boolean }) =>
    `¿Qué cambio? *1* teléfono · *2* monto${v.ticket ? " · *3* ticket" : ""}. O *cancelar*.`,

  /** A message is about a sale, but may not ask to register it. */
  isItASale: (v: { amountCentavos: Centavos; phone: Phone; ticket: string | null }) =>
    `¿Es una venta? ${formatAmount(v.amountCentavos)} · ${formatPhone(v.phone)}${v.ticket === null ? "" : ` · ticket ${v.ticket}`}. *sí*, o dime qué necesitas.`,
  saleReplaced: () => "Dejé la anterior sin registrar. Va otra.",

  unregisteredOffer: (v: { phoneTyped: string; wallet: string | null }) =>
    `El ${formatPhone(v.phoneTyped)} no está registrado en ${v.wallet ?? "el monedero"}.\n¿Con *registrar* lo damos de alta, o es otro teléfono?`,

  redeemAskPoints: (v: { customer: string; balance: Points }, show) =>
    `${v.customer} tiene ${show(v.balance)}. ¿Cuánto usa? Una cantidad, o *todo*.`,
  redeemAskPointsUnchecked: () => "No pude leer su saldo. ¿Cuánto usa?",
  redeemTooMuch: (v: { balance: Points }, show) =>
    `Solo tiene ${show(v.balance)}. ¿Cuánto usa? Una cantidad, o *todo*.`,
  redeemNothing: (v: { customer: string; balance: Points }, show) =>
    `${v.customer} tiene ${show(v.balance)}. No hay saldo que usar.`,
  redeemAllUnchecked: () => "No pude leer su saldo. ¿Cuánto usa? Escribe la cantidad.",
  redeemAmountUnclear: () => "¿Cuánto usa? Así: 30 o 30.50. O *todo*.",
  redeemPurchaseUnclear: () => "¿De cuánto es la compra? Así: 250 o 1,234.50. O *sin monto*.",
  redeemUseGuess: (v: { guess: Centavos }) => `¿Usa ${formatAmount(v.guess)}? *sí*, o escribe cuánto usa.`,
  redeemPurchaseGuess: (v: { guess: Centavos }) =>
    `¿La compra es de ${formatAmount(v.guess)}? *sí*, o escribe de cuánto es.`,
  redeemPurchaseToo: (v: { guess: Centavos }) =>
    `¿La compra también es de ${formatAmount(v.guess)}? *sí*, o escribe de cuánto es.`,
  /** The points are more than the purchase. `guess`: the purchase. */
  redeemUseOnly: (v: { guess: Centavos }) =>
    `La compra es de ${formatAmount(v.guess)}. ¿Uso solo eso? *sí*, o escribe cuánto.`,
  redeemOwnPhone: () =>
    "Ese es tu número: tu saldo te lo usa un gerente, y si tú lo eres, otro gerente. ¿Otro teléfono? O *cancelar*.",
  redeemSummary: (v: RedeemView, show) => {
    if (v.isShort && "name" in v.customer && v.doubts === 0) {
      const purchase = v.amountCentavos === null ? "sin monto" : `de ${formatAmount(v.amountCentavos)}`;
      return `¿Lo uso? ${show(v.points)} ${purchase} · ${v.customer.name} · ${formatPhone(v.phoneTyped)}${v.wallet === null ? "" : ` · ${v.wallet}`}${ticketPart(v)}. *sí* o *cambiar*`;
    }
    return lines([
      v.again ? tooEarly : null,
      `*Usar saldo${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Teléfono: ${formatPhone(v.phoneTyped)}`,
      `Usa: ${show(v.points)}`,
      v.amountCentavos === null
        ? "Compra: sin monto"
        : `Compra: ${formatAmount(v.amountCentavos)} · resta por pagar: ${formatAmount(v.restCentavos ?? v.amountCentavos)}`,
      ticketLine(v),
      v.doubts > 0 ? `⚠️ Este teléfono tiene ${inDoubt(v.doubts)} en verificación.` : null,
      `¿Lo uso? *sí*, o cambia: *1* teléfono · *2* cuánto · *3* compra${hasTicketLine(v) ? " · *4* ticket" : ""}`,
    ]);
  },
  redeemWhatToChange: (v: { ticket: boolean }) =>
    `¿Qué cambio? *1* teléfono · *2* cuánto · *3* compra${v.ticket ? " · *4* ticket" : ""}. O *cancelar*.`,
  performingWait: () => "Ya lo mandé. En cuanto sepa cómo quedó, te digo.",
  redeemRestWaits: (v: {
    phone: Phone;
    restCentavos: Centavos;
    ticket: string | null;
    wallet: string | null;
    /** The outcome of the use of balance is known. */
    clear?: boolean;
  }) =>
    `Falta la venta del resto (${formatAmount(v.restCentavos)}). ${v.clear ? "Cuando puedas" : "Cuando lo anterior quede claro"}, escríbela` +
    `${v.wallet === null ? "" : ` en ${v.wallet}`}: ` +
    `venta ${v.phone} ${formatAmount(v.restCentavos)} ${v.ticket ?? "sin ticket"}`,

  registerAlready: (v: { name: string; phoneTyped: string; self: boolean }) =>
    v.self
      ? `Tu número ya está en el monedero: ${v.name}. Con *saldo* ves cuánto tienes.`
      : `El ${formatPhone(v.phoneTyped)} ya está en el monedero: ${v.name}.`,
  registerAskName: (v: { self: boolean }) => (v.self ? "¿Tu nombre y apellido?" : "¿Nombre y apellido del cliente?"),
  registerAskBirthday: (v: { mandatory: boolean }) =>
    v.mandatory
      ? "¿Cumpleaños? Así: 12/05/1990. (este monedero lo pide)"
      : "¿Cumpleaños? Así: 12/05/1990. Si no lo da, *sin cumpleaños*.",
  birthdayAmbiguous: (v: { guess: string }) =>
    `¿Es el ${spelledBirthday(v.guess)}? *sí*, o escríbelo con el día primero y el año completo.`,
  birthdayNoYear: (v: { dayMonth: string }) => `¿${v.dayMonth} de qué año?`,
  birthdayImpossible: () => `Esa fecha no existe. ${dateExample}`,
  birthdayNotADate: () => `¿Qué día es su cumpleaños? ${dateExample}`,
  birthdayIsMandatory: () => `Aquí hace falta el cumpleaños. ${dateExample}`,
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
    `${v.self ? "Sin tu permiso no te registro." : "Sin su permiso no lo registro."} No mandé nada.`,
  registerSummary: (v: RegisterView) =>
    lines([
      v.again ? tooEarly : null,
      `*${v.self ? "Registrarte" : "Registrar cliente"}${v.wallet ? ` · ${v.wallet}` : ""}*`,
      `Nombre: ${v.name}`,
      `Teléfono: ${formatPhone(v.phoneTyped)}`,
      `Cumpleaños: ${v.birthdate === null ? "sin cumpleaños" : spelledBirthday(v.birthdate)}`,
      `${v.self ? "Aceptaste" : "Aceptó"} el aviso de privacidad.`,
      v.self
        ? "¿Te registro? *sí*, o cambia: *2* nombre · *3* cumpleaños"
        : "¿Lo registro? *sí*, o cambia: *1* teléfono · *2* nombre · *3* cumpleaños",
    ]),
  registerWhatToChange: (v: { self: boolean }) =>
    `¿Qué cambio? ${v.self ? "" : "*1* teléfono · "}*2* nombre · *3* cumpleaños. O *cancelar*.`,

  ownDayOnly: () => "Solo veo tus ventas de hoy. Las de otros días las ve tu gerente.",
  ownDay: (v: { counts: readonly OwnDayCount[]; last: readonly string[]; more: number }, show) =>
    v.counts.length === 0
      ? "Hoy no llevas ventas ni usos de saldo por este bot."
      : lines([
          "*Tu día*",
          ...v.counts.map((one) => dayLine(one, show)),
          "",
          ...bullets(v.last),
          v.more > 0 ? `…y ${v.more} antes.` : null,
        ]),
} satisfies TextTable;

export type CashDeskKeys = KeysOf<typeof esMxCashDesk>;
