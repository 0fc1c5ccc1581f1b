import { phoneFromInternational, type Phone } from "../../domain/people/phone.ts";
import { answerOfReaction } from "../../domain/reader/reaction.ts";
import type { UpdateBody } from "../../domain/update.ts";
import { isUserId, type Author } from "./identity.ts";
import type { CloudMessage } from "./payload.ts";

/** What the bot does not read, by Telegram's names where it has one. */
const unread: { readonly [type: string]: string } = {
  image: "photo",
  video: "video",
  document: "document",
  sticker: "sticker",
  location: "location",
  order: "order",
};

/** Types that are no message to anybody: one that was taken back, what Meta says of a call. */
const ignored: ReadonlySet<string> = new Set(["revoke", "request_welcome", "ephemeral"]);
/** `system.type` of a person who has moved to another number, or has another user id. */
const changes: ReadonlySet<string> = new Set(["user_changed_number", "user_changed_user_id"]);

/** Content of a message; null: it asks for no answer. */
export function messageBody(message: CloudMessage, author: Author): UpdateBody | null {
  const { type } = message;
  if (ignored.has(type)) return null;
  switch (type) {
    case "text":
      return message.text ? { type: "text", text: message.text.body } : { type: "unsupported", what: "other" };
    case "reaction": {
      const answer = answerOfReaction(message.reaction?.emoji ?? "");
      return answer === null ? null : { type: "text", text: answer };
    }
    case "button":
      return message.button ? { type: "text", text: message.button.text } : { type: "unsupported", what: "other" };
    case "interactive": {
      const { button_reply: button, list_reply: row } = message.interactive ?? {};
      const data = (button ?? row)?.id;
      return data === undefined ? { type: "unsupported", what: "other" } : { type: "tap", data };
    }
    case "contacts":
      return { type: "contact", phone: ownPhone(message, author) };
    case "edit":
      return { type: "edited" };
    case "system":
      return changes.has(message.system?.type ?? "") ? numberChanged(author) : null;
    case "audio":
      return { type: "unsupported", what: message.audio?.voice === true ? "voice" : "audio" };
    default:
      return { type: "unsupported", what: unread[type] ?? "other" };
  }
}

/** A gateway may name whoever has moved by their earlier phone alone. */
function numberChanged({ id, shownNumber }: Author): UpdateBody {
  return isUserId(id) || shownNumber === null
    ? { type: "numberChanged" }
    : { type: "numberChanged", number: shownNumber };
}

/**
 * The sender's own phone, where Meta proves it: the card came from the button that asks for it (`contact_request`) and was not forwarded. A card that was
 * chosen from the menu of attachments proves nothing, nor does one that another number is shown beside.
 */
function ownPhone({ contacts, context }: CloudMessage, { shownNumber }: Author): Phone | null {
  const [card] = contacts;
  if (contacts.length !== 1 || card?.origin !== "contact_request" || isForwarded(context)) return null;
  const phones = new Set(card.phones.map(({ wa_id, phone }) => phoneOf(wa_id ?? phone ?? "")));
  const [own = null] = phones;
  return phones.size === 1 && (shownNumber === null || shownNumber === own) ? own : null;
}

/** Whether a message was forwarded, by its `context`. */
export function isForwarded(context: CloudMessage["context"]): boolean {
  return context?.forwarded === true || context?.frequently_forwarded === true;
}

/** A number with its country and separators; anything with letters is none. */
function phoneOf(text: string): Phone | null {
  return /^[+\d\s().-]+$/.test(text) ? phoneFromInternational(text.replaceAll(/[^\d]/g, "")) : null;
}
