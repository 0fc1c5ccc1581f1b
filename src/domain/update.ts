import type { ChannelName, ChatKey } from "./chat.ts";
import type { Identity } from "./person.ts";
import type { Phone } from "./phone.ts";

/** Who wrote an update, as the network proves it. */
export interface Sender {
  readonly identity: Identity;
  /** The name the person gave themselves on the network; shown to nobody but staff. */
  readonly name: string | null;
  /** A phone the network itself vouches for (WhatsApp's own attribute, the demo's chosen person); absent elsewhere. */
  readonly provenPhone: Phone | null;
}

/** What a person sent, reduced to what the bot understands. */
export type UpdateBody =
  | { readonly type: "text"; readonly text: string }
  /** A button was pressed; `data` is what the bot put on it. */
  | { readonly type: "tap"; readonly data: string }
  /** A contact card. `phone` is set only when the network proves that it is the sender's own; null otherwise. */
  | { readonly type: "contact"; readonly phone: Phone | null }
  /** The shop itself wrote in this chat from the account's own phone: the bot is to be quiet there, or (`resume`) to go on. */
  | { readonly type: "takeover"; readonly resume: boolean }
  /** A message was edited after it was sent. Never re-runs anything. */
  | { readonly type: "edited" }
  /** Something the bot does not read: `what` is the network's own word (`"photo"`, `"voice"`, …), or `"longText"`. */
  | { readonly type: "unsupported"; readonly what: string };

/**
 * A message of the bot's that somebody's message answers to: the row of the outbox where its id names it, otherwise the network's id. `"unknown"`: it was
 * the bot's, and is forgotten, or of another database.
 */
export type Quoted = { readonly row: number } | { readonly messageId: string } | "unknown";

/** One thing a channel delivered. The pair (channel, deliveryId) is unique and is the key that makes a redelivery harmless. */
export interface Update {
  readonly channel: ChannelName;
  readonly chat: ChatKey;
  /** The network's id of the delivery, with the account in it where ids are per account (`"<bot id>:<update_id>"`). */
  readonly deliveryId: string;
  readonly sender: Sender;
  /** When the network says it was written, epoch ms (networks count in seconds); null where it does not say (a Telegram tap). */
  readonly sentAtMs: number | null;
  readonly body: UpdateBody;
  /** Absent where no message of the bot's is quoted, and in what an older program accepted. */
  readonly quotes?: Quoted;
}
