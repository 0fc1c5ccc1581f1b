import { describe, expect, it } from "vitest";
import type { Update } from "../../../src/domain/update.ts";
import { deferred } from "../../../src/clock.ts";
import { rig } from "./rig.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import { inlineButtons } from "../../support/networks/telegram-server/chats.ts";
import type { TelegramServer } from "../../support/networks/telegram-server/server.ts";
import { inRealTime } from "../../support/real-time.ts";

const ana = 4101;
const beto = 4102;
const texts = (updates: readonly Update[]) => updates.map(({ body }) => (body.type === "text" ? body.text : body.type));

const edits = (server: TelegramServer) =>
  server.journal.filter(({ method }) => method === "editMessageReplyMarkup").length;

const turns = (letter: string) => Array.from({ length: 60 }, (_, turn) => `${letter}${turn}`);

describe("receiving", () => {
  it("leaves webhook mode without dropping what is pending, then polls as the reference says", async () => {
    const { server, start, stored } = await rig();
    server.say(ana, "/start");
    await start();
    await stored(1);
    await server.waitUntilConfirmed();
    const [first, second] = server.journal.filter((entry) => entry.method === "getUpdates");
    expect(server.journal.find((entry) => entry.method === "deleteWebhook")?.params).toEqual({});
    expect(first?.params).toEqual({
      limit: 100,
      timeout: 0,
      allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
    });
    expect(second?.params["offset"]).toBe(1002);
  });

  it("polls only while no other process may, and ends the poll under way when one may", async () => {
    let leftMs = 8_000;
    const { server, clock, start, stored, accepted } = await rig({ channel: { leftMs: () => leftMs } });
    server.say(ana, "one");
    await start();
    await stored(1);
    await server.waitUntilConfirmed();
    const polls = () => server.journal.filter((entry) => entry.method === "getUpdates").length;
    leftMs = 0;
    await clock.elapse(8_000);
    const before = polls();
    // Three looks later it still may not.
    for (let look = 0; look < 3; look++) await clock.elapse(250);
    server.say(ana, "two");
    expect([polls(), texts(accepted())]).toEqual([before, ["one"]]);
    leftMs = 8_000;
    await clock.elapse(250);
    await stored(2);
    expect(texts(accepted())).toEqual(["one", "two"]);
  });

  it("starts before the network answers", async () => {
    const { server, start } = await rig();
    server.fault("*", { type: "hang", applied: false }, { times: 3 });
    await start();
    expect((await server.waitForArrival("deleteWebhook")).ok).toBeNull();
  });

  it("names deliveries by bot and update, and people by their own id", async () => {
    const { server, start, stored, accepted } = await rig();
    await start();
    server.say({ id: ana, firstName: "Ana", lastName: "Ruiz" }, "saldo");
    await stored(1);
    expect(accepted()[0]).toMatchObject({
      chat: `telegram:${ana}`,
      deliveryId: `${server.bot.id}:1001`,
      sender: { identity: `telegram:${ana}`, name: "Ana Ruiz", provenPhone: null },
      body: { type: "text", text: "saldo" },
    });
  });

  it("keeps the order of two chats that write at once", async () => {
    const { server, start, stored, accepted } = await rig();
    for (let turn = 0; turn < 60; turn += 1) {
      server.say(ana, `a${turn}`);
      server.say(beto, `b${turn}`);
    }
    await start();
    await stored(120);
    const of = (chat: number) => texts(accepted().filter((update) => update.chat === `telegram:${chat}`));
    expect(of(ana)).toEqual(turns("a"));
    expect(of(beto)).toEqual(turns("b"));
  });

  it("confirms nothing while accept has not resolved", async () => {
    const { server, start, stored } = await rig();
    const handedOver = deferred();
    const committed = deferred();
    server.say(ana, "venta");
    await start(async () => {
      handedOver.resolve();
      await committed.promise;
    });
    await handedOver.promise;
    expect(server.pendingCount()).toBe(1);
    expect(server.journal.filter((entry) => entry.method === "getUpdates")).toHaveLength(1);
    committed.resolve();
    await stored(1);
    await server.waitUntilConfirmed();
  });

  it("delivers the same updates again, in order, when accept rejects", async () => {
    const { server, clock, start, stored, accepted, lines } = await rig();
    let refusals = 2;
    const offered: string[][] = [];
    for (const word of ["uno", "dos", "tres"]) server.say(ana, word);
    await start(async (batch) => {
      offered.push(texts(batch));
      await Promise.resolve();
      if (refusals > 0) {
        refusals -= 1;
        throw new Error("disk full");
      }
    });
    await clock.elapse(750);
    await clock.elapse(1500);
    await stored(3);
    expect(offered[0]).toEqual(["uno", "dos", "tres"]);
    expect(offered[1]?.[0]).toBe("uno");
    expect(texts(accepted())).toEqual(["uno", "dos", "tres"]);
    expect(lines.filter((line) => line.level === "warn").map((line) => line.fields["why"])).toContain(
      "accept: Error: disk full",
    );
  });

  it("gives a redelivered update the same delivery id", async () => {
    const { server, start, stored, accepted } = await rig();
    server.redeliverAll(true);
    server.say(ana, "venta");
    await start();
    await stored(1);
    server.say(ana, "otra");
    await stored(3);
    server.redeliverAll(false);
    const ids = accepted().map((update) => update.deliveryId);
    expect(new Set(ids).size).toBeLessThan(ids.length);
    const before = ids.length;
    server.replay(server.updates);
    await stored(before + 2);
    expect(new Set(accepted().map((update) => update.deliveryId)).size).toBe(2);
  });

  it("follows update ids that begin anew at a lower number", async () => {
    const { server, start, stored, accepted, clock } = await rig({ server: { firstUpdateId: 900_000 } });
    server.say(ana, "uno");
    await start();
    await stored(1);
    await server.waitForArrival("getUpdates", 2);
    server.continueFrom(5);
    server.cutConnections();
    server.say(ana, "dos");
    server.say(ana, "tres");
    await clock.elapse(750);
    await stored(3);
    await server.waitUntilConfirmed();
    expect(texts(accepted())).toEqual(["uno", "dos", "tres"]);
  });

  it("ignores what concerns nobody, and confirms it", async () => {
    const { server, start, batches } = await rig();
    server.send(ana, "pinned_message");
    server.say({ id: 4199, isBot: true }, "soy un bot");
    await start();
    await server.waitUntilConfirmed();
    expect(batches).toEqual([]);
  });

  it("tells what it can't read, and edits, as such", async () => {
    const { server, start, stored, accepted } = await rig();
    const first = server.say(ana, "venta 100");
    server.edit(ana, first.messageId, "venta 1000");
    server.send(ana, "voice");
    server.shareContact(ana, { kind: "own", phone: "+52 477 123 0001" });
    server.shareContact(ana, { kind: "foreign", phone: "524771230002" });
    server.shareContact(ana, { kind: "noUserId", phone: "524771230003" });
    server.shareContact(ana, { kind: "own", phone: "524771230001", forwarded: true });
    await start();
    await stored(7);
    expect(accepted().map((update) => update.body)).toEqual([
      { type: "text", text: "venta 100" },
      { type: "edited" },
      { type: "unsupported", what: "voice" },
      { type: "contact", phone: "4771230001" },
      { type: "contact", phone: null, card: "4771230002" },
      { type: "contact", phone: null, card: "4771230003" },
      { type: "contact", phone: null, card: "4771230001" },
    ]);
  });
});

describe("what is written to others", () => {
  it("in channels, through business accounts and to guests reaches nobody and is answered by nothing, edited or not", async () => {
    const { server, start, stored, accepted, lines } = await rig();
    // Telegram queues every kind until the bot has said which it wants.
    server.sayElsewhere(beto, "venta 4771234567 250 A-1");
    server.say(ana, "hola");
    expect(server.pendingCount()).toBe(6);
    await start();
    await stored(1);
    await server.waitUntilConfirmed();
    // From then on it sends none.
    server.sayElsewhere(beto, "sí");
    expect(server.pendingCount()).toBe(0);
    server.say(ana, "sigo");
    await stored(2);
    expect(texts(accepted())).toEqual(["hola", "sigo"]);
    expect(server.journal.filter(({ method }) => /^(?:send|leave|answer|edit)/.test(method))).toEqual([]);
    expect(lines.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
  });
});

describe("taps", () => {
  it("are answered and leave their button alone, disabled, but only after accept", async () => {
    const { server, channel, start, stored, accepted, sendText } = await rig();
    server.say(ana, "hola");
    await start();
    await stored(1);
    await channel.send(
      sendText(ana, "¿La registro?", {
        buttons: [
          { label: "Sí", data: "si:n1" },
          { label: "No", data: "no:n1" },
        ],
        copies: [{ label: "Copiar" }],
      }),
    );
    const message = await server.waitForMessage(ana, 0);
    server.tap(ana, message, "Sí");
    await stored(2);
    expect(accepted()[1]).toMatchObject({ body: { type: "tap", data: "si:n1" }, sentAtMs: null });
    expect((await server.waitForCall("answerCallbackQuery")).ok).toBe(true);
    expect((await server.waitForCall("editMessageReplyMarkup")).ok).toBe(true);
    const left = {
      type: "inline",
      rows: [[{ text: "Sí", disabled: {} }], [{ text: "Copiar", copy_text: { text: "¿La registro?" } }]],
    };
    expect(message.markup).toEqual(left);
    // An app that still shows the keyboard: the press is stored, and nothing is edited.
    server.tap(ana, message, "No", { evenIfGone: true });
    await stored(3);
    server.say(ana, "sigo");
    await stored(4);
    await server.waitForCall("answerCallbackQuery", (entry) => entry.number === 2);
    expect([message.markup, edits(server)]).toEqual([left, 1]);
  });

  it("take the whole keyboard away where the server does not know disabled buttons", async () => {
    const { server, channel, start, stored, sendText } = await rig({ server: { isOld: true } });
    server.say(ana, "hola");
    await start();
    await stored(1);
    for (const index of [0, 1]) {
      await channel.send(
        sendText(ana, "¿?", { buttons: [{ label: "Sí", data: "si" }], copies: [{ label: "Copiar" }] }),
      );
      const message = await server.waitForMessage(ana, index);
      server.tap(ana, message, "Sí");
      await stored(2 + index);
      await server.waitForCall("editMessageReplyMarkup", ({ ok, number }) => ok === true && number === 2 + index);
      expect(message.markup.type).toBe("none");
    }
    // Sent without what copies, which it does not know either.
    expect(server.messages(ana).map(({ text, firstMarkup }) => [text, inlineButtons(firstMarkup).length])).toEqual([
      ["¿?", 1],
      ["¿?", 1],
    ]);
    expect(edits(server)).toBe(3);
  });

  it("of a question that was answered in words are no longer possible, at one call beside", async () => {
    const { server, channel, start, stored, sendText } = await rig();
    for (const person of [ana, beto]) server.say(person, "hola");
    await start();
    await stored(2);
    const buttons = (nonce: number) => [{ label: "Sí", data: `AAAAA${nonce}:sí` }];
    for (const nonce of [7, 71]) await channel.send(sendText(ana, `¿${nonce}?`, { buttons: buttons(nonce) }));
    for (const person of [ana, beto])
      await channel.send(sendText(person, "¿op?", { buttons: [{ label: "Sí", data: "AAAAAsettle:op-1:x" }] }));
    const shown = (person: number) => server.messages(person).map(({ markup }) => markup.type);
    channel.retire?.(chatKey("telegram", ana), "7:");
    channel.retire?.(chatKey("telegram", ana), "7:");
    channel.retire?.(chatKey("telegram", beto), "71:");
    await server.waitForCall("editMessageReplyMarkup", (entry) => entry.ok === true);
    expect([shown(ana), shown(beto), edits(server)]).toEqual([["none", "inline", "inline"], ["inline"], 1]);
    channel.retire?.(null, "settle:op-1:");
    await server.waitForCall("editMessageReplyMarkup", ({ number, ok }) => number === 3 && ok === true);
    expect([shown(ana), shown(beto), edits(server)]).toEqual([["none", "inline", "none"], ["none"], 3]);
    // What was pressed is left to the press.
    server.tap(ana, server.messages(ana)[1]?.messageId ?? 0, "Sí");
    await stored(3);
    channel.retire?.(chatKey("telegram", ana), "71:");
    await server.waitForCall("editMessageReplyMarkup", ({ number, ok }) => number === 4 && ok === true);
    server.say(ana, "sigo");
    await stored(4);
    expect([shown(ana)[1], edits(server)]).toEqual(["inline", 4]);
  });

  it("are not answered when accept rejects", async () => {
    const { server, channel, clock, start, stored, sendText } = await rig();
    server.say(ana, "hola");
    let refuse = false;
    await start(async () => {
      if (!refuse) return;
      // Time enough for an answer sent too early to arrive.
      for (let trip = 0; trip < 5; trip += 1) await channel.send(sendText(ana, "…"));
      throw new Error("disk full");
    });
    await stored(1);
    await channel.send(sendText(ana, "¿La registro?", { buttons: [{ label: "Sí", data: "si:n1" }] }));
    refuse = true;
    server.tap(ana, await server.waitForMessage(ana, 0), "si:n1");
    await clock.waitForTimer(750);
    expect(server.journal.some((entry) => entry.method === "answerCallbackQuery")).toBe(false);
    refuse = false;
    await clock.elapse(750);
    await stored(2);
    await server.waitForCall("answerCallbackQuery");
  });

  it("do not hold up the poll while Telegram is slow to take the answer", async () => {
    const { server, channel, start, stored, sendText } = await rig();
    server.say(ana, "hola");
    await start();
    await stored(1);
    await channel.send(sendText(ana, "¿?", { buttons: [{ label: "Sí", data: "si" }] }));
    const hanging = server.fault("answerCallbackQuery", { type: "hang", applied: false });
    server.tap(ana, await server.waitForMessage(ana, 0), "si");
    await stored(2);
    server.say(ana, "otra");
    await stored(3);
    expect(hanging.hits()).toBe(1);
  });
});

describe("groups", () => {
  const group = -7001;

  it("hear one line and are left; nothing of them reaches accept", async () => {
    const { server, start, stored, accepted } = await rig();
    server.joinGroup(group, ana);
    server.sayInGroup(group, ana, "/saldo 4771230001");
    server.sayInGroup(group, beto, "hola");
    server.say(ana, "en privado");
    await start();
    await server.waitForCall("leaveChat");
    await stored(1);
    expect(texts(accepted())).toEqual(["en privado"]);
    expect(server.messages(group).map((message) => message.text)).toEqual(["Solo en privado."]);
    expect(server.journal.filter((entry) => entry.method === "leaveChat")).toHaveLength(1);
  });

  it("are left even when the line can't be said, and again when the bot is added again", async () => {
    const { server, start } = await rig();
    server.fault("sendMessage", {
      type: "error",
      code: 400,
      description: "Bad Request: not enough rights to send text",
    });
    await start();
    server.joinGroup(group, ana, "supergroup");
    expect((await server.waitForCall("leaveChat")).ok).toBe(true);
    server.joinGroup(group, ana, "supergroup");
    expect((await server.waitForCall("leaveChat", (entry) => entry.number === 2)).ok).toBe(true);
    expect(server.messages(group)).toHaveLength(1);
  });
});

describe("stopping", () => {
  it("ends a long poll at once, and sends still work", inRealTime, async () => {
    const { server, channel, start, stored, batches, sendText } = await rig();
    server.say(ana, "hola");
    await start();
    await stored(1);
    await server.waitUntilConfirmed();
    const before = performance.now();
    await channel.stop();
    expect(performance.now() - before).toBeLessThan(300);
    server.say(ana, "tarde");
    expect(await channel.send(sendText(ana, "adiós"))).toMatchObject({ type: "sent" });
    expect(batches).toHaveLength(1);
    await channel.stop();
  });

  it("waits for an accept under way, and none follows", async () => {
    const { server, channel, start, batches } = await rig();
    const handedOver = deferred();
    const committed = deferred();
    server.say(ana, "hola");
    await start(async () => {
      handedOver.resolve();
      await committed.promise;
    });
    await handedOver.promise;
    server.say(ana, "más");
    let stopped = false;
    const stopping = channel.stop().finally(() => {
      stopped = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(stopped).toBe(false);
    committed.resolve();
    await stopping;
    expect(batches).toHaveLength(1);
    expect(server.journal.filter((entry) => entry.method === "getUpdates")).toHaveLength(1);
  });

  it("ends a pause at once", async () => {
    const { server, channel, clock, lines, start } = await rig();
    server.fault("getUpdates", { type: "internal" }, { times: 99 });
    await start();
    await clock.waitForTimer(750);
    await channel.stop();
    expect(lines.some((line) => line.event.includes("receiving failed"))).toBe(true);
  });
});
