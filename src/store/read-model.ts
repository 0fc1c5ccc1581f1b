import type { ChatKey } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Billed } from "../domain/prices.ts";
import type { Days } from "../domain/time.ts";
import type { FlowName, StoredState } from "../flow/flow.ts";
import type { Operation, OperationState } from "../ledger/operation.ts";
import type { AuditQuery, StoredAudit } from "./ledger.ts";
import type { LinkedChat } from "./people.ts";

/** How many rows wait, and the age of the oldest, ms; 0 where none does. */
export interface Waiting {
  readonly depth: number;
  readonly oldestAgeMs: number;
}

export interface Figures {
  /** Entries that are accepted and not handled. */
  readonly inbox: Waiting;
  /** Messages that are not sent, without background messages and those that wait until their person writes (`held`). */
  readonly outbox: Waiting;
  readonly held: number;
  /** See `OutboxStore.billed`. */
  readonly billed: Billed;
  readonly lookups: number;
  readonly timers: number;
  /** Open conversations by flow; a flow without any is absent. */
  readonly sessions: { readonly [flow in FlowName]?: number };
  readonly operations: { readonly [state in OperationState]: number };
  /** Approvals that wait for a second person. */
  readonly approvals: number;
  /** Messages that were ever put aside, since each had killed the program three times. */
  readonly putAside: number;
}

/** The place of an operation in the list. The page after a cursor begins with the next older operation. */
export interface OperationCursor {
  readonly createdAtMs: number;
  readonly id: string;
}

/** Which operations a page has: those that match every filter that is given. */
export interface OperationsWanted {
  readonly states?: readonly OperationState[];
  readonly kind?: Operation["request"]["kind"];
  readonly phone?: Phone;
  /** Shop days of the confirmation. */
  readonly days?: Days;
  /** Only operations that were confirmed at these instants, epoch ms: where others find too many rows. */
  readonly times?: readonly number[];
  readonly branch?: string;
  /** Name of the person who confirmed. Every operation that matches the other filters is read for it; give `times` where those are many. */
  readonly cashier?: string;
  /** As `ticketKey` gives it. */
  readonly ticketKey?: string;
  /** Only operations older than this one. */
  readonly before?: OperationCursor;
  readonly max: number;
}

/** A message of the bot that is still stored. */
export interface StoryMessage {
  /** Its text; of a file its caption, which is deleted once the file is sent; null where it has neither. */
  readonly text: string | null;
  readonly createdAtMs: number;
  /** `open`: not sent yet. */
  readonly fate: "open" | "sent" | "givenUp";
}

export interface TiedOperation {
  /** What the operation of the story does: it `retries` or `corrects` this one, or is `retriedBy` or `correctedBy` it. */
  readonly tie: "retries" | "retriedBy" | "corrects" | "correctedBy";
  readonly operation: Operation;
}

/** One operation with everything that is stored about it. */
export interface Story {
  readonly operation: Operation;
  /** Its audit entries, oldest first. */
  readonly audit: readonly StoredAudit[];
  /** Messages about it in its chat, oldest first: the summary that was confirmed, then the outcome. They are kept for `KEEP_MESSAGES_DAYS`. */
  readonly messages: readonly StoryMessage[];
  readonly tied: readonly TiedOperation[];
}

/** An open conversation, with its person where they are known. */
export interface OpenConversation {
  readonly chat: ChatKey;
  readonly flow: FlowName;
  readonly version: number;
  /** The state value as it is stored: a name. */
  readonly value: unknown;
  readonly person: { readonly identity: Identity; readonly name: string | null; readonly phone: Phone | null } | null;
  /** When the next of its timers is due, epoch ms; null when none is set. */
  readonly nextTimerAtMs: number | null;
}

export interface WholeConversation extends OpenConversation {
  /** Holds phones and amounts. */
  readonly state: StoredState;
  readonly timers: readonly { readonly name: string; readonly dueAtMs: number }[];
}

/** One message of a chat. What people write is erased once it is handled, so that only its time is known. */
export interface ThreadMessage {
  readonly by: "bot" | "person";
  readonly atMs: number;
  /** Of the bot: what it wrote; null where that is not kept (a file without a caption). */
  readonly text: string | null;
  /** Of the bot: as in `StoryMessage`; of a person: `sent`. */
  readonly fate: StoryMessage["fate"];
}

/** A person whose phone is proved. */
export interface LinkedPerson extends LinkedChat {
  readonly name: string | null;
}

export interface OpenInvitation {
  readonly phone: Phone;
  readonly by: Identity;
  readonly byName: string | null;
  readonly expiresAtMs: number;
}

/** What is at the path of the database now, compared with the file that is open. */
export type FilePlace = "same" | "gone" | "replaced";

/** Reads for the console, health and metrics; only `writable` writes. Lists are bounded by `max` and cost no more with age; `figures` counts an index. */
export interface ReadModel {
  figures(nowMs: number): Promise<Figures>;
  /** Newest first, by (`createdAtMs`, `id`). */
  operationsPage(wanted: OperationsWanted): Promise<readonly Operation[]>;
  /** A page of all operations in the order of their ids, the fastest to read; `after`: the last id of the page before. */
  operationsById(wanted: { readonly after?: string; readonly max: number }): Promise<readonly Operation[]>;
  /** Operations whose id or whose ticket (as `ticketKey` gives it) begins with a text of at least one character, in no particular order. */
  operationsBeginning(wanted: {
    readonly id?: string;
    readonly ticketKey?: string;
    readonly max: number;
  }): Promise<readonly Operation[]>;
  storyOf(operationId: string): Promise<Story | null>;
  /** Open conversations by chat; `after`: the last chat of the page before. */
  conversations(wanted: { readonly after?: ChatKey; readonly max: number }): Promise<readonly OpenConversation[]>;
  /** Null where none is open. */
  conversation(chat: ChatKey): Promise<WholeConversation | null>;
  /** The newest messages of a chat since `sinceMs`, oldest first. Of what was written long ago, or many messages ago, some may be missing. */
  thread(chat: ChatKey, sinceMs: number, max: number): Promise<readonly ThreadMessage[]>;
  /** People whose phone is proved, by identity; `after`: the last identity of the page before. */
  people(wanted: { readonly after?: Identity; readonly max: number }): Promise<readonly LinkedPerson[]>;
  /** Invitations that can still be used, the first to expire first. */
  invitations(nowMs: number, max: number): Promise<readonly OpenInvitation[]>;
  auditPage(wanted: AuditQuery): Promise<readonly StoredAudit[]>;
  /** Whether a commit succeeds now: commits one small row, always the same. Never rejects; takes 250 ms where another program holds the file. */
  writable(nowMs: number): Promise<boolean>;
  /** Whether the path of the database still has the file that is open: writes to a file that is gone or replaced are lost when the process ends. */
  filePlace(): Promise<FilePlace>;
}
