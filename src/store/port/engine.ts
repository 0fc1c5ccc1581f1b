// The port: what the repositories need of a database. Each is written once, as generators. On SQLite every answer is
// there at once, so that a generator runs through without a stop, inside a transaction that nothing else can enter. On PostgreSQL an answer is a promise,
// for which the generator stops; what it only writes is sent without waiting for an answer.
import type { SteadyTime } from "../../domain/time.ts";
import type { CalledOff } from "../ledger.ts";
import type { Work } from "../store.ts";
import type { Open } from "./open.ts";
import type { EngineName, Doing, Value } from "./statements.ts";

export type { Doing, Value } from "./statements.ts";

/** A table whose rows are read and written by one key. */
export interface Table {
  readonly name: string;
  readonly key: string;
  readonly columns: readonly string[];
  /** Columns that only PostgreSQL has, since its statements look into no JSON. */
  readonly onPostgres?: readonly string[];
  /** Columns that only SQLite has. */
  readonly onSqlite?: readonly string[];
}

/** The columns that an engine has of a table. */
export function columnsOf({ columns, onPostgres = [], onSqlite = [] }: Table, engine: EngineName): readonly string[] {
  return [...columns, ...(engine === "sqlite" ? onSqlite : onPostgres)];
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

/** A trigger of the schema. */
export interface Trigger {
  readonly table: string;
  readonly name: string;
}

type Results<Works extends readonly Doing<unknown>[]> = {
  -readonly [place in keyof Works]: Works[place] extends Doing<infer T> ? T : never;
};

/** What can be read. */
export interface Db {
  readonly engine: EngineName;
  readonly open: Open;
  /** The rows that a statement gives. */
  all<Row>(sql: string, values?: readonly Value[]): Doing<Row[]>;
  /** The first row that a statement gives; null: none. */
  get<Row>(sql: string, values?: readonly Value[]): Doing<Row | null>;
  /** The rows of a table with these keys, remembered where the engine remembers. `forUpdate`: locked, in the order of their keys. */
  pick<Row>(table: Table, keys: readonly string[], how?: "forUpdate"): Doing<Row[]>;
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
  /** Adds a row. */
  insert(table: Table, row: { readonly [column: string]: Value }): void;
  /** Changes columns of the row with a key. `more`: more that is set, as SQL that begins with a comma. */
  set(table: Table, key: string, columns: { readonly [column: string]: Value }, more?: string): void;
  /** Adds a row, or replaces the one with its key. */
  put(table: Table, row: { readonly [column: string]: Value }): void;
  /** Deletes the row with a key. */
  remove(table: Table, key: string): void;
  /** Call after a statement changed rows of a table or list past `put` and `remove`; null: of any. */
  changed(what: Table | Whole<never, unknown> | null): void;
  /** Waits for whoever has the lock of this name, and keeps it until the transaction ends. On SQLite nobody else has it. */
  lock(...names: readonly string[]): void;
  /** Announces work of a kind; listeners hear of it after the commit. */
  announce(work: Work): void;
  /** Waits until all that was written is there; throws where some of it cannot be written. */
  written(): Doing<void>;
  /** Does work in a savepoint. Null, or the error for which it was undone. Throws where the database cannot be written at all. */
  attempt(work: Doing<void>): Doing<unknown>;
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

/** Runs work on the database. */
export interface Runs {
  readonly read: <T>(job: (db: Db) => Doing<T>) => Promise<T>;
  /** Reads, and goes on with what was read: on SQLite in the same breath, so that what is written then shares the commit. */
  readonly readThen: <T, U>(job: (db: Db) => Doing<T>, then: (value: T) => Promise<U>) => Promise<U>;
  /** In the next commit; resolves after it. The work may run several times, and must touch nothing but the database. */
  readonly write: Write;
  /** The same, after all that was asked for by `write`. */
  readonly writeLast: Write;
  /** Whether something waits for the next commit. */
  readonly isWaiting: () => boolean;
  /** Whether an error says that there is a row with a value that only one may have. */
  readonly isDuplicate: (error: unknown) => boolean;
}

interface Write {
  <T>(job: (tx: Tx) => Doing<T>): Promise<T>;
  (job: (tx: Tx) => void): Promise<void>;
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
