import {
  lstatSync,
  readlinkSync,
  realpathSync,
  statSync,
  type Stats,
  accessSync,
  constants,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  chmodSync,
  readSync,
} from "node:fs";
import { endianness } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { attempt } from "../../../domain/attempt.ts";
import type Database from "better-sqlite3";
import { WordedError, type Words } from "../../../domain/language.ts";

/** How long the path of a database may be. File systems allow 255 bytes for a name, SQLite 511 for a path. */
const mostBytes = { name: 200, whole: 450 } as const;
/** Tables that every schema of this program has. */
const ownTables = ["meta", "operations", "inbox", "outbox", "sessions"] as const;
/** So many of them are enough: whoever drops one does not make it another program's. */
const enoughTables = 3;
/** As many links as Linux follows. */
const mostLinks = 40;

/** The file that a path leads to, also where the last of its links leads to nothing yet: its WAL and its lock belong beside it. */
export function withoutLinks(path: string): string {
  let file = path;
  for (let links = 0; links < mostLinks && isLink(file); links++)
    file = resolve(realpathSync(dirname(file)), readlinkSync(file));
  return file;
}

/** Why a path cannot be the database's, with the remedy; null: it can, whether something is there yet or not. Writes nothing. */
export function placeProblem(path: string): Words | null {
  const beside = lengthProblem(path) ?? besideProblem(path);
  if (beside !== null) return beside;
  const stat = statOf(path);
  if (stat === null && /(?:^|[\\/])\.{0,2}$/.test(path))
    return {
      "es-MX": `DATABASE_PATH=${path} termina como una carpeta. Pon la ruta de un archivo, como ${join(path, "monedero.db")}: el bot lo crea. No se cambió nada.`,
      en: `DATABASE_PATH=${path} ends as a folder does. Set it to the path of a file, like ${join(path, "monedero.db")}: the bot makes it. Nothing was changed.`,
    };
  if (stat === null) return null;
  if (!stat.isFile())
    return {
      "es-MX": `DATABASE_PATH=${path} no es un archivo. Pon la ruta de un archivo, como data/monedero.db: el bot lo crea. No se cambió nada.`,
      en: `DATABASE_PATH=${path} is no file. Set it to the path of a file, like data/monedero.db: the bot makes it. Nothing was changed.`,
    };
  if (stat.nlink > 1)
    return {
      "es-MX": `DATABASE_PATH=${path}: el archivo tiene ${stat.nlink} nombres (enlaces duros), y dos bots podrían trabajar con él sin saberlo. Detén los bots, cópialo con su -wal a un nombre propio y usa ese. No se cambió nada.`,
      en: `DATABASE_PATH=${path}: the file has ${stat.nlink} names (hard links), and two bots could work on it unawares. Stop the bots, copy it with its -wal to a name of its own and use that. Nothing was changed.`,
    };
  return null;
}

/** What the database keeps beside it can be kept in files alone. */
function besideProblem(path: string): Words | null {
  const wrong = ["-wal", "-shm", ".lock"].map((ending) => path + ending).find((file) => isOtherThanFile(file));
  if (wrong === undefined) return null;
  return {
    "es-MX": `${wrong} es una carpeta o algo que no es un archivo, y junto a DATABASE_PATH=${path} la base de datos guarda ahí un archivo suyo. Con el bot detenido, mueve lo que está ahí a otra parte; si ahí hubo un archivo, ponlo de vuelta. No se cambió nada.`,
    en: `${wrong} is a folder, or something else that is no file, and beside DATABASE_PATH=${path} the database keeps a file of its own there. With the bot stopped, move what stands there elsewhere; if there was a file, put it back. Nothing was changed.`,
  };
}

function isOtherThanFile(path: string): boolean {
  return statOf(path)?.isFile() === false;
}

/** The files beside a database have its name and more, which has to have room too: the longest is what a restore puts aside. */
function lengthProblem(path: string): Words | null {
  const { name, whole } = { name: Buffer.byteLength(basename(path)), whole: Buffer.byteLength(resolve(path)) };
  if (name <= mostBytes.name && whole <= mostBytes.whole) return null;
  return {
    "es-MX": `DATABASE_PATH=${path} es demasiado larga: se espera la ruta de un archivo cuyo nombre tenga como mucho ${mostBytes.name} bytes (tiene ${name}), y la ruta completa ${mostBytes.whole} (tiene ${whole}). No se cambió nada.`,
    en: `DATABASE_PATH=${path} is too long: expected the path of a file whose name has at most ${mostBytes.name} bytes (it has ${name}), and the whole path ${mostBytes.whole} (it has ${whole}). Nothing was changed.`,
  };
}

/** A database that a bot has begun on is never empty: what it held is gone. */
export function emptyProblem(path: string): Words | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile() || stat.size > 0) return null;
  return {
    "es-MX": `DATABASE_PATH=${path} está vacío (0 bytes). Si ahí hubo ventas, vuelve a un respaldo: restore RUTA --yes. Si nunca hubo, borra ese archivo y empieza otra vez. No se cambió nada.`,
    en: `DATABASE_PATH=${path} is empty (0 bytes). If there were sales in it, go back to a backup: restore PATH --yes. If there never were, delete that file and start again. Nothing was changed.`,
  };
}

/** Whether an open database is empty, or of this program. */
export function isOwn(db: Database.Database): boolean {
  const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const names = new Set(tables.map(({ name }) => name));
  return names.size === 0 || ownTables.filter((name) => names.has(name)).length >= enoughTables;
}

/** A database of another program stands where ours should be. */
export function notOwn(path: string): WordedError {
  return new WordedError({
    "es-MX": `DATABASE_PATH=${path} es la base de datos de otro programa. Pon la ruta de un archivo propio, como data/monedero.db. No se cambió nada.`,
    en: `DATABASE_PATH=${path} is the database of another program. Set it to a file of its own, like data/monedero.db. Nothing was changed.`,
  });
}

function isLink(path: string): boolean {
  return statOf(path, lstatSync)?.isSymbolicLink() === true;
}

/** What stands at a path; null: nothing, or nobody can look there. */
function statOf(path: string, look: (path: string) => Stats = statSync): Stats | null {
  return attempt(() => look(path), null);
}

/** What follows a database's path in the names of the files that this program opens. */
const endings = ["", "-journal", "-wal", "-shm", ".lock", ".lock-journal", ".restore.json", ".restoring"] as const;

/** Why this user cannot work with the files of a database, with the remedy; null: they can. Writes nothing. */
export function accessProblem(path: string): Words | null {
  const closed = filesOf(path).find((file) => !isOpenToUs(file));
  if (closed === undefined) return null;
  const { uid: owner, mode } = statSync(closed);
  const us = process.getuid?.();
  // Whose they all have to be, the database tells.
  const whose = closed === path ? us : (statOf(path)?.uid ?? us);
  const mend = owner === us ? `chmod 600 ${closed}` : `sudo chown ${whose} ${closed}`;
  const about = `uid ${owner}, ${(mode & 0o777).toString(8).padStart(4, "0")}`;
  return {
    "es-MX": `este usuario (uid ${us}) no puede leer y escribir ${closed} (${about}), y el bot sí tiene que poder con todo lo que está junto a DATABASE_PATH. Corre esto con el usuario del bot (sudo -u); si ya es él: ${mend}`,
    en: `this user (uid ${us}) cannot read and write ${closed} (${about}), as the bot has to with all that is beside DATABASE_PATH. Run this as the bot's user (sudo -u); if you do: ${mend}`,
  };
}

/** The files of a database that belong to another user than the database itself does. */
export function strangersAt(path: string): readonly string[] {
  const files = filesOf(path);
  const [owner] = files.includes(path) ? [statSync(path).uid] : [];
  return files.filter((file) => owner !== undefined && statSync(file).uid !== owner);
}

function filesOf(path: string): readonly string[] {
  return endings.map((ending) => path + ending).filter((file) => statOf(file)?.isFile() === true);
}

function isOpenToUs(file: string): boolean {
  return attempt(() => accessSync(file, constants.R_OK | constants.W_OK), null) !== null;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Whose a file at this path is or would be: its owner, or that of the nearest folder above. Null: this process's own; only root makes files for others. */
export function ownerAt(path: string): Owner | null {
  if (process.getuid?.() !== 0) return null;
  let place = resolve(path);
  while (!existsSync(place)) place = dirname(place);
  const { uid, gid } = statSync(place);
  return uid === 0 ? null : { uid, gid };
}

/** Makes an empty file that is `owner`'s alone; null: leaves it to whoever opens it. */
export function makeFor(owner: Owner | null, path: string): void {
  if (owner === null) return;
  closeSync(openSync(path, "a", 0o600));
  giveTo(path, owner);
}

/** Gives a file or folder that root has made to whoever has to work with it. */
export function giveTo(path: string, owner: Owner | null): void {
  if (owner !== null) chownSync(path, owner.uid, owner.gid);
}

/** Takes a file that this program made, perhaps under another umask, from other users of this machine. Somebody else's stays: `doctor` says so. */
export function closeToOthers(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (process.platform === "win32" || !stat?.isFile() || (stat.mode & 0o077) === 0) return;
  try {
    chmodSync(path, stat.mode & 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}

/** Bytes of a WAL's header: a longer one has pages. */
const headerBytes = 32;
/** Where a database file says how it is written, and what it says there where it was never in WAL mode. */
const versionAt = 18;
const withoutWal = 1;
/** Of a page in a WAL, beside the page itself. */
const frameBytes = 24;
/** The head of `-shm`: the same 48 bytes twice, then how many pages the file has. Its numbers are of the machine's order. */
const indexBytes = 100;
const indexVersion = 3_007_000;

/**
 * Why a database must not be opened beside the WAL that is there, with the remedy; null: it may. SQLite plays back a WAL by its own checksums, whatever
 * file it is beside. A database has the mark of WAL mode before the first page goes to its WAL, and a backup never has it: a backup beside a WAL was
 * copied over the database that the WAL belongs to. Writes nothing.
 */
export function walProblem(path: string): Words | null {
  const wal = `${path}-wal`;
  if (bytesOf(wal) <= headerBytes || writeVersionOf(path) !== withoutWal) return null;
  return {
    "es-MX": `${wal} no es de ${path} (DATABASE_PATH): ahí se copió un respaldo, y junto quedó lo de la base de datos de antes, con lo último que hizo. Si quieres el respaldo, mueve ${wal} y ${path}-shm a otra carpeta sin borrarlos, o mejor usa "restore RUTA --yes", que lo guarda todo. No se cambió nada.`,
    en: `${wal} is not of ${path} (DATABASE_PATH): a backup was copied there, and beside it is what the database before had written last. If you want the backup, move ${wal} and ${path}-shm to another folder without deleting them, or better use "restore PATH --yes", which keeps everything. Nothing was changed.`,
  };
}

/**
 * Why a database has lost what its WAL held, with the remedy; null: nothing says so. SQLite notes in `-shm` how many pages the WAL has, after they are on the
 * disk, and removes `-shm` first when it has written all of them to the file. Writes nothing. Call it while no bot has the database.
 */
export function cutWalProblem(path: string): Words | null {
  const index = bytesAt(`${path}-shm`, 0, indexBytes);
  if (index === null || index.length < indexBytes || !index.subarray(0, 48).equals(index.subarray(48, 96))) return null;
  const read = (at: number) => (endianness() === "LE" ? index.readUInt32LE(at) : index.readUInt32BE(at));
  const pageBytes = endianness() === "LE" ? index.readUInt16LE(14) : index.readUInt16BE(14);
  const [pages, written] = [read(16), read(96)];
  const wal = `${path}-wal`;
  const size = bytesOf(wal);
  if (read(0) !== indexVersion || pages <= written) return null;
  if (size >= headerBytes + pages * (frameBytes + (pageBytes === 1 ? 65_536 : pageBytes))) return null;
  // Of a WAL that was begun anew since.
  if (size >= headerBytes && bytesAt(wal, 16, 8)?.equals(index.subarray(32, 40)) !== true) return null;
  return {
    "es-MX": `A ${wal} (de DATABASE_PATH=${path}) le falta el final: lo último que el bot guardó se perdió. Vuelve a un respaldo: restore RUTA --yes. Si no hay, mueve ${path}-shm a otra carpeta y corre "restore --in-place --yes": lo que quedó abierto no se manda, y se le pregunta a un gerente. No se cambió nada.`,
    en: `${wal} (of DATABASE_PATH=${path}) lacks its end: what the bot stored last is lost. Go back to a backup: restore PATH --yes. If there is none, move ${path}-shm to another folder and run "restore --in-place --yes": what is open is not sent, and a manager is asked. Nothing was changed.`,
  };
}

/** How long a file is; 0 where there is none. */
export function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Null: there is no file, or it is too short to be a database. */
function writeVersionOf(path: string): number | null {
  return bytesAt(path, versionAt, 1)?.[0] ?? null;
}

/** As many bytes of a file as there are; null: there is none, or it cannot be read. */
function bytesAt(path: string, at: number, most: number): Buffer | null {
  const file = attempt(() => openSync(path, "r"), null);
  if (file === null) return null;
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, at));
  } finally {
    closeSync(file);
  }
}
