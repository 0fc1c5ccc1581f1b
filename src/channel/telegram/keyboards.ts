import type { InlineKeyboardButton } from "grammy/types";
import { dataWithoutMark } from "../../domain/button-mark.ts";
import { BoundedMap } from "../../domain/recent.ts";
import type { Button, CopyButton } from "../channel.ts";

/** A longer label gets a row of its own: a phone would cut off two of them, in characters. */
const longestSharedLabel = 20;
/** Longest text that a button copies (`CopyTextButton`), in UTF-16 units. */
const longestCopy = 256;
/** The most chats whose questions are remembered, and the most questions of each. Beyond that the oldest keeps its buttons until one is pressed. */
const mostChats = 5000;
const mostOfChat = 4;

/** Rows of an inline keyboard: two short labels per row, or one long one; then a row for each button that copies. */
export function buttonRows(
  buttons: readonly Button[],
  copies: readonly CopyButton[] = [],
  whole = "",
): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  let open: InlineKeyboardButton[] | null = null;
  for (const { label, data } of buttons) {
    const button = { text: label, callback_data: data };
    if (open !== null && label.length <= longestSharedLabel) {
      open.push(button);
      open = null;
      continue;
    }
    const row = [button];
    rows.push(row);
    open = label.length <= longestSharedLabel ? row : null;
  }
  for (const { label, text = whole } of copies)
    if (text !== "" && text.length <= longestCopy) rows.push([{ text: label, copy_text: { text } }]);
  return rows;
}

/** A keyboard after one of its buttons was pressed: that button, disabled, and the buttons that copy. Null: it has no such button, so nothing changes. */
export function pressedRows(
  rows: readonly (readonly InlineKeyboardButton[])[],
  data: string,
): InlineKeyboardButton[][] | null {
  const isPressed = (one: InlineKeyboardButton) => "callback_data" in one && one.callback_data === data;
  if (!rows.some((row) => row.some(isPressed))) return null;
  const left = rows.map((row) =>
    row.flatMap((one): InlineKeyboardButton[] =>
      isPressed(one) ? [{ text: one.text, disabled: {} }] : "callback_data" in one ? [] : [one],
    ),
  );
  return left.filter((row) => row.length > 0);
}

interface Shown {
  readonly messageId: number;
  readonly data: readonly string[];
}

/** The messages with live buttons, in the memory of this process alone. A forgotten message only keeps its buttons. */
export class LiveKeyboards {
  readonly #chats = new BoundedMap<string, readonly Shown[]>(mostChats);

  /** A message with buttons was sent. */
  shown(chat: string, messageId: number, buttons: readonly Button[]): void {
    const data = buttons.map((one) => dataWithoutMark(one.data));
    this.#chats.set(chat, [...(this.#chats.get(chat) ?? []), { messageId, data }].slice(-mostOfChat));
  }

  /** A message has lost its buttons. */
  gone(chat: string, messageId: number): void {
    const left = (this.#chats.get(chat) ?? []).filter((one) => one.messageId !== messageId);
    if (left.length > 0) this.#chats.set(chat, left);
    else this.#chats.delete(chat);
  }

  /** Forgets the messages of a chat (null: of all) with a button whose data begins with `prefix`, and returns them. */
  take(chat: string | null, prefix: string): readonly { readonly chat: string; readonly messageId: number }[] {
    const looked = chat === null ? [...this.#chats.keys()] : [chat];
    const found = looked.flatMap((one) =>
      (this.#chats.get(one) ?? [])
        .filter(({ data }) => data.some((text) => text.startsWith(prefix)))
        .map(({ messageId }) => ({ chat: one, messageId })),
    );
    for (const one of found) this.gone(one.chat, one.messageId);
    return found;
  }
}
