import type { OutboxStore, Reply } from "../../../outbox.ts";
import { isTold, isUnderWay, type NoticeMessage } from "../../../rules/notices.ts";
import type { Transaction } from "../../core/transaction.ts";
import { isFirstWithin, wasTold } from "../people/directory.ts";
import { addReply, takeNumbers } from "./outbox.ts";

/** See `OutboxStore.notifyUntilTold`. */
export async function tellNotice(
  tx: Transaction,
  { key, within, today }: Parameters<OutboxStore["notifyUntilTold"]>[0],
  replies: readonly Reply[],
  nowMs: number,
): Promise<boolean> {
  if (await wasTold(tx, key, within)) return true;
  const notice = `${key} ${within}`;
  const messages = await tx.rows<NoticeMessage>(
    `select chat, state, ended_at as "endedAt", (select state from receipts where receipts.message_id = outbox.message_id) as receipt
     from outbox where notice = $1`,
    [notice],
  );
  if (isTold(messages)) return isFirstWithin(tx, key, within);
  const lacking = replies.filter(({ chat }) => !isUnderWay(messages, chat, nowMs));
  if (lacking.length > 0 && (await isFirstWithin(tx, notice, today))) {
    const ids = await takeNumbers(tx, lacking.length);
    for (const [place, reply] of lacking.entries()) addReply(tx, reply, nowMs, { id: ids[place] as number });
    tx.write("update outbox set notice = $1 where id = any($2)", [notice, ids]);
  }
  return false;
}
