import { dayMs, type Retention } from "../../domain/time/retention.ts";
import { onPostgres, skippingLocked } from "../port/dialect.ts";
import type { Doing, Tx } from "../port/engine.ts";
import { pruneOutbox } from "./messages/outbox.ts";
import { metaOf, setMeta } from "./meta.ts";
import { peopleTable } from "./people/people.ts";

/** Most rows of a table that are deleted at once. */
const mostAtOnce = 5_000;
/** Name in `meta`: the audit trail is whole since then, epoch ms. Its trigger refuses to delete a younger entry. */
const auditMark = "audit_since";

// Not who was unlinked, since they have to prove their phone again, nor who left a number, which must not be inherited, nor whoever has chosen something or is
// being talked with.
const strangers = `DELETE FROM people WHERE identity IN (SELECT identity FROM people WHERE phone IS NULL AND left_phone IS NULL AND NOT needs_proof
    AND told_at BETWEEN 1 AND ? AND quiet_until < ? AND NOT EXISTS (SELECT 1 FROM preferences WHERE preferences.identity = people.identity)
    AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.chat = people.chat) LIMIT ?${skippingLocked})`;
const expired = `DELETE FROM invitations WHERE fingerprint IN (SELECT fingerprint FROM invitations WHERE expires_at < ? LIMIT ?${skippingLocked})`;

/** See `Store.prune`: a few thousand rows at once. */
export function* prune(
  tx: Tx,
  { messages, audit, strangers: strangersDays }: Retention,
  nowMs: number,
  longKept: boolean,
): Doing<void> {
  tx.open.entries.prune(nowMs - messages * dayMs);
  pruneOutbox(tx, nowMs - messages * dayMs);
  // By the server's clock: a writer that waits for news of its COMMIT asks for minutes, not for days.
  tx.write(onPostgres("DELETE FROM writers WHERE at < clock_timestamp() - interval '7 days'"));
  if (!longKept) return;
  const since = nowMs - audit * dayMs;
  if (since > Number((yield* metaOf(tx, auditMark)) ?? 0)) setMeta(tx, auditMark, String(since));
  tx.write(`DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?${skippingLocked})`, [
    since,
    mostAtOnce,
  ]);
  const before = nowMs - strangersDays * dayMs;
  tx.write(strangers, [before, before, mostAtOnce]);
  tx.changed(peopleTable);
  tx.write(expired, [before, mostAtOnce]);
}
