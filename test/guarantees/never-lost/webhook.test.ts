import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { killRun } from "../../support/faults/kill-run.ts";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
const close = () => shop.close();

const isSummary = (text: string) => text.includes("¿La registro?");
const sales = () => shop.wallet.requests("/wallet/sale");

/** What the chats of many customers hear, once each and in order, to three things they say. */
const texts = ["ayuda", "menú", "zxcv"];
const answers = ["Escribe *saldo*", "¿Qué hacemos?", "Este es el monedero de la tienda"].map((text) =>
  text.replaceAll("*", ""),
);

/** Chats of people who are customers, known to the bot. */
async function customers(count: number): Promise<number[]> {
  const chats = Array.from({ length: count }, (_, index) => 700 + index);
  for (const [index, chat] of chats.entries()) {
    shop.telegram.shareContact(chat, { kind: "own", phone: `+52477123010${index}` });
  }
  await shop.telegram.waitUntilConfirmed();
  // Whoever is not in the list waits for it to be read anew, three seconds after the last time.
  await shop.bot.pass(3_000);
  for (const chat of chats) {
    await shop.telegram.waitForMessage(chat, (message) => message.text.includes("Te reconocí"));
  }
  await shop.bot.quiet();
  return chats;
}

/** All that a chat has heard from the `since`-th message on, a repetition counted once. */
function heardOnce(chat: number, since: number): string[] {
  const said = shop.telegram.messages(chat).map((message) => message.text);
  return said.slice(since).filter((text, index, all) => text !== all[index - 1]);
}

/** Until each chat has heard its three answers, in order. */
async function expectAnswers(chats: readonly number[], since: ReadonlyMap<number, number>): Promise<void> {
  for (const chat of chats) {
    const from = since.get(chat) ?? 0;
    await shop.telegram.waitForMessage(
      chat,
      (message) =>
        message.text.startsWith("Este es el monedero de la tienda") &&
        shop.telegram.messages(chat).indexOf(message) >= from,
    );
    await shop.bot.quiet();
    const kinds = heardOnce(chat, from).map((text) => answers.findIndex((answer) => text.startsWith(answer)));
    expect(kinds).toEqual([0, 1, 2]);
  }
}

const counts = (chats: readonly number[]) =>
  new Map(chats.map((chat) => [chat, shop.telegram.messages(chat).length] as const));

describe("a webhook: what Telegram delivers is answered once", () => {
  afterEach(close);
  beforeEach(async () => {
    shop = await Shop.entered("ana", { mode: "webhook", network: "telegram" });
    await shop.bot.quiet();
  });

  it("repeated deliveries make one sale", async () => {
    shop.telegram.redeliverAll(true);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    const heard = shop.heard("ana").length;
    await shop.waitUntilConfirmed();
    shop.telegram.replay(shop.telegram.updates);
    await shop.telegram.waitForPost((post) => post.number === 3 && post.status === 200);
    await expect.poll(() => shop.telegram.posts.every((post) => post.ended)).toBe(true);
    await shop.bot.quiet();
    expect(shop.telegram.posts.filter((post) => post.number > 1).length).toBeGreaterThan(4);
    expect(shop.heard("ana").length).toBe(heard);
    expect(sales()).toHaveLength(1);
  });

  it.each(["inbox committed", "step committed"] as const)(
    "although the process is killed before it answers (%s): it delivers again to the next one",
    async (point) => {
      await shop.bot.arm(point);
      const before = shop.heard("ana").length;
      shop.say("ana", "menú");
      expect((await shop.bot.exited).signal).toBe("SIGKILL");
      const said = shop.telegram.updates.at(-1)?.update_id;
      const posts = () => shop.telegram.posts.filter((post) => post.updateId === said);
      if (point === "inbox committed") expect(posts()[0]?.status).toBe(null);
      shop.start();
      await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
      shop.telegram.passTime(60_000);
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      if (point === "inbox committed") expect(posts().length).toBeGreaterThan(1);
      expect(posts().at(-1)?.status).toBe(200);
      expect(shop.heard("ana").slice(before)).toHaveLength(1);
    },
  );

  it("although the store could not commit: 503, later again, and handled once", async () => {
    const before = shop.heard("ana").length;
    const other = openKept(shop.databasePath);
    other.exec("BEGIN IMMEDIATE");
    shop.say("ana", "menú");
    const refused = await shop.telegram.waitForPost((post) => post.status === 503);
    expect(refused.retryAfterSeconds).toBe(5);
    expect(shop.telegram.pendingCount()).toBe(1);
    other.exec("ROLLBACK");
    other.close();
    shop.telegram.passTime(5_000);
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
    expect(shop.output).toContain("receiving failed");
  });

  it("although it is told to stop in the middle: thirty messages of ten chats, none lost, none twice, all in order", async () => {
    const chats = await customers(10);
    const since = counts(chats);
    for (const text of texts) for (const chat of chats) shop.telegram.say(chat, text);
    await shop.telegram.waitForPost((post) => post.updateId === shop.telegram.updates.at(-25)?.update_id);
    expect(await shop.bot.stop()).toMatchObject({ code: 0 });
    expect(shop.telegram.pendingCount()).toBeGreaterThan(0);
    shop.start();
    await shop.bot.started;
    shop.telegram.passTime(30_000);
    await expectAnswers(chats, since);
    await shop.waitUntilConfirmed();
  });

  it("and nobody else's posts are heard, nor is the secret in any file or output", async () => {
    const { TELEGRAM_WEBHOOK_URL: url = "", TELEGRAM_WEBHOOK_SECRET: secret = "" } = shop.receivingBy("webhook");
    const forged = { ...shop.telegram.updates.at(-1), update_id: 77_000 };
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": `${secret}x` };
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(forged) });
    expect(answer.status).toBe(401);
    expect(await shop.asks("ana", "menú")).toContain("¿Qué hacemos?");
    expect(shop.output).toContain("without the secret");
    const db = openKept(shop.databasePath, { readonly: true });
    const row = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM inbox WHERE delivery LIKE '%:77000'").get();
    db.close();
    expect(row?.n).toBe(0);
    await shop.bot.stop();
    expect(shop.output).not.toContain(secret);
  });
});

describe("polling and webhook, one after the other", () => {
  afterEach(close);

  it("lose nothing and repeat nothing in between, whichever is left", async () => {
    shop = await Shop.entered("ana", { mode: "polling", network: "telegram" });
    const chats = await customers(6);
    for (const mode of ["webhook", "polling", "webhook", "polling"] as const) {
      const since = counts(chats);
      for (const chat of chats) shop.telegram.say(chat, "ayuda");
      await shop.bot.stop();
      for (const chat of chats) shop.telegram.say(chat, "menú");
      shop.telegram.passTime(1_000);
      shop.start(shop.receivingBy(mode));
      await shop.bot.started;
      for (const chat of chats) shop.telegram.say(chat, "zxcv");
      await expectAnswers(chats, since);
      await shop.waitUntilConfirmed();
    }
    const polled = shop.telegram.journal.filter((call) => call.method === "getUpdates" && call.error !== undefined);
    expect(polled.filter((call) => call.error?.includes("webhook is active"))).toEqual([]);
  });
});

describe("polling and webhook, with a crash in between", () => {
  afterEach(close);

  it.each([
    ["polling", "webhook"],
    ["webhook", "polling"],
  ] as const)("what was stored by %s and not confirmed is nothing when it comes again by %s", async (first, then) => {
    shop = await Shop.entered("ana", { mode: first, network: "telegram" });
    await shop.waitUntilConfirmed();
    await shop.bot.arm("inbox committed");
    const before = shop.heard("ana").length;
    shop.say("ana", "menú");
    expect((await shop.bot.exited).signal).toBe("SIGKILL");
    expect(shop.telegram.pendingCount()).toBe(1);
    shop.telegram.passTime(1_000);
    shop.start(shop.receivingBy(then));
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
    await shop.waitUntilConfirmed();
    expect(await shop.asks("ana", "ayuda", (text) => text.includes("Para una venta"))).toBeTruthy();
    expect(shop.heard("ana").slice(before)).toHaveLength(2);
  });
});

describe("a webhook: killed in a sale", () => {
  it.each([
    ["inbox committed", "line"],
    ["inbox committed", "sí"],
    ["step committed", "sí"],
    ["reply sent", "line"],
  ] as const)("at: %s (from the %s on): one request, one end", async (point, moment) => {
    const run = await killRun(point, "healthy", moment, undefined, undefined, "webhook");
    expect(run).toMatchObject({ killed: true, violations: [] });
  });
});
