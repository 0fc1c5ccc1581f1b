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
