// The core of the engine: the database file, its group commit, schema and seal. It knows no repository, and nothing of what the rows mean.
import { CommitQueue, type Job as QueuedJob } from "../../port/commit-queue.ts";
import type { Work } from "../../store.ts";
import { busyTries, isBusy, waitLong, withPlace, type Sqlite } from "./database.ts";

type Job = QueuedJob<[]>;

/** What jobs have only collected so far. */
interface Completion {
  /** What has to be done with it: nothing is collected, the next commit that writes something is soon enough, or this commit has to write it. */
  readonly due: () => "nothing" | "later" | "now";
  readonly write: () => void;
}

/**
 * Group commit: all jobs that are asked for in one turn of the event loop run in one transaction, so that one fsync serves them all.
 *
 * A job fails alone: when one throws, or the transaction is lost as a whole (disk full, I/O error), it is rolled back and all run again, each in a
 * transaction of its own. So a job may run several times: it must be synchronous, and touch nothing but the database and what is remembered of it. While
 * another program holds the file, the jobs wait; the event loop is blocked for 10 ms at a time.
 */
export class Commits extends CommitQueue<[]> {
  readonly #db: Sqlite;
  readonly #beginImmediate;
  readonly #commit;
  readonly #invalidations: (() => void)[] = [];
  readonly #completions: Completion[] = [];
  /** Work that the jobs of the present transaction have announced. */
  #made = new Set<Work>();
  /** The present transaction has written something. */
  #hasWritten = false;
  /** Since the jobs were last taken. */
  #hasRolledBack = false;
  /** How often another program held the file since a transaction last began. */
  #held = 0;

  constructor(db: Sqlite) {
    super();
    this.#db = db;
    this.#beginImmediate = db.prepare("BEGIN IMMEDIATE");
    this.#commit = db.prepare("COMMIT");
  }

  /** Registers what clears a cache of rows. It is called when a write was rolled back, since the cache may hold what was written. */
  onRollback(invalidate: () => void): void {
    this.#invalidations.push(invalidate);
  }

  /** Registers what writes what jobs have collected, before their commit; where nothing is needed it stays collected until the next one. */
  beforeCommit(completion: Completion): void {
    this.#completions.push(completion);
  }

  /** Call when a statement has written something that must not wait for a later commit. */
  wrote(): void {
    this.#hasWritten = true;
  }

  /** Writes what was collected, and clears all caches. Call after a statement that changes rows of a table past that table's class. */
  invalidate(): void {
    this.#complete();
    this.#forget();
  }

  #forget(): void {
    for (const invalidate of this.#invalidations) invalidate();
  }

  /** Writes what was collected. */
  #complete(): void {
    for (const { write } of this.#completions) write();
  }

  #completeIfNeeded(): void {
    if (this.#hasWritten || this.#completions.some(({ due }) => due() === "now")) this.#complete();
  }

  protected override start(): void {
    setImmediate(() => this.flush());
  }

  /** Called by a job: announces work of a kind that it made. Listeners hear of it after the commit. */
  announce(work: Work): void {
    this.#made.add(work);
  }

  /** Commits the waiting jobs now; while another program holds the file, a little later. */
  flush(): void {
    const jobs = this.take();
    if (jobs.length === 0) return;
    const hadCollected = this.#completions.some(({ due }) => due() !== "nothing");
    this.#hasRolledBack = false;
    if (!this.#begin(jobs)) return;
    const made = new Set<Work>();
    if (!this.#tryCommit(jobs, made))
      for (const [index, job] of jobs.entries()) {
        if (!this.#begin(jobs.slice(index))) break;
        this.#tryCommit([job], made);
      }
    // What earlier commits had collected is forgotten too: its queries and timers are open again.
    if (hadCollected && this.#hasRolledBack) for (const work of ["lookups", "timers"] as const) made.add(work);
    this.tell(made);
  }

  /** Commits the waiting jobs; later ones are rejected. */
  close(): void {
    // This is the last try: it waits long for another program, and then rejects.
    waitLong(this.#db);
    this.#held = busyTries;
    // Not even this can be written: a restart does again what led to it.
    if (this.#completions.some(({ due }) => due() !== "nothing")) this.run(() => this.wrote()).catch(() => {});
    this.flush();
    this.refuseMore();
  }

  /** Begins a transaction. False: it could not; the jobs wait, or are rejected where they have waited long enough. */
  #begin(jobs: readonly Job[]): boolean {
    try {
      this.#beginImmediate.run();
      this.#hasWritten = false;
      this.#held = 0;
      return true;
    } catch (error) {
      this.#held++;
      if (isBusy(error) && this.#held < busyTries) {
        this.putBack(jobs);
        this.start();
        return false;
      }
      this.#held = 0;
      for (const { reject } of jobs) reject(withPlace(error, this.#db.name));
      return false;
    }
  }

  /** Runs jobs in the transaction that has begun, commits, and answers each. False, and none is answered: several shared a transaction that was lost. */
  #tryCommit(jobs: readonly Job[], made: Set<Work>): boolean {
    let values: readonly unknown[];
    this.#made = new Set();
    try {
      values = jobs.map((job) => {
        const value = job.run();
        if (!this.#db.inTransaction) throw new Error("The transaction was lost");
        return value;
      });
      this.#completeIfNeeded();
      this.#commit.run();
    } catch (error) {
      this.#undo();
      if (jobs.length > 1) return false;
      for (const { reject } of jobs) reject(withPlace(error, this.#db.name));
      return true;
    }
    for (const work of this.#made) made.add(work);
    jobs.forEach((job, index) => job.resolve(values[index] as never));
    return true;
  }

  /** Rolls the transaction back, if there still is one, and clears all caches. */
  #undo(): void {
    try {
      if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
    } finally {
      this.#hasRolledBack = true;
      this.#forget();
    }
  }
}
