import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { mutant } from "../../support/faults/mutant.ts";
import { Shop } from "../../support/shop/shop.ts";

const folder = temporaryFolder();
/** A program whose reading of every answer to a write throws. */
let program: string;
let shop: Shop;

beforeEach(async () => {
  program ??= await mutant(folder.path, "cannot-read", "wallet/answers.js", [
    /function outcomeOf\(call, exchange\) \{/,
    "$& throw new Error('a fault of the program');",
  ]);
  shop = await Shop.entered("ana", { program });
});
afterEach(() => shop.close());
afterAll(() => folder.remove());

const stateOf = (ticket: string) =>
  shop.operations().find(({ request }) => "ticket" in request && request.ticket === ticket)?.state;

describe("never lost: the program itself fails between sending and writing down the outcome", () => {
  it("a sale is in doubt at once, is told so, and a manager settles it, without a restart", async () => {
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    expect(await shop.asks("ana", "sí")).toMatch(/No la repitas/);
    expect(stateOf("A-1")).toBe("inDoubt");
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    await shop.asks("luis", "sí se registró");
    expect(stateOf("A-1")).toBe("humanApplied");
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
  });

  it("a use of balance is verified by the balance, and the customer's next one goes out", async () => {
    for (const ticket of ["A-1", "A-2"]) {
      await shop.asks("ana", `usar 4771234567 10 de 250 ${ticket}`, (text) => text.includes("¿Lo uso?"));
      expect(await shop.asks("ana", "sí")).toMatch(/No lo repitas/);
      await shop.bot.pass(3_500);
      await shop.hears("ana", (text) => text.includes("Verificada por saldo") && text.includes(ticket));
      expect(stateOf(ticket)).toBe("settledApplied");
    }
    expect(shop.wallet.requests("/wallet/sale").length).toBe(2);
  });
});
