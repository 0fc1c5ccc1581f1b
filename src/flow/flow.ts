/** Flows: their events, effects, input and stored state, and the gathered data in a stored state. */
import type { AnyStateMachine } from "xstate";
import type { Centavos, Points } from "../domain/money.ts";
import type { Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { AuditDeed } from "../ledger/audit-deed.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { OperationRequest } from "../ledger/request.ts";
import type { Said } from "../text/keys.ts";
import type { HelpTopic } from "../text/views.ts";
import type { MessageData, AnswerReading } from "./answer-reading.ts";
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
  /** Every sale must have a ticket: by the shop's setting, or because the wallet has refused one without. */
  readonly ticketMandatory: boolean;
  /** The shop has no tickets, so none is asked for. */
  readonly noTickets?: true;
}

/** The person in the conversation, by their proof and the wallet's list. */
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
  /** The text after the command's word: `"4771234567 250 A-1"`, or empty. */
  readonly text: string;
  /** A reading of the text, for a flow on the form. Absent: the text is empty. */
  readonly messageData?: MessageData;
  /** The turn that starts it. Ids of its requests derive from it. */
  readonly turn: number;
  /** Above this a cashier's sale needs a manager. */
  readonly ceilingCentavos: Centavos;
  /** Above this a correction needs the approval of a second person. */
  readonly correctionCap: Points;
  /** Answers from an earlier conversation that is continued. */
  readonly known: Known | null;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The address of the shop's privacy notice, or null. */
  readonly privacyNoticeUrl: string | null;
}

/** Answers that one conversation hands over to the next. */
export interface Known {
  /** The wallet in which it was begun. It stays there, whatever the person chooses meanwhile. Null: the wallet of the person. */
  readonly walletKey: string | null;
  readonly phone: Phone;
  /** As typed. */
  readonly phoneTyped: string;
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** Replaces the first question. */
  readonly notice: Said | null;
  /** The points of a use of balance: a number, or all. */
  readonly points?: Points | "all" | null;
  /** True if the purchase of a use of balance was asked for. */
  readonly amountAnswered?: boolean;
  /** The sale follows a use of balance at once, so the next message may be about that. */
  readonly isRest?: true;
  /** The conversation to return to afterwards. */
  readonly returnTo?: "sale" | "redeem";
}

/** Events of a flow. The router handles everything else: cancel, help, a question in the middle, inactivity. */
export type FlowEvent =
  /**
   * The person answered. `confirms` is false if the answer entered the inbox before the network had accepted the last question that needs a deliberate yes, or
   * waited too long in the network: it must then confirm nothing. `turn` makes ids.
   */
  | { readonly type: "ANSWER"; readonly text: string; readonly confirms: boolean; readonly turn: number }
  /** The same for a flow on the form: a reading of the answer. */
  | { readonly type: "TOLD"; readonly reading: AnswerReading; readonly confirms: boolean; readonly turn: number }
  | { readonly type: "BACK"; readonly turn: number }
  | { readonly type: "LOOKED_UP"; readonly ask: string; readonly result: Result; readonly turn: number }
  | { readonly type: "TIMER"; readonly name: string; readonly turn: number }
  /** The operation whose outcome it awaits has ended. `done`: the wallet certainly has it. */
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

/** A flow's request to the router. Nothing is done before the step is committed. */
export type Effect =
  | {
      readonly type: "say";
      readonly say: Said;
      /** Replaces the sentence if it was said already and is asked again. Absent: the same. */
      readonly again?: Said;
      readonly choices?: readonly Choice[];
      /** The question takes nothing but its choices, so a bare number can stand for one of them. */
      readonly closed?: true;
      /** The sentence itself lists the possible answers: on a network without buttons, the choices are not listed below it. */
      readonly spelledOut?: true;
      /** The form of the flow may answer it, on a network that has forms. */
      readonly form?: true;
      /** The answer to this message may move money: an answer from before the network had accepted the message confirms nothing. */
      readonly gate?: boolean;
      /** The sentence holds `{password}`. The deliverer replaces it, so that no row holds the password. */
      readonly passwordOf?: string;
    }
  | { readonly type: "lookup"; readonly ask: string; readonly request: QueryOrCommand }
  | {
      readonly type: "operation";
      readonly request: OperationRequest;
      readonly customerName: string | null;
      readonly overrides: readonly Override[];
      /** Similar operations that the person called different. A later similar one is asked about. */
      readonly exceptIds?: readonly string[];
      /** The conversation stays open and gets the outcome (`PERFORMED`). */
      readonly awaitsOutcome?: boolean;
      readonly reason?: string;
      /** The operation it corrects. */
      readonly corrects?: string;
      /** It undoes that operation as a whole, which is possible once. */
      readonly refund?: boolean;
    }
  /** Ends this conversation and begins another with its answers. */
  | { readonly type: "goto"; readonly flow: FlowName; readonly known: Known | null; readonly text?: string }
  | { readonly type: "timer"; readonly name: FlowTimer; readonly afterMs: number }
  | { readonly type: "cancelTimer"; readonly name: FlowTimer }
  /** A line of the audit trail: a refusal that the conversation itself decided. */
  | { readonly type: "audit"; readonly what: AuditDeed; readonly detail: string | null };

/** A guard that a person overrode. It goes into the audit trail. */
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
  /** The roles that may start it and go on with it. */
  readonly roles: readonly Role[];
  /** The topics of its questions, by the name of the state, for states that `turn/flow-states.ts` of the router does not list. Null: any words. */
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
 * The data of an open sale or use of balance that the router reads. It reads nothing else of a flow's context. The contexts of both flows extend this type, so
 * that a renamed field does not compile. JSON.
 */
export interface Gathered {
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  /** As typed: the summary shows it, so that a typing error is visible. */
  readonly phoneTyped: string;
  /** The amount of the purchase. Null: missing so far, or a use of balance without one. */
  readonly amountCentavos: Centavos | null;
  /** Null: missing so far, or there is none (`ticketAnswered`). */
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** Answers that are being changed, until new ones replace them. Null or absent: none. */
  readonly aside?: object | null;
}

/** Reads the data of an open sale or use of balance. The caller must check that the conversation is one of the two. */
export function gatheredInSale({ context }: StoredState): Gathered {
  return context as Gathered;
}

/** Reads the data of any open conversation. A field is absent if its flow has none of that name; all are absent if nothing is open. */
export function gatheredIn(state: StoredState | undefined): Partial<Gathered> {
  return state?.context ?? {};
}
