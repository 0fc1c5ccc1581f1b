// Numbers of rows that are given before the row is written, if it ever is.
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/**
 * The numbers of a table's rows. Some are taken in the database at a time, where SQLite keeps the highest number of the table: so no number is given twice,
 * and a row that has one of those that are taken changes nothing there. Numbers are taken inside a commit.
 */
export class Numbers {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #table: string;
  readonly #atOnce: number;
  /** The number that was given last; null: ask the database. */
  #newest: number | null = null;
  #lastTaken = 0;

  constructor(db: Sqlite, commits: Commits, table: string, atOnce: number) {
    this.#db = db;
    this.#commits = commits;
    this.#table = table;
    this.#atOnce = atOnce;
    commits.onRollback(() => {
      this.#newest = null;
    });
  }

  /** After a start or a rollback a number that is not below the one that was given last. */
  get newest(): number {
    if (this.#newest === null) {
      const sql = "SELECT seq FROM sqlite_sequence WHERE name = ?";
      this.#lastTaken = this.#db.prepare<[string], { seq: number }>(sql).get(this.#table)?.seq ?? 0;
      this.#newest = this.#lastTaken;
    }
    return this.#newest;
  }

  next(): number {
    const next = this.newest + 1;
    if (next > this.#lastTaken) this.#take(next + this.#atOnce - 1);
    this.#newest = next;
    return next;
  }

  /** Those that are given next come behind this one. */
  from(behind: number): void {
    if (behind > this.newest) this.#take(behind);
    this.#newest = Math.max(this.newest, behind);
  }

  #take(last: number): void {
    this.#lastTaken = last;
    this.#db.prepare<[number, string]>("UPDATE sqlite_sequence SET seq = ? WHERE name = ?").run(last, this.#table);
    this.#commits.wrote();
  }
}
