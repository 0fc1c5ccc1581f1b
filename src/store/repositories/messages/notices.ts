import type { Doing, Tx } from "../../port/engine.ts";
import type { OutboxStore, Reply } from "../../outbox.ts";
import { receiptStates } from "./receipts.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../../domain/people/chat.ts";
import { isFirstWithin, wasTold } from "../people/directory.ts";

/** A message that tells a notice. */
interface NoticeMessage {
  readonly chat: ChatKey;
  /** Of its row. */
  readonly state: number;
  /** When it was sent or given up, epoch ms; null: it was not yet. */
  readonly endedAt: number | null;
  /** What its network last said of it; null: nothing. */
  readonly receipt: number | null;
}

/** A message that was accepted and not delivered for so long is told again, ms: its person may have blocked the bot. */
const deliveredWithinMs = 24 * 3_600_000;

/** Whether a message of the notice has reached its person. */
function isTold(messages: readonly NoticeMessage[]): boolean {
  return messages.some(({ chat, state, receipt }) => {
    // Where a message may fail after it was accepted, only its delivery counts.
    const mayFail = channelTraits[chatChannel(chat)].keepsFilesUntilDelivered;
    return state === 1 && (!mayFail || receipt === receiptStates.delivered);
  });
}

/** Whether a message of the notice may still reach this chat. */
function isUnderWay(messages: readonly NoticeMessage[], chat: ChatKey, nowMs: number): boolean {
  const isRecent = (endedAt: number | null) => nowMs - (endedAt ?? 0) < deliveredWithinMs;
  return messages.some((one) => one.chat === chat && (one.state === 0 || (one.state === 1 && isRecent(one.endedAt))));
}

/** See `OutboxStore.notifyUntilTold`. */
export function* tellNotice(
  tx: Tx,
  { key, within, today }: Parameters<OutboxStore["notifyUntilTold"]>[0],
  replies: readonly Reply[],
  nowMs: number,
): Doing<boolean> {
  if (yield* wasTold(tx, key, within)) return true;
  const notice = `${key} ${within}`;
  const messages = yield* tx.all<NoticeMessage>(
    `SELECT chat, state, ended_at AS "endedAt", (SELECT state FROM receipts WHERE receipts.message_id = outbox.message_id) AS receipt
     FROM outbox WHERE notice = ?`,
    [notice],
  );
  if (isTold(messages)) return yield* isFirstWithin(tx, key, within);
  const lacking = replies.filter(({ chat }) => !isUnderWay(messages, chat, nowMs));
  if (lacking.length > 0 && (yield* isFirstWithin(tx, notice, today))) {
    yield* tx.open.messages.reserve(lacking.length);
    const ids = lacking.map((reply) => tx.open.messages.add(reply, nowMs, { isReserved: true }));
    tx.write("UPDATE outbox SET notice = ? WHERE id = ANY(?)", [notice, ids]);
  }
  return false;
}
