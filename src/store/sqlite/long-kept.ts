import { dayMs, type Retention } from "../../domain/time/retention.ts";
import type { Rows } from "./rows.ts";

/** Most rows of a table that are deleted at once: nothing else is written meanwhile. */
const mostAtOnce = 5_000;
/** Name in `meta`: the audit trail is whole since then, epoch ms. Its trigger refuses to delete a younger entry. */
const auditMark = "audit_since";

/** Each deletes what ended before `:before`, epoch ms. */
const ofStrangers: readonly string[] = [
  // Not who was unlinked, since they have to prove their phone again, nor who left a number, which must not be inherited, nor whoever has chosen something or
  // is being talked with.
  `DELETE FROM people WHERE identity IN (SELECT identity FROM people WHERE phone IS NULL AND left_phone IS NULL AND needs_proof = 0 AND told_at BETWEEN 1 AND :before
     AND quiet_until < :before AND NOT EXISTS (SELECT 1 FROM preferences WHERE preferences.identity = people.identity)
     AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.chat = people.chat) LIMIT :most)`,
  "DELETE FROM invitations WHERE fingerprint IN (SELECT fingerprint FROM invitations WHERE expires_at < :before LIMIT :most)",
];

/** Deletes what is kept for months, a few thousand rows at once. Call it again. Inside a commit. */
export function pruneLongKept(rows: Rows, { audit, strangers }: Retention, nowMs: number): void {
  const { db, meta } = rows;
  const since = nowMs - audit * dayMs;
  if (since > Number(meta.get(auditMark) ?? 0)) meta.set(auditMark, String(since));
  const old = "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?)";
  db.prepare<[number, number]>(old).run(since, mostAtOnce);
  const before = nowMs - strangers * dayMs;
  const deleted = ofStrangers.map((sql) => db.prepare(sql).run({ before, most: mostAtOnce }).changes);
  if (deleted.some((count) => count > 0)) rows.invalidate();
}
