// Statements and the work that runs them. The repositories write SQLite's SQL with `?` for values; `textFor` gives each engine its own text.
import { copiedAtName, rewrittenSql } from "../rules.ts";

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

/**
 * A bound for `LIMIT`. With a bare parameter there SQLite looks at its value when it plans, so that each run prepares the statement again: that takes longer
 * than to find a few rows.
 */
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
