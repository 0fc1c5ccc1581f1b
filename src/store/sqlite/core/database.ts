import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { refuse } from "../../../domain/language.ts";
import {
  accessProblem,
  closeToOthers,
  walProblem,
  emptyProblem,
  placeProblem,
  isOwn,
  notOwn,
  withoutLinks,
  makeFor,
  ownerAt,
} from "./files.ts";
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
 * NORMAL, which loses committed rows in a power loss, `sending` rows of sales that were sent among them. Throws, and changes nothing, where the path
 * leads to something that is no database of this program.
 */
export function openDatabase(path: string): Sqlite {
  const db = path === ":memory:" ? openKept(path) : openOwnFile(withoutLinks(path));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("secure_delete = ON");
  waitLong(db);
  db.pragma("wal_autocheckpoint = 1000");
  return db;
}

function openOwnFile(path: string): Sqlite {
  refuse(placeProblem(path));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  refuse(walProblem(path));
  refuse(emptyProblem(path));
  if (!existsSync(path)) makeFor(ownerAt(path), path);
  const db = openKept(path);
  try {
    if (!isOwn(db)) throw notOwn(path);
    for (const ending of ["", "-wal", "-shm"]) closeToOthers(`${path}${ending}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
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

/** The same error; where nothing can be written it also says which setting and file it is about, and what to look at: SQLite names neither. */
export function withPlace(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError) || !cannotWrite(error) || error.message.includes(path)) return error;
  const remedy = error.code === "SQLITE_FULL" ? "make room on its disk" : "look at its disk and its owner";
  error.message += ` (DATABASE_PATH=${path}: ${remedy})`;
  return error;
}

/**
 * Takes the lock of a database, or gives null when another process holds it, under whatever name. The kernel frees it when the process ends, however it
 * ends. Throws, and changes nothing, where the path leads to no file, or to one of several names.
 */
export function tryLock(path: string): { release(): void } | null {
  if (path === ":memory:") return { release() {} };
  const file = withoutLinks(path);
  refuse(placeProblem(file));
  refuse(accessProblem(file));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // A lock that this program made is empty.
  const before = statSync(`${file}.lock`, { throwIfNoEntry: false });
  if (before?.size === 0) closeToOthers(`${file}.lock`);
  // SQLite gives the journal of a lock to the owner of the lock.
  else if (before === undefined) makeFor(ownerAt(file), `${file}.lock`);
  const lock = openKept(`${file}.lock`, { timeout: 0 });
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
