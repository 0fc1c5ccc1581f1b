import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

const counter = pathToFileURL(join(import.meta.dirname, "../../support/processes/statement-counter.mjs")).href;

let shop: Shop;
afterEach(() => shop.close());

/** Statements that the bot has made so far. */
async function statements(): Promise<number> {
  const { child } = shop.bot;
  for (;;) {
    const said = once(child, "message");
    child.send({ statements: true });
    const [message] = (await said) as [{ statements?: number }];
    if (message.statements !== undefined) return message.statements;
  }
}

async function sell(pesos: number): Promise<void> {
  await shop.asks("ana", "venta");
  await shop.asks("ana", "477 123 4567");
  await shop.asks("ana", `$${pesos}.00`);
  await shop.asks("ana", `A-${pesos}`);
  await shop.asks("ana", "sí");
}

it("a sale that is told step by step makes at most 100 statements, commits included", async () => {
  shop = await Shop.open({ network: "telegram", realClock: true, env: { NODE_OPTIONS: `--import ${counter}` } });
  shop.start();
  await shop.enter("ana");
  await sell(100);
  const before = await statements();
  const sales = 3;
  for (let sale = 0; sale < sales; sale++) await sell(101 + sale);
  const each = ((await statements()) - before) / sales;
  expect(each).toBeLessThanOrEqual(100);
  // A counter that counts nothing would pass too.
  expect(each).toBeGreaterThan(50);
});
