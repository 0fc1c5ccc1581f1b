// What a restore leaves beside the database until it is finished.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { WordedError, wordsOf, type Words } from "../domain/worded.ts";

/** A restore that has begun: what is left to do can be done again by whoever finds it. */
export interface Begun {
  readonly aside: string | null;
}

/** Path of the file that stands while a restore replaces the database. */
export function begunPath(database: string): string {
  return `${database}.restore.json`;
}

/** Path of the copy that becomes the database. */
export function copyPath(database: string): string {
  return `${database}.restoring`;
}

/** Whether a restore of this database has begun and is not finished. */
export function isBeingRestored(database: string): boolean {
  return existsSync(begunPath(database));
}

/** The restore of this database that has begun and is not finished; null: there is none. Throws where what it left cannot be read. */
export function restoreBegun(database: string): Begun | null {
  if (!isBeingRestored(database)) return null;
  const begun = parsed(readFileSync(begunPath(database), "utf8"));
  const aside = begun?.aside;
  // The name is followed only to where a restore of this database would have led it.
  const isName = aside === null || (typeof aside === "string" && aside.startsWith(`${basename(database)}.before-`));
  if (!isName || (aside !== null && aside !== basename(aside))) throw notReadable(begunPath(database));
  return { aside };
}

function parsed(text: string): { readonly aside?: unknown } | null {
  try {
    return JSON.parse(text) as { readonly aside?: unknown } | null;
  } catch {
    return null;
  }
}

function notReadable(path: string): WordedError {
  return new WordedError({
    "es-MX": `${path} no es lo que deja una restauración a medias. Guárdalo aparte con otro nombre, no borres nada de esa carpeta, y restaura otra vez el respaldo (restore RUTA --yes). No se cambió nada.`,
    en: `${path} is not what an unfinished restore leaves. Move it to another name, delete nothing in that folder, and restore the backup again (restore PATH --yes). Nothing was changed.`,
  });
}

/** Why a database is not to be opened yet, with the remedy; null: no restore of it is unfinished. */
export function restoreUnfinished(database: string): Words | null {
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
