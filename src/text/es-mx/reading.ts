import type { Role } from "../../domain/person.ts";
import type { PartlyRead, PhoneToday } from "../views.ts";
import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { TextsOf } from "../sentence.ts";
import { bullets, lines } from "../wording.ts";

/** Questions that ask back an unclear message, and replies to requests to undo an operation. */
export interface ReadingKeys {
  readonly partlyRead: PartlyRead;
  /** How much balance is used was told again, where something else is asked. */
  readonly redeemPointsRetold: { points: Points; asks: "purchase" | "ticket" };
  readonly severalAtOnce: undefined;
  /** Of several sales that one message told, the first is begun. `count`: all of them. */
  readonly severalInTurn: { count: number };
  /** Sales that were told beside an open one. */
  readonly severalWait: { count: number };
  readonly tooManySales: { most: number };
  /** Sales that were told and are not begun. */
  readonly severalLeft: { count: number };
  /** A sale that waits was put right; or is to be, when it is shown. */
  readonly queuedChanged: undefined;
  readonly queuedLater: undefined;
  readonly queuedDropped: undefined;
  readonly startedAnew: undefined;
  readonly tooLong: undefined;
  readonly ticketUnclear: undefined;
  /** A part of an answer that was not understood, as it was typed: nothing of the answer is taken. */
  readonly restNotUnderstood: { rest: string };
  /** The same of a message that would begin something. */
  readonly notBegunForRest: { rest: string };
  /** A phone that somebody was not sure of, as it was typed. */
  readonly askPhoneGuess: { phone: string };
  /** `orAmount`: the number may be the amount of the sale, told again. */
  readonly askTicketGuess: { ticket: string; also: boolean; orAmount: boolean };
  readonly aboutWhich: { role: Role };
  readonly phoneToday: PhoneToday;
}

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

export const esMxReading: TextsOf<ReadingKeys> = {
  restNotUnderstood: (v) => `No tomé nada: no entendí «${v.rest}».`,
  notBegunForRest: (v) => `No entendí «${v.rest}» y no empecé nada. Si va, mándalo sin eso.`,
  partlyRead: (v) => `${understood(v)} ${asksOf[v.asks]}`,
  redeemPointsRetold: (v, show) => `Va, usa ${show(v.points)}. ${asksOf[v.asks]}`,
  severalInTurn: (v) => `Son ${v.count}: van una por una.`,
  severalWait: (v) => (v.count === 1 ? "Va después de esta." : `Van después de esta: ${v.count}.`),
  tooManySales: (v) => `Son muchas: mándame hasta ${v.most} por mensaje. No tomé ninguna.`,
  severalLeft: (v) =>
    v.count === 1 ? "Queda 1 por registrar: *siguiente*." : `Quedan ${v.count} por registrar: *siguiente*.`,
  queuedChanged: () => "Anotado para esa.",
  queuedDropped: () => "Esa ya no va.",
  queuedLater: () => "Esa la cambias cuando salga.",
  startedAnew: () => "Va, de nuevo. ¿Teléfono del cliente?",
  severalAtOnce: () => "Vi más de un teléfono y no tomé nada. Mándame una cosa por mensaje.",
  tooLong: () => "Está muy largo y no lo leí. ¿Me lo mandas en una línea?",
  ticketUnclear: () => "¿Cuál es el ticket? Escribe solo su número.",
  askPhoneGuess: (v) => `¿Es el ${formatPhone(v.phone)}? Si no, pásame el bueno.`,
  askTicketGuess: (v) =>
    `¿El ticket ${v.also ? "también " : ""}es ${v.ticket}? *sí*, ${v.orAmount ? "*es el monto*, " : ""}o escribe el ticket.`,
  aboutWhich: (v) =>
    "¿De cuál? Pásame el teléfono del cliente, o mira las de hoy con *mis ventas*.\n" +
    (v.role === "manager" ? "Para deshacerla: *devolución* y el teléfono." : "Deshacerla le toca a un gerente."),
  phoneToday: (v) =>
    lines([
      v.lines.length === 0
        ? `Hoy no hay nada del ${formatPhone(v.phone)} de lo que pasó por este bot.`
        : `Hoy, del ${formatPhone(v.phone)}:\n${lines(bullets(v.lines))}`,
      v.more > 0 ? `…y ${v.more} antes.` : null,
      v.role === "manager"
        ? `Para deshacer una: *devolución ${v.phone}*`
        : "Para deshacer una, pídele a un gerente la devolución.",
    ]),
};
