import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp } from "../../two-networks.ts";

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("thousands that are parted by a space, and what is taken off, are asked as they were meant", () => {
  it.each([
    ["vta 4771234567 1 200 pesos tk 77", "$1,200.00"],
    ["venta 4771234567 A-5 son 2 350 pesos", "$2,350.00"],
    ["venta 4771234567 son 480 menos 30 de descuento tk 88", "$450.00"],
    ["venta 4771234567 480 -30 tk 88", "$480.00"],
  ])("%s: %s", async (text, amount) => {
    expect(await nets.saysAll(ana, text)).toContain(`¿Son ${amount}?`);
  });

  it("also at a summary", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567 250 A-1", "son 1 250 pesos")).toContain("¿Son $1,250.00?");
  });
});

describe("what is put right where a reason is asked is no reason", () => {
  it.each([
    ["si pero 60", { points: 60_0000 }],
    ["cumpleaños, que sean 60", { points: 60_0000 }],
    ["error de dedo, eran 15", { points: 15_0000 }],
    ["la de jorge 4777654321 mejor", { phone: "4777654321" }],
    ["no, a 4777654321, error de ana", { phone: "4777654321" }],
  ])("%s", async (text, told) => {
    await nets.saysAll(luis, "corregir 4771234567 +50", text);
    const session = await nets.store.readModel.conversation(chatOf(luis));
    expect(session?.state.context ?? {}).toMatchObject({ ...told, reason: null });
  });
});

describe("of a sale that was made", () => {
  it.each(["devuelve solo la mitad de A-1", "devuelve 100 de la A-1", "devolucion parcial de A-1"])(
    "%s: a refund is of everything",
    async (text) => {
      await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
      expect(await nets.saysAll(luis, text)).toMatch(/^La devolución es de todo/);
    },
  );

  it.each(["20 pesos mas a la A-1", "sumale 20 a la de hace rato", "maria vino a pagar lo de ayer 120"])(
    "%s begins no other",
    async (text) => {
      await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí", text);
      expect(await nets.flow(ana)).toBeNull();
    },
  );

  it.each(["devuelve la A-1 mañana", "devuelve la A-1 cuando traiga el ticket"])("%s: not now", async (text) => {
    await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
    expect(await nets.saysAll(luis, text)).toBe("Va, aquí estoy.");
  });
});

describe("besides", () => {
  it("why a balance is corrected may tell of what was done", async () => {
    const summary = await nets.saysAll(luis, "suma 50 puntos al 4771234567 porque le cobraron de mas");
    expect(summary).toMatch(/Agregar: \$50\.00[^]*cobraron de mas/);
  });

  it("a sale that is offered and begun by a yes asks once", async () => {
    await nets.says(ana, "si");
    expect(await nets.says(ana, "si")).toHaveLength(1);
  });

  it("a birthday that is not told ends no registration", async () => {
    expect(await nets.saysAll(ana, "registrar 4779998888", "Ana Ruiz", "no quiso dar su cumpleaños")).toMatch(
      /Aviso de privacidad/,
    );
  });
});
