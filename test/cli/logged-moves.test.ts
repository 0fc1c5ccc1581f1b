import { afterAll, beforeAll, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.entered("ana", { network: "telegram" });
});
afterAll(() => shop.close());

/** The moves of the log, and whose they are. */
function moves() {
  return shop.output
    .split("\n")
    .filter((line) => line.includes('"msg":"An operation moved"'))
    .map((line) => JSON.parse(line) as { readonly operation: string; readonly from: string; readonly to: string });
}

it("a sale can be followed through the log by its operation, and a killed one to its doubt", async () => {
  await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  const [first] = shop.operations();
  expect(moves()).toMatchObject([
    { operation: first?.id, from: "ready", to: "sending" },
    { operation: first?.id, from: "sending", to: "confirmed" },
  ]);
  await shop.asks("ana", "venta 4771234567 300 A-2", (text) => text.includes("¿La registro?"));
  await shop.bot.arm("request written");
  shop.say("ana", "sí");
  await shop.bot.exited;
  await shop.start().started;
  expect(moves().slice(2)).toMatchObject([
    { from: "ready", to: "sending" },
    { from: "sending", to: "inDoubt" },
  ]);
  expect(
    new Set(
      moves()
        .slice(2)
        .map(({ operation }) => operation),
    ).size,
  ).toBe(1);
});
