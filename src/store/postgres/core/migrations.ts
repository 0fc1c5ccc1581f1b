import type pg from "pg";
import type { ClientBase } from "pg";
import { type Words, refuse } from "../../../domain/language.ts";
import { lacking, quoted, unlike, type Part, type Place } from "../../rules.ts";
import { newestOf, stepsBetween, unknownSchema } from "../../schema.ts";
import { cannotMake, placeOf } from "./trouble.ts";

export const newestSchema = newestOf("postgres");

/** Key of the advisory lock that is held while the schema changes. */
const lockKey = 7_300_118;

/**
 * Brings the schema to the newest step, each step in a transaction, one process at a time. `beforeUpgrade` runs before a database that is in use is
 * changed; what it throws ends the upgrade. Throws on a database whose schema this program does not know, and on one that has tables of something else.
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
    refuse(unknownSchema("postgres", at));
    if (at > 0 && at < newestSchema) await beforeUpgrade();
    for (const { number, sql } of stepsBetween("postgres", at, newestSchema)) {
      await client.query("begin");
      await client.query(sql);
      await client.query("insert into monedero_schema (step) values ($1)", [number]);
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

/** Whether the schema is to be upgraded, but a process, perhaps of an older program, works on the database as it is. */
export async function waitsForUpgrade(client: pg.ClientBase): Promise<boolean> {
  if (!(await isMade(client)) || (await schemaOf(client)) >= newestSchema) return false;
  return (await client.query("select 1 from lease where until > clock_timestamp()")).rows.length > 0;
}

/** Throws on a database whose schema this program does not know. It has `monedero_schema`. */
export async function expectKnownSchema(client: pg.ClientBase): Promise<void> {
  refuse(unknownSchema("postgres", await schemaOf(client)));
}

export async function schemaOf(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ step: number }>("select coalesce(max(step), 0) as step from monedero_schema");
  return rows[0]?.step ?? 0;
}

/** What a schema has (`$1`: its oid). An index that a constraint keeps goes by the constraint's name, a sequence that a column counts by by that of the column. */
const partsSql = `
  with made as (select * from pg_class where relnamespace = $1),
  columns as (
    select pg_attribute.*, relname, relname || '.' || attname as name from made join pg_attribute on attrelid = made.oid
      where relkind in ('r', 'p') and attnum > 0 and not attisdropped
  ),
  parts as (
    select 'table ' || relname as what, null as of, null as sql, 1 as rank from made where relkind in ('r', 'p')
    union all select 'sequence ' || relname, null, null, 2 from made
      where relkind = 'S' and not exists (select 1 from pg_depend where objid = made.oid and deptype = 'i')
    union all select 'column ' || name, 'table ' || relname, null, 3 from columns
    union all select 'identity ' || name, 'column ' || name, null, 4 from columns where attidentity <> ''
    union all select 'not null ' || name, 'column ' || name,
        format('alter table %I alter column %I set not null', relname, attname), 5
      from columns where attnotnull
    union all select 'default ' || name, 'column ' || name,
        format('alter table %I alter column %I set default %s', relname, attname, pg_get_expr(adbin, adrelid)), 6
      from columns join pg_attrdef on adrelid = attrelid and adnum = attnum
    union all select 'constraint ' || conname, 'table ' || relname,
        format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(pg_constraint.oid)), 7
      from made join pg_constraint on conrelid = made.oid where contype in ('p', 'u', 'f', 'c')
    union all select 'index ' || made.relname, 'table ' || indexed.relname, pg_get_indexdef(indexrelid), 8
      from made join pg_index on indexrelid = made.oid join pg_class as indexed on indexed.oid = indrelid
      where not exists (select 1 from pg_constraint where conindid = indexrelid)
    union all select 'function ' || proname, null, pg_get_functiondef(oid), 9
      from pg_proc where pronamespace = $1 and prokind = 'f'
    union all select 'trigger ' || tgname, 'table ' || relname, pg_get_triggerdef(pg_trigger.oid), 10
      from made join pg_trigger on tgrelid = made.oid where not tgisinternal
  )`;

/** The parts of the schema that a step makes, by the step. */
const expected = new Map<number, readonly Part[]>();

/** Makes the schema among the temporary tables, which a transaction that is rolled back leaves none of. Runs inside of one. */
async function expectedAt(client: ClientBase, step: number): Promise<readonly Part[]> {
  const known = expected.get(step);
  if (known !== undefined) return known;
  await client.query("set local search_path to pg_temp");
  // A temporary function is found by its schema's name alone.
  for (const { sql } of stepsBetween("postgres", 0, step))
    await client.query(sql.replaceAll("execute function ", "execute function pg_temp."));
  const { rows } = await client.query<Part>(
    `${partsSql} select what, of, regexp_replace(sql, 'pg_temp(_\\d+)?\\.', '', 'g') as sql from parts order by rank, what`,
    [await oidOf(client, "pg_my_temp_schema()")],
  );
  expected.set(step, rows);
  return rows;
}

async function oidOf(client: ClientBase, schema: string): Promise<number> {
  const { rows } = await client.query<{ oid: number }>(`select ${schema}::oid as oid`);
  return rows[0]?.oid ?? 0;
}

/** Why a database is not as its schema says, with the remedy. Null: it is, is empty or of an unknown schema, or this user may make no temporary tables. */
export async function wholeProblem(client: ClientBase, url: string): Promise<Words | null> {
  try {
    // What another worker changes meanwhile is seen whole or not at all.
    await client.query("begin isolation level repeatable read");
    return await schemaUnlike(client, serverAt(url));
  } catch (error) {
    if (cannotMake(error)) return null;
    throw error;
  } finally {
    await client.query("rollback");
  }
}

async function schemaUnlike(client: ClientBase, place: Place): Promise<Words | null> {
  const own = await oidOf(client, "current_schema()::regnamespace");
  const { rows: found } = await client.query<Pick<Part, "what" | "of">>(`${partsSql} select what, of from parts`, [
    own,
  ]);
  const isThere = (table: string) => found.some(({ what }) => what === `table ${table}`);
  const at = isThere("monedero_schema") ? await schemaOf(client) : 0;
  if (unknownSchema("postgres", at) !== null) return null;
  if (at > 0) return unlike(place, await expectedAt(client, at), found);
  // Of tables that are somebody else's, which may have the name of one of ours, nothing is said.
  const isOurs = ["meta", "inbox", "outbox", "operations"].filter(isThere).length > 1;
  return isOurs ? lacking(place, [{ what: "table monedero_schema", of: null, sql: null }]) : null;
}

const serverAt = (url: string): Place => ({
  where: placeOf(url),
  client: "psql",
  removal: ({ name, table }) => `DROP TRIGGER ${quoted(name)} ON ${quoted(table)}`,
  goBack: {
    "es-MX":
      "No la borres: con el bot detenido guárdala con pg_dump, y vuelve a un respaldo en una base de datos nueva: restore RUTA --yes.",
    en: "Do not delete it: with the bot stopped keep it with pg_dump, and go back to a backup in a new database: restore PATH --yes.",
  },
});
