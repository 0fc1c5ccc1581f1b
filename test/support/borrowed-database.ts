import { markCopy, openDatabase, type Sqlite } from "../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../src/store/sqlite/core/migrations.ts";
import { storeOn, type SqliteOptions } from "../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";

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

/** Opens a store in memory, on a borrowed database that is given back when the store is closed. */
export function memoryStore(options: Partial<SqliteOptions> = {}): Store {
  const { db, giveBack } = borrowDatabase();
  const store = storeOn(db, { stamp: "test", databaseKey: null, calledOff: () => ({}), ...options });
  let closing: Promise<void> | null = null;
  const close = db.close.bind(db);
  const giveBackInstead = () => {
    db.close = close;
    giveBack();
    return db;
  };
  return {
    ...store,
    close: () => {
      if (closing === null) {
        db.close = giveBackInstead;
        closing = store.close();
      }
      return closing;
    },
  };
}

function make(): Borrowed {
  const db = openDatabase(":memory:");
  migrateSchema(db);
  const exec = db.exec.bind(db);
  const prepare = db.prepare.bind(db) as (sql: string) => ReturnType<Sqlite["prepare"]>;
  const pragma = db.pragma.bind(db);
  db.exec = (sql) => exec(within[sql] ?? sql);
  db.prepare = ((sql: string) => prepare(within[sql] ?? sql)) as typeof db.prepare;
  // There is no WAL in memory, and nothing may be asked of one in a transaction.
  db.pragma = (text, options) => (text.startsWith("wal_checkpoint") ? undefined : pragma(text, options));
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
