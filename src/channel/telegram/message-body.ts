import { digitsOf } from "../../domain/words.ts";
import type { Message } from "grammy/types";
import { phoneFromDigits, phoneFromInternational } from "../../domain/phone.ts";
import type { UpdateBody } from "../../domain/update.ts";

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
export function messageBody(message: Message): UpdateBody | null {
  if (message.text !== undefined) return { type: "text", text: plainText(message.text) };
  if (message.contact !== undefined) return contactBody(message, message.contact.phone_number);
  // A picture or a document with a caption is read as what is written below it.
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
