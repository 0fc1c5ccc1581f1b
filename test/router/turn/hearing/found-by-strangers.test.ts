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

describe("what a cashier says one after the other", () => {
  it.each<[string[], RegExp]>([
    [["venta 4771234567 620 sin ticket", "735"], /¿Son \$735\.00\?/],
    [["venta 4771234567 620", "602"], /¿El ticket es 602\?.*es el monto/],
    [["venta 4771234567 350 9917", "no", "9971"], /¿El ticket es 9971\?/],
    [["venta 4771234567 350 tk 4412", "no perdon 280"], /\$280\.00[^]*¿La registro\?/],
    [["venta 477123456 300 tk 41", "4771234567"], /\$300\.00[^]*Ticket: 41/],
    [["venta 47712345678 150 tk 42", "perdon se me fue un 8, 4771234567"], /\$150\.00[^]*Ticket: 42/],
    [["venta", "385", "4771234567"], /¿Son \$385\.00\?/],
    [["venta 4771234567 dos cafes de 45 tk 66"], /¿Son \$90\.00\?/],
    [["venta 4771234567 dos cafes de 45 tk 66", "sí"], /\$90\.00[^]*Ticket: 66/],
    [["un cuaderno 35 y una pluma 12, 47 todo, 4771234567 ticket 9"], /\$47\.00[^]*Ticket: 9/],
    [["4 garrafones a 45 cada uno 180 en total, 4771234567 ticket 9"], /\$180\.00[^]*Ticket: 9/],
    [["saldo 4771234567", "usa 20"], /¿De cuánto es la compra\?/],
    [["saldo 4771234567", "cobrale 300 ticket 9"], /María Torres[^]*\$300\.00[^]*Ticket: 9/],
  ])("%j", async (texts, answer) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(answer);
  });

  it.each<[string, RegExp]>([
    ["otra igual pero para 4777654321 tk 82", /Jorge Ruiz[^]*\$250\.00[^]*Ticket: 82/],
    ["otra igual ticket 82", /¿Es otra\?/],
    ["chin me equivoque de cliente, era el 4777654321", /La última: \$250\.00[^]*¿Se la pido\?/],
  ])("after a sale: %s", async (text, answer) => {
    expect(await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí", text)).toMatch(answer);
  });

  it("a phone that is begun, and then told whole", async () => {
    expect(await nets.saysAll(ana, "venta", "477", "477 765 43 21")).toMatch(/Monto de la compra/);
  });

  it("all of a new customer where their phone is not registered", async () => {
    const told = "dala de alta, es Rosa Medina, cumple el 14 de mayo de 1990 y sí acepta que guardemos sus datos";
    const said = await nets.saysAll(ana, "venta 4421112233 200 A-1", told);
    expect(said).toMatch(/Rosa Medina[^]*442 111 2233[^]*14 de mayo de 1990[^]*¿Lo registro\?/);
  });

  it("a manager tells how much before whose, or why in another word", async () => {
    expect(await nets.saysAll(luis, "súmale 45 puntos", "al 4771234567")).toMatch(/¿Por qué\?/);
    await nets.saysAll(luis, "cancelar");
    expect(await nets.saysAll(luis, "agregale 15.50 al 4771234567 motivo: promocion no aplicada")).toMatch(
      /\+?\$15\.50[^]*Motivo: promocion no aplicada/,
    );
    await nets.saysAll(luis, "cancelar", "saldo 4771234567");
    expect(await nets.saysAll(luis, "sumale 10 puntos es su cumpleaños")).toMatch(/María Torres[^]*\$10\.00/);
  });
});
