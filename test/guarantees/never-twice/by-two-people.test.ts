import { afterEach, describe, expect, it } from "vitest";
import { inOneBatch } from "../../support/shop/one-batch.ts";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const owner = 900;
let shop: Shop;
afterEach(() => shop.close());

const summary = (text: string) => text.includes("¿La registro?");
const applied = () => shop.wallet.requests("/wallet/sale").filter((sale) => sale.applied).length;

async function open(): Promise<void> {
  shop = await Shop.entered(["ana", "luis"], { env: { OWNER_PHONES: "477 999 0001" } });
}

describe("never twice: two people at once", () => {
  it("two cashiers confirm the same ticket in one breath: one sale, and the other is told why not", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.asks("luis", "venta 4777654321 300 a-1", summary);
    await shop.bot.quiet();
    await inOneBatch(shop, () => {
      shop.say("ana", "sí");
      shop.say("luis", "sí");
    });
    expect(await shop.hears("ana", (text) => /registr(?:ada|ó)/.test(text) && !summary(text))).toContain(
      "Venta registrada",
    );
    expect(await shop.hears("luis", (text) => text.includes("No se registró"))).toMatch(/Ese ticket ya se usó hoy/);
    await shop.bot.quiet();
    expect(
      shop
        .operations()
        .map((one) => one.state)
        .toSorted(),
    ).toEqual(["cancelled", "confirmed"]);
    expect(applied()).toBe(1);
  });

  it("two managers decide a doubt in one breath, each another way: one word counts, and the other is told", async () => {
    await open();
    shop.telegram.shareContact(owner, { kind: "own", phone: "+524779990001" });
    await shop.telegram.waitForMessage(owner, (message) => message.text.includes("gerente"));
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    const questionTo = (chat: number) =>
      shop.telegram.waitForMessage(chat, (message) => message.text.includes("En duda"));
    const [toLuis, toOwner] = [await questionTo(people.luis.id), await questionTo(owner)];
    await shop.bot.quiet();
    await inOneBatch(shop, () => {
      shop.telegram.tap(people.luis.id, toLuis, "No: regístrala ahora");
      shop.telegram.tap(owner, toOwner, "Sí se registró");
    });
    const answered = /Anotado|ya estaba resuelta/;
    const luis = await shop.hears("luis", (text) => answered.test(text));
    const other = await shop.telegram.waitForMessage(owner, (message) => answered.test(message.text));
    expect([luis, other.text].filter((text) => text.includes("Anotado")).length).toBe(1);
    await shop.bot.quiet();
    const states = shop.operations().map((one) => one.state);
    expect([["humanNot", "confirmed"], ["humanApplied"]]).toContainEqual(states);
    expect(applied()).toBe(states.length - 1);
  });
});
