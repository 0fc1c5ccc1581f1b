import { afterEach, beforeEach, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;

beforeEach(async () => void (shop = await Shop.entered("ana")));
afterEach(() => shop.close());

it("mis ventas de hoy: one's own, by state, with the last ones", async () => {
  expect(await shop.asks("ana", "mis ventas de hoy")).toMatch(/Hoy no llevas ventas/);
  for (const line of ["venta 4771234567 250 A-1", "venta 4777654321 100.50 A-2"]) {
    await shop.asks("ana", line, (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    await shop.bot.pass(60_000);
  }
  await shop.asks("ana", "usar 4771234567 10 A-3", (text) => text.includes("¿Lo uso?"));
  shop.wallet.fault("/wallet/sale", faults.requestLost());
  await shop.asks("ana", "sí", (text) => /No l[ao] repitas/.test(text));
  const own = await shop.asks("ana", "mis ventas");
  expect(own).toMatch(/2 ventas registradas: \$350\.50\n1 uso de saldo en duda: \$10\.00/);
  expect(own).toMatch(/- \d\d:\d\d usar \$10\.00 · María Torres · ticket A-3: en duda/);
  expect(own).toMatch(
    /- \d\d:\d\d \$100\.50 · Jorge Ruiz · ticket A-2: registrada\n- \d\d:\d\d \$250\.00 · María Torres/,
  );

  await shop.enter("luis");
  expect(await shop.asks("luis", "mis ventas")).toMatch(/Hoy no llevas ventas/);
  await shop.enter("maria");
  // The list of collaborators is read anew for her, three seconds after the last time.
  await shop.bot.pass(3_000);
  expect(await shop.asks("maria", "mis ventas")).not.toMatch(/ventas (?:registradas|en|que)/);
});
