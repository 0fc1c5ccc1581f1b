import type { ChatKey } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { FlowId, StoredState } from "../flow/flow.ts";
import type { Operation, OperationState } from "../ledger/operation.ts";
import type { StoredAudit } from "./audit.ts";

/** How much waits, and for how long its oldest has: 0 where nothing does. */
export interface Waiting {
  readonly depth: number;
  readonly oldestAgeMs: number;
}

/** All that is open, in numbers. */
export interface Figures {
  /** Accepted and not handled. */
  readonly inbox: Waiting;
  /** Messages that are to be sent as soon as they can be. */
  readonly outbox: Waiting;
  readonly lookups: number;
  readonly timers: number;
  /** Open conversations. Flows that nobody is in are absent. */
  readonly sessions: { readonly [flow in FlowId]?: number };
  readonly operations: { readonly [state in OperationState]: number };
  /** Corrections that wait for a second person. */
  readonly approvals: number;
}

/** The place of an operation in the list: the page after it begins with the next older one. */
export interface OperationCursor {
  readonly createdAtMs: number;
  readonly id: string;
}

/** Which operations are wanted: all that are said must hold. */
export interface OperationsWanted {
  readonly states?: readonly OperationState[];
  readonly kind?: Operation["request"]["kind"];
  readonly phone?: Phone;
  /** Local calendar day of the confirmation, `YYYY-MM-DD`. */
  readonly day?: string;
  /** As `ticketKey` gives it. */
  readonly ticketKey?: string;
  /** Only what is older than this. */
  readonly before?: OperationCursor;
  readonly max: number;
}

/** A message of the bot, as far as it is still remembered. */
export interface StoryMessage {
  readonly id: number;
  /** What it said; of a file its caption, which is forgotten once it was sent; null where there is nothing to read. */
  readonly text: string | null;
  readonly createdAtMs: number;
  /** Attempts to send it. */
  readonly attempts: number;
  /** `open`: not sent yet. */
  readonly fate: "open" | "sent" | "givenUp";
  /** When it was sent or given up, epoch ms; null while it is open. */
  readonly endedAtMs: number | null;
  /** Why it was given up; null elsewhere. */
  readonly why: string | null;
}

/** An operation that the one of a story has to do with. */
export interface TiedOperation {
  /** What the one of the story does to it: it `retries` or `corrects` it, or is `retriedBy` or `correctedBy` it. */
  readonly tie: "retries" | "retriedBy" | "corrects" | "correctedBy";
  readonly operation: Operation;
}

/** What is known of one operation. */
export interface Story {
  readonly operation: Operation;
  /** Its lines of the audit trail, oldest first. */
  readonly audit: readonly StoredAudit[];
  /** What its chat was told of it, oldest first: the summary that was confirmed, and what became of it. Messages are kept for a week. */
  readonly messages: readonly StoryMessage[];
  readonly tied: readonly TiedOperation[];
}

/** An open conversation, with whom it is where that is known. */
export interface OpenConversation {
  readonly chat: ChatKey;
  readonly flow: FlowId;
  readonly version: number;
  /** The value of its state as xstate stores it: a name, or names within names. */
  readonly value: unknown;
  readonly person: { readonly identity: Identity; readonly name: string | null; readonly phone: Phone | null } | null;
  /** When the next of its timers is due, epoch ms; null when none is set. */
  readonly nextTimerAtMs: number | null;
}

/** One open conversation, whole. */
export interface WholeConversation extends OpenConversation {
  /** With its context: phones and amounts. */
  readonly state: StoredState;
  readonly timers: readonly { readonly name: string; readonly dueAtMs: number }[];
}

/** Somebody whose phone is proved. */
export interface LinkedPerson {
  readonly identity: Identity;
  readonly chat: ChatKey;
  readonly phone: Phone;
  readonly name: string | null;
  /** That they chose; null: none. */
  readonly language: Language | null;
}

/** An invitation that nobody has used yet and that can still be used. */
export interface OpenInvitation {
  readonly phone: Phone;
  readonly by: Identity;
  /** The name of who made it, where it is known. */
  readonly byName: string | null;
  readonly expiresAtMs: number;
}

/** What is where the database's file was when it was opened. */
export type FilePlace = "same" | "gone" | "replaced";

/**
 * The store as whoever looks after the bot reads it. It changes nothing but for what `writable` needs. Every list is bounded by `max`, and
 * how long it takes does not grow with what was ever done, but for `figures`, which counts operations in an index.
 */
export interface ReadModel {
  figures(nowMs: number): Promise<Figures>;
  /** Newest first, by (`createdAtMs`, `id`). */
  operationsPage(wanted: OperationsWanted): Promise<readonly Operation[]>;
  /** Null where there is no such operation. */
  storyOf(operationId: string): Promise<Story | null>;
  /** Open conversations by chat; `after`: the last chat of the page before. */
  conversations(wanted: {
    readonly flow?: FlowId;
    readonly after?: ChatKey;
    readonly max: number;
  }): Promise<readonly OpenConversation[]>;
  /** Null where none is open. */
  conversation(chat: ChatKey): Promise<WholeConversation | null>;
  /** Whose phone is proved, by identity; `after`: the last identity of the page before. */
  people(wanted: { readonly after?: Identity; readonly max: number }): Promise<readonly LinkedPerson[]>;
  /** Those that end first come first. */
  invitations(nowMs: number, max: number): Promise<readonly OpenInvitation[]>;
  /** The audit trail, newest first; `before`: the `id` of the last entry of the page before. */
  auditPage(wanted: {
    readonly before?: number;
    readonly operationId?: string;
    readonly max: number;
  }): Promise<readonly StoredAudit[]>;
  /** Whether a commit succeeds now: makes one, of one small row that is always the same. Never rejects; takes a quarter of a second where another program holds the file. */
  writable(nowMs: number): Promise<boolean>;
  /** Whether the place of the database still holds the file that is open: what is written to one that is gone or was replaced is lost with the process. */
  filePlace(): Promise<FilePlace>;
}
