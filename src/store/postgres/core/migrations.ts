import type pg from "pg";
import { WordedError } from "../../../domain/worded.ts";
import { steps } from "./schema.ts";

/** The newest step that this program knows. */
export const newestSchema = steps.length;

/** Key of the advisory lock that is held while the schema changes. */
const lockKey = 7_300_118;

/**
 * Brings the schema to the newest step, each step in a transaction, one process at a time. `beforeUpgrade` runs before a database that is in use is
 * changed; what it throws ends the upgrade. Throws on a database that a newer program made, and on one
 * that has tables of something else.
 */
export async function migrateSchema(
  client: pg.ClientBase,
  beforeUpgrade: () => Promise<void> = async () => {},
): Promise<void> {
  await client.query("set lock_timeout = 0");
  await client.query("select pg_advisory_lock($1)", [lockKey]);
  try {
    await client.query(
      "create table if not exists monedero_schema (step integer primary key, made_at timestamptz not null default clock_timestamp())",
    );
    const at = await schemaOf(client);
    if (at > newestSchema) throw newerSchema(at);
    if (at > 0 && at < newestSchema) await beforeUpgrade();
    for (let step = at; step < newestSchema; step++) {
      await client.query("begin");
      await client.query(steps[step] as string);
      await client.query("insert into monedero_schema (step) values ($1)", [step + 1]);
      await client.query("commit");
    }
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [lockKey]).catch(() => {});
    await client.query("reset lock_timeout").catch(() => {});
  }
}

/** Whether a database has tables of this program. */
export async function isMade(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ made: boolean }>("select to_regclass('monedero_schema') is not null as made");
  return rows[0]?.made === true && (await schemaOf(client)) > 0;
}

/**
 * Whether the schema is to be upgraded, but a process works on the database as it is: an older program, perhaps, which would meet the change in the midst of
 * its work.
 */
export async function waitsForUpgrade(client: pg.ClientBase): Promise<boolean> {
  if (!(await isMade(client)) || (await schemaOf(client)) >= newestSchema) return false;
  return (await client.query("select 1 from lease where until > clock_timestamp()")).rows.length > 0;
}

/** Throws on a database that a newer program made. It has `monedero_schema`. */
export async function expectKnownSchema(client: pg.ClientBase): Promise<void> {
  const at = await schemaOf(client);
  if (at > newestSchema) throw newerSchema(at);
}

/** The step of a database that has `monedero_schema`. */
export async function schemaOf(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ step: number }>("select coalesce(max(step), 0) as step from monedero_schema");
  return rows[0]?.step ?? 0;
}

/** What a database that a newer program made says. */
export function newerSchema(at: number): WordedError {
  return new WordedError({
    "es-MX": `La base de datos es del esquema ${at}, y este programa conoce hasta el ${newestSchema}: la hizo una versión más nueva. Inicia esa versión, o restaura un respaldo.`,
    en: `The database is of schema ${at}, this program knows up to ${newestSchema}: it was made by a newer version. Start that version, or restore a backup.`,
  });
}
