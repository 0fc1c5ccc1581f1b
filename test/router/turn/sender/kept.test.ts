import { describe, expect, it } from "vitest";
import type { KeptUpdate, Person } from "../../../../src/store/store.ts";
import { keptEndsAtMs, keptOf } from "../../../../src/router/turn/remembered/turn-person.ts";
import { minuteMs, noonMs, dayMs, textUpdate } from "../../../store/store-kit.ts";

const inTime: KeptUpdate = { update: textUpdate(1, "a", "venta"), atMs: noonMs };
const late: KeptUpdate = { ...inTime, untilWord: true };
const seenLate: KeptUpdate = { ...inTime, untilWord: false };

/** How many of these wait after so many ms. */
const left = (afterMs: number, ...kept: readonly KeptUpdate[]) =>
  keptOf({ talk: { misses: 0, kept } } as unknown as Person, noonMs + afterMs).length;

describe("what somebody wrote that waits", () => {
  it("ten minutes for the proof of their phone, and seven days where it came too late", () => {
    expect([left(10 * minuteMs, inTime), left(10 * minuteMs + 1, inTime)]).toEqual([1, 0]);
    for (const one of [late, seenLate])
      expect([left(10 * minuteMs + 1, one), left(7 * dayMs, one), left(7 * dayMs + 1, one)]).toEqual([1, 1, 0]);
  });

  it("is forgotten one by one: the timer is for the first that ends", () => {
    expect(keptEndsAtMs([late, inTime])).toBe(noonMs + 10 * minuteMs + 1);
    expect(left(10 * minuteMs + 1, late, inTime)).toBe(1);
    expect(keptEndsAtMs([late])).toBe(noonMs + 7 * dayMs + 1);
    expect(keptEndsAtMs([])).toBeNull();
  });
});
