/** The common part of a correction and a refund: the customer and the points, the operations to choose from, the questions. */
import { type AmountReading, type Points, pointsOfCentavos } from "../src/domain/money.ts";
import type { Phone } from "../src/domain/phone.ts";
import { type PastNamed, type Ticket, ticketKey } from "../src/domain/ticket.ts";
import type { Effect, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import { isRefundable, type PastOperation } from "../src/flow/requests.ts";
import type { Said } from "../src/text/keys.ts";
import type { PastView } from "../src/text/views.ts";
import {
  customerName,
  customerOf,
  doubtsOf,
  emptyCustomer,
  isFound,
  seenBy,
  unreadBy,
  type Wanted,
} from "./customer.ts";
import { phoneField } from "./form/fields.ts";
import type { Field, FormContext, Guess } from "./form/form.ts";
import { choice, isEarlyYes } from "./questions.ts";

/** The state of a correction or a refund. JSON: it is stored between two messages. */
export interface CorrectionContext extends FormContext {
  readonly cap: Points;
  readonly direction: "add" | "remove" | null;
  readonly points: Points | null;
  /** Points with two readings, to be asked back. */
  readonly guess: Points | null;
  readonly reason: string | null;
  readonly corrects: PastOperation | null;
  /** How the message beside the phone names the operation, until it was looked for. */
  readonly wanted?: PastNamed | null;
  /** True if *corrects* was answered. A correction may refer to no operation. */
  readonly referenceAnswered: boolean;
  /** Points of the refunded operation that the balance no longer covers. */
  readonly short: Points;
  /** Null and a string as for `customer`. */
  readonly past: readonly PastOperation[] | string | null;
}

export type Answered = Partial<CorrectionContext>;

/** The context before any answer. */
export function emptyCorrection(input: FlowInput): CorrectionContext {
  return {
    ...emptyCustomer(input),
    cap: input.correctionCap,
    direction: null,
    points: null,
    guess: null,
    reason: null,
    corrects: null,
    wanted: null,
    referenceAnswered: false,
    short: 0 as Points,
    past: null,
    aside: null,
  };
}

/** The context without the customer, as before the phone was answered. */
export const noPhone = {
  phone: null,
  customer: null,
  past: null,
  corrects: null,
  wanted: null,
  referenceAnswered: false,
  short: 0 as Points,
} as const;

export const noPoints = { points: null, guess: null } as const;

/** Looks up the customer and their operations as soon as there is a phone. */
export function wantedOf({ phone, customer, wallet }: CorrectionContext): readonly Wanted[] {
  if (phone === null || customer !== null) return [];
  const of = { walletKey: wallet.key, phone };
  return [
    { slot: "customer", request: { type: "customer", ...of } },
    { slot: "past", request: { type: "past", ...of } },
  ];
}

/** True if all lookups have come back. */
export const isFoundAll = ({ customer, past }: CorrectionContext): boolean =>
  isFound(customer) && typeof past !== "string";

/** The way for a phone that the wallet does not know: it is asked for again. */
export const unregisteredWay = {
  when: (context: CorrectionContext) => customerOf(context)?.type === "unregistered",
  to: "phone",
  change: ({ phone, person }: CorrectionContext): Answered => ({
    ...noPhone,
    notice: { key: "customerNotRegistered", values: { phone: phone ?? person.phone } },
  }),
} as const;

export const correctionPhone = phoneField<CorrectionContext>({ own: null, without: noPhone });

/** The field for the points. `left`: the points that remain possible. */
export function pointsField(
  question: Field<CorrectionContext>["question"],
  left: (context: CorrectionContext, points: Points) => Answered = (_, points) => ({ points }),
): Field<CorrectionContext> {
  return {
    name: "points",
    state: "points",
    question,
    isMissing: ({ points }) => points === null,
    without: noPoints,
    take: (context, { points }, isAsked) => {
      if (points === undefined || points === "all") return null;
      if (points.type === "amount" && isAsked && repeatsChoice(context, points.centavos / 100))
        return { guess: pointsOfCentavos(points.centavos) };
      return withPoints(context, points, left);
    },
    unclear: { key: "pointsUnclear" },
  };
}

function withPoints(
  context: CorrectionContext,
  reading: AmountReading,
  left: (context: CorrectionContext, points: Points) => Answered,
): Answered {
  if (reading.type === "amount") return { guess: null, ...left(context, pointsOfCentavos(reading.centavos)) };
  if (reading.type === "ambiguous") return { guess: pointsOfCentavos(reading.guess) };
  return { guess: null, notice: { key: "pointsUnclear" } };
}

/** True if a number repeats the one that chose the direction or the operation: the message may have come twice. */
function repeatsChoice(context: CorrectionContext, said: number): boolean {
  const { direction, corrects } = context;
  if (said === (direction === "add" ? 1 : 2) && direction !== null) return true;
  if (corrects === null) return false;
  return [pastOf(context), refundable(context)].some((past) => {
    const picked = pastChoice(past, { said: String(said), by: "either", data: [] });
    return picked.type === "chosen"
      ? picked.operation.operationId === corrects.operationId
      : picked.type === "twoReadings";
  });
}

/** "¿Son $1,234.50?" */
export function pointsGuess(
  left: (context: CorrectionContext, points: Points) => Answered = (_, points) => ({ points }),
): Guess<CorrectionContext> {
  return {
    of: "points",
    state: "pointsGuess",
    isOpen: ({ guess }) => guess !== null,
    question: ({ guess }) => ({ type: "say", say: { key: "pointsGuess", values: { guess: guess ?? (0 as Points) } } }),
    yes: (context) => (context.guess === null ? {} : { guess: null, notice: null, ...left(context, context.guess) }),
    no: () => ({ guess: null, notice: null }),
  };
}

/** The operations that were looked up. Empty before that. */
export function pastOf({ past }: CorrectionContext): readonly PastOperation[] {
  return typeof past === "string" || past === null ? [] : past;
}

/** The operations that can be refunded. */
export function refundable(context: CorrectionContext): readonly PastOperation[] {
  return pastOf(context).filter(isRefundable);
}

/** The meaning of an answer to a list of operations: one of them, none, or two (then `say` asks which). */
type PastChoice =
  | { readonly type: "chosen"; readonly operation: PastOperation }
  | { readonly type: "none" }
  | { readonly type: "twoReadings"; readonly say: Said };

/** The operation that a number of the list or a ticket names. A bare number that is both, of two operations, is asked back. */
export function pastChoice(past: readonly PastOperation[], { said, by }: PastNamed): PastChoice {
  const tickets = by === "place" ? [] : past.filter((one) => hasTicket(one, said));
  const placed = by === "ticket" || said === "" ? undefined : past[Number(said) - 1];
  const [only, another] = new Set(placed ? [placed, ...tickets] : tickets);
  if (only === undefined || (placed === undefined && another !== undefined)) return { type: "none" };
  if (another === undefined) return { type: "chosen", operation: only };
  const values = { typed: said, numbered: only.view, ticketed: another.view };
  return { type: "twoReadings", say: { key: "pastTwoReadings", values } };
}

/** The only operation with all the given tickets and amounts (`A-1`, `250`, `250 ticket 1`). Null: none or several. */
export function pastFitting(past: readonly PastOperation[], { data }: PastNamed): PastOperation | null {
  const found = past.filter((one) => data.every((datum) => fits(one, datum)));
  const [only, another] = found;
  return only !== undefined && another === undefined ? only : null;
}

function fits(operation: PastOperation, { ticket, centavos }: PastNamed["data"][number]): boolean {
  if (hasTicket(operation, ticket)) return true;
  const { amountCentavos, points } = operation.view;
  return centavos !== null && (centavos === amountCentavos || pointsOfCentavos(centavos) === points);
}

function hasTicket({ view: { ticket } }: PastOperation, said: string): boolean {
  return ticket !== null && ticketKey(ticket as Ticket) === ticketKey(said as Ticket);
}

/** Says that nothing can be removed, since the balance is unreadable. */
export function unreadSaid(context: CorrectionContext): Said {
  return { key: "correctionUnread", values: unreadBy(context) };
}

/** The summary, which says what will be done. It is a gate, since its answer moves points. */
export function summary(context: CorrectionContext, event: FlowEvent): Effect {
  const refund = isRefund(context);
  return {
    type: "say",
    gate: true,
    ...(refund ? { closed: true } : { spelledOut: true }),
    say: {
      key: "correctionSummary",
      values: {
        customer: seenBy(context),
        phoneTyped: context.phoneTyped,
        direction: context.direction ?? "add",
        points: context.points ?? (0 as Points),
        reason: context.reason ?? "",
        corrects: context.corrects?.view ?? null,
        refund,
        short: context.short,
        wallet: context.wallet.name,
        doubts: doubtsOf(context),
        overCap: (context.points ?? 0) > context.cap,
        own: context.phone === context.person.phone,
        again: isEarlyYes(event),
      },
    },
    choices: [
      choice("yesCorrect", "sí"),
      ...(refund ? [] : [choice("change", "cambiar")]),
      choice("cancelWord", "cancelar"),
    ],
  };
}

function isRefund(context: CorrectionContext): boolean {
  return context.reason === refundReason;
}

/** The reason of every refund. */
export const refundReason = "Devolución";

function undone({ amountCentavos, points, ticket }: PastView) {
  return { amountCentavos, points, ticket: ticket as Ticket | null };
}

/** The operation that the person has confirmed (`/wallet/balance/update`). Throws if direction, points or reason is missing. */
export function order(context: CorrectionContext): Effect {
  const { person, wallet, phone, direction, points, reason, corrects } = context;
  if (direction === null || points === null || reason === null)
    throw new Error(`order: incomplete correction: direction ${direction}, points ${points}, reason ${reason}`);
  return {
    type: "operation",
    request: {
      kind: "correction",
      walletKey: wallet.key,
      phone: phone as Phone,
      direction,
      points,
      usertoolId: person.usertoolId as string,
      ...(corrects !== null && isRefund(context) && { undoes: undone(corrects.view) }),
    },
    customerName: customerName(context),
    overrides: [],
    reason,
    ...(corrects === null ? {} : { corrects: corrects.operationId, refund: isRefund(context) }),
  };
}
