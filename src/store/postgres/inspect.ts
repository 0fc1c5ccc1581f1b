import type { CheckRecord } from "../../domain/shop/finding.ts";
import type { ShopTexts } from "../../domain/shop/shop-settings.ts";
import { wordsOf, type Words } from "../../domain/worded.ts";
import { connect, openPool } from "./core/connection.ts";
import { onPool } from "./core/db.ts";
import { newerSchema, newestSchema } from "./core/migrations.ts";
import { realNowMs } from "./core/server-time.ts";
import { connectionTrouble } from "./core/trouble.ts";
import { strangerStamp } from "./postgres-store.ts";
import { checkRecord, shopSettings } from "./small-records.ts";

/** What a database on PostgreSQL holds, and how its server keeps it. */
export interface ServerInspection {
  /** Why it cannot be used with these settings, with the remedy; null: it can. */
  readonly trouble: Words | null;
  /** `"15.20"`; null: the server cannot be reached. */
  readonly version: string | null;
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
  /** It has tables of this program. */
  readonly made: boolean;
}

/** Inspects a database on PostgreSQL; also while a bot works on it. Writes nothing, never throws. `stamp`: as it should have it; null: not known. */
export async function inspectServer(url: string, stamp: string | null): Promise<ServerInspection> {
  try {
    const client = await connect(url, { pipelined: false });
    try {
      const { rows } = await client.query<Row>(
        `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
           extract(epoch from clock_timestamp()) * 1000 as now_ms, to_regclass('monedero_schema') is not null as made`,
      );
      const { version, bytes, now_ms: nowMs, made } = rows[0] as Row;
      const kept = await client.query<{ name: string; setting: string }>(
        "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')",
      );
      const settings = Object.fromEntries(kept.rows.map(({ name, setting }) => [name, setting]));
      const server = { ...unknown, version, bytes, settings, aheadMs: Math.round(nowMs - realNowMs()) };
      return made ? { ...server, ...(await contentOf(url, stamp)) } : { ...server, trouble: null };
    } finally {
      await client.end();
    }
  } catch (error) {
    return { ...unknown, trouble: wordsOf(connectionTrouble(error, url)) };
  }
}

async function contentOf(
  url: string,
  stamp: string | null,
): Promise<Pick<ServerInspection, "trouble" | "owner" | "ownerSettings" | "shop" | "record">> {
  const pool = openPool(url, () => {});
  const db = onPool(pool);
  try {
    const at =
      (await db.first<{ step: number }>("select coalesce(max(step), 0) as step from monedero_schema"))?.step ?? 0;
    const nothing = { owner: null, ownerSettings: "", shop: null, record: null };
    if (at > newestSchema) return { ...nothing, trouble: newerSchema(at).words };
    // The next start brings it up.
    if (at < newestSchema) return { ...nothing, trouble: null };
    const found = (await db.first<{ value: string }>("select value from meta where name = 'stamp'"))?.value ?? null;
    const isStranger = stamp !== null && found !== null && found !== stamp;
    const lease = await db.first<{ owner: string; settings: string }>(
      "select owner, settings from lease where name = 'active' and until > clock_timestamp()",
    );
    return {
      trouble: isStranger ? strangerStamp(url, found, stamp).words : null,
      owner: lease?.owner ?? null,
      ownerSettings: lease?.settings ?? "",
      shop: await shopSettings(db),
      record: await checkRecord(db),
    };
  } finally {
    await pool.end();
  }
}
