import type { ClientBase } from "pg";
import { newestRowSql } from "../../repositories/clock-marks.ts";
import { connect, idleBesideMs } from "../core/connection.ts";
import {
  copiedAtName,
  homeName,
  homeSql,
  rewrittenSql,
  thisTransactionSql,
  writtenByName,
} from "../core/home-place.ts";

/** Where a database is. It changes where what was committed last may be missing: after a restore, a promotion, a recovery to a point in time. */
export async function homeOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ home: string }>(`select ${homeSql} as home`);
  return rows[0]?.home ?? "";
}

/**
 * Notes where the database is, and by which transaction that was noted. Where it is elsewhere, or its rows were written again, it is marked as a copy, so
 * that `forgetOpen` ends what is open in it: it may have been done since. Call it under the lease. Gives the place.
 */
export async function recogniseHome(url: string): Promise<string> {
  const client = await connect(url, { pipelined: false, idleMs: idleBesideMs });
  try {
    const home = await homeOf(client);
    const set = "insert into meta (name, value) values ($1, $2) on conflict (name) do";
    await client.query("begin");
    const { rows } = await client.query<{ value: string }>("select value from meta where name = $1 for update", [
      homeName,
    ]);
    const before = rows[0]?.value ?? null;
    const { rows: written } = await client.query<{ anew: boolean }>(`select ${rewrittenSql} as anew`);
    if (before !== null && (before !== home || written[0]?.anew === true)) {
      const { rows: newest } = await client.query<{ at: number | null }>(newestRowSql);
      await client.query(`${set} nothing`, [copiedAtName, String(newest[0]?.at ?? 0)]);
    }
    await client.query(`${set} update set value = excluded.value`, [homeName, home]);
    await client.query(
      `insert into meta (name, value) values ($1, ${thisTransactionSql}) on conflict (name) do update set value = excluded.value`,
      [writtenByName],
    );
    await client.query("commit");
    return home;
  } finally {
    await client.end();
  }
}
