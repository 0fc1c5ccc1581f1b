import { WordedError, type Words } from "../../../domain/worded.ts";
import type { Sqlite } from "./database.ts";
import { Meta } from "./meta.ts";

/** Stamps a new database with its mode and account. Throws when it has another stamp. */
export function stamp(db: Sqlite, meta: Meta, wanted: string): void {
  const trouble = stampTrouble(db, wanted);
  if (trouble !== null) throw new WordedError(trouble);
  if (meta.get("stamp") === null) meta.set("stamp", wanted);
}

/** Why a database must not be used under this stamp; null: it has this one, or none yet. */
export function stampTrouble(db: Sqlite, wanted: string): Words | null {
  const found = new Meta(db).get("stamp");
  if (found === null || found === wanted) return null;
  return {
    "es-MX": `La base de datos es de "${found}", y el programa se inició para "${wanted}" (modo y cuenta). Apunta DATABASE_PATH a otro archivo, o inicia con los ajustes con que se hizo.`,
    en: `The database belongs to "${found}", but the program was started for "${wanted}" (mode and account). Point DATABASE_PATH at another file, or start with the settings it was made with.`,
  };
}
