import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centavosOf, formatAmount, parseAmount, wireAmount } from "../../src/domain/money.ts";
import { amounts, amountWritings, noise } from "./writings.ts";

describe("parseAmount", () => {
  it.each([
    ["$1,234.50", 123_450],
    ["1,234", 123_400],
    ["1234.5", 123_450],
    ["1 234.50", 123_450],
    ["1\u00a0234.50", 123_450],
    ["250", 25_000],
    ["$250 pesos", 25_000],
    ["$ 250", 25_000],
    ["250 mxn", 25_000],
    ["MXN 250.00", 25_000],
    ["250 pesos M.N.", 25_000],
    ["250$", 25_000],
    ["0.50", 50],
    ["0.01", 1],
    ["1'250,000.00", 125_000_000],
    ["9,999,999.99", 999_999_999],
    ["２５０", 25_000],
  ])("reads %j as %i centavos", (text, centavos) => {
    expect(parseAmount(text)).toEqual({ type: "amount", centavos });
  });

  it.each([
    ["1.234,50", 123_450],
    ["12,34", 1_234],
    ["12,3", 1_230],
    ["1.234", 123_400],
    ["250.000", 25_000_000],
    ["1,234,50", 123_450],
    ["1.234.50", 123_450],
    ["1 234,50", 123_450],
    ["1 234", 123_400],
    ["250 300", 25_030_000],
    ["250 50", 25_050],
    ["1'234", 123_400],
    [".50", 50],
    ["250.", 25_000],
    ["1,234.", 123_400],
    ["0250", 25_000],
    ["$1.234,50 pesos", 123_450],
  ])("asks back %j: is it %i centavos?", (text, guess) => {
    expect(parseAmount(text)).toEqual({ type: "ambiguous", guess });
  });

  it.each([
    ["1234.567", "tooPrecise"],
    ["1,234.567", "tooPrecise"],
    ["0.125", "tooPrecise"],
    ["12.3456", "tooPrecise"],
    ["0", "notPositive"],
    ["$0.00", "notPositive"],
    ["0,00", "notPositive"],
    ["-250", "notPositive"],
    ["-$250", "notPositive"],
    ["$-250.50", "notPositive"],
    ["−250", "notPositive"],
    ["10,000,000", "tooLarge"],
    ["10000000.00", "tooLarge"],
    ["4771234567", "tooLarge"],
    ["9".repeat(40), "tooLarge"],
    ["1.000.000.000", "tooLarge"],
    ["", "notAnAmount"],
    ["$", "notAnAmount"],
    ["mil", "notAnAmount"],
    ["2 mil", "notAnAmount"],
    ["2k", "notAnAmount"],
    ["250 usd", "notAnAmount"],
    ["US$250", "notAnAmount"],
    ["+250", "notAnAmount"],
    ["-mil", "notAnAmount"],
    ["25O", "notAnAmount"],
    ["1,23,456", "notAnAmount"],
    ["1234,567", "notAnAmount"],
    ["0,250", "notAnAmount"],
    ["2 5 0", "notAnAmount"],
    ["1e3", "notAnAmount"],
    ["250½", "notAnAmount"],
    ["25²", "notAnAmount"],
    ["A-1029", "notAnAmount"],
    ["9".repeat(60), "notAnAmount"],
  ])("refuses %j: %s", (text, type) => {
    expect(parseAmount(text)).toEqual({ type });
  });

  it("reads back each of 10,000 generated writings, or asks back with the right guess; never another amount", () => {
    const seen = { amount: 0, ambiguous: 0 };
    fc.assert(
      fc.property(amountWritings, ({ centavos, text, style }) => {
        const reading = parseAmount(text);
        if (reading.type === "amount") expect(reading.centavos).toBe(centavos);
        else expect(reading).toEqual({ type: "ambiguous", guess: centavos });
        if (style === "plain" || style === "comma") expect(reading.type).toBe("amount");
        seen[reading.type as "amount" | "ambiguous"]++;
      }),
      { seed: 1234, numRuns: 10_000 },
    );
    console.log(`amount writings: ${seen.amount} read back, ${seen.ambiguous} asked back`);
  });

  it("never throws, and gives only amounts within its limits", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const reading = parseAmount(text);
        const centavos =
          reading.type === "amount" ? reading.centavos : reading.type === "ambiguous" ? reading.guess : 1;
        expect(Number.isSafeInteger(centavos) && centavos >= 1 && centavos <= 999_999_999).toBe(true);
      }),
      { seed: 99, numRuns: 10_000 },
    );
  });
});

describe("amounts written", () => {
  it.each([
    [123_450, "$1,234.50", "1234.5"],
    [25_000, "$250.00", "250"],
    [5, "$0.05", "0.05"],
    [0, "$0.00", "0"],
    [100_000_000, "$1,000,000.00", "1000000"],
    [-123_405, "-$1,234.05", "-1234.05"],
  ])("writes %i centavos as %s for reading and %s for the wallet", (centavos, read, wire) => {
    expect(formatAmount(centavosOf(centavos))).toBe(read);
    expect(wireAmount(centavosOf(centavos))).toBe(wire);
  });

  it("reads back what it writes, for people and for the wallet", () => {
    fc.assert(
      fc.property(amounts, (centavos) => {
        expect(parseAmount(formatAmount(centavos))).toEqual({ type: "amount", centavos });
        expect(parseAmount(wireAmount(centavos))).toEqual({ type: "amount", centavos });
        expect(wireAmount(centavos)).toMatch(/^\d+(\.\d?[1-9])?$/);
      }),
      { seed: 5, numRuns: 10_000 },
    );
  });

  it("takes no fraction of a centavo", () => {
    expect(() => centavosOf(0.5)).toThrow(RangeError);
    expect(() => centavosOf(Number.NaN)).toThrow(RangeError);
    expect(() => centavosOf(2 ** 53)).toThrow(RangeError);
    expect(Object.is(centavosOf(-0), 0)).toBe(true);
  });
});
