import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"], { network: "telegram" })));
afterEach(() => shop.close());

/** What the wallet says that María has, in this and the next readings. */
function says(balance: number | string, readings = 1): void {
  const result = { contact_name: "María Torres", contact_phone: "4771234567", contact_balance: balance };
  const body = { success: true, result, code: "balance_get_01" };
  for (let n = 0; n < readings; n++) shop.wallet.fault("/wallet/contact/get", faults.body(body));
}

const balanceOf = async () => {
  await shop.bot.pass(6_000);
  return shop.asks("luis", "saldo 4771234567", (text) => text.includes("aldo"));
};

describe("a balance with more decimals than are kept", () => {
  it.each([
    [50.00005, "$50.00"],
    ["50.123456789", "$50.12"],
    [1234.99999, "$1,234.99"],
    [-3.00001, "-$3.01"],
    ["1,250.00009", "$1,250.00"],
    [0.0000004, "$0.00"],
  ])("%j is shown as no more than there is: %s", async (balance, shown) => {
    says(balance);
    expect(await balanceOf()).toContain(`María Torres (477 123 4567): saldo ${shown}.`);
  });

  it("after a sale is told the same way, and teaches nothing", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    shop.wallet.fault("/wallet/sale", faults.body({ success: true, code: "new_sale_01", newBalance: 62.50009 }));
    expect(await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"))).toContain(" · saldo $62.50");
    expect(shop.operations()).toMatchObject([{ state: "confirmed", newBalance: null }]);
  });

  /** A use of balance of $30 whose answer never came, nor was it carried out; the balance before it and after it. */
  async function doubt(before: number, after: number): Promise<void> {
    await shop.asks("ana", "usar 4771234567 30 A-1", (text) => text.includes("¿Lo uso?"));
    await shop.bot.quiet();
    says(before);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => /No l[ao] repitas/.test(text));
    await shop.bot.quiet();
    says(after, 3);
    await shop.bot.pass(125_000);
    await shop.bot.quiet();
  }

  it("before a request proves nothing of it, though the balance after it is what was expected", async () => {
    await doubt(50.00005, 20);
    expect(shop.operations()).toMatchObject([{ state: "ask", balanceBefore: null }]);
  });

  it("after a request proves nothing either, and is shown to the manager", async () => {
    await doubt(50, 20.00005);
    expect(shop.operations()).toMatchObject([{ state: "ask", balanceBefore: 500_000 }]);
    expect(shop.operations()[0]?.probes.map(({ balance }) => balance)).toEqual([200_000, 200_000, 200_000]);
    expect(await shop.hears("luis", (text) => text.includes("En duda"))).toContain("$20.00");
  });

  it("that is exact proves it as ever", async () => {
    await doubt(50, 20);
    expect(shop.operations()).toMatchObject([{ state: "settledApplied" }]);
  });

  it("lets nobody remove more than there is", async () => {
    says(10.00009, 5);
    expect(await shop.asks("luis", "corregir 4771234567 -20 se duplicó", (text) => text.includes("¿"))).toMatch(
      /Solo tiene \$10\.00/,
    );
  });
});
