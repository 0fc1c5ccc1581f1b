import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../src/domain/phone.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

const maria = "4771234567" as Phone;
let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered("luis")));
afterEach(() => shop.close());

const updates = () => shop.wallet.requests("/wallet/balance/update");
const summary = (text: string) => text.includes("¿La hago?");

describe("corregir", () => {
  it("asks step by step, shows the balance now and after, and adds", async () => {
    await shop.asks("luis", "corregir", (text) => text.includes("Teléfono"));
    await shop.asks("luis", "477 123 4567", (text) => text.includes("¿Agrego o quito"));
    expect(await shop.asks("luis", "agregar")).toMatch(/Cuánto saldo agrego/);
    expect(await shop.asks("luis", "12.50")).toMatch(/¿Por qué\?/);
    const shown = await shop.asks("luis", "devolución de un cargo doble", summary);
    expect(shown).toMatch(/María Torres[^]*477 123 4567[^]*Agregar: \$12\.50[^]*\$50\.00 → \$62\.50[^]*cargo doble/);
    expect(updates()).toEqual([]);
    expect(await shop.asks("luis", "sí")).toMatch(/Abono registrado: \+\$12\.50[^]* · saldo \$62\.50/);
    expect(updates().map((one) => one.form)).toMatchObject([
      { phone: maria, transaction_type: "0", transaction_amount: "12.5", usertool_id: "8002" },
    ]);
    expect(shop.operations()[0]).toMatchObject({ reason: "devolución de un cargo doble", corrects: null });
  });

  it("all at once, and removes; the operation corrected is chosen from the list", async () => {
    await shop.asks("luis", "venta 4771234567 250 A-7", (text) => text.includes("¿La registro?"));
    await shop.asks("luis", "sí", (text) => text.includes("Venta registrada"));
    await shop.asks("luis", "corregir 4771234567", (text) => text.includes("¿Agrego o quito"));
    await shop.asks("luis", "quitar");
    await shop.asks("luis", "2.50");
    expect(await shop.asks("luis", "se cobró de más")).toMatch(/¿Corrige alguna[^]*1 · 24\/11 \d\d:\d\d · [^]*A-7/);
    expect(await shop.asks("luis", "9")).toMatch(/Escribe 1 si es esa/);
    expect(await shop.asks("luis", "1", summary)).toMatch(/Quitar: \$2\.50[^]*\$62\.50 → \$60\.00[^]*Sobre:[^]*A-7/);
    expect(await shop.asks("luis", "sí")).toMatch(/Descuento registrado[^]*\$60\.00/);
    const sale = shop.operations().find((one) => one.request.kind === "sale");
    const correction = shop.operations().find((one) => one.request.kind === "correction");
    expect(correction?.corrects).toBe(sale?.id);
    expect(updates().map((one) => one.form?.["transaction_type"])).toEqual(["1"]);
  });

  it("never removes more than there is, neither at the question nor at the effect", async () => {
    expect(await shop.asks("luis", "corregir 4771234567 -80 se equivocó la caja")).toMatch(/Solo tiene \$50\.00/);
    expect(await shop.asks("luis", "50", summary)).toMatch(/\$50\.00 → \$0\.00/);
    shop.wallet.state.moveBalance("monedero-demo", maria, -100_000 as never);
    expect(await shop.asks("luis", "sí")).toMatch(/No se registró[^]*Ya no tiene tanto saldo/);
    expect(updates()).toEqual([]);
  });

  it("goes back one answer at a time, changes one at the summary, and is cancelled without a trace", async () => {
    await shop.asks("luis", "corregir 4771234567 +5 motivo de prueba", summary);
    expect(await shop.asks("luis", "cambiar")).toMatch(/¿Qué cambio\?/);
    expect(await shop.asks("luis", "2")).toMatch(/Cuánto saldo agrego/);
    expect(await shop.asks("luis", "unos cuantos")).toMatch(/Con números: 50/);
    expect(await shop.asks("luis", "12,50")).toMatch(/¿Son \$12\.50\?/);
    expect(await shop.asks("luis", "sí", summary)).toMatch(/Agregar: \$12\.50/);
    expect(await shop.asks("luis", "regresar")).toMatch(/¿Por qué\?/);
    expect(await shop.asks("luis", "regresar")).toMatch(/Cuánto saldo/);
    expect(await shop.asks("luis", "regresar")).toMatch(/¿Agrego o quito/);
    expect(await shop.asks("luis", "regresar")).toMatch(/Teléfono/);
    await shop.asks("luis", "cancelar");
    expect(updates()).toEqual([]);
    expect(shop.operations()).toEqual([]);
  });

  it("refuses a phone the wallet does not know, and a reason that says nothing", async () => {
    expect(await shop.asks("luis", "corregir 4779999999 +5 motivo")).toMatch(/no está registrado/);
    expect(await shop.asks("luis", "4771234567")).toMatch(/¿La hago\?|Teléfono/);
    await shop.asks("luis", "cancelar");
    await shop.asks("luis", "corregir 4771234567 +5", (text) => text.includes("¿Por qué?"));
    expect(await shop.asks("luis", "x")).toMatch(/El motivo lleva/);
  });

  it("is a manager's: a cashier is refused", async () => {
    await shop.enter("ana");
    expect(await shop.asks("ana", "corregir 4771234567 +5 motivo de prueba")).toMatch(/No tienes permiso/);
  });

  it("does not take the word 'corregir' away from a sale's summary", async () => {
    await shop.asks("luis", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    expect(await shop.asks("luis", "corregir")).toMatch(/¿Qué cambio\?/);
  });

  it("says what the wallet refused", async () => {
    await shop.asks("luis", "corregir 4771234567 +5 motivo de prueba", summary);
    shop.wallet.state.account.blacklist.add(maria);
    expect(await shop.asks("luis", "sí")).toMatch(/No se registró[^]*bloqueado/);
  });

  it.each([
    ["+12.50", /Verificada por saldo: \+\$12\.50[^]*de \$50\.00 a \$62\.50/],
    ["-12.50", /Verificada por saldo: −\$12\.50[^]*de \$50\.00 a \$37\.50/],
  ])("whose answer is lost is settled by the exact change: %s", async (points, verified) => {
    shop.wallet.fault("/wallet/balance/update", faults.answerLost());
    await shop.asks("luis", `corregir 4771234567 ${points} motivo de prueba`, summary);
    expect(await shop.asks("luis", "sí")).toMatch(/No lo repitas/);
    await shop.bot.pass(3_100);
    expect(await shop.hears("luis", (text) => text.includes("Verificada por saldo"))).toMatch(verified);
    expect(updates().length).toBe(1);
  });

  it("whose request is lost is asked of a manager", async () => {
    shop.wallet.fault("/wallet/balance/update", faults.requestLost());
    await shop.asks("luis", "corregir 4771234567 +12.50 motivo de prueba", summary);
    await shop.asks("luis", "sí");
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    expect(updates().length).toBe(1);
  });
});
