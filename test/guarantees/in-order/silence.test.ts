import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

const warning = "¿Sigues ahí?";
const tenMinutes = 600_000;

async function entered(): Promise<void> {
  shop = await Shop.entered("luis");
}

describe("whoever has been silent for ten minutes", () => {
  it.each([
    ["venta 4777654321 400 T-1", "¿La registro?"],
    ["usar 4771234567 30 A-1", "¿Lo uso?"],
    ["corregir 4771234567 +12.50 se le cobró de más", "¿La hago?"],
    ["baja ana", "¿Le doy de baja?"],
  ])(
    "is asked the same again where a yes decides (%s), so that it says yes to nothing else",
    async (line, question) => {
      await entered();
      const asked = await shop.asks("luis", line, (text) => text.includes(question));
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      const before = shop.heard("luis").length;
      await shop.bot.pass(tenMinutes);
      const again = await shop.hears("luis", (text) => text.includes(question), before);
      // What was shown is asked again in a line, with all of it.
      for (const [, told = ""] of asked.matchAll(/^(?:Teléfono|Monto|Ticket|Usa): (.+)$/gm))
        expect(again).toContain(told);
      expect(shop.heard("luis").some((text) => text.includes(warning))).toBe(false);
    },
  );

  it("is asked whether they are still there where a yes decides nothing", async () => {
    await entered();
    await shop.asks("luis", "venta");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.pass(tenMinutes);
    await shop.hears("luis", (text) => text.includes(warning));
  });
});
