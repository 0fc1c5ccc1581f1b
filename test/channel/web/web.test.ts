import { beforeEach, describe, expect, it } from "vitest";
import type { OutgoingBody } from "../../../src/channel/channel.ts";
import { WebChannel, type WebChange } from "../../../src/channel/web.ts";
import { deferred } from "../../../src/clock.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import type { Update } from "../../../src/domain/update.ts";
import { handClock, type HandClock } from "../../wallet/wallet-kit.ts";

const ana = { id: "ana", name: "Ana López", phone: "4771110001" as Phone };
const chat = chatKey("web", ana.phone);

let clock: HandClock;
let changes: WebChange[];
let web: WebChannel;
let received: Update[];
beforeEach(() => {
  clock = handClock();
  changes = [];
  received = [];
  web = new WebChannel({
    people: [ana],
    clock,
    contactShared: "Mi número",
    changed: (_person, change) => changes.push(change),
  });
});

const listen = () => web.start(async (updates) => void received.push(...updates));
const settled = () => new Promise((resolve) => void setImmediate(resolve));
let outboxId = 0;
const send = (body: OutgoingBody, id = ++outboxId) => web.send({ outboxId: id, chat, body });
const text = (words: string, labels: readonly string[] = []): OutgoingBody => ({
  type: "text",
  text: words,
  buttons: labels.map((label) => ({ label, data: `do:${label}` })),
  askContact: false,
});
const texts = () => web.messages("ana").map((message) => message.text);

describe("chats on a page", () => {
  it("deliver each message once, with the sender's proven number", async () => {
    await listen();
    web.say("ana", "hola");
    web.say("ana", "hola");
    await settled();
    expect(received).toMatchObject([
      {
        channel: "web",
        chat,
        sender: { name: "Ana López", provenPhone: ana.phone },
        body: { type: "text", text: "hola" },
      },
      { body: { type: "text", text: "hola" } },
    ]);
    expect(new Set(received.map(({ deliveryId }) => deliveryId)).size).toBe(2);
    expect(web.say("nobody", "hola")).toBe(false);
  });

  it("show a message as waiting until it is stored", async () => {
    const storing = deferred();
    await web.start(() => storing.promise);
    web.say("ana", "hola");
    await settled();
    expect(web.messages("ana")).toMatchObject([{ text: "hola", waiting: true }]);
    storing.resolve();
    await settled();
    expect(web.messages("ana")).toMatchObject([{ text: "hola", waiting: false }]);
  });

  it("show a message as waiting where the shop ends before it is stored", async () => {
    await web.start(() => Promise.reject(new Error("The channel has ended")));
    web.say("ana", "hola");
    await settled();
    expect(web.messages("ana")).toMatchObject([{ text: "hola", waiting: true }]);
  });

  it("show typing from storing a message until the answer, the time limit or the bot's death", async () => {
    await listen();
    web.say("ana", "hola");
    expect(web.isTyping("ana")).toBe(false);
    await settled();
    expect(web.isTyping("ana")).toBe(true);
    await send(text("¿Qué hacemos?"));
    expect(web.isTyping("ana")).toBe(false);
    web.say("ana", "…");
    await settled();
    clock.advance(8_000);
    expect(web.isTyping("ana")).toBe(false);
    web.say("ana", "…");
    await settled();
    web.hideTyping();
    expect(web.isTyping("ana")).toBe(false);
    expect(changes.filter(({ type }) => type === "typing")).toHaveLength(6);
  });

  it("press buttons: what the bot put on them comes back, and the label is what the person said", async () => {
    await listen();
    await send(text("¿La registro?", ["Sí", "No"]), 70);
    expect(web.tap("ana", "bot-70", 1)).toBe(true);
    expect(web.tap("ana", "bot-70", 2)).toBe(false);
    expect(web.tap("ana", "bot-71", 0)).toBe(false);
    await settled();
    expect(received.map(({ body }) => body)).toEqual([{ type: "tap", data: "do:No" }]);
    expect(texts()).toEqual(["¿La registro?", "No"]);
  });

  it("share the person's own number", async () => {
    await listen();
    web.shareContact("ana");
    await settled();
    expect(received.map(({ body }) => body)).toEqual([{ type: "contact", phone: ana.phone }]);
  });

  it("show a resent message once, and remove a message on request", async () => {
    expect(await send(text("uno"), 5)).toEqual({ type: "sent", messageId: "bot-5" });
    await send(text("uno"), 5);
    await send(text("dos"), 6);
    expect(texts()).toEqual(["uno", "dos"]);
    await send({ type: "remove", messageId: "bot-5" });
    await send({ type: "remove", messageId: "bot-5" });
    expect(texts()).toEqual(["dos"]);
    expect(changes.filter(({ type }) => type === "removed")).toHaveLength(1);
  });

  it("keep only the newest files", async () => {
    const base64 = Buffer.from("a,b\n").toString("base64");
    const ids: string[] = [];
    for (let count = 0; count < 26; count++) {
      await send({ type: "file", name: "corte.csv", mime: "text/csv", caption: "Corte", base64 });
      ids.push(web.messages("ana").at(-1)?.file?.id ?? "");
    }
    expect(web.file(ids.at(-1) ?? "")).toMatchObject({
      name: "corte.csv",
      mime: "text/csv",
      bytes: Buffer.from("a,b\n"),
    });
    expect(ids.filter((id) => web.file(id) === null)).toEqual(ids.slice(0, 2));
  });

  it("forget the oldest messages of a long chat", async () => {
    for (let count = 1; count <= 205; count++) await send(text(String(count)));
    expect([texts().length, texts()[0]]).toEqual([200, "6"]);
  });

  it("refuse an unknown chat, and ignore command lists", async () => {
    const elsewhere = { outboxId: 1, chat: chatKey("web", "1"), body: text("hola") };
    expect(await web.send(elsewhere)).toMatchObject({ type: "gone" });
    expect(await send({ type: "commands", role: "cashier" })).toEqual({ type: "sent", messageId: null });
    expect(changes).toEqual([]);
  });

  it("deliver nothing after stop", async () => {
    await listen();
    await web.stop();
    web.say("ana", "hola");
    await settled();
    expect(received).toEqual([]);
    await web.close();
  });
});
