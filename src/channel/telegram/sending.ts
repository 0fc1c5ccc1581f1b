/** Sends messages to Telegram: texts, keyboards, files, tables. */
import type { InputRichBlock, ReplyKeyboardMarkup, RichText } from "grammy/types";
import { InputFile } from "grammy/web";
import { chatId, type ChatKey } from "../../domain/chat.ts";
import type { Language } from "../../domain/language.ts";
import type { Role } from "../../domain/person.ts";
import { emphasis } from "../../domain/words.ts";
import { BoundedMap } from "../../domain/recent.ts";
import type { Delivery, FileBody, Outgoing, OutgoingBody, OutgoingTable, TextBody } from "../channel.ts";
import { splitText } from "../split-text.ts";
import { type BotApi, deliveryOf, failureOf } from "./bot-api.ts";
import { buttonRows, type LiveKeyboards } from "./keyboards.ts";

/** One entry of a chat's command list. */
export interface Command {
  readonly command: string;
  readonly description: string;
}

interface SendingOptions {
  readonly api: BotApi;
  readonly token: string;
  readonly keyboards: Pick<LiveKeyboards, "shown">;
  readonly commandsFor: (role: Role | "anyone", language: Language | null) => Promise<readonly Command[]>;
  /** Label of the button that shares the person's own phone. */
  readonly contactLabel: (language: Language | null) => string;
}

type CommandsBody = Extract<OutgoingBody, { readonly type: "commands" }>;

/** Longest caption of a file, in UTF-16 units. */
const longestCaption = 1024;

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
      const messageId = await sendText(options, chatId(chat), body, first, (sent) => unfinished.set(outboxId, sent));
      unfinished.delete(outboxId);
      if (body.buttons.length > 0) options.keyboards.shown(chatId(chat), messageId, body.buttons);
      return { type: "sent", messageId: String(messageId) };
    } catch (error) {
      const delivery = deliveryOf(failureOf(error, options.token));
      if (delivery.type === "gone" || delivery.type === "refused") unfinished.delete(outboxId);
      return delivery;
    }
  };
}

/** Sends a text in as many parts as it needs, or its table in one. Returns the id of the last message. */
async function sendText(
  options: SendingOptions,
  chat: string,
  body: TextBody,
  first: number,
  sent: (parts: number) => void,
): Promise<number> {
  const { table, copies } = body;
  if (table !== undefined) {
    const { table: _, ...plainer } = body;
    return orPlainer(
      options,
      () => sendTable(options, chat, body, table),
      () => sendText(options, chat, plainer, first, sent),
    );
  }
  const parts = splitText(body.text);
  let messageId = 0;
  for (const [index, part] of parts.entries()) {
    if (index < first) continue;
    const isLast = index === parts.length - 1;
    const send = (shown: TextBody | null) => sendPart(options, chat, part, shown);
    messageId =
      isLast && copies !== undefined
        ? await orPlainer(
            options,
            () => send(body),
            () => send({ ...body, copies: [] }),
          )
        : await send(isLast ? body : null);
    if (parts.length > 1) sent(index + 1);
  }
  return messageId;
}

/** One part of a text, with the keyboard of `shown`. Null: none. */
async function sendPart(options: SendingOptions, chat: string, part: string, shown: TextBody | null): Promise<number> {
  const { text, spans } = emphasis(part);
  const message = {
    chat_id: chat,
    text,
    entities: spans.map((span) => ({ type: "bold" as const, ...span })),
    link_preview_options: { is_disabled: true },
    ...(shown && keyboard(options, shown, text)),
  };
  return (await options.api.call((raw, signal) => raw.sendMessage(message, signal))).message_id;
}

async function sendTable(options: SendingOptions, chat: string, body: TextBody, table: OutgoingTable): Promise<number> {
  const { text } = emphasis(body.text);
  // Amounts must not be linked as phones or cards.
  const content = { blocks: blocksOf(table), skip_entity_detection: true };
  const message = { chat_id: chat, rich_message: content, ...keyboard(options, body, text) };
  return (await options.api.call((raw, signal) => raw.sendRichMessage(message, signal))).message_id;
}

/**
 * Sends with features that a Bot API server may not know yet, and without them if it refuses (an unknown method is a 404): a convenience must not cost a
 * message.
 */
async function orPlainer<T>(
  { token }: Pick<SendingOptions, "token">,
  send: () => Promise<T>,
  plainer: () => Promise<T>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const { type } = failureOf(error, token);
    if (type !== "refused" && type !== "unauthorised") throw error;
    return plainer();
  }
}

/** A message has one keyboard. The contact button takes precedence, because typing cannot replace it. `text`: the default text of a copy button. */
function keyboard({ contactLabel }: Pick<SendingOptions, "contactLabel">, body: TextBody, text: string) {
  if (body.askContact) return { reply_markup: contactKeyboard(contactLabel(body.language ?? null)) };
  const rows = buttonRows(body.buttons, body.copies, text);
  return rows.length === 0 ? null : { reply_markup: { inline_keyboard: rows } };
}

function contactKeyboard(label: string): ReplyKeyboardMarkup {
  return { keyboard: [[{ text: label, request_contact: true }]], one_time_keyboard: true, resize_keyboard: true };
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

/** The blocks of a rich message (Bot API 10.3): a paragraph for each line, and a compact table for adjacent rows. */
function blocksOf({ lines, always }: OutgoingTable): InputRichBlock[] {
  const blocks: InputRichBlock[] = [];
  let rows: (readonly string[])[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (typeof line !== "string") rows.push(line);
    else {
      endTable();
      blocks.push({ type: "paragraph", text: richText(line) });
    }
  }
  endTable();
  if (always !== undefined)
    blocks.push({ type: "buttons", buttons: [{ text: always.label, callback_data: always.data }] });
  return blocks;
}

/** A row that is shorter than the longest ends in a cell that fills it up. */
function tableOf(rows: readonly (readonly string[])[]): InputRichBlock {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    row.map((text, place) => ({
      text: richText(text),
      align: place === 0 ? ("left" as const) : ("right" as const),
      valign: "middle" as const,
      ...(place === row.length - 1 && row.length < width && { colspan: width - place }),
    })),
  );
  return { type: "table", cells, is_compact: true, is_striped: true };
}

/** A text with our emphasis. */
function richText(written: string): RichText {
  const { text, spans } = emphasis(written);
  const parts: RichText[] = [];
  let at = 0;
  for (const { offset, length } of spans) {
    if (offset > at) parts.push(text.slice(at, offset));
    parts.push({ type: "bold", text: text.slice(offset, offset + length) });
    at = offset + length;
  }
  if (at < text.length) parts.push(text.slice(at));
  const [only = ""] = parts;
  return parts.length > 1 ? parts : only;
}
