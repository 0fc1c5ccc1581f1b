import {
  type Beside,
  columnsOf,
  type Db,
  doing,
  type Doing,
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
import type { Trigger } from "../rules.ts";
import type { Work } from "../store.ts";
import type { Commits, Transaction } from "./core/commits.ts";
import type { Db as Statements } from "./core/connection.ts";
import { cannotWrite, isDuplicate } from "./core/trouble.ts";
import { openOn } from "./open.ts";

type Row = { readonly [column: string]: Value };

/** By the texts as the repositories write them. */
const texts = new Map<string, string>();

function textOf(sql: string): string {
  let text = texts.get(sql);
  if (text === undefined) texts.set(sql, (text = textFor("postgres", sql)));
  return text;
}

/** What work gives, when every answer for which it stops is there. */
export async function awaited<T>(work: Doing<T>): Promise<T> {
  const steps = work[Symbol.iterator]();
  let step = steps.next();
  while (step.done !== true) {
    let answer: unknown;
    try {
      answer = await step.value;
    } catch (error) {
      if (steps.throw === undefined) throw error;
      step = steps.throw(error);
      continue;
    }
    step = steps.next(answer);
  }
  return step.value;
}

/** The port on PostgreSQL, for reads. Nothing is remembered between two transactions: another process may change any row. */
export class PostgresEngine implements Db {
  readonly engine = "postgres";
  readonly #at: Statements;

  constructor(at: Statements) {
    this.#at = at;
  }

  get open(): Open {
    return openOn(this as unknown as Tx);
  }

  *all<R>(sql: string, values: readonly Value[] = []): Doing<R[]> {
    return (yield this.#at.rows(textOf(sql), values)) as R[];
  }

  *get<R>(sql: string, values: readonly Value[] = []): Doing<R | null> {
    return ((yield this.#at.rows(textOf(sql), values)) as R[])[0] ?? null;
  }

  pick<R>({ name, key }: Table, keys: readonly string[], how?: "forUpdate", beside?: Beside): Doing<R[]> {
    const wanted = {
      ...((!beside || keys.length > 0) && { [key]: keys }),
      ...(beside && { [beside.column]: beside.values }),
    };
    const where = Object.keys(wanted).map((column) => `${column} = ANY(?)`);
    const order = how || beside ? ` ORDER BY ${key}` : "";
    const sql = `SELECT * FROM ${name} WHERE ${where.join(" OR ")}${order}${how ? " FOR UPDATE" : ""}`;
    return this.all<R>(sql, Object.values(wanted));
  }

  *whole<R, T>(list: Whole<R, T>): Doing<T> {
    return list.read(yield* this.all<R>(list.sql));
  }

  *together(works: readonly Doing<unknown>[]): Doing<never> {
    return (yield Promise.all(works.map(awaited))) as never;
  }
}

class PostgresTx extends PostgresEngine implements Tx {
  session: string | null = null;
  readonly #transaction: Transaction;
  readonly #open: Open;

  readonly steady;
  readonly calledOff;

  constructor(transaction: Transaction, { steady, calledOff }: Parts) {
    super(transaction);
    this.steady = steady;
    this.calledOff = calledOff;
    this.#transaction = transaction;
    this.#open = openOn(this);
  }

  override get open(): Open {
    return this.#open;
  }

  get lease(): number | null {
    return this.#transaction.epoch;
  }

  *run(sql: string, values: readonly Value[] = []): Doing<number> {
    return (yield this.#transaction.run(textOf(sql), values)) as number;
  }

  write(sql: string, values: readonly Value[] = []): void {
    this.#transaction.write(textOf(sql), values);
  }

  insert(table: Table, row: Row): void {
    this.write(insertSql(table, "postgres"), valuesOf(table, row));
  }

  set(table: Table, key: string, changes: Row, more?: string): void {
    this.write(setSql(table, Object.keys(changes), more), [...Object.values(changes), key]);
  }

  put(table: Table, row: Row): void {
    this.write(putSql(table, "postgres"), valuesOf(table, row));
  }

  remove({ name, key: keyColumn }: Table, key: string): void {
    this.write(`DELETE FROM ${name} WHERE ${keyColumn} = ?`, [key]);
  }

  changed(): void {}

  lock(...names: readonly string[]): void {
    const keys = "hashtextextended(name, 18)";
    this.write(`SELECT pg_advisory_xact_lock(${keys}) FROM unnest(?::text[]) AS name ORDER BY ${keys}`, [names]);
  }

  announce(work: Work): void {
    this.#transaction.announce(work);
  }

  *written(): Doing<void> {
    yield this.#transaction.written();
  }

  /** Their tables are locked against other writers until the transaction ends. */
  *without(triggers: readonly Trigger[], work: Doing<void>): Doing<void> {
    for (const { table, name } of triggers) this.write(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
    yield* work;
    for (const { table, name } of triggers) this.write(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`);
  }

  cannotWrite(error: unknown): boolean {
    return cannotWrite(error);
  }

  /** The linked account's keys are in a file of this machine, and did not come back from anywhere: they stay in use. */
  unlink(): void {}
}

function valuesOf(table: Table, row: Row): readonly Value[] {
  return columnsOf(table, "postgres").map((column) => row[column] ?? null);
}

/** Runs work on the database of an engine. */
export function runsOn(db: Statements, commits: Commits, parts: Parts): Runs {
  const reader = new PostgresEngine(db);
  return {
    read: (job) => awaited(job(reader)),
    readThen: async (job, then) => then(await awaited(job(reader))),
    write: <T>(job: (tx: Tx) => Doing<T> | void, isLast?: boolean) =>
      commits.run((transaction) => awaited(doing(job, new PostgresTx(transaction, parts))), isLast),
    isWaiting: () => commits.isWaiting,
    isDuplicate,
  };
}
