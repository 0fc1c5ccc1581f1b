import type pg from "pg";
import type { Work } from "../../store.ts";
import { queryOf, type Db, type Value } from "./db.ts";

/** The connection, or its server, went away while a COMMIT was under way: whether it was committed is to be asked. */
export class CommitUnknown extends Error {
  /** Id of the transaction at the server. */
  readonly xid: string;

  constructor(xid: string, cause: unknown) {
    super("Whether a transaction was committed is unknown", { cause });
    this.xid = xid;
  }
}

/** Another process has taken the database over: nothing that this one does is committed any more. */
export class LeaseLost extends Error {}

/**
 * One transaction on one connection in pipeline mode. Statements go out in the order of the calls, without waiting for one another; `write` does not even
 * wait for its own answer. Where one fails, all that follow fail, and so does `commit`.
 */
export class Transaction implements Db {
  readonly #client: pg.ClientBase;
  readonly #epoch: number | null;
  readonly #sent: Promise<unknown>[] = [];
  /** Kinds of work that it makes. */
  readonly made = new Set<Work>();
  #xid = "";
  #fence: Promise<readonly unknown[]> | null = null;

  /** `epoch`: of the lease under which it runs; null: under none. */
  constructor(client: pg.ClientBase, epoch: number | null) {
    this.#client = client;
    this.#epoch = epoch;
  }

  /** Sends the beginning of the transaction. */
  begin(): void {
    void this.#send("begin isolation level read committed", []);
    // Of a transaction with this id the server tells later whether it was committed.
    const asked = this.#send("select pg_current_xact_id()::text as xid", []);
    asked.then(
      ({ rows }) => (this.#xid = (rows[0] as { xid: string }).xid),
      () => {},
    );
    // Whoever takes the lease over waits until this transaction has ended; what begins later finds the other epoch.
    if (this.#epoch !== null)
      this.#fence = this.rows("select 1 from lease where name = 'active' and epoch = $1 for key share", [this.#epoch]);
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
  }

  /**
   * Commits. Rejects with the first error of any statement, or with `CommitUnknown`. COMMIT goes out when every statement was answered: where the
   * connection is lost before that, nothing is committed.
   */
  async commit(): Promise<void> {
    await this.written();
    if (this.#fence !== null && (await this.#fence).length === 0)
      throw new LeaseLost("Another process works on this database");
    let command: string;
    try {
      ({ command } = await this.#client.query("commit"));
    } catch (error) {
      throw new CommitUnknown(this.#xid, error);
    }
    // A failed transaction is "committed" by a rollback, without an error.
    if (command !== "COMMIT") throw new Error("The server rolled the transaction back");
  }

  async rollback(): Promise<void> {
    await Promise.allSettled(this.#sent.splice(0));
    await this.#client.query("rollback");
  }

  #send(sql: string, values: readonly Value[]): Promise<pg.QueryResult> {
    const answer = this.#client.query(queryOf(sql, values));
    // Whoever waits for it hears of its error; nobody has to.
    answer.catch(() => {});
    this.#sent.push(answer);
    return answer;
  }
}
