import type { Phone } from "./phone.ts";

/** A network that the bot serves; and `console`, where nobody writes: see `consoleChat`. */
export type ChannelName = "telegram" | "whatsapp" | "whatsapp-cloud" | "terminal" | "web" | "console";

/** The traits of a network that the rest of the program must know. */
interface ChannelTraits {
  /** Its name for people, in every language. */
  readonly title: string;
  /** It stamps updates by its own clock. */
  readonly hasOwnClock: boolean;
  /** The bot has the shop's own number there: staff may take a chat over, and answers are words and numbers only. */
  readonly sharesNumber: boolean;
  /** An accepted message may have to be sent again later, as `Receipt`s say: a file keeps its bytes until it was delivered. */
  readonly keepsFilesUntilDelivered: boolean;
  /** A message that is sent again keeps its id. */
  readonly repeatsIds: boolean;
  /** Some apps of this network show tables. */
  readonly hasTables: boolean;
  /** The network charges for messages. */
  readonly charges: boolean;
  /** The bot can delete its messages. */
  readonly canRemove: boolean;
  /** A phone belongs to one account at a time: another account that proves it is another person, with the same number. */
  readonly onePersonPerPhone: boolean;
  /** A person who proves a phone by their contact card has it alone: the previous owner has left it. */
  readonly movesByCard: boolean;
  /** It tells its time before anything is sent to it: its first answer has a date. */
  readonly tellsTimeFirst: boolean;
  /** How long after a person wrote the network delivers the bot's messages to them, ms. */
  readonly answersForMs: number;
  /** Silence after which it counts as gone, ms. */
  readonly silentMs: number;
}

const usual = {
  hasOwnClock: true,
  sharesNumber: false,
  keepsFilesUntilDelivered: false,
  repeatsIds: false,
  hasTables: false,
  charges: false,
  canRemove: true,
  onePersonPerPhone: false,
  movesByCard: false,
  tellsTimeFirst: false,
  answersForMs: Number.POSITIVE_INFINITY,
};
const onThisMachine = { ...usual, hasOwnClock: false, silentMs: Number.POSITIVE_INFINITY };

export const channelTraits: { readonly [channel in ChannelName]: ChannelTraits } = {
  // It answers a poll within 45 s, and with a webhook is asked every minute.
  telegram: {
    ...usual,
    title: "Telegram",
    hasTables: true,
    onePersonPerPhone: true,
    movesByCard: true,
    tellsTimeFirst: true,
    silentMs: 90_000,
  },
  // It sends a frame every half minute, and after three minutes without one the connection is closed.
  whatsapp: { ...usual, title: "WhatsApp", sharesNumber: true, repeatsIds: true, silentMs: 240_000 },
  // Its number is asked for every five minutes.
  "whatsapp-cloud": {
    ...usual,
    title: "WhatsApp",
    keepsFilesUntilDelivered: true,
    charges: true,
    canRemove: false,
    onePersonPerPhone: true,
    answersForMs: 24 * 3_600_000,
    silentMs: 660_000,
  },
  terminal: { title: "terminal", ...onThisMachine },
  web: { title: "web", ...onThisMachine },
  console: { title: "consola", ...onThisMachine, canRemove: false },
};

/** One chat on one channel, the unit of order: `"telegram:55"`. Only the channel makes it; for everyone else it is opaque. */
export type ChatKey = string & { readonly __chat: unique symbol };

/** Makes the key of a chat from the channel's own chat id. */
export function chatKey(channel: ChannelName, id: string | number): ChatKey {
  return `${channel}:${id}` as ChatKey;
}

/** Chats whose people have another account now, each with the chat in which they go on. */
export type MovedChats = { readonly [former: ChatKey]: ChatKey };

/** The chat of a manager's order at the console. Its messages need no sending: the page of the operation shows them. */
export function consoleChat(phone: Phone): ChatKey {
  return chatKey("console", phone);
}

/** The channel's own chat id inside a key: `"telegram:55"` gives `"55"`. */
export function chatId(chat: ChatKey): string {
  return chat.slice(chat.indexOf(":") + 1);
}

/** The channel a chat belongs to. */
export function chatChannel(chat: ChatKey): ChannelName {
  return chat.slice(0, chat.indexOf(":")) as ChannelName;
}
