import { refuse, type Words } from "../../domain/language.ts";
import { newestRowSql } from "../repositories/upkeep.ts";
import { stampProblem } from "../rules.ts";
import type { Sqlite } from "./core/database.ts";
import { Meta } from "./core/meta.ts";

/** Stamps a database with its mode and account, unless it has this stamp. Throws where it has another one and keeps it. */
export function stamp(db: Sqlite, wanted: string): void {
  const meta = new Meta(db);
  refuse(stampTrouble(db, wanted));
  if (meta.get("stamp") !== wanted) meta.set("stamp", wanted);
}

/** Why a database must not be used under this stamp; null: it has this one, or takes it. */
export function stampTrouble(db: Sqlite, wanted: string): Words | null {
  const found = new Meta(db).get("stamp");
  const isUsed = () => db.prepare("SELECT 1 FROM operations LIMIT 1").get() !== undefined;
  const elsewhere = { "es-MX": "DATABASE_PATH a otro archivo", en: "DATABASE_PATH at another file" };
  return stampProblem({ found, wanted, isUsed, name: "", elsewhere });
}

/** The newest wall time of any audit entry, inbox entry or message, epoch ms; 0 where there is none. */
export function newestRowMs(db: Sqlite): number {
  return db.prepare<[], { at: number | null }>(newestRowSql).get()?.at ?? 0;
}
