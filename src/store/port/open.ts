// What is open: entries, messages, queries, timers and operations that wait for something. It is asked for after each commit. SQLite, whose file one process
// has, remembers it; PostgreSQL asks for it and locks it, since another process may change any row.
import type { ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import type { Update } from "../../domain/update.ts";
import type { QueryOrCommand } from "../../flow/requests.ts";
import type { Operation, OperationFilter, OperationState } from "../../ledger/operation.ts";
import type { Entry, OutboxRow, OutboxStore, Reply, ReplyBody } from "../messages.ts";
import type { LookupRow, LookupStore, SessionTimers, TurnOutput } from "../turn.ts";
import type { Doing, Value } from "./statements.ts";

/** What became of updates: those that were new, those that were shed, and the messages that say so. */
export interface Accepted {
  readonly fresh: number;
  readonly shed: number;
  readonly replies: readonly Reply[];
}

/** Entries of the mailboxes that are not handled. */
export interface OpenEntries {
  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody): Doing<Accepted>;
  /**
   * Adds an internal event, or an update that is handled once more. Never shed: there are only as many as the bot asked for. `comesAgain`: what leads to it
   * stands in the session of its chat, and leads to it again after a restart if this commit is lost.
   */
  add(chat: ChatKey, content: Entry["content"], nowMs: number, comesAgain?: boolean): void;
  /** Puts the open updates of a chat that were accepted since then behind everything else. */
  putBehind(chat: ChatKey, sinceMs: number): void;
  /** The first open entry of up to `max` chats that are not in `skip`, oldest first. On PostgreSQL the chats stay locked; those that others locked are left out. */
  heads(max: number, skip: ReadonlySet<ChatKey>): Doing<readonly Entry[]>;
  /** Marks an entry handled, or failed with a reason, and deletes its content. `isNoWord`: see `TurnOutput`. */
  close(entry: Pick<Entry, "chat" | "seq">, failure: string | null, isNoWord?: boolean): void;
  has(skip: ReadonlySet<ChatKey>): Doing<boolean>;
  size(): Doing<number>;
  /** The number that was given last; 0: none was. */
  newestSeq(): Doing<number>;
  /** Writes entries that are only collected so far. Call before other statements look at rows of `inbox` while others write. */
  write(): void;
  prune(beforeMs: number): void;
}

/** How a message is added. */
export interface Adding {
  /** It gates the next answer. */
  readonly gate?: boolean;
  /** `seq` of the turn whose session asks this; absent or null: it is no question. */
  readonly askedIn?: number | null;
  /** The operation that it is about; absent or null: none. */
  readonly about?: string | null;
  /** A background message that becomes due then, epoch ms. */
  readonly asideUntilMs?: number;
  /** Its id is needed: it is one of those that `reserve` has asked for. */
  readonly isReserved?: boolean;
}

/** Messages that are not sent or given up. */
export interface OpenMessages {
  /** Asks for the ids of the next messages, so many. */
  reserve(count: number): Doing<void>;
  /** Adds a message. Gives its id where that was reserved, else 0 or more. */
  add(reply: Reply, nowMs: number, adding?: Adding): number;
  /** Call at each start: numbers the next messages from the seconds since then. */
  numberFrom(nowMs: number): void;
  next(options: Parameters<OutboxStore["nextReplies"]>[0]): Doing<readonly OutboxRow[]>;
  background(options: Parameters<OutboxStore["nextBackgroundMessages"]>[0]): Doing<readonly OutboxRow[]>;
  heldChats(): Doing<readonly ChatKey[]>;
  /** How many are in the order of a chat, but for those that wait until its person writes. */
  size(): Doing<number>;
  /** When the next message is due after this time, epoch ms; null: none has a time. */
  dueAfter(nowMs: number): Doing<number | null>;
  /** Of these chats, all that may have a message that waits until its person writes. */
  heldAmong(chats: readonly ChatKey[]): readonly ChatKey[];
  /** Whether a chat may have a question that may have been read. */
  mayHaveAgain(chat: ChatKey): boolean;

  /** Runs a statement that changes open messages, or ends them. */
  change(sql: string, values?: readonly Value[]): void;
  /** Rows of open messages were changed elsewhere. */
  changed(): void;
  /**
   * The statement that follows changes one message: it is sent or given up, tried (where it is a question, it may have been read), put off until then, or its
   * network has refused it.
   */
  changes(id: number, how: "ended" | "tried" | { readonly notBefore: number } | { readonly refusedAt: number }): void;
}

/** Queries and commands that are not finished. */
export interface OpenLookups {
  /** `id`: for one that SQLite keeps in the session, unique among all. */
  add(chat: ChatKey, lookup: TurnOutput["lookups"][number], nowMs: number, id: number): void;
  due(options: Parameters<LookupStore["openLookups"]>[0]): Doing<readonly LookupRow[]>;
  /** Deletes a lookup. Gives where it stood; null: it was deleted before. */
  end(id: number): Doing<"row" | "session" | null>;
  /** This conversation is open in a chat now; null: none is. What SQLite keeps in the session of another is forgotten. */
  ofSession(chat: ChatKey, conversationId: number | null): void;
  /** Moves when they are tried again, by so much, ms. */
  shift(stepMs: number): void;
  later(id: number, notBeforeMs: number): void;
  size(): Doing<number>;
  dueAfter(nowMs: number): Doing<number | null>;
}

/** A query or command as it is stored. */
export interface StoredLookup {
  readonly id: number;
  readonly chat: ChatKey;
  readonly flow_id: number;
  readonly ask: string;
  readonly request: string;
  readonly by_whom: Identity | null;
  readonly attempts: number;
  readonly created_at: number;
}

/** Reads a query or command from its row. */
export function lookupOf(row: StoredLookup): LookupRow {
  return {
    id: row.id,
    chat: row.chat,
    conversationId: row.flow_id,
    ask: row.ask,
    request: JSON.parse(row.request) as QueryOrCommand,
    by: row.by_whom,
    attempts: row.attempts,
    createdAtMs: row.created_at,
  };
}

/** A timer that went off. `lateMs`: how long ago it was due. */
export interface DueTimer {
  readonly chat: ChatKey;
  readonly name: string;
  readonly flowId: number;
  readonly lateMs: number;
  /** It stands in the session of its chat. */
  readonly isOfSession: boolean;
}

export interface OpenTimers {
  /** Sets a timer that stands in no session. */
  set(chat: ChatKey, timer: TurnOutput["timers"][number]): void;
  /** The timers of a chat's session are these now; null: no session is open. */
  ofSession(chat: ChatKey, timers: SessionTimers | null): void;
  /** Sets the only timer of a chat (null deletes it), unless one is due already. */
  setLone(chat: ChatKey, timer: { readonly name: string; readonly dueAtMs: number } | null, nowMs: number): Doing<void>;
  /** Gives the timers that are due, in the order in which their mailboxes are to be locked. Those that stand in no session are deleted. */
  take(nowMs: number): Doing<readonly DueTimer[]>;
  /** When the next timer is due, epoch ms; null: there is none. */
  next(): Doing<number | null>;
}

/** The columns by which an operation is read (`readOperation`). */
export interface OperationRow {
  state: string;
  body: string;
}

/** An operation that has not ended: its columns, and its body as stored. */
export interface OpenOperation {
  readonly id: string;
  readonly state: OperationState;
  readonly kind: string;
  readonly walletKey: string;
  readonly phone: string;
  readonly chat: string;
  readonly createdAt: number;
  readonly nextAt: number | null;
  /** 1: it holds the lane of its wallet and phone. */
  readonly lane: number;
  readonly body: string;
}

/** Operations that have not ended. */
export interface OpenOperations {
  /** Call when an operation was added or changed. */
  set(operation: OpenOperation): void;
  /** An open operation as it is remembered; null: it is not. */
  known(id: string): OperationRow | null;
  /** By a filter that selects only what is remembered, in its order; null: others may match. */
  find(filter: OperationFilter): readonly OperationRow[] | null;
  holdsLane(lane: { readonly walletKey: string; readonly phone: string }): Doing<boolean>;
  /** The oldest one that is ready and due of each lane that is free, oldest first. A lane is not free while an operation in `skip` is ready on it. */
  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Doing<readonly OperationRow[]>;
  /** Doubts whose time has come, by their times. */
  doubtsDue(nowMs: number): Doing<readonly OperationRow[]>;
  dueAfter(nowMs: number): Doing<number | null>;
  /** How many are in `ready` or `sending`. */
  moving(): Doing<number>;
  /** Of chats, by chat, newest first; at most fifty of each. */
  ofChats(chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, readonly Operation[]>>;
  /** Those in `sending` that nobody sends any more: an earlier run of this program did, or another process that cannot. */
  leftSending(): Doing<readonly Operation[]>;
}

export interface Open {
  readonly entries: OpenEntries;
  readonly messages: OpenMessages;
  readonly lookups: OpenLookups;
  readonly timers: OpenTimers;
  readonly operations: OpenOperations;
}

/** Most open operations of a chat that a step is given. */
export const mostOfChat = 50;

/** Most open entries of one chat; updates beyond it are shed. */
export const mailboxBound = 1_000;
/** Least time between two answers to a chat whose updates are shed, ms. */
export const shedTellMs = 60_000;

/** Values of the column `inbox.state`. */
export const entryStates = { open: 0, handled: 1, failed: 2, shed: 3, shedAndTold: 4, noWord: 5 } as const;

/** The state of an entry that is over. */
export function stateOfClosed(failure: string | null, isNoWord = false): number {
  if (failure !== null) return entryStates.failed;
  return isNoWord ? entryStates.noWord : entryStates.handled;
}
