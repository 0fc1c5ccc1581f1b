import type { WebChange, WebChannel, WebMessage } from "../channel/web/web.ts";
import type { ShownChange, ShownMessage, ShownPart } from "./page/shown.ts";
import { emphasis } from "../domain/emphasis.ts";
import type { Points } from "../domain/points.ts";

/** How times and points are written. */
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
    // What a person wrote is shown as they wrote it.
    parts: from === "person" ? [{ text, bold: false }] : partsOf(text),
    buttons: buttons.map(({ label }) => label),
    askContact,
    file: file && { id: file.id, name: file.name, isPicture: file.mime === "image/png" },
    waiting,
  };
}

/** A change of a chat for the page. */
export function shownChange(phone: string, change: WebChange, writing: Writing): ShownChange {
  if (change.type === "message") return { type: "message", phone, message: shownMessage(change.message, writing) };
  return { ...change, phone };
}

/** Somebody's chat for the page. */
export function shownPhone(web: WebChannel, phone: string, writing: Writing) {
  return { messages: web.messages(phone).map((one) => shownMessage(one, writing)), typing: web.isTyping(phone) };
}

function partsOf(text: string): ShownPart[] {
  const { text: bare, spans } = emphasis(text);
  const parts: ShownPart[] = [];
  let from = 0;
  for (const { offset, length } of spans) {
    parts.push(
      { text: bare.slice(from, offset), bold: false },
      { text: bare.slice(offset, offset + length), bold: true },
    );
    from = offset + length;
  }
  parts.push({ text: bare.slice(from), bold: false });
  return parts.filter((part) => part.text !== "");
}
