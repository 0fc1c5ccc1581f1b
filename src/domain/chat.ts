/** A network that the bot serves. */
export type ChannelName = "telegram" | "whatsapp" | "terminal" | "web";

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
