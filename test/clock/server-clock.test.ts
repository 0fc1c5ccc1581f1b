import { describe, expect, it } from "vitest";
import { processClock } from "../../src/clock.ts";
import { createServerClock } from "../../src/clock/derived-clocks.ts";

describe("a clock that goes by a server's", () => {
  it("shows the server's time, and does not follow what an answer takes to come", () => {
    let aheadMs = 0;
    const base = { ...processClock(), nowMs: () => 1_000_000 };
    const clock = createServerClock(base, () => aheadMs);
    expect(clock.nowMs()).toBe(1_000_000);
    aheadMs = -180_000.4;
    expect(clock.nowMs()).toBe(820_000);
    aheadMs = -180_300;
    expect(clock.nowMs()).toBe(820_000);
    aheadMs = 240_000;
    expect(clock.nowMs()).toBe(1_240_000);
  });

  it("counts durations by this machine's clock", () => {
    const base = processClock();
    const clock = createServerClock(base, () => 3_600_000);
    expect(clock.monotonicMs() - base.monotonicMs()).toBeLessThan(1_000);
    expect(clock.steady().epoch).toBe(base.steady().epoch);
  });
});
