import type { WebChange, WebChannel, WebMessage } from "../channel/web/web.ts";
import { partsOf } from "../console/pages/format.ts";
import type { ShownChange, ShownMessage } from "./page/shown.ts";
import type { Points } from "../domain/points.ts";

/** How the page writes times and points. */
export interface Writing {
  /** `"14:05"`. */
  readonly time: (atMs: number) => string;
  readonly points: (points: Points) => string;
}

function shownMessage(message: WebMessage, { time }: Writing): ShownMessage {
  const { id, from, atMs, text, buttons, askContact, file, waiting } = message;
  return {
    id,
    mine: from === "person",
    time: time(atMs),
    // Only the bot's text has emphasis: what a person wrote is shown verbatim.
    parts: from === "person" ? [{ text, bold: false }] : partsOf(text),
    buttons: buttons.map(({ label }) => label),
    askContact,
    file: file && { id: file.id, name: file.name, isPicture: file.mime === "image/png" },
    waiting,
  };
}

/** A change of a chat, as the page shows it. */
export function shownChange(phone: string, change: WebChange, writing: Writing): ShownChange {
  if (change.type === "message") return { type: "message", phone, message: shownMessage(change.message, writing) };
  return { ...change, phone };
}

/** A whole chat, as the page shows it. */
export function shownPhone(web: WebChannel, phone: string, writing: Writing) {
  return { messages: web.messages(phone).map((one) => shownMessage(one, writing)), typing: web.isTyping(phone) };
}
