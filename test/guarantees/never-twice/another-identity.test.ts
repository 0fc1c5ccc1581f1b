import { copyFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { hasPostgres } from "../../support/postgres/postgres-server.ts";
import { rowsOfFile } from "../../support/shop/stored-rows.ts";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

const summary = (text: string) => text.includes("¿La registro?");
const requested = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);
const states = () => shop.operations().map(({ state }) => state);
const otherBot = "700000002:TEST-only-token-of-another-bot-000001";
const sameBot = "700000001:TEST-only-token-that-was-replaced-0001";

/** A shop whose bot has died with a sale that was confirmed and waits for the wallet, which is back. */
async function diesWithASale(store: "sqlite" | "postgres" = "sqlite"): Promise<void> {
  shop = await Shop.entered(["ana", "luis"], { network: "telegram", store });
  await shop.asks("ana", "venta 4771234567 250 A-1", summary);
  shop.wallet.away();
  await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
  await shop.bot.quiet();
  shop.bot.kill();
  await shop.bot.exited;
  await shop.wallet.back();
}

describe("a database that was copied by hand and started under another bot", () => {
  it("sends nothing that was open in it, while the original sends it once", async () => {
    await diesWithASale();
    const copy = join(dirname(shop.databasePath), "copy.db");
    for (const ending of ["", "-wal"])
      if (existsSync(`${shop.databasePath}${ending}`))
        copyFileSync(`${shop.databasePath}${ending}`, `${copy}${ending}`);
    const other = shop.start({ DATABASE_PATH: copy, TELEGRAM_BOT_TOKEN: otherBot });
    await other.started;
    await other.pass(60_000);
    expect(requested()).toEqual([]);
    expect(rowsOfFile(copy)<{ state: string }>("SELECT state FROM operations")).toEqual([{ state: "ask" }]);
    other.kill();
    await other.exited;
    const original = shop.start();
    await original.started;
    await original.pass(60_000);
    expect([requested(), states()]).toEqual([["A-1"], ["confirmed"]]);
  });
});

describe.each(hasPostgres() ? (["sqlite", "postgres"] as const) : (["sqlite"] as const))(
  "a database on %s",
  (store) => {
    it.each([
      ["bot", { TELEGRAM_BOT_TOKEN: otherBot }],
      ["account at the same address", { WALLET_API_KEY: "another-account" }],
    ])("has what was open put to a manager where it is started under another %s", async (_, env) => {
      await diesWithASale(store);
      const other = shop.start(env);
      await other.started;
      await other.pass(60_000);
      other.kill();
      await other.exited;
      await shop.start().started;
      await shop.bot.pass(60_000);
      expect([requested(), states()]).toEqual([[], ["ask"]]);
      const told = await shop.hears("luis", (text) => text.includes("Cambió"));
      expect(told).toMatch(/bot de Telegram|WALLET_API_KEY/);
      expect(shop.audit().some(({ what }) => what === "database.otherIdentity")).toBe(true);
    });

    it("sends what was open where the token of the same bot was replaced", async () => {
      await diesWithASale(store);
      const same = shop.start({ TELEGRAM_BOT_TOKEN: sameBot });
      await same.started;
      await same.pass(60_000);
      expect([requested(), states()]).toEqual([["A-1"], ["confirmed"]]);
    });
  },
);
