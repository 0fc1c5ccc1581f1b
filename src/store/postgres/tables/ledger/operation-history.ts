import type { Points } from "../../../../domain/points.ts";
import type { EarnSample } from "../../../../ledger/earn-rate.ts";
import type { Besides } from "../../../../ledger/settle.ts";
import { readOperation, type OperationRow } from "../../../rules/operations.ts";
import type { Db } from "../../core/db.ts";

/** States of an operation that is in doubt, or ended after a doubt. */
const doubted = "('inDoubt', 'ask', 'settledApplied', 'humanApplied', 'humanNot')";

/** Leaves out sales with a doubt on the same phone from an hour before to ten minutes after, by the wall clock or by the steady clock. */
const earned = `select state, body from operations
  where state = 'confirmed' and kind = 'sale' and wallet_key = $1
    and not exists (select 1 from operations as doubt where doubt.wallet_key = operations.wallet_key and doubt.phone = operations.phone
      and doubt.state in ${doubted} and doubt.created_at between operations.created_at - 3600000 and operations.created_at + 600000)
    and not exists (select 1 from operations as sent where sent.wallet_key = operations.wallet_key and sent.phone = operations.phone
      and sent.state in ${doubted} and sent.sent_seq between operations.sent_seq - 1000 and operations.sent_seq + 200
      and sent.sent_epoch = operations.sent_epoch and operations.sent_ms - sent.sent_ms between -600000 and 3600000)
  order by created_at desc limit $2`;

const onItsPhone = `select operations.id, operations.state, operations.body
  from operations as one join operations on operations.phone = one.phone and operations.wallet_key = one.wallet_key
  where one.id = $1 and operations.sent_seq is not null and operations.sent_seq`;

/** What was sent to the wallet and phone of an operation: the latest `max` before it and all older open ones, and all after it. Oldest first. */
export async function besides(db: Db, id: string, max: number): Promise<Besides> {
  const [latest, open, after] = await Promise.all([
    db.rows<OperationRow & { id: string }>(`${onItsPhone} < one.sent_seq order by operations.sent_seq desc limit $2`, [
      id,
      max,
    ]),
    db.rows<OperationRow & { id: string }>(
      `${onItsPhone} < one.sent_seq and operations.state in ('sending', 'inDoubt', 'ask') order by operations.sent_seq`,
      [id],
    ),
    db.rows<OperationRow & { id: string }>(`${onItsPhone} > one.sent_seq order by operations.sent_seq`, [id]),
  ]);
  const older = latest.length < max ? [] : open.filter((row) => latest.every((one) => one.id !== row.id));
  return {
    before: [...older, ...latest.toReversed()].map((row) => readOperation(row)),
    after: after.map((row) => readOperation(row)),
  };
}

/** Confirmed sales with both balances known and no doubt near them, newest first. */
export async function earnSamples(db: Db, walletKey: string, max: number): Promise<EarnSample[]> {
  const samples: EarnSample[] = [];
  for (const row of await db.rows<OperationRow>(earned, [walletKey, max * 10])) {
    if (samples.length >= max) break;
    const { request, newBalance, balanceBefore } = readOperation(row);
    if (request.kind !== "sale" || newBalance === null || balanceBefore === null) continue;
    samples.push({ amountCentavos: request.amountCentavos, points: (newBalance - balanceBefore) as Points });
  }
  return samples;
}
