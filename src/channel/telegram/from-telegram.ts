/** Converts a Telegram update to ours: its sender, its chat, and the body of the message. */
import type {
  CallbackQuery,
  Chat,
  ChatMemberUpdated,
  InlineKeyboardButton,
  Message,
  Update as TelegramUpdate,
  User,
} from "grammy/types";
import { chatKey } from "../../domain/chat.ts";
import { identityOf } from "../../domain/person.ts";
import { phoneFromDigits, phoneFromInternational } from "../../domain/phone.ts";
import type { OtherTarget, Sender, Update, UpdateBody } from "../../domain/update.ts";
import { digitsOf, personName } from "../../domain/words.ts";
import { pressedRows } from "./keyboards.ts";

/** A pressed button, as needed by `answerCallbackQuery` and `editMessageReplyMarkup`. */
export interface Tap {
  readonly callbackId: string;
  readonly chat: number;
  /** The message with the keyboard; null when Telegram no longer gives access to it. */
  readonly messageId: number | null;
  /** The keyboard after the press; null: it stays as it is. */
  readonly pressed: InlineKeyboardButton[][] | null;
}

/** Result of converting one Telegram update. */
export type Converted =
  | { readonly type: "update"; readonly update: Update; readonly tap: Tap | null }
  /** It came from a chat that is not private, which the bot must leave. `joined`: the bot was just added. */
  | { readonly type: "group"; readonly chat: number; readonly joined: boolean }
  | { readonly type: "ignored" };

const ignored: Converted = { type: "ignored" };

/** Converts one Bot API `Update`. `botId` goes into the delivery id, because update ids are per bot. */
export function fromTelegram(received: TelegramUpdate, botId: number): Converted {
  const deliveryId = `${botId}:${received.update_id}`;
  if (received.message !== undefined) return fromMessage(received.message, deliveryId, botId);
  if (received.edited_message !== undefined) return fromEdit(received.edited_message, deliveryId);
  if (received.callback_query !== undefined) return fromTap(received.callback_query, deliveryId);
  if (received.my_chat_member !== undefined) return fromMembership(received.my_chat_member);
  return ignored;
}

function fromMessage(message: Message, deliveryId: string, botId: number): Converted {
  if (foreign(message)) return ignored;
  if (message.chat.type !== "private") {
    // The bot's own departure arrives as a message too; it must not trigger another farewell.
    if (message.left_chat_member !== undefined) return ignored;
    return { type: "group", chat: message.chat.id, joined: false };
  }
  if (message.from === undefined || message.from.is_bot) return ignored;
  const body = messageBody(message);
  if (body === null) return ignored;
  const { reply_to_message: replied } = message;
  const quotes = replied?.from?.id === botId ? { messageId: String(replied.message_id) } : null;
  const converted = update(deliveryId, message.chat, message.from, message.date * 1000, body);
  const elsewhere = elsewhereIn(message, botId);
  return {
    ...converted,
    update: {
      ...converted.update,
      messageNumber: message.message_id,
      ...(quotes !== null && { quotes }),
      ...(elsewhere !== null && { elsewhere }),
    },
  };
}

/** Every message of a topic is a reply to the message that began it. A reply to a deleted message does not come as a reply. */
function elsewhereIn(message: Message, botId: number): OtherTarget | null {
  if (message.forward_origin !== undefined) return "forward";
  if (message.external_reply !== undefined || message.reply_to_story !== undefined) return "quote";
  const { reply_to_message: replied } = message;
  if (replied === undefined || replied.forum_topic_created !== undefined) return null;
  return replied.from?.id === botId ? null : "quote";
}

function fromEdit(message: Message, deliveryId: string): Converted {
  if (foreign(message)) return ignored;
  if (message.chat.type !== "private") return { type: "group", chat: message.chat.id, joined: false };
  if (message.from === undefined || message.from.is_bot) return ignored;
  // A moving live location sends an edit every few seconds.
  if (message.location !== undefined) return ignored;
  return update(deliveryId, message.chat, message.from, (message.edit_date ?? message.date) * 1000, { type: "edited" });
}

function fromTap(query: CallbackQuery, deliveryId: string): Converted {
  const { message, data, from } = query;
  // No message: an inline result. No data: a game. The bot sends neither.
  if (message === undefined || data === undefined || from.is_bot) return ignored;
  if (message.chat.type !== "private") return { type: "group", chat: message.chat.id, joined: false };
  const tap: Tap = {
    callbackId: query.id,
    chat: message.chat.id,
    messageId: message.date === 0 ? null : message.message_id,
    pressed: pressedRows(("reply_markup" in message && message.reply_markup?.inline_keyboard) || [], data),
  };
  return update(deliveryId, message.chat, from, null, { type: "tap", data }, tap);
}

function fromMembership(change: ChatMemberUpdated): Converted {
  if (change.chat.type === "private") return ignored;
  const member = change.new_chat_member;
  const present =
    member.status === "member" ||
    member.status === "administrator" ||
    (member.status === "restricted" && member.is_member);
  return present ? { type: "group", chat: change.chat.id, joined: true } : ignored;
}

/** True if it was written through a business account. An answer would appear as that account owner's. */
function foreign(message: Message): boolean {
  return message.business_connection_id !== undefined || message.guest_query_id !== undefined;
}

function update(
  deliveryId: string,
  chat: Chat,
  from: User,
  sentAtMs: number | null,
  body: UpdateBody,
  tap: Tap | null = null,
): Extract<Converted, { readonly type: "update" }> {
  return {
    type: "update",
    update: {
      channel: "telegram",
      chat: chatKey("telegram", chat.id),
      deliveryId,
      sender: sender(from),
      sentAtMs,
      body,
    },
    tap,
  };
}

function sender(from: User): Sender {
  const name = personName([from.first_name, from.last_name ?? ""].join(" "));
  return { identity: identityOf("telegram", from.id), name: name === "" ? null : name, provenPhone: null };
}

/** Content that the bot does not read, by field name (Bot API, `Message`). Order matters: the first field present names the content. */
const unreadKinds = [
  // Telegram also fills `document` for an animation, and `location` for a venue: the more specific name comes first.
  "animation",
  "venue",
  "audio",
  "document",
  "live_photo",
  "paid_media",
  "photo",
  "sticker",
  "story",
  "video",
  "video_note",
  "voice",
  "dice",
  "game",
  "poll",
  "location",
  "checklist",
  "rich_message",
  "invoice",
  "giveaway",
  "web_app_data",
] as const satisfies readonly (keyof Message)[];

/** Service messages, which Telegram itself writes into a private chat. The bot must not answer them. */
const serviceKinds = [
  "pinned_message",
  "message_auto_delete_timer_changed",
  "write_access_allowed",
  "users_shared",
  "chat_shared",
  "connected_website",
  "passport_data",
  "proximity_alert_triggered",
  "boost_added",
  "chat_background_set",
  "successful_payment",
  "refunded_payment",
  "gift",
  "gift_upgrade_sent",
  "unique_gift",
  "paid_message_price_changed",
  "direct_message_price_changed",
  "checklist_tasks_done",
  "checklist_tasks_added",
  "poll_option_added",
  "poll_option_deleted",
  "managed_bot_created",
  "suggested_post_info",
  "suggested_post_approved",
  "suggested_post_approval_failed",
  "suggested_post_declined",
  "suggested_post_paid",
  "suggested_post_refunded",
  "new_chat_members",
  "left_chat_member",
  "migrate_to_chat_id",
  "migrate_from_chat_id",
] as const satisfies readonly (keyof Message)[];

const command = /^\/(\p{L}[\p{L}\p{N}_]*)(?:@\w+)?(?=\s|$)/u;

/**
 * Replaces a leading `/` command by its plain word, so that the router sees the same text on every channel: `/venta@bot x` and `/Venta x`
 * become `venta x`, a bare `/start` becomes the greeting `hola`, `/start payload` (a deep link) becomes `start payload`. Other text is unchanged.
 */
export function plainText(text: string): string {
  const trimmed = text.trimStart();
  const found = command.exec(trimmed);
  if (found === null) return text;
  const word = (found[1] ?? "").toLowerCase();
  const rest = trimmed.slice(found[0].length).trimEnd();
  if (word !== "start") return word + rest;
  return rest === "" ? "hola" : `start ${rest.trimStart()}`;
}

/** Body of a message in a private chat; null for a service message. */
function messageBody(message: Message): UpdateBody | null {
  if (message.text !== undefined) return { type: "text", text: plainText(message.text) };
  if (message.contact !== undefined) return contactBody(message, message.contact.phone_number);
  // A picture or a document with a caption is read as its caption.
  if (message.caption?.trim()) return { type: "text", text: plainText(message.caption) };
  const kind = unreadKinds.find((name) => message[name] !== undefined);
  if (kind !== undefined) return { type: "unsupported", what: kind };
  if (serviceKinds.some((name) => message[name] !== undefined)) return null;
  // Content that Telegram added later: report it as unsupported, so that the person gets an answer.
  return { type: "unsupported", what: "other" };
}

function contactBody(message: Message, written: string): UpdateBody {
  const phone = ownPhone(message);
  const card = phone === null ? phoneFromDigits(digitsOf(written)) : null;
  return { type: "contact", phone, ...(card !== null && { card }) };
}

/**
 * Phone of a contact card when Telegram proves that it is the sender's own, otherwise null. Telegram's server fills `contact.user_id`, so an id
 * equal to the sender's is proof; a card without it, of another person, or forwarded is not.
 * `phone_number` includes the country code, so a foreign number is not mistaken for a Mexican one.
 */
function ownPhone(message: Message) {
  const { contact, from } = message;
  const own = contact?.user_id !== undefined && contact.user_id === from?.id;
  if (!own || message.forward_origin !== undefined) return null;
  return phoneFromInternational(digitsOf(contact.phone_number));
}
