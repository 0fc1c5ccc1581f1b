import { markCopy, openDatabase, type Sqlite } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../../src/store/sqlite/core/migrations.ts";

/** The store's transactions become savepoints inside the run's transaction. */
const within: { readonly [sql: string]: string } = {
  "BEGIN IMMEDIATE": "SAVEPOINT run",
  COMMIT: "RELEASE run",
  ROLLBACK: "ROLLBACK TO run; RELEASE run",
};

/** An empty database for one run. */
export interface Borrowed {
  readonly db: Sqlite;
  /** Takes a copy for `putBack` in place of the last one, at a time of the wall clock. Call it between commits. */
  readonly keep: (nowMs: number) => void;
  /** Puts the copy in the place of the database, marked as a copy like every backup unless it was made by hand. Call it between commits. */
  readonly putBack: (isMarked: boolean) => void;
  /** Empties the database for the next run. */
  readonly giveBack: () => void;
}

const free: Borrowed[] = [];

/**
 * Gives a database in memory with the schema and nothing in it. To make one takes as long as a fifth of a run, so they are used again: a run is one
 * transaction, which is rolled back when it is over, and what the store commits are savepoints in it.
 */
export function borrowDatabase(): Borrowed {
  const borrowed = free.pop() ?? make();
  borrowed.db.exec("BEGIN");
  return borrowed;
}

function make(): Borrowed {
  const db = openDatabase(":memory:");
  migrateSchema(db);
  const exec = db.exec.bind(db);
  const prepare = db.prepare.bind(db) as (sql: string) => ReturnType<Sqlite["prepare"]>;
  db.exec = (sql) => exec(within[sql] ?? sql);
  db.prepare = ((sql: string) => prepare(within[sql] ?? sql)) as typeof db.prepare;
  let keptAtMs: number | null = null;
  const made: Borrowed = {
    db,
    keep: (nowMs) => {
      if (keptAtMs !== null) exec("RELEASE kept");
      exec("SAVEPOINT kept");
      keptAtMs = nowMs;
    },
    putBack: (isMarked) => {
      if (keptAtMs === null) throw new Error("There is no copy to put back");
      exec("ROLLBACK TO kept");
      if (isMarked) markCopy(db, keptAtMs);
    },
    giveBack: () => {
      keptAtMs = null;
      exec("ROLLBACK");
      free.push(made);
    },
  };
  return made;
}
