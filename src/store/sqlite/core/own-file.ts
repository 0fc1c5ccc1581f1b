import type Database from "better-sqlite3";
import { lstatSync, readlinkSync, realpathSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { WordedError, type Words } from "../../../domain/worded.ts";

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
  const stat = statsOf(path, statSync);
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
  return statsOf(path, statSync)?.isFile() === false;
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

/** Throws where a path cannot be the database's (`placeProblem`). */
export function expectPlace(path: string): void {
  const problem = placeProblem(path);
  if (problem !== null) throw new WordedError(problem);
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
  return statsOf(path, lstatSync)?.isSymbolicLink() === true;
}

/** What stands at a path; null: nothing, or nobody can look there. */
function statsOf(path: string, look: (path: string) => Stats): Stats | null {
  try {
    return look(path);
  } catch {
    return null;
  }
}
