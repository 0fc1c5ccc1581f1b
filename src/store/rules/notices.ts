import { channelTraits, chatChannel, type ChatKey } from "../../domain/chat.ts";
import { receiptStates } from "./receipts.ts";

/** A message that tells a notice. `state`: of its row; `receipt`: what its network last said of it, null: nothing. */
export interface NoticeMessage {
  readonly chat: ChatKey;
  readonly state: number;
  readonly receipt: number | null;
}

/** What became of a notice: one of its messages has reached its person, one may still, or none will. */
export function noticeState(messages: readonly NoticeMessage[]): "told" | "underWay" | "lost" {
  if (messages.some(isDelivered)) return "told";
  return messages.some(({ state }) => state !== 2) ? "underWay" : "lost";
}

/** Where a message may fail after it was accepted, only its delivery counts. */
function isDelivered({ chat, state, receipt }: NoticeMessage): boolean {
  const mayFail = channelTraits[chatChannel(chat)].keepsFilesUntilDelivered;
  return state === 1 && (!mayFail || receipt === receiptStates.delivered);
}
