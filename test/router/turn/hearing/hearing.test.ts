import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { telegram, TwoNetworks, whatsapp, ana, luis } from "../../two-networks.ts";
import { shopAnswerTo } from "../../../../src/router/turn/idle/customer-deeds.ts";

const maria = whatsapp(3, "4771234567");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

async function sell(): Promise<void> {
  await nets.says(ana, "venta 4771234567 250 A-1");
  await nets.says(ana, "sí");
}

describe("after a sale", () => {
  it.each(["¿ya quedó?", "si quedó?", "se registró?", "sí", "si dale", "repítela", "¿la repito?", "y la venta?"])(
    "%s: its state is told, and nothing begins",
    async (text) => {
      await sell();
      expect(await nets.says(ana, text)).toEqual([expect.stringMatching(/Sí quedó: \$250\.00 · María.*A-1/)]);
      expect(await nets.sales()).toBe(1);
      expect(await nets.flow(ana)).toBeNull();
    },
  );

  it.each(["me equivoqué", "cancela la última", "era 570", "borra eso", "cancelar", "no era ese cliente", "deshacer"])(
    "%s: a cashier is offered to ask the managers for the refund",
    async (text) => {
      await sell();
      expect(await nets.says(ana, text)).toEqual([expect.stringMatching(/\$250\.00 · María.*A-1[^]*tu gerente/)]);
      expect(await nets.sales()).toBe(1);
    },
  );

  it("the managers are asked once for the refund of an operation, and their button begins it", async () => {
    await nets.says(luis, "hola");
    await sell();
    await nets.says(ana, "me equivoqué");
    expect(await nets.chooses(ana, "Pedirla a mi gerente")).toEqual([expect.stringContaining("Ya se la pedí")]);
    const asked = () => nets.heard(luis).filter(({ text }) => text.includes("pide una devolución"));
    expect(asked()).toHaveLength(1);
    await nets.says(ana, "me equivoqué");
    await nets.chooses(ana, "Pedirla a mi gerente");
    expect(asked()).toHaveLength(1);
    await nets.chooses(luis, "Hacer la devolución");
    expect(await nets.flow(luis)).toBe("refund");
  });

  it("a cashier who sends the manager's button begins nothing", async () => {
    await sell();
    const [operation] = await nets.store.operations({ kind: "sale", max: 1 });
    const data = `do:devolución =${operation?.id}`;
    expect(await nets.sends(ana, { type: "tap", data })).toEqual([expect.stringContaining("No tienes permiso")]);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each(["otra", "siguiente", "va otra", "otra clienta"])("%s: the next sale begins", async (text) => {
    await sell();
    expect(await nets.says(ana, text)).toEqual([expect.stringMatching(/teléfono/i)]);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it("otra para el mismo: a sale of the same customer begins, and nothing is registered", async () => {
    await sell();
    expect((await nets.says(ana, "otra para el mismo")).join()).toMatch(/monto|cuánto/i);
    expect(await nets.sales()).toBe(1);
  });

  it("gracias and a thumb are answered with a word", async () => {
    await sell();
    expect(await nets.says(ana, "gracias")).toEqual(["¡Con gusto!"]);
    expect(await nets.says(ana, "👍")).toEqual(["¡Con gusto!"]);
    expect(await nets.sales()).toBe(1);
  });

  it("cuánto tiene ahora: the balance of that customer", async () => {
    await sell();
    expect(await nets.says(ana, "cuánto tiene ahora")).toEqual([expect.stringContaining("María")]);
  });

  it("quién hizo la venta A-1: found by its ticket", async () => {
    await sell();
    expect(await nets.says(luis, "quién hizo la venta A-1")).toEqual([expect.stringMatching(/\$250\.00.*A-1.*Ana/)]);
    expect(await nets.says(luis, "busca el ticket Z-9")).toEqual([expect.stringContaining("Z-9")]);
  });
});

describe("with nothing done yet", () => {
  it.each(["¿ya quedó?", "sí", "me equivoqué", "otra igual", "cancelar"])("%s begins nothing", async (text) => {
    expect(await nets.says(ana, text)).toHaveLength(1);
    expect(await nets.flow(ana)).toBeNull();
    expect(await nets.sales()).toBe(0);
  });

  it.each(["quiero dar de alta a una cajera nueva", "ponle 50 puntos de regalo al 4771234567", "cuánto vendimos hoy"])(
    "a cashier who says %s is told that it is not theirs",
    async (text) => {
      expect(await nets.says(ana, text)).toEqual([expect.stringContaining("No tienes permiso")]);
      expect(await nets.flow(ana)).toBeNull();
    },
  );

  it("a phone answers whose balance is wanted, once", async () => {
    await nets.says(ana, "saldo");
    expect(await nets.says(ana, "4771234567")).toEqual([expect.stringContaining("María")]);
    expect(await nets.flow(ana)).toBeNull();
    await nets.says(ana, "4771234567");
    expect(await nets.flow(ana)).toBe("sale");
  });

  it("what is not understood offers two things, and the third time in a row the way out", async () => {
    const refusals = [];
    for (const text of ["zxcv", "qwer", "asdf", "zxcv"]) refusals.push((await nets.says(ana, text)).join());
    expect(refusals.map((text) => text.startsWith("No te entendí"))).toEqual([true, true, false, true]);
    expect(nets.heard(ana).at(-1)?.buttons).toHaveLength(2);
  });
});

describe("beside an open question", () => {
  beforeEach(async () => void (await nets.says(ana, "venta 4771234567")));

  it.each([
    ["espera", /te espero/],
    ["ahorita te digo", /te espero/],
    ["gracias", /Con gusto/],
    ["¿cuánto saldo tiene?", /María/],
    ["cuántas llevo", /hoy/i],
  ])("%s is answered and the sale goes on", async (text, answer) => {
    expect((await nets.says(ana, text))[0]).toMatch(answer);
    expect((await nets.says(ana, "250")).join()).toMatch(/ticket/i);
  });

  it.each(["menú porfa", "hola", "quién eres", "¿cuál monto?"])("%s: the question is asked again", async (text) => {
    expect((await nets.says(ana, text)).at(-1)).toMatch(/monto/i);
  });

  it.each(["¿a qué hora cierran?", "quiero hablar con el dueño"])(
    "%s: it is answered in words, the sale stays and its question is asked again",
    async (text) => {
      const said = await nets.says(ana, text);
      expect(said).toHaveLength(2);
      expect(said.at(-1)).toMatch(/monto/i);
      expect(await nets.flow(ana)).toBe("sale");
    },
  );

  it("no, pérate right after the amount asks for the amount again", async () => {
    await nets.says(ana, "430");
    expect((await nets.says(ana, "no pérate")).join()).toMatch(/monto/i);
    expect((await nets.says(ana, "403")).join()).toMatch(/ticket/i);
    expect((await nets.says(ana, "sin ticket")).join()).toContain("$403.00");
  });

  it("olvídalo leaves it", async () => {
    await nets.says(ana, "olvídalo");
    expect(await nets.flow(ana)).toBeNull();
  });

  it("the third answer in a row that is none names the way out", async () => {
    const said = [];
    for (const text of ["zxcv", "qwer", "asdf"]) said.push((await nets.says(ana, text)).join());
    expect(said.map((text) => text.includes("*cancelar*"))).toEqual([false, false, true]);
  });

  it("¿ya quedó? at a summary is told that it is not, and asked for the sí", async () => {
    for (const text of ["250", "A-1"]) await nets.says(ana, text);
    expect((await nets.says(ana, "¿ya quedó?")).join("\n")).toMatch(/Todavía no la registro[^]*¿La registro\?/);
    expect(await nets.sales()).toBe(0);
  });

  it.each(["mejor que pague con puntos", "quiere usar 30 puntos de su saldo"])(
    "%s: the use of balance goes on with the purchase",
    async (text) => {
      await nets.says(ana, "250");
      await nets.says(ana, text);
      expect(await nets.flow(ana)).toBe("redeem");
      expect(await nets.sales()).toBe(0);
    },
  );
});

describe("what a message of several numbers says", () => {
  it("a change that is named at the summary is made at once, and the summary is shown anew", async () => {
    await nets.says(ana, "venta 4771234567 250 A-1");
    const said = await nets.says(ana, "no, la cantidad correcta es 187");
    expect(said).toEqual([expect.stringMatching(/^\*Venta [^]*\$187\.00[^]*A-1/)]);
    expect(await nets.says(ana, "bórrale el ticket, no hubo")).toEqual([
      expect.stringMatching(/\$187\.00[^]*sin ticket/i),
    ]);
  });

  it("whether a sale goes without a phone is answered", async () => {
    expect(await nets.says(ana, "¿se puede vender sin teléfono?")).toEqual([
      "Sin teléfono no le puedo abonar la venta.",
    ]);
  });
});

describe("the phone of a sale", () => {
  it.each([["477", "y luego 1234567"]])("%s and %s are one phone", async (first, second) => {
    await nets.says(ana, "venta");
    await nets.says(ana, first);
    expect(await nets.says(ana, second)).toEqual([expect.stringContaining("Monto")]);
    await nets.says(ana, "250");
    expect((await nets.says(ana, "sin ticket")).join()).toContain("María");
  });

  it("is put together from three messages", async () => {
    await nets.says(ana, "venta");
    await nets.says(ana, "es 47");
    await nets.says(ana, "7123");
    expect(await nets.says(ana, "4567")).toEqual([expect.stringContaining("Monto")]);
  });

  it.each(["es la misma clienta de hace rato"])("%s: that of the sale before, which is named", async (text) => {
    await sell();
    for (const said of ["venta", "300 pesos"]) await nets.says(ana, said);
    expect((await nets.says(ana, text)).join()).toMatch(/477 123 4567.*\$300\.00.*ticket/i);
    expect((await nets.says(ana, "sin ticket")).join("\n")).toMatch(/María[^]*\$300\.00/);
    expect(await nets.sales()).toBe(1);
  });

  it("el mismo, where nothing was sold before, is asked for again", async () => {
    await nets.says(ana, "venta");
    expect((await nets.says(ana, "el mismo")).join()).toMatch(/teléfono/i);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it("a sale that balance pays is a use of balance, also where its phone is not told", async () => {
    await nets.says(ana, "venta de 200, paga con sus puntos");
    expect(await nets.flow(ana)).toBe("redeem");
  });
});

describe("a customer", () => {
  const rosa = telegram(4, "4771230009");

  it.each([
    ["¿cuántos puntos tengo?", /saldo|registrado/i],
    ["saldo de mi esposa 4779876543", /[Ss]olo te puedo decir tu saldo/],
    ["no me registraron mi compra", /caja/],
    ["quiero usar mis puntos", /caja/],
    ["mis compras", /compras/],
    ["¿a qué hora abren?", /tienda/],
    ["ya no quiero mensajes", /Ya no te mando avisos/],
    ["gracias", /Con gusto/],
    ["venta 4771234567 250 A-1", /caja/],
  ])("%s", async (text, answer) => {
    await nets.sends(rosa, { type: "contact", phone: "4771230009" as never });
    expect((await nets.says(rosa, text)).join()).toMatch(answer);
    expect(await nets.sales()).toBe(0);
  });

  it("who wants a person on the shop's own number: a manager is told once, and the bot is silent there", async () => {
    await nets.says(luis, "hola");
    await nets.says(maria, "saldo");
    expect(await nets.says(maria, "quiero hablar con alguien")).toEqual([expect.stringContaining("en este chat")]);
    expect(await nets.says(maria, "saldo")).toEqual([]);
    expect(nets.heard(luis).filter(({ text }) => text.includes("quiere hablar"))).toHaveLength(1);
  });

  it("is given the shop's own answer, by the longest of its words", () => {
    const hours = { words: ["horario", "hora abren"], answer: "De 9 a 8." };
    const where = { words: ["abren"], answer: "En Madero 12." };
    expect(shopAnswerTo([where, hours], "¿A qué hora abren?")).toBe(hours);
    expect(shopAnswerTo([hours], "horarios")).toBeNull();
  });
});
