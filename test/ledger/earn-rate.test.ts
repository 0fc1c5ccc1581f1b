import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { centavosOf, pointsOf } from "../../src/domain/money.ts";
import { expectedPoints, fewestSamples, type EarnSample } from "../../src/ledger/request.ts";

type Rounding = "floor" | "round" | "ceil";

/** What a wallet gives, in whole numbers from end to end: `rate` in hundredths of a percent, `step` in ten-thousandths of a point. */
function earned(amountCentavos: number, rate: number, step: number, rounding: Rounding): number {
  const product = BigInt(amountCentavos) * BigInt(rate);
  const unit = 100n * BigInt(step);
  const [whole, rest] = [product / unit, product % unit];
  const up = rounding === "ceil" ? rest > 0n : rounding === "round" && rest * 2n >= unit;
  return Number(whole + (up ? 1n : 0n)) * step;
}

function learnt(amounts: readonly number[], rate: number, step: number, rounding: Rounding): EarnSample[] {
  return amounts.map((amount) => ({
    amountCentavos: centavosOf(amount),
    points: pointsOf(earned(amount, rate, step, rounding)),
  }));
}

function expected(samples: readonly EarnSample[], amount: number): number | null {
  return expectedPoints(samples, centavosOf(amount));
}

const five = 500;

describe("the points a sale should give", () => {
  it.each([1, 100, 10_000])("are found under every rounding to steps of %s ten-thousandths", (step) => {
    const amounts = [123_456, 98_765, 200_001, 77_777, 45_454, 333_333, 191_919];
    for (const rounding of ["floor", "round", "ceil"] as const) {
      const samples = learnt(amounts, five, step, rounding);
      const predictions = [100_000, 250_050, 31_337].map((amount) => expected(samples, amount));
      const real = [100_000, 250_050, 31_337].map((amount) => earned(amount, five, step, rounding));
      for (const [index, prediction] of predictions.entries()) expect([null, real[index]]).toContain(prediction);
      expect(predictions.some((prediction) => prediction !== null)).toBe(true);
    }
  });

  it("of a round percentage are exact", () => {
    const samples = learnt([100_000, 25_045, 40_000], five, 1, "floor");
    expect(expected(samples, 100_000)).toBe(500_000);
    expect(expected(samples, 123_450)).toBe(617_250);
    // Sales of round amounts alone do not tell whether the wallet rounds: only what any rounding leaves alone is known.
    const round = learnt([100_000, 20_000, 40_000], five, 1, "floor");
    expect(expected(round, 60_000)).toBe(300_000);
    expect(expected(round, 123_450)).toBe(null);
  });

  it("are not known from fewer than three sales", () => {
    const samples = learnt([100_000, 25_000, 40_000], five, 1, "floor");
    expect(fewestSamples).toBe(3);
    expect(expected([], 100_000)).toBe(null);
    expect(expected(samples.slice(0, 2), 100_000)).toBe(null);
    expect(expected(samples, 100_000)).not.toBe(null);
  });

  it("are not known when one sale does not fit the others: a promotion, another's movement, a new percentage", () => {
    const samples = learnt([100_000, 25_000, 40_000], five, 1, "floor");
    const odd = { amountCentavos: centavosOf(60_000), points: pointsOf(600_000) };
    expect(expected([...samples, odd], 100_000)).toBe(null);
    expect(expected([odd, ...samples], 100_000)).toBe(null);
    expect(expected([...samples, { ...odd, points: pointsOf(-1) }], 100_000)).toBe(null);
  });

  it("are not known while two roundings or two percentages explain what was seen and disagree", () => {
    // Whole points on small sales: 4 %, 5 % and more all give 1 point on $20 to $24.
    const samples = learnt([2_000, 2_200, 2_400], five, 10_000, "floor");
    expect(expected(samples, 2_100)).toBe(10_000);
    expect(expected(samples, 100_000)).toBe(null);
    // Floor and nearest agree on what was seen, not on what is asked.
    const same = learnt([100_000, 100_000, 100_000], five, 10_000, "floor");
    expect(expected(same, 100_000)).toBe(500_000);
    expect(expected(same, 1_999)).toBe(null);
  });

  it("may be none, when all sales gave none", () => {
    const nothing = learnt([100_000, 25_000, 40_000], 0, 1, "floor");
    expect(expected(nothing, 1)).toBe(0);
  });

  it("are not known from sales of no amount", () => {
    const zero = { amountCentavos: centavosOf(0), points: pointsOf(0) };
    expect(expected([zero, zero, zero], 100_000)).toBe(null);
  });

  it("are right or not known, whatever the percentage, the rounding and the sales: ten thousand cases", () => {
    const amount = integer({ min: 100, max: 999_999_999 });
    let known = 0;
    assert(
      property(
        record({
          rate: integer({ min: 0, max: 10_000 }),
          step: constantFrom(1, 100, 10_000),
          rounding: constantFrom("floor" as const, "round" as const, "ceil" as const),
          amounts: array(amount, { minLength: 3, maxLength: 6 }),
          asked: amount,
        }),
        ({ rate, step, rounding, amounts, asked }) => {
          const prediction = expected(learnt(amounts, rate, step, rounding), asked);
          if (prediction === null) return;
          known++;
          expect(prediction).toBe(earned(asked, rate, step, rounding));
        },
      ),
      { seed: 20261125, numRuns: 10_000 },
    );
    expect(known).toBeGreaterThan(5_000);
  });

  it("cost a bounded search, however small the sales are", () => {
    let looks = 0;
    const counting = (one: EarnSample): EarnSample => ({
      get amountCentavos() {
        looks++;
        return one.amountCentavos;
      },
      points: one.points,
    });
    const tiny = learnt([1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 10_000, 1, "floor").map(counting);
    expect(expected(tiny, 100)).toBe(null);
    // Ten thousand percentages, three steps, three roundings: few of them get beyond the first sale.
    expect(looks).toBeLessThan(300_000);
    looks = 0;
    // One sale of an ordinary size among them narrows the search to a handful.
    expected([...tiny, ...learnt([100_000], 10_000, 1, "floor").map(counting)], 100);
    expect(looks).toBeLessThan(5_000);
  });
});
