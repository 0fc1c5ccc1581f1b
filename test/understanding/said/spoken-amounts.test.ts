import { describe, expect, it } from "vitest";
import { factsIn } from "../facts-in.ts";
import type { SituationName } from "../../../src/understanding/situation.ts";

type Asked = SituationName | null;

describe("an amount that is spoken", () => {
  it.each([
    ["doscientos cincuenta punto cinco", "250.5"],
    ["noventa y nueve punto nueve", "99.9"],
    ["mil punto cinco", "1000.5"],
    ["doscientos punto 5", "200.5"],
    ["doscientos cincuenta punto cero cinco", "250.05"],
    ["cien punto veinticinco", "100.25"],
    ["cien punto dos cinco", "100.25"],
    ["cien punto cincuenta", "100.5"],
    ["cien con cincuenta", "100.5"],
    ["veintiún mil", "21000"],
    ["veintiuna mil", "21000"],
    ["veintiún mil quinientos pesos", "21500"],
    ["treinta y un mil", "31000"],
    ["mil 200", "1200"],
    ["2 mil 340", "2340"],
    ["2 mil 50 pesos", "2050"],
    ["2k", "2000"],
    ["1.5k", "1500"],
    ["uno punto cinco", "1.5"],
    ["un punto 5", "1.5"],
    ["son uno punto cinco", "1.5"],
    ["uno punto cincuenta", "1.5"],
    ["dos coma cinco", "2.5"],
    ["cien con cero cinco", "100.05"],
    ["son 85 con 50", "85.5"],
    ["250 mi reina", "250"],
  ])("%s is %s", (text, pesos) => expect(factsIn(text, "amount")).toBe(`- ${pesos} -`));

  it.each<[string, string, Asked]>([
    ["doscientos cincuenta y pesos", "- 250? -", "amount"],
    ["son ciento cincuenta y", "- 150? -", "summary"],
    ["vendí ciento cincuenta y al 4771234567", "4771234567 150? -", null],
    ["venta 4771234567 ciento cincuenta y ticket A-8", "4771234567 150? A-8", null],
    ["uno punto cinco mil", "- 1500? -", "amount"],
    ["doscientos con porfa", "- 200? -", "amount"],
    ["son 250 con", "- 250? -", "amount"],
    ["docenta mil", "- 1000? -", "amount"],
    // Nothing is cut off.
    ["cuarenta y cinco", "- 45 -", "amount"],
    ["doscientos con tarjeta", "- 200 -", "amount"],
    ["doscientos con ticket 88", "- 200 88", "amount"],
    ["ochenta y ya", "- 80 -", "amount"],
    ["vendí ciento cincuenta al 4771234567 y el ticket es A-8", "4771234567 150 A-8", null],
  ])("where more may have been to come it is asked about: %s is %s", (text, facts, asked) =>
    expect(factsIn(text, asked)).toBe(facts),
  );
});

describe("a thousand whose letter stands apart", () => {
  it.each(["2 k", "2 K", "2 kk", "2 mi", "2 k pesos", "son 2 k"])("%s is asked about", (text) =>
    expect(factsIn(text, "amount")).toBe("- 2000? -"),
  );

  it("is asked about in a whole sale, and a weight is none", () => {
    expect(factsIn("venta 4771234567 1.5 k ticket 88")).toBe("4771234567 1500? 88");
    expect(factsIn("2 k de limón", "amount")).toBe("- - -");
  });
});

describe("cents in figures beside something else", () => {
  it.each<[string, string, Asked]>([
    ["4771234567 120 con 50", "4771234567 120.5? -", null],
    ["venta 4771234567 99 con 90 ticket 88", "4771234567 99.9? 88", null],
    ["venta de 120 con 50 al 4771234567", "4771234567 120.5? -", null],
    ["son 250 con 50", "- 250.5 -", "summary"],
    // The second may be a banknote.
    ["son 40 con 50", "- 40.5? -", "summary"],
  ])("%s is %s", (text, facts, asked) => expect(factsIn(text, asked)).toBe(facts));
});

describe("a thousand beside a ticket", () => {
  it.each([
    ["4771234567 mil 88 porfa", "1088? -"],
    ["4771234567 2 mil 45 en efectivo", "2045? -"],
    ["4771234567 5 mil 80 ticket A-1", "5080 A-1"],
    ["4771234567 2k 120 porfa", "2000 120"],
    ["4771234567 2k 500", "2500? -"],
    ["4771234567 mil 200 porfa", "1200 -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(`4771234567 ${facts}`));

  it.each([
    // What is signed stays what it is.
    ["ticket 88 4771234567 mil", "1000 88"],
    ["$88 4771234567 ticket mil", "88 1000"],
  ])("figures, and then words: the words may be the amount: %s: %s", (text, facts) =>
    expect(factsIn(text)).toBe(`4771234567 ${facts}`),
  );
});

describe("digits of a card, and few of something, are no amount", () => {
  it.each(["la edad es 35"])("%s", (text) => expect(factsIn(text, "amount")).toBe("- - -"));

  it.each(["de la 4821"])("%s is asked about", (text) =>
    expect(factsIn(text, "amount")).toMatch(/^- (?:\d+\? -|- (?:-|\d+\?))$/),
  );

  it.each([
    ["gasolina 1250", "1250"],
    ["fueron 1821", "1821"],
    ["en total 4821", "4821"],
    ["tarjeta 250", "250"],
  ])("%s is %s", (text, pesos) => expect(factsIn(text, "amount")).toBe(`- ${pesos} -`));
});
