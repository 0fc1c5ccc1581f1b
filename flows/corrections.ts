/** A correction and a refund: their common part (the customer and the points, the operations to choose from, the questions), then each. */
import { type AmountReading, type Points, pointsOfCentavos } from "../src/domain/money.ts";
import type { Phone } from "../src/domain/phone.ts";
import { type PastNamed, type Ticket, ticketKey } from "../src/domain/ticket.ts";
import type { Effect, FlowEvent, FlowInput, Flow, StoredState } from "../src/flow/flow.ts";
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
import type { Field, FormContext, Guess, Form } from "./form/form.ts";
import { choice, isEarlyYes, asked, type Question } from "./questions.ts";
import type { AnswerReading } from "../src/flow/answer-reading.ts";
import { startingWith } from "./form/answers.ts";
import { formMachine } from "./form/machine.ts";
import { ends, endsSaying } from "./steps.ts";

/** The state of a correction or a refund. JSON: it is stored between two messages. */
interface CorrectionContext extends FormContext {
  readonly cap: Points;
  readonly direction: "add" | "remove" | null;
  readonly points: Points | null;
  /** Points with two readings, to be asked back. */
  readonly guess: Points | null;
  readonly reason: string | null;
  /** The balance that the correction should leave. Direction and points follow from it. */
  readonly target?: Points | null;
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

type Answered = Partial<CorrectionContext>;

/** The context before any answer. */
function emptyCorrection(input: FlowInput): CorrectionContext {
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
const noPhone = {
  phone: null,
  customer: null,
  past: null,
  corrects: null,
  wanted: null,
  referenceAnswered: false,
  short: 0 as Points,
} as const;

const noPoints = { points: null, guess: null } as const;

/** Looks up the customer and their operations as soon as there is a phone. */
function wantedOf({ phone, customer, wallet }: CorrectionContext): readonly Wanted[] {
  if (phone === null || customer !== null) return [];
  const of = { walletKey: wallet.key, phone };
  return [
    { slot: "customer", request: { type: "customer", ...of } },
    { slot: "past", request: { type: "past", ...of } },
  ];
}

/** True if all lookups have come back. */
const isFoundAll = ({ customer, past }: CorrectionContext): boolean => isFound(customer) && typeof past !== "string";

/** The way for a phone that the wallet does not know: it is asked for again. */
const unregisteredWay = {
  when: (context: CorrectionContext) => customerOf(context)?.type === "unregistered",
  to: "phone",
  change: ({ phone, person }: CorrectionContext): Answered => ({
    ...noPhone,
    notice: { key: "customerNotRegistered", values: { phone: phone ?? person.phone } },
  }),
} as const;

const correctionPhone = phoneField<CorrectionContext>({ own: null, without: noPhone });

/** The field for the points. `left`: the points that remain possible. */
function pointsField(
  question: Field<CorrectionContext>["question"],
  left: (context: CorrectionContext, points: Points) => Answered = (_, points) => ({ points }),
): Field<CorrectionContext> {
  return {
    name: "points",
    state: "points",
    question,
    isMissing: ({ points }) => points === null,
    without: noPoints,
    take: (context, { points, balance }, isAsked) => {
      if (balance !== undefined) return { ...noPoints, direction: null, target: pointsOfCentavos(balance) };
      if (points === undefined || points === "all") return null;
      if (points.type === "amount" && isAsked && repeatsChoice(context, points.centavos / 100))
        return { guess: pointsOfCentavos(points.centavos) };
      return { ...(hasTarget(context) && { target: null }), ...withPoints(context, points, left) };
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
function pointsGuess(
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
function pastOf({ past }: CorrectionContext): readonly PastOperation[] {
  return typeof past === "string" || past === null ? [] : past;
}

/** The operations that can be refunded. */
function refundable(context: CorrectionContext): readonly PastOperation[] {
  return pastOf(context).filter(isRefundable);
}

/** The meaning of an answer to a list of operations: one of them, none, or two (then `say` asks which). */
type PastChoice =
  | { readonly type: "chosen"; readonly operation: PastOperation }
  | { readonly type: "none" }
  | { readonly type: "twoReadings"; readonly say: Said };

/** The operation that a number of the list or a ticket names. A bare number that is both, of two operations, is asked back. */
function pastChoice(past: readonly PastOperation[], { said, by }: PastNamed): PastChoice {
  const tickets = by === "place" ? [] : past.filter((one) => hasTicket(one, said));
  const placed = by === "ticket" || said === "" ? undefined : past[Number(said) - 1];
  const [only, another] = new Set(placed ? [placed, ...tickets] : tickets);
  if (only === undefined || (placed === undefined && another !== undefined)) return { type: "none" };
  if (another === undefined) return { type: "chosen", operation: only };
  const values = { typed: said, numbered: only.view, ticketed: another.view };
  return { type: "twoReadings", say: { key: "pastTwoReadings", values } };
}

/** The only operation with all the given tickets and amounts (`A-1`, `250`, `250 ticket 1`). Null: none or several. */
function pastFitting(past: readonly PastOperation[], { data }: PastNamed): PastOperation | null {
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
function unreadSaid(context: CorrectionContext): Said {
  return { key: "correctionUnread", values: unreadBy(context) };
}

/** The summary, which says what will be done. It is a gate, since its answer moves points. */
function summary(context: CorrectionContext, event: FlowEvent): Effect {
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
const refundReason = "Devolución";

function undone({ amountCentavos, points, ticket }: PastView) {
  return { amountCentavos, points, ticket: ticket as Ticket | null };
}

/** The operation that the person has confirmed (`/wallet/balance/update`). Throws if direction, points or reason is missing. */
function order(context: CorrectionContext): Effect {
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

/** How both end. */
const endings = {
  nothing: endsSaying<CorrectionContext>(() => ({ key: "nothingToRemove" })),
  unread: endsSaying(unreadSaid),
  done: ends(order),
};

const hasTarget = ({ target = null }: CorrectionContext): boolean => target !== null;

/** The change that leads to the wanted balance, in points. Null: none is wanted, or the present balance is unknown. */
function differenceTo(context: CorrectionContext): number | null {
  const { target = null } = context;
  const customer = customerOf(context);
  return target === null || customer?.type !== "known" ? null : target - customer.balance;
}

/** Direction and points for the wanted balance. */
function towardsTarget(context: CorrectionContext): Answered {
  const difference = differenceTo(context) ?? 0;
  return { guess: null, direction: difference < 0 ? "remove" : "add", points: Math.abs(difference) as Points };
}

function missesTarget(context: CorrectionContext): boolean {
  if (differenceTo(context) === null) return false;
  const { direction, points } = towardsTarget(context);
  return direction !== context.direction || points !== context.points;
}

/** The balance, if the removal is larger than it; otherwise null. */
function tooMuch(context: CorrectionContext): Points | null {
  const { direction, points } = context;
  const customer = customerOf(context);
  if (direction !== "remove" || points === null || customer?.type !== "known") return null;
  return points > customer.balance ? customer.balance : null;
}

const directionField: Field<CorrectionContext> = {
  name: "direction",
  state: "direction",
  question: () => ({
    say: { key: "askDirection" },
    closed: true,
    choices: [choice("addPoints", "agregar"), choice("removePoints", "quitar")],
  }),
  isMissing: (context) => context.direction === null,
  without: { direction: null, target: null },
  take: (_, given) => (given.direction === undefined ? null : { direction: given.direction, target: null }),
  unclear: { key: "askDirection" },
};

const reasonField: Field<CorrectionContext> = {
  name: "reason",
  state: "reason",
  question: () => ({ say: { key: "askCorrectionReason" } }),
  isMissing: (context) => context.reason === null,
  without: { reason: null },
  take: (_, given) => {
    if (given.reason === undefined) return null;
    return given.reason === "" ? { notice: { key: "correctionReasonUnclear" } } : { reason: given.reason };
  },
  unclear: { key: "correctionReasonUnclear" },
};

/** Asks which earlier operation is corrected. A notice replaces the list if an answer was not understood. */
function referenceQuestion(context: CorrectionContext): Effect {
  const past = pastOf(context).map((one) => one.view);
  const question = {
    say: { key: "askReference", values: { past } },
    choices: [choice("skipReference", "ninguna")],
  } as const;
  return asked(question, context.notice);
}

/** The change after an answer to "¿corrige alguna de estas?". */
function withReference(context: CorrectionContext, told: AnswerReading): Answered {
  const past = pastOf(context);
  const [only, another] = past;
  if (told.is === "none" || told.is === "no") return { corrects: null, referenceAnswered: true, notice: null };
  if (told.is === "yes" && only !== undefined && another === undefined)
    return { corrects: only, referenceAnswered: true, notice: null };
  const which = told.is === "data" ? told.data.which : undefined;
  const chosen = which === undefined ? null : pastChoice(past, which);
  if (chosen?.type === "chosen") return { corrects: chosen.operation, referenceAnswered: true, notice: null };
  const unclear: Said = { key: "pastWhich", values: { count: past.length } };
  return { notice: chosen?.type === "twoReadings" ? chosen.say : unclear };
}

/** "¿Qué cambio?" */
const changeQuestion: Question = {
  say: { key: "correctionWhatToChange" },
  spelledOut: true,
  choices: [choice("changePhone", "teléfono"), choice("changePoints", "cantidad"), choice("changeReason", "motivo")],
};

const correctForm: Form<CorrectionContext> = {
  id: "correct",
  start: (input) => {
    const started = startingWith(correctForm, emptyCorrection(input), input);
    // A reason that was told with all the rest refers to no operation.
    return started.reason === null ? started : { ...started, referenceAnswered: true };
  },
  fields: [
    correctionPhone,
    directionField,
    {
      ...pointsField((context) => ({ say: { key: "askPoints", values: { direction: context.direction ?? "add" } } })),
      without: { ...noPoints, target: null },
    },
    reasonField,
  ],
  guesses: [pointsGuess()],
  stops: {
    reference: { question: referenceQuestion, answer: withReference, to: [], back: "reason" },
  },
  lineUnclear: { key: "phoneNotAPhone" },
  wanted: wantedOf,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    unregisteredWay,
    { when: (context) => hasTarget(context) && !isFoundAll(context), to: "checking" },
    { when: (context) => hasTarget(context) && customerOf(context)?.type !== "known", to: "unread" },
    { when: (context) => differenceTo(context) === 0, to: "unchanged" },
    { when: (context) => missesTarget(context), to: "next", change: towardsTarget },
    { when: (context) => context.direction === null, to: "direction" },
    { when: ({ guess }) => guess !== null, to: "pointsGuess" },
    { when: (context) => tooMuch(context) === 0, to: "nothing" },
    {
      when: (context) => tooMuch(context) !== null,
      to: "points",
      change: (context) => ({
        ...noPoints,
        notice: { key: "morePointsThanThere", values: { balance: tooMuch(context) ?? (0 as Points) } },
      }),
    },
    { when: ({ points }) => points === null, to: "points" },
    { when: (context) => context.reason === null, to: "reason" },
    { when: (context) => !isFoundAll(context), to: "checking" },
    { when: (context) => context.direction === "remove" && customerOf(context)?.type !== "known", to: "unread" },
    { when: (context) => !context.referenceAnswered && pastOf(context).length > 0, to: "reference" },
    { to: "summary" },
  ],
  backFromChecking: (context) => (hasTarget(context) ? "points" : "reason"),
  summary: {
    question: summary,
    change: () => changeQuestion,
    back: (context) => (pastOf(context).length > 0 ? { corrects: null, referenceAnswered: false } : { reason: null }),
    confirmed: "done",
  },
  understood: ({ phoneTyped, target = null }, asks) => {
    const values = { phoneTyped, amountCentavos: null, ticket: null, asks };
    return asks === "direction" && target === null ? { key: "partlyRead", values } : null;
  },
  others: {
    ...endings,
    unchanged: endsSaying<CorrectionContext>(({ target }) => ({
      key: "balanceAlready",
      values: { balance: target ?? (0 as Points) },
    })),
  },
};

/** A correction: phone, add or remove, points, reason, what it corrects, summary, *sí* (`/wallet/balance/update`). */
export const correct: Flow = {
  id: "correct",
  version: 6,
  machine: formMachine(correctForm),
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  // Version 1 asked "¿qué cambio?" at its summary, those up to 4 read answers differently, and those up to 5 knew no target; what they stored is valid.
  migrations: Object.fromEntries([1, 2, 3, 4, 5].map((version) => [version, (stored: StoredState) => stored])),
};

/** The correction that undoes an operation: it removes a sale's points (at most the balance), or gives used points back. */
function undoing(context: CorrectionContext, corrects: PastOperation): Answered {
  const refused = refusalOf(corrects);
  if (refused !== null) return { ...noChoice, notice: refused };
  const direction = (corrects.change ?? 0) < 0 ? "add" : "remove";
  const base: Answered = { corrects, direction, referenceAnswered: true, notice: null };
  if (corrects.change === null) return base;
  return { ...base, ...removable({ ...context, ...base }, Math.abs(corrects.change) as Points) };
}

/** The wanted points, limited to the balance. */
function removable(context: CorrectionContext, wanted: Points): Answered {
  const customer = customerOf(context);
  const there = context.direction !== "add" && customer?.type === "known" ? customer.balance : wanted;
  const points = Math.max(0, Math.min(wanted, there)) as Points;
  return { points, short: (wanted - points) as Points };
}

/** Why an operation cannot be refunded. Null: it can. */
function refusalOf({ refunded, certain }: PastOperation): Said | null {
  if (refunded) return { key: "refundAlready" };
  return certain ? null : { key: "refundNotCertain" };
}

const noChoice = { corrects: null, direction: null, points: null, guess: null, short: 0 as Points } as const;

/** Chooses the operation named beside the phone, once the list has come. If it is not found, the list is shown. */
function withWanted(context: CorrectionContext): Answered {
  const found = pastFitting(refundable(context), context.wanted ?? { said: "", by: "either", data: [] });
  return { wanted: null, ...(found !== null && undoing(context, found)) };
}

/** Handles an answer to "¿cuál devuelvo?" */
function withChoice(context: CorrectionContext, told: AnswerReading): Answered {
  const past = refundable(context);
  const which = told.is === "data" ? told.data.which : undefined;
  const chosen = which === undefined ? null : pastChoice(past, which);
  if (chosen?.type === "chosen") return undoing(context, chosen.operation);
  // "La de 250."
  const fitting = chosen?.type === "none" && which && which.data.length > 0 ? pastFitting(past, which) : null;
  if (fitting !== null) return undoing(context, fitting);
  return { ...noChoice, notice: chosen?.type === "twoReadings" ? chosen.say : { key: "refundWhich" } };
}

const refundForm: Form<CorrectionContext> = {
  id: "refund",
  start: (input) => {
    const started = startingWith(refundForm, { ...emptyCorrection(input), reason: refundReason }, input);
    return { ...started, wanted: input.messageData?.which ?? null };
  },
  fields: [
    phoneField({ own: null, without: { ...noPhone, ...noChoice } }),
    { ...pointsField(() => ({ say: { key: "askRefundPoints" } }), removable), back: () => noChoice },
  ],
  guesses: [pointsGuess(removable)],
  stops: {
    which: {
      question: (context) =>
        asked(
          { say: { key: "askRefund", values: { past: refundable(context).map((one) => one.view) } } },
          context.notice,
        ),
      answer: withChoice,
      to: [],
      back: "phone",
    },
  },
  lineUnclear: { key: "phoneNotAPhone" },
  wanted: wantedOf,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    { when: (context) => !isFoundAll(context), to: "checking" },
    unregisteredWay,
    { when: (context) => customerOf(context)?.type !== "known", to: "unread" },
    { when: (context) => refundable(context).length === 0, to: "none" },
    {
      when: ({ wanted, past }) => (wanted ?? null) !== null && isFound(past as object | null),
      to: "next",
      change: withWanted,
    },
    { when: ({ corrects }) => corrects === null, to: "which" },
    { when: ({ guess }) => guess !== null, to: "pointsGuess" },
    { when: ({ points }) => points === null, to: "points" },
    { when: ({ points }) => points === 0, to: "nothing" },
    { to: "summary" },
  ],
  backFromChecking: () => "phone",
  summary: { question: summary, change: null, back: () => noChoice, confirmed: "done" },
  understood: () => null,
  others: {
    none: endsSaying<CorrectionContext>(({ phone, person }) => ({
      key: "refundNone",
      values: { phone: phone ?? person.phone },
    })),
    abandoned: endsSaying(() => ({ key: "cancelled" })),
    ...endings,
  },
};

/** Version 2 kept the words beside the phone as text; now the list is shown instead. */
function withoutText({ value, context }: StoredState): StoredState {
  const isGone = value === "chosen" || value === "limit";
  return { value: isGone ? "next" : value, context: { ...(context as object), wanted: null } };
}

/** *Devolución*: removes a sale's points, or gives used ones back, by a correction tied to it (`/wallet/balance/update`). */
export const refund: Flow = {
  id: "refund",
  version: 3,
  machine: formMachine(refundForm),
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  // Version 1 took no "no" at its summary.
  migrations: { 1: (stored) => stored, 2: withoutText },
};
