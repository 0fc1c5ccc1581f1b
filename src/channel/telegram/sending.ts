import { InputFile } from "grammy/web";
import type { InlineKeyboardButton, ReplyKeyboardMarkup } from "grammy/types";
import { chatId, type ChatKey } from "../../domain/people/chat.ts";
import { emphasis } from "../../domain/emphasis.ts";
import type { Language } from "../../domain/people/language.ts";
import type { Role } from "../../domain/people/person.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { Button, Delivery, Outgoing, OutgoingBody } from "../channel.ts";
import type { BotApi } from "./bot-api.ts";
import { deliveryOf, failureOf } from "./failure.ts";
import { splitText } from "../split-text.ts";

/** One entry of a chat's command list. */
export interface Command {
  readonly command: string;
  readonly description: string;
}

export interface SendingOptions {
  readonly api: BotApi;
  readonly token: string;
  readonly commandsFor: (role: Role | "anyone", language: Language | null) => Promise<readonly Command[]>;
  /** Label of the button that shares the person's own phone. */
  readonly contactLabel: (language: Language | null) => string;
}

type TextBody = Extract<OutgoingBody, { readonly type: "text" }>;
type CommandsBody = Extract<OutgoingBody, { readonly type: "commands" }>;
type FileBody = Extract<OutgoingBody, { readonly type: "file" }>;

/** Longest caption of a file, in UTF-16 units. */
const longestCaption = 1024;

/** A longer label gets a row of its own: a phone would cut off two of them, in characters. */
const longestSharedLabel = 20;
/** Partly sent messages kept in memory. Beyond that the oldest is forgotten, and its retry repeats parts. */
const mostUnfinished = 1000;

/** Creates `Channel.send` of one bot. */
export function createSending(options: SendingOptions): (message: Outgoing) => Promise<Delivery> {
  /** Number of parts sent of a long message, by outbox row: a retry continues after them. */
  const unfinished = new BoundedMap<number, number>(mostUnfinished);
  return async ({ outboxId, chat, body }) => {
    try {
      if (body.type === "commands") return await sendCommands(options, chat, body);
      if (body.type === "file") return await sendFile(options, chat, body);
      if (body.type === "remove") return await removeMessage(options, chat, body.messageId);
      if (body.type === "wake") return { type: "sent", messageId: null };
      const first = unfinished.get(outboxId) ?? 0;
      const contactLabel = options.contactLabel(body.language ?? null);
      const messageId = await sendText(options.api, chatId(chat), body, contactLabel, first, (sent) => {
        unfinished.set(outboxId, sent);
      });
      unfinished.delete(outboxId);
      return { type: "sent", messageId };
    } catch (error) {
      const delivery = deliveryOf(failureOf(error, options.token));
      if (delivery.type === "gone" || delivery.type === "refused") unfinished.delete(outboxId);
      return delivery;
    }
  };
}

async function sendText(
  api: BotApi,
  chat: string,
  body: TextBody,
  contactLabel: string,
  first: number,
  sent: (parts: number) => void,
): Promise<string> {
  const parts = splitText(body.text);
  let messageId = "";
  for (const [index, part] of parts.entries()) {
    if (index < first) continue;
    const { text, spans } = emphasis(part);
    const markup = index === parts.length - 1 ? keyboard(body, contactLabel) : null;
    const message = await api.call((raw, signal) =>
      raw.sendMessage(
        {
          chat_id: chat,
          text,
          entities: spans.map((span) => ({ type: "bold" as const, ...span })),
          link_preview_options: { is_disabled: true },
          ...(markup === null ? {} : { reply_markup: markup }),
        },
        signal,
      ),
    );
    messageId = String(message.message_id);
    if (parts.length > 1) sent(index + 1);
  }
  return messageId;
}

/** A message has one keyboard. The contact button takes precedence, because typing cannot replace it. */
function keyboard(body: TextBody, contactLabel: string) {
  if (body.askContact) return contactKeyboard(contactLabel);
  return body.buttons.length === 0 ? null : { inline_keyboard: buttonRows(body.buttons) };
}

function contactKeyboard(label: string): ReplyKeyboardMarkup {
  return { keyboard: [[{ text: label, request_contact: true }]], one_time_keyboard: true, resize_keyboard: true };
}

/** Rows of an inline keyboard: two short labels per row, or one long one. */
export function buttonRows(buttons: readonly Button[]): InlineKeyboardButton[][] {
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
  return rows;
}

async function sendCommands(options: SendingOptions, chat: ChatKey, body: CommandsBody): Promise<Delivery> {
  const commands = await options.commandsFor(body.role, body.language ?? null);
  const scope = { type: "chat" as const, chat_id: chatId(chat) };
  await options.api.call((raw, signal) => raw.setMyCommands({ commands, scope }, signal));
  return { type: "sent", messageId: null };
}

/** Sends a picture by `sendPhoto`, any other file by `sendDocument`. */
async function sendFile(options: SendingOptions, chat: ChatKey, body: FileBody): Promise<Delivery> {
  const file = new InputFile(Buffer.from(body.base64, "base64"), body.name);
  const chat_id = chatId(chat);
  const caption = emphasis(body.caption).text.slice(0, longestCaption);
  const message = body.mime.startsWith("image/")
    ? await options.api.call((raw, signal) => raw.sendPhoto({ chat_id, photo: file, caption }, signal))
    : await options.api.call((raw, signal) => raw.sendDocument({ chat_id, document: file, caption }, signal));
  return { type: "sent", messageId: String(message.message_id) };
}

/** `deleteMessage`. Telegram allows it for two days; a refusal counts as sent, because retrying cannot help. */
async function removeMessage(options: SendingOptions, chat: ChatKey, messageId: string): Promise<Delivery> {
  try {
    await options.api.call((raw, signal) =>
      raw.deleteMessage({ chat_id: chatId(chat), message_id: Number(messageId) }, signal),
    );
  } catch (error) {
    const delivery = deliveryOf(failureOf(error, options.token));
    if (delivery.type === "wait" || delivery.type === "failed") return delivery;
  }
  return { type: "sent", messageId: null };
}
