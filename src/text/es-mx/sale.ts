import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import { customerLine } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { SaleKeys } from "../keys/sale.ts";
import { lines } from "../wording.ts";

/** `una operación`, `3 operaciones`. */
export const inDoubt = (count: number) => (count === 1 ? "una operación" : `${count} operaciones`);

export const esMxSale: TextsOf<SaleKeys> = {
  cancelled: () => "Cancelado. No se registró nada nuevo.",
  cancelledAnotherWaits: () =>
    "Cancelado; de esto no se registró nada nuevo. La venta guardada sigue en espera: para dejarla también, escribe *cancelar* otra vez.",
  nothingToCancel: () => "No hay nada que cancelar.",
  firstQuestion: () => "Esta es la primera pregunta; para dejarlo escribe *cancelar*.",
  inactivityWarning: () => "¿Sigues ahí? Si no contestas, en unos minutos lo dejo sin registrar nada.",
  inactivityClosed: () =>
    "Lo dejé por falta de respuesta. No se registró nada nuevo. Escribe *menú* para empezar de nuevo.",

  askPhone: () => "¿Teléfono del cliente?",
  phoneWrongLength: (v) => `Un teléfono tiene 10 dígitos y me llegaron ${v.digits}. ¿Cuál es el teléfono?`,
  noPhoneNoSale: () => "Sin teléfono no le puedo abonar. Pásamelo cuando lo tengas, o escribe *cancelar*.",
  phoneNotAPhone: () => "No vi un teléfono ahí. Son 10 dígitos, por ejemplo 477 123 4567. ¿Cuál es?",
  saleLineUnclear: () => "No estoy seguro de qué es cada cosa. Vamos por partes: ¿teléfono del cliente?",
  askAmount: () => "¿Monto de la compra?",
  amountAmbiguous: (v) => `¿Son ${formatAmount(v.guess)}? Responde *sí*, o escribe el monto con punto decimal: 1234.50`,
  amountTooPrecise: () => "Los pesos llevan máximo dos decimales. ¿Monto de la compra?",
  amountNotPositive: () => "El monto tiene que ser mayor que cero. ¿Monto de la compra?",
  amountTooLarge: () => "Ese monto es demasiado grande. ¿Monto de la compra?",
  notAnAmount: () => "No entendí el monto. Escríbelo así: 250 o 1,234.50",
  overCeiling: (v) =>
    `Arriba de ${formatAmount(v.ceiling)}, la venta la registra un gerente. Escribe otro monto o *cancelar*.`,
  askTicket: (v) => (v.mandatory ? "¿Número de ticket? (este monedero lo pide)" : "¿Número de ticket? O *sin ticket*."),
  skipTicket: () => "Sin ticket",
  notATicket: () => "Un ticket son letras y números, hasta 40. ¿Cuál es?",
  ticketIsMandatory: () => "Este monedero pide ticket en cada venta. ¿Cuál es el número de ticket?",
  ticketNeeded: (v) =>
    `El monedero pide ticket: la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)} no se registró. ¿Número de ticket?`,
  ticketNeededLater: (v) =>
    `El monedero pide ticket: la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)} no se registró. ` +
    `Cuando termines, escríbela completa: venta ${v.phone} ${formatAmount(v.amountCentavos)} y el ticket.`,
  oneMoment: () => "Un momento.",
  beingDone: () => "Ya lo decidiste y lo estoy haciendo; en un momento te digo cómo quedó.",
  stillChecking: () => "Un momento, estoy revisando la venta.",
  ownPhone: () =>
    "Ese es tu propio número: una venta para ti la registra un gerente. Escribe otro teléfono o *cancelar*.",
  staffPhone: (v) =>
    `El ${v.phoneTyped} es de alguien del equipo. ` +
    (v.mayOverride
      ? "Escribe *de todos modos* para seguir con él, u otro teléfono."
      : "Para ese número pídelo a un gerente. Escribe otro teléfono, o *cancelar*."),
  sameTicket: (v) =>
    `El ticket ${v.ticket} ya se usó hoy a las ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}). ` +
    (v.mayOverride
      ? "Escribe *de todos modos* para usarlo igual, u otro número de ticket."
      : "Escribe otro número de ticket, o *cancelar*."),
  anyway: () => "De todos modos",
  sameSale: (v) =>
    `Ojo: a las ${v.atText} ${v.byName} ya hizo una venta de ${formatAmount(v.amountCentavos)} al ${v.phoneTyped}. ¿Es otra? *sí* o *no*`,
  summary: (v, show) =>
    lines([
      v.again ? "Tu respuesta llegó antes que el resumen y no la tomé en cuenta. Léelo y contesta." : null,
      `*Venta${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Teléfono: ${v.phoneTyped}`,
      `Monto: ${formatAmount(v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "sin ticket"}`,
      v.doubts > 0 ? `⚠️ Este teléfono tiene ${inDoubt(v.doubts)} en verificación.` : null,
      "¿La registro? *sí*, o cambia: *1* teléfono · *2* monto · *3* ticket",
    ]),
  answeredTooEarly: () => "Tu respuesta llegó antes que el mensaje y no contó. Léelo y contesta:",
  yesRegister: () => "Sí, registrar",
  change: () => "Cambiar algo",
  cancelWord: () => "Cancelar",
  whatToChange: () => "¿Qué cambio? *1* teléfono · *2* monto · *3* ticket. O *cancelar*.",
  changePhone: () => "Teléfono",
  changeAmount: () => "Monto",
  changeTicket: () => "Ticket",
  no: () => "No",

  saleReplaced: () => "Dejé la anterior sin registrar; empezamos otra.",
  taskReplaced: () => "Dejé lo anterior sin hacer.",
  menuSale: () => "Venta",
  menuBalance: () => "Saldo",
  menuDoubts: () => "Pendientes",
};
