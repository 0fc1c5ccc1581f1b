import { WordedError, type Words } from "../../domain/worded.ts";
import { mayTakeStamp } from "../rules.ts";
import type { Sqlite } from "./core/database.ts";
import { Meta } from "./core/meta.ts";
import { newestRowSql } from "../repositories/upkeep.ts";

/** Stamps a database with its mode and account, unless it has this stamp. Throws where it has another one and keeps it. */
export function stamp(db: Sqlite, wanted: string): void {
  const meta = new Meta(db);
  const trouble = stampTrouble(db, wanted);
  if (trouble !== null) throw new WordedError(trouble);
  if (meta.get("stamp") !== wanted) meta.set("stamp", wanted);
}

/** Why a database must not be used under this stamp; null: it has this one, or takes it. */
export function stampTrouble(db: Sqlite, wanted: string): Words | null {
  const found = new Meta(db).get("stamp");
  if (found === null || found === wanted || mayTakeStamp(found, wanted, hasOperations(db))) return null;
  return {
    "es-MX": `La base de datos es de "${found}", y el programa se inició para "${wanted}" (modo y cuenta). Apunta DATABASE_PATH a otro archivo, o inicia con los ajustes con que se hizo. Si es el mismo monedero y solo cambió su dirección, usa "wallet-moved".`,
    en: `The database belongs to "${found}", but the program was started for "${wanted}" (mode and account). Point DATABASE_PATH at another file, or start with the settings it was made with. If it is the same wallet and only its address changed, use "wallet-moved".`,
  };
}

function hasOperations(db: Sqlite): boolean {
  return db.prepare("SELECT 1 FROM operations LIMIT 1").get() !== undefined;
}

/** The newest wall time of any audit entry, inbox entry or message, epoch ms; 0 where there is none. */
export function newestRowMs(db: Sqlite): number {
  return db.prepare<[], { at: number | null }>(newestRowSql).get()?.at ?? 0;
}
