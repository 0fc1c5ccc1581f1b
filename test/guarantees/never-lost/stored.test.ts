import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import type { Fault } from "../../support/networks/telegram-server/faults.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

let shop: Shop;

beforeEach(async () => void (shop = await Shop.entered("ana")));
afterEach(() => shop.close());

const summary = (text: string) => text.includes("¿La registro?");
const sales = () => shop.wallet.requests("/wallet/sale");
const lastState = () => shop.operations().at(-1)?.state;
const count = (heard: readonly string[], phrase: string) => heard.filter((text) => text.includes(phrase)).length;

/** Lookups that are open. */
function lookups(): number {
  const db = openKept(shop.databasePath, { readonly: true });
  const row = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM lookups").get();
  db.close();
  return row?.n ?? 0;
}

describe("never lost: Telegram does not take the answer", () => {
  const troubles: [string, Fault, number][] = [
    ["429", { type: "tooManyRequests", retryAfterSeconds: 5 }, 1],
    ["500", { type: "internal" }, 1],
    ["a proxy's page", { type: "html", status: 502 }, 1],
    ["nonsense", { type: "nonsense", body: "{}" }, 1],
    ["a cut connection, not sent", { type: "drop", applied: false }, 1],
    ["a cut connection, sent: said twice rather than never", { type: "drop", applied: true }, 4],
  ];
  it.each(troubles)("%s", async (_, fault, atMost) => {
    const before = shop.heard("ana").length;
    const planned = shop.telegram.fault("sendMessage", fault, { times: 3 });
    shop.say("ana", "menú");
    await shop.telegram.waitUntilConfirmed();
    for (let tries = 0; tries < 10 && planned.hits() < 3; tries++) await shop.bot.pass(5_000);
    await shop.bot.pass(5_000);
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
    const answers = count(shop.heard("ana").slice(before), "¿Qué hacemos?");
    expect(answers).toBeGreaterThanOrEqual(1);
    expect(answers).toBeLessThanOrEqual(atMost);
    expect(await shop.asks("ana", "ayuda")).toContain("Para una venta");
  });

  it("and the others are answered meanwhile", async () => {
    await shop.enter("luis");
    shop.telegram.fault("sendMessage", { type: "tooManyRequests", retryAfterSeconds: 600 });
    shop.say("ana", "menú");
    await shop.telegram.waitForCall("sendMessage", (entry) => entry.ok === false);
    expect(await shop.asks("luis", "ayuda")).toContain("Para una venta");
  });

  it("a sí typed while the summary is being held back confirms nothing: nobody can have read it", async () => {
    shop.telegram.fault("sendMessage", { type: "tooManyRequests", retryAfterSeconds: 30 });
    const before = shop.heard("ana").length;
    shop.say("ana", "venta 4771234567 250 A-1");
    await shop.telegram.waitForCall("sendMessage", (entry) => entry.ok === false);
    shop.say("ana", "sí");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.pass(31_000);
    await shop.hears("ana", summary, before);
    await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
    expect(shop.operations()).toEqual([]);
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    expect(sales().length).toBe(1);
  });
});

describe("never lost: Telegram is away", () => {
  it("polls that fail for minutes: what was written meanwhile is answered, once", async () => {
    const before = shop.heard("ana").length;
    const planned = shop.telegram.fault("getUpdates", { type: "html", status: 502 }, { times: 8 });
    shop.telegram.cutConnections();
    await shop.bot.pass(1_000);
    for (const text of ["menú", "ayuda", "saldo 4771234567"]) shop.say("ana", text);
    // A poll is no request that the clock waits for: small steps, so that its failure is heard before its deadline.
    for (let steps = 0; steps < 200 && planned.hits() < 8; steps++) await shop.bot.pass(2_000);
    expect(planned.hits()).toBe(8);
    await shop.bot.pass(30_000);
    await shop.hears("ana", (text) => text.includes("María Torres"), before);
    expect(shop.heard("ana").slice(before).length).toBe(3);
  });

  it("updates handed over twice are answered once", async () => {
    shop.telegram.redeliverAll(true);
    const before = shop.heard("ana").length;
    shop.say("ana", "menú");
    shop.say("ana", "ayuda");
    await shop.hears("ana", (text) => text.includes("Para una venta"), before);
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").length).toBe(before + 2);
  });
});

describe("never lost: the person is gone", () => {
  it("blocks the bot after the sí: the sale reaches its end, and they are served when they come back", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    shop.telegram.block(people.ana.id);
    shop.telegram.unblock(people.ana.id);
    shop.say("ana", "sí");
    shop.telegram.block(people.ana.id);
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.bot.quiet();
    expect(lastState()).toBe("confirmed");
    shop.telegram.unblock(people.ana.id);
    expect(await shop.asks("ana", "saldo 4771234567")).toContain("$62.50");
    expect(sales().length).toBe(1);
  });

  it("in the middle of a doubt: it is examined, asked of a manager and settled all the same", async () => {
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    shop.telegram.deactivate(people.ana.id);
    await shop.bot.pass(130_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    expect(await shop.asks("luis", "2")).toContain("Anotado");
    expect(lastState()).toBe("humanNot");
  });

  it("a summary that never reached them confirms nothing", async () => {
    shop.say("ana", "venta 4771234567 250 A-1");
    shop.telegram.block(people.ana.id);
    await shop.telegram.waitForCall("sendMessage", (entry) => entry.ok === false);
    await shop.bot.quiet();
    shop.telegram.unblock(people.ana.id);
    expect(await shop.asks("ana", "sí")).toMatch(/antes del resumen[^]*¿La registro\?/);
    expect(shop.operations()).toEqual([]);
  });
});

describe("never lost: the wallet is away", () => {
  it("a balance that cannot be read is said to be so", async () => {
    const port = Number(new URL(shop.wallet.url).port);
    await shop.wallet.close();
    const before = shop.heard("ana").length;
    shop.say("ana", "saldo 4771234567");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.pass(10_000);
    expect(await shop.hears("ana", () => true, before)).toMatch(/No pude leer el saldo/);
    const back = await Shop.openWallet(port);
    try {
      expect(await shop.asks("ana", "saldo 4771234567")).toContain("María Torres");
    } finally {
      await back.close();
    }
  });

  it("a wallet that asks to wait for an hour: the sale expires after ten minutes, not after an hour, and is told", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    shop.wallet.fault("/wallet/contact/get", faults.tooMany("3600", false));
    const reads = shop.wallet.requests("/wallet/contact/get").length;
    shop.say("ana", "saldo 4777654321");
    await shop.wallet.arrived("/wallet/contact/get", reads + 1);
    await shop.bot.quiet();
    shop.say("ana", "sí");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.pass(10 * 60_000 + 5_000);
    expect(await shop.hears("ana", (text) => text.includes("No se registró"))).toMatch(/10 minutos/);
    expect(lastState()).toBe("expired");
    expect(sales().length).toBe(0);
  });

  it("a wallet that is slow with a hundred and fifty balances lets no repeated sale by its guard", async () => {
    await shop.enter("luis");
    await shop.asks("luis", "venta 4771234567 250 B-1", summary);
    await shop.asks("luis", "sí", (text) => text.includes("Venta registrada"));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reads = shop.wallet.requests("/wallet/contact/get").length;
    // Each in a chat of its own: those of one chat are asked for one after the other.
    const customers = Array.from({ length: 150 }, (_, index) => 610 + index);
    for (const one of customers) {
      shop.telegram.shareContact(one, { kind: "own", phone: `+52477123${String(one).padStart(4, "0")}` });
    }
    await shop.telegram.waitUntilConfirmed();
    // Those who came after a reading began wait for the next one.
    await shop.bot.pass(3_000);
    await shop.bot.quiet();
    for (const one of customers) {
      shop.wallet.fault("/wallet/contact/get", faults.holdBefore(held));
      shop.telegram.say(one, "saldo");
    }
    await shop.telegram.waitUntilConfirmed();
    await shop.wallet.arrived("/wallet/contact/get", reads + 128);
    await shop.bot.hold("/wallet/contact/get");
    await expect.poll(lookups).toBe(150);
    const before = shop.heard("luis").length;
    shop.say("luis", "venta 4771234567 250 B-2");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.pass(3_100);
    const answer = await shop.hears("luis", (text) => text !== "Un momento.", before);
    expect(answer).toMatch(/Luis Pérez ya hizo/);
    release();
  });
});
