import { describe, expect, it } from "vitest";
import { atTheCounter } from "../counter.ts";

const { says, saying } = atTheCounter();

const sale = "venta 4771234567 437 ticket 77";

const asked = { question: "ticket", ticket: null, ticketAnswered: false };

describe("more than the ticket, where the ticket is asked", () => {
  it.each([
    "88 y factura 12",
    "B-20 y 89",
    "A-7 el segundo es 89",
    "ticket 88 y pagó 400",
    "5567, 5568",
    "ticket 88, 450",
  ])("%s: the amount stays, and it is asked which one is the ticket", async (text) => {
    expect(await saying("venta 4771234567 437", text)).toMatchObject({ ...asked, amountCentavos: 437_00 });
  });

  it.each(["88 y factura 12", "B-20 y 89"])("%s: so in a use of balance", async (text) => {
    const said = await saying("usar 4771234567 30 de 100", "cambiar", "ticket", text);
    expect(said).toMatchObject({ ...asked, flow: "redeem", amountCentavos: 100_00 });
  });

  it.each([
    ["437 ticket 12", "12", 437_00],
    ["son 250 y el ticket es 88", "88", 250_00],
    ["ticket 88, son 250 pesos", "88", 250_00],
    ["ticket 88 pagó con 500", "88", 437_00],
    ["88 pagó con tarjeta 4821", "88", 437_00],
    ["ticket 88 mesa 5", "88", 437_00],
    ["remisión no 1208", "1208", 437_00],
    ["es el 1188 y no me la hagas dos veces", "1188", 437_00],
  ])("%s: ticket %s, amount %i", async (text, ticket, amountCentavos) => {
    const said = await saying("venta 4771234567 437", text);
    expect(said).toMatchObject({ question: "summary", ticket, amountCentavos });
  });
});

describe("a number at the summary that is no amount", () => {
  it.each([
    "compró 2",
    "se llevó 2",
    "vendí 2",
    "x2",
    "x 3",
    "por dos",
    "sí, son dos",
    "son 2 de esos",
    "ticket 5567 total 2 piezas",
  ])("%s: how many there were; it is asked", async (text) =>
    expect(await says(sale, text)).toMatch(/¿(?:Qué cambio|Cambio el monto|La registro)/),
  );

  it.each(["dejó 100", "abonó 100", "solo pagó 100", "pagó nomás 100", "dejó 100 de anticipo"])(
    "%s: a part that was paid; it is asked",
    async (text) => expect(await says(sale, text)).toMatch(/¿(?:Qué cambio|Cambio el monto|La registro)/),
  );

  it.each([
    ["son 15 pesos", /Monto: \$15\.00/],
    ["son $2", /Monto: \$2\.00/],
    ["el monto es 15", /Monto: \$15\.00/],
    ["son 473", /Monto: \$473\.00/],
    ["fueron 120", /Monto: \$120\.00/],
    ["cobré 260", /Monto: \$260\.00/],
  ])("%s is the amount", async (text, said) => expect(await says(sale, text)).toMatch(said));

  it("of a small sale, a few pesos are the amount", async () => {
    expect(await says("venta 4771234567 12 ticket A7", "son 15")).toMatch(/Monto: \$15\.00/);
  });
});

describe("a word before a number is no part of a ticket", () => {
  it.each(["mas 20", "pon 200", "dio 200", "hoy 28", "van 2", "al 50", "son 2 mas", "x2"])(
    "%s: none is offered",
    async (text) => {
      expect(await says(sale, text)).not.toMatch(/el ticket a/);
    },
  );
});

describe("a number in a sale's message that is no amount", () => {
  it.each([["4771234567 500 abonó 100 ticket A7", /¿(?:Son \$500\.00|.*[Mm]onto)/]])(
    "%s: it is asked",
    async (text, said) => expect(await says(text)).toMatch(said),
  );

  it.each(["4771234567 ticket 77 dejó 100", "4771234567 vendí 15"])("%s: it is the amount", async (text) =>
    expect(await says(text)).not.toMatch(/¿Son|[Mm]onto de/),
  );
});
