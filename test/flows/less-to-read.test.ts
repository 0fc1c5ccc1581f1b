import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
  shop.start();
});
afterEach(() => shop.close());

describe("the menu", () => {
  it.each([
    ["ana", ["venta", "saldo", "usar", "mis ventas"], ["registrar –", "idioma"]],
    ["luis", ["venta", "saldo", "pendientes", "corte"], ["usar", "mis ventas", "devolución", "invitar", "idioma"]],
    ["maria", ["saldo", "avisos"], ["mis datos", "idioma"]],
  ] as const)("of %s has six lines at most, and *más* has the rest, after a restart too", async (who, first, rest) => {
    await shop.enter(who);
    const menu = await shop.asks(who, "menú", (text) => text.startsWith("¿Qué hacemos?"));
    expect(menu.split("\n").length).toBeLessThanOrEqual(6);
    for (const word of first) expect(menu).toContain(word);
    for (const word of rest) expect(menu).not.toContain(word);
    await shop.bot.stop();
    shop.start();
    await shop.bot.started;
    shop.tap(who, "¿Qué hacemos?", "Más");
    const more = await shop.hears(who, (text) => text.includes("En cualquier momento"));
    for (const word of [...rest, "ayuda", "cancelar"]) expect(more).toContain(word);
  });

  it("*más* in the midst of a sale shows the rest, and asks again", async () => {
    await shop.enter("ana");
    await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
    const before = shop.heard("ana").length;
    await shop.asks("ana", "más", (text) => text.includes("¿Teléfono"));
    expect(shop.heard("ana").slice(before)[0]).toContain("registrar – registrar a un cliente");
  });

  it("*más* answers whether a balance is corrected up or down", async () => {
    await shop.enter("luis");
    await shop.asks("luis", "corregir 4771234567 12.50", (text) => text.includes("quito"));
    expect(await shop.asks("luis", "más")).toMatch(/¿Por qué\?/);
  });
});
