/** A message, tap or reaction from a network, in the form that all networks share. */
import type { ChannelName, ChatKey } from "./chat.ts";
import type { Identity } from "./person.ts";
import type { Phone } from "./phone.ts";
import { plain } from "./words.ts";

/** Author of an update, as the network proves it. */
export interface Sender {
  readonly identity: Identity;
  /** The name the person chose on the network. Shown to staff only. */
  readonly name: string | null;
  /** A phone that the network itself proves (WhatsApp's own attribute, the demo's chosen person); null elsewhere. See `vouchedPhone`. */
  readonly provenPhone: Phone | null;
  /**
   * A number that the network shows beside the message: ten national digits, or a foreign number with its country. A change of it ends the person's proof. It
   * proves something only if it is `provenPhone` too. Absent: none is shown.
   */
  readonly shownNumber?: string;
}

/** The fields of a filled form of a sale, as typed. Empty: nothing. */
export interface FilledForm {
  readonly phone: string;
  readonly amount: string;
  readonly ticket: string;
}

/**
 * Content of an update, reduced to what the bot understands.
 *
 * @example
 * { type: "text", text: "venta 4771234567 250" }
 * { type: "tap", data: "1742:sí" }
 * { type: "contact", phone: "4771234567" }
 * { type: "takeover", resume: false }
 * { type: "unsupported", what: "photo" }
 */
export type UpdateBody =
  | { readonly type: "text"; readonly text: string }
  /**
   * A tap on a button; `data` is the `Button.data` that the bot sent. The router removes its mark. `isOld`: it was shown in another epoch of the database, and
   * does nothing. `minute`: see `minuteShown`. `form`: the fields of a filled form; `data` is then its `OutgoingBody.form`.
   */
  | {
      readonly type: "tap";
      readonly data: string;
      readonly isOld?: true;
      readonly minute?: number | null;
      readonly form?: FilledForm;
    }
  /** A contact card. `phone` is set only when the network proves that it is the sender's own; null otherwise. */
  | {
      readonly type: "contact";
      readonly phone: Phone | null;
      /** The only Mexican phone on another person's card. Absent: none, or several. */
      readonly card?: Phone;
    }
  /** The shop wrote in this chat from the account's own phone: the bot must stop answering there, or (`resume`, see `callsBot`) may answer again. */
  | { readonly type: "takeover"; readonly resume: boolean }
  /** A person edited a message after sending it. Must not run the message's command again. */
  | { readonly type: "edited" }
  /**
   * The network says that this chat's person has moved to another number, or that the chat is no longer theirs. It ends their proof, and is not answered.
   * `number`: the old number, if the network says only that: it concerns every chat whose messages showed it. `now`: the new number, if the network says it: a
   * person with a proof of that one keeps it. `next`: the chat in which they go on, if the network says it.
   */
  | { readonly type: "numberChanged"; readonly number?: string; readonly now?: string; readonly next?: ChatKey }
  /** Content that the bot does not read. `what` is the network's word (`"photo"`, `"voice"`, …), or `"longText"`. */
  | { readonly type: "unsupported"; readonly what: string };

/**
 * The bot's message to which an update replies: its outbox row if the message id encodes it, otherwise the network's id. `"unknown"`: a message of the bot
 * whose row is pruned or belongs to another database.
 */
export type Quoted = { readonly row: number } | { readonly messageId: string } | "unknown";

/** The target of an update that answers no question of the bot: the message that it quotes, or the original context of a forwarded one. */
export type OtherTarget = "quote" | "forward";

/** One thing a channel delivered. The pair (channel, deliveryId) is unique; it makes redelivery idempotent. */
export interface Update {
  readonly channel: ChannelName;
  readonly chat: ChatKey;
  /** The network's id of the delivery, prefixed by the account where ids are per account (`"<bot id>:<update_id>"`). */
  readonly deliveryId: string;
  readonly sender: Sender;
  /** When it was written, by the network's clock, epoch ms with a resolution of seconds. Null: the network does not say (a Telegram tap). */
  readonly sentAtMs: number | null;
  readonly body: UpdateBody;
  /**
   * Its number among the messages of the chat, people's and the bot's, if the network numbers them by arrival in the chat (Telegram's `message_id`). Absent
   * elsewhere, for updates that are no new message, and in rows of older versions.
   */
  readonly messageNumber?: number;
  /** Absent when the update quotes no message of the bot, and in rows stored by older versions. */
  readonly quotes?: Quoted;
  /**
   * It answers something other than the bot: it quotes a message that is not the bot's, or was forwarded. Its data count, but it confirms nothing. Absent if
   * the network does not say so, and in rows of older versions.
   */
  readonly elsewhere?: OtherTarget;
  /** It waited for its sender's proof or next message, and is handled again. */
  readonly again?: true;
  /** The text is a reaction (👍) to the quoted message. It matters only for an open question. */
  readonly isReaction?: true;
}

/** True if a text hands a chat that the shop took over back to the bot. */
export function callsBot(text: string): boolean {
  return plain(text) === "bot";
}

/** Faces that mean yes or no and nothing else, like a typed answer. */
const answers = new Set(["👍", "👌", "✅", "👎", "❌"]);

/** The answer of a reaction, without its skin tone. Null: none, for example when a reaction is removed (an empty text). */
export function answerOfReaction(emoji: string): string | null {
  const plainly = emoji.replaceAll(/\p{Emoji_Modifier}|\ufe0f/gu, "").trim();
  return answers.has(plainly) ? plainly : null;
}
