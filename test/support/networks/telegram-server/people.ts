import type { Chat, Message, Update } from "grammy/types";
import { asPerson, inlineButtons, keyboardOf, takeMessageId, userOf, type BotMessage, type Person } from "./chats.ts";
import type { World } from "./methods.ts";
import { elsewhereKinds } from "./update-queue.ts";

/** An action of a person: the id of the message (of the keyboard, for a tap) and of the update. Null: the bot does not receive it. */
interface Done {
  readonly messageId: number;
  readonly updateId: number | null;
}

interface SayOptions {
  /** It was written by someone else and forwarded. */
  readonly forwarded?: boolean;
  /** When it was written, epoch ms; absent: now. Telegram keeps seconds. */
  readonly writtenAtMs?: number;
  /** The message, the bot's or their own, to which it replies. */
  readonly replyTo?: number;
  /** Further fields of the message. */
  readonly extra?: Partial<Message>;
}

/** The owner of a shared card: the sender, somebody else, or a person who is not on Telegram. */
type ContactKind = "own" | "foreign" | "noUserId";

/** Kinds of content the server can send on behalf of a person, beside text. */
type ContentKind = "photo" | "voice" | "location" | "sticker" | "document" | "video" | "pinned_message";

interface TapOptions {
  /** The chat of the keyboard; absent: the private chat of the person. */
  readonly chat?: number;
  /** Press a button that an edit has removed: an app that has not caught up still shows it. */
  readonly evenIfGone?: boolean;
  /** The message has become too old for the bot (`InaccessibleMessage`). */
  readonly inaccessible?: boolean;
  /** A modified app sends this data, which is on no button. */
  readonly forged?: boolean;
}

/** Turns people's actions in their apps into updates. */
export interface People {
  say(person: number | Person, text: string, options?: SayOptions): Done;
  /** Presses the button with this label or this data under a message of the bot. Throws when there is none. */
  tap(person: number | Person, message: BotMessage | number, labelOrData: string, options?: TapOptions): Done;
  shareContact(
    person: number | Person,
    card: { readonly kind: ContactKind; readonly phone: string; readonly forwarded?: boolean },
  ): Done;
  /** Changes the text of an earlier message of the person. */
  edit(person: number | Person, messageId: number, text: string): Done;
  send(person: number | Person, kind: ContentKind, options?: SayOptions): Done;
  /** Writes a text of each kind that does not go to the bot itself. */
  sayElsewhere(person: number | Person, text: string): void;
  /** Adds the bot to a group or channel. */
  joinGroup(group: number, by: number | Person, type?: "group" | "supergroup" | "channel"): Done;
  sayInGroup(group: number, person: number | Person, text: string): Done;
  /** Removes the bot from a group. */
  kickFromGroup(group: number, by: number | Person): Done;
  block(person: number | Person): void;
  unblock(person: number | Person): void;
  deactivate(person: number | Person): void;
}

type Add = (content: Omit<Update, "update_id">) => number | null;

/** Makes the people of a world. `add` queues an update. */
export function createPeople(world: World, add: Add): People {
  const { chats } = world;

  function post(chat: Chat, person: number | Person, fields: Partial<Message>, options: SayOptions = {}): Done {
    const record = chat.type === "private" ? chats.privateChat(person) : chats.existing(chat.id);
    if (record.blocked) throw new Error("telegram server: the person has blocked the bot; unblock first");
    const messageId = takeMessageId(record);
    const seconds = Math.floor((options.writtenAtMs ?? world.nowMs()) / 1000);
    const forwarded = options.forwarded === true ? { forward_origin: forwardOrigin(seconds) } : {};
    const from = chats.user(person);
    const base = { message_id: messageId, from, chat, date: seconds };
    const reply = options.replyTo === undefined ? {} : { reply_to_message: repliedTo(chat, options.replyTo) };
    const message = { ...base, ...forwarded, ...reply, ...fields, ...options.extra } as Message;
    record.fromPeople.set(messageId, message);
    return { messageId, updateId: add({ message } as Omit<Update, "update_id">) };
  }

  function repliedTo(chat: Chat, messageId: number): Partial<Message> {
    const own = chats.existing(chat.id).fromPeople.get(messageId);
    if (own !== undefined) {
      // A reply within a reply is not shown.
      const { reply_to_message: _, ...shown } = own;
      return shown;
    }
    const replied = chats.botMessage(chat.id, messageId);
    if (replied === undefined) throw new Error(`telegram server: no message ${messageId} to answer to`);
    const date = Math.floor(replied.atMs / 1000);
    return { message_id: messageId, from: world.bot, chat, date, text: replied.text };
  }

  function membership(group: number, by: number | Person, before: "left" | "member", after: "member" | "kicked"): Done {
    const { chat } = chats.existing(group);
    const change = {
      chat,
      from: chats.user(by),
      date: Math.floor(world.nowMs() / 1000),
      old_chat_member: { user: world.bot, status: before },
      new_chat_member: { user: world.bot, status: after },
    };
    return { messageId: 0, updateId: add({ my_chat_member: change } as unknown as Omit<Update, "update_id">) };
  }

  return {
    say: (person, text, options) => post(chats.privateChat(person).chat, person, { text }, options),
    send: (person, kind, options) => post(chats.privateChat(person).chat, person, contents[kind], options),
    sayElsewhere(person, text) {
      const from = chats.user(person);
      const date = Math.floor(world.nowMs() / 1000);
      for (const kind of elsewhereKinds) {
        const isPost = kind.endsWith("channel_post");
        const chat = isPost ? { id: -8001, type: "channel", title: "Ofertas" } : { ...from, type: "private" };
        const message = {
          message_id: 1,
          date,
          chat,
          text,
          ...(!isPost && { from }),
          ...(kind.includes("business") && { business_connection_id: "b1" }),
          ...(kind === "guest_message" && { guest_query_id: "g1" }),
        };
        add({ [kind]: message });
      }
    },
    sayInGroup: (group, person, text) => post(chats.existing(group).chat, person, { text }),
    shareContact(person, { kind, phone, forwarded = false }) {
      const owner = kind === "own" ? asPerson(person).id : asPerson(person).id + 1;
      const contact = {
        phone_number: phone,
        first_name: "Contacto",
        ...(kind === "noUserId" ? {} : { user_id: owner }),
      };
      return post(chats.privateChat(person).chat, person, { contact }, { forwarded });
    },
    edit(person, messageId, text) {
      const record = chats.privateChat(person);
      const old = record.fromPeople.get(messageId);
      if (old === undefined) throw new Error(`telegram server: no message ${messageId} to edit`);
      const message = { ...old, text, edit_date: Math.floor(world.nowMs() / 1000) } as Message;
      record.fromPeople.set(messageId, message);
      return { messageId, updateId: add({ edited_message: message } as Omit<Update, "update_id">) };
    },
    tap: (person, message, labelOrData, options = {}) => press(world, add, person, message, labelOrData, options),
    joinGroup(group, by, type = "group") {
      chats.group(group, type).presence = "member";
      return membership(group, by, "left", "member");
    },
    kickFromGroup(group, by) {
      chats.existing(group).presence = "kicked";
      return membership(group, by, "member", "kicked");
    },
    block(person) {
      chats.privateChat(person).blocked = true;
    },
    unblock(person) {
      chats.privateChat(person).blocked = false;
    },
    deactivate(person) {
      chats.privateChat(person).deactivated = true;
    },
  };
}

function press(
  world: World,
  add: Add,
  person: number | Person,
  message: BotMessage | number,
  labelOrData: string,
  options: TapOptions,
): Done {
  const record = world.chats.existing(options.chat ?? asPerson(person).id);
  const messageId = typeof message === "number" ? message : message.messageId;
  const target = world.chats.botMessage(record.chat.id, messageId);
  if (target === undefined) throw new Error(`telegram server: no message ${messageId} in chat ${record.chat.id}`);
  const shown = inlineButtons(options.evenIfGone === true ? target.firstMarkup : target.markup);
  const within = (target.rich?.buttons ?? []).map(({ text, data: callback_data }) => ({ text, callback_data }));
  const button = [...shown, ...within].find((one) => one.text === labelOrData || dataOf(one) === labelOrData);
  const data = button === undefined ? (options.forged === true ? labelOrData : undefined) : dataOf(button);
  if (data === undefined) throw new Error(`telegram server: message ${messageId} shows no button "${labelOrData}"`);
  const query = {
    id: world.callbacks.press(),
    from: world.chats.user(person),
    chat_instance: String(record.chat.id),
    message:
      options.inaccessible === true
        ? { chat: record.chat, message_id: messageId, date: 0 }
        : {
            message_id: messageId,
            from: world.bot,
            chat: record.chat,
            date: Math.floor(target.atMs / 1000),
            text: target.text,
            ...keyboardOf(target.markup),
          },
    data,
  };
  return { messageId, updateId: add({ callback_query: query }) };
}

function dataOf(button: object): string | undefined {
  return (button as { callback_data?: string }).callback_data;
}

function forwardOrigin(seconds: number): NonNullable<Message["forward_origin"]> {
  return { type: "user", date: seconds - 60, sender_user: userOf(999_999) };
}

const file = { file_id: "AgAD", file_unique_id: "AQAD", file_size: 1000 };
const frame = { ...file, width: 90, height: 90 };

const contents: { readonly [kind in ContentKind]: Partial<Message> } = {
  photo: { photo: [frame], caption: "el ticket" },
  voice: { voice: { ...file, duration: 2 } },
  location: { location: { latitude: 21.12, longitude: -101.68 } },
  sticker: { sticker: { ...frame, type: "regular", is_animated: false, is_video: false } },
  document: { document: file },
  video: { video: { ...frame, duration: 2 } },
  pinned_message: { pinned_message: { chat: { id: 1, type: "private", first_name: "x" }, message_id: 1, date: 0 } },
};
