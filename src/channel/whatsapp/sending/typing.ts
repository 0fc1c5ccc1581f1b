import type { AccountSocket } from "../connection/account-socket.ts";

/** The sign that the bot is writing. Best effort: nothing waits for it and nothing fails with it. */
export interface Typing {
  /** Shows it in the chat of this address, for some seconds or until the next message of the bot there. */
  show(jid: string): void;
}

/** Makes the sign for one account (`chatstate`, `composing`). */
export function createTyping(account: AccountSocket): Typing {
  return {
    show(jid) {
      account.socket?.sendPresenceUpdate("composing", jid).catch(() => {});
    },
  };
}
