import { existsSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { refuse, WordedError } from "../domain/language.ts";
import { closeToOthers, walProblem, isOwn, ownerAt, type Owner } from "../store/sqlite/core/files.ts";
import { copiedAtMs, markCopy, openDatabase, tryLock } from "../store/sqlite/core/database.ts";
import { schemaProblem } from "../store/sqlite/core/migrations.ts";
import { keyProblem, newestRowMs } from "../store/sqlite/sealed-database.ts";
import {
  compactTime,
  copyPrivate,
  type Manifest,
  privateFolder,
  readingFrom,
  syncNameOf,
  writePrivate,
} from "./files.ts";
import { expectNoBackup, begunPath, copyPath, isBeingRestored, restoreBegun, type Begun } from "./openable.ts";
import { noDatabase } from "./take.ts";
import { expectBackupAt, notWhole, verifyBackup } from "./verify.ts";

/** The parts of a database: what the WAL holds is not in the file yet. The file is last: its absence must not look like a new start. */
const parts = ["-wal", "-shm", ""] as const;

export interface RestoreOptions {
  readonly backup: string;
  /** Where the bot's database is, or is to be. */
  readonly database: string;
  readonly databaseKey: string | null;
  /** Mode and account that the program is started for. */
  readonly stamp: string;
  readonly nowMs: number;
}

export interface RestorePlan {
  readonly manifest: Manifest;
  readonly backup: string;
  readonly database: string;
  /** Where the present database is kept; null: there is none. */
  readonly aside: string | null;
}

/** What a restore would do. Throws, with the reason, where it would be refused. Writes nothing. */
export function planRestore({ backup, database, databaseKey, stamp, nowMs }: RestoreOptions): RestorePlan {
  expectNoBackup(database);
  expectBackupAt(backup, nowMs);
  const verdict = verifyBackup(backup);
  if (!verdict.ok) throw notWhole(backup, verdict.why);
  const { manifest } = verdict;
  if (manifest.stamp !== null && manifest.stamp !== stamp)
    throw new WordedError({
      "es-MX": `El respaldo es de "${manifest.stamp}", y el programa se inició para "${stamp}" (modo y cuenta). Córrelo en la carpeta de esa tienda, donde está su .env.`,
      en: `The backup belongs to "${manifest.stamp}", but the program was started for "${stamp}" (mode and account). Run it in the folder of that shop, where its .env is.`,
    });
  refuse(readingFrom(backup, (db) => keyProblem(db, databaseKey)));
  expectRoom(database, manifest.bytes);
  const aside = parts.some((part) => existsSync(database + part)) ? asideName(database, nowMs) : null;
  return { manifest, backup, database, aside };
}

/**
 * Puts a backup in the place of the database. The present one is kept aside whole, with its WAL. Throws while a bot runs on the database. A crash at
 * any instant leaves the old database, or a restore that the next start finishes (`finishRestore`).
 */
export function restore(plan: RestorePlan): void {
  privateFolder(dirname(plan.database), ownerAt(plan.database));
  const lock = tryLock(plan.database);
  if (lock === null) throw botRuns(plan.database);
  try {
    finishRestore(plan.database);
    if (isOurs(plan.database)) for (const part of parts) closeToOthers(plan.database + part);
    for (const step of restoreSteps(plan)) step();
  } finally {
    lock.release();
  }
}

/** Whether a database of this program is there: another file is put aside with the mode that it has. */
function isOurs(database: string): boolean {
  try {
    return walProblem(database) === null && readingFrom(database, isOwn);
  } catch {
    return false;
  }
}

/** Copies the backup and returns its SHA-256. Removes a copy that failed, which would take the bot's room on a full disk. */
function copyOf(backup: string, to: string, owner: Owner | null): string {
  try {
    return copyPrivate(backup, to, owner);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** Names that no database which was put aside has, in any of its parts. */
function asideName(database: string, nowMs: number): string {
  const name = `${database}.before-${compactTime(nowMs)}`;
  let free = name;
  for (let n = 2; parts.some((part) => existsSync(free + part)); n++) free = `${name}-${n}`;
  return free;
}

/** Bytes that were left by a restore that was killed before it began to replace the database. */
function leftOverBytes(database: string): number {
  return isBeingRestored(database) ? 0 : (statSync(copyPath(database), { throwIfNoEntry: false })?.size ?? 0);
}

/** Throws where the disk of the database has no room for a copy of so many bytes. */
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

/** The refusal to touch a database on which a bot works. */
export function botRuns(database: string): WordedError {
  return new WordedError({
    "es-MX": `Un bot está trabajando con ${database}. Detenlo primero: Ctrl+C en su ventana, o su servicio.`,
    en: `A bot runs on ${database}. Stop it first: Ctrl+C in its window, or its service.`,
  });
}

/** The steps of a restore, in order; after each of them the process may end. */
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

/**
 * Finishes a restore that a crash has interrupted; does nothing where there is none. Call it with the database's lock, before the database is opened.
 */
export function finishRestore(database: string): void {
  const begun = restoreBegun(database);
  if (begun === null) return;
  const aside = begun.aside === null ? null : `${dirname(database)}/${begun.aside}`;
  for (const step of finishingSteps(database, aside)) step();
}

/** A name that nothing has yet: `path`, or else with a number. */
function freeName(path: string): string {
  let name = path;
  for (let n = 2; existsSync(name); n++) name = `${path}.${n}`;
  return name;
}

/** While the copy has its own name, whatever stands at the database's is the old one. Every step can be done again. */
function finishingSteps(database: string, aside: string | null): readonly (() => void)[] {
  const isWaiting = () => existsSync(copyPath(database));
  const kept = aside ?? `${database}.before-restore`;
  return [
    ...parts.map((part) => () => {
      // What was put aside first is the old database; whatever came since gets a name of its own.
      if (isWaiting() && existsSync(database + part)) renameSync(database + part, freeName(kept + part));
    }),
    () => {
      // A file system may keep the later rename of two and lose the earlier: the old database would then be nowhere.
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
 * Marks a database that came back by other means (a copied file, a snapshot of the disk) as restored; gives since when what happened is unknown, epoch
 * ms. Throws while a bot runs on it.
 */
export function markRestored(database: string): number {
  expectToMark(database);
  const lock = tryLock(database);
  if (lock === null) throw botRuns(database);
  try {
    return markWith(database);
  } finally {
    lock.release();
  }
}

/** Throws where there is nothing at the path of the database that could be marked, or a backup. Writes nothing. */
export function expectToMark(database: string): void {
  if (!existsSync(database)) throw noDatabase(database);
  expectNoBackup(database);
}

function markWith(database: string): number {
  finishRestore(database);
  const db = openDatabase(database);
  try {
    refuse(schemaProblem(db));
    const sinceMs = copiedAtMs(db) ?? newestRowMs(db);
    markCopy(db, sinceMs);
    return sinceMs;
  } finally {
    db.close();
  }
}
