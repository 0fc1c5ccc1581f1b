import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { WordedError } from "../domain/worded.ts";
import { errorText } from "../log.ts";
import { closeToOthers } from "../store/sqlite/core/closed-to-others.ts";
import { copiedAtMs, markCopy } from "../store/sqlite/core/copy-mark.ts";
import { expectOwnWal } from "../store/sqlite/core/foreign-wal.ts";
import { openKept } from "../store/sqlite/core/keep.ts";
import { ownerAt } from "../store/sqlite/core/owner.ts";
import { contentsOf, faultIn, readingFrom } from "./contents.ts";
import { compactTime, createPrivate, privateFolder, sha256Of, syncFile } from "./files.ts";
import { backupName, backupsIn, datedBackups } from "./found.ts";
import { manifestPath, type Manifest, nameBackup } from "./manifest.ts";

/** Files that an unfinished backup leaves behind. */
const leftOver = /^monedero-\d{8}T\d{9}Z\.(?:db|dump)(?:\.json)?\.[\w-]+\.part(?:-journal)?$/;
/** A left-over file older than this belongs to no backup that is being made, ms. */
const leftOverMs = 24 * 3_600_000;

export interface BackupOptions {
  /** The database, also while a bot works on it. */
  readonly database: string;
  readonly folder: string;
  readonly nowMs: number;
  /** Version of this program. */
  readonly program: string;
  /** Keeps the names of two backups that are made at once apart. */
  readonly random: string;
}

/**
 * Makes a backup of a database and gives its path. It is consistent, also while a bot works on the database: SQLite reads all of it in one transaction
 * (`VACUUM INTO`). It gets its name last, when it is verified and on the disk: a crash at any instant leaves no file that counts as a backup.
 */
export function takeBackup({ database, folder, nowMs, program, random }: BackupOptions): string {
  if (!existsSync(database)) throw noDatabase(database);
  expectOwnWal(database);
  // Also where root makes it: the bot verifies it, and removes it in time.
  const owner = ownerAt(database);
  try {
    privateFolder(folder, owner);
    removeLeftOvers(folder, nowMs);
    for (const { path: older } of backupsIn(folder))
      for (const file of [older, manifestPath(older)]) closeToOthers(file);
  } catch (error) {
    throw noFolder(folder, error);
  }
  const path = join(resolve(folder), nameAt(nowMs));
  if (existsSync(path))
    throw new WordedError({
      "es-MX": `${path} ya existe: hubo un respaldo en el mismo milisegundo`,
      en: `${path} exists: there was a backup in the same millisecond`,
    });
  const [part, manifestPart] = [`${path}.${random}.part`, `${manifestPath(path)}.${random}.part`];
  try {
    createPrivate(part, owner);
    readingFrom(database, (db) => db.prepare("VACUUM INTO ?").run(part));
    const manifest = finish(part, basename(path), nowMs, program);
    nameBackup(path, { part, manifestPart, manifest, owner });
    return path;
  } catch (error) {
    for (const one of [part, `${part}-journal`, manifestPart]) rmSync(one, { force: true });
    throw isOfFolder(error) ? noFolder(folder, error) : error;
  }
}

/** Whether an error is about the place of the copy: SQLite reads the database, and writes to the copy alone. */
function isOfFolder(error: unknown): boolean {
  const { code = "", path } = error as NodeJS.ErrnoException;
  return path !== undefined || /^(?:SQLITE_FULL|SQLITE_IOERR_(?:WRITE|FSYNC)|ENOSPC|EDQUOT|EIO)/.test(code);
}

/** Backups cannot be made in this folder. */
function noFolder(folder: string, error: unknown): WordedError {
  const why = errorText(error);
  const isFull = /^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/.test((error as NodeJS.ErrnoException).code ?? "");
  return new WordedError(
    isFull
      ? {
          "es-MX": `No queda lugar para el respaldo en ${resolve(folder)} (${why}). Haz lugar ahí, guarda menos (BACKUP_KEEP) o pon BACKUP_DIR en otro disco.`,
          en: `There is no room for the backup in ${resolve(folder)} (${why}). Make room there, keep fewer (BACKUP_KEEP) or put BACKUP_DIR on another disk.`,
        }
      : {
          "es-MX": `No se puede guardar el respaldo en ${resolve(folder)} (${why}). BACKUP_DIR tiene que ser una carpeta en la que pueda escribir el usuario que corre el bot.`,
          en: `The backup cannot be stored in ${resolve(folder)} (${why}). BACKUP_DIR has to be a folder that the user who runs the bot can write to.`,
        },
  );
}

/** Marks the copy as one, verifies it, waits until it is on the disk and describes it. */
function finish(part: string, file: string, takenAtMs: number, program: string): Manifest {
  const copy = openKept(part, { fileMustExist: true });
  try {
    copy.pragma("synchronous = FULL");
    // A copy that no bot has started on since it was restored misses what happened since that copy was taken.
    const sinceMs = copiedAtMs(copy);
    markCopy(copy, sinceMs ?? takenAtMs);
    const fault = faultIn(copy);
    if (fault !== null)
      throw new WordedError({
        "es-MX": `La copia está dañada, y quizá también la base de datos: ${fault}`,
        en: `The copy is damaged, and so may be the database: ${fault}`,
      });
    const contents = contentsOf(copy);
    copy.close();
    syncFile(part);
    const described = { file, bytes: statSync(part).size, sha256: sha256Of(part), takenAtMs, program, ...contents };
    return { format: 1, ...described, ...(sinceMs !== null && { unknownSinceMs: sinceMs }) };
  } finally {
    if (copy.open) copy.close();
  }
}

/** There is nothing where the database should be. */
export function noDatabase(path: string): WordedError {
  return new WordedError({
    "es-MX": `No hay base de datos en ${path} (DATABASE_PATH)`,
    en: `There is no database at ${path} (DATABASE_PATH)`,
  });
}

/** `monedero-20261126T020501123Z.db` */
function nameAt(nowMs: number): string {
  return `monedero-${compactTime(nowMs)}.db`;
}

/**
 * Removes the oldest backups of a folder until `keep` are left, and gives those it removed. Call it after `newest` was made and verified; `newest` stays,
 * also where a clock that was set back gave it an older time. Backups that say they were taken later than now are neither counted nor removed.
 */
export function removeOldBackups(folder: string, keep: number, newest: string, nowMs: number): readonly string[] {
  const taken = datedBackups(folder, nowMs).past.map(({ path }) => path);
  const others = taken.filter((path) => basename(path) !== basename(newest));
  const old = others.slice(Math.max(0, keep - 1));
  for (const path of old) {
    // The database first: a manifest alone is no backup, a database alone would look like a damaged one.
    rmSync(path, { force: true });
    rmSync(manifestPath(path), { force: true });
  }
  return old;
}

/** Removes what unfinished backups have left behind a day ago or earlier. */
export function removeLeftOvers(folder: string, nowMs: number): void {
  const names = readdirSync(folder);
  for (const name of names) {
    const path = join(folder, name);
    const isOrphan =
      backupName.test(name.replace(/\.json$/, "")) && name.endsWith(".json") && !names.includes(name.slice(0, -5));
    if (!leftOver.test(name) && !isOrphan) continue;
    const ageMs = nowMs - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? nowMs);
    if (ageMs > leftOverMs) rmSync(path, { force: true });
  }
}
