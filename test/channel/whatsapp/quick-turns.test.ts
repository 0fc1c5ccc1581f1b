import { afterEach, expect, it } from "vitest";
import { cashier, crowdSeed, customerPhone } from "../../support/shop/crowd.ts";
import { LinkedShop } from "../../support/shop/linked-shop.ts";

const turns = 60;
let shop: LinkedShop;
afterEach(() => shop.close());

it("reads people who write again the moment an answer arrives, and is readable, in every turn", async () => {
  shop = await LinkedShop.open({
    linked: true,
    wallet: { seed: crowdSeed(2, turns) },
    env: { WHATSAPP_SENDS_PER_SECOND: "100000", LOG_LEVEL: "warn" },
  });
  await shop.startLinked();
  const people = [shop.contact(cashier(1)), shop.contact(cashier(2))];
  await Promise.all(
    people.map(async (who) => {
      for (let turn = 1; turn <= turns; turn++) await shop.asks(who, `saldo ${customerPhone(turn)}`);
    }),
  );
  expect(shop.problems()).toEqual([]);
  // The checks at the start say what they found; nothing else is to be said.
  const said = shop.output
    .split("\n")
    .filter((line) => line.startsWith("{") && !line.includes("A check found trouble"));
  expect(said).toEqual([]);
});
