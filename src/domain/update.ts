import type { ChannelName, ChatKey } from "./chat.ts";
import type { Identity } from "./person.ts";
import type { Phone } from "./phone.ts";

/** The sender of an update, as the network proves it. */
export interface Sender {
  readonly identity: Identity;
  /** The person's own name on the network. Show it to staff only. */
  readonly name: string | null;
  /** A phone that the network proves (WhatsApp's own attribute, the demo's person); else null. */
  readonly provenPhone: Phone | null;
}

/** The content of an update, reduced to what the bot handles. */
export type UpdateBody =
  | { readonly type: "text"; readonly text: string }
  /** A button was pressed; `data`: its payload. */
  | { readonly type: "tap"; readonly data: string }
  /** A contact card. `phone`: set only where the network proves that it is the sender's own. */
  | { readonly type: "contact"; readonly phone: Phone | null }
  /** The shop wrote in this chat from the account's own phone: the bot must stay silent there, or (`resume`) go on. */
  | { readonly type: "takeover"; readonly resume: boolean }
  /** A message was edited. It must not run again. */
  | { readonly type: "edited" }
  /** Content that the bot does not read. `what`: the network's word (`"photo"`, `"voice"`, …), or `"longText"`. */
  | { readonly type: "unsupported"; readonly what: string };

/** The message of the bot that is quoted: its outbox row, or else the network's id. `"unknown"`: forgotten, or of another database. */
export type Quoted = { readonly row: number } | { readonly messageId: string } | "unknown";

/** One delivery of a channel. Unique by (channel, deliveryId), which makes a redelivery idempotent. */
export interface Update {
  readonly channel: ChannelName;
  readonly chat: ChatKey;
  /** The network's delivery id, prefixed by the account where ids are per account (`"<bot id>:<update_id>"`). */
  readonly deliveryId: string;
  readonly sender: Sender;
  /** When it was written by the network's clock, epoch ms at a resolution of seconds; null where unknown (a Telegram tap). */
  readonly sentAtMs: number | null;
  readonly body: UpdateBody;
  /** Absent where nothing of the bot is quoted, and in rows of an older version. */
  readonly quotes?: Quoted;
}
