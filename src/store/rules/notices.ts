import { channelTraits, chatChannel, type ChatKey } from "../../domain/people/chat.ts";
import { receiptStates } from "./receipts.ts";

/** A message that tells a notice. */
export interface NoticeMessage {
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
export function isTold(messages: readonly NoticeMessage[]): boolean {
  return messages.some(({ chat, state, receipt }) => {
    // Where a message may fail after it was accepted, only its delivery counts.
    const mayFail = channelTraits[chatChannel(chat)].keepsFilesUntilDelivered;
    return state === 1 && (!mayFail || receipt === receiptStates.delivered);
  });
}

/** Whether a message of the notice may still reach this chat. */
export function isUnderWay(messages: readonly NoticeMessage[], chat: ChatKey, nowMs: number): boolean {
  const isRecent = (endedAt: number | null) => nowMs - (endedAt ?? 0) < deliveredWithinMs;
  return messages.some((one) => one.chat === chat && (one.state === 0 || (one.state === 1 && isRecent(one.endedAt))));
}
