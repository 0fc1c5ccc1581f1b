import { afterEach, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const isStranger = (text: string) => text.includes("no sé quién eres");

let shop: Shop;
afterEach(() => shop.close());

it.each(["stop", "kill"] as const)(
  "what a cashier wrote on Telegram before they shared their contact goes on after it, once, over a restart (%s)",
  async (how) => {
    shop = await Shop.open({ network: "telegram" });
    await shop.start().started;
    await shop.asks("ana", "venta 4771234567 250", isStranger);
    shop.say("ana", "A-1");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    if (how === "stop") await shop.bot.stop();
    else shop.bot.kill();
    await shop.bot.exited;
    await shop.start().started;
    shop.network.share("ana");
    await shop.hears("ana", isSummary);
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(isSummary)).toHaveLength(1);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"])).toEqual(["A-1"]);
  },
);

it("what somebody wrote on Telegram more than ten minutes before is not taken up", async () => {
  shop = await Shop.open({ network: "telegram" });
  await shop.start().started;
  await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
  await shop.bot.pass(11 * 60_000);
  shop.network.share("ana");
  await shop.hears("ana", (text) => text.includes("Te reconocí"));
  await shop.bot.quiet();
  expect(shop.heard("ana").some(isSummary)).toBe(false);
});
