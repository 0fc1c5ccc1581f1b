import { afterEach, describe, expect, it } from "vitest";
import type { Contact } from "../../support/networks/whatsapp-server/phones/contact-peer.ts";
import { lineOf, LinkedShop } from "../../support/shop/linked-shop.ts";

// The whole way, in real time: real Baileys against a WhatsApp server, real SQLite, the wallet over HTTP, the compiled program.
let shop: LinkedShop;
afterEach(() => shop.close());

const qrAddress = "https://wa.me/settings/linked_devices#";

/** A whole sale, step by step, up to the new balance. */
async function sell(who: Contact): Promise<void> {
  expect(await shop.asks(who, "venta")).toContain("¿Teléfono");
  return sellAsked(who);
}

/** Sells to somebody who is asked for the phone. */
async function sellAsked(who: Contact): Promise<void> {
  expect(await shop.asks(who, "477 123 4567")).toContain("¿Monto");
  expect(await shop.asks(who, "$1,234.50")).toContain("ticket");
  const summary = await shop.asks(who, "A-1029");
  expect(summary).toContain("María Torres");
  expect(summary).toContain("477 123 4567");
  expect(await shop.asks(who, "sí", (text) => text.includes(" · saldo "))).toContain("$111.72");
  expect(shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"])).toEqual(["A-1029"]);
}

/** Nobody was sent anything unreadable, nothing breached the protocol, and the program ends as asked. */
async function endsWell(bot: ReturnType<LinkedShop["start"]>, who: Contact): Promise<void> {
  expect(who.undecryptable).toBe(0);
  expect(shop.whatsapp.violations).toEqual([]);
  expect(await bot.stop()).toEqual({ code: 0, signal: null });
}

describe("a shop's account is linked", () => {
  it("by a QR code: 515, login, hola, and a whole sale whose new balance the cashier can read", async () => {
    shop = await LinkedShop.open();
    const bot = shop.start();
    await shop.whatsapp.scan(`${qrAddress}${await lineOf(bot, qrAddress)}`);
    await shop.whatsapp.waitForLogin(1);
    const ana = shop.whatsapp.contact({ phone: "5214771110001", name: "Ana" });
    expect(await shop.asks(ana, "hola")).toContain("¿Qué hacemos?");
    await sell(ana);
    await endsWell(bot, ana);
  });

  it("by a pairing code, with the keys sealed", async () => {
    shop = await LinkedShop.open({ env: { DATABASE_KEY: "a key of the tests, long enough for it" } });
    const bot = shop.start({ WHATSAPP_PAIRING_PHONE: shop.whatsapp.account.phone });
    const code = await lineOf(bot, "WhatsApp pairing code: ");
    expect(code).toMatch(/^[0-9A-Z]{8}$/);
    await shop.whatsapp.typeCode(code);
    await shop.whatsapp.waitForLogin(1);
    const ana = shop.whatsapp.contact({ phone: "5214771110001", lid: "200000000000001", name: "Ana" });
    await sell(ana);
    await endsWell(bot, ana);
  });

  it("and somebody of whom WhatsApp tells no phone is asked for it, shares it, and is recognised", async () => {
    shop = await LinkedShop.open();
    const bot = shop.start();
    await shop.whatsapp.scan(`${qrAddress}${await lineOf(bot, qrAddress)}`);
    const ana = shop.whatsapp.contact({ phone: "5214771110001", lid: "200000000000001", phoneHidden: true });
    expect(await shop.asks(ana, "venta")).toContain("no sé quién eres");
    await shop.whatsapp.waitForMessage(ana, ({ message }) => Boolean(message.requestPhoneNumberMessage));
    const known = ana.heard.length;
    ana.sharePhone();
    expect((await shop.hears(ana, (text) => text.includes("Te reconocí"), known)).text).toContain("cajero");
    // The sale that she had begun goes on by itself.
    await shop.hears(ana, (text) => text.includes("¿Teléfono"), known);
    await sellAsked(ana);
    await endsWell(bot, ana);
  });
});
