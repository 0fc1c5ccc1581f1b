// The core of the engine: connections, the group commit, the schema, and what errors of the server mean. It knows no repository.
import type pg from "pg";
import { CommitQueue, type Job as QueuedJob } from "../../port/commit-queue.ts";
import type { Work } from "../../store.ts";
import { inFlight } from "./connection.ts";
import { ended, pause, realMonotonicMs, someOf, uniqueName } from "./server-time.ts";
import {
  CommitUnknown,
  isCommitted,
  LeaseLost,
  NotServed,
  Transaction,
  type Right,
  type Under,
} from "./transaction.ts";
import { isCollision, isDisconnection } from "./trouble.ts";

type JobOf<T> = (tx: Transaction) => Promise<T>;

type Job = QueuedJob<JobOf<unknown>>;

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
export class Commits extends CommitQueue<JobOf<unknown>> {
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

  /** Runs a job in the next commit. Resolves with what it gave, after the commit. */
  run<T>(job: JobOf<T>): Promise<T> {
    return this.queue(job, false);
  }

  /** The same, after all jobs of that commit that were asked for by `run`. */
  runLast<T>(job: JobOf<T>): Promise<T> {
    return this.queue(job, true);
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
