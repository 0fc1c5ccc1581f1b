/** What a flow is: its events, effects, input and stored state, and what a stored state has gathered. */
import type { AnyStateMachine } from "xstate";
import type { Centavos } from "../domain/money.ts";
import type { Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { AuditDeed } from "../ledger/audit-deed.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { OperationRequest } from "../ledger/request.ts";
import type { Said } from "../text/keys.ts";
import type { HelpTopic } from "../text/views.ts";
import type { Given, Told } from "./given.ts";
import type { QueryOrCommand, Result } from "./requests.ts";

/**
 * The flows there are, by name. `flows/index.ts` lists them and adds their names here, so that a flow is registered in one place.
 *
 * @public
 */
export interface Flows {}

/** The name of a flow. */
export type FlowName = keyof Flows;

/** The wallet a flow works in. */
export interface FlowWallet {
  readonly key: string;
  readonly name: string | null;
  /** Every sale has to have a ticket: the shop says so, or the wallet has refused one for want of it. */
  readonly ticketMandatory: boolean;
  /** The shop has no tickets, and none is asked for. */
  readonly noTickets?: true;
}

/** Who is in the conversation, as proved and as the wallet lists them. */
export interface FlowPerson {
  readonly phone: Phone;
  readonly name: string;
  readonly role: Role;
  readonly branch: string;
  /** Null for an owner who is not a collaborator of the wallet: they manage, but cannot sell. */
  readonly usertoolId: string | null;
}

/** The input with which a flow begins. */
export interface FlowInput {
  readonly person: FlowPerson;
  readonly wallet: FlowWallet;
  /** What followed the word that started it: `"4771234567 250 A-1"`, or empty. */
  readonly text: string;
  /** The same for a conversation on the form, as it was understood; absent: nothing was said. */
  readonly given?: Given;
  /** Turn that starts it; makes ids of what it asks for. */
  readonly turn: number;
  /** Above this a cashier's sale needs a manager. */
  readonly ceilingCentavos: Centavos;
  /** Above this a correction needs the approval of a second person. */
  readonly correctionCap: Points;
  /** Answers given earlier, of a sale that is continued. */
  readonly known: Known | null;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the shop's privacy notice can be read in full, or null. */
  readonly privacyNoticeUrl: string | null;
}

/** Answers that one conversation hands over to the next. */
export interface Known {
  /** The wallet it was begun in: it goes on there, whatever the person chooses meanwhile. Null: the wallet of the person. */
  readonly walletKey: string | null;
  readonly phone: Phone;
  /** As it was typed. */
  readonly phoneTyped: string;
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** Said instead of the first question. */
  readonly notice: Said | null;
  /** What a use of balance takes: so many points, or all there are. */
  readonly points?: Points | "all" | null;
  /** Whether the purchase of a use of balance was asked for. */
  readonly amountAnswered?: boolean;
  /** The sale follows a use of balance at once, so that what is said next may be about that. */
  readonly isRest?: true;
  /** The conversation that was left for this one, to be gone on with afterwards. */
  readonly returnTo?: "sale" | "redeem";
}

/** Events of a flow. The router handles everything else: cancel, help, a question in the middle, inactivity. */
export type FlowEvent =
  /**
   * The person answered. `confirms` is false when the answer entered the inbox before the network had accepted the last question that
   * needs a deliberate yes, or waited too long in the network: it must then confirm nothing. `turn` makes ids.
   */
  | { readonly type: "ANSWER"; readonly text: string; readonly confirms: boolean; readonly turn: number }
  /** The same of a conversation on the form: what the answer was understood as. */
  | { readonly type: "TOLD"; readonly told: Told; readonly confirms: boolean; readonly turn: number }
  | { readonly type: "BACK"; readonly turn: number }
  | { readonly type: "LOOKED_UP"; readonly ask: string; readonly result: Result; readonly turn: number }
  | { readonly type: "TIMER"; readonly name: string; readonly turn: number }
  /** The operation it asked a report of has ended: `done` when the wallet has it for certain. */
  | {
      readonly type: "PERFORMED";
      readonly done: boolean;
      readonly refusal: Refusal | null;
      readonly unsure?: boolean;
      readonly turn: number;
    };

/** An answer offered as a button. `answer` is the text that a person would type instead, at most 40 bytes. */
export interface Choice {
  readonly label: Said;
  readonly answer: string;
}

/** The one timer that flows set. A turn sets it again when it migrates a conversation, and clears it when the conversation ends. */
export type FlowTimer = "checking";

/** What a flow asks the router to do. Nothing is done before the step that asked is committed. */
export type Effect =
  | {
      readonly type: "say";
      readonly say: Said;
      /** What is said in its place where it has been said already and is asked once more. Absent: the same. */
      readonly again?: Said;
      readonly choices?: readonly Choice[];
      /** The question takes nothing but its choices, so that a bare number can stand for one of them. */
      readonly closed?: true;
      /** The sentence itself says what can be answered: where a network has no buttons, the choices are not listed below it. */
      readonly spelledOut?: true;
      /** The form of the flow may answer it, where the network has one. */
      readonly form?: true;
      /** The answer to this message may move money: an answer given before the network had accepted it confirms nothing. */
      readonly gate?: boolean;
      /** The sentence holds `{password}`: what the deliverer puts there, so that no row holds it. */
      readonly passwordOf?: string;
    }
  | { readonly type: "lookup"; readonly ask: string; readonly request: QueryOrCommand }
  | {
      readonly type: "operation";
      readonly request: OperationRequest;
      readonly customerName: string | null;
      readonly overrides: readonly Override[];
      /** Operations like this one of which somebody said that this is another. One made since is asked about. */
      readonly exceptIds?: readonly string[];
      /** The conversation stays open and is told how it ends (`PERFORMED`). */
      readonly awaitsOutcome?: boolean;
      readonly reason?: string;
      /** The operation it corrects. */
      readonly corrects?: string;
      /** It undoes that operation as a whole, which can be done once. */
      readonly refund?: boolean;
    }
  /** Ends this conversation and begins another, with what is known. */
  | { readonly type: "goto"; readonly flow: FlowName; readonly known: Known | null; readonly text?: string }
  | { readonly type: "timer"; readonly name: FlowTimer; readonly afterMs: number }
  | { readonly type: "cancelTimer"; readonly name: FlowTimer }
  /** A line of the audit trail: a refusal that the conversation itself decided. */
  | { readonly type: "audit"; readonly what: AuditDeed; readonly detail: string | null };

/** A guard that a person answered for. Goes into the audit trail. */
export type Override = "sameTicket" | "sameSale" | "staffPhone" | "overCeiling" | "ownPhone";

/**
 * A conversation: one xstate machine, its version, and the migrations from older versions. The machine is pure. It takes `FlowEvent`s and emits `Effect`s, which
 * the router carries out once the step is committed; between two messages it exists only as a `StoredState`.
 *
 * @example
 * const machine = setup({
 *   types: { events: {} as FlowEvent, input: {} as FlowInput, emitted: {} as Effect },
 *   actions: { say: emit((_, say: Said): Effect => ({ type: "say", say })) },
 * }).createMachine({
 *   initial: "service",
 *   states: {
 *     service: { entry: { type: "say", params: { key: "surveyService" } }, on: { ANSWER: "done" } },
 *     done: { entry: { type: "say", params: { key: "surveyThanks" } }, type: "final" },
 *   },
 * });
 * export const survey: Flow = { id: "survey", version: 1, machine, roles: ["cashier"], topics: { service: null }, migrations: {} };
 */
export interface Flow {
  readonly id: FlowName;
  /** Raised when a state is renamed or the context changes its shape, together with a migration from the version before. */
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** Who may start it and go on with it. */
  readonly roles: readonly Role[];
  /**
   * What its questions ask for, by the name of the state, where `help-topics.ts` does not say it for every flow; null: any words, unless `help-topics.ts`
   * knows a state of that name.
   */
  readonly topics?: { readonly [state: string]: HelpTopic | null };
  /** `migrations[v]` takes a stored state of version v to version v + 1. */
  readonly migrations: { readonly [fromVersion: number]: (stored: StoredState) => StoredState };
}

/** A conversation as it is stored, in JSON. */
export interface StoredState {
  readonly value: unknown;
  readonly context: unknown;
}

/**
 * The answers of an open sale or use of balance that the router reads. It reads nothing else of a flow's context. The contexts of both flows extend this
 * type, so that a field that is renamed in a flow does not compile. JSON.
 */
export interface Gathered {
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  /** As typed: the summary shows it, so that a slip is seen. */
  readonly phoneTyped: string;
  /** Amount of the purchase; null: not told yet, or a use of balance without one. */
  readonly amountCentavos: Centavos | null;
  /** Null: not told yet, or there is none (`ticketAnswered`). */
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** Answers that were taken back to be changed, until they are answered anew; null or absent: none. */
  readonly aside?: object | null;
}

/** Reads what an open sale or use of balance has gathered. The caller has looked that the conversation is one of the two. */
export function gatheredInSale({ context }: StoredState): Gathered {
  return context as Gathered;
}

/** Reads what any open conversation has gathered. A field is absent where its flow has none of that name; all are where nothing is open. */
export function gatheredIn(state: StoredState | undefined): Partial<Gathered> {
  return state?.context ?? {};
}
