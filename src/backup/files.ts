/**
 * Backups of the database and their restoration: `take.ts` makes one, once or at intervals, `verify.ts` checks one, `restore.ts` restores one. This file
 * defines a backup (its manifest, its database, the list of backups in a folder) and the file operations, which survive a power loss: every file is created
 * with mode 0600 and every folder with 0700, whatever the umask; `owner` gets the files that root makes. No bot and no store is opened here.
 */
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { attempt, jsonIn } from "../domain/attempt.ts";
import { refuse, WordedError } from "../domain/language.ts";
import { Meta, openKept, type Sqlite } from "../store/sqlite/core/database.ts";
import type { ServerContents } from "../store/postgres/snapshot.ts";
import { giveTo, type Owner, walProblem } from "../store/sqlite/core/files.ts";
import { newestSchema } from "../store/sqlite/core/migrations.ts";
import { sealMark } from "../store/sqlite/sealed-database.ts";

const pieceBytes = 1 << 20;

/** Creates an empty file that only its owner may read. Throws if it exists. */
export function createPrivate(path: string, owner: Owner | null): void {
  closeSync(openSync(path, "wx", 0o600));
  giveTo(path, owner);
}

/** Creates a folder, and its parents, that only its owner may enter. An existing folder stays as it is. */
export function privateFolder(path: string, owner: Owner | null): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.unshift(at);
  // One by one: below /proc, where nothing can be made, Node.js would try for ever to make them all.
  for (const folder of missing) {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(folder, owner);
  }
  if (missing.length === 0) mkdirSync(path, { recursive: true });
  else chmodSync(path, 0o700);
}

/** Writes a private file and waits until it is on the disk. Throws if it exists. */
export function writePrivate(path: string, text: string, owner: Owner | null): void {
  const file = openSync(path, "wx", 0o600);
  try {
    giveTo(path, owner);
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Copies a file to a private one and waits until it is on the disk. Returns its SHA-256 in hex. Replaces an existing file. */
export function copyPrivate(from: string, to: string, owner: Owner | null): string {
  rmSync(to, { force: true });
  const target = openSync(to, "wx", 0o600);
  try {
    giveTo(to, owner);
    const hash = createHash("sha256");
    readInPieces(from, (piece) => {
      hash.update(piece);
      for (let at = 0; at < piece.length;) at += writeSync(target, piece, at);
    });
    fsyncSync(target);
    return hash.digest("hex");
  } finally {
    closeSync(target);
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the name of this path is on the disk. */
export function syncNameOf(path: string): void {
  syncFile(dirname(path));
}

export function sha256Of(path: string): string {
  const hash = createHash("sha256");
  readInPieces(path, (piece) => void hash.update(piece));
  return hash.digest("hex");
}

function readInPieces(path: string, take: (piece: Buffer) => void): void {
  const piece = Buffer.alloc(pieceBytes);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) take(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

/** A time as a part of a file's name: `20261126T020501123Z`. Such names sort by time. */
export function compactTime(atMs: number): string {
  return new Date(atMs).toISOString().replaceAll(/[-:.]/g, "");
}

/** The description of a backup, in `<backup>.json` beside it. It holds no secret. */
export interface Manifest extends Omit<ServerContents, "postgres"> {
  /** Raised when a reader of the earlier format could misread it. */
  readonly format: 1;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** When the backup was begun, epoch ms. It has everything that was committed by then. */
  readonly takenAtMs: number;
  readonly program: string;
  /** Version of SQLite; null: the database is on PostgreSQL. */
  readonly sqlite: string | null;
  /** Version of the server; absent: the database is a file. */
  readonly postgres?: string;
  /** Tells one `DATABASE_KEY` from another; null: the database is not sealed. The key cannot be computed from it. */
  readonly keyFingerprint: string | null;
}

/** The start of the time that a restored bot knows nothing about, epoch ms. */
export function unknownSinceMs(manifest: Pick<Manifest, "takenAtMs" | "unknownSinceMs">): number {
  return manifest.unknownSinceMs ?? manifest.takenAtMs;
}

export function manifestPath(backup: string): string {
  return `${backup}.json`;
}

/** Reads the manifest of a backup. Throws, with the reason, if it is missing or invalid. */
export function readManifest(backup: string): Manifest {
  const text = attempt(() => readFileSync(manifestPath(backup), "utf8"), null);
  if (text === null)
    throw new WordedError({
      "es-MX": `Falta ${manifestPath(backup)}: un respaldo sin su manifiesto quedó a medias o está incompleto`,
      en: `${manifestPath(backup)} is missing: a backup without its manifest is unfinished or incomplete`,
    });
  const manifest = jsonIn(text) as Partial<Manifest> | null | undefined;
  if (!isManifest(manifest))
    throw new WordedError({
      "es-MX": `${manifestPath(backup)} no es el manifiesto de un respaldo`,
      en: `${manifestPath(backup)} is not the manifest of a backup`,
    });
  return manifest;
}

function isManifest(read: Partial<Manifest> | null | undefined): read is Manifest {
  return (
    read?.format === 1 &&
    typeof read.sha256 === "string" &&
    typeof read.bytes === "number" &&
    typeof read.takenAtMs === "number" &&
    ["number", "undefined"].includes(typeof read.unknownSinceMs) &&
    typeof read.schema === "number" &&
    typeof read.rows === "object" &&
    read.rows !== null
  );
}

/**
 * Gives a backup that is whole and on the disk (`part`) its name, with its manifest beside it (written to `manifestPart` first). A crash at any instant leaves
 * no file that counts as a backup.
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
  // The manifest first: without its database it does not count.
  renameSync(manifestPart, manifestPath(path));
  renameSync(part, path);
  syncNameOf(path);
}

export const backupName = /^monedero-(\d{8}T\d{9}Z)\.(?:db|dump)$/;
/** A backup whose time is further ahead of now than this was taken while the clock was ahead, ms. A well-kept clock moves by less. */
const aheadMs = 120_000;

interface FoundBackup {
  readonly path: string;
  /** When it was begun, epoch ms, by its manifest, or by its name if the manifest cannot be read. */
  readonly takenAtMs: number;
}

/** The backups in a folder, the last taken first. Empty if there is no such folder. */
export function backupsIn(folder: string): readonly FoundBackup[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return names
    .filter((name) => backupName.test(name) && names.includes(`${name}.json`))
    .map((name) => join(folder, name))
    .map((path) => ({ path, takenAtMs: attempt(() => readManifest(path).takenAtMs, null) ?? timeIn(path) }))
    .toSorted((one, other) => other.takenAtMs - one.takenAtMs);
}

/** The backups in a folder that were taken by now, the last first, and those with a later time: a clock that was ahead made them, and their age is unknown. */
export function datedBackups(
  folder: string,
  nowMs: number,
): { readonly past: readonly FoundBackup[]; readonly future: readonly FoundBackup[] } {
  const found = backupsIn(folder);
  const isPast = ({ takenAtMs: at }: FoundBackup) => at <= nowMs + aheadMs;
  return { past: found.filter(isPast), future: found.filter((one) => !isPast(one)) };
}

/** When the last backup of a folder was taken, epoch ms. Null: none was taken by now, or the folder cannot be read. Does not check the backup. */
export function newestBackupMs(folder: string, nowMs: number): number | null {
  return attempt(() => datedBackups(folder, nowMs).past[0]?.takenAtMs, null) ?? null;
}

/** The time in the name of a backup, epoch ms. */
function timeIn(path: string): number {
  const [, compact = ""] = backupName.exec(basename(path)) ?? [];
  const atMs = Date.parse(compact.replace(/^(....)(..)(..)T(..)(..)(..)(...)Z$/, "$1-$2-$3T$4:$5:$6.$7Z"));
  return Number.isNaN(atMs) ? 0 : atMs;
}

const counted = ["operations", "approvals", "audit", "inbox", "outbox", "sessions", "people", "collaborators"] as const;

type Contents = Pick<Manifest, "sqlite" | "schema" | "stamp" | "rows" | "lastAuditId" | "keyFingerprint">;

/** Opens a database file to read it; `read` must not write. */
export function readingFrom<T>(path: string, read: (db: Sqlite) => T): T {
  const db = openKept(path, { readonly: true, fileMustExist: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** Reads the description of a database. Throws if it is no database of this program. */
export function contentsOf(db: Sqlite): Contents {
  const mark = sealMark(db);
  const numberOf = (query: string) => db.prepare<[], { n: number | null }>(query).get()?.n ?? 0;
  return {
    sqlite: db.prepare<[], { version: string }>("SELECT sqlite_version() AS version").get()?.version ?? "",
    schema: db.pragma("user_version", { simple: true }) as number,
    stamp: new Meta(db).get("stamp"),
    rows: Object.fromEntries(counted.map((table) => [table, numberOf(`SELECT count(*) AS n FROM ${table}`)])),
    lastAuditId: numberOf("SELECT max(id) AS n FROM audit"),
    // The mark was made with the key: the same database under another key has another one.
    keyFingerprint: mark === null ? null : createHash("sha256").update(mark).digest("hex").slice(0, 32),
  };
}

/** True if this program would change the schema of the database at a path. False if there is none, or an empty one. */
export function isOfOlderSchema(path: string): boolean {
  if (!existsSync(path)) return false;
  refuse(walProblem(path));
  const schema = readingFrom(path, (db) => db.pragma("user_version", { simple: true }) as number);
  return schema > 0 && schema < newestSchema;
}

/** The first fault that SQLite finds in the file. Null: none. Reads the whole file. */
export function faultIn(db: Sqlite): string | null {
  const found = db.pragma("integrity_check(1)", { simple: true }) as string;
  return found === "ok" ? null : found;
}
