import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clock, processClock } from "../../src/clock.ts";
import { createEvenClock } from "../../src/clock/derived-clocks.ts";
import { createSkew } from "../../src/clock/skew.ts";

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

const dateOf = (ms: number) => new Date(ms).toUTCString();

describe("how far a clock is from the networks'", () => {
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
    expect(skew.aheadOf("whatsapp")).toBe(null);
    // It says so again only when the connection is made anew; until then our clock may run wrong.
    pass(9 * 3_600_000);
    expect(skew.aheadAtMost("whatsapp")).toBeGreaterThanOrEqual(-300_000);
    expect(skew.aheadAtMost("whatsapp")).toBeLessThan(-295_000);
  });
});

describe("how far a clock is ahead of a network's at most", () => {
  const secondOf = (ms: number) => Math.floor(ms / 1_000) * 1_000;

  it("is told by the network's messages where nobody says the time, and alarms nobody", () => {
    const { at, clock, pass, sleep } = machine();
    const skew = createSkew(clock);
    const network = { aheadMs: -660_000 };
    let id = 0;
    const comes = (lateMs: number) =>
      skew.heardMessage("telegram", String(++id), secondOf(at.wallMs + network.aheadMs - lateMs));
    comes(300);
    expect(skew.aheadAtMost("telegram")).toBe(null);
    // The same message once more is no second one.
    skew.heardMessage("telegram", "1", secondOf(at.wallMs + network.aheadMs - 300));
    expect(skew.aheadAtMost("telegram")).toBe(null);
    comes(400);
    for (const lateMs of [20_000, 720_000]) comes(lateMs);
    const most = skew.aheadAtMost("telegram") ?? 0;
    expect(most).toBeGreaterThanOrEqual(660_000);
    expect(most).toBeLessThan(662_000);
    // One that is dated in the future, and comes twice, does no harm.
    comes(-3_600_000);
    skew.heardMessage("telegram", String(id), secondOf(at.wallMs + network.aheadMs + 3_600_000));
    expect(skew.aheadAtMost("telegram")).toBeGreaterThanOrEqual(660_000);
    expect(skew.aheadAtMost("telegram")).toBeLessThan(662_000);
    expect([skew.aheadOf("telegram"), skew.aheadMs(), skew.aheadAtMost("whatsapp")]).toEqual([null, null, null]);
    // What the network says itself comes first.
    skew.heard("telegram", dateOf(at.wallMs - 600_000), 10);
    expect(Math.abs((skew.aheadAtMost("telegram") ?? 0) - 600_000)).toBeLessThan(1_000);
    pass(3_600_001);
    expect(skew.aheadAtMost("telegram")).toBe(null);
    // While the machine sleeps the monotonic clock may stand still: less is known, and nothing wrong.
    for (const lateMs of [0, 0]) comes(lateMs);
    sleep(7_200_000);
    expect(skew.aheadAtMost("telegram")).toBeGreaterThanOrEqual(660_000);
  });

  it("is never less than it is, and no more than the second quickest message of the last half hour was late", () => {
    const message = fc.record({ afterMs: fc.nat(600_000), lateMs: fc.nat(900_000) });
    fc.assert(
      fc.property(
        fc.integer({ min: -3_600_000, max: 3_600_000 }),
        fc.array(message, { maxLength: 60 }),
        (aheadMs, messages) => {
          const { at, clock, pass } = machine();
          const skew = createSkew(clock);
          const heard: { readonly atMs: number; readonly lateMs: number }[] = [];
          for (const [id, { afterMs, lateMs }] of messages.entries()) {
            pass(afterMs);
            const sentAtMs = secondOf(at.wallMs - aheadMs - lateMs);
            skew.heardMessage("whatsapp-cloud", String(id), sentAtMs);
            heard.push({ atMs: at.monotonicMs, lateMs: at.wallMs - aheadMs - sentAtMs });
            const recent = heard.filter(({ atMs }) => at.monotonicMs - atMs <= 1_800_000);
            const secondMs = recent.map((one) => one.lateMs).toSorted((one, other) => one - other)[1];
            const most = skew.aheadAtMost("whatsapp-cloud");
            if (secondMs !== undefined) expect(most).toBeLessThanOrEqual(aheadMs + secondMs);
            if (most !== null) expect(most).toBeGreaterThanOrEqual(aheadMs);
          }
        },
      ),
    );
  });
});
