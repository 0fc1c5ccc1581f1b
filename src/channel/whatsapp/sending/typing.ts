import type { AccountSocket } from "../connection/account-socket.ts";

/** "typing…" indicator (`chatstate`, `composing`). Best effort: returns at once and never throws. */
export interface Typing {
  /** Shows it in this chat, for some seconds or until the bot's next message. */
  show(jid: string): void;
}

export function createTyping(account: AccountSocket): Typing {
  return {
    show(jid) {
      account.socket?.sendPresenceUpdate("composing", jid).catch(() => {});
    },
  };
}
