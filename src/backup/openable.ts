/** Why a database may not be opened or made: a restore is unfinished, it is a backup, or it was lost. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { attempt, jsonIn } from "../domain/attempt.ts";
import { refuse, WordedError, type Words, wordsOf } from "../domain/language.ts";
import { backupsIn, readManifest } from "./files.ts";

/** Why a database must not be opened, with the remedy: a restore of it is unfinished, or it is a backup. Null: it may be opened. Writes nothing. */
export function openingProblem(database: string): Words | null {
  return restoreUnfinished(database) ?? backupProblem(database);
}

/** Throws if a database must not be opened (`openingProblem`). */
export function expectOpenable(database: string): void {
  refuse(openingProblem(database));
}

/** Throws if the path of the database leads to a backup, which a bot would spoil. */
export function expectNoBackup(database: string): void {
  refuse(backupProblem(database));
}

function backupProblem(path: string): Words | null {
  // A backup has a manifest with exactly that name beside it.
  const isBackup = existsSync(path) && attempt(() => readManifest(path).file === basename(path), false);
  if (!isBackup) return null;
  return {
    "es-MX": `${path} (DATABASE_PATH) es un respaldo, y con lo que un bot escribe en él deja de serlo. Pon en DATABASE_PATH la ruta de la base de datos, como data/monedero.db, y restaura ahí el respaldo: restore ${path} --yes. No se cambió nada.`,
    en: `${path} (DATABASE_PATH) is a backup, and a bot that writes to it would spoil it. Set DATABASE_PATH to the path of the database, like data/monedero.db, and restore the backup there: restore ${path} --yes. Nothing was changed.`,
  };
}

/** A restore that has begun. Its remaining steps can be repeated by any later process. */
export interface Begun {
  readonly aside: string | null;
}

/** Path of the file that exists while a restore replaces the database. */
export function begunPath(database: string): string {
  return `${database}.restore.json`;
}

/** Path of the copy that becomes the database. */
export function copyPath(database: string): string {
  return `${database}.restoring`;
}

/** True if a restore of this database has begun and is not finished. */
export function isBeingRestored(database: string): boolean {
  return existsSync(begunPath(database));
}

/** The unfinished restore of this database. Null: none. Throws if its file cannot be read. */
export function restoreBegun(database: string): Begun | null {
  if (!isBeingRestored(database)) return null;
  const text = readFileSync(begunPath(database), "utf8");
  const aside = (jsonIn(text) as { readonly aside?: unknown } | null | undefined)?.aside;
  // The name counts only if a restore of this database could have chosen it.
  const isName = aside === null || (typeof aside === "string" && aside.startsWith(`${basename(database)}.before-`));
  if (!isName || (aside !== null && aside !== basename(aside))) throw notReadable(begunPath(database));
  return { aside };
}

function notReadable(path: string): WordedError {
  return new WordedError({
    "es-MX": `${path} no es lo que deja una restauración a medias. Guárdalo aparte con otro nombre, no borres nada de esa carpeta, y restaura otra vez el respaldo (restore RUTA --yes). No se cambió nada.`,
    en: `${path} is not the file of an unfinished restore. Move it to another name, delete nothing in that folder, and restore the backup again (restore PATH --yes). Nothing was changed.`,
  });
}

/** Why a database must not be opened yet, with the remedy. Null: no restore of it is unfinished. */
function restoreUnfinished(database: string): Words | null {
  try {
    if (restoreBegun(database) === null) return null;
  } catch (error) {
    return wordsOf(error);
  }
  return {
    "es-MX":
      "Una restauración de esta base de datos no ha terminado. Inicia el bot, que la termina, o restaura otra vez.",
    en: "A restore of this database is not finished. Start the bot, which finishes it, or restore again.",
  };
}

/** `BACKUP_DIR` (null: none), and the mode and account of the shop. */
interface ShopBackups {
  readonly folder: string | null;
  readonly stamp: string;
}

/** Why a missing or empty database must not be made again: there are signs that it existed. Null: no such signs, or it is there. */
export function lostDatabase({ database, ...shop }: { readonly database: string } & ShopBackups): Words | null {
  if (sizeOf(database) > 0) return null;
  const found = sizeOf(`${database}-wal`) > 0 ? `${database}-wal` : backupOf(shop);
  return lost("DATABASE_PATH", `No hay base de datos en ${database}`, `There is no database at ${database}`, found);
}

/** The same for a database on a server without tables. `place`: its host and name. */
export function lostOnServer({ place, ...shop }: { readonly place: string } & ShopBackups): Words | null {
  const found = backupOf(shop);
  return lost("DATABASE_URL", `La base de datos ${place} está vacía`, `The database ${place} is empty`, found);
}

function lost(setting: string, spanish: string, english: string, found: string | undefined): Words | null {
  if (found === undefined) return null;
  return {
    "es-MX": `${spanish} (${setting}), y sí la hubo: ${found}. Una nueva no sabría de ninguna venta. Corrige ${setting}, o restaura un respaldo (restore RUTA --yes); si de verdad empiezas de cero, mueve antes lo viejo a otra carpeta. No se cambió nada.`,
    en: `${english} (${setting}), and there was one: ${found}. A new one would know of no sale. Correct ${setting}, or restore a backup (restore PATH --yes); to start over on purpose, move the old files to another folder first. Nothing was changed.`,
  };
}

const sizeOf = (path: string): number => attempt(() => statSync(path).size, 0);

/** The newest backup of a shop in a folder. Undefined: none, or it cannot be read, which the check of backups reports. */
function backupOf({ stamp, folder }: ShopBackups): string | undefined {
  const found = folder === null ? [] : attempt(() => backupsIn(folder), []);
  return found.find(({ path }) => attempt(() => readManifest(path).stamp, null) === stamp)?.path;
}
