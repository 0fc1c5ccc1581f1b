import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, luis, TwoNetworks } from "../../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const sale = "venta 4771234567 250 A-1";
const made = async () => (await nets.store.operations({ max: 10 })).length;

describe("a yes with something beside it", () => {
  it.each(["sí, y dime cuánto le queda", "regístrala y dime su saldo", "sí, y luego dame su saldo"])(
    "%s registers, and the outcome tells the balance",
    async (text) => {
      expect(await nets.saysAll(ana, sale, text)).toMatch(/Venta registrada[^]* · saldo/);
    },
  );

  it.each(["si nomas eso", "si nada mas eso porfa", "si solo eso", "si ya te dije que si", "sí, ya me pagó completo"])(
    "%s registers",
    async (text) => {
      expect(await nets.saysAll(ana, sale, text)).toMatch(/Venta registrada/);
    },
  );

  it("sí, pagó con 500 shows the summary again", async () => {
    expect(await nets.saysAll(ana, sale, "sí, pagó con 500")).toMatch(/¿La registro\? \$250\.00/);
    expect(await made()).toBe(0);
    expect(await nets.saysAll(ana, "sí")).toMatch(/Venta registrada/);
  });

  it.each([
    "jaja sí claro",
    "sí, pagó con 200",
    "sí, pagó 100",
    "sí, ¿cuánto le queda?",
    "sí, pero dime cuánto le queda",
    "dime cuánto tiene y la registro",
    "si y si tiene saldo lo usa",
    "si y tiene saldo",
    "si y cuanto tiene de saldo",
    "si te digo que si",
    "no nada que cambiar si paga",
    "sí, ya me pagó todo menos la coca",
    "sí, y primero dime su saldo",
  ])("%s does not yet", async (text) => {
    await nets.saysAll(ana, sale, text);
    expect(await made()).toBe(0);
    expect(await nets.flow(ana)).toBe("sale");
  });
});

describe("what neither agrees for certain nor says what is wrong", () => {
  it.each([
    "creo que si",
    "si ya pago",
    "en qué nos quedamos",
    "qué sigue",
    "no sé si ya la había registrado mi compañera",
  ])("%s shows the summary again", async (text) => {
    expect(await nets.saysAll(ana, sale, text)).toMatch(/¿La registro\?/);
    expect(await made()).toBe(0);
  });

  it.each(["sí pero está mal", "te dije que no", "sí, me pagó la mitad", "👎"])(
    "%s asks what to change",
    async (text) => {
      expect(await nets.saysAll(ana, sale, text)).toMatch(/¿Qué cambio/);
      expect(await made()).toBe(0);
    },
  );
});

describe("what waits, calls off or goes back", () => {
  it.each([
    "voy a preguntarle si está bien el número",
    "si ella dice que sí la registras, ahorita le pregunto",
    "pausa",
    "páusalo",
  ])("%s waits", async (text) => {
    expect(await nets.saysAll(ana, sale, text)).toMatch(/aquí te espero/);
    expect(await made()).toBe(0);
  });

  it.each(["sí, cancélala por favor", "sí pero mejor cancélala"])("%s calls it off", async (text) => {
    expect(await nets.saysAll(ana, sale, text)).toMatch(/Cancelado/);
    expect(await made()).toBe(0);
  });

  it.each(["sí, cancela", "sí, cancélala", "creo que sí"])("%s at a refund is asked again", async (text) => {
    await nets.saysAll(luis, sale, "sí", "devolución ticket A-1", text);
    expect(await nets.flow(luis)).toBe("refund");
    expect(await made()).toBe(1);
  });

  it.each<readonly [string, RegExp]>([
    ["regrésame al monto", /¿Monto de la compra/],
    ["regrésame a donde puse el monto", /¿Monto de la compra/],
    ["vuelve al teléfono", /¿Teléfono/],
    ["sí pero el teléfono está mal, termina en 58", /477 123 4558 no está registrado/],
    ["regrésame al principio", /¿Teléfono/],
    ["mejor empecemos de nuevo", /¿Teléfono/],
  ])("%s", async (text, said) => {
    expect(await nets.saysAll(ana, sale, text)).toMatch(said);
    expect(await made()).toBe(0);
  });

  it("regrésame al principio, where nothing was told yet, leaves it", async () => {
    expect(await nets.saysAll(ana, "venta", "regrésame al principio")).toMatch(/Cancelado/);
    expect(await nets.flow(ana)).toBeNull();
  });
});
