import { describe, expect, it } from "vitest";
import { atTheCounter } from "./counter.ts";

const { says } = atTheCounter();

const sale = "venta 4771234567 437 ticket 77";

describe("a number at the summary that is no amount", () => {
  it.each([
    "son dos",
    "fueron 3",
    "compró 2",
    "se llevó 2",
    "vendí 2",
    "x2",
    "x 3",
    "por dos",
    "sí, son dos",
    "son 2 de esos",
  ])("%s: how many there were; it is asked", async (text) =>
    expect(await says(sale, text)).toMatch(/¿(?:Qué cambio|Cambio el monto)/),
  );

  it.each(["dejó 100", "abonó 100", "a cuenta 200", "solo pagó 100", "pagó nomás 100", "dejó 100 de anticipo"])(
    "%s: a part that was paid; it is asked",
    async (text) => expect(await says(sale, text)).toMatch(/¿(?:Qué cambio|Cambio el monto)/),
  );

  it.each(["son 78", "era 78"])("%s: beside ticket 77 it may be that; it is asked", async (text) => {
    expect(await says(sale, text)).toMatch(/¿(?:Qué cambio|Cambio el)/);
  });

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

  it.each(["AB 77", "K 45"])("%s is", async (text) => expect(await says(sale, text)).toMatch(/el ticket a/));
});

describe("a number in a sale's message that is no amount", () => {
  it.each([
    ["4771234567 500 dejó 100 A7", /¿Son \$500\.00/],
    ["4771234567 500 abonó 100 ticket A7", /¿(?:Son \$500\.00|.*[Mm]onto)/],
    ["4771234567 500 a cuenta 100", /¿Son \$500\.00/],
    ["4771234567 compró 2", /¿Son \$2\.00/],
  ])("%s: it is asked", async (text, said) => expect(await says(text)).toMatch(said));

  it.each(["4771234567 dejó 100", "4771234567 ticket 77 dejó 100", "4771234567 vendí 15", "4771234567 por 15"])(
    "%s: it is the amount",
    async (text) => expect(await says(text)).not.toMatch(/¿Son|[Mm]onto de/),
  );
});
