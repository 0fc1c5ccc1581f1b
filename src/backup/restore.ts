import { existsSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { attempt } from "../domain/attempt.ts";
import { refuse, WordedError } from "../domain/language.ts";
import { closeToOthers, walProblem, isOwn, ownerAt, type Owner } from "../store/sqlite/core/files.ts";
import { copiedAtMs, markCopy, openDatabase, type Sqlite, tryLock } from "../store/sqlite/core/database.ts";
import { schemaProblem } from "../store/sqlite/core/migrations.ts";
import { keyProblem, newestRowMs } from "../store/sqlite/sealed-database.ts";
import { compactTime, copyPrivate, privateFolder, readingFrom, syncNameOf, writePrivate } from "./files.ts";
import { expectNoBackup, begunPath, copyPath, isBeingRestored, restoreBegun, type Begun } from "./openable.ts";
import { noDatabase } from "./take.ts";
import { expectBackupAt, expectStamp, wholeManifest } from "./verify.ts";

/** The parts of a database. The contents of the WAL are not in the file yet. The file comes last, since its absence must not look like a new start. */
const parts = ["-wal", "-shm", ""] as const;

interface RestoreOptions {
  readonly backup: string;
  readonly database: string;
  readonly databaseKey: string | null;
  /** Mode and account for which the program is started. */
  readonly stamp: string;
  readonly nowMs: number;
}

/** Plans a restore. Throws, with the reason, if it would be refused. Writes nothing. `aside`: where the present database is moved to; null: there is none. */
export function planRestore({ backup, database, databaseKey, stamp, nowMs }: RestoreOptions) {
  expectNoBackup(database);
  expectBackupAt(backup, nowMs);
  const manifest = wholeManifest(backup);
  if (manifest.stamp !== null) expectStamp(manifest, stamp);
  refuse(readingFrom(backup, (db) => keyProblem(db, databaseKey)));
  expectRoom(database, manifest.bytes);
  const aside = parts.some((part) => existsSync(database + part)) ? asideName(database, nowMs) : null;
  return { manifest, backup, database, aside };
}

export type RestorePlan = Readonly<ReturnType<typeof planRestore>>;

/**
 * Replaces the database by a backup. The present one is kept whole, with its WAL. Throws while a bot runs on the database. A crash at any instant leaves the
 * old database, or a restore that the next start finishes (`finishRestore`).
 */
export function restore(plan: RestorePlan): void {
  privateFolder(dirname(plan.database), ownerAt(plan.database));
  withLock(plan.database, () => {
    finishRestore(plan.database);
    if (isOurs(plan.database)) for (const part of parts) closeToOthers(plan.database + part);
    for (const step of restoreSteps(plan)) step();
  });
}

/** Works on a database that no bot works on. Throws while one does. */
export function withLock<T>(database: string, work: () => T): T {
  const lock = tryLock(database);
  if (lock === null) throw botRuns(database);
  try {
    return work();
  } finally {
    lock.release();
  }
}

/** True if a database of this program is there. Any other file is moved with its present mode. */
function isOurs(database: string): boolean {
  return attempt(() => walProblem(database) === null && readingFrom(database, isOwn), false);
}

/** Copies the backup and returns its SHA-256. Removes a failed copy, which would take the bot's room on a full disk. */
function copyOf(backup: string, to: string, owner: Owner | null): string {
  try {
    return copyPrivate(backup, to, owner);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** A name that no earlier moved database has, for any of its parts. */
function asideName(database: string, nowMs: number): string {
  const name = `${database}.before-${compactTime(nowMs)}`;
  let free = name;
  for (let n = 2; parts.some((part) => existsSync(free + part)); n++) free = `${name}-${n}`;
  return free;
}

function leftOverBytes(database: string): number {
  return isBeingRestored(database) ? 0 : (statSync(copyPath(database), { throwIfNoEntry: false })?.size ?? 0);
}

/** Throws if the disk of the database has no room for a copy of so many bytes. */
function expectRoom(database: string, bytes: number): void {
  let folder = dirname(resolve(database));
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  // The copy of an interrupted restore will be removed.
  const freeBytes = bavail * bsize + leftOverBytes(database);
  if (freeBytes >= bytes) return;
  const [needed, free] = [bytes, freeBytes].map((one) => Math.ceil(one / 1_000));
  throw new WordedError({
    "es-MX": `No hay lugar en ${folder} (DATABASE_PATH): hacen falta ${needed} kB y hay ${free}. Haz lugar en ese disco; la base de datos de ahora se queda. No se cambió nada.`,
    en: `There is no room in ${folder} (DATABASE_PATH): ${needed} kB are needed, ${free} are free. Make room on that disk; the present database stays. Nothing was changed.`,
  });
}

export function botRuns(database: string): WordedError {
  return new WordedError({
    "es-MX": `Un bot está trabajando con ${database}. Detenlo primero: Ctrl+C en su ventana, o su servicio.`,
    en: `A bot runs on ${database}. Stop it first: Ctrl+C in its window, or its service.`,
  });
}

/** The steps of a restore, in order. The process may end after each of them. */
export function restoreSteps({ backup, database, aside, manifest }: RestorePlan): readonly (() => void)[] {
  const owner = ownerAt(database);
  return [
    () => {
      const copied = copyOf(backup, copyPath(database), owner);
      if (copied !== manifest.sha256)
        throw new WordedError({
          "es-MX": `La suma de la copia no es la misma: se esperaba ${manifest.sha256} y salió ${copied}. No se cambió nada.`,
          en: `Checksum of the copy differs: expected ${manifest.sha256}, got ${copied}. Nothing was changed.`,
        });
      syncNameOf(database);
    },
    () => {
      const part = `${begunPath(database)}.part`;
      rmSync(part, { force: true });
      writePrivate(part, JSON.stringify({ aside: aside && basename(aside) } satisfies Begun), owner);
      // From here on the restore is finished, never undone.
      renameSync(part, begunPath(database));
      syncNameOf(database);
    },
    ...finishingSteps(database, aside),
  ];
}

/** Finishes a restore that a crash interrupted. Does nothing if there is none. Call it with the database's lock, before the database is opened. */
export function finishRestore(database: string): void {
  const begun = restoreBegun(database);
  if (begun === null) return;
  const aside = begun.aside === null ? null : `${dirname(database)}/${begun.aside}`;
  for (const step of finishingSteps(database, aside)) step();
}

function freeName(path: string): string {
  let name = path;
  for (let n = 2; existsSync(name); n++) name = `${path}.${n}`;
  return name;
}

/** While the copy has its own name, any file at the database's path is the old one. Every step can be repeated. */
function finishingSteps(database: string, aside: string | null): readonly (() => void)[] {
  const isWaiting = () => existsSync(copyPath(database));
  const kept = aside ?? `${database}.before-restore`;
  return [
    ...parts.map((part) => () => {
      // The part that was moved first is the old database. A later file gets a name of its own.
      if (isWaiting() && existsSync(database + part)) renameSync(database + part, freeName(kept + part));
    }),
    () => {
      // A file system may keep the later of two renames and lose the earlier one: the old database would then be lost.
      if (isWaiting()) syncNameOf(database);
    },
    () => {
      if (isWaiting()) renameSync(copyPath(database), database);
      syncNameOf(database);
    },
    () => {
      rmSync(begunPath(database), { force: true });
      syncNameOf(database);
    },
  ];
}

/**
 * Marks a database that was restored by other means (a copied file, a snapshot of the disk). Returns the start of the time that it lacks, epoch ms. Throws
 * while a bot runs on it.
 */
export function markRestored(database: string): number {
  expectToMark(database);
  return withLock(database, () => {
    finishRestore(database);
    return withDatabase(database, (db) => {
      const sinceMs = copiedAtMs(db) ?? newestRowMs(db);
      markCopy(db, sinceMs);
      return sinceMs;
    });
  });
}

/** Works on the opened database. Throws if its schema is not this program's. */
export function withDatabase<T>(database: string, work: (db: Sqlite) => T): T {
  const db = openDatabase(database);
  try {
    refuse(schemaProblem(db));
    return work(db);
  } finally {
    db.close();
  }
}

/** Throws if the path of the database has nothing to mark, or a backup. Writes nothing. */
export function expectToMark(database: string): void {
  if (!existsSync(database)) throw noDatabase(database);
  expectNoBackup(database);
}
