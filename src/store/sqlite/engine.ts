import type { Statement } from "better-sqlite3";
import { textFor } from "../port/dialect.ts";
import { given, type Doing, type Value } from "../port/doing.ts";
import type { Parts, Runs, Table, Trigger, Tx, Whole } from "../port/engine.ts";
import type { Open } from "../port/open.ts";
import type { Work } from "../store.ts";
import type { Commits } from "./core/commits.ts";
import { cannotWrite, type Sqlite } from "./core/database.ts";
import { Remembered } from "./core/remembered.ts";
import { SqliteEntries } from "./open/entries.ts";
import { SqliteLookups } from "./open/lookups.ts";
import { SqliteMessages } from "./open/messages.ts";
import { SqliteOperations } from "./open/operations.ts";
import { SqliteTimers } from "./open/timers.ts";

type Row = { readonly [column: string]: Value };
type Whatsapp = { unlink(why: string, nowMs: number): void };

/** The port on SQLite: every answer is there at once. It remembers rows by their keys, and whole lists. Writes run inside a commit. */
export class SqliteEngine implements Tx {
  readonly engine = "sqlite";
  readonly open: Open;
  readonly lease = null;
  readonly steady;
  readonly calledOff;
  session: string | null = null;
  /** The linked account, whose keys are in this database; null: it is not opened yet. */
  whatsapp: Whatsapp | null = null;
  readonly #db: Sqlite;
  readonly #commits: Commits;
  /** By their texts as the repositories write them; null: there is nothing to run on SQLite. */
  readonly #statements = new Map<string, Statement | null>();
  /** The same where every list that they are given has one value. */
  readonly #ofOne = new Map<string, Statement | null>();
  readonly #tables = new Map<Table, OwnTable>();
  readonly #lists = new Map<unknown, unknown>();

  constructor(db: Sqlite, commits: Commits, { steady, calledOff }: Parts) {
    this.#db = db;
    this.#commits = commits;
    this.steady = steady;
    this.calledOff = calledOff;
    commits.onRollback(() => {
      for (const { known } of this.#tables.values()) known.clear();
      this.#lists.clear();
    });
    const entries = new SqliteEntries(db, commits);
    this.open = {
      entries,
      messages: new SqliteMessages(db, commits, (sql, values) => this.#run(sql, values), entries),
      lookups: new SqliteLookups(db, commits),
      timers: new SqliteTimers(db, commits),
      operations: new SqliteOperations(db, commits),
    };
  }

  all<R>(sql: string, values: readonly Value[] = []): Doing<R[]> {
    const ofOne = areOfOne(values);
    return given((this.#statement(sql, ofOne)?.all(...values.map(ofOne ? boundOne : bound)) ?? []) as R[]);
  }

  get<R>(sql: string, values: readonly Value[] = []): Doing<R | null> {
    const ofOne = areOfOne(values);
    return given((this.#statement(sql, ofOne)?.get(...values.map(ofOne ? boundOne : bound)) ?? null) as R | null);
  }

  pick<R>(table: Table, keys: readonly string[]): Doing<R[]> {
    const { known, pick } = this.#own(table);
    const rows: (Row | null)[] = [];
    for (const key of keys) rows.push(known.get(key, () => (pick.get(key) ?? null) as Row | null));
    return given(rows.filter((row) => row !== null) as R[]);
  }

  whole<R, T>(list: Whole<R, T>): Doing<T> {
    if (!this.#lists.has(list)) this.#lists.set(list, list.read((this.#statement(list.sql)?.all() ?? []) as R[]));
    return given(this.#lists.get(list) as T);
  }

  together(works: readonly Doing<unknown>[]): Doing<never> {
    return given(works.map(atOnce)) as Doing<never>;
  }

  run(sql: string, values: readonly Value[] = []): Doing<number> {
    return given(this.#run(sql, values));
  }

  write(sql: string, values: readonly Value[] = []): void {
    this.#run(sql, values);
  }

  insert(table: Table, row: Row): void {
    this.#own(table).insert.run(...table.columns.map((column) => bound(row[column] ?? null)));
  }

  set(table: Table, key: string, changes: Row): void {
    const columns = Object.keys(changes).filter((column) => table.onPostgres?.includes(column) !== true);
    const sql = `UPDATE ${table.name} SET ${columns.join(" = ?, ")} = ? WHERE ${table.key} = ?`;
    this.#statement(sql)?.run(...columns.map((column) => bound(changes[column] as Value)), key);
    this.#own(table).known.change(key, (row) => row && { ...row, ...changes });
  }

  put(table: Table, row: Row): void {
    const { known, put } = this.#own(table);
    put.run(...table.columns.map((column) => bound(row[column] ?? null)));
    known.set(row[table.key] as string, row);
  }

  remove(table: Table, key: string): void {
    const { known, remove } = this.#own(table);
    remove.run(key);
    known.set(key, null);
  }

  changed(what: Table | Whole<never, unknown> | null): void {
    if (what === null) this.#commits.invalidate();
    else if ("read" in what) this.#lists.delete(what);
    else this.#tables.get(what)?.known.clear();
  }

  lock(): void {}

  announce(work: Work): void {
    this.#commits.announce(work);
  }

  written(): Doing<void> {
    return given(undefined);
  }

  attempt(work: Doing<void>): Doing<unknown> {
    this.open.entries.write();
    this.#db.exec("SAVEPOINT step");
    try {
      atOnce(work);
    } catch (error) {
      if (this.cannotWrite(error)) throw error;
      this.#db.exec("ROLLBACK TO step");
      this.#commits.rolledBack();
      this.#db.exec("RELEASE step");
      return given(error);
    }
    this.open.entries.write();
    this.#db.exec("RELEASE step");
    return given(null);
  }

  without(triggers: readonly Trigger[], work: Doing<void>): Doing<void> {
    const made = triggers.map(({ name }) => {
      const row = this.#statement("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?")?.get(name);
      if (row === undefined) throw new Error(`There is no trigger ${name}`);
      return (row as { sql: string }).sql;
    });
    for (const { name } of triggers) this.#db.exec(`DROP TRIGGER ${name}`);
    atOnce(work);
    for (const sql of made) this.#db.exec(sql);
    return given(undefined);
  }

  cannotWrite(error: unknown): boolean {
    return !this.#db.inTransaction || cannotWrite(error);
  }

  unlink(why: string, nowMs: number): void {
    this.whatsapp?.unlink(why, nowMs);
  }

  #run(sql: string, values: readonly Value[]): number {
    const ofOne = areOfOne(values);
    return this.#statement(sql, ofOne)?.run(...values.map(ofOne ? boundOne : bound)).changes ?? 0;
  }

  #statement(sql: string, isOfOne = false): Statement | null {
    const statements = isOfOne ? this.#ofOne : this.#statements;
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const text = textFor("sqlite", sql, isOfOne);
    const statement = text === "" ? null : this.#db.prepare(text);
    statements.set(sql, statement);
    return statement;
  }

  #own(table: Table): OwnTable {
    let own = this.#tables.get(table);
    if (own === undefined) this.#tables.set(table, (own = new OwnTable(this.#db, table)));
    return own;
  }
}

/** The statements of a table by its key, each made when it is first needed, and its rows that are remembered. */
class OwnTable {
  readonly known = new Remembered<string, Row | null>();
  readonly #made = new Map<string, Statement>();
  readonly #db: Sqlite;
  readonly #table: Table;

  constructor(db: Sqlite, table: Table) {
    this.#db = db;
    this.#table = table;
  }

  get pick(): Statement {
    return this.#statement(
      "pick",
      ({ name, key, columns }) => `SELECT ${columns.join(", ")} FROM ${name} WHERE ${key} = ?`,
    );
  }

  get insert(): Statement {
    return this.#statement("insert", insertSql);
  }

  get put(): Statement {
    return this.#statement("put", (table) => insertSql(table).replace("INSERT", "INSERT OR REPLACE"));
  }

  get remove(): Statement {
    return this.#statement("remove", ({ name, key }) => `DELETE FROM ${name} WHERE ${key} = ?`);
  }

  #statement(what: string, textOf: (table: Table) => string): Statement {
    let statement = this.#made.get(what);
    if (statement === undefined) this.#made.set(what, (statement = this.#db.prepare(textOf(this.#table))));
    return statement;
  }
}

function insertSql({ name, columns }: Table): string {
  return `INSERT INTO ${name} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
}

function isList(value: Value): value is readonly string[] | readonly number[] {
  return typeof value === "object" && value !== null;
}

/** Whether there are lists among values, each of one value. */
function areOfOne(values: readonly Value[]): boolean {
  let lists = 0;
  for (const value of values)
    if (isList(value)) {
      if (value.length !== 1) return false;
      lists++;
    }
  return lists > 0;
}

/** A value as better-sqlite3 takes it; a list as JSON. */
function bound(value: Value): string | number | null {
  if (typeof value === "boolean") return Number(value);
  return isList(value) ? JSON.stringify(value) : value;
}

/** The same, of a list its one value. */
function boundOne(value: Value): string | number | null {
  return isList(value) ? (value[0] as string | number) : bound(value);
}

/** What work gives that waits for nothing. */
export function atOnce<T>(work: Doing<T>): T {
  const step = work[Symbol.iterator]().next();
  if (step.done !== true) throw new Error("Work on SQLite waits for something");
  return step.value;
}

/** Runs work on the database of an engine. */
export function runsOn(tx: Tx, commits: Commits): Runs {
  const at = <T>(job: (tx: Tx) => Doing<T> | void) => {
    const work = job(tx);
    return (work === undefined ? undefined : atOnce(work)) as T;
  };
  return {
    read: async (job) => atOnce(job(tx)),
    readThen: async (job, then) => then(atOnce(job(tx))),
    write: <T>(job: (given: Tx) => Doing<T> | void) => commits.run(() => at(job)),
    writeLast: <T>(job: (given: Tx) => Doing<T> | void) => commits.runLast(() => at(job)),
    isWaiting: () => commits.isWaiting,
    isDuplicate: (error) => (error as { code?: string }).code === "SQLITE_CONSTRAINT_UNIQUE",
  };
}
