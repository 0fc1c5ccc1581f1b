/**
 * The form: a conversation that gathers data in any order, asks back doubtful values, stops where a person has to decide, shows a summary, and lets each datum
 * be changed there. A flow on it is data. The machine goes through `next` after each answer, which leads to the first missing datum.
 */
import type { Centavos } from "../../src/domain/money.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Effect, Flow, FlowEvent, FlowInput, Gathered, Override, StoredState } from "../../src/flow/flow.ts";
import type { FieldName, MessageData, AnswerReading } from "../../src/flow/answer-reading.ts";
import type { SaleCheck } from "../../src/flow/requests.ts";
import type { Said } from "../../src/text/keys.ts";
import { type CustomerContext, emptyCustomer, type Wanted } from "../customer.ts";
import type { Question } from "../questions.ts";

/** A datum that may be asked for after a message that was understood in part. */
export type AskedFor = "phone" | "amount" | "points" | "purchase" | "ticket" | "direction";

/** A datum that a flow asks for. */
export interface Field<C> {
  readonly name: FieldName;
  /** The state that asks for it. */
  readonly state: AskedFor | "reason" | "name" | "birthday" | "role" | "branch";
  readonly question: (context: C) => Question;
  readonly isMissing: (context: C) => boolean;
  /** The context without it. */
  readonly without: Partial<C>;
  /** Takes the given value; `notice` says why it is refused. `isAsked`: its question is open. Null: no value was given. */
  readonly take: (context: C, given: MessageData, isAsked: boolean) => Partial<C> | null;
  /** The change for the answer "none". Absent: such an answer is not understood. */
  readonly none?: (context: C) => Partial<C>;
  /** Says that an answer to its question was not understood. */
  readonly unclear: Said | ((context: C) => Said);
  /** What BACK at its question takes back; absent: the datum before. */
  readonly back?: (context: C) => Partial<C>;
  /** True if it came with the conversation, so that BACK does not lead to it. */
  readonly isFixed?: (context: C) => boolean;
  /** The change after a yes to its question. Null: the yes means nothing now. Absent: it never does. */
  readonly agreed?: (context: C) => Partial<C> | null;
}

/** The question whether a doubtful value is right. */
export interface Guess<C> {
  readonly of: FieldName;
  readonly state: "amountGuess" | "guess" | "ticketGuess" | "pointsGuess";
  readonly isOpen: (context: C) => boolean;
  readonly question: (context: C) => Effect;
  readonly yes: (context: C) => Partial<C>;
  readonly no: (context: C) => Partial<C>;
  /** Takes the value for another field. Null: it cannot be one. */
  readonly as?: (context: C, field: FieldName) => Partial<C> | null;
}

/** A question at which a conversation stops until a person decides. */
export interface Stop<C> {
  readonly question: (context: C, event: FlowEvent) => Question | Effect;
  /** The effect of an answer: another state, or `next` with a changed context. Null: the question is repeated. */
  readonly answer: (context: C, told: AnswerReading, confirms: boolean) => string | Partial<C> | null;
  /** The other states. */
  readonly to: readonly string[];
  /** What BACK takes back. */
  readonly back: FieldName | ((context: C) => Partial<C>);
}

/** The summary, and its possible answers. */
interface Summary<C> {
  readonly question: (context: C, event: FlowEvent) => Effect;
  /** "¿Qué cambio?" Null: nothing can be changed, and a no abandons the conversation (state `abandoned`). */
  readonly change: ((context: C) => Question) | null;
  /** What BACK takes back. */
  readonly back: FieldName | ((context: C) => Partial<C>);
  /** True if it needs an explicit yes: a mere courtesy does not confirm it. */
  readonly wantsPlainYes?: (context: C) => boolean;
  /** The next state after the confirmation. */
  readonly confirmed: string;
}

/** A way out of `next`. */
interface Way<C> {
  readonly when?: (context: C) => boolean;
  readonly to: string;
  readonly change?: (context: C) => Partial<C>;
  readonly emits?: Effect;
}

/** A flow on the form. */
export interface Form<C extends FormContext> {
  readonly id: string;
  readonly start: (input: FlowInput) => C;
  /** In the order of the questions. */
  readonly fields: readonly Field<C>[];
  readonly guesses: readonly Guess<C>[];
  readonly stops: { readonly [state: string]: Stop<C> };
  /** Says that a first message was not understood. */
  readonly lineUnclear: Said;
  /** Takes data of a message for which there is no field. */
  readonly also?: (given: MessageData) => Partial<C>;
  /** The lookups that the data so far allow. */
  readonly wanted: (context: C) => readonly Wanted[];
  /** The ways out of `next`, in order; the last one has no condition. */
  readonly ways: readonly Way<C>[];
  /** Where BACK leads from the first question. Absent, or if its condition does not hold: nowhere. */
  readonly leaves?: { readonly when: (context: C) => boolean; readonly to: string };
  /** True if a lookup that comes while a question is open ends the question. */
  readonly ends?: (context: C) => boolean;
  /** Where BACK leads while lookups are pending. */
  readonly backFromChecking: (context: C) => FieldName;
  readonly summary: Summary<C>;
  /** The reply to a message while lookups are pending. Absent: that the bot is looking. */
  readonly waiting?: Said;
  /** Repeats what was understood, before the question for missing data. Null: not needed. */
  readonly understood: (context: C, asks: AskedFor) => Said | null;
  /** The states that end it, or wait for an outcome. */
  readonly others: object;
}

/** The stored state of every conversation on the form. JSON. */
export interface FormContext extends CustomerContext {
  /** Answers that are being changed, until new ones replace them. Null or absent: none. */
  readonly aside?: object | null;
  /** Guards that a person has overridden. */
  readonly overrides?: readonly Override[];
}

/** The stored state of a sale and of a use of balance. */
export interface SellingContext extends FormContext, Gathered {
  readonly ceilingCentavos: Centavos;
  /** A doubtful ticket, to be asked back. Null: none. */
  readonly ticketGuess: Ticket | null;
  /** The result of the guards' lookup. Null: not looked up yet. A string: the id of the pending lookup. */
  readonly check: SaleCheck | string | null;
  /** Guards that a person has overridden. */
  readonly overrides: readonly Override[];
}

/** The context before any answer. */
export function emptySelling(input: FlowInput): SellingContext {
  return {
    ...emptyCustomer(input),
    ceilingCentavos: input.ceilingCentavos,
    amountCentavos: null,
    ticket: null,
    ticketAnswered: false,
    ticketGuess: null,
    aside: null,
    check: null,
    overrides: [],
  };
}

/**
 * Migrations of a sale and of a use of balance to version 6. Version 1 asked no ticket back. Versions 2 to 4 offered a change at the summary, which is shown
 * again instead. Version 5 stayed in a state after an unanswered stop; it goes through `next` now.
 */
export const formMigrations: Flow["migrations"] = {
  1: ({ value, context }) => ({ value, context: { ...(context as object), ticketGuess: null } }),
  2: (stored) => stored,
  3: (stored) => stored,
  4: withoutOffer,
  5: (stored) => stored,
};

function withoutOffer({ value, context }: StoredState): StoredState {
  const { offer: _, which: __, ...rest } = context as { readonly offer?: unknown; readonly which?: unknown };
  return { value: value === "offer" ? "summary" : value, context: rest };
}
