import { type Centavos, formatAmount } from "../../domain/money.ts";
import { type Phone, formatPhone } from "../../domain/phone.ts";
import { hasTicketLine, type SaleView, type TicketSeen } from "../views.ts";
import { customerLine } from "./refusals.ts";
import type { TextsOf } from "../sentence.ts";
import { lines } from "../wording.ts";

/** Any open conversation (cancelling, inactivity), and the sale. */
export interface SaleKeys {
  // While a flow is open
  readonly cancelled: undefined;
  readonly cancelledAnotherWaits: undefined;
  readonly nothingToCancel: undefined;
  readonly firstQuestion: undefined;
  readonly inactivityWarning: undefined;
  readonly inactivityClosed: undefined;

  // Sale
  readonly askPhone: undefined;
  /** Below a question that a form may answer too, and the label of its button (20 characters at most). */
  readonly orFillForm: undefined;
  readonly fillForm: undefined;
  /** In the form: below the field (80 characters at most), and its button (35). */
  readonly formPhoneHint: undefined;
  readonly formTicketHint: undefined;
  readonly formSend: undefined;
  readonly phoneWrongLength: { digits: number };
  readonly phoneNotAPhone: undefined;
  /** There is no phone to be had: the sale cannot give balance. */
  readonly noPhoneNoSale: undefined;
  readonly phoneNeeded: undefined;
  readonly saleLineUnclear: undefined;
  readonly askAmount: undefined;
  readonly amountAmbiguous: { guess: Centavos };
  readonly amountTooPrecise: undefined;
  readonly amountNotPositive: undefined;
  readonly amountTooLarge: undefined;
  readonly notAnAmount: undefined;
  readonly overCeiling: { ceiling: Centavos };
  readonly askTicket: { mandatory: boolean };
  readonly skipTicket: undefined;
  readonly notATicket: { mandatory: boolean };
  readonly ticketIsMandatory: undefined;
  readonly ticketNeeded: { phone: Phone; amountCentavos: Centavos };
  readonly ticketNeededLater: { phone: Phone; amountCentavos: Centavos };
  readonly oneMoment: undefined;
  readonly beingDone: undefined;
  readonly stillChecking: undefined;
  readonly ownPhone: undefined;
  readonly staffPhone: { phoneTyped: string; mayOverride: boolean };
  readonly sameTicket: {
    ticket: string;
    atText: string;
    byName: string;
    amountCentavos: Centavos;
    mayOverride: boolean;
  };
  readonly anyway: undefined;
  readonly sameSale: { phoneTyped: string; amountCentavos: Centavos; atText: string; byName: string };
  readonly summary: SaleView;
  readonly answeredTooEarly: undefined;
  readonly yesRegister: undefined;
  readonly change: undefined;
  readonly cancelWord: undefined;
  /** `ticket`: the sale has one, or may have. */
  readonly whatToChange: { ticket: boolean };
  readonly changePhone: undefined;
  readonly changeAmount: undefined;
  readonly changeTicket: undefined;
  readonly no: undefined;
  /** A message tells a sale, and it is not clear that it is to be registered. */
  readonly isItASale: { amountCentavos: Centavos; phone: Phone; ticket: string | null };
  readonly saleReplaced: undefined;
  readonly taskReplaced: undefined;
  readonly menuSale: undefined;
  readonly menuBalance: undefined;
  readonly menuDoubts: undefined;
  readonly menuMore: undefined;
}

/** `una operación`, `3 operaciones`. */
export const inDoubt = (count: number) => (count === 1 ? "una operación" : `${count} operaciones`);

/** `Le falta un dígito (van 9).`, `Le sobran 2 dígitos (van 12).` */
export function digitsOff(digits: number): string {
  const off = Math.abs(digits - 10);
  const verb = digits < 10 ? "falta" : "sobra";
  return `Le ${verb}${off === 1 ? " un dígito" : `n ${off} dígitos`} (van ${digits}).`;
}

/** The ticket in a summary of one line, and its line in a whole one; nothing where the shop has no tickets. */
export const ticketPart = ({ ticket, noTickets }: TicketSeen) =>
  ticket !== null ? ` · ticket ${ticket}` : noTickets ? "" : " · sin ticket";
export const ticketLine = (seen: TicketSeen) => (hasTicketLine(seen) ? `Ticket: ${seen.ticket ?? "sin ticket"}` : null);

export const esMxSale: TextsOf<SaleKeys> = {
  cancelled: () => "Cancelado. No se registró nada nuevo.",
  cancelledAnotherWaits: () =>
    "Cancelado. No se registró nada nuevo de esto.\nLa venta guardada sigue en espera; para dejarla también, *cancelar* otra vez.",
  nothingToCancel: () => "No hay nada abierto.",
  firstQuestion: () => "Es la primera pregunta. Para dejarlo, *cancelar*.",
  inactivityWarning: () => "¿Sigues ahí? Si no, en unos minutos lo dejo sin registrar nada.",
  inactivityClosed: () => "Lo dejé porque no contestaste. No se registró nada nuevo.\nPara empezar, *menú*.",

  askPhone: () => "¿Teléfono del cliente?",
  orFillForm: () => "O llena todo de una vez:",
  fillForm: () => "Llenar la venta",
  formPhoneHint: () => "Del cliente, a 10 dígitos",
  formTicketHint: () => "Si no hay, déjalo vacío",
  formSend: () => "Continuar",
  phoneWrongLength: (v) => `${digitsOff(v.digits)} ${v.digits < 10 ? "¿Me lo pasas completo?" : "¿Cuál es?"}`,
  phoneNeeded: () => "Sin teléfono no le puedo abonar la venta.",
  noPhoneNoSale: () => "Sin teléfono no le puedo abonar. Pásamelo cuando lo tengas, o escribe *cancelar*.",
  phoneNotAPhone: () => "Pásame el teléfono a 10 dígitos.",
  saleLineUnclear: () => "Va. ¿Teléfono del cliente?",
  askAmount: () => "¿Monto de la compra?",
  amountAmbiguous: (v) => `¿Son ${formatAmount(v.guess)}? *sí*, o escríbelo con punto: 1234.50`,
  amountTooPrecise: () => "Van máximo dos decimales. ¿Monto de la compra?",
  amountNotPositive: () => "Tiene que ser más de cero. ¿Monto de la compra?",
  amountTooLarge: () => "Ese monto es muy grande. ¿Monto de la compra?",
  notAnAmount: () => "¿Monto de la compra? Así: 250 o 1,234.50",
  overCeiling: (v) => `De más de ${formatAmount(v.ceiling)} la registra un gerente. ¿Otro monto? O *cancelar*.`,
  askTicket: (v) => (v.mandatory ? "¿Número de ticket? (este monedero lo pide)" : "¿Número de ticket? O *sin ticket*."),
  skipTicket: () => "Sin ticket",
  notATicket: (v) => `¿Qué número trae el ticket?${v.mandatory ? "" : " Si no hay, *sin ticket*."}`,
  ticketIsMandatory: () => "Este monedero pide ticket. ¿Qué número trae?",
  ticketNeeded: (v) =>
    `No se registró la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)}: el monedero pide ticket.\n¿Qué número trae el ticket?`,
  ticketNeededLater: (v) =>
    `No se registró la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)}: el monedero pide ticket.\n` +
    `Cuando termines, escríbela con su ticket: venta ${v.phone} ${formatAmount(v.amountCentavos)} y el ticket.`,
  oneMoment: () => "Un momento.",
  beingDone: () => "Ya la estoy haciendo; en un momento te digo cómo quedó.",
  stillChecking: () => "Un momento, la estoy revisando.",
  ownPhone: () =>
    "Ese es tu número: tu venta la registra un gerente, y si tú lo eres, otro gerente. ¿Otro teléfono? O *cancelar*.",
  staffPhone: (v) =>
    `El ${formatPhone(v.phoneTyped)} es de alguien del equipo.\n` +
    (v.mayOverride
      ? "*de todos modos* para seguir, u otro teléfono."
      : "Esa la hace un gerente. ¿Otro teléfono? O *cancelar*."),
  sameTicket: (v) =>
    `El ticket ${v.ticket} ya se usó hoy a las ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}).\n` +
    (v.mayOverride ? "*de todos modos* para usarlo, u otro número." : "¿Otro número? O *cancelar*."),
  anyway: () => "De todos modos",
  sameSale: (v) =>
    `Ojo: a las ${v.atText} ${v.byName} ya hizo una venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phoneTyped)}. ¿Es otra? *sí* o *no*`,
  summary: (v, show) => {
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
  answeredTooEarly: () => "Contestaste antes de ver esto. Revísalo:",
  yesRegister: () => "Sí, registrar",
  change: () => "Cambiar algo",
  cancelWord: () => "Cancelar",
  whatToChange: (v) => `¿Qué cambio? *1* teléfono · *2* monto${v.ticket ? " · *3* ticket" : ""}. O *cancelar*.`,
  changePhone: () => "Teléfono",
  changeAmount: () => "Monto",
  changeTicket: () => "Ticket",
  no: () => "No",

  isItASale: (v) =>
    `¿Es una venta? ${formatAmount(v.amountCentavos)} · ${formatPhone(v.phone)}${v.ticket === null ? "" : ` · ticket ${v.ticket}`}. *sí*, o dime qué necesitas.`,
  saleReplaced: () => "Dejé la anterior sin registrar. Va otra.",
  taskReplaced: () => "Dejé lo anterior sin hacer.",
  menuSale: () => "Venta",
  menuBalance: () => "Saldo",
  menuDoubts: () => "Pendientes",
  menuMore: () => "Más",
};
