import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import type { Fault } from "../../support/networks/telegram-server/faults.ts";

let shop: Shop;
beforeEach(async () => void (shop = await Shop.open({ network: "telegram" })));
afterEach(() => shop.close());

const always = { times: 1_000_000 };
const minuteMs = 60_000;

describe("never lost: no message waits for a background message", () => {
  const troubles: readonly (readonly [string, Fault])[] = [
    ["answers it with 500", { type: "internal" }],
    ["never answers it", { type: "hang", applied: false }],
    ["asks it to wait for an hour", { type: "tooManyRequests", retryAfterSeconds: 3_600 }],
  ];

  it.each(troubles)("the list of commands, where the network %s", async (_, fault) => {
    const planned = shop.telegram.fault("setMyCommands", fault, always);
    shop.start();
    await shop.enter("luis");
    // The first list is of everybody, at the start.
    await expect.poll(() => planned.hits()).toBeGreaterThan(1);
    expect(await shop.asks("luis", "ayuda")).toContain("Para una venta");
    await shop.asks("luis", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    expect(await shop.asks("luis", "sí")).toContain("Venta registrada");
  });

  it("the list of commands is tried a few times, and then no more", async () => {
    shop.telegram.fault("setMyCommands", { type: "internal" }, always);
    shop.start();
    await shop.enter("luis");
    for (let minutes = 0; minutes < 60; minutes += 5) await shop.bot.pass(5 * minuteMs);
    const inChat = () =>
      shop.telegram.journal.filter(
        (entry) => JSON.stringify(entry.params).includes("chat_id") && entry.method === "setMyCommands",
      );
    expect(inChat().length).toBeGreaterThan(1);
    expect(inChat().length).toBeLessThan(10);
    expect(shop.output).toContain("A background message was given up");
  });

  it("a password is taken away again when the network answers at last, and nobody waits for that", async () => {
    shop.start();
    await shop.enter("luis");
    await shop.asks("luis", "agregar cajero Pedro Ruiz, Sucursal Centro, 4771110009", (text) =>
      text.includes("¿Lo doy de alta?"),
    );
    await shop.bot.quiet();
    await shop.asks("luis", "sí", (text) => text.includes("Su contraseña del monedero: "));
    await shop.bot.quiet();
    const hanging = shop.telegram.fault("deleteMessage", { type: "hang", applied: false });
    const failing = shop.telegram.fault("deleteMessage", { type: "internal" }, { times: 3, call: 2 });
    await shop.bot.leap(10 * minuteMs);
    await shop.telegram.waitForArrival("deleteMessage");
    await shop.bot.hold("/deleteMessage");
    expect(await shop.asks("luis", "ayuda")).toContain("Para una venta");
    hanging.lift();
    await shop.bot.pass(20 * minuteMs);
    expect(failing.hits()).toBe(3);
    expect(shop.messages("luis").find(({ text }) => text.includes("Su contraseña"))?.removed).toBe(true);
  });
});
