import type { ClientBase } from "pg";
import { WordedError } from "../../../domain/worded.ts";
import { placeOf } from "./trouble.ts";

/** The schemas in which the tables were found first, by URL: tables of ours that appear elsewhere later lead no connection away. */
const found = new Map<string, string>();

const sql = `select quote_ident(current_schema()) as made,
  (select quote_ident(nspname) from pg_class join pg_namespace as n on n.oid = relnamespace where pg_class.oid = to_regclass('monedero_schema')) as seen,
  array(select quote_ident(nspname) from pg_class join pg_namespace as n on n.oid = relnamespace
    where relname = 'monedero_schema' and relkind = 'r' order by nspname) as every`;

/**
 * Makes a connection see only the schema that has the tables, or in which they would be made. Throws, with the remedy, where there is none, and where
 * another one has tables too: two workers that saw different ones would both work.
 */
export async function useOneSchema(client: ClientBase, url: string): Promise<void> {
  const schema = found.get(url) ?? (await schemaOf(client, url));
  await client.query(`set search_path to ${schema}`);
}

async function schemaOf(client: ClientBase, url: string): Promise<string> {
  const { rows } = await client.query<{ made: string | null; seen: string | null; every: readonly string[] }>(sql);
  const { made = null, seen = null, every = [] } = rows[0] ?? {};
  const schema = seen ?? made;
  if (schema === null) throw noSchema(url);
  const elsewhere = every.filter((one) => one !== schema);
  if (elsewhere.length > 0) throw severalSchemas(url, schema, elsewhere);
  if (seen !== null) found.set(url, seen);
  return schema;
}

function noSchema(url: string): WordedError {
  const place = placeOf(url);
  return new WordedError({
    "es-MX": `En ${place} no hay ningún esquema donde hacer las tablas: revisa el search_path del usuario de DATABASE_URL.`,
    en: `${place} has no schema in which to make the tables: look at the search_path of the user of DATABASE_URL.`,
  });
}

function severalSchemas(url: string, schema: string, elsewhere: readonly string[]): WordedError {
  const place = placeOf(url);
  const others = elsewhere.join(", ");
  return new WordedError({
    "es-MX": `En ${place} hay tablas de este programa en ${others}, y el usuario de DATABASE_URL usaría ${schema}. Una base de datos es de una sola tienda: corrige su search_path, o deja las tablas en un solo esquema.`,
    en: `${place} has tables of this program in ${others}, and the user of DATABASE_URL would use ${schema}. A database is of one shop alone: correct the user's search_path, or leave the tables in one schema.`,
  });
}
