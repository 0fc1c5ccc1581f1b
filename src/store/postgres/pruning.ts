import { dayMs, type Retention } from "../../domain/time/retention.ts";
import { metaOf, setMeta } from "./core/meta.ts";
import type { Transaction } from "./core/transaction.ts";
import { pruneInbox } from "./tables/mailbox/inbox.ts";
import { pruneOutbox } from "./tables/messages/outbox.ts";

/** Most rows of a table that are deleted at once. */
const mostAtOnce = 5_000;
/** Name in `meta`: the audit trail is whole since then, epoch ms. Its trigger refuses to delete a younger entry. */
const auditMark = "audit_since";

/** Each deletes up to `$2` rows of what ended before `$1`, epoch ms. */
const ofStrangers: readonly string[] = [
  // Not who was unlinked, since they have to prove their phone again, nor who left a number, nor whoever has chosen something or is being talked with.
  `delete from people where identity in (select identity from people where phone is null and left_phone is null and not needs_proof and told_at between 1 and $1
     and quiet_until < $1 and not exists (select 1 from preferences where preferences.identity = people.identity)
     and not exists (select 1 from sessions where sessions.chat = people.chat) limit $2 for update skip locked)`,
  `delete from invitations where fingerprint in
     (select fingerprint from invitations where expires_at < $1 limit $2 for update skip locked)`,
];

/** See `Store.prune`: a few thousand rows at once. */
export async function prune(
  tx: Transaction,
  { messages, audit, strangers }: Retention,
  nowMs: number,
  longKept: boolean,
): Promise<void> {
  pruneInbox(tx, nowMs - messages * dayMs);
  pruneOutbox(tx, nowMs - messages * dayMs);
  // By the server's clock: a writer that waits for news of its COMMIT asks for minutes, not for days.
  tx.write("delete from writers where at < clock_timestamp() - interval '7 days'");
  if (!longKept) return;
  const since = nowMs - audit * dayMs;
  if (since > Number((await metaOf(tx, auditMark)) ?? 0)) setMeta(tx, auditMark, String(since));
  tx.write(
    "delete from audit where id in (select id from audit where at < $1 order by at limit $2 for update skip locked)",
    [since, mostAtOnce],
  );
  for (const sql of ofStrangers) tx.write(sql, [nowMs - strangers * dayMs, mostAtOnce]);
}
