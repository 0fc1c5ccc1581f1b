import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  centavosOf,
  formatPoints,
  pointsOf,
  pointsOfCentavos,
  readBalance,
  readPoints,
  wirePoints,
} from "../../src/domain/money.ts";

describe("readPoints", () => {
  it.each<[unknown, number]>([
    [62.5, 625_000],
    ["62.5", 625_000],
    ["62.5000", 625_000],
    ["62.500000", 625_000],
    ["1,250.00", 12_500_000],
    ["1,250,000.5", 12_500_005_000],
    ["-3.25", -32_500],
    [0, 0],
    [-0, 0],
    ["-0.00", 0],
    ["0", 0],
    [" 12 ", 120_000],
    [0.1 + 0.2, 3_000],
    [0.3 - 0.1 - 0.2, 0],
    [1000.1 - 1000, 1_000],
    ["62.49999999999999", 625_000],
    [123_456_789.1234, 1_234_567_891_234],
    [999_999_999.9999, 9_999_999_999_999],
    [1e3, 10_000_000],
  ])("reads %j as %i ten-thousandths", (value, points) => {
    expect(readPoints(value)).toBe(points);
  });

  it.each<[unknown]>([
    [33.33333],
    ["33.33333"],
    [1.00005],
    [1e9],
    [1e21],
    [1e-5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ["1,250"],
    ["1.250,00"],
    ["1,25.00"],
    ["12,34"],
    ["$62.50"],
    ["62.5 puntos"],
    ["1e3"],
    ["+5"],
    [".5"],
    ["5."],
    ["062.5"],
    [""],
    [" "],
    ["--1"],
    [null],
    [undefined],
    [true],
    [[62.5]],
    [{ points: 62.5 }],
    [62n],
  ])("does not read %s", (value) => {
    expect(readPoints(value)).toBeNull();
  });

  it("reads back 10,000 balances as number, string and with the dust of a float", () => {
    let count = 0;
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.boolean(), (n, above) => {
        count++;
        const points = pointsOf(n);
        expect(readPoints(wirePoints(points))).toBe(points);
        expect(readPoints(Number(wirePoints(points)))).toBe(points);
        expect(readPoints((n / 10_000) * (above ? 1 + 2e-16 : 1 - 2e-16))).toBe(points);
        expect(readPoints(`${(Math.abs(n) / 10_000).toFixed(4)}1`)).toBeNull();
      }),
      { seed: 625, numRuns: 10_000 },
    );
    console.log(`balances read back: ${count}`);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), fc.double().map(String)), (value) => {
        const points = readPoints(value);
        expect(points === null || Number.isSafeInteger(points)).toBe(true);
      }),
      { seed: 16, numRuns: 10_000 },
    );
  });
});

describe("a balance", () => {
  it.each([
    [62.5, 625_000, true],
    ["62.49999999999999", 625_000, true],
    [62.12345, 621_234, false],
    ["62.123456789012", 621_234, false],
    ["1,250.00009", 12_500_000, false],
    [0.00001, 0, false],
    [1e-7, 0, false],
    [-0.00001, -1, false],
    ["-3.25001", -32_501, false],
    ["0.99999", 9_999, false],
  ])("%j is %i ten-thousandths; exactly: %s", (value, points, isExact) => {
    expect(readBalance(value)).toEqual({ points, isExact });
  });

  it.each([["mucho"], [""], ["1e-7"], ["1,250"], [Number.NaN], [1e30], [null], [{}]])("%j is none", (value) => {
    expect(readBalance(value)).toBeNull();
  });

  it("is never more than there is, by less than the least that is kept, and never throws", () => {
    fc.assert(
      fc.property(fc.double({ min: -999_999_999, max: 999_999_999, noNaN: true }), (value) => {
        const { points, isExact } = readBalance(value) ?? { points: Number.NaN, isExact: true };
        // What the eighth decimal says of a float is its dust.
        const tenThousandths = Number(value.toFixed(8)) * 10_000;
        if (!isExact) expect(points).toBeLessThanOrEqual(tenThousandths);
        expect(Math.abs(points - tenThousandths)).toBeLessThan(isExact ? 0.01 : 1.01);
      }),
      { seed: 5, numRuns: 10_000 },
    );
    fc.assert(fc.property(fc.anything(), (value) => void readBalance(value)));
  });
});

describe("points written", () => {
  it.each([
    [625_000, "$62.50", "62.5 puntos", "62.5"],
    [0, "$0.00", "0 puntos", "0"],
    [10_000, "$1.00", "1 punto", "1"],
    [-10_000, "-$1.00", "-1 punto", "-1"],
    [12_500_000, "$1,250.00", "1,250 puntos", "1250"],
    [-625_000, "-$62.50", "-62.5 puntos", "-62.5"],
    [6_170, "$0.61", "0.61 puntos", "0.617"],
    [1, "$0.00", "0 puntos", "0.0001"],
    [12_349_999, "$1,234.99", "1,234.99 puntos", "1234.9999"],
    [-50, "-$0.01", "-0.01 puntos", "-0.005"],
  ])("writes %i as %s, %s, and %s for the wallet", (n, money, points, wire) => {
    expect(formatPoints(pointsOf(n), "money")).toBe(money);
    expect(formatPoints(pointsOf(n), "points")).toBe(points);
    expect(wirePoints(pointsOf(n))).toBe(wire);
  });

  it("gives an amount its points", () => {
    expect(wirePoints(pointsOfCentavos(centavosOf(123_450)))).toBe("1234.5");
    expect(() => pointsOf(0.5)).toThrow(RangeError);
  });
});
