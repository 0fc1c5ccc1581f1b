import type { Statement } from "better-sqlite3";
import {
  type Beside,
  columnsOf,
  type Doing,
  given,
  insertSql,
  type Open,
  type Parts,
  putSql,
  type Runs,
  setSql,
  type Table,
  textFor,
  type Tx,
  type Value,
  type Whole,
} from "../port/engine.ts";
import { Recent } from "../../domain/recent.ts";
import type { Trigger } from "../rules.ts";
import { sessionsTable } from "../repositories/conversations.ts";
import { languageOfChat } from "../repositories/people.ts";
import type { Work } from "../store.ts";
import type { Commits } from "./core/commits.ts";
import { cannotWrite, type Sqlite } from "./core/database.ts";
import { SqliteEntries } from "./open/entries.ts";
import { SqliteMessages, SqliteOperations } from "./open/outgoing.ts";
import { SqliteLookups, SqliteTimers } from "./open/of-sessions.ts";

/** Statements that may read or change rows of `sessions`. */
const readsCollected = /\bsessions\b/;

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
  readonly #messages: SqliteMessages;

  constructor(db: Sqlite, commits: Commits, { steady, calledOff }: Parts) {
    this.#db = db;
    this.#commits = commits;
    this.steady = steady;
    this.calledOff = calledOff;
    commits.onRollback(() => {
      for (const table of this.#tables.values()) table.forget();
      this.#lists.clear();
    });
    commits.beforeCommit({
      due: () => (this.#isCollected ? "later" : "nothing"),
      write: () => this.#writeCollected(),
    });
    const entries = new SqliteEntries(db, commits);
    this.#messages = new SqliteMessages(db, commits, {
      run: (sql, values) => this.#run(sql, values),
      isWaiting: (chat) => entries.isWaiting(chat),
      languageOf: (chat) => atOnce(languageOfChat(this, chat)),
      says: (chat) => {
        const row = this.#own(sessionsTable).rowOf(chat);
        if (row !== null) this.#collect(chat, row);
      },
      sayNothing: () => {
        this.#run("UPDATE sessions SET says = NULL WHERE says IS NOT NULL", []);
        this.#own(sessionsTable).forgetKnown();
      },
    });
    this.open = {
      entries,
      messages: this.#messages,
      lookups: new SqliteLookups(db, commits, (chat, asks) => {
        if (this.#own(sessionsTable).rowOf(chat) !== null) this.set(sessionsTable, chat, { asks });
      }),
      timers: new SqliteTimers(db, commits),
      operations: new SqliteOperations(db, commits),
    };
  }

  all<R>(sql: string, values: readonly Value[] = []): Doing<R[]> {
    const ofOne = areOfOne(values);
    return given((this.#ready(sql, ofOne)?.all(...values.map(ofOne ? boundOne : bound)) ?? []) as R[]);
  }

  get<R>(sql: string, values: readonly Value[] = []): Doing<R | null> {
    const ofOne = areOfOne(values);
    return given((this.#ready(sql, ofOne)?.get(...values.map(ofOne ? boundOne : bound)) ?? null) as R | null);
  }

  pick<R>(table: Table, keys: readonly string[], _how?: "forUpdate", beside?: Beside): Doing<R[]> {
    const own = this.#own(table);
    const found = beside?.values.flatMap((value) => own.keysWith(beside.column, value));
    const rows: (Row | null)[] = [];
    for (const key of found ? new Set([...keys, ...found].toSorted(byBytes)) : keys) rows.push(own.rowOf(key));
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
    this.#own(table).insert(row);
    this.#commits.wrote();
  }

  set(table: Table, key: string, changes: Row, more?: string): void {
    if (table === sessionsTable) return this.#collect(key, { ...this.#own(table).rowOf(key), ...changes });
    this.#commits.wrote();
    this.#own(table).set(key, changes, more);
  }

  put(table: Table, row: Row): void {
    const own = this.#own(table);
    const key = row[table.key] as string;
    // Its queries stay.
    if (table === sessionsTable) return this.#collect(key, { asks: own.rowOf(key)?.["asks"] ?? null, ...row });
    this.#commits.wrote();
    own.write(key, row);
  }

  remove(table: Table, key: string): void {
    if (table === sessionsTable) return this.#collect(key, null);
    this.#commits.wrote();
    this.#own(table).write(key, null);
  }

  changed(what: Table | Whole<never, unknown> | null): void {
    if (what === null) this.#commits.invalidate();
    else if ("read" in what) this.#lists.delete(what);
    else this.#tables.get(what)?.forgetKnown();
  }

  lock(): void {}

  announce(work: Work): void {
    this.#commits.announce(work);
  }

  written(): Doing<void> {
    return given(undefined);
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
    const statement = this.#ready(sql, ofOne);
    if (statement === null) return 0;
    this.#commits.wrote();
    return statement.run(...values.map(ofOne ? boundOne : bound)).changes;
  }

  /** A statement for rows as they are now: those that are only collected are written first, where it may read them. */
  #ready(sql: string, isOfOne: boolean): Statement | null {
    if (this.#isCollected && this.#db.inTransaction && readsCollected.test(sql)) this.#writeCollected();
    return this.#statement(sql, isOfOne);
  }

  /** A row of `sessions` is written at the end of its commit, or with the next one if it is all that was written: after a crash its query is asked again. */
  #collect(key: string, row: Row | null): void {
    this.#own(sessionsTable).collected.set(key, row);
  }

  get #isCollected(): boolean {
    return (this.#tables.get(sessionsTable)?.collected.size ?? 0) > 0;
  }

  #writeCollected(): void {
    const own = this.#own(sessionsTable);
    for (const [key, row] of own.collected) {
      if (row === null) this.#messages.writeOf(key);
      own.write(key, row && { ...row, says: this.#messages.saidIn(key) });
    }
    own.collected.clear();
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

/** How many rows of one table are remembered at least; at most twice as many. */
const fewestRows = 1_000;

/** The rows of a table by its key. Those that were read or written last are remembered, until a rollback. */
class OwnTable {
  /** Rows that are not written yet; null: it is to be deleted. */
  readonly collected = new Map<string, Row | null>();
  readonly #known = new Recent<string, Row | null>(fewestRows);
  /** Keys of the rows that have a value in a column, by both. */
  readonly #keysWith = new Recent<string, readonly string[]>(fewestRows);
  readonly #lookedIn = new Set<string>();
  readonly #db: Sqlite;
  readonly #table: Table;
  readonly #columns: readonly string[];
  readonly #sql: { readonly [what in "pick" | "insert" | "put" | "remove"]: string };

  constructor(db: Sqlite, table: Table) {
    const { name, key } = table;
    this.#db = db;
    this.#table = table;
    this.#columns = columnsOf(table, "sqlite");
    this.#sql = {
      pick: `SELECT ${this.#columns.join(", ")} FROM ${name} WHERE ${key} = ?`,
      insert: insertSql(table, "sqlite"),
      put: putSql(table, "sqlite"),
      remove: `DELETE FROM ${name} WHERE ${key} = ?`,
    };
  }

  /** The row of a key as it is now; null: there is none. */
  rowOf(key: string): Row | null {
    const collected = this.collected.get(key);
    if (collected !== undefined) return collected;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const row = (this.#db.prepare(this.#sql.pick).get(key) ?? null) as Row | null;
    this.#known.set(key, row);
    return row;
  }

  /** The keys of the rows that have this value in a column, in their order. */
  keysWith(column: string, value: string): readonly string[] {
    const place = `${column} ${value}`;
    const known = this.#keysWith.get(place);
    if (known !== undefined) return known;
    const { name, key } = this.#table;
    const sql = `SELECT ${key} AS key FROM ${name} WHERE ${column} = ? ORDER BY ${key}`;
    const keys = this.#db
      .prepare<[string], { key: string }>(sql)
      .all(value)
      .map((row) => row.key);
    this.#lookedIn.add(column);
    this.#keysWith.set(place, keys);
    return keys;
  }

  /** Writes the row of a key, of one that is remembered only what has changed: an index whose columns stay is not touched. Null deletes it. */
  write(key: string, row: Row | null): void {
    const before = this.#known.get(key);
    if (row && before) {
      const columns = this.#columns.filter((name) => bound(row[name] ?? null) !== bound(before[name] ?? null));
      if (columns.length > 0) this.#update(key, columns, row);
    } else {
      if (row) this.#db.prepare(this.#sql.put).run(this.#valuesOf(row));
      else this.#db.prepare(this.#sql.remove).run(key);
      this.#keysWith.clear();
    }
    this.#known.set(key, row);
  }

  insert(row: Row): void {
    this.#db.prepare(this.#sql.insert).run(this.#valuesOf(row));
    this.#keysWith.clear();
  }

  /** Changes columns of the row of a key, which is there. */
  set(key: string, changes: Row, more?: string): void {
    const columns = this.#columns.filter((name) => name in changes);
    this.#update(key, columns, changes, more);
    const known = this.#known.get(key);
    if (known) this.#known.set(key, { ...known, ...changes });
  }

  /** Throws where there is no such row: what is remembered of it would count, and be nowhere. */
  #update(key: string, columns: readonly string[], row: Row, more = ""): void {
    const values = columns.map((name) => bound(row[name] ?? null));
    const sql = setSql(this.#table, columns, more === "" ? "" : textFor("sqlite", more));
    const { changes } = this.#db.prepare(sql).run(...values, key);
    if (changes === 0) throw new Error(`A row of ${this.#table.name} that was to be changed is not there`);
    if (columns.some((name) => this.#lookedIn.has(name))) this.#keysWith.clear();
  }

  #valuesOf(row: Row) {
    return this.#columns.map((column) => bound(row[column] ?? null));
  }

  /** Rows were changed elsewhere. */
  forgetKnown(): void {
    this.#known.clear();
    this.#keysWith.clear();
  }

  forget(): void {
    this.forgetKnown();
    this.collected.clear();
  }
}

function byBytes(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
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
  return {
    read: async (job) => atOnce(job(tx)),
    readThen: async (job, then) => then(atOnce(job(tx))),
    write: <T>(job: (given: Tx) => Doing<T> | void, isLast?: boolean) =>
      commits.run(() => {
        const work = job(tx);
        return (work === undefined ? undefined : atOnce(work)) as T;
      }, isLast),
    isWaiting: () => commits.isWaiting,
    isDuplicate: (error) => (error as { code?: string }).code === "SQLITE_CONSTRAINT_UNIQUE",
  };
}
