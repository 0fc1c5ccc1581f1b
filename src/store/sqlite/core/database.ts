import Database from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { closeToOthers } from "./closed-to-others.ts";
import { openKept } from "./keep.ts";

export type Sqlite = Database.Database;

/** How long the opening, and a commit, wait for another program that holds the file, ms. */
const busyMs = 5_000;
/** How long the event loop waits for it at once, ms. Between two waits it does other work. */
const busyStepMs = 10;
/** How often a commit tries. */
export const busyTries = busyMs / busyStepMs;

/**
 * Opens the database file, or a private database in memory for `":memory:"`. `synchronous=FULL` is set explicitly: this build's default under WAL is
 * NORMAL, which loses committed rows in a power loss, `sending` rows of sales that were sent among them.
 */
export function openDatabase(path: string): Sqlite {
  if (path !== ":memory:") {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    for (const ending of ["", "-wal", "-shm"]) closeToOthers(`${path}${ending}`);
  }
  const db = openKept(path);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("secure_delete = ON");
  waitLong(db);
  db.pragma("wal_autocheckpoint = 1000");
  return db;
}

/** From now on a statement waits in one piece for another program that holds the file: for the opening and the end. */
export function waitLong(db: Sqlite): void {
  db.pragma(`busy_timeout = ${busyMs}`);
}

/** From now on a statement gives up after `busyStepMs`; who called it tries again later (`isBusy`). */
export function waitInSteps(db: Sqlite): void {
  db.pragma(`busy_timeout = ${busyStepMs}`);
}

/** Whether an error means that another program holds the file now. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

/** Whether an error means that the database cannot be written at all now (disk full, I/O error). */
export function cannotWrite(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError && /^SQLITE_(?:FULL|IOERR|NOMEM|CORRUPT|READONLY|CANTOPEN)/.test(error.code)
  );
}

/** Takes the lock of a database, or gives null when another process holds it. The kernel frees it when the process ends, however it ends. */
export function tryLock(path: string): { release(): void } | null {
  if (path === ":memory:") return { release() {} };
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeToOthers(`${path}.lock`);
  const lock = openKept(`${path}.lock`, { timeout: 0 });
  try {
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("BEGIN EXCLUSIVE");
    return { release: () => void lock.close() };
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === "SQLITE_BUSY") return null;
    throw error;
  }
}
