import type { Db } from "./core/db.ts";

/** What another process than that of the lease with this epoch is sending; null: there is no lease, and nobody is. */
export const ofOthers = "state = 'sending' and ($1::bigint is null or sent_lease is distinct from $1)";
/** The lease of that process, where it may not be over. Of who sent without a lease, or before leases were noted: any. */
export const ofSender =
  "from past_leases where until > clock_timestamp() and (epoch = sent_lease or sent_lease is null)";

/** In how long the next of what others were sending can be decided, ms, by the server's clock; null: they were sending nothing. */
export async function untilDecided(db: Db, epoch: number | null): Promise<number | null> {
  const row = await db.first<{ left_ms: number | null }>(
    `select min(coalesce((select extract(epoch from max(until) - clock_timestamp()) * 1000 ${ofSender}), 0)) as left_ms
     from operations where ${ofOthers}`,
    [epoch],
  );
  const leftMs = row?.left_ms ?? null;
  return leftMs === null ? null : Math.max(0, Math.ceil(leftMs));
}
