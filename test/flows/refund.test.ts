import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf } from "../../src/domain/money.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

const maria = "4771234567" as Phone;
let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered("luis", { network: "whatsapp", onTelegram: ["luisToo"] })));
afterEach(() => shop.close());

const updates = () => shop.wallet.requests("/wallet/balance/update");
const summary = (text: string) => text.includes("¿La hago?");
const list = (text: string) => text.includes("¿Cuál devuelvo?");

async function sell(line: string): Promise<string> {
  await shop.asks("luis", `venta ${line}`, (text) => text.includes("¿La registro?"));
  return shop.asks("luis", "sí");
}

describe("devolución", () => {
  it("removes what the wallet gave for the sale, tied to it; a second one is refused", async () => {
    await sell("4771234567 250 A-7");
    await shop.asks("luis", "devolución 4771234567", list);
    const shown = await shop.asks("luis", "a-7", summary);
    expect(shown).toMatch(/Devolución[^]*Quitar: \$12\.50[^]*\$62\.50 → \$50\.00[^]*Devuelve:[^]*\$250\.00[^]*A-7/);
    expect(await shop.asks("luis", "sí")).toMatch(
      /Devolución hecha: \$250\.00 · María Torres · ticket A-7 · −\$12\.50 · saldo \$50\.00/,
    );
    const sale = shop.operations().find((one) => one.request.kind === "sale");
    const refund = shop.operations().find((one) => one.request.kind === "correction");
    expect(refund).toMatchObject({ corrects: sale?.id, refund: true });
    await shop.asks("luis", "devolver 4771234567", list);
    expect(await shop.asks("luis", "1")).toMatch(/ya tiene una devolución/);
    expect(updates().length).toBe(1);
  });

  it.each(["250 A-7", "A-7", "a7", "ticket A-7", "250", "$250.00", "de 250 pesos"])(
    "finds what is written beside the phone where it fits one: %s",
    async (said) => {
      await sell("4771234567 250 A-7");
      await sell("4771234567 300 A-8");
      expect(await shop.asks("luis", `devolución 4771234567 ${said}`)).toMatch(/Quitar: \$12\.50[^]*Devuelve:[^]*A-7/);
    },
  );

  it("shows the list where what is written beside the phone fits none, or two", async () => {
    await sell("4771234567 250 1");
    await sell("4771234567 300 2");
    await sell("4771234567 80 folio 250");
    await sell("4771234567 90 A-3");
    for (const said of ["A-9", "250", "3", "ticket 9", "250 2", "+50 por error"]) {
      expect(await shop.asks("luis", `devolución 4771234567 ${said}`)).toMatch(/¿Cuál devuelvo\?/);
      await shop.asks("luis", "cancelar");
    }
    expect(await shop.asks("luis", "devolución 4771234567 ticket 250")).toMatch(/Devuelve:[^]*\$80\.00/);
    await shop.asks("luis", "cancelar");
    expect(await shop.asks("luis", "devolución 250 al 4771234567 ticket 1")).toMatch(
      /Devuelve:[^]*\$250\.00[^]*ticket 1/,
    );
    await shop.asks("luis", "cancelar");
    await shop.asks("luis", "idioma english", (text) => text.length > 0);
    expect(await shop.asks("luis", "refund 4771234567 A-3")).toMatch(/Refunds:[^]*\$90\.00[^]*A-3/);
  });

  it("asks back a number that is one of the list and the ticket of another", async () => {
    await sell("4771234567 250 1");
    await sell("4771234567 300 2");
    await shop.asks("luis", "devolución 4771234567", list);
    expect(await shop.asks("luis", "1")).toMatch(/número 1[^]*\$300\.00[^]*ticket 1[^]*\$250\.00[^]*¿Cuál\?/);
    expect(await shop.asks("luis", "número 1", summary)).toMatch(/Devuelve:[^]*\$300\.00/);
    await shop.asks("luis", "regresar", list);
    expect(await shop.asks("luis", "ticket 1", summary)).toMatch(/Devuelve:[^]*\$250\.00/);
    await shop.asks("luis", "cancelar");
    await shop.asks("luis", "corregir 4771234567", (text) => text.includes("¿Agrego o quito"));
    await shop.asks("luis", "agregar", (text) => text.includes("¿Cuánto"));
    await shop.asks("luis", "5", (text) => text.includes("¿Por qué"));
    await shop.asks("luis", "error de dedo", (text) => text.includes("¿Corrige alguna"));
    expect(await shop.asks("luis", "2")).toMatch(/número 2[^]*\$250\.00[^]*ticket 2[^]*\$300\.00/);
    expect(updates()).toEqual([]);
  });

  it("of two that were confirmed one after the other for one sale, only one is sent", async () => {
    await sell("4771234567 250 A-7");
    await shop.enter("luisToo");
    for (const who of ["luis", "luisToo"] as const) {
      await shop.asks(who, "devolución 4771234567", list);
      await shop.asks(who, "1", summary);
    }
    await shop.asks("luis", "sí", (text) => text.includes("Devolución hecha"));
    expect(await shop.asks("luisToo", "sí")).toMatch(/No se registró[^]*ya tiene una devolución/);
    expect(updates().length).toBe(1);
  });

  it("removes no more than there is, and says what is missing", async () => {
    await sell("4771234567 250 A-7");
    shop.wallet.state.moveBalance("monedero-demo", maria, pointsOf(-600_000));
    await shop.bot.pass(6_000);
    await shop.asks("luis", "devolución 4771234567", list);
    expect(await shop.asks("luis", "1", summary)).toMatch(/Quitar: \$2\.50[^]*Ya usó \$10\.00/);
  });

  it("asks how many points where nobody can tell, and not about what is in doubt", async () => {
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await sell("4771234567 250 A-7");
    await shop.bot.pass(125_000);
    await shop.asks("luis", "devolución 4771234567", list);
    expect(await shop.asks("luis", "1")).toMatch(/todavía no está confirmada/);
    await shop.asks("luis", "cancelar");
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    await shop.asks("luis", "sí se registró", (text) => text.includes("Anotado"));
    await shop.asks("luis", "devolución 4771234567", list);
    expect(await shop.asks("luis", "1")).toMatch(/No sé cuánto saldo dio/);
    expect(await shop.asks("luis", "12.50", summary)).toMatch(/Quitar: \$12\.50/);
    expect(await shop.asks("luis", "regresar")).toMatch(/¿Cuál devuelvo\?/);
    expect(await shop.asks("luis", "regresar")).toMatch(/Teléfono/);
    await shop.asks("luis", "cancelar");
    expect(updates()).toEqual([]);
  });

  it("has nothing to refund where nothing was done", async () => {
    expect(await shop.asks("luis", "reembolso 4777654321")).toMatch(/No hay ventas ni usos de saldo/);
  });
});
