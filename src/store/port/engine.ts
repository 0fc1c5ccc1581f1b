/**
 * The port: what the repositories need of a database. Each is written once, as generators. On SQLite every answer is there at once, so that a generator
 * runs through without a stop, inside a transaction that nothing else can enter. On PostgreSQL an answer is a promise, for which the generator stops; what
 * it only writes is sent without waiting for an answer. Statements are SQLite's SQL with `?` for values; `textFor` gives each engine its own text. At the end: what is
 * open, which is asked for after each commit. SQLite, whose file one process has, remembers it; PostgreSQL asks for it and locks it, since another process
 * may change any row.
 */
import type { ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import type { SteadyTime } from "../../domain/time.ts";
import type { Update } from "../../domain/update.ts";
import type { QueryOrCommand } from "../../flow/requests.ts";
import type { Operation, OperationFilter, OperationState } from "../../ledger/operation.ts";
import type { CalledOff } from "../ledger.ts";
import type { Entry, OutboxRow, OutboxStore, Reply, ReplyBody } from "../messages.ts";
import { copiedAtName, rewrittenSql, type Trigger } from "../rules.ts";
import type { Work } from "../store.ts";
import type { LookupRow, LookupStore, SessionTimers, TurnOutput } from "../turn.ts";

/** A table whose rows are read and written by one key. */
export interface Table {
  readonly name: string;
  readonly key: string;
  readonly columns: readonly string[];
  /** Columns that only PostgreSQL has, since its statements look into no JSON. */
  readonly onPostgres?: readonly string[];
  readonly onSqlite?: readonly string[];
}

export function columnsOf(table: Table, engine: EngineName): readonly string[] {
  return [...table.columns, ...((engine === "sqlite" ? table.onSqlite : table.onPostgres) ?? [])];
}

/** Adds a row, whose values come in the order of `columnsOf`. */
export function insertSql(table: Table, engine: EngineName): string {
  const columns = columnsOf(table, engine);
  return `INSERT INTO ${table.name} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
}

/** Adds a row, or changes the one with its key. Not REPLACE, which deletes the row and every entry of an index before it adds them again. */
export function putSql(table: Table, engine: EngineName): string {
  const others = columnsOf(table, engine).filter((column) => column !== table.key);
  const set = others.map((column) => `${column} = excluded.${column}`).join(", ");
  return `${insertSql(table, engine)} ON CONFLICT (${table.key}) DO UPDATE SET ${set}`;
}

/** Changes these columns of the row with a key, which comes last. `more`: more that is set, as SQL. */
export function setSql({ name, key }: Table, columns: readonly string[], more = ""): string {
  return `UPDATE ${name} SET ${columns.map((column) => `${column} = ?`).join(", ")}${more} WHERE ${key} = ?`;
}

/** A list that is read as a whole and seldom changes. */
export interface Whole<Row, T> {
  readonly sql: string;
  readonly read: (rows: readonly Row[]) => T;
}

type Results<Works extends readonly Doing<unknown>[]> = {
  -readonly [place in keyof Works]: Works[place] extends Doing<infer T> ? T : never;
};

export interface Beside {
  readonly column: string;
  readonly values: readonly string[];
}

export interface Db {
  readonly engine: EngineName;
  readonly open: Open;
  all<Row>(sql: string, values?: readonly Value[]): Doing<Row[]>;
  /** The first row that a statement gives; null: none. */
  get<Row>(sql: string, values?: readonly Value[]): Doing<Row | null>;
  /** The rows with these keys. `forUpdate`: locked, in the order of their keys. `beside`: those too with one of these values in a column. */
  pick<Row>(table: Table, keys: readonly string[], how?: "forUpdate", beside?: Beside): Doing<Row[]>;
  /** A list, remembered where the engine remembers. */
  whole<Row, T>(list: Whole<Row, T>): Doing<T>;
  /** Works that do not need one another's answers: on PostgreSQL their statements are sent together. */
  together<const Works extends readonly Doing<unknown>[]>(works: Works): Doing<Results<Works>>;
}

/** What can be read and written inside a transaction. */
export interface Tx extends Db {
  /** Runs a statement; gives how many rows it changed. */
  run(sql: string, values?: readonly Value[]): Doing<number>;
  /** Runs a statement whose answer nobody needs. */
  write(sql: string, values?: readonly Value[]): void;
  insert(table: Table, row: { readonly [column: string]: Value }): void;
  /** Changes columns of the row with a key. `more`: more that is set, as SQL that begins with a comma. */
  set(table: Table, key: string, columns: { readonly [column: string]: Value }, more?: string): void;
  /** Adds a row, or replaces the one with its key. */
  put(table: Table, row: { readonly [column: string]: Value }): void;
  remove(table: Table, key: string): void;
  /** Call after a statement changed rows of a table or list past `put` and `remove`; null: of any. */
  changed(what: Table | Whole<never, unknown> | null): void;
  /** Waits for whoever has the lock of this name, and keeps it until the transaction ends. On SQLite nobody else has it. */
  lock(...names: readonly string[]): void;
  /** Announces work of a kind; listeners hear of it after the commit. */
  announce(work: Work): void;
  /** Waits until all that was written is there; throws where some of it cannot be written. */
  written(): Doing<void>;
  /** Does work while triggers are off, in this transaction alone: where it throws, the transaction has to be rolled back. */
  without(triggers: readonly Trigger[], work: Doing<void>): Doing<void>;
  /** Whether an error says nothing about what was to be written: the database cannot be written at all now. */
  cannotWrite(error: unknown): boolean;
  /** Archives the linked WhatsApp account's keys, where they are in this database, with the reason: the account has to be linked again. */
  unlink(why: string, nowMs: number): void;
  /** The clock that nobody can set; null: there is none, and no doubt is settled by a balance. */
  readonly steady: (() => SteadyTime) | null;
  readonly calledOff: CalledOff;
  /** The lease under which it writes; null: none. */
  readonly lease: number | null;
  /** The console's session that asked for this; entries of the audit trail name it. Null: none. */
  session: string | null;
}

/** What a store is given that its transactions need. */
export type Parts = Pick<Tx, "steady" | "calledOff">;

export interface Runs {
  readonly read: <T>(job: (db: Db) => Doing<T>) => Promise<T>;
  /** Reads, and goes on with what was read: on SQLite in the same breath, so that what is written then shares the commit. */
  readonly readThen: <T, U>(job: (db: Db) => Doing<T>, then: (value: T) => Promise<U>) => Promise<U>;
  /** In the next commit; resolves after it. `isLast`: after all else of it. The work may run several times, and must touch nothing but the database. */
  readonly write: Write;
  /** Whether something waits for the next commit. */
  readonly isWaiting: () => boolean;
  /** Whether an error says that there is a row with a value that only one may have. */
  readonly isDuplicate: (error: unknown) => boolean;
}

interface Write {
  <T>(job: (tx: Tx) => Doing<T>, isLast?: boolean): Promise<T>;
  (job: (tx: Tx) => void, isLast?: boolean): Promise<void>;
}

type Method = (...given: never[]) => Promise<unknown>;
type Role<Methods> = { readonly [name in keyof Methods]: Method };
type Gives<M extends Method> = Doing<Awaited<ReturnType<M>>>;

/** Methods of a role by what they read. */
export type ReadsOf<R extends Role<R>> = {
  readonly [name in keyof R]?: (db: Db, ...given: Parameters<R[name]>) => Gives<R[name]>;
};
/** Methods of a role by what they write. */
export type WritesOf<R extends Role<R>> = {
  readonly [name in keyof R]?: (
    tx: Tx,
    ...given: Parameters<R[name]>
  ) => Gives<R[name]> | (void & Awaited<ReturnType<R[name]>>);
};

/** The methods of a role that run each of these works. */
export function methodsOf<R, Works extends object>(
  works: Works,
  run: (job: (tx: Tx) => Doing<unknown>) => Promise<unknown>,
): Pick<R, keyof Works & keyof R> {
  const methods = Object.entries(works as Record<string, (tx: Tx, ...given: unknown[]) => Doing<unknown>>).map(
    ([name, work]) => [name, (...values: unknown[]) => run((tx) => work(tx, ...values))] as const,
  );
  return Object.fromEntries(methods) as never;
}

/** Does what a job asks for: at once, or by the work that it gives. */
export function* doing<T>(job: (tx: Tx) => Doing<T> | void, tx: Tx): Doing<T> {
  const work = job(tx);
  return (work === undefined ? undefined : yield* work) as T;
}

/** A value of a statement. A list is for `= ANY(?)` and `<> ALL(?)`. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * Work on a database: a generator that stops for promises (PostgreSQL), or does not stop (SQLite).
 *
 * @example
 * function* phoneOf(db: Db, identity: Identity): Doing<Phone | null> {
 *   const row = yield* db.get<{ phone: Phone | null }>("SELECT phone FROM people WHERE identity = ?", [identity]);
 *   return row?.phone ?? null;
 * }
 */
export interface Doing<T> {
  [Symbol.iterator](): Iterator<PromiseLike<unknown>, T, unknown>;
}

/** Work that is done already, with what it gave. */
export function given<T>(value: T): Doing<T> {
  return new Given(value);
}

/** One object instead of a generator: SQLite gives one for each statement. */
class Given<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorReturnResult<T> {
    return { done: true, value: this.#value };
  }
}

export type EngineName = "sqlite" | "postgres";

/** A part of a statement that only SQLite reads: the name of an index, a plus that keeps it off one, a path into JSON. */
export function onSqlite(text: string): string {
  return `/*sqlite ${text}*/`;
}

/** A part of a statement that only PostgreSQL reads: a lock, a cast. A statement that has no other part is none on SQLite. */
export function onPostgres(text: string): string {
  return `/*postgres ${text}*/`;
}

/** Nobody else changes the rows that were read until this transaction ends. On SQLite nobody does anyway. */
export const forUpdate = onPostgres(" FOR UPDATE");
/** The same, without those that somebody else has locked. */
export const skippingLocked = onPostgres(" FOR UPDATE SKIP LOCKED");

/** What is stored in the JSON of a column, for which PostgreSQL has a column of its own. */
export function inJson(column: string, json: string): string {
  return `${onSqlite(json)}${onPostgres(column)}`;
}

/** Whether a column is true, as SQLite's indexes say it. */
export function isTrue(column: string): string {
  return `${onSqlite(`${column} = 1`)}${onPostgres(column)}`;
}

/** A bound for `LIMIT`. With a bare parameter SQLite looks at its value and prepares the statement again at each run, which takes longer than finding rows. */
export const atMost = "? + 0";

/** Whether the database is a copy in which everything that was open is still to be ended. */
export const isCopy = `(EXISTS (SELECT 1 FROM meta WHERE name = '${copiedAtName}')${onPostgres(` OR ${rewrittenSql}`)})`;

/**
 * The text of a statement for an engine; a list of values is `= ANY(?)` or `<> ALL(?)`. `isOfOne`: every list has one value, which SQLite finds faster
 * than a list.
 *
 * @example
 * textFor("postgres", `SELECT chat FROM people WHERE phone = ANY(?) AND quiet_until < ?${forUpdate}`)
 * // "SELECT chat FROM people WHERE phone = ANY($1) AND quiet_until < $2 FOR UPDATE"
 */
export function textFor(engine: EngineName, sql: string, isOfOne = false): string {
  const [first = "", ...parts] = sql.split("/*");
  const own = parts.map((part) => {
    const end = part.indexOf("*/");
    return `${part.startsWith(`${engine} `) ? part.slice(engine.length + 1, end) : ""}${part.slice(end + 2)}`;
  });
  const text = [first, ...own].join("");
  if (engine === "postgres") return text.split("?").reduce((before, part, place) => `${before}$${place}${part}`);
  return text
    .replaceAll("= ANY(?)", isOfOne ? "= ?" : "IN (SELECT value FROM json_each(?))")
    .replaceAll("<> ALL(?)", isOfOne ? "<> ?" : "NOT IN (SELECT value FROM json_each(?))")
    .replaceAll("least(", "min(")
    .replaceAll("greatest(", "max(");
}

/** What became of updates: those that were new, those that were shed, and the messages that say so. */
export interface Accepted {
  readonly fresh: number;
  readonly shed: number;
  readonly replies: readonly Reply[];
}

export interface OpenEntries {
  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody): Doing<Accepted>;
  /** Adds an event, or an update once more. Never shed. `comesAgain`: its cause stands in the session, and leads to it again if this commit is lost. */
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

export interface Adding {
  /** It gates the next answer. */
  readonly gate?: boolean;
  /** `seq` of the turn whose session asks this; absent or null: it is no question. */
  readonly askedIn?: number | null;
  /** The operation that it is about; absent or null: none. */
  readonly about?: string | null;
  /** A background message that becomes due then, epoch ms. */
  readonly asideUntilMs?: number;
  /** The session of its chat is written by the same turn: it may stand there until it is sent. */
  readonly isOfSession?: boolean;
  /** Its id is needed: it is one of those that `reserve` has asked for. */
  readonly isReserved?: boolean;
}

/** A message that gates an answer. `acceptedSeq`: `seq` of the newest entry when the network had accepted it; null: it has not. */
export interface Gate {
  readonly acceptedSeq: number | null;
  /** When that was, epoch ms. */
  readonly acceptedAtMs: number | null;
  /** `seq` of the turn that asked it. */
  readonly askedIn: number | null;
  readonly messageId: string | null;
  /** It was or will be sent. */
  readonly stands: boolean;
}

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

  /** Gives a message that stands only in the session of its chat a row: this one, or each. Call before other statements look at rows of `outbox`. */
  write(id?: number): void;
  /** Gives a message that stands only in the session of its chat the row of one that is sent; false: it has a row. */
  wasSent(id: number, messageId: string | null, newest: number, nowMs: number): boolean;
  /** A gate that was sent a while ago at most; null: it is to be read. */
  gate(id: number): Gate | null;
  /** Runs a statement that changes open messages, or ends them. */
  change(sql: string, values?: readonly Value[]): void;
  /** Rows of open messages were changed elsewhere. */
  changed(): void;
  /** The next statement changes one message: it is sent or given up, tried, put off until then, or refused by its network. */
  changes(id: number, how: "ended" | "tried" | { readonly notBefore: number } | { readonly refusedAt: number }): void;
}

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

export function stateOfClosed(failure: string | null, isNoWord = false): number {
  if (failure !== null) return entryStates.failed;
  return isNoWord ? entryStates.noWord : entryStates.handled;
}
