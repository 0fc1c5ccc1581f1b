import type { Client } from "pg";
import type { CheckRecord, ShopTexts } from "../../domain/shop.ts";
import { wordsOf, type Words } from "../../domain/language.ts";
import { checkRecord, shopSettings } from "../repositories/upkeep.ts";
import { onConnection, realNowMs, statementsOn } from "./core/connection.ts";
import { unknownSchema } from "../schema.ts";
import { isMade, newestSchema, schemaOf, wholeProblem } from "./core/migrations.ts";
import { connectionTrouble, placeOf } from "./core/trouble.ts";
import { awaited, PostgresEngine } from "./engine.ts";
import { serverStampProblem } from "./snapshot.ts";

/** What a database on PostgreSQL holds, and how its server keeps it. */
export interface ServerInspection {
  /** Why it cannot be used with these settings, with the remedy; null: it can. */
  readonly trouble: Words | null;
  /** `"15.20"`; null: the server cannot be reached. */
  readonly version: string | null;
  /** It has no tables of this program; the next start makes them. */
  readonly isEmpty: boolean;
  /** The process that works on it; null: none. */
  readonly owner: string | null;
  /** Its settings, as `waitForLease` was given them; empty: no process works on it. */
  readonly ownerSettings: string;
  readonly bytes: number;
  /** The server's settings on which it depends whether a commit outlives a power cut. */
  readonly settings: { readonly [name: string]: string };
  /** What its clock is ahead of this machine's, ms. */
  readonly aheadMs: number;
  /** The shop's own settings that were changed at the console. */
  readonly shop: ShopTexts | null;
  /** The findings that the bot which works on it has stored. */
  readonly record: CheckRecord | null;
}

const unknown = {
  version: null,
  isEmpty: false,
  owner: null,
  ownerSettings: "",
  bytes: 0,
  settings: {},
  aheadMs: 0,
  shop: null,
  record: null,
};

interface Row {
  readonly version: string;
  readonly bytes: number;
  readonly now_ms: number;
  /** It is a replica that is only read. */
  readonly follows: boolean;
}

/** Inspects a database on PostgreSQL, also while a bot works on it; rolls back what it writes, never throws. `stamp`: as it should have it; null: unknown. */
export async function inspectServer(url: string, stamp: string | null): Promise<ServerInspection> {
  try {
    return await onConnection(url, async (client) => {
      const { rows } = await client.query<Row>(
        `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
           extract(epoch from clock_timestamp()) * 1000 as now_ms, pg_is_in_recovery() as follows`,
      );
      const { version, bytes, now_ms: nowMs, follows } = rows[0] as Row;
      const kept = await client.query<{ name: string; setting: string }>(
        "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')",
      );
      const settings = Object.fromEntries(kept.rows.map(({ name, setting }) => [name, setting]));
      const server = { ...unknown, version, bytes, settings, aheadMs: Math.round(nowMs - realNowMs()) };
      const lacks = await wholeProblem(client, url);
      if (lacks !== null) return { ...server, trouble: lacks };
      const isEmpty = !(await isMade(client));
      const unwritable = follows ? onlyRead(url) : await cannotBeWritten(client, url, isEmpty);
      if (isEmpty) return { ...server, isEmpty, trouble: unwritable };
      const content = await contentOf(client, url, stamp);
      return { ...server, ...content, trouble: content.trouble ?? unwritable };
    });
  } catch (error) {
    return { ...unknown, trouble: wordsOf(connectionTrouble(error, url)) };
  }
}

/** Why a row cannot be written, of those that every transaction writes; null: it can. */
async function cannotBeWritten(client: Client, url: string, isEmpty: boolean): Promise<Words | null> {
  const row = "insert into writers (name, mark) values (gen_random_uuid()::text, 0)";
  try {
    await client.query("begin");
    await client.query(isEmpty ? "create table doctor_writes ()" : row);
    return null;
  } catch (error) {
    const place = placeOf(url);
    const { message } = error as Error;
    return {
      "es-MX": `No se puede escribir en ${place} (${message}). Revisa los permisos del usuario de DATABASE_URL, default_transaction_read_only y el disco del servidor.`,
      en: `${place} cannot be written to (${message}). Look at the rights of the user of DATABASE_URL, default_transaction_read_only and the server's disk.`,
    };
  } finally {
    await client.query("rollback");
  }
}

function onlyRead(url: string): Words {
  const place = placeOf(url);
  return {
    "es-MX": `${place} es una réplica de la que solo se lee: apunta DATABASE_URL al servidor primario.`,
    en: `${place} is a replica that is only read: point DATABASE_URL at the primary server.`,
  };
}

async function contentOf(
  client: Client,
  url: string,
  stamp: string | null,
): Promise<Pick<ServerInspection, "trouble" | "owner" | "ownerSettings" | "shop" | "record">> {
  const at = await schemaOf(client);
  // The next start brings an older one up.
  if (at !== newestSchema) return { ...unknown, trouble: unknownSchema("postgres", at) };
  const reader = new PostgresEngine(statementsOn(client));
  const { rows } = await client.query<{ owner: string; settings: string }>(
    "select owner, settings from lease where name = 'active' and until > clock_timestamp()",
  );
  return {
    trouble: stamp === null ? null : await serverStampProblem(client, url, stamp),
    owner: rows[0]?.owner ?? null,
    ownerSettings: rows[0]?.settings ?? "",
    shop: await awaited(shopSettings(reader)),
    record: await awaited(checkRecord.read(reader)),
  };
}
