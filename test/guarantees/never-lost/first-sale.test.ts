import { afterEach, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

it.each(["polling", "webhook"] as const)(
  "a sale by Telegram (%s), from the contact to the new balance, in real time",
  async (mode) => {
    shop = await Shop.entered("ana", { realClock: true, mode, network: "telegram" });
    expect(await shop.asks("ana", "venta")).toContain("¿Teléfono");
    expect(await shop.asks("ana", "477 123 4567")).toContain("¿Monto");
    expect(await shop.asks("ana", "$1,234.50")).toContain("ticket");
    const summary = await shop.asks("ana", "A-1029");
    expect(summary).toContain("María Torres");
    expect(summary).toContain("477 123 4567");
    expect(summary).toContain("$1,234.50");
    expect(await shop.asks("ana", "sí")).toContain(" · saldo $111.72");
    const sales = shop.wallet.requests("/wallet/sale");
    expect(sales.map((sale) => sale.form)).toEqual([
      {
        wallet_key: "monedero-demo",
        phone: "4771234567",
        usertool_id: "8001",
        transaction_type: "0",
        transaction_amount: "1234.5",
        ticket: "A-1029",
      },
    ]);
    const called = new Set(shop.telegram.journal.map((call) => call.method));
    expect([called.has("getUpdates"), called.has("setWebhook")]).toEqual([mode === "polling", mode === "webhook"]);
    expect(await shop.bot.stop()).toEqual({ code: 0, signal: null });
  },
);
