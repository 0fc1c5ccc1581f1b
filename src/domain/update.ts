/** What a network hands over of one message, tap or reaction, in the form that all networks share. */
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
   * A number that the network shows beside the message: ten national digits, or a foreign number with its country. Another one than before ends what was
   * proved. It proves something only where it is `provenPhone` too. Absent: none is shown.
   */
  readonly shownNumber?: string;
}

/** What a person has put into the form of a sale, as they typed it; empty: nothing. */
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
   * A button was pressed; `data` is the `Button.data` that the bot sent. The router takes its mark off: `isOld`: it was shown in another epoch of the
   * database, and does nothing; `minute`: see `minuteShown`. `form`: what a form was filled with; `data` is then its `OutgoingBody.form`.
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
      /** The one Mexican phone on the card of somebody else; absent: it has none, or several. */
      readonly card?: Phone;
    }
  /** The shop wrote in this chat from the account's own phone: the bot must stop answering there, or (`resume`, see `callsBot`) may answer again. */
  | { readonly type: "takeover"; readonly resume: boolean }
  /** A person edited a message after sending it. Must not run the message's command again. */
  | { readonly type: "edited" }
  /**
   * The network says that this chat's person has moved to another number, or that the chat is no longer theirs. Ends what was proved, and is not answered.
   * `number`: the one that was left, where the network names them by it alone: it is so for every chat whose messages showed it. `now`: the one that they
   * have from now on, where the network says it: whoever has proved that one keeps it. `next`: the chat in which they go on, where the network says it.
   */
  | { readonly type: "numberChanged"; readonly number?: string; readonly now?: string; readonly next?: ChatKey }
  /** Content the bot does not read. `what` is the network's word (`"photo"`, `"voice"`, …), or `"longText"`. */
  | { readonly type: "unsupported"; readonly what: string };

/**
 * The bot's message that an update replies to: its outbox row where the message id encodes it, otherwise the network's id. `"unknown"`: it was the
 * bot's, but its row is pruned or belongs to another database.
 */
export type Quoted = { readonly row: number } | { readonly messageId: string } | "unknown";

/** What an update answers that is no question of the bot's: the message that it quotes, or whatever it was written to before it was forwarded. */
export type Elsewhere = "quote" | "forward";

/** One thing a channel delivered. The pair (channel, deliveryId) is unique; it makes redelivery idempotent. */
export interface Update {
  readonly channel: ChannelName;
  readonly chat: ChatKey;
  /** The network's id of the delivery, prefixed by the account where ids are per account (`"<bot id>:<update_id>"`). */
  readonly deliveryId: string;
  readonly sender: Sender;
  /** When it was written, by the network's clock, epoch ms with a resolution of seconds; null where the network does not say (a Telegram tap). */
  readonly sentAtMs: number | null;
  readonly body: UpdateBody;
  /**
   * Its number among the messages of the chat, people's and the bot's, where the network counts them in the order in which they came into the chat (Telegram's
   * `message_id`). Absent elsewhere, for what is no new message, and in rows stored by older versions.
   */
  readonly messageNumber?: number;
  /** Absent when the update quotes no message of the bot, and in rows stored by older versions. */
  readonly quotes?: Quoted;
  /**
   * It answers something else than the bot: it quotes a message that is not the bot's, or was forwarded. What it tells is taken, and it confirms nothing.
   * Absent where the network does not say so, and in rows stored by older versions.
   */
  readonly elsewhere?: Elsewhere;
  /** It waited for its sender's proof or next word, and is handled once more. */
  readonly again?: true;
  /** The text is a reaction (👍) to the message that it quotes. To anything but an open question it is nothing. */
  readonly isReaction?: true;
}

/** Whether a text hands a chat that the shop took over back to the bot. */
export function callsBot(text: string): boolean {
  return plain(text) === "bot";
}

/** The faces that mean yes or no and nothing else, as a typed answer reads them. */
const answers = new Set(["👍", "👌", "✅", "👎", "❌"]);

/** The answer that a reaction gives, without its skin tone; null: none, as where a reaction is taken away (an empty text). */
export function answerOfReaction(emoji: string): string | null {
  const plainly = emoji.replaceAll(/\p{Emoji_Modifier}|\ufe0f/gu, "").trim();
  return answers.has(plainly) ? plainly : null;
}
