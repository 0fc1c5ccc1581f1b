import type { Points } from "../../../../domain/points.ts";
import type { EarnSample } from "../../../../ledger/earn-rate.ts";
import type { Besides } from "../../../../ledger/settle.ts";
import { atMost } from "../../core/at-most.ts";
import type { Sqlite } from "../../core/database.ts";
import { readOperation, type OperationRow } from "../../../rules/operations.ts";

/** States of an operation that is in doubt, or ended after a doubt. */
const doubted = "('inDoubt', 'ask', 'settledApplied', 'humanApplied', 'humanNot')";

/** Reads over operations that were sent: those before and after one on its wallet and phone, and what sales earned. */
export class OperationHistory {
  readonly #earned;
  readonly #sentBefore;
  readonly #sentAfter;
  readonly #openBefore;

  constructor(db: Sqlite) {
    // Leaves out sales with a doubt on the same phone from an hour before to ten minutes after, by the wall clock or by the steady clock.
    // INDEXED BY: by another index in the same order SQLite would walk over the sales of every wallet.
    this.#earned = db.prepare<[string, number], OperationRow>(
      `SELECT state, body FROM operations INDEXED BY operations_earned WHERE state = 'confirmed' AND kind = 'sale' AND wallet_key = ? AND NOT EXISTS
         (SELECT 1 FROM operations AS doubt WHERE doubt.wallet_key = operations.wallet_key AND doubt.phone = operations.phone
            AND doubt.state IN ${doubted}
            AND doubt.created_at BETWEEN operations.created_at - 3600000 AND operations.created_at + 600000)
       AND NOT EXISTS
         (SELECT 1 FROM operations AS sent WHERE sent.wallet_key = operations.wallet_key AND sent.phone = operations.phone
            AND sent.state IN ${doubted}
            AND sent.sent_seq BETWEEN operations.sent_seq - 1000 AND operations.sent_seq + 200
            AND sent.body ->> '$.sentSteady.epoch' = operations.body ->> '$.sentSteady.epoch'
            AND (operations.body ->> '$.sentSteady.ms') - (sent.body ->> '$.sentSteady.ms') BETWEEN -600000 AND 3600000)
       ORDER BY created_at DESC LIMIT ${atMost}`,
    );
    const onItsPhone = `FROM operations AS one JOIN operations ON operations.phone = one.phone AND operations.wallet_key = one.wallet_key
       WHERE one.id = ? AND operations.sent_seq IS NOT NULL AND operations.sent_seq`;
    this.#sentBefore = db.prepare<[string, number], OperationRow>(
      `SELECT operations.state, operations.body ${onItsPhone} < one.sent_seq ORDER BY operations.sent_seq DESC LIMIT ${atMost}`,
    );
    this.#sentAfter = db.prepare<[string], OperationRow>(
      `SELECT operations.state, operations.body ${onItsPhone} > one.sent_seq ORDER BY operations.sent_seq`,
    );
    this.#openBefore = db.prepare<[string], OperationRow>(
      `SELECT operations.state, operations.body ${onItsPhone} < one.sent_seq AND operations.state IN ('sending', 'inDoubt', 'ask')`,
    );
  }

  /** What was sent to the wallet and phone of an operation: the latest `max` before it and all older open ones, and all after it. Oldest first. */
  besides(id: string, max: number): Besides {
    const latest = this.#sentBefore.all(id, max);
    const older =
      latest.length < max
        ? []
        : this.#openBefore.all(id).filter((row) => latest.every(({ body }) => body !== row.body));
    return {
      before: [...older, ...latest.toReversed()].map(readOperation),
      after: this.#sentAfter.all(id).map(readOperation),
    };
  }

  /** Confirmed sales with both balances known and no doubt near them, newest first. */
  earnSamples(walletKey: string, max: number): EarnSample[] {
    const samples: EarnSample[] = [];
    for (const row of this.#earned.all(walletKey, max * 10)) {
      if (samples.length >= max) break;
      const { request, newBalance, balanceBefore } = readOperation(row);
      if (request.kind !== "sale" || newBalance === null || balanceBefore === null) continue;
      samples.push({ amountCentavos: request.amountCentavos, points: (newBalance - balanceBefore) as Points });
    }
    return samples;
  }
}
