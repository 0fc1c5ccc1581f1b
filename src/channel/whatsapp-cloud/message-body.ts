import { phoneFromInternational, type Phone } from "../../domain/phone.ts";
import { answerOfReaction, type UpdateBody } from "../../domain/update.ts";
import type { Author } from "./identity.ts";
import type { CloudMessage } from "./payload.ts";
import { filledForm } from "./sale-flow.ts";

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
const ignored: ReadonlySet<string> = new Set(["system", "revoke", "request_welcome", "ephemeral"]);

/** Content of a message; null: it asks for no answer. What Meta says of an account (`system`) is no message: see `changesIn`. */
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
      const { button_reply: button, list_reply: row, nfm_reply: form } = message.interactive ?? {};
      if (form?.name === "flow") return filledForm(form.response_json);
      const data = (button ?? row)?.id;
      return data === undefined ? { type: "unsupported", what: "other" } : { type: "tap", data };
    }
    case "contacts":
      return contactBody(message, author);
    case "edit":
      return { type: "edited" };
    case "audio":
      return { type: "unsupported", what: message.audio?.voice === true ? "voice" : "audio" };
    default: {
      const caption = captionOf(message);
      return caption === "" ? { type: "unsupported", what: unread[type] ?? "other" } : { type: "text", text: caption };
    }
  }
}

/** What is written below a picture or a document. */
function captionOf({ image, video, document }: CloudMessage): string {
  return (image?.caption ?? video?.caption ?? document?.caption ?? "").trim();
}

/** A contact card: the sender's own, or the phone of somebody else. */
function contactBody(message: CloudMessage, author: Author): UpdateBody {
  const phone = ownPhone(message, author);
  const phones = new Set(
    message.contacts.flatMap((card) => card.phones.map((one) => phoneOf(one.wa_id ?? one.phone ?? ""))),
  );
  const [card = null] = phones;
  return { type: "contact", phone, ...(phone === null && phones.size === 1 && card !== null && { card }) };
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
