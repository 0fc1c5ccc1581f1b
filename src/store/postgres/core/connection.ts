/** Connections to the server. Time and randomness are real here: a server runs by them, whatever clock a test has planted in this process. */
import { randomUUID } from "node:crypto";
import { channel } from "node:diagnostics_channel";
import { setTimeout as wait } from "node:timers/promises";
import {
  types as builtIn,
  Client,
  type ClientBase,
  type ClientConfig,
  type CustomTypesConfig,
  Pool,
  type QueryConfig,
} from "pg";
import { createSteadyClock } from "../../../clock.ts";
import { WordedError } from "../../../domain/language.ts";
import { placeOf } from "./trouble.ts";

/** How long a connection may take, a statement may run, and a statement waits for a lock, ms. */
const connectMs = 5_000;
const statementMs = 30_000;
const lockMs = 5_000;
/** An answer that takes longer comes from a server that is gone: the connection is closed. */
const answerMs = statementMs + 5_000;
/** A transaction that does nothing for so long, ms, belongs to a process that stands still: the server ends it, so that nobody waits for its locks. */
const idleMs = 15_000;
/** The same for what runs beside the process that works, which must not wait for it long, ms. */
export const idleBesideMs = 1_000;

const mostReaders = 4;

const settings = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: "monedero-bot",
  connectionTimeoutMillis: connectMs,
  statement_timeout: statementMs,
  lock_timeout: lockMs,
  idle_in_transaction_session_timeout: idleMs,
  query_timeout: answerMs,
  keepAlive: true,
  options: "-c timezone=UTC -c client_encoding=UTF8",
  types,
});

/** The connections for reads. `onLost` hears of a connection that dropped while nothing ran on it; without it, that would end the process. */
export function openPool(url: string, onLost: (error: Error) => void): Pool {
  // The pool waits for the promise; the types do not say so.
  const onConnect = ((client) => useOneSchema(client, url)) as (client: ClientBase) => void;
  const pool = new Pool({ ...settings(url), max: mostReaders, idleTimeoutMillis: 60_000, onConnect });
  pool.on("error", onLost);
  return pool;
}

interface ConnectionOptions {
  /** Statements do not wait for one another's answers. */
  readonly pipelined: boolean;
  /** The longest that a transaction may idle, ms. Absent: the limit of the other connections. */
  readonly idleMs?: number;
}

/** A connection of its own. The caller ends it. */
export async function connect(url: string, { pipelined, idleMs: most = idleMs }: ConnectionOptions): Promise<Client> {
  const client = new Client({ ...settings(url), pipeline: pipelined, idle_in_transaction_session_timeout: most });
  // Its statements hear of a lost connection; an `error` without a listener would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    await useOneSchema(client, url);
  } catch (error) {
    void client.end().catch(() => {});
    throw error;
  }
  return client;
}

/** Gives what `work` gives on a connection of its own. */
export async function onConnection<T>(
  url: string,
  work: (client: Client) => Promise<T>,
  options?: Pick<ConnectionOptions, "idleMs">,
): Promise<T> {
  const client = await connect(url, { pipelined: false, ...options });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The schemas in which the tables were found first, by URL: tables of ours that appear elsewhere later lead no connection away. */
const found = new Map<string, string>();

const schemasSql = `select quote_ident(current_schema()) as made,
  (select quote_ident(nspname) from pg_class join pg_namespace as n on n.oid = relnamespace where pg_class.oid = to_regclass('monedero_schema')) as seen,
  array(select quote_ident(nspname) from pg_class join pg_namespace as n on n.oid = relnamespace
    where relname = 'monedero_schema' and relkind = 'r' order by nspname) as every`;

/** Shows a connection only the schema with the tables. Throws where there is none, or a second one: two workers on different ones would both work. */
async function useOneSchema(client: ClientBase, url: string): Promise<void> {
  const schema = found.get(url) ?? (await schemaOf(client, url));
  await client.query(`set search_path to ${schema}`);
}

async function schemaOf(client: ClientBase, url: string): Promise<string> {
  const { rows } = await client.query<{ made: string | null; seen: string | null; every: readonly string[] }>(
    schemasSql,
  );
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

export type Value = string | number | boolean | null | readonly string[] | readonly number[];

/** Where statements run: in a transaction, or each by itself. */
export interface Db {
  rows<Row>(sql: string, values?: readonly Value[]): Promise<Row[]>;
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

/** A value as PostgreSQL takes it: U+0000 and lone surrogates in text become U+FFFD. JSON has neither, since `JSON.stringify` escapes them. */
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
const types: CustomTypesConfig = {
  getTypeParser: ((oid: TypeId, format?: "text") =>
    numbers.has(oid) ? Number : builtIn.getTypeParser(oid, format)) as typeof builtIn.getTypeParser,
};

/** Runs each statement by itself, on a connection of a pool, or on this one. */
export function statementsOn(connection: Pick<Pool | Client, "query">): Db {
  const query = (sql: string, values: readonly Value[] = []) =>
    inFlight(() => (connection as Pool).query(queryOf(sql, values)));
  return {
    rows: async (sql, values) => (await query(sql, values)).rows as never,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
  };
}

/** Tells who listens what is under way at the server: tests move their clock on only when nothing is. */
const underWay = channel("monedero:postgres");
let nextId = 1;

/** Runs work at the server, and tells of its begin and end. */
export async function inFlight<T>(work: () => Promise<T>): Promise<T> {
  if (!underWay.hasSubscribers) return work();
  const id = nextId++;
  underWay.publish({ phase: "begin", id });
  try {
    return await work();
  } finally {
    underWay.publish({ phase: "end", id });
  }
}

/** The wall clock of this machine, epoch ms. */
export function realNowMs(): number {
  return Date.now();
}

/** The clock of this machine that nobody sets, ms. */
export function realMonotonicMs(): number {
  return performance.now();
}

/** The same clock where it goes on while the machine sleeps: what others may have done meanwhile goes by it. */
export const realSteady = createSteadyClock();

/** Resolves after a time, ms, or when `signal` is aborted. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, signal && { signal }).catch(() => {});
}

/** Resolves with `value` after a time, ms, unless the process ends before. */
export function after<T>(ms: number, value: T): Promise<T> {
  return wait(ms, value, { ref: false });
}

/** How long the end of a connection is waited for, ms: of a server that is gone it never comes. */
const endMs = 3_000;

/** Waits for the end of something, whether it succeeds or not, but not for long. */
export async function ended(end: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([Promise.allSettled([end]), after(endMs, null)]);
}

/** A time up to this one, ms: those who collided come back at different times. */
export function someOf(ms: number): number {
  return Math.random() * ms;
}

/** A name that nobody else has. */
export function uniqueName(): string {
  return randomUUID();
}

// Where a database is, so that a copy is known as one when a program starts on it.

/** Name in `meta`: the place of the database when a program last worked on it. */
export const homeName = "home";

/** The number of the running transaction, as `xmin` has it. */
export const thisTransactionSql = "(pg_current_xact_id()::text::numeric % 4294967296)::text";

/** The server's identity, and the database in it. A restored dump and a copied database have another one. */
const ofServer = `(select system_identifier from pg_control_system()) || ' ' || (select oid from pg_database where datname = current_database())`;
/** The timeline of the server's log. A server that was promoted, or set back to a point in time, begins a new one: earlier commits may be lost. */
const ofHistory = `left(pg_walfile_name(pg_current_wal_lsn()), 8)`;

export const homeSql = `${ofServer} || ' ' || ${ofHistory}`;
