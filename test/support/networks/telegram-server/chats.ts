import type { Chat, InlineKeyboardButton, Message, User } from "grammy/types";
import { badRequest, forbidden } from "./refusal.ts";
import type { Markup } from "./keyboards.ts";
import type { Rich } from "./rich.ts";

/** A person with the Telegram app. */
export interface Person {
  readonly id: number;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly languageCode?: string;
  readonly isBot?: boolean;
}

/** One message of the bot in its present state. */
export interface BotMessage {
  readonly messageId: number;
  readonly chat: number;
  readonly atMs: number;
  text: string;
  markup: Markup;
  /** The original keyboard: an app that has not seen the edit still shows it. */
  readonly firstMarkup: Markup;
  edits: number;
  deleted: boolean;
  /** Of a rich message, in an app that shows it. */
  readonly rich?: Rich;
  /** Of a message with a document or a photo. */
  readonly file?: File;
  readonly shownAs?: "picture" | "document";
}

type Presence = "member" | "left" | "kicked";

interface ChatRecord {
  readonly chat: Chat;
  /** For a private chat: whether the person has written to the bot. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  presence: Presence;
  nextMessageId: number;
  readonly fromBot: BotMessage[];
  readonly fromPeople: Map<number, Message>;
}

/** Telegram's `User` of a person. */
export function userOf(person: number | Person): User {
  const { id, firstName = `Persona ${id}`, lastName, languageCode = "es", isBot = false } = asPerson(person);
  const last = lastName === undefined ? {} : { last_name: lastName };
  return { id, is_bot: isBot, first_name: firstName, ...last, language_code: languageCode };
}

export function asPerson(person: number | Person): Person {
  return typeof person === "number" ? { id: person } : person;
}

/** The chats and the messages in them. */
export class Chats {
  private readonly records = new Map<number, ChatRecord>();
  private readonly names = new Map<number, User>();

  /** The private chat with a person, opened as if they had pressed Start. */
  privateChat(person: number | Person): ChatRecord {
    const record = this.privateChatUnstarted(person);
    record.started = true;
    return record;
  }

  /** A chat that exists but where the person has never written. */
  privateChatUnstarted(person: number | Person): ChatRecord {
    const id = asPerson(person).id;
    const known = this.names.get(id);
    const user = known !== undefined && typeof person === "number" ? known : userOf(person);
    this.names.set(id, user);
    return this.record(id, { id, type: "private", first_name: user.first_name });
  }

  user(person: number | Person): User {
    const known = this.names.get(asPerson(person).id);
    return known !== undefined && typeof person === "number" ? known : userOf(person);
  }

  group(id: number, type: "group" | "supergroup" | "channel"): ChatRecord {
    return this.record(id, { id, type, title: `Grupo ${id}` });
  }

  /** A chat that exists, whether or not the bot may write to it. */
  existing(id: number): ChatRecord {
    const record = this.records.get(id);
    if (record === undefined || (record.chat.type === "private" && !record.started)) throw badRequest("chat not found");
    return record;
  }

  /** The chat the bot wants to act in, refused in Telegram's words when it may not. */
  writable(id: number): ChatRecord {
    const record = this.existing(id);
    if (record.deactivated) throw forbidden("user is deactivated");
    if (record.blocked) throw forbidden("bot was blocked by the user");
    if (record.presence === "kicked") throw forbidden(`bot was kicked from the ${record.chat.type} chat`);
    if (record.presence === "left") throw forbidden(`bot is not a member of the ${record.chat.type} chat`);
    return record;
  }

  botMessages(id: number): readonly BotMessage[] {
    return this.records.get(id)?.fromBot ?? [];
  }

  botMessage(chat: number, messageId: number): BotMessage | undefined {
    return this.botMessages(chat).find((message) => message.messageId === messageId && !message.deleted);
  }

  private record(id: number, chat: Chat): ChatRecord {
    const known = this.records.get(id);
    if (known !== undefined) return known;
    const record: ChatRecord = {
      chat,
      started: false,
      blocked: false,
      deactivated: false,
      presence: "member",
      nextMessageId: 1,
      fromBot: [],
      fromPeople: new Map(),
    };
    this.records.set(id, record);
    return record;
  }
}

/** The id of the next message in a chat: Telegram counts people's and the bot's together. */
export function takeMessageId(record: ChatRecord): number {
  const id = record.nextMessageId;
  record.nextMessageId += 1;
  return id;
}

/** The buttons of an inline keyboard, flat; none for any other markup. */
export function inlineButtons(markup: Markup): readonly InlineKeyboardButton[] {
  return markup.type === "inline" ? markup.rows.flat() : [];
}

/** The inline keyboard of a `Message`. */
export function keyboardOf(markup: Markup): Pick<Message, "reply_markup"> {
  return markup.type === "inline" ? { reply_markup: { inline_keyboard: markup.rows.map((row) => [...row]) } } : {};
}

/** Telegram's `Message` of a message of the bot. */
export function messageOf(message: BotMessage, chat: Chat, bot: User): Message {
  return {
    message_id: message.messageId,
    from: bot,
    chat,
    date: Math.floor(message.atMs / 1000),
    text: message.text,
    ...keyboardOf(message.markup),
  };
}
