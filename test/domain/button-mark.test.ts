import { describe, expect, it } from "vitest";
import {
  isOfEpoch,
  isShownWithin,
  markBytes,
  marked,
  minuteShown,
  dataWithoutMark,
} from "../../src/domain/button-mark.ts";
import { epochAfter, epochOf, type Gap } from "../../src/store/time.ts";

const restored = (gaps: readonly Gap[], atMs: number): Gap[] => [
  ...gaps,
  { fromMs: 0, untilMs: atMs, doubts: 0, approvals: 0, epoch: epochAfter(gaps, atMs), told: true },
];
const [once, later, twice] = [restored([], 1_000), restored([], 2_000), restored(restored([], 1_000), 2_000)];
const [first, second] = [epochOf(once), epochOf(later)];
const data = ["1742:sí", "settle:opb42a-x:registerNow:ab12", "do:venta", ""];
const minuteMs = 60_000;
const sentAtMs = Date.UTC(2026, 10, 30, 10, 0, 30);

describe("the epoch of a database in the data of a button", () => {
  it("is another after each restore, and none before the first", () => {
    expect(epochOf([])).toBeNull();
    expect(new Set([first, second, epochOf(twice)]).size).toBe(3);
  });

  it.each(data)("marks %j, which can be read again", (one) => {
    for (const epoch of [null, first, second]) {
      const shown = marked(epoch, sentAtMs, one);
      expect(Buffer.byteLength(shown)).toBe(Buffer.byteLength(one) + markBytes);
      expect(dataWithoutMark(shown)).toBe(one);
      expect([null, first, second].filter((other) => isOfEpoch(other, shown))).toEqual([epoch]);
    }
  });

  it.each(data)("is the first where a program of before has shown %j without a mark", (one) => {
    expect(dataWithoutMark(one)).toBe(one);
    expect([null, first, second].filter((epoch) => isOfEpoch(epoch, one))).toEqual([null]);
  });

  it("leaves the first character a capital letter, for all epochs and times", () => {
    for (const epoch of [null, "AAAA", "____", "zzzz", "-9_a"])
      for (const atMs of [0, sentAtMs, sentAtMs + (2 ** 14 - 1) * minuteMs])
        expect(marked(epoch, atMs, "do:venta")).toMatch(/^[A-Z][\w-]{4}do:venta$/);
  });
});

describe("the age of a copy of a button", () => {
  const isYoung = (afterMs: number, shown = marked(first, sentAtMs, "do:venta")) =>
    isShownWithin(minuteShown(shown), 10 * minuteMs, sentAtMs + afterMs);

  it.each([
    [0, true],
    [9 * minuteMs, true],
    [10 * minuteMs + 1, false],
    [9 * 60 * minuteMs, false],
    [11 * 24 * 60 * minuteMs, false],
    [-32_000, true],
    [-2 * minuteMs, false],
    [-9 * 60 * minuteMs, false],
  ])("%i ms after it was sent it is young: %j", (afterMs, young) => {
    expect(isYoung(afterMs)).toBe(young);
  });

  it("is old where nothing is known of it", () => {
    expect(isYoung(0, "settle:opb42a-x:registerNow:ab12")).toBe(false);
  });
});
