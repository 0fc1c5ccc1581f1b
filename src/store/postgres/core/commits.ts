// The core of the engine: connections, the group commit, the schema, and what errors of the server mean. It knows no repository.
import type pg from "pg";
import { CommitQueue, type Job as QueuedJob } from "../../port/commit-queue.ts";
import { copiedAtName, rewrittenSql } from "../../rules.ts";
import type { Work } from "../../store.ts";
import {
  type Db,
  ended,
  homeName,
  homeSql,
  inFlight,
  pause,
  queryOf,
  realMonotonicMs,
  someOf,
  uniqueName,
  type Value,
} from "./connection.ts";
import { newestSchema } from "./migrations.ts";
import { isAfterFailure, isCollision, isDisconnection } from "./trouble.ts";

type Job = QueuedJob<[tx: Transaction]>;

/** Most jobs of one transaction: a longer one would hold its locks for long. */
const mostTogether = 200;
/** How often a transaction is run again after it collided with another one. */
const mostCollisions = 20;
/** How long a transaction is tried again while the server cannot be reached, ms. */
const unreachableMs = 5_000;
const reconnectMs = 100;

/** Opens a connection in pipeline mode. */
type Connect = () => Promise<pg.Client>;

/**
 * Group commit: all jobs that are asked for while a commit is under way run in the next transaction, one after the other, so that one COMMIT serves them
 * all. A job fails alone: when one throws, each runs again in a transaction of its own. A job may be run several times, and must touch nothing but the
 * database. After a collision with another process (a deadlock, a lock) the transaction is run again; so it is after a lost connection, unless its COMMIT
 * was sent: then the server is asked whether it was committed, for as long as it takes.
 */
export class Commits extends CommitQueue<[tx: Transaction]> {
  readonly #connect: Connect;
  readonly #right: () => Right;
  /** No other process, and no earlier life of this one, has this name. */
  readonly writer = uniqueName();
  #mark = 0;
  readonly #onLeaseLost: () => void;
  #client: pg.Client | null = null;
  /** By what right the connection was made. */
  #connectedBy: Right = null;
  #running: Promise<void> | null = null;
  /** When the transaction that is under way began, by the monotonic clock; null: none is. */
  #sinceMs: number | null = null;

  /** `right`: under which every transaction runs, as it is then. `onLeaseLost`: another process has taken the lease over. */
  constructor(connect: Connect, right: () => Right = () => null, onLeaseLost: () => void = () => {}) {
    super();
    this.#connect = connect;
    this.#right = right;
    this.#onLeaseLost = onLeaseLost;
  }

  /** How long the transaction that is under way has taken, ms. */
  hungMs(): number {
    return this.#sinceMs === null ? 0 : realMonotonicMs() - this.#sinceMs;
  }

  /** Commits the waiting jobs; later ones are rejected. */
  async close(): Promise<void> {
    this.refuseMore();
    while (this.#running) await this.#running;
    await ended(this.#client?.end());
    this.#client = null;
  }

  protected override start(): void {
    this.#running ??= inFlight(() => this.#commitAll()).finally(() => {
      this.#running = null;
      if (this.isWaiting) this.start();
    });
  }

  async #commitAll(): Promise<void> {
    // What is asked for in the same turn of the event loop shares the commit.
    await new Promise((resolve) => void setImmediate(resolve));
    while (this.isWaiting) {
      const jobs = this.take(mostTogether);
      if (await this.#tryCommit(jobs)) continue;
      for (const job of jobs) await this.#tryCommit([job]);
    }
  }

  /** Commits jobs together and answers each. Returns false, and answers none, if one of several failed. */
  async #tryCommit(jobs: readonly Job[]): Promise<boolean> {
    let values: readonly unknown[];
    const made = new Set<Work>();
    try {
      values = await this.#persistently(jobs, made);
    } catch (error) {
      const isLost = error instanceof LeaseLost;
      if (isLost) this.#onLeaseLost();
      if (jobs.length > 1 && !isLost && !(error instanceof NotServed) && !isDisconnection(error)) return false;
      for (const { reject } of jobs) reject(error);
      return true;
    }
    jobs.forEach((job, index) => job.resolve(values[index] as never));
    this.tell(made);
    return true;
  }

  /** Runs jobs in one transaction, again and again where that helps. */
  async #persistently(jobs: readonly Job[], made: Set<Work>): Promise<readonly unknown[]> {
    const sinceMs = realMonotonicMs();
    for (let collisions = 0; ;) {
      try {
        this.#sinceMs = realMonotonicMs();
        return await this.#once(jobs, made);
      } catch (error) {
        if (isCollision(error) && ++collisions <= mostCollisions) await pause(someOf(10 * collisions));
        else if (isDisconnection(error) && realMonotonicMs() - sinceMs < unreachableMs) await pause(reconnectMs);
        else throw error;
      } finally {
        this.#sinceMs = null;
      }
    }
  }

  async #once(jobs: readonly Job[], made: Set<Work>): Promise<readonly unknown[]> {
    const right = this.#right();
    // Who owns the database now looks again where it is.
    if (right !== this.#connectedBy) this.#drop();
    this.#connectedBy = right;
    this.#client ??= await this.#connect();
    const under = { right, writer: this.writer, mark: ++this.#mark };
    const tx = new Transaction(this.#client, under);
    let values: unknown[] = [];
    try {
      tx.begin();
      for (const job of jobs) values.push(await job.run(tx));
      await tx.commit();
    } catch (error) {
      if (!(error instanceof CommitUnknown)) {
        await this.#undo(tx);
        throw tx.causeOf(error);
      }
      this.#drop();
      if (!(await this.#wasCommitted(under))) throw error.cause;
    }
    for (const work of tx.made) made.add(work);
    return values;
  }

  /** Asks the server what became of a transaction whose COMMIT was not answered. Asks until it is known. */
  async #wasCommitted(under: Under): Promise<boolean> {
    for (;;) {
      try {
        this.#client ??= await this.#connect();
        return await isCommitted(this.#client, under);
      } catch (error) {
        this.#drop();
        if (!isDisconnection(error) && !isCollision(error)) throw error;
      }
      await pause(reconnectMs);
    }
  }

  async #undo(tx: Transaction): Promise<void> {
    try {
      await tx.rollback();
    } catch {
      this.#drop();
    }
  }

  /** Closes the connection; the next transaction opens another. */
  #drop(): void {
    // The end of a connection whose server is gone may never come.
    void this.#client?.end().catch(() => {});
    this.#client = null;
  }
}

/** The connection, or its server, went away while a COMMIT was under way: whether it was committed is to be asked. */
class CommitUnknown extends Error {}

/** By what right a process writes: by the lease with this epoch; beside the process that has it ("standby"); null: nobody else writes. */
export type Right = { readonly epoch: number } | "standby" | null;

interface Under {
  readonly right: Right;
  /** Name of the writer, and the number of this transaction, which no other of the writer has. */
  readonly writer: string;
  readonly mark: number;
}

/** Another process has taken the database over, or it was restored: nothing that this one does is committed any more. */
export class LeaseLost extends Error {}

/** A process that stands by may not write now: no process with a lease has begun to work on this database as it is. */
class NotServed extends Error {}

/** Whether who stands by may write: the database is at its last owner's place, nothing of a copy is left to end, and the schema is this program's. */
const servedSql = `select 1 from meta where name = '${homeName}' and value = ${homeSql}
  and not exists (select 1 from meta where name = '${copiedAtName}') and not ${rewrittenSql}
  and (select max(step) from monedero_schema) = $1`;
const ownedSql = `select 1 from lease where name = 'active' and epoch = $1 and not ${rewrittenSql} for key share`;

/** A transaction in pipeline mode. Statements go out in order without waiting for one another; after one that fails, all fail, and so does `commit`. */
export class Transaction implements Db {
  readonly #client: pg.ClientBase;
  readonly #under: Under;
  readonly #sent: Promise<unknown>[] = [];
  readonly made = new Set<Work>();
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

  /** Commits when every statement was answered: on a connection lost before, nothing is. Rejects with the first error, or `CommitUnknown`. */
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
async function isCommitted(client: pg.ClientBase, { writer, mark }: Under): Promise<boolean> {
  const { rows } = await client.query<{ mark: number }>(
    "insert into writers (name, mark) values ($1, 0) on conflict (name) do update set mark = writers.mark returning mark",
    [writer],
  );
  return rows[0]?.mark === mark;
}
