import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop.ts";

let shop: Shop;

beforeEach(async () => {
  shop = await Shop.open();
  shop.start();
  await shop.enter("ana");
});
afterEach(() => shop.close());

describe("free writing", () => {
  it("a sale in a sentence goes to its summary, and yes records it", async () => {
    const summary = await shop.asks("ana", "Hola, vendí 250 al 477 123 4567 ticket 88");
    expect(summary).toContain("477 123 4567");
    expect(summary).toContain("$250.00");
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    const [sent] = shop.wallet.requests("/wallet/sale");
    expect(sent?.form).toMatchObject({ phone: "4771234567", transaction_amount: "250", ticket: "88" });
  });

  it("what a sentence lacks is asked for, and what it says is kept", async () => {
    expect(await shop.asks("ana", "vendí 250 ticket 88")).toContain("¿Teléfono");
    const summary = await shop.asks("ana", "4771234567", (text) => text.includes("¿La registro?"));
    expect(summary).toContain("$250.00");
    expect(summary).toContain("88");
    await shop.asks("ana", "cancelar");
    expect(await shop.asks("ana", "vendí 250 al 477123456")).toContain("me llegaron 9");
    await shop.asks("ana", "cancelar");
    expect(await shop.asks("ana", "vendí 2 mil al 4771234567 ticket 89")).toContain("¿Monto");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
  });

  it("balances, use of balance and registrations are understood; a question in a sale leaves it open", async () => {
    expect(await shop.asks("ana", "cuánto tiene 4771234567")).toContain("saldo");
    expect(await shop.asks("ana", "usa 30 puntos de 4771234567")).toContain("compra");
    await shop.asks("ana", "cancelar");
    expect(await shop.asks("ana", "registra a Ana López 4779990001")).toContain("¿Cumpleaños?");
    await shop.asks("ana", "cancelar");
    await shop.asks("ana", "venta 4771234567");
    expect(await shop.asks("ana", "¿cuánto tiene el 477 123 4567?")).toContain("saldo");
    expect(await shop.asks("ana", "250")).toContain("ticket");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
  });

  it("a customer who writes of a sale makes none, and asks of their own balance", async () => {
    await shop.enter("maria");
    expect(await shop.asks("maria", "vendí 250 al 4771234567 ticket 88")).toContain("¿Qué hacemos?");
    expect(await shop.asks("maria", "¿cuánto tengo?")).toContain("tu saldo");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
  });
});

describe("help in a conversation", () => {
  it("says what the question wants and asks it again", async () => {
    await shop.asks("ana", "venta");
    expect(await shop.asks("ana", "ayuda")).toContain("10 dígitos");
    await shop.hears("ana", (text) => text.includes("¿Teléfono"), shop.heard("ana").length - 1);
    const before = shop.heard("ana").length;
    expect(await shop.asks("ana", "4771234567")).toContain("¿Monto");
    expect(shop.heard("ana")).toHaveLength(before + 1);
  });

  it("at a summary it asks again, and yes to the new one records once", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    const before = shop.heard("ana").length;
    await shop.asks("ana", "ayuda");
    await shop.hears("ana", (text) => text.includes("¿La registro?"), before);
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
  });
});
