/** The manifest of a backup, the contents of a database, and the list of backups in a folder. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { refuse, WordedError } from "../domain/language.ts";
import { Meta, openKept, type Sqlite } from "../store/sqlite/core/database.ts";
import { walProblem, type Owner } from "../store/sqlite/core/files.ts";
import { newestSchema } from "../store/sqlite/core/migrations.ts";
import { sealMark } from "../store/sqlite/sealed-database.ts";
import { syncNameOf, writePrivate } from "./files.ts";

/** What a backup says about itself, in `<backup>.json` beside it. It holds no secret. */
export interface Manifest {
  /** Raised when a reader of the form before could misread it. */
  readonly format: 1;
  /** Name of the database file, without its folder. */
  readonly file: string;
  readonly bytes: number;
  /** Of the file, in hex. */
  readonly sha256: string;
  /** When the backup was begun, epoch ms: it has everything that was committed by then. */
  readonly takenAtMs: number;
  /** Since when it may lack what happened, epoch ms: it was taken of a restored database that no bot had started on. Absent: since `takenAtMs`. */
  readonly unknownSinceMs?: number;
  readonly program: string;
  /** Version of SQLite; null: the database is on PostgreSQL. */
  readonly sqlite: string | null;
  /** Version of the server; absent: the database is a file. */
  readonly postgres?: string;
  readonly schema: number;
  /** Mode and account that the database belongs to. */
  readonly stamp: string | null;
  /** Rows by table. */
  readonly rows: { readonly [table: string]: number };
  /** `id` of the last entry of the audit trail; 0 where it has none. */
  readonly lastAuditId: number;
  /** Tells one `DATABASE_KEY` from another; null: the database is not sealed. The key cannot be computed from it. */
  readonly keyFingerprint: string | null;
}

/** Since when what happened is unknown to whoever restores the backup, epoch ms. */
export function unknownSinceMs(manifest: Pick<Manifest, "takenAtMs" | "unknownSinceMs">): number {
  return manifest.unknownSinceMs ?? manifest.takenAtMs;
}

/** Path of the manifest of a backup. */
export function manifestPath(backup: string): string {
  return `${backup}.json`;
}

/** Reads the manifest of a backup. Throws, with the reason, where it is missing or is none. */
export function readManifest(backup: string): Manifest {
  let text: string;
  try {
    text = readFileSync(manifestPath(backup), "utf8");
  } catch {
    throw new WordedError({
      "es-MX": `Falta ${manifestPath(backup)}: un respaldo sin su manifiesto quedó a medias o está incompleto`,
      en: `${manifestPath(backup)} is missing: a backup without its manifest is unfinished or incomplete`,
    });
  }
  const manifest = parsed(text);
  if (manifest === null)
    throw new WordedError({
      "es-MX": `${manifestPath(backup)} no es el manifiesto de un respaldo`,
      en: `${manifestPath(backup)} is not the manifest of a backup`,
    });
  return manifest;
}

function parsed(text: string): Manifest | null {
  try {
    const read = JSON.parse(text) as Partial<Manifest> | null;
    const isWhole =
      read?.format === 1 &&
      typeof read.sha256 === "string" &&
      typeof read.bytes === "number" &&
      typeof read.takenAtMs === "number" &&
      ["number", "undefined"].includes(typeof read.unknownSinceMs) &&
      typeof read.schema === "number" &&
      typeof read.rows === "object" &&
      read.rows !== null;
    return isWhole ? (read as Manifest) : null;
  } catch {
    return null;
  }
}

/**
 * Gives a backup that is whole and on the disk (`part`) its name, with its manifest beside it (written to `manifestPart` first). A crash at any instant
 * leaves no file that counts as a backup.
 */
export function nameBackup(
  path: string,
  made: {
    readonly part: string;
    readonly manifestPart: string;
    readonly manifest: Manifest;
    readonly owner: Owner | null;
  },
): void {
  const { part, manifestPart, manifest, owner } = made;
  writePrivate(manifestPart, `${JSON.stringify(manifest, null, 2)}\n`, owner);
  // The manifest first: it counts for nothing without its database.
  renameSync(manifestPart, manifestPath(path));
  renameSync(part, path);
  syncNameOf(path);
}

/** Names of backups. */
export const backupName = /^monedero-(\d{8}T\d{9}Z)\.(?:db|dump)$/;
/** A backup that is younger than now by more than this was taken while the clock was ahead, ms: a clock that is kept right moves by less. */
const aheadMs = 120_000;

export interface FoundBackup {
  readonly path: string;
  /** When it was begun, epoch ms, by its manifest; by its name where that cannot be read. */
  readonly takenAtMs: number;
}

/** The backups in a folder, the last taken first; empty where there is no such folder. */
export function backupsIn(folder: string): readonly FoundBackup[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return names
    .filter((name) => backupName.test(name) && names.includes(`${name}.json`))
    .map((name) => ({ path: join(folder, name), takenAtMs: takenAtMs(folder, name) }))
    .toSorted((one, other) => other.takenAtMs - one.takenAtMs);
}

/**
 * The backups in a folder that were taken by now, the last first, and those that say they will be: a clock that is ahead made them, and how old they are
 * nobody knows.
 */
export function datedBackups(
  folder: string,
  nowMs: number,
): { readonly past: readonly FoundBackup[]; readonly future: readonly FoundBackup[] } {
  const found = backupsIn(folder);
  const isPast = ({ takenAtMs: at }: FoundBackup) => at <= nowMs + aheadMs;
  return { past: found.filter(isPast), future: found.filter((one) => !isPast(one)) };
}

/** When the last backup of a folder was taken, epoch ms. Returns null if none was taken until now, or the folder cannot be read. Does not check it. */
export function newestBackupMs(folder: string, nowMs: number): number | null {
  try {
    return datedBackups(folder, nowMs).past[0]?.takenAtMs ?? null;
  } catch {
    return null;
  }
}

function takenAtMs(folder: string, name: string): number {
  try {
    return readManifest(join(folder, name)).takenAtMs;
  } catch {
    return timeIn(name);
  }
}

/** The time in the name of a backup, epoch ms. */
function timeIn(name: string): number {
  const [, compact = ""] = backupName.exec(name) ?? [];
  const atMs = Date.parse(compact.replace(/^(....)(..)(..)T(..)(..)(..)(...)Z$/, "$1-$2-$3T$4:$5:$6.$7Z"));
  return Number.isNaN(atMs) ? 0 : atMs;
}

/** Tables whose rows are counted. */
const counted = ["operations", "approvals", "audit", "inbox", "outbox", "sessions", "people", "collaborators"] as const;

/** What the manifest says of the database itself. */
export type Contents = Pick<Manifest, "sqlite" | "schema" | "stamp" | "rows" | "lastAuditId" | "keyFingerprint">;

/** Opens a database file to read it; `read` must not write. */
export function readingFrom<T>(path: string, read: (db: Sqlite) => T): T {
  const db = openKept(path, { readonly: true, fileMustExist: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** Reads what a database holds. Throws where it is no database of this program. */
export function contentsOf(db: Sqlite): Contents {
  const mark = sealMark(db);
  return {
    sqlite: db.prepare<[], { version: string }>("SELECT sqlite_version() AS version").get()?.version ?? "",
    schema: db.pragma("user_version", { simple: true }) as number,
    stamp: new Meta(db).get("stamp"),
    rows: Object.fromEntries(counted.map((table) => [table, countOf(db, table)])),
    lastAuditId: db.prepare<[], { id: number | null }>("SELECT max(id) AS id FROM audit").get()?.id ?? 0,
    // The mark was made with the key: the same database under another key has another one.
    keyFingerprint: mark === null ? null : createHash("sha256").update(mark).digest("hex").slice(0, 32),
  };
}

/** Whether this program would change the schema of the database at a path. False where there is none, or an empty one. */
export function isOfOlderSchema(path: string): boolean {
  if (!existsSync(path)) return false;
  refuse(walProblem(path));
  const schema = readingFrom(path, (db) => db.pragma("user_version", { simple: true }) as number);
  return schema > 0 && schema < newestSchema;
}

function countOf(db: Sqlite, table: string): number {
  return db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
}

/** The first fault that SQLite finds in the file; null: none. Reads all of it. */
export function faultIn(db: Sqlite): string | null {
  const found = db.pragma("integrity_check(1)", { simple: true }) as string;
  return found === "ok" ? null : found;
}
