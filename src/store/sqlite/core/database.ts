/** A database file of SQLite: opened, locked, its statements kept, and what it says of itself in `meta`. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { refuse } from "../../../domain/language.ts";
import { copiedAtName } from "../../rules.ts";
import {
  accessProblem,
  closeToOthers,
  emptyProblem,
  isOwn,
  makeFor,
  notOwn,
  ownerAt,
  placeProblem,
  walProblem,
  withoutLinks,
} from "./files.ts";

export type Sqlite = Database.Database;

/** How long the opening, and a commit, wait for another program that holds the file, ms. */
const busyMs = 5_000;
/** How long the event loop waits for it at once, ms. Between two waits it does other work. */
const busyStepMs = 10;
/** How often a commit tries. */
export const busyTries = busyMs / busyStepMs;
/** Of a new database, bytes. A commit of a sale changes a few rows in each of many trees, and writes every page that it touches. */
const pageBytes = 1_024;
/** The WAL is emptied when it is as long, bytes. */
const longestWal = 4_096_000;

/**
 * Opens the database file, or a private database in memory for `":memory:"`. `synchronous=FULL` is set explicitly: this build's default under WAL is
 * NORMAL, which loses committed rows in a power loss, `sending` rows of sales that were sent among them. Throws, and changes nothing, where the path
 * leads to something that is no database of this program.
 */
export function openDatabase(path: string): Sqlite {
  const db = path === ":memory:" ? openKept(path) : openOwnFile(withoutLinks(path));
  db.pragma(`page_size = ${pageBytes}`);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("secure_delete = ON");
  waitLong(db);
  db.pragma(`wal_autocheckpoint = ${longestWal / (db.pragma("page_size", { simple: true }) as number)}`);
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

/** Takes the lock of a database, which the kernel frees with the process; null: another holds it, under whatever name. Throws on no or a shared file. */
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

/**
 * Every database and statement made here, kept for the life of the process. On Node 24.19 and later, collecting a database or statement of
 * better-sqlite3 12 while no script runs ends the process ("Assertion failed: (env) != nullptr"). Version 13 mends that but does not run on Node 20.
 */
const kept: object[] = [];

/**
 * Opens a file (or `":memory:"`) with better-sqlite3 and keeps all of its objects. The same SQL prepared twice gives the same statement: keep the number
 * of different texts bounded, and do not change a statement's mode (`pluck`, `raw`) in one place only. `iterate` throws: each call makes an object that
 * cannot be kept.
 */
export function openKept(path: string, options: Database.Options = {}): Database.Database {
  const db = new Database(path, options);
  const statements = new Map<string, Database.Statement>();
  const prepare = db.prepare.bind(db) as (sql: string) => Database.Statement;
  const prepareKept = (sql: string) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = prepare(sql);
      statement.iterate = () => {
        throw new Error("iterate() makes garbage that ends the process on Node 24: use all()");
      };
      statements.set(sql, statement);
    }
    return statement;
  };
  db.prepare = prepareKept as typeof db.prepare;
  db.pragma = (text, { simple = false } = {}) => {
    const statement = prepareKept(`PRAGMA ${text}`);
    if (!statement.reader) return void statement.run();
    const rows = statement.all() as Record<string, unknown>[];
    return simple ? Object.values(rows[0] ?? {})[0] : rows;
  };
  kept.push(db, statements);
  return db;
}

/** The table `meta`: one text per name. Nothing is remembered: for what is written before a store opens, and beside it. */
export class Meta {
  readonly #db: Sqlite;

  constructor(db: Sqlite) {
    this.#db = db;
  }

  get(name: string): string | null {
    const stored = this.#db.prepare<[string], { value: string }>("SELECT value FROM meta WHERE name = ?").get(name);
    return stored?.value ?? null;
  }

  /** What is stored as JSON; null: nothing. */
  json(name: string): unknown {
    const json = this.get(name);
    return json === null ? null : JSON.parse(json);
  }

  /** Stores a text; null deletes it. */
  set(name: string, value: string | null): void {
    if (value === null) this.#db.prepare("DELETE FROM meta WHERE name = ?").run(name);
    else this.#db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").run(name, value);
  }
}

/** Marks a database as a copy of one that went on after `takenAtMs`, so that the next start sends nothing unsent (`Store.forgetOpen`). Null: it is none. */
export function markCopy(db: Sqlite, takenAtMs: number | null): void {
  new Meta(db).set(copiedAtName, takenAtMs === null ? null : String(takenAtMs));
}

/** When the copy was taken, epoch ms; null: the database is no copy, or was started since. */
export function copiedAtMs(db: Sqlite): number | null {
  const mark = new Meta(db).get(copiedAtName);
  return mark === null ? null : Number(mark);
}
