import type { User } from "grammy/types";
import type { Callbacks } from "./callbacks.ts";
import { messageOf, takeMessageId, type BotMessage, type Chats } from "./chats.ts";
import type { CommandLists } from "./command-lists.ts";
import { readMarkup, type Markup } from "./keyboards.ts";
import { integer, structure, text, type Params } from "./params.ts";
import { notSupported, readRich } from "./rich.ts";
import { badRequest, conflict } from "./refusal.ts";
import type { UpdateQueue } from "./update-queue.ts";
import { allowedUpdates, webhookMethods } from "./webhook-methods.ts";
import type { WebhookSender } from "./webhook-sender.ts";

/** State that the methods use. */
export interface World {
  readonly bot: User;
  readonly chats: Chats;
  readonly callbacks: Callbacks;
  readonly commands: CommandLists;
  readonly queue: UpdateQueue;
  readonly nowMs: () => number;
  /** Actions of buttons that this server does not know, like an older Bot API. */
  readonly unknownActions: readonly string[];
  /** Chats in apps that do not know rich messages. */
  readonly oldApps: Set<number>;
  readonly sender: WebhookSender;
  /** Telegram takes one change of the webhook a second. */
  webhookChangeableAtMs: number;
}

/** Carries out one call: gives its `result`, or throws a `Refusal`. `gone` aborts when the bot's connection is lost. */
export type Method = (world: World, params: Params, gone: AbortSignal) => unknown;

const longestText = 4096;
const longestCaption = 1024;
const chatActions = [
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
];

/** The methods of the Bot API that this server knows, by their name in lower case (Telegram does not care about it). */
export const methods: { readonly [name: string]: Method } = {
  getme: (world) => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  getupdates,
  ...webhookMethods,
  sendmessage: sendMessage,
  sendrichmessage: sendRichMessage,
  senddocument: (world, params) => sendFile(world, params, "document"),
  sendphoto: (world, params) => sendFile(world, params, "photo"),
  sendchataction(world, params) {
    world.chats.writable(chatOf(params));
    if (!chatActions.includes(text(params, "action"))) throw badRequest("wrong parameter action in request");
    return true;
  },
  editmessagereplymarkup(world, params) {
    const { record, message } = editable(world, params);
    edit(message, message.text, inlineOnly(markupIn(world, params, record.chat.type === "private")));
    return messageOf(message, record.chat, world.bot);
  },
  editmessagetext(world, params) {
    const { record, message } = editable(world, params);
    edit(message, checkedText(params), inlineOnly(markupIn(world, params, record.chat.type === "private")));
    return messageOf(message, record.chat, world.bot);
  },
  deletemessage(world, params) {
    const chat = chatOf(params);
    const record = world.chats.writable(chat);
    const id = integer(params, "message_id", 0);
    const message = world.chats.botMessage(chat, id);
    if (message !== undefined) message.deleted = true;
    else if (!record.fromPeople.delete(id)) throw badRequest("message to delete not found");
    return true;
  },
  answercallbackquery(world, params) {
    if (text(params, "text").length > 200) throw badRequest("MESSAGE_TOO_LONG");
    world.callbacks.answer(text(params, "callback_query_id"));
    return true;
  },
  setmycommands: (world, params) => world.commands.set(params),
  getmycommands: (world, params) => world.commands.get(params),
  deletemycommands: (world, params) => world.commands.remove(params),
  leavechat(world, params) {
    const record = world.chats.writable(chatOf(params));
    if (record.chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
    record.presence = "left";
    return true;
  },
};

function getupdates(world: World, params: Params, gone: AbortSignal): unknown {
  if (world.sender.webhook !== null) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  return world.queue.poll(
    {
      offset: integer(params, "offset", 0),
      limit: Math.min(Math.max(integer(params, "limit", 100), 1), 100),
      timeoutSeconds: integer(params, "timeout", 0),
      allowed: allowedUpdates(params),
    },
    gone,
  );
}

function markupIn(world: World, params: Params, privateChat: boolean): Markup {
  return readMarkup(params, privateChat, world.unknownActions);
}

function sendMessage(world: World, params: Params): unknown {
  return send(world, params, () => ({ text: checkedText(params) }));
}

function sendRichMessage(world: World, params: Params): unknown {
  return send(world, params, (chat) => {
    const rich = readRich(params);
    if (world.oldApps.has(chat)) return { text: notSupported };
    const lines = rich.lines.map((line) => (typeof line === "string" ? line : line.join(" | ")));
    return { text: lines.join("\n"), rich };
  });
}

function send(world: World, params: Params, contentOf: (chat: number) => Pick<BotMessage, "text" | "rich">): unknown {
  const record = world.chats.writable(chatOf(params));
  const markup = markupIn(world, params, record.chat.type === "private");
  const message: BotMessage = {
    ...contentOf(record.chat.id),
    messageId: takeMessageId(record),
    chat: record.chat.id,
    atMs: world.nowMs(),
    markup,
    firstMarkup: markup,
    edits: 0,
    deleted: false,
  };
  record.fromBot.push(message);
  return messageOf(message, record.chat, world.bot);
}

/** A file of the call. The message's text keeps its name and its caption; the content stays in the journal. */
function sendFile(world: World, params: Params, field: "document" | "photo"): unknown {
  const record = world.chats.writable(chatOf(params));
  const attached = /^attach:\/\/(.+)$/.exec(text(params, field))?.[1];
  const file = params[attached ?? field];
  if (!(file instanceof File)) throw badRequest(`there is no ${field} in the request`);
  if (file.size === 0) throw badRequest("file must be non-empty");
  const caption = text(params, "caption");
  if (caption.length > longestCaption) throw badRequest("message caption is too long");
  const message: BotMessage = {
    text: `[${file.name}] ${caption}`,
    messageId: takeMessageId(record),
    chat: record.chat.id,
    atMs: world.nowMs(),
    markup: { type: "none" },
    firstMarkup: { type: "none" },
    edits: 0,
    deleted: false,
    file,
    shownAs: field === "photo" ? "picture" : "document",
  };
  record.fromBot.push(message);
  return messageOf(message, record.chat, world.bot);
}

function checkedText(params: Params): string {
  if (text(params, "parse_mode") !== "") throw badRequest("unsupported parse_mode");
  const preview = structure(params, "link_preview_options", "link preview options");
  if (preview !== undefined && (typeof preview !== "object" || Array.isArray(preview))) {
    throw badRequest("object expected as link preview options");
  }
  const value = text(params, "text").trim();
  if (value === "") throw badRequest("message text is empty");
  if (value.length > longestText) throw badRequest("message is too long");
  return value;
}

function chatOf(params: Params): number {
  const given = text(params, "chat_id");
  if (given === "") throw badRequest("chat_id is empty");
  // A username would have to be looked up: no chat of this server has one.
  if (!/^-?\d+$/.test(given)) throw badRequest("chat not found");
  return Number(given);
}

function editable(world: World, params: Params) {
  const chat = chatOf(params);
  const record = world.chats.writable(chat);
  const id = integer(params, "message_id", 0);
  if (id === 0) throw badRequest("message identifier is not specified");
  const message = world.chats.botMessage(chat, id);
  if (message !== undefined) return { record, message };
  throw badRequest(record.fromPeople.has(id) ? "message can't be edited" : "message to edit not found");
}

function inlineOnly(markup: Markup): Markup {
  if (markup.type === "inline" || markup.type === "none") return markup;
  throw badRequest("inline keyboard expected");
}

function edit(message: BotMessage, newText: string, markup: Markup): void {
  if (newText === message.text && JSON.stringify(markup) === JSON.stringify(message.markup)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  message.text = newText;
  message.markup = markup;
  message.edits += 1;
}
