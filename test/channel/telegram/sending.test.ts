import { describe, expect, it } from "vitest";
import { chatKey } from "../../../src/domain/chat.ts";
import { inlineButtons } from "../../support/networks/telegram-server/chats.ts";
import { connect, rig, startServer } from "./rig.ts";

const ana = 4301;

async function ready() {
  const made = await rig();
  made.server.say(ana, "hola");
  return made;
}

describe("sending", () => {
  it("says plain text with our emphasis and no other markup, without a preview", async () => {
    const { server, channel, sendText } = await ready();
    const text = "Venta <b>A-1029</b> *de* _$1,234.50_ https://example.com";
    expect(await channel.send(sendText(ana, text))).toEqual({ type: "sent", messageId: "2" });
    const sent = await server.waitForCall("sendMessage");
    expect(sent.params).toEqual({
      chat_id: String(ana),
      text: text.replace("*de*", "de"),
      entities: [{ type: "bold", offset: 20, length: 2 }],
      link_preview_options: { is_disabled: true },
    });
  });

  it("cuts a long text and puts the buttons under the last part", async () => {
    const { server, channel, sendText } = await ready();
    const text = Array.from({ length: 900 }, (_, line) => `línea ${line}`).join("\n");
    const buttons = [{ label: "Sí", data: "si" }];
    expect(await channel.send(sendText(ana, text, { buttons }))).toMatchObject({ type: "sent", messageId: "4" });
    const messages = server.messages(ana);
    expect(messages.map((message) => message.markup.type)).toEqual(["none", "none", "inline"]);
    expect(messages.map((message) => message.text).join("\n")).toBe(text);
  });

  it("offers to copy a text, whole or a part, where it is not too long for a button", async () => {
    const { server, channel, sendText } = await ready();
    const copies = [{ label: "Copiar" }, { label: "Copiar el código", text: "invitación abc" }];
    await channel.send(sendText(ana, "Invitación para *Beto*: abc", { copies }));
    await channel.send(
      sendText(ana, `${"x".repeat(250)} *largo*`, { copies: [...copies, { label: "Nada", text: "" }] }),
    );
    expect(server.messages(ana).map(({ markup }) => markup)).toEqual([
      {
        type: "inline",
        rows: [
          [{ text: "Copiar", copy_text: { text: "Invitación para Beto: abc" } }],
          [{ text: "Copiar el código", copy_text: { text: "invitación abc" } }],
        ],
      },
      {
        type: "inline",
        rows: [
          [{ text: "Copiar", copy_text: { text: `${"x".repeat(250)} largo` } }],
          [{ text: "Copiar el código", copy_text: { text: "invitación abc" } }],
        ],
      },
    ]);
    await channel.send(sendText(ana, "x".repeat(257), { copies: [{ label: "Copiar" }] }));
    expect(server.messages(ana)[2]?.markup.type).toBe("none");
  });

  const table = {
    lines: ["*Corte*", ["Ventas", "*2*", "$340.00"], ["Neto", "*$340.00*"], "⚠️ aviso", ["Ana", "2"]],
    always: { label: "Siempre así", data: "do:corte tabla siempre" },
  };
  const asTable = { table, buttons: [{ label: "CSV", data: "do:corte csv" }] };

  it("sends a table in place of its text, compact, its rows as wide as one another", async () => {
    const { server, channel, start, stored, accepted, sendText } = await rig();
    server.say(ana, "hola");
    await start();
    await stored(1);
    expect(await channel.send(sendText(ana, "Corte en texto", asTable))).toEqual({ type: "sent", messageId: "2" });
    const [message] = server.messages(ana);
    expect(message?.rich).toEqual({
      lines: ["Corte", ["Ventas", "2", "$340.00"], ["Neto", "$340.00"], "⚠️ aviso", ["Ana", "2"]],
      buttons: [{ text: "Siempre así", data: "do:corte tabla siempre" }],
      isCompact: true,
    });
    expect(inlineButtons(message?.markup ?? { type: "none" }).map(({ text }) => text)).toEqual(["CSV"]);
    server.tap(ana, message?.messageId ?? 0, "Siempre así");
    await stored(2);
    expect(accepted()[1]?.body).toMatchObject({ type: "tap", data: "do:corte tabla siempre" });
    expect(server.journal.some(({ method }) => method === "sendMessage")).toBe(false);
  });

  it.each([["a server that has no tables", { isOld: true }] as const, ["a server that refuses this one", {}] as const])(
    "sends the text instead to %s",
    async (_, server) => {
      const made = await rig({ server });
      made.server.say(ana, "hola");
      if (!("isOld" in server)) made.server.fault("sendRichMessage", { type: "badRequest", what: "RICH_MESSAGE_X" });
      expect(await made.channel.send(made.sendText(ana, "Corte en texto", asTable))).toMatchObject({ type: "sent" });
      expect(made.server.messages(ana).map(({ text, rich }) => [text, rich])).toEqual([["Corte en texto", undefined]]);
    },
  );

  it("sends neither where it is not known whether the table was taken", async () => {
    const { server, channel, sendText } = await ready();
    server.fault("sendRichMessage", { type: "drop", applied: true });
    expect(await channel.send(sendText(ana, "Corte", asTable))).toMatchObject({ type: "failed" });
    expect(server.messages(ana)).toHaveLength(1);
  });

  it("goes on with the part that failed, without saying the others twice", async () => {
    const { server, channel, sendText } = await ready();
    const message = sendText(ana, `${"a".repeat(4096)}${"b".repeat(4096)}c`);
    server.fault("sendMessage", { type: "internal" }, { call: 2 });
    expect(await channel.send(message)).toMatchObject({ type: "failed" });
    expect(await channel.send(message)).toMatchObject({ type: "sent" });
    expect(server.messages(ana).map(({ text }) => text[0])).toEqual(["a", "b", "c"]);
  });

  it("offers the person's own contact", async () => {
    const { server, channel, sendText } = await ready();
    await channel.send(
      sendText(ana, "Comparte tu teléfono", { askContact: true, buttons: [{ label: "No", data: "no" }] }),
    );
    expect(server.messages(ana)[0]?.markup).toEqual({
      type: "reply",
      rows: [[{ text: "Compartir mi teléfono", requestContact: true }]],
      oneTime: true,
    });
    await channel.send(sendText(ana, "Share your phone", { askContact: true, language: "en" }));
    expect(server.messages(ana)[1]?.markup).toMatchObject({ rows: [[{ text: "Share my phone" }]] });
    expect((await server.waitForCall("sendMessage")).params["reply_markup"]).toMatchObject({ resize_keyboard: true });
  });

  it("shows the commands of a role in one chat", async () => {
    const { server, channel } = await ready();
    const message = {
      outboxId: 1,
      chat: chatKey("telegram", ana),
      body: { type: "commands" as const, role: "manager" as const },
    };
    expect(await channel.send(message)).toEqual({ type: "sent", messageId: null });
    expect(server.commands({ type: "chat", chat_id: ana })).toEqual([
      { command: "menu", description: "Opciones de manager" },
    ]);
    const english = { ...message, outboxId: 2, body: { ...message.body, language: "en" as const } };
    expect(await channel.send(english)).toMatchObject({ type: "sent" });
    expect(server.commands({ type: "chat", chat_id: ana })[0]?.description).toBe("Options of manager");
    expect(server.commands({ type: "all_private_chats" })).toEqual([]);
    const stranger = { ...message, chat: chatKey("telegram", 999) };
    expect(await channel.send(stranger)).toMatchObject({ type: "gone" });
  });

  it("knows who can't be reached", async () => {
    const { server, channel, sendText } = await ready();
    expect(await channel.send(sendText(4999, "¿hay alguien?"))).toEqual({
      type: "gone",
      why: "sendMessage: 400 Bad Request: chat not found",
    });
    server.block(ana);
    expect(await channel.send(sendText(ana, "hola"))).toEqual({
      type: "gone",
      why: "sendMessage: 403 Forbidden: bot was blocked by the user",
    });
    server.unblock(ana);
    server.deactivate(ana);
    expect(await channel.send(sendText(ana, "hola"))).toMatchObject({ type: "gone" });
  });

  it("tells what may be tried again from what may not", async () => {
    const { server, channel, sendText } = await ready();
    const send = () => channel.send(sendText(ana, "hola"));
    server.fault("sendMessage", { type: "tooManyRequests", retryAfterSeconds: 3 });
    expect(await send()).toEqual({ type: "wait", retryAfterMs: 3000 });
    server.fault("sendMessage", { type: "internal" });
    expect(await send()).toMatchObject({ type: "failed" });
    server.fault("sendMessage", { type: "html", status: 502 });
    expect(await send()).toEqual({ type: "failed", why: "HTTP 502, not an answer of the Bot API" });
    server.fault("sendMessage", { type: "drop", applied: true });
    expect(await send()).toMatchObject({ type: "failed" });
    expect(server.messages(ana)).toHaveLength(1);
    expect(await channel.send(sendText(ana, "  "))).toEqual({
      type: "refused",
      why: "sendMessage: 400 Bad Request: message text is empty",
    });
    const buttons = [{ label: "x", data: "d".repeat(65) }];
    expect(await channel.send(sendText(ana, "hola", { buttons }))).toMatchObject({ type: "refused" });
  });

  it("gives up waiting after 15 s, not knowing whether it was sent", async () => {
    const { server, clock, channel, sendText } = await ready();
    const hanging = server.fault("sendMessage", { type: "hang", applied: true });
    const sending = channel.send(sendText(ana, "hola"));
    await server.waitForMessage(ana, 0);
    await clock.elapse(15_000, 15_000);
    expect(await sending).toEqual({ type: "failed", why: "no answer within 15000 ms" });
    hanging.release();
  });

  it.each(["", "/"])("works through a path before the Bot API, ending in %j", async (slash) => {
    const server = await startServer({ path: "/telegram/eu" });
    const { channel } = connect(server, [], { apiRoot: server.apiRoot + slash });
    server.say(ana, "hola");
    await channel.start(() => Promise.resolve());
    await server.waitUntilConfirmed();
    const message = { type: "text" as const, text: "hola", buttons: [], askContact: false };
    expect(await channel.send({ outboxId: 1, chat: chatKey("telegram", ana), body: message })).toMatchObject({
      type: "sent",
    });
  });

  it("sends to many chats at once while a poll is waiting", async () => {
    const { server, channel, start, sendText, stored } = await rig();
    const people = Array.from({ length: 80 }, (_, index) => 5000 + index);
    for (const person of people) server.say(person, "hola");
    await start();
    await stored(80);
    const sent = await Promise.all(people.map((person) => channel.send(sendText(person, "buenas"))));
    expect(sent.every((delivery) => delivery.type === "sent")).toBe(true);
    server.say(ana, "sigo");
    await stored(81);
  });
});
