import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

const counter = pathToFileURL(join(import.meta.dirname, "../../support/processes/statement-counter.mjs")).href;

let shop: Shop;
afterEach(() => shop.close());

interface Counted {
  readonly statements: number;
  readonly rows: number;
  readonly walBytes: number;
}

/** What the bot has asked of its database so far. */
async function counted(): Promise<Counted> {
  const { child } = shop.bot;
  for (;;) {
    const said = once(child, "message");
    child.send({ counted: true });
    const [message] = (await said) as [Partial<Counted>];
    if (message.statements !== undefined) return message as Counted;
  }
}

async function sell(pesos: number): Promise<void> {
  await shop.asks("ana", "venta");
  await shop.asks("ana", "477 123 4567");
  await shop.asks("ana", `$${pesos}.00`);
  await shop.asks("ana", `A-${pesos}`);
  await shop.asks("ana", "sí");
}

it("a sale that is told step by step costs so many statements, commits included, rows and bytes of the WAL", async () => {
  shop = await Shop.entered("ana", {
    network: "telegram",
    realClock: true,
    env: { NODE_OPTIONS: `--import ${counter}` },
  });
  await sell(100);
  const totals = [await counted()];
  for (let sale = 0; sale < 5; sale++) {
    await sell(101 + sale);
    totals.push(await counted());
  }
  // The cheapest sale: what runs by the real clock beside a sale only adds, and adds more on a busy machine.
  const each = (what: keyof Counted) =>
    Math.min(...totals.slice(1).map((total, sale) => total[what] - totals[sale]![what]));
  expect(each("statements")).toBeLessThanOrEqual(59);
  expect(each("rows")).toBeLessThanOrEqual(26);
  expect(each("walBytes")).toBeLessThanOrEqual(118_000);
  // A counter that counts nothing would pass too.
  expect(each("statements")).toBeGreaterThan(30);
  expect(each("rows")).toBeGreaterThan(15);
  expect(each("walBytes")).toBeGreaterThan(50_000);
});
