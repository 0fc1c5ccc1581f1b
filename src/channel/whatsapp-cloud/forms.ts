import type { ChatKey } from "../../domain/chat.ts";
import { BoundedMap } from "../bounded-map.ts";

/** Chats and messages remembered. */
const mostRemembered = 1000;

/** Where the form of a sale is shown: in every chat but those whose app could not show it (an old version). That is remembered while the program runs. */
export interface Forms {
  /** The Flow that may go with a message; null: none. */
  flowFor(outboxId: number, chat: ChatKey): string | null;
  /** A message with the form failed after it was accepted: neither it nor its chat gets one again. */
  failed(outboxId: number): void;
}

/** `flowId` null: the shop has none. */
export function createForms(flowId: string | null): Forms {
  const failed = new BoundedMap<number, true>(mostRemembered);
  const without = new BoundedMap<ChatKey, true>(mostRemembered);
  return {
    flowFor(outboxId, chat) {
      // Whose message it was is known only here: a status tells its row.
      if (failed.get(outboxId) === true) without.set(chat, true);
      return without.get(chat) === true ? null : flowId;
    },
    failed: (outboxId) => void failed.set(outboxId, true),
  };
}
