import { describe, expect, it } from "vitest";
import { type Clock, processClock } from "../src/clock.ts";
import { createEvenClock } from "../src/clock/even-clock.ts";
import { createSkew } from "../src/clock/skew.ts";

/** A machine whose wall clock can be set, and that can sleep. */
function machine() {
  const at = { wallMs: 1_790_000_000_000, monotonicMs: 5_000, steadyMs: 90_000, epoch: "boot" };
  const clock: Clock = {
    nowMs: () => at.wallMs,
    monotonicMs: () => at.monotonicMs,
    steady: () => ({ epoch: at.epoch, ms: at.steadyMs }),
    random: () => 0.5,
    after: () => () => {},
    reached() {},
  };
  const pass = (ms: number) => {
    at.wallMs += ms;
    at.monotonicMs += ms;
    at.steadyMs += ms;
  };
  const sleep = (ms: number) => {
    at.wallMs += ms;
    at.steadyMs += ms;
  };
  return { at, clock, pass, sleep };
}

describe("the router's clock", () => {
  it("goes on evenly when the machine's is set, and follows when it is told to", () => {
    const { at, clock, pass } = machine();
    const even = createEvenClock(clock);
    const startMs = even.nowMs();
    pass(10_000);
    at.wallMs -= 3_600_000;
    pass(10_000);
    expect(even.nowMs()).toBe(startMs + 20_000);
    expect(even.stray()).toEqual({ setMs: -3_600_000, sleptMs: 0 });
    even.follow();
    expect(even.nowMs()).toBe(at.wallMs);
    expect(even.stray()).toEqual({ setMs: 0, sleptMs: 0 });
  });

  it("tells sleep from setting: what the machine slept has passed", () => {
    const { at, clock, pass, sleep } = machine();
    const even = createEvenClock(clock);
    sleep(3_600_000);
    expect(even.stray()).toEqual({ setMs: 0, sleptMs: 3_600_000 });
    at.wallMs += 60_000;
    expect(even.stray()).toEqual({ setMs: 60_000, sleptMs: 3_600_000 });
    even.follow();
    pass(500);
    expect(even.stray()).toEqual({ setMs: 0, sleptMs: 0 });
  });

  it("takes less than a second for nothing, and counts in whole milliseconds", () => {
    const { at, clock } = machine();
    const even = createEvenClock(clock);
    at.wallMs += 900;
    at.monotonicMs += 0.4;
    expect(even.stray()).toEqual({ setMs: 0, sleptMs: 0 });
    expect(Number.isInteger(even.nowMs())).toBe(true);
  });
});

describe("the steady clock of this process", () => {
  it("goes on, and is the same for whoever asks", () => {
    const first = processClock().steady();
    const second = processClock().steady();
    expect(second.epoch).toBe(first.epoch);
    expect(second.ms).toBeGreaterThanOrEqual(first.ms);
  });
});

describe("how far a clock is from the networks'", () => {
  const dateOf = (ms: number) => new Date(ms).toUTCString();

  it("is told by the answer that took the least time", () => {
    const { at, clock, pass } = machine();
    const skew = createSkew(clock);
    expect(skew.aheadMs()).toBe(null);
    const trueMs = () => at.wallMs - 660_000;
    skew.heard("telegram", dateOf(trueMs() - 4_000), 8_000);
    skew.heard("telegram", dateOf(trueMs()), 20);
    pass(60_000);
    skew.heard("telegram", dateOf(trueMs() - 2_000), 4_000);
    expect(Math.abs((skew.aheadMs() ?? 0) - 660_000)).toBeLessThan(1_000);
    // The machine's clock is set right.
    at.wallMs -= 660_000;
    expect(Math.abs(skew.aheadMs() ?? 9_999)).toBeLessThan(1_000);
  });

  it("is not believed of one that is alone with it, nor after a single answer, nor of what is no date", () => {
    const { at, clock, pass } = machine();
    const skew = createSkew(clock);
    skew.heard("wallet", "yesterday", 10);
    skew.heard("wallet", null, 10);
    skew.heard("wallet", dateOf(at.wallMs - 900_000), 10);
    expect(skew.aheadMs()).toBe(null);
    // Another's clock may be wrong itself: it says nothing of a network that was not heard.
    expect(skew.aheadOf("whatsapp")).toBe(null);
    skew.heard("wallet", dateOf(at.wallMs - 900_000), 10);
    expect(Math.abs((skew.aheadMs() ?? 0) - 900_000)).toBeLessThan(1_000);
    for (let n = 0; n < 2; n++) skew.heard("telegram", dateOf(at.wallMs), 10);
    expect(Math.abs(skew.aheadMs() ?? 9_999)).toBeLessThan(1_000);
    // What a network said when it let us in is for its own messages.
    skew.heardAtLogin("whatsapp", at.wallMs + 300_000);
    skew.heardAtLogin("whatsapp", at.wallMs + 300_000);
    expect(Math.abs((skew.aheadOf("whatsapp") ?? 0) + 300_000)).toBeLessThan(1_000);
    expect(Math.abs(skew.aheadMs() ?? 9_999)).toBeLessThan(1_000);
    pass(3_600_001);
    expect(skew.aheadMs()).toBe(null);
    expect(skew.aheadOf("telegram")).toBe(null);
  });
});
