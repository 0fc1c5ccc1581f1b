import { inFlight } from "./in-flight.ts";
import { types as builtIn, type CustomTypesConfig, type Pool, type QueryConfig } from "pg";

/** A value of a statement. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];

/** Where statements run: in a transaction, or each by itself. */
export interface Db {
  /** The rows that a statement gives. */
  rows<Row>(sql: string, values?: readonly Value[]): Promise<Row[]>;
  /** The first row that a statement gives; null: none. */
  first<Row>(sql: string, values?: readonly Value[]): Promise<Row | null>;
  /** Runs a statement; gives how many rows it changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>;
}

/** The names of the prepared statements, by their text: keep the number of different texts bounded. */
const names = new Map<string, string>();

/** A statement with its values as `pg` takes it. It is prepared once on each connection. */
export function queryOf(sql: string, values: readonly Value[]): QueryConfig {
  let name = names.get(sql);
  if (name === undefined) names.set(sql, (name = `s${names.size}`));
  return { name, text: sql, values: values.map(encoded) };
}

/**
 * A value as PostgreSQL takes it. It refuses U+0000 and lone surrogates in text: they become U+FFFD. JSON has neither, since `JSON.stringify` escapes
 * them.
 */
function encoded(value: Value): unknown {
  if (typeof value === "string") return storable(value);
  return Array.isArray(value)
    ? (value as readonly unknown[]).map((one) => (typeof one === "string" ? storable(one) : one))
    : value;
}

/** A text as it is stored: without what PostgreSQL refuses. For what is compared with a stored one. */
export function storable(text: string): string {
  return text.replaceAll(/\p{Surrogate}|\0/gu, "\u{FFFD}");
}

/** `int8` and `numeric`. */
const numbers: ReadonlySet<TypeId> = new Set([builtIn.builtins.INT8, builtIn.builtins.NUMERIC]);
type TypeId = Parameters<typeof builtIn.getTypeParser>[0];

/** Numbers as numbers: every `bigint` here is a time in ms, a count or a key, all below 2^53. */
export const types: CustomTypesConfig = {
  getTypeParser: ((oid: TypeId, format?: "text") =>
    numbers.has(oid) ? Number : builtIn.getTypeParser(oid, format)) as typeof builtIn.getTypeParser,
};

/** Runs each statement by itself, on a connection of the pool. */
export function onPool(pool: Pool): Db {
  const query = (sql: string, values: readonly Value[] = []) => inFlight(() => pool.query(queryOf(sql, values)));
  return {
    rows: async (sql, values) => (await query(sql, values)).rows as never,
    first: async (sql, values) => ((await query(sql, values)).rows[0] ?? null) as never,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
  };
}
