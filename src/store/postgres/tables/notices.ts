import type { OutboxStore, Reply } from "../../outbox.ts";
import { noticeState, type NoticeMessage } from "../../rules/notices.ts";
import type { Transaction } from "../core/transaction.ts";
import { isFirstWithin, wasTold } from "./directory.ts";
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
    `select chat, state, (select state from receipts where receipts.message_id = outbox.message_id) as receipt
     from outbox where notice = $1`,
    [notice],
  );
  const state = noticeState(messages);
  if (state === "told") return isFirstWithin(tx, key, within);
  if (state === "lost" && replies.length > 0 && (await isFirstWithin(tx, notice, today))) {
    const ids = await takeNumbers(tx, replies.length);
    for (const [place, reply] of replies.entries()) addReply(tx, reply, nowMs, { id: ids[place] as number });
    tx.write("update outbox set notice = $1 where id = any($2)", [notice, ids]);
  }
  return false;
}
