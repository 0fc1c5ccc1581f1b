import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoSeed } from "../../../src/wallet/sandbox/account.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
const first = "monedero-demo";
const second = "monedero-2";
const sale = (text: string) => text.includes("¿La registro?");
const use = (text: string) => text.includes("¿Lo uso?");
const recorded = (text: string) => text.includes("Venta registrada");

/** A shop with two wallets, which share their customers; Ana works in the first. */
beforeEach(async () => {
  const seed = demoSeed();
  const [wallet] = seed.wallets;
  if (!wallet) throw new Error("The demo has a wallet");
  const wallets = [wallet, { ...wallet, key: second, name: "Café Luna" }];
  const customers = [...seed.customers, ...seed.customers.map((one) => ({ ...one, walletKey: second }))];
  shop = await Shop.entered("ana", { wallet: { seed: { ...seed, wallets, customers } } });
  await shop.asks("ana", "monedero 1", (text) => text.includes("trabajas en Monedero Demo"));
});
afterEach(() => shop.close());

/** The wallets that money requests went to, in order. */
const movedIn = () => shop.wallet.requests("/wallet/sale").map((one) => one.form?.["wallet_key"]);

/** Ana changes to the second wallet in the middle of a conversation. */
async function changes(question: (text: string) => boolean): Promise<void> {
  const before = shop.heard("ana").length;
  shop.say("ana", "monedero 2");
  expect(await shop.hears("ana", (text) => text.includes("Café Luna"), before)).toContain("sigue en Monedero Demo");
  expect(await shop.hears("ana", question, before)).toBeDefined();
  await shop.bot.quiet();
}

describe("one purchase, one wallet: monedero 2 in the middle", () => {
  it("of a use of balance: the rest is sold where the points were used, and each summary names it", async () => {
    expect(await shop.asks("ana", "usar 4771234567 30 de 250 A-1", use)).toContain("Monedero Demo");
    await changes((text) => use(text) && text.includes("Monedero Demo"));
    await shop.asks("ana", "sí", (text) => sale(text) && text.includes("Monedero Demo"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    expect(movedIn()).toEqual([first, first]);
    expect(await shop.asks("ana", "venta 4777654321 90 A-2", sale)).toContain("Café Luna");
  });

  it("of a use of balance that the wallet has not answered yet", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    shop.wallet.fault("/wallet/sale", faults.holdBefore(released));
    await shop.asks("ana", "usar 4771234567 30 de 250 A-1", use);
    await shop.bot.quiet();
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.asks("ana", "monedero 2", (text) => text.includes("sigue en Monedero Demo"));
    release();
    await shop.hears("ana", (text) => sale(text) && text.includes("Monedero Demo"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    expect(movedIn()).toEqual([first, first]);
  });

  it("of the registration of a customer in a sale: both are done where the sale was begun", async () => {
    await shop.asks("ana", "venta 4775550000 250 A-1", (text) => text.includes("registrar"));
    await shop.asks("ana", "registrar", (text) => text.includes("ombre"));
    await changes((text) => text.includes("ombre"));
    await shop.asks("ana", "Lucía Díaz", (text) => text.includes("umpleaños"));
    await shop.asks("ana", "sin cumpleaños", (text) => text.includes("privacidad"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí acepta", (text) => text.includes("Monedero Demo"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => sale(text) && text.includes("$250.00"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    expect(shop.wallet.requests("/wallet/contact/add").map((one) => one.form?.["wallet_key"])).toEqual([first]);
    expect(movedIn()).toEqual([first]);
  });

  it("of a sale whose phone turns out to be unknown: it is registered where the sale was begun", async () => {
    await shop.asks("ana", "venta", (text) => text.includes("eléfono"));
    await changes((text) => text.includes("eléfono"));
    await shop.asks("ana", "4775550000", (text) => text.includes("onto") || text.includes("registrar"));
    await shop.asks("ana", "250", (text) => text.includes("icket"));
    await shop.asks("ana", "A-1", (text) => text.includes("registrar"));
    await shop.asks("ana", "registrar", (text) => text.includes("ombre"));
    await shop.asks("ana", "Lucía Díaz", (text) => text.includes("umpleaños"));
    await shop.asks("ana", "sin cumpleaños", (text) => text.includes("privacidad"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí acepta", (text) => text.includes("¿"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => sale(text) && text.includes("Monedero Demo"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    expect(shop.wallet.requests("/wallet/contact/add").map((one) => one.form?.["wallet_key"])).toEqual([first]);
    expect(movedIn()).toEqual([first]);
  });

  it("of a sale that the wallet refuses for want of a ticket: it is taken up again where it was refused", async () => {
    const wallet = shop.wallet.state.account.wallets.get(first);
    if (wallet) wallet.ticketMandatory = true;
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    shop.wallet.fault("/wallet/sale", faults.holdBefore(released));
    await shop.asks("ana", "venta 4771234567 250 sin ticket", sale);
    await shop.bot.quiet();
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.asks("ana", "monedero 2", (text) => text.includes("trabajas en Café Luna"));
    release();
    await shop.hears("ana", (text) => text.includes("pide ticket"));
    await shop.asks("ana", "A-1", (text) => sale(text) && text.includes("Monedero Demo"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    expect(movedIn()).toEqual([first, first]);
  });
});
