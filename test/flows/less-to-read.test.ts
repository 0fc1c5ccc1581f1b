import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf } from "../../src/domain/money.ts";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import { Shop } from "../support/shop/shop.ts";

const luz = { phone: "4425550199" as Phone, name: "MARÍA DE LA LUZ PÉREZ-GIL", birthdate: null };
const name = "María de la Luz Pérez-Gil";

let shop: Shop;
beforeEach(async () => {
  const seed = demoSeed();
  const customers = [...seed.customers, { ...luz, walletKey: "monedero-demo", balance: pointsOf(500_000) }];
  const collaborators = seed.collaborators.map((one) => ({ ...one, name: one.name.toUpperCase() }));
  shop = await Shop.open({ wallet: { seed: { ...seed, customers, collaborators } } });
  shop.start();
});
afterEach(() => shop.close());

it("names as they are written, phones in one format, a balance without a link, an outcome in one line", async () => {
  await shop.enter("ana");
  for (const typed of ["+52 1 442 555 01 99", "442-555-0199", "442 555 0199", "4425550199"]) {
    const summary = await shop.asks("ana", `venta ${typed} 250 A-1`, (text) => text.includes("¿La registro?"));
    expect(summary).toContain(`Cliente: ${name}`);
    expect(summary).toContain("Teléfono: 442 555 0199\n");
    if (typed !== luz.phone) await shop.asks("ana", "cancelar");
  }
  const outcome = await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  expect(outcome).toBe(`✅ Venta registrada: $250.00 · ${name} · ticket A-1 · saldo $62.50`);
  expect(await shop.asks("ana", "saldo 442 555 0199")).toBe(`${name} (442 555 0199): saldo $62.50.`);
  await shop.enter("luis");
  expect(await shop.asks("luis", "colaboradores", (text) => text.includes("477 111 0001"))).toContain("Ana López");
});

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
