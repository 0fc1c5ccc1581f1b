/** A network that the bot serves. */
export type ChannelName = "telegram" | "whatsapp" | "terminal" | "web";

/** What the rest of the program must know of a network. */
export interface ChannelTraits {
  /** What people call it, in every language. */
  readonly title: string;
  /** It stamps updates by its own clock. */
  readonly hasOwnClock: boolean;
  /** The bot has the shop's own number there: staff may take a chat over, and answers are words and numbers only. */
  readonly sharesNumber: boolean;
  /** Silence after which it counts as gone, ms. */
  readonly silentMs: number;
}

const onThisMachine = { hasOwnClock: false, sharesNumber: false, silentMs: Number.POSITIVE_INFINITY };

export const channelTraits: { readonly [channel in ChannelName]: ChannelTraits } = {
  // It answers a poll within 45 s, and with a webhook is asked every minute.
  telegram: { title: "Telegram", hasOwnClock: true, sharesNumber: false, silentMs: 90_000 },
  // It sends a frame every half minute, and after three minutes without one the connection is closed.
  whatsapp: { title: "WhatsApp", hasOwnClock: true, sharesNumber: true, silentMs: 240_000 },
  terminal: { title: "terminal", ...onThisMachine },
  web: { title: "web", ...onThisMachine },
};

/** One chat on one channel, the unit of order: `"telegram:55"`. Only the channel makes it; for everyone else it is opaque. */
export type ChatKey = string & { readonly __chat: unique symbol };

/** Makes the key of a chat from the channel's own chat id. */
export function chatKey(channel: ChannelName, id: string | number): ChatKey {
  return `${channel}:${id}` as ChatKey;
}

/** The channel's own chat id inside a key: `"telegram:55"` gives `"55"`. */
export function chatId(chat: ChatKey): string {
  return chat.slice(chat.indexOf(":") + 1);
}

/** The channel a chat belongs to. */
export function chatChannel(chat: ChatKey): ChannelName {
  return chat.slice(0, chat.indexOf(":")) as ChannelName;
}
