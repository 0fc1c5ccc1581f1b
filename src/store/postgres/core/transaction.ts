import type pg from "pg";
import { copiedAtName, homeName, homeSql, rewrittenSql } from "../../rules.ts";
import type { Work } from "../../store.ts";
import { queryOf, type Db, type Value } from "./connection.ts";
import { newestSchema } from "./migrations.ts";
import { isAfterFailure } from "./trouble.ts";

/** The connection, or its server, went away while a COMMIT was under way: whether it was committed is to be asked. */
export class CommitUnknown extends Error {}

/** By what right a process writes: by the lease with this epoch; beside the process that has it ("standby"); null: nobody else writes. */
export type Right = { readonly epoch: number } | "standby" | null;

/** Under what a transaction runs. */
export interface Under {
  readonly right: Right;
  /** Name of the writer, and the number of this transaction, which no other of the writer has. */
  readonly writer: string;
  readonly mark: number;
}

/** Another process has taken the database over, or it was restored: nothing that this one does is committed any more. */
export class LeaseLost extends Error {}

/** A process that stands by may not write now: no process with a lease has begun to work on this database as it is. */
export class NotServed extends Error {}

/**
 * Whether who stands by may write: the database is where its last owner found it, what was open in a copy is ended, and the schema is the one this program
 * knows.
 */
const servedSql = `select 1 from meta where name = '${homeName}' and value = ${homeSql}
  and not exists (select 1 from meta where name = '${copiedAtName}') and not ${rewrittenSql}
  and (select max(step) from monedero_schema) = $1`;
const ownedSql = `select 1 from lease where name = 'active' and epoch = $1 and not ${rewrittenSql} for key share`;

/**
 * One transaction on one connection in pipeline mode. Statements go out in the order of the calls, without waiting for one another; `write` does not even
 * wait for its own answer. Where one fails, all that follow fail, and so does `commit`.
 */
export class Transaction implements Db {
  readonly #client: pg.ClientBase;
  readonly #under: Under;
  readonly #sent: Promise<unknown>[] = [];
  /** Kinds of work that it makes. */
  readonly made = new Set<Work>();
  /** The console's session whose job runs now; its entries in the audit trail name it. */
  session: string | null = null;
  #fence: Promise<readonly unknown[]> | null = null;
  /** Error of the first statement that failed. */
  #failure: unknown = null;

  constructor(client: pg.ClientBase, under: Under) {
    this.#client = client;
    this.#under = under;
  }

  /** Of the lease under which it runs; null: it runs under none. */
  get epoch(): number | null {
    const { right } = this.#under;
    return right === null || right === "standby" ? null : right.epoch;
  }

  /** Sends the beginning of the transaction. */
  begin(): void {
    const { right, writer, mark } = this.#under;
    void this.#send("begin isolation level read committed", []);
    // Committed with all the rest: by it `isCommitted` tells.
    this.write(
      "insert into writers (name, mark) values ($1, $2) on conflict (name) do update set mark = excluded.mark, at = excluded.at",
      [writer, mark],
    );
    // Whoever takes the lease over waits until this transaction has ended; what begins later finds the other epoch.
    if (right === "standby") this.#fence = this.rows(servedSql, [newestSchema]);
    else if (right !== null) this.#fence = this.rows(ownedSql, [right.epoch]);
    this.#fence?.catch(() => {});
  }

  async rows<Row>(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    return (await this.#send(sql, values)).rows as Row[];
  }

  async first<Row>(sql: string, values: readonly Value[] = []): Promise<Row | null> {
    return ((await this.#send(sql, values)).rows[0] ?? null) as Row | null;
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return (await this.#send(sql, values)).rowCount ?? 0;
  }

  /** Sends a statement whose answer nobody needs. Its error comes out of `written` or `commit`. */
  write(sql: string, values: readonly Value[] = []): void {
    void this.#send(sql, values);
  }

  /** Announces work of a kind; listeners hear of it after the commit. */
  announce(work: Work): void {
    this.made.add(work);
  }

  /** Resolves when every statement was answered; rejects with the error of the first that failed. */
  async written(): Promise<void> {
    await Promise.all(this.#sent.splice(0));
  }

  /** Undoes what was written since a savepoint, and its failure. */
  async backTo(savepoint: string): Promise<void> {
    await Promise.allSettled(this.#sent.splice(0));
    await this.#client.query(`rollback to savepoint ${savepoint}`);
    this.#failure = null;
  }

  /**
   * Commits. Rejects with the first error of any statement, or with `CommitUnknown`. COMMIT goes out when every statement was answered: where the
   * connection is lost before that, nothing is committed.
   */
  async commit(): Promise<void> {
    await this.written();
    if (this.#fence !== null && (await this.#fence).length === 0)
      throw this.#under.right === "standby"
        ? new NotServed("Nobody works on this database yet")
        : new LeaseLost("Another process works on this database, or it was restored");
    let command: string;
    try {
      ({ command } = await this.#client.query("commit"));
    } catch (error) {
      throw new CommitUnknown("Whether a transaction was committed is unknown", { cause: error });
    }
    // A failed transaction is "committed" by a rollback, without an error.
    if (command !== "COMMIT") throw new Error("The server rolled the transaction back");
  }

  /** Why the transaction failed, where `error` only says that a statement before had failed. */
  causeOf(error: unknown): unknown {
    return isAfterFailure(error) ? (this.#failure ?? error) : error;
  }

  async rollback(): Promise<void> {
    await Promise.allSettled(this.#sent.splice(0));
    await this.#client.query("rollback");
  }

  #send(sql: string, values: readonly Value[]): Promise<pg.QueryResult> {
    const answer = this.#client.query(queryOf(sql, values));
    // Whoever waits for it hears of its error; nobody has to.
    answer.catch((error: unknown) => (this.#failure ??= error));
    this.#sent.push(answer);
    return answer;
  }
}

/**
 * Whether the transaction with this mark was committed. Waits until its session at the server has ended: the writer's row is locked, or being inserted, by
 * it until then. The server's own `pg_xact_status` does not tell: after a crash it gives the number of a transaction that was lost to another one.
 */
export async function isCommitted(client: pg.ClientBase, { writer, mark }: Under): Promise<boolean> {
  const { rows } = await client.query<{ mark: number }>(
    "insert into writers (name, mark) values ($1, 0) on conflict (name) do update set mark = writers.mark returning mark",
    [writer],
  );
  return rows[0]?.mark === mark;
}
