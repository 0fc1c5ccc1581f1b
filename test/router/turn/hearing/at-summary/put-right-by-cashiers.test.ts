import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, TwoNetworks } from "../../../two-networks.ts";

// Found by somebody who played a cashier in a hurry and knew only the promises.

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const maria = "4771234567";
const jorge = "4777654321";
const made = async () => (await nets.store.operations({ max: 10 })).length;
/** What Ana hears to the last of her messages. */
const heard = (...texts: readonly string[]) => nets.saysAll(ana, ...texts);

describe("another customer at the summary", () => {
  it.each([
    "no es maria es jorge",
    "no, es de jorge",
    "no era lupita",
    "maria no, lupita",
    "me equivoque de cliente es jorge",
    "es jorge ruiz",
    "se llama Mari Carmen",
    "ella es la otra maria",
    "esa no es maria",
    "no es ella",
  ])("%s: the phone is asked, and a yes registers nothing", async (text) => {
    expect(await heard(`${maria} 350 ticket 8812`, text)).toMatch(/¿Teléfono del cliente\?/);
    await heard("sí");
    expect(await made()).toBe(0);
  });

  it("with another number: it is asked whether it is that", async () => {
    expect(await heard(`${maria} 350 ticket 8812`, `espera me esta dando otro numero ${jorge}`)).toMatch(
      /¿Es el 477 765/,
    );
  });
});

describe("what is added or left out at the summary", () => {
  it.each([
    ["espera le agrego un refresco de 25", "375.00"],
    ["va a llevar tambien un pan de 18", "368.00"],
    ["aparte lleva unas papas de 18.50", "368.50"],
    ["agregale 1 coca 25", "375.00"],
    ["se lleva otra cosa de 60", "410.00"],
    ["ya no lleva el pan de 18", "332.00"],
    ["quitale el refresco de 25", "325.00"],
    ["falta sumar un jugo de 22", "372.00"],
    ["mas 25 de la bolsa", "375.00"],
    ["le hice 10% de descuento", "315.00"],
  ])("%s: what it comes to is asked", async (text, amount) => {
    expect(await heard(`${maria} 350 ticket 8812`, text)).toContain(`¿Son $${amount}?`);
  });

  it("what it comes to is taken as it is told", async () => {
    expect(await heard(`${maria} 350 ticket 8812`, "le agrego unos hielos, son 380")).toMatch(/Monto: \$380\.00/);
  });
});

describe("several things with their prices", () => {
  it.each([
    [`${maria} 3 tacos de 20 y una coca de 25 ticket 8812`, "85.00"],
    [`1 pizza de 180 y 2 refrescos de 25 tk 88 ${maria}`, "230.00"],
    [`dos blusas de 150 y un pantalon de 300 ticket 88 ${maria}`, "600.00"],
  ])("%s", async (text, amount) => {
    expect(await heard(text)).toContain(`¿Son $${amount}?`);
  });
});

describe("where the ticket comes next", () => {
  it.each([
    [["venta", "300", maria, "7712"], /¿Son \$300\.00\?/, /\$300\.00[^]*Ticket: 7712/],
    [[maria, "120 y 80", "771"], /¿Son \$200\.00\?/, /\$200\.00[^]*Ticket: 771/],
  ])("%j: a figure far from the amount is the ticket", async (texts, asked, shown) => {
    expect(await heard(...texts)).toMatch(asked);
    expect(await heard("sí")).toMatch(shown);
  });

  it.each([
    ["no era 250", /¿Son \$250\.00\?/],
    ["mas 50", /¿Son \$250\.00\?/],
    ["y 80 mas", /¿Son \$280\.00\?/],
    ["ticket", /¿Qué número trae el ticket\?/],
    ["no ese es el ticket", /¿Monto/],
  ])("%s, at its question", async (text, answer) => {
    expect(await heard(maria, "200", text)).toMatch(answer);
  });

  it("an amount that was the ticket is asked for", async () => {
    expect(await heard("venta", "300", maria, "es el ticket")).toMatch(/¿Monto/);
  });
});

describe("several purchases of one customer", () => {
  it.each([
    [`${maria} compro 200 y 150 en dos tickets 771 y 772`, 2, "771"],
    [`${maria} 200 y otra de 150 tickets 771 y 772`, 2, "771"],
    [`${maria} tres ventas: 100 tk 1, 200 tk 2 y 300 tk 3`, 3, "1"],
  ])("%s", async (text, count, ticket) => {
    expect(await heard(text)).toMatch(new RegExp(`Son ${count}: [^]*Ticket: ${ticket}`));
  });

  it("one that is told where the ticket is asked for leaves the open one as it is", async () => {
    const now = await heard(`${maria} 200`, "tambien una de 150 de ella misma", "771");
    expect(now).toMatch(/Monto: \$200\.00[^]*Ticket: 771/);
  });
});

describe("balance that is to be used at the summary of a sale", () => {
  it.each(["mejor q use su saldo", "que le descuente su saldo"])("%s", async (text) => {
    expect(await heard(`${maria} 350 ticket 8812`, text)).toMatch(/¿Cuánto usa\?/);
  });

  it.each(["quiere pagar con lo que tiene", "usa todo su saldo", "que use lo que tenga"])("%s", async (text) => {
    expect(await heard(`${maria} 350 ticket 8812`, text)).toMatch(/Usa: \$50\.00[^]*Compra: \$350\.00/);
  });

  it("as much as is told", async () => {
    const now = await heard(`${maria} 350 ticket 8812`, "descuentale 30 de su monedero");
    expect(now).toMatch(/Usa: \$30\.00[^]*Compra: \$350\.00/);
  });

  it.each(["toditos", "lo más que se pueda"])("%s: all of it", async (text) => {
    expect(await heard(`usar ${maria}`, text, "nomas eso", "sin ticket")).toMatch(/Usa: \$50\.00/);
  });
});

describe("after a sale", () => {
  const done = [`venta 250 ${maria} ticket 1100`, "si"] as const;

  it("another ticket is no amount", async () => {
    expect(await heard(...done, "el ticket estaba mal era 1101")).toMatch(/La buena: \$250\.00[^]*ticket 1101/);
  });

  it("whose sale is asked about by a name is that one's", async () => {
    const now = await heard(...done, `venta 100 ${jorge} ticket 1101`, "si", "ya quedo la de maria?");
    expect(now).toMatch(/Sí quedó: \$250\.00/);
  });

  it("a phone and then an amount are the next sale", async () => {
    expect(await heard(...done, jorge, "100", "66")).toMatch(/Jorge Ruiz[^]*Monto: \$100\.00[^]*Ticket: 66/);
  });

  it.each(["el uso de saldo estaba mal", "deshaz el uso de saldo", "me equivoqué le quité saldo de más"])(
    "%s: the use of balance is meant, and not the sale behind it",
    async (text) => {
      const used = [`usar ${maria}`, "30", "compra 200", "sí", "sin ticket", "sí"] as const;
      expect(await heard(...used, text)).toMatch(/usar \$30\.00/);
    },
  );
});

it("a customer whom no sale names is not found by name", async () => {
  expect(await heard("venta", "es la señora maria la de siempre")).toMatch(/Por nombre no encuentro[^]*¿Teléfono/);
});

it("what a purchase gives is told without a question mark too", async () => {
  expect(await heard(`${maria} 350 ticket 8812`, "cuanto gana de puntos")).toMatch(/monedero[^]*¿La registro\?/);
});

it("who comes back is asked again", async () => {
  expect(await heard(`venta ${maria}`, "espérame tantito", "ya regrese")).toMatch(/¿Monto/);
});
