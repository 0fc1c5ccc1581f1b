import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { networkOfRun } from "../support/networks/network.ts";
import { Shop } from "../support/shop/shop.ts";
import { holdDialogues } from "./held.ts";

let shop: Shop;

async function sell(line: string): Promise<void> {
  await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
}

/** `afterMs`: so long after the stop. */
async function restart(afterMs = 1_000): Promise<void> {
  await shop.bot.stop();
  shop.start({ CLOCK_START_MS: String(shop.clockMs + afterMs) });
  await shop.bot.started;
}

describe("what is kept of a customer", () => {
  beforeEach(
    async () =>
      void (shop = await Shop.entered(["ana", "luis", "maria"], {
        env: { PRIVACY_NOTICE_URL: "https://example.com/aviso" },
      })),
  );
  afterEach(() => shop.close());

  it("after an erasure nothing stored has phone or name, over a restart; the books add up as before", async () => {
    await sell("4771234567 250 A-1");
    await sell("4777654321 90 A-2");
    await shop.bot.pass(60_000);
    await shop.asks("maria", "avisos", (text) => text.includes("te aviso"));
    await sell("477-123-4567 100 A-3");
    await shop.hears("maria", (text) => text.includes("ya cuenta en"));
    const corte = () => shop.asks("luis", "corte", (text) => text.includes("Corte"));
    const before = await corte();
    expect(await shop.asks("maria", "borrar mis datos")).toContain("sin tu número");
    await restart();
    expect(await shop.asks("maria", "borrar mis datos sí")).toMatch(/borré tu teléfono[^]*respaldos/);
    expect(await corte()).toBe(before);
    await shop.bot.stop();
    const stored = ["operations", "outbox", "audit", "people", "approvals", "inbox", "lookups", "sessions"].map(
      (table) => JSON.stringify(shop.rows(`SELECT * FROM ${table}`)),
    );
    for (const rows of stored) expect(rows).not.toMatch(/477[ -]?123[ -]?4567|Torres/);
    expect(shop.operations().map(({ request }) => request.phone.slice(0, 1))).toEqual(["0", "4", "0"]);
    // What WhatsApp needs to reach a linked chat has its address.
    if (networkOfRun === "whatsapp" || shop.databaseUrl !== null) return;
    const bytes = readFileSync(shop.databasePath).toString("utf8");
    expect(bytes).not.toMatch(/477[ -]?123[ -]?4567|Torres/);
    const triggers = shop.rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'");
    const kept = ["operations_ends_are_final", "approvals_ends_are_final", "audit_append_only_update"];
    expect(triggers.map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
  });
});

holdDialogues(import.meta.url);
