import type { InlineKeyboardButton } from "grammy/types";
import { isRecord, structure, type Params } from "./params.ts";
import { badRequest } from "./refusal.ts";

/** A button of a reply keyboard, as far as this server knows them. */
interface ReplyButton {
  readonly text: string;
  readonly requestContact: boolean;
}

/** The markup below a message. */
export type Markup =
  | { readonly type: "none" }
  | { readonly type: "inline"; readonly rows: readonly (readonly InlineKeyboardButton[])[] }
  | { readonly type: "reply"; readonly rows: readonly (readonly ReplyButton[])[]; readonly oneTime: boolean }
  | { readonly type: "remove" };

const inlineActions = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "copy_text",
  "disabled",
  "pay",
];
/** Longest text that a button copies. */
const longestCopy = 256;

/** Reads and checks `reply_markup` as Telegram does. `unknown`: actions of buttons that came with a later version of the Bot API. */
export function readMarkup(params: Params, privateChat: boolean, unknown: readonly string[] = []): Markup {
  const value = structure(params, "reply_markup", "reply keyboard markup");
  if (value === undefined) return { type: "none" };
  if (!isRecord(value)) throw badRequest("object expected as reply markup");
  if (value["inline_keyboard"] !== undefined) {
    const rows = readRows(value["inline_keyboard"], "inline_keyboard").map((row) =>
      row.map((one) => inlineButton(one, unknown)),
    );
    return rows.every((row) => row.length === 0) ? { type: "none" } : { type: "inline", rows };
  }
  if (value["keyboard"] !== undefined) {
    const rows = readRows(value["keyboard"], "keyboard").map((row) => row.map((one) => replyButton(one, privateChat)));
    return { type: "reply", rows, oneTime: value["one_time_keyboard"] === true };
  }
  return value["remove_keyboard"] === true ? { type: "remove" } : { type: "none" };
}

function readRows(value: unknown, name: string): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`field "${name}" of the ReplyMarkup should be an Array of Arrays`);
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`field "${name}" of the ReplyMarkup should be an Array of Arrays`);
    return row as unknown[];
  });
}

function inlineButton(value: unknown, unknown: readonly string[]): InlineKeyboardButton {
  if (!isRecord(value)) throw wrong("InlineKeyboardButton must be an Object");
  if (typeof value["text"] !== "string") throw wrong(`Field "text" must be of type String`);
  if (value["text"].trim() === "") throw wrong("Button text must be non-empty");
  const actions = inlineActions.filter(
    (name) => !unknown.includes(name) && value[name] !== undefined && value[name] !== "",
  );
  if (actions.length === 0) throw wrong("Text buttons are unallowed in the inline keyboard");
  if (actions.length > 1) throw wrong("Exactly one action must be specified");
  const bytes = callbackBytes(value["callback_data"]);
  if (actions[0] === "callback_data" && (bytes < 1 || bytes > 64)) throw badRequest("BUTTON_DATA_INVALID");
  if (actions[0] === "disabled" && !isRecord(value["disabled"])) throw wrong(`Field "disabled" must be of type Object`);
  if (actions[0] === "copy_text") checkCopy(value["copy_text"]);
  return value as unknown as InlineKeyboardButton;
}

function checkCopy(value: unknown): void {
  if (!isRecord(value) || typeof value["text"] !== "string") throw wrong(`Field "copy_text" must be of type Object`);
  const { length } = value["text"];
  if (length < 1 || length > longestCopy) throw badRequest("BUTTON_COPY_TEXT_INVALID");
}

function wrong(why: string) {
  return badRequest(`can't parse inline keyboard button: ${why}`);
}

function callbackBytes(value: unknown): number {
  return typeof value === "string" ? Buffer.byteLength(value, "utf8") : 0;
}

function replyButton(value: unknown, privateChat: boolean): ReplyButton {
  if (typeof value === "string") return { text: value, requestContact: false };
  if (!isRecord(value) || typeof value["text"] !== "string") {
    throw badRequest(`can't parse keyboard button: Field "text" must be of type String`);
  }
  const requestContact = value["request_contact"] === true;
  if (requestContact && !privateChat) throw badRequest("phone number can be requested in private chats only");
  return { text: value["text"], requestContact };
}
