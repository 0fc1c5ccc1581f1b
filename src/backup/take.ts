/** Makes backups, once or at intervals, and removes old ones. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Clock } from "../clock.ts";
import { refuse, WordedError } from "../domain/language.ts";
import { passwordIn } from "../domain/secret.ts";
import { errorText, type Log } from "../log.ts";
import { closeToOthers, ownerAt, walProblem } from "../store/sqlite/core/files.ts";
import { copiedAtMs, markCopy, openKept } from "../store/sqlite/core/database.ts";
import {
  backupName,
  backupsIn,
  compactTime,
  contentsOf,
  createPrivate,
  datedBackups,
  faultIn,
  type Manifest,
  manifestPath,
  nameBackup,
  newestBackupMs,
  privateFolder,
  readingFrom,
  sha256Of,
  syncFile,
} from "./files.ts";

/** Files that an unfinished backup leaves behind. */
const leftOver = /^monedero-\d{8}T\d{9}Z\.(?:db|dump)(?:\.json)?\.[\w-]+\.part(?:-journal)?$/;
/** A left-over file older than this belongs to no running backup, ms. */
const leftOverMs = 24 * 3_600_000;

interface BackupOptions {
  /** The database, also while a bot works on it. */
  readonly database: string;
  readonly folder: string;
  readonly nowMs: number;
  readonly program: string;
  /** Distinguishes the names of two simultaneous backups. */
  readonly random: string;
}

/**
 * Makes a backup of a database and returns its path. It is consistent, even while a bot works on the database: SQLite reads everything in one transaction
 * (`VACUUM INTO`). It gets its name last, when it is verified and on the disk: a crash at any instant leaves no file that counts as a backup.
 */
export function takeBackup({ database, folder, nowMs, program, random }: BackupOptions): string {
  if (!existsSync(database)) throw noDatabase(database);
  refuse(walProblem(database));
  // Even if root makes it: the bot verifies it, and removes it later.
  const owner = ownerAt(database);
  try {
    privateFolder(folder, owner);
    removeLeftOvers(folder, nowMs);
    for (const { path: older } of backupsIn(folder))
      for (const file of [older, manifestPath(older)]) closeToOthers(file);
  } catch (error) {
    throw noFolder(folder, error);
  }
  const { path, part, manifestPart } = namesOf({ folder, nowMs, random }, "db");
  if (existsSync(path))
    throw new WordedError({
      "es-MX": `${path} ya existe: hubo un respaldo en el mismo milisegundo`,
      en: `${path} exists: there was a backup in the same millisecond`,
    });
  try {
    createPrivate(part, owner);
    readingFrom(database, (db) => db.prepare("VACUUM INTO ?").run(part));
    const manifest = finish(part, path, nowMs, program);
    nameBackup(path, { part, manifestPart, manifest, owner });
    return path;
  } catch (error) {
    for (const one of [part, `${part}-journal`, manifestPart]) rmSync(one, { force: true });
    throw isOfFolder(error) ? noFolder(folder, error) : error;
  }
}

/** True if an error is about the place of the copy: SQLite reads the database, and writes to the copy alone. */
function isOfFolder(error: unknown): boolean {
  const { code = "", path } = error as NodeJS.ErrnoException;
  return path !== undefined || /^(?:SQLITE_FULL|SQLITE_IOERR_(?:WRITE|FSYNC)|ENOSPC|EDQUOT|EIO)/.test(code);
}

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
function finish(part: string, path: string, takenAtMs: number, program: string): Manifest {
  const copy = openKept(part, { fileMustExist: true });
  try {
    copy.pragma("synchronous = FULL");
    // A restored copy on which no bot has started lacks everything since the copy was taken.
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
    const unknown = sinceMs !== null && { unknownSinceMs: sinceMs };
    return { ...described(part, path, takenAtMs, program), ...contents, ...unknown };
  } finally {
    if (copy.open) copy.close();
  }
}

export function noDatabase(path: string): WordedError {
  return new WordedError({
    "es-MX": `No hay base de datos en ${path} (DATABASE_PATH)`,
    en: `There is no database at ${path} (DATABASE_PATH)`,
  });
}

/** The path of a backup (`monedero-20261126T020501123Z.db`), and those of its files until it is whole. */
function namesOf({ folder, nowMs, random }: Pick<BackupOptions, "folder" | "nowMs" | "random">, ending: "db" | "dump") {
  const path = join(resolve(folder), `monedero-${compactTime(nowMs)}.${ending}`);
  return { path, part: `${path}.${random}.part`, manifestPart: `${manifestPath(path)}.${random}.part` };
}

/** What a manifest says of any backup. `part`: its file, which is whole and on the disk. */
function described(part: string, path: string, takenAtMs: number, program: string) {
  const file = { file: basename(path), bytes: statSync(part).size, sha256: sha256Of(part) };
  return { format: 1, ...file, takenAtMs, program } as const;
}

/**
 * Removes the oldest backups of a folder until `keep` are left, and returns the removed ones. Call it after `newest` was made and verified; `newest` stays,
 * even if a clock that was set back gave it an older time. Backups with a later time than now are neither counted nor removed.
 */
export function removeOldBackups(folder: string, keep: number, newest: string, nowMs: number): readonly string[] {
  const taken = datedBackups(folder, nowMs).past.map(({ path }) => path);
  const others = taken.filter((path) => basename(path) !== basename(newest));
  const old = others.slice(Math.max(0, keep - 1));
  for (const path of old) {
    // The database first: a manifest alone is no backup, but a database alone would look like a damaged one.
    rmSync(path, { force: true });
    rmSync(manifestPath(path), { force: true });
  }
  return old;
}

function removeLeftOvers(folder: string, nowMs: number): void {
  const names = readdirSync(folder);
  for (const name of names) {
    const path = join(folder, name);
    const isOrphan =
      backupName.test(basename(name, ".json")) && name.endsWith(".json") && !names.includes(name.slice(0, -5));
    if (!leftOver.test(name) && !isOrphan) continue;
    const ageMs = nowMs - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? nowMs);
    if (ageMs > leftOverMs) rmSync(path, { force: true });
  }
}

/** True for a backup of a database on PostgreSQL, in the format of `pg_dump`. */
export function isDump(path: string): boolean {
  return path.endsWith(".dump");
}

/**
 * Makes a backup of a database on PostgreSQL with `pg_dump` and returns its path. Also while bots work on it: the dump and its manifest are of one moment. It
 * gets its name last, when it is readable and on the disk.
 */
export async function takeDump(options: { readonly url: string } & Omit<BackupOptions, "database">): Promise<string> {
  const { url, folder, nowMs, program } = options;
  // Loaded only if the database is on a server.
  const { withServerSnapshot } = await import("../store/postgres/snapshot.ts");
  const owner = ownerAt(folder);
  privateFolder(folder, owner);
  removeLeftOvers(folder, nowMs);
  const { path, part, manifestPart } = namesOf(options, "dump");
  try {
    createPrivate(part, owner);
    const contents = await withServerSnapshot(url, (snapshot) => {
      runClient(
        "pg_dump",
        ["--format=custom", "--no-owner", "--no-privileges", `--snapshot=${snapshot}`, `--file=${part}`],
        url,
      );
    });
    listed(part);
    syncFile(part);
    const manifest = { ...described(part, path, nowMs, program), sqlite: null, keyFingerprint: null, ...contents };
    nameBackup(path, { part, manifestPart, manifest, owner });
    return path;
  } catch (error) {
    for (const one of [part, manifestPart]) rmSync(one, { force: true });
    throw error;
  }
}

/** Reads the table of contents of a dump. Throws if it cannot be read. */
export function listed(path: string): void {
  runClient("pg_restore", ["--list", path], null);
}

/** Loads a dump into a database, all of it or nothing. */
export function loadDump(path: string, url: string): void {
  runClient("pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", path], url);
}

/** True if this machine has a program of PostgreSQL's client. */
export function hasClient(program: "pg_dump" | "pg_restore"): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Runs a program of PostgreSQL's client. The password goes through the environment, because other users of this machine see a command line. */
function runClient(program: "pg_dump" | "pg_restore", args: readonly string[], url: string | null): void {
  const password = passwordIn(url ?? "");
  const environment = { ...process.env, ...(password !== "" && { PGPASSWORD: password }) };
  const to = url === null ? [] : [`--dbname=${clientUrl(url)}`];
  try {
    execFileSync(program, [...args, ...to], {
      env: environment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const { code, stderr = "", message } = error as { code?: string; stderr?: string; message: string };
    if (code === "ENOENT")
      throw new WordedError({
        "es-MX": `No está ${program}: instala el cliente de PostgreSQL (postgresql-client), de la versión del servidor o más nueva.`,
        en: `There is no ${program}: install PostgreSQL's client (postgresql-client), of the server's version or newer.`,
      });
    throw new WordedError({
      "es-MX": `${program} falló: ${stderr.trim() || message}`,
      en: `${program} failed: ${stderr.trim() || message}`,
    });
  }
}

/** Parameters of a URL that the client's programs understand and that other users may see. */
const ofClient: ReadonlySet<string> = new Set(
  (
    "host port user dbname connect_timeout client_encoding options application_name keepalives keepalives_idle keepalives_interval keepalives_count " +
    "tcp_user_timeout target_session_attrs channel_binding sslmode sslcert sslkey sslrootcert sslcrl ssl_min_protocol_version " +
    "ssl_max_protocol_version gssencmode"
  ).split(" "),
);

/** The bot's URL for the client's programs, without the password. */
export function clientUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.password = "";
  for (const name of Array.from(parsed.searchParams.keys())) if (!ofClient.has(name)) parsed.searchParams.delete(name);
  // With `require` the client's programs do not verify either.
  if (parsed.searchParams.get("sslmode") === "no-verify") parsed.searchParams.set("sslmode", "require");
  return parsed.href;
}

/** Pause before the first backup after a start, and after a failed one, ms. */
const soonMs = 60_000;
const afterFailureMs = 15 * 60_000;
/** A backup that takes longer is stopped, ms. It runs at the lowest priority, so it may take long. */
const longestMs = 3_600_000;

interface KeeperParts {
  readonly folder: string;
  readonly everyMs: number;
  readonly keep: number;
  readonly take: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
  /** Called with the first failure after a success, or after the start. `streak` is the same for every process until one succeeds with this folder. */
  readonly onTrouble: (streak: string) => void;
}

/** Makes a backup at intervals and removes the oldest ones after a new one was verified. Returns the function that stops it. */
export function keepBackups({ folder, everyMs, keep, take, clock, log, onTrouble }: KeeperParts): () => void {
  let isStopped = false;
  let hasTold = false;
  let cancel: (() => void) | null = null;
  const pass = async () => {
    try {
      const path = await take();
      const removed = removeOldBackups(folder, keep, path, clock.nowMs());
      log.info("A backup was made and verified", { path, bytes: statSync(path).size, removed: removed.length });
      hasTold = false;
      plan(everyMs);
    } catch (error) {
      log.error("A backup could not be made", { folder, why: errorText(error) });
      if (!hasTold) onTrouble(`since ${newestBackupMs(folder, clock.nowMs()) ?? "ever"}`);
      hasTold = true;
      plan(Math.min(everyMs, afterFailureMs));
    }
  };
  const plan = (delayMs: number) => {
    if (!isStopped) cancel = clock.after(delayMs, () => void pass());
  };
  plan(firstDelayMs(folder, everyMs, clock.nowMs()));
  return () => {
    isStopped = true;
    cancel?.();
  };
}

/** The time until the newest backup is as old as the interval; at least a minute, so that a bot that restarts again and again can still work. */
function firstDelayMs(folder: string, everyMs: number, nowMs: number): number {
  const newestMs = newestBackupMs(folder, nowMs);
  const ageMs = newestMs === null || newestMs > nowMs ? everyMs : nowMs - newestMs;
  return Math.max(Math.min(soonMs, everyMs), everyMs - ageMs);
}

/** Runs this program's command `backup` in a process of its own, so that the bot answers meanwhile. Resolves to the path of the backup. */
export function backupInOtherProcess(program: string, folder: string): Promise<string> {
  return new Promise((settled, failed) => {
    execFile(process.execPath, [program, "backup", folder], { timeout: longestMs }, (error, out, complaint) => {
      if (error) failed(new Error(complaint.trim() || error.message));
      else settled(out.trimEnd().split("\n").at(-1) ?? "");
    });
  });
}
