import type { ChatKey } from "../domain/chat.ts";
import type { Collaborator, Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Update } from "../domain/update.ts";
import type { FlowTimer } from "../flow/flow.ts";
import type { QueryOrCommand, Result } from "../flow/requests.ts";
import type { NewApproval } from "../ledger/approval.ts";
import type { Operation } from "../ledger/operation.ts";
import type { AuditEntry, NewOperation, Consequences } from "./ledger.ts";
import type { Entry, Session, Reply, ReplyBody } from "./messages.ts";
import type { DirectoryAge, Person, Preferences, StoredWallet } from "./people.ts";

export interface QuotedMessage {
  /** `asked`: it asks what is open now. `other`: it does not. `unknown`: its row is deleted. */
  readonly is: "asked" | "other" | "unknown";
  /** It is a menu: its buttons are commands. */
  readonly offersCommands: boolean;
}

/** Everything that a step may look at. It is loaded in the transaction before the step runs, and the step reads nothing else. */
export interface TurnInput {
  readonly entry: Entry;
  readonly session: Session | null;
  /** The sender of an update; for an event, the person of that chat. */
  readonly person: Person | null;
  /** The collaborators with the person's proved phone, or with one that the entry proves, whatever their status. */
  readonly collaborators: readonly Collaborator[];
  readonly directory: DirectoryAge;
  readonly preferences: Preferences;
  readonly wallets: readonly StoredWallet[];
  /** True if the entry may confirm: the conversation has no gated message, or the network had accepted the last one before the entry came. */
  readonly afterGate: boolean;
  /** When the network accepted that gated message, epoch ms. Null or absent: there is none, or the network has not accepted it. */
  readonly gateAcceptedAtMs?: number | null;
  /** The same, if that message asks the open question. Null or absent: also if it does not. */
  readonly askedAtMs?: number | null;
  /** The network's id of that message. Null or absent: as above, or the network gave no id. */
  readonly gateMessageId?: string | null;
  /** True if such a message was sent or will be sent; the step need not repeat it. */
  readonly gateStands: boolean;
  /** The quoted message; null or absent: the entry quotes none. */
  readonly quoted?: QuotedMessage | null;
  /** Another account of the same network has, or left, the phone that the update proves. Absent: none has, or a phone may have several accounts. */
  readonly phoneIsTaken?: boolean;
  /** A message of this chat was given up since the greeting that the person has begun a burst with. Absent: none was, or there is no burst. */
  readonly isUnheard?: true;
  /** This chat's operations that have not ended, newest first; at most fifty. */
  readonly open: readonly Operation[];
  /** When the bot first started on a restored database, epoch ms: what was sent before may have been handled already. Null or absent: never. */
  readonly restoredAtMs?: number | null;
  /** The epoch of the database (`epochOf`); null or absent: the first, or the entry is no update. */
  readonly epoch?: string | null;
  /** The random part of the ids that this turn makes: 96 bits, 16 characters of base64url. */
  readonly random: string;
}

/** The timers of an open conversation: its silence, the end that follows a warning, and what its flow waits for. */
export const sessionTimers = ["inactive", "closing", "checking"] as const satisfies readonly (
  | "inactive"
  | "closing"
  | FlowTimer
)[];

/** When each of them is due, epoch ms; null: it is not set. */
export type SessionTimers = { readonly conversationId: number } & {
  readonly [name in (typeof sessionTimers)[number]]: number | null;
};

/**
 * What a step decided. All of it is committed with the entry marked handled, or none of it.
 *
 * @example
 * // "¿Monto?" was answered; the summary goes out and gates the next answer.
 * {
 *   session: { flow: "sale", version: 3, conversationId: 41, state: { value: "summary", context: {} }, nonce: 42 },
 *   replies: [{ chat, body: summary }], gate: 0, asks: [0],
 *   lookups: [], operations: [], timers: [], person: null, cancelOperation: null, audit: [],
 * }
 */
export interface TurnOutput {
  /** The session from now on; null ends it. */
  readonly session: Session | null | "same";
  readonly replies: readonly Reply[];
  /** Index in `replies` of the message that gates the next answer; null when this turn sent none. */
  readonly gate: number | null;
  /** Indexes in `replies` of what the session asks from now on, instead of its earlier question; absent or empty: it asks nothing new. */
  readonly asks?: readonly number[];
  readonly lookups: readonly {
    readonly conversationId: number;
    readonly ask: string;
    readonly request: QueryOrCommand;
    readonly by: Identity | null;
    /** Only the conversation needs the answer: the lookup ends with it. Absent: the lookup is answered in any case. */
    readonly isOfSession?: boolean;
  }[];
  readonly operations: readonly NewOperation[];
  /** Operations that wait for another person's yes. */
  readonly approvals?: readonly NewApproval[];
  /** Sets timers of the chat by name; `dueAtMs` null deletes one. */
  readonly timers: readonly {
    readonly name: string;
    readonly conversationId: number;
    readonly dueAtMs: number | null;
  }[];
  /** The person as they are from now on; null: unchanged. */
  readonly person: Person | null;
  /** The sender takes this phone: the proofs of other accounts of their network end. Absent or null: no proof ends. */
  readonly takesPhone?: Phone | null;
  /** The chat in which the person goes on: it gets the outcomes of their operations from now on. Absent: they stay here. */
  readonly movesTo?: ChatKey;
  /** Updates of this chat (`again`) that are handled next, in turns of their own, and others of the chat in `movesTo`. Absent: none. */
  readonly again?: readonly Update[];
  /** The network delivers no answer to this update, so messages that wait until the person writes stay. Absent: it delivers one. */
  readonly isNoWord?: true;
  /** What the sender chose; `"forget"` deletes their choices. */
  readonly preferences?: { readonly identity: Identity; readonly chosen: Preferences | "forget" } | null;
  /** Id of an operation that is cancelled if it is still `ready`; null: none. */
  readonly cancelOperation: string | null;
  readonly audit: readonly AuditEntry[];
}

/** A step: one entry in, all that follows out. Pure and synchronous. `"defer"` leaves the entry until the collaborators have been read. */
export type Step = (input: TurnInput, nowMs: number) => TurnOutput | "defer";

export interface TurnReport {
  /** Entries that were handled, those whose step threw included. */
  readonly handled: number;
  /** Chats whose first entry stays in the mailbox until the collaborators have been read. */
  readonly deferred: readonly ChatKey[];
  /** Steps that threw: each was recorded and answered with the apology. */
  readonly failed: readonly { readonly seq: number; readonly why: string }[];
}

/** What a run of the program leaves for the next, in case it is killed. */
export interface RunMark {
  /** The run has not been stopped: it goes on, or was killed. */
  readonly isOpen: boolean;
  /** `seq` of the entry that is handled alone now, since it may have killed a run; null: none is. */
  readonly inHand: number | null;
  /** How many runs in a row were killed with an entry in hand, by its `seq`. */
  readonly deaths: { readonly [seq: string]: number };
  /** How many entries were ever put aside. */
  readonly putAside: number;
}

/** The mailboxes: what the channels handed over and what the bot tells itself, in order per chat. */
export interface TurnStore {
  /**
   * Makes updates durable, each once by (channel, deliveryId); idempotent. A chat's mailbox is bounded: an update beyond that is shed, which means that it is
   * not queued, and the chat is told `shed` at most once a minute. Gives how many were new and queued (`fresh`), and how many were shed.
   */
  accept(
    updates: readonly Update[],
    nowMs: number,
    shed: ReplyBody,
  ): Promise<{ readonly fresh: number; readonly shed: number }>;
  /**
   * Runs `step` for the first entry of up to `max` chats that are not in `skip`, in one commit. What a step asks for is committed as a whole or not at all,
   * whatever becomes of the others. `apology` gives what is committed for a step that threw. `random` gives each step the random part of its ids. `only`: the
   * entries to be handled now; the others stay. Absent: all.
   */
  runTurns(
    step: Step,
    options: {
      readonly max: number;
      readonly nowMs: number;
      readonly skip: ReadonlySet<ChatKey>;
      readonly apology: (entry: Entry) => TurnOutput;
      readonly random: () => string;
      readonly only?: (entry: Entry) => boolean;
    },
  ): Promise<TurnReport>;
  /** `conversationId` of the open conversation of a chat; null: none is open. */
  openConversation(chat: ChatKey): Promise<number | null>;
  /** `seq` of the newest entry of any mailbox; 0 where there is none. */
  newestEntry(): Promise<number>;
  /** Null: no run has left one. */
  runMark(): Promise<RunMark | null>;
  saveRunMark(mark: RunMark): Promise<void>;
}

/** A query or command of a turn. It may run more than once: a query changes nothing, a command is idempotent as its row of `commandTable` says. */
export interface LookupRow {
  readonly id: number;
  readonly chat: ChatKey;
  /** The session that asked, or `noConversation`. */
  readonly conversationId: number;
  /** Name by which the asker recognises the result. */
  readonly ask: string;
  readonly request: QueryOrCommand;
  readonly by: Identity | null;
  readonly attempts: number;
  readonly createdAtMs: number;
}

/** Queries and commands that turns asked for and that are not finished. A turn adds them (`TurnOutput.lookups`). */
export interface LookupStore {
  /** Lookups that are due and not in `skip`, oldest first. `inOrder`: of these types, outside any flow, only the chat's oldest is given. */
  openLookups(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<number>;
    readonly inOrder: readonly string[];
  }): Promise<readonly LookupRow[]>;
  /** Ends a lookup and puts its result into the chat's mailbox, with what follows from it, in one commit. Idempotent. */
  finishLookup(row: LookupRow, result: Result, nowMs: number, consequences?: Consequences): Promise<void>;
  /** Ends a lookup with messages and audit entries instead of a result, in one commit. Idempotent. */
  finishReport(row: LookupRow, replies: readonly Reply[], audit: readonly AuditEntry[], nowMs: number): Promise<void>;
  /** Counts an attempt and puts the lookup off until `notBeforeMs`, epoch ms. */
  lookupLater(id: number, notBeforeMs: number): Promise<void>;
}
