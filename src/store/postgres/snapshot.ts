import type { Client, ClientBase } from "pg";
import { WordedError, type Words } from "../../domain/language.ts";
import { copiedAtName, stampProblem } from "../rules.ts";
import { onConnection } from "./core/connection.ts";
import { expectKnownSchema, isMade } from "./core/migrations.ts";
import { connectionTrouble, placeOf } from "./core/trouble.ts";

/** What a backup says of a database. */
export interface ServerContents {
  /** Version of the server. */
  readonly postgres: string;
  readonly schema: number;
  /** Mode and account that the database belongs to. */
  readonly stamp: string | null;
  readonly rows: { readonly [table: string]: number };
  /** `id` of the last entry of the audit trail; 0 where it has none. */
  readonly lastAuditId: number;
  /** Since when it may lack what happened, epoch ms: it was restored, and no bot has started on it since. Absent: it was not. */
  readonly unknownSinceMs?: number;
}

/** Runs `work` with the name of a snapshot of the database that another program can read too; gives what the database holds in it. */
export function withServerSnapshot(url: string, work: (snapshot: string) => void): Promise<ServerContents> {
  return reaching(url, async (client) => {
    await client.query("set idle_in_transaction_session_timeout = 0");
    await client.query("begin isolation level repeatable read read only");
    if (!(await isMade(client))) throw noDatabaseAt(url);
    const { rows } = await client.query<{ snapshot: string }>("select pg_export_snapshot() as snapshot");
    work(rows[0]?.snapshot ?? "");
    const contents = await contentsOf(client);
    await client.query("commit");
    return contents;
  });
}

/** What a database holds; null: it has no tables of this program. */
export function serverContents(url: string): Promise<ServerContents | null> {
  return reaching(url, async (client) => ((await isMade(client)) ? contentsOf(client) : null));
}

/** Marks a database, unless it is marked, as a copy of one that went on after `takenAtMs` (null: its last word); gives the time. Throws while it is in use. */
export function markServerCopy(url: string, takenAtMs: number | null): Promise<number> {
  // A dump says who worked on it when it was taken.
  return whileNobodyBegins(url, takenAtMs === null, async (client) => {
    const { rows } = await client.query<{ at: number }>("select coalesce(max(at), 0) as at from audit");
    const atMs = takenAtMs ?? rows[0]?.at ?? 0;
    const mark = "insert into meta (name, value) values ($1, $2) on conflict (name) do nothing";
    await client.query(mark, [copiedAtName, String(atMs)]);
    return Number((await metaOf(client, copiedAtName)) ?? atMs);
  });
}

/** Gives what `work` gives on a connection; throws, with the remedy, where the server cannot be reached. */
async function reaching<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  let isReached = false;
  try {
    return await onConnection(url, (client) => {
      isReached = true;
      return work(client);
    });
  } catch (error) {
    throw isReached ? error : connectionTrouble(error, url);
  }
}

/** Works in a transaction during which nobody begins to work on a database. Throws where somebody does (`isRefused`), and on an unknown schema or none. */
function whileNobodyBegins<T>(url: string, isRefused: boolean, work: (client: Client) => Promise<T>): Promise<T> {
  return reaching(url, async (client) => {
    if (!(await isMade(client))) throw noDatabaseAt(url);
    await client.query("begin");
    await expectKnownSchema(client);
    const owner = await lockedOwner(client);
    if (isRefused && owner !== null) throw worksOn(url, owner);
    const given = await work(client);
    await client.query("commit");
    return given;
  });
}

async function contentsOf(client: Client): Promise<ServerContents> {
  const first = async <Row>(sql: string) => (await client.query(sql)).rows[0] as Row;
  const { rows: tables } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = current_schema() order by tablename",
  );
  const counts: [string, number][] = [];
  for (const { name } of tables)
    counts.push([name, (await first<{ n: number }>(`select count(*) as n from ${name}`)).n]);
  const { postgres, step, stamp, last, copied } = await first<{
    postgres: string;
    step: number;
    stamp: string | null;
    last: number;
    copied: string | null;
  }>(
    `select current_setting('server_version') as postgres, (select max(step) from monedero_schema) as step,
       (select value from meta where name = 'stamp') as stamp, (select coalesce(max(id), 0) from audit) as last,
       (select value from meta where name = '${copiedAtName}') as copied`,
  );
  const contents = { postgres, schema: step, stamp, rows: Object.fromEntries(counts), lastAuditId: last };
  return { ...contents, ...(copied !== null && { unknownSinceMs: Number(copied) }) };
}

/** Locks a database for a transaction, so that nobody begins to work on it meanwhile. Returns who works on it now; null: nobody. */
async function lockedOwner(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ owner: string; works: boolean }>(
    "select owner, until > clock_timestamp() as works from lease where name = 'active' for update",
  );
  return rows[0]?.works === true ? rows[0].owner : null;
}

/** Why a database on which a process works is not changed. */
function worksOn(url: string, owner: string): WordedError {
  const place = placeOf(url);
  return new WordedError({
    "es-MX": `En ${place} trabaja ${owner}. Detén primero todos los procesos del bot. No se cambió nada.`,
    en: `${owner} works on ${place}. Stop every process of the bot first. Nothing was changed.`,
  });
}

function noDatabaseAt(url: string): WordedError {
  const place = placeOf(url);
  return new WordedError({
    "es-MX": `${place} no tiene tablas de este programa (DATABASE_URL)`,
    en: `${place} has no tables of this program (DATABASE_URL)`,
  });
}

/** Why a database must not be used under this stamp; null: it has this one, or takes it. */
export async function serverStampProblem(client: ClientBase, url: string, wanted: string): Promise<Words | null> {
  const { rows } = await client.query<{ found: string | null; used: boolean }>(
    "select (select value from meta where name = 'stamp') as found, exists (select 1 from operations) as used",
  );
  const { found = null, used = true } = rows[0] ?? {};
  const elsewhere = { "es-MX": "DATABASE_URL a otra base de datos", en: "DATABASE_URL at another database" };
  return stampProblem({ found, wanted, isUsed: () => used, name: placeOf(url), elsewhere });
}

/** Gives a database this stamp whatever is in it (null: leaves it), and returns the one it had. Idempotent. Throws while a process works on it. */
export function giveServerStamp(url: string, wanted: string | null): Promise<string> {
  return whileNobodyBegins(url, true, async (client) => {
    const had = await metaOf(client, "stamp");
    if (wanted !== null) await setStamp(client, wanted);
    return had ?? "";
  });
}

async function metaOf(client: Client, name: string): Promise<string | null> {
  const { rows } = await client.query<{ value: string }>("select value from meta where name = $1", [name]);
  return rows[0]?.value ?? null;
}

/** Gives a database a stamp in place of the one it has. */
export async function setStamp(client: ClientBase, stamp: string): Promise<void> {
  await client.query("update meta set value = $1 where name = 'stamp' and value <> $1", [stamp]);
}
