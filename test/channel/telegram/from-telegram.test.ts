import type { Message, Update as TelegramUpdate } from "grammy/types";
import { describe, expect, it } from "vitest";
import { fromTelegram, plainText } from "../../../src/channel/telegram/from-telegram.ts";

const person = { id: 55, is_bot: false, first_name: "Ana", last_name: "Ruiz" };
const privateChat = { id: 55, type: "private" as const, first_name: "Ana" };

function written(fields: Partial<Message>): TelegramUpdate {
  const message = { message_id: 9, date: 1_790_000_000, chat: privateChat, from: person, ...fields };
  return { update_id: 100, message } as TelegramUpdate;
}

function read(update: TelegramUpdate) {
  const converted = fromTelegram(update, 700);
  return converted.type === "update" ? converted.update : converted;
}

function bodyOf(fields: Partial<Message>) {
  const converted = fromTelegram(written(fields), 700);
  return converted.type === "update" ? converted.update.body : converted;
}

const card = (fields: object, more: Partial<Message> = {}) =>
  bodyOf({ contact: { phone_number: "524771230001", first_name: "A", ...fields }, ...more });

const query = (fields: object) =>
  ({
    update_id: 100,
    callback_query: {
      id: "cb1",
      from: person,
      chat_instance: "1",
      message: { message_id: 9, date: 5, chat: privateChat, from: { id: 700, is_bot: true, first_name: "Bot" } },
      data: "si:abc",
      ...fields,
    },
  }) as unknown as TelegramUpdate;

const edited = (fields: Partial<Message>) =>
  read({ update_id: 100, edited_message: written(fields).message } as TelegramUpdate);

describe("what a person writes", () => {
  it("becomes an update named by bot and update id", () => {
    expect(read(written({ text: "hola" }))).toEqual({
      channel: "telegram",
      chat: "telegram:55",
      deliveryId: "700:100",
      sender: { identity: "telegram:55", name: "Ana Ruiz", provenPhone: null },
      sentAtMs: 1_790_000_000_000,
      body: { type: "text", text: "hola" },
      messageNumber: 9,
    });
  });

  it.each([
    ["/venta", "venta"],
    ["/Venta 4771234567 100", "venta 4771234567 100"],
    ["/venta@monedero_bot 4771234567", "venta 4771234567"],
    ["  /VENTA\n4771234567", "venta\n4771234567"],
    ["/menú", "menú"],
    ["/start", "hola"],
    ["/START ", "hola"],
    ["/start@monedero_bot", "hola"],
    ["/start  inv_AbC-9", "start inv_AbC-9"],
    ["/", "/"],
    ["/ venta", "/ venta"],
    ["/12/2026", "/12/2026"],
    ["A/venta", "A/venta"],
    ["  Sí ", "  Sí "],
    ["Venta 100", "Venta 100"],
  ])("%j reads as %j", (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  it.each(["photo", "voice", "location", "sticker", "document", "video", "dice", "poll"])(
    "%s is told as such",
    (kind) => {
      expect(bodyOf({ [kind]: {} })).toEqual({ type: "unsupported", what: kind });
    },
  );

  it.each(["photo", "document", "video"])("what is written below a %s is read", (kind) => {
    expect(bodyOf({ [kind]: {}, caption: "/venta 4771234567 250" })).toEqual({
      type: "text",
      text: "venta 4771234567 250",
    });
    expect(bodyOf({ [kind]: {}, caption: " " })).toEqual({ type: "unsupported", what: kind });
  });

  it("takes the narrow word where Telegram writes two", () => {
    expect(bodyOf({ document: {}, animation: {} } as Partial<Message>)).toEqual({
      type: "unsupported",
      what: "animation",
    });
    expect(bodyOf({ location: {}, venue: {} } as Partial<Message>)).toEqual({ type: "unsupported", what: "venue" });
  });

  it("answers even for content of a kind that does not exist yet", () => {
    expect(bodyOf({ hologram: {} } as Partial<Message>)).toEqual({ type: "unsupported", what: "other" });
  });

  it.each(["pinned_message", "message_auto_delete_timer_changed", "write_access_allowed"])("%s is nobody's", (kind) => {
    expect(bodyOf({ [kind]: {} })).toEqual({ type: "ignored" });
  });

  it("ignores bots, business chats and messages without an author", () => {
    expect(bodyOf({ text: "x", from: { ...person, is_bot: true } })).toEqual({ type: "ignored" });
    expect(bodyOf({ text: "x", business_connection_id: "b" })).toEqual({ type: "ignored" });
    expect(bodyOf({ text: "x", guest_query_id: "g" })).toEqual({ type: "ignored" });
    const { from: _, ...nobody } = written({ text: "x" }).message as Message;
    expect(read({ update_id: 1, message: nobody } as TelegramUpdate)).toEqual({ type: "ignored" });
  });
});

describe("a contact card", () => {
  it("proves the sender's own phone", () => {
    expect(card({ user_id: 55 })).toEqual({ type: "contact", phone: "4771230001" });
    expect(card({ user_id: 55, phone_number: "+52 1 (477) 123-0001" })).toEqual({
      type: "contact",
      phone: "4771230001",
    });
  });

  it.each([
    ["of somebody else", { user_id: 56 }, {}],
    ["of nobody on Telegram", {}, {}],
    ["forwarded", { user_id: 55 }, { forward_origin: { type: "user", date: 1, sender_user: person } }],
    ["with a foreign number", { user_id: 55, phone_number: "4712345678" }, {}],
    ["with no number", { user_id: 55, phone_number: "" }, {}],
  ])("%s proves nothing", (_name, fields, more) => {
    expect(card(fields, more as Partial<Message>)).toMatchObject({ type: "contact", phone: null });
  });

  it("of somebody else tells their phone", () => {
    expect(card({ user_id: 56 })).toEqual({ type: "contact", phone: null, card: "4771230001" });
    expect(card({ phone_number: "+1 415 555 0100" })).toEqual({ type: "contact", phone: null });
  });
});

describe("a tap", () => {
  it("is the presser's, with the keyboard to remove", () => {
    const converted = fromTelegram(query({ from: { ...person, id: 77 } }), 700);
    expect(converted).toMatchObject({
      type: "update",
      update: {
        chat: "telegram:55",
        sender: { identity: "telegram:77" },
        sentAtMs: null,
        body: { type: "tap", data: "si:abc" },
      },
      tap: { callbackId: "cb1", chat: 55, messageId: 9 },
    });
  });

  it("on a message out of reach removes nothing", () => {
    const converted = fromTelegram(query({ message: { message_id: 9, date: 0, chat: privateChat } }), 700);
    expect(converted).toMatchObject({ tap: { messageId: null } });
  });

  it("without a message or without data is ignored", () => {
    expect(fromTelegram(query({ message: undefined }), 700)).toEqual({ type: "ignored" });
    expect(fromTelegram(query({ data: undefined }), 700)).toEqual({ type: "ignored" });
  });

  it("in a group is the group's", () => {
    const message = { message_id: 9, date: 5, chat: { id: -5, type: "group", title: "g" } };
    expect(fromTelegram(query({ message }), 700)).toEqual({ type: "group", chat: -5, joined: false });
  });
});

describe("an edit", () => {
  it("is told as an edit, at the time of the edit", () => {
    expect(edited({ text: "venta 2", edit_date: 1_790_000_060 })).toMatchObject({
      sentAtMs: 1_790_000_060_000,
      body: { type: "edited" },
    });
  });

  it("of a live location is not one", () => {
    expect(edited({ location: { latitude: 1, longitude: 2 } })).toEqual({ type: "ignored" });
  });
});

describe("a chat that is not private", () => {
  const group = { id: -77, type: "supergroup" as const, title: "Tienda" };
  const membership = (status: string, chat: object = group, more: object = {}) =>
    ({
      update_id: 1,
      my_chat_member: { chat, from: person, date: 1, old_chat_member: {}, new_chat_member: { status, ...more } },
    }) as unknown as TelegramUpdate;

  it("is to be left, whatever was said there", () => {
    expect(read(written({ chat: group, text: "/venta 1" }))).toEqual({ type: "group", chat: -77, joined: false });
    expect(read(written({ chat: group, left_chat_member: person }))).toEqual({ type: "ignored" });
  });

  it("is to be left as soon as the bot is in it", () => {
    expect(read(membership("member"))).toEqual({ type: "group", chat: -77, joined: true });
    expect(read(membership("administrator"))).toMatchObject({ joined: true });
    expect(read(membership("restricted", group, { is_member: true }))).toMatchObject({ joined: true });
    expect(read(membership("restricted", group, { is_member: false }))).toEqual({ type: "ignored" });
    expect(read(membership("left"))).toEqual({ type: "ignored" });
    expect(read(membership("kicked", privateChat))).toEqual({ type: "ignored" });
  });
});

describe("what answers something else than the bot", () => {
  const by = (from: object) => ({ message_id: 3, date: 1, chat: privateChat, from });
  it.each<[string, object, string | undefined]>([
    ["a reply to one's own message", { reply_to_message: by(person) }, "quote"],
    ["a reply to a message of another chat", { external_reply: { origin: { type: "user" } } }, "quote"],
    ["a reply to a story", { reply_to_story: { id: 1 } }, "quote"],
    ["a forwarded message", { forward_origin: { type: "hidden_user", date: 1 } }, "forward"],
    ["a reply to the bot", { reply_to_message: by({ id: 700, is_bot: true }) }, undefined],
    ["what is said in a topic", { reply_to_message: { ...by(person), forum_topic_created: {} } }, undefined],
    ["no reply", {}, undefined],
  ])("%s", (_, fields, elsewhere) => {
    expect(read(written({ text: "sí", ...fields }))).toMatchObject({ body: { text: "sí" } });
    const update = read(written({ text: "sí", ...fields }));
    expect("elsewhere" in update ? update.elsewhere : undefined).toBe(elsewhere);
  });
});
