import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { telegram, TwoNetworks, ana, luis } from "../../two-networks.ts";

// What begins something else than it seems to, or nothing.

const rosa = telegram(4, "4771230009");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("a cashier with nothing open", () => {
  it.each([
    "la meta es vender 250",
    "me falta vender 250",
    "recuérdame registrar 250",
    "a lo mejor vendo 250",
    "vendí 250 el lunes",
    "me dieron un billete falso de 250",
    "quedó de pagar 250",
    "pagó 250 el proveedor",
    "me pagó 250 que debía",
    "nota de crédito 200 4771234567",
    "presupuesto 200 4771234567",
    "pagó 200 que debía el 4771234567",
    "fiado 200 4771234567",
    "balance 4771234567",
    "el cliente dice que no tiene sus puntos",
  ])("%s: nothing begins", async (text) => {
    await nets.says(ana, text);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each(["paga con puntos 4771234567", "quiere usar 50 4771234567", "paga 50 con su saldo 4771234567"])(
    "%s: a use of balance begins",
    async (text) => {
      await nets.says(ana, text);
      expect(await nets.flow(ana)).toBe("redeem");
    },
  );

  it("balance 4771234567 is a balance", async () => {
    expect(await nets.saysAll(ana, "balance 4771234567")).toMatch(/María.*saldo/);
  });
});

describe("a cashier after a sale", () => {
  beforeEach(async () => void (await nets.saysAll(ana, "venta 4771234567 437 A-1", "sí")));

  it.each([
    ["cambia el monto", "350"],
    ["era otro monto", "eran 350"],
    ["le cobré de más", "350 pesos"],
    ["puse mal el teléfono", "es 4777654321"],
  ])("%s, %s: is no other sale, and the undo is offered", async (first, second) => {
    expect(await nets.saysAll(ana, first, second)).toMatch(/^La última: \$437\.00[^]*¿Se la pido\?/);
    expect(await nets.flow(ana)).toBeNull();
  });

  it("el mismo cliente quiere usar 50: is a use of balance", async () => {
    await nets.says(ana, "el mismo cliente quiere usar 50");
    expect(await nets.flow(ana)).toBe("redeem");
  });
});

describe("a manager", () => {
  it.each(["le quitaron 50 puntos a 4771234567"])("%s: tells, and begins nothing", async (text) => {
    await nets.says(luis, text);
    expect(await nets.flow(luis)).toBeNull();
  });

  it.each(["quítale 50 puntos al 4771234567", "le di 50 puntos de más a 4771234567, quítaselos"])(
    "%s: takes them away",
    async (text) => {
      expect(await nets.saysAll(luis, text, "se duplicó")).toMatch(/Quitar: \$50\.00/);
    },
  );

  it.each(["busca la venta de 4771234567", "enséñame la venta de 4771234567"])(
    "%s: is shown it, and no sale begins",
    async (text) => {
      await nets.saysAll(ana, "venta 4771234567 437 A-1", "sí");
      expect(await nets.saysAll(luis, text)).toMatch(/437/);
      expect(await nets.flow(luis)).toBeNull();
    },
  );
});

describe("a customer", () => {
  beforeEach(async () => void (await nets.sends(rosa, { type: "contact", phone: "4771230009" as never })));

  it.each([
    ["me llegó un mensaje de una compra que no hice", /caja/],
    ["no me llegó el mensaje de mi compra", /caja/],
    ["¿trabajan mañana?", /tienda/],
  ])("%s: calls nobody, and turns nothing off", async (text, answer) => {
    expect(await nets.saysAll(rosa, text)).toMatch(answer);
  });
});
