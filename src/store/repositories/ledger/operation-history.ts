import type { Points } from "../../../domain/points.ts";
import type { EarnSample } from "../../../ledger/earn-rate.ts";
import type { Besides } from "../../../ledger/settle.ts";
import { atMost, onSqlite, stored } from "../../port/dialect.ts";
import type { Db, Doing } from "../../port/engine.ts";
import { readOperation, type OperationRow } from "../../rules/operations.ts";

/** States of an operation that is in doubt, or ended after a doubt. */
const doubted = "('inDoubt', 'ask', 'settledApplied', 'humanApplied', 'humanNot')";

/** When a row of this name was sent, by the steady clock. */
const epochOf = (row: string) => stored(`${row}.sent_epoch`, `${row}.body ->> '$.sentSteady.epoch'`);
const msOf = (row: string) => stored(`${row}.sent_ms`, `(${row}.body ->> '$.sentSteady.ms')`);

/**
 * Leaves out sales with a doubt on the same phone from an hour before to ten minutes after, by the wall clock or by the steady clock. By another index in
 * the same order SQLite would walk over the sales of every wallet.
 */
const earned = `SELECT state, body FROM operations${onSqlite(" INDEXED BY operations_earned")}
  WHERE state = 'confirmed' AND kind = 'sale' AND wallet_key = ?
    AND NOT EXISTS (SELECT 1 FROM operations AS doubt WHERE doubt.wallet_key = operations.wallet_key AND doubt.phone = operations.phone
      AND doubt.state IN ${doubted} AND doubt.created_at BETWEEN operations.created_at - 3600000 AND operations.created_at + 600000)
    AND NOT EXISTS (SELECT 1 FROM operations AS sent WHERE sent.wallet_key = operations.wallet_key AND sent.phone = operations.phone
      AND sent.state IN ${doubted} AND sent.sent_seq BETWEEN operations.sent_seq - 1000 AND operations.sent_seq + 200
      AND ${epochOf("sent")} = ${epochOf("operations")} AND ${msOf("operations")} - ${msOf("sent")} BETWEEN -600000 AND 3600000)
  ORDER BY created_at DESC LIMIT ${atMost}`;

const onItsPhone = `SELECT operations.id, operations.state, operations.body
  FROM operations AS one JOIN operations ON operations.phone = one.phone AND operations.wallet_key = one.wallet_key
  WHERE one.id = ? AND operations.sent_seq IS NOT NULL AND operations.sent_seq`;

type Row = OperationRow & { readonly id: string };

/** What was sent to the wallet and phone of an operation: the latest `max` before it and all older open ones, and all after it. Oldest first. */
export function* besides(db: Db, id: string, max: number): Doing<Besides> {
  const [latest, open, after] = yield* db.together([
    db.all<Row>(`${onItsPhone} < one.sent_seq ORDER BY operations.sent_seq DESC LIMIT ${atMost}`, [id, max]),
    db.all<Row>(
      `${onItsPhone} < one.sent_seq AND operations.state IN ('sending', 'inDoubt', 'ask') ORDER BY operations.sent_seq`,
      [id],
    ),
    db.all<Row>(`${onItsPhone} > one.sent_seq ORDER BY operations.sent_seq`, [id]),
  ]);
  const older = latest.length < max ? [] : open.filter((row) => latest.every((one) => one.id !== row.id));
  return {
    before: [...older, ...latest.toReversed()].map((row) => readOperation(row)),
    after: after.map((row) => readOperation(row)),
  };
}

/** Confirmed sales with both balances known and no doubt near them, newest first. */
export function* earnSamples(db: Db, walletKey: string, max: number): Doing<EarnSample[]> {
  const samples: EarnSample[] = [];
  for (const row of yield* db.all<OperationRow>(earned, [walletKey, max * 10])) {
    if (samples.length >= max) break;
    const { request, newBalance, balanceBefore } = readOperation(row);
    if (request.kind !== "sale" || newBalance === null || balanceBefore === null) continue;
    samples.push({ amountCentavos: request.amountCentavos, points: (newBalance - balanceBefore) as Points });
  }
  return samples;
}
