import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ network: "whatsapp", onTelegram: ["luis"] });
  addRosa(shop);
  shop.start();
  for (const who of ["ana", "rosa", "luis"] as const) await shop.enter(who);
});
afterEach(() => shop.close());

const updates = () => shop.wallet.requests("/wallet/balance/update");
const sales = () => shop.wallet.requests("/wallet/sale");
const states = () => shop.operations().map(({ state }) => state);
const isQuestion = (text: string) => text.includes("¿La apruebas?");

describe("one bot on WhatsApp and on Telegram", () => {
  it.each([
    ["Telegram", "WhatsApp", "luis", "rosa", "Rosa Díaz"],
    ["WhatsApp", "Telegram", "rosa", "luis", "Luis Pérez"],
  ] as const)("a correction asked for on %s is approved on %s, once", async (_, __, asks, approves, name) => {
    await shop.asks(asks, "corregir 4771234567 +600 premio del sorteo", (text) => text.includes("¿La hago?"));
    await shop.bot.quiet();
    await shop.asks(asks, "sí", (text) => text.includes("Pedí aprobación"));
    await shop.hears(approves, isQuestion);
    expect(shop.heard(asks).some(isQuestion)).toBe(false);
    expect(updates()).toEqual([]);
    shop.tap(approves, "¿La apruebas?", "Aprobar");
    await shop.hears(asks, (text) => text.includes(`${name} aprobó`));
    for (const who of [asks, approves]) await shop.hears(who, (text) => text.includes("Abono registrado"));
    shop.say(approves, "aprobar");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(updates().map(({ form }) => form?.["transaction_amount"])).toEqual(["600"]);
    expect(states()).toEqual(["confirmed"]);
  });

  it("a cashier's doubt on WhatsApp is settled by a manager on Telegram; both are told, and nothing is sent again", async () => {
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    expect(await shop.asks("ana", "sí")).toContain("No la repitas");
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    shop.tap("luis", "En duda", "Sí se registró");
    await shop.hears("luis", (text) => text.includes("Anotado: sí se registró"));
    await shop.hears("ana", (text) => text.includes("Luis Pérez confirmó que sí se registró"));
    expect(states()).toEqual(["humanApplied"]);
    expect(sales().map(({ applied }) => applied)).toEqual([true]);
  });
});
