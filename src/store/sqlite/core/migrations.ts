import { ticketKey, type Ticket } from "../../../domain/ticket.ts";
import { WordedError, type Words } from "../../../domain/worded.ts";
import type { Sqlite } from "./database.ts";
import { firstStep } from "./schema/first.ts";
import { laterSteps } from "./schema/later.ts";

const migrations: readonly string[] = [firstStep, ...laterSteps];

/** The newest step that this program knows. */
export const newestSchema = migrations.length;

/** Throws on a database that a newer program made: this one does not know what it holds. */
export function expectKnownSchema(db: Sqlite): void {
  const problem = schemaProblem(db);
  if (problem !== null) throw new WordedError(problem);
}

/** Why this program does not know what a database holds, with the remedy; null: it does. */
export function schemaProblem(db: Sqlite): Words | null {
  const at = db.pragma("user_version", { simple: true }) as number;
  if (at <= migrations.length) return null;
  return {
    "es-MX": `La base de datos es del esquema ${at}, y este programa conoce hasta el ${migrations.length}: la hizo una versión más nueva. Inicia esa versión, o restaura un respaldo.`,
    en: `The database is of schema ${at}, this program knows up to ${migrations.length}: it was made by a newer version. Start that version, or restore a backup.`,
  };
}

/** Brings the schema to the newest step (or to step `to`) in one transaction: all steps or none. Throws on a database that a newer program made. */
export function migrateSchema(db: Sqlite, to = migrations.length): void {
  expectKnownSchema(db);
  const at = db.pragma("user_version", { simple: true }) as number;
  db.function("ticket_key_of", { deterministic: true }, (ticket) =>
    typeof ticket === "string" ? ticketKey(ticket as Ticket) : null,
  );
  if (at >= to) return;
  db.transaction(() => {
    db.exec(migrations.slice(at, to).join(";\n"));
    db.pragma(`user_version = ${to}`);
  }).immediate();
}
