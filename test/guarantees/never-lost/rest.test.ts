import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
const use = (text: string) => text.includes("¿Lo uso?");
const used = (text: string) => text.includes("Uso de saldo registrado");
const restWaits = (text: string) => text.includes("venta 4771234567 $70.00 A-1");
let release: () => void;

/** Ana confirmed a use of $30 for a purchase of $100, and the wallet has not answered yet. */
beforeEach(async () => {
  shop = await Shop.entered("ana");
  const released = new Promise<void>((resolve) => (release = resolve));
  shop.wallet.fault("/wallet/sale", faults.holdBefore(released));
  await shop.asks("ana", "usar 4771234567 30 de 100 A-1", use);
  await shop.bot.quiet();
  shop.say("ana", "sí");
  await shop.wallet.arrived("/wallet/sale", 1);
});
afterEach(() => shop.close());

describe("never lost: what is left to pay after a use of balance whose conversation was left before the wallet answered", () => {
  it.each([
    { what: "for the next customer", says: "venta 4777654321 90 A-2", until: "¿La registro?" },
    { what: "for nothing else", says: "cancelar", until: "" },
  ])("is told with how to write it: left $what", async ({ says, until }) => {
    await shop.asks("ana", says, (text) => text.includes(until));
    const before = shop.heard("ana").length;
    release();
    await shop.hears("ana", used, before);
    await shop.hears("ana", restWaits, before);
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(restWaits).length).toBe(1);
    expect(shop.heard("ana").find(restWaits)).toContain("resto ($70.00)");
  });
});
