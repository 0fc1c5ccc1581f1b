import { type Centavos, formatAmount, type Points } from "../../domain/money.ts";
import type { Role } from "../../domain/person.ts";
import { formatPhone, type Phone } from "../../domain/phone.ts";
import type { Fate } from "../../ledger/operation.ts";
import type { NamedOperation, PartlyRead, PastView, PhoneToday, RefundView } from "../views.ts";
import { bullets, lines, type KeysOf, type TextTable } from "../wording.ts";
import { named } from "./outcomes.ts";

const fates: { readonly [fate in Fate]: string } = {
  applied: "✅ Sí quedó",
  verified: "✅ Verificada por saldo",
  open: "⏳ Va en camino",
  inDoubt: "⏳ Todavía no sé si quedó",
  not: "❌ No quedó",
  unknown: "⚠️ No sé si quedó",
};

/** In doubt, and the checks have ended. */
const asked = "*No la repitas*: no pude comprobarla. Se decide en *pendientes* y te aviso.";
const next: { readonly [fate in Fate]: string | null } = {
  applied: null,
  verified: "El monedero no contestó, pero el saldo lo muestra. No la repitas.",
  open: "No la repitas, te aviso cómo queda.",
  inDoubt: "*No la repitas*: la estoy verificando y te aviso.",
  not: null,
  unknown: "El monedero no contestó.",
};

const by = ({ byName }: RefundView) => byName ?? "un gerente";
const refunds: { readonly [state in RefundView["state"]]: (refund: RefundView) => string } = {
  asked: (v) => `Devolución: se la pedí a tu gerente (${v.atText}); todavía no la hace.`,
  declined: (v) => `Devolución: ${by(v)} la rechazó.`,
  approval: (v) => `Devolución: la pidió ${by(v)} y espera a otro gerente.`,
  open: (v) => `Devolución: ${by(v)} ya la mandó; va en camino.`,
  inDoubt: () => "Devolución: todavía no sé si quedó; la estoy verificando.",
  done: (v) => `Devolución: hecha (${by(v)}, ${v.atText}).`,
};
const notYet = "va cuando esté la devolución";
const insteads: { readonly [state in RefundView["state"]]: string } = {
  asked: notYet,
  declined: "no la registré",
  approval: notYet,
  open: notYet,
  inDoubt: notYet,
  done: "falta registrarla",
};

const asksOf: { readonly [what in PartlyRead["asks"]]: string } = {
  phone: "¿Teléfono del cliente?",
  amount: "¿Monto de la compra?",
  ticket: "¿Número de ticket?",
  points: "¿Cuánto usa? Una cantidad, o *todo*.",
  purchase: "¿De cuánto es la compra? O *sin monto*.",
  direction: "¿Agrego o quito?",
};

function understood(v: PartlyRead): string {
  const parts = [
    v.phoneTyped === null ? null : `teléfono ${formatPhone(v.phoneTyped)}`,
    v.amountCentavos === null ? null : `monto ${formatAmount(v.amountCentavos)}`,
    v.ticket === null ? null : `ticket ${v.ticket}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Va." : `Entendí ${parts.join(", ")}.`;
}

/** Replies to free text: courtesies, the last operation, a sale found by its ticket, where a customer can ask; and questions about an unclear message. */
export const esMxHearing = {
  /** What a person's data are for. */
  purposeOfData: () => "Es solo para llevar el monedero: sumar y usar el saldo, y avisarte de él.",
  /** Wishes that the bot cannot fulfil. */
  notMine: (v: { role: Role }) =>
    v.role === "customer"
      ? "Solo te puedo decir lo tuyo. Para eso, pregunta en caja."
      : v.role === "cashier"
        ? "Eso no lo puedo hacer yo. Pídelo a tu gerente."
        : "Eso no lo puedo hacer yo. Con *menú* ves qué hago.",
  noOffers: () => "No mando promociones. Te puedo avisar de tus compras y tu saldo: *avisos*.",
  /** Data of a collaborator that are changed elsewhere. */
  notChangedHere: () =>
    "El rol, la sucursal y el celular de un colaborador se cambian en el panel del monedero, no aquí.",
  cannotEnter: () => "Si ya está en *colaboradores*, mándale una invitación y entra con ella. ¿La hago?",
  phoneGone: () => "Para que nadie entre con ese celular, desvinculo su chat. ¿Lo veo?",
  whoIAm: (v: { role: Role }) =>
    v.role === "customer"
      ? "Soy el bot del monedero de la tienda. Te digo tu saldo: escribe *saldo*."
      : "Soy el bot del monedero. Registro ventas y te digo saldos: escribe *menú*.",

  /** `isAsked`: the checks of the balance have ended, and a manager is asked. */
  lastStatus: (
    v: NamedOperation & {
      fate: Fate;
      isAsked: boolean;
      atText: string;
      /** After it; null: unknown. */
      balance: Points | null;
      refund: RefundView | null;
      /** The replacement sale, once the refund is made. Null: none, or it is shown beside it. */
      instead: NamedOperation | null;
    },
    show,
  ) =>
    lines([
      `${fates[v.fate]}: ${named(v, show)} · ${v.atText}${v.balance === null ? "" : ` · saldo ${show(v.balance)}`}`,
      v.isAsked ? asked : next[v.fate],
      v.refund && refunds[v.refund.state](v.refund),
      v.refund && v.instead && `La buena (${named(v.instead, show)}): ${insteads[v.refund.state]}.`,
    ]),
  /** Customers with the same name. */
  whichCustomer: (v: { customers: readonly { readonly name: string | null; readonly phone: Phone }[] }) =>
    `¿Cuál? Pásame su teléfono:\n${lines(bullets(v.customers.map(({ name, phone }) => `${name ?? "?"} · ${formatPhone(phone)}`)))}`,
  earningExpected: ({ amountCentavos, points }: { amountCentavos: Centavos; points: Points }, show) => {
    const [purchase, given] = [formatAmount(amountCentavos), show(points)];
    // Of 100 pesos the points are the percentage.
    return amountCentavos === 100_00
      ? `Se abona el ${points / 100_00} %: una compra de ${purchase} da ${given} de saldo.`
      : `Una compra de ${purchase} da ${given} de saldo.`;
  },
  /** Staff ask how much balance a purchase gives. */
  earningAsked: () => "Cuánto saldo da una compra lo decide el monedero: sale al registrarla.",
  lastNone: () => "No veo una operación reciente en este chat. Con *mis ventas* ves lo de hoy.",
  nothingToConfirm: () => "No hay nada por confirmar. ¿Hacemos una venta?",
  /** `right`: how it should have been. `lacks`: the missing datum of that. */
  undoOffer: (
    v: NamedOperation & {
      atText: string;
      isLast: boolean;
      by: "cashier" | "manager";
      right: NamedOperation | null;
      lacks: "phone" | "amount" | null;
    },
    show,
  ) =>
    lines([
      `${v.isLast ? "La última" : "Es esta"}: ${named(v, show)} · ${v.atText}`,
      v.right && `La buena: ${named(v.right, show)}`,
      v.lacks && (v.lacks === "phone" ? "¿De qué cliente era? Pásame su teléfono." : "¿Cuánto era?"),
      `${v.by === "manager" ? "¿Hago la devolución?" : "La devolución la hace tu gerente. ¿Se la pido?"}${v.right ? " Detrás va la buena." : ""}`,
    ]),
  undoByCorrecting: (v: NamedOperation & { atText: string; isLast: boolean }, show) =>
    lines([
      `${v.isLast ? "La última" : "Es esta"}: ${named(v, show)} · ${v.atText}`,
      "Para deshacerla, un gerente escribe *corregir* con el monto contrario.",
    ]),
  howToUndo: (v: { role: Role }) =>
    v.role === "manager"
      ? "Escribe *devolución* y el teléfono del cliente: devolución 4771234567"
      : "La devolución la hace tu gerente. Si es de tu última venta, dímelo aquí y se la pido.",
  /** How points are given or taken. */
  howToCorrect: (v: { role: Role }) =>
    v.role === "manager"
      ? "Escribe *corregir* y el teléfono del cliente: corregir 4771234567"
      : "Los puntos los corrige tu gerente.",
  /** `managers`: chats of managers that were told. `instead`: the replacement sale. */
  refundAsked: (v: NamedOperation & { managers: number; instead: NamedOperation | null }, show) =>
    lines([
      v.managers > 0
        ? `Ya se la pedí a tu gerente: ${named(v, show)}`
        : `No tengo a ningún gerente en el chat. Pídele la devolución tú: ${named(v, show)}`,
      v.instead && `En cuanto la haga, te muestro la buena: ${named(v.instead, show)}`,
    ]),
  /** The replacement sale waits for a refund that is not made yet. */
  insteadWaits: (v: { instead: NamedOperation }, show) =>
    `Va detrás de la devolución: en cuanto la haga tu gerente, te la muestro. ${named(v.instead, show)}`,
  /** To the requester of a refund. `tells`: they have not heard of it. `waits`: the replacement sale comes after what is open. */
  refundMade: (
    v: NamedOperation & { byName: string; tells: boolean; instead: NamedOperation | null; waits: boolean },
    show,
  ) =>
    lines([
      v.tells ? `✅ ${v.byName} hizo la devolución: ${named(v, show)}` : null,
      v.instead && (v.waits ? `La buena va después: ${named(v.instead, show)}` : "Va la buena:"),
    ]),
  /** To the requester of a refund, and to the manager who declines it. */
  refundDeclined: (v: NamedOperation & { manager: string }, show) =>
    `${v.manager} rechazó la devolución: ${named(v, show)}.`,
  refundNotMade: (v: NamedOperation & { requester: string }, show) =>
    `Rechazada; le aviso a ${v.requester}: ${named(v, show)}.`,
  /** To the managers. `requester` null: to the requester. */
  refundWithdrawn: (v: NamedOperation & { requester: string | null }, show) =>
    v.requester === null
      ? `Listo, ya no la pido: ${named(v, show)}.`
      : `${v.requester} ya no pide la devolución: ${named(v, show)}. No la hagas.`,
  /** `reason`: in the requester's words. Empty: none. */
  refundWanted: (v: PastView & { requester: string; reason: string; instead: NamedOperation | null }, show) =>
    lines([
      `${v.requester} pide una devolución: ${named(v, show)} · ${v.atText}, ${v.byName}`,
      v.reason === "" ? null : `Motivo: «${v.reason}»`,
      v.instead && `En su lugar va: ${named(v.instead, show)}`,
      "¿La hago?",
    ]),

  saleFound: (v: PastView & { stateText: string }, show) =>
    `${named(v, show)} · ${v.atText} · ${v.byName}: ${v.stateText}`,
  ticketNotFound: (v: { ticket: string }) =>
    `No veo el ticket ${v.ticket} en lo que pasó por este bot. ¿Me pasas el teléfono del cliente?`,
  history: (v: { phone: Phone; own: boolean; lines: readonly string[]; more: number }) =>
    v.lines.length === 0
      ? `No tengo compras ${v.own ? "tuyas" : `del ${formatPhone(v.phone)}`} de lo que pasó por este bot.`
      : lines([
          v.own ? "Tus últimas compras aquí:" : `Últimos movimientos del ${formatPhone(v.phone)}:`,
          ...v.lines,
          v.more > 0 ? `Y ${v.more} más.` : null,
        ]),
  historyLine: (v: NamedOperation & { atText: string; stateText: string }, show) =>
    `${v.atText} · ${named(v, show)}: ${v.stateText}`,

  onlyYourBalance: () => "Solo te puedo decir tu saldo. Escribe *saldo*.",
  atTheCounter: () => "Eso se hace en caja: da tu número y ahí te ayudan.",
  complaintAtCounter: () =>
    "Lo vemos contigo. ¿Le aviso a una persona de la tienda? También puedes ir a caja con tu ticket.",
  howPointsAreEarned: () => "Da tu número en caja cada vez que compres. En caja te dicen cuánto te toca.",
  shopAnswer: (v: { answer: string }) => v.answer,
  /** `about`: the subject of the question, if known. */
  askTheShop: ({ role, about = null }: { role: Role; about?: "hours" | "place" | "expiry" | null }) => {
    const isStaff = role !== "customer";
    switch (about) {
      case "hours":
        return isStaff ? "El horario no lo sé. Pregúntale a tu gerente." : "El horario te lo dicen en la tienda.";
      case "place":
        return isStaff ? "La dirección no la sé. Pregúntale a tu gerente." : "La dirección te la dicen en la tienda.";
      case "expiry":
        return isStaff
          ? "No sé si el saldo vence. Pregúntale a tu gerente."
          : "Si el saldo vence, te lo dicen en la tienda.";
      case null:
        return isStaff ? "Eso no lo sé. Pregúntale a tu gerente." : "Eso te lo dicen en la tienda.";
    }
  },
  /** `told`: chats of managers that were told. `here`: the shop can answer in this chat. */
  personCalled: (v: { told: number; here: boolean }) =>
    v.told === 0
      ? "Aquí no tengo a nadie conectado. En caja te atiende una persona."
      : v.here
        ? "Ya le avisé a la tienda. Te contesta una persona en este chat."
        : "Ya le avisé a la tienda. Te llama una persona.",
  /** `words`: the customer's reason; null: only that they want a person. `lines`: their last operations. */
  personWanted: (v: { name: string | null; phone: Phone; words: string | null; lines: readonly string[] }) =>
    lines([
      v.words === null
        ? `${v.name ?? "Un cliente"} (${formatPhone(v.phone)}) quiere hablar con una persona.`
        : `${v.name ?? "Un cliente"} (${formatPhone(v.phone)}) escribió: «${v.words}»`,
      ...(v.lines.length === 0 ? ["No tiene movimientos por este bot."] : ["Sus últimos movimientos:", ...v.lines]),
      `Llámale, o contéstale por aquí: responder ${v.phone} y tu mensaje.`,
    ]),
  /** `told`: chats of managers that were told. */
  disownTold: (v: NamedOperation & { atText: string; told: number }, show) =>
    v.told === 0
      ? `Aquí no tengo a nadie conectado. Pásate a caja con esto: ${named(v, show)} · ${v.atText}`
      : `Ya le avisé a la gerencia: ${named(v, show)} · ${v.atText}. Te contesta una persona.`,
  disownNone: () => "No veo movimientos de tu saldo en estos días. Si algo no cuadra, *hablar con alguien*.",
  disowned: (v: NamedOperation & { name: string | null; atText: string; byName: string }, show) =>
    lines([
      `⚠️ ${v.name ?? "Un cliente"} (${formatPhone(v.phone)}) dice que no fue: ${named(v, show)} · ${v.atText}, ${v.byName}.`,
      `Llámale, o contéstale por aquí: responder ${v.phone} y tu mensaje.`,
    ]),
  answerSent: (v: { phone: Phone }) => `Listo, se lo mandé al ${formatPhone(v.phone)}.`,
  /** They have recently called nobody. */
  nobodyCalls: (v: { phone: Phone }) =>
    `El ${formatPhone(v.phone)} no ha pedido una persona en estos días, y no le escribo. Llámale.`,
  answeredByPerson: (v: { text: string }) => `De la tienda: ${v.text}`,

  wayOut: (v: { role: Role }) =>
    v.role === "customer"
      ? "Sigo sin entender. Escribe *saldo*, o pregunta en caja."
      : "Sigo sin entender. *menú* te enseña todo; una venta es: venta 4771234567 250 A-1029",

  partlyRead: (v: PartlyRead) => `${understood(v)} ${asksOf[v.asks]}`,
  /** The first of several sales in one message begins. `count`: all of them. */
  severalInTurn: (v: { count: number }) => `Son ${v.count}: van una por una.`,
  /** Other sales in a message beside an open one. */
  severalWait: (v: { count: number }) => (v.count === 1 ? "Va después de esta." : `Van después de esta: ${v.count}.`),
  tooManySales: (v: { most: number }) => `Son muchas: mándame hasta ${v.most} por mensaje. No tomé ninguna.`,
  /** Queued sales that have not begun. */
  severalLeft: (v: { count: number }) =>
    v.count === 1 ? "Queda 1 por registrar: *siguiente*." : `Quedan ${v.count} por registrar: *siguiente*.`,
  queuedWhich: () => "¿Cuál no va? Dime su lugar: la segunda no.",
  severalAtOnce: () => "Vi más de un teléfono y no tomé nada. Mándame una cosa por mensaje.",
  tooLong: () => "Está muy largo y no lo leí. ¿Me lo mandas en una línea?",
  /** A phone that the person was unsure about, as typed. */
  askPhoneGuess: (v: { phone: string }) => `¿Es el ${formatPhone(v.phone)}? Si no, pásame el bueno.`,
  /** `orAmount`: the number may be a new amount of the sale. */
  askTicketGuess: (v: { ticket: string; also: boolean; orAmount: boolean }) =>
    `¿El ticket ${v.also ? "también " : ""}es ${v.ticket}? *sí*, ${v.orAmount ? "*es el monto*, " : ""}o escribe el ticket.`,
  aboutWhich: (v: { role: Role }) =>
    "¿De cuál? Pásame el teléfono del cliente, o mira las de hoy con *mis ventas*.\n" +
    (v.role === "manager" ? "Para deshacerla: *devolución* y el teléfono." : "Deshacerla le toca a un gerente."),
  phoneToday: (v: PhoneToday) =>
    lines([
      v.lines.length === 0
        ? `Hoy no hay nada del ${formatPhone(v.phone)} de lo que pasó por este bot.`
        : `Hoy, del ${formatPhone(v.phone)}:\n${lines(bullets(v.lines))}`,
      v.more > 0 ? `…y ${v.more} antes.` : null,
      v.role === "manager"
        ? `Para deshacer una: *devolución ${v.phone}*`
        : "Para deshacer una, pídele a un gerente la devolución.",
    ]),
} satisfies TextTable;

export type HearingKeys = KeysOf<typeof esMxHearing>;
