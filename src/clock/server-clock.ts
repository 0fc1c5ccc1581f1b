import type { Clock } from "../clock.ts";

/** Smaller differences are what an answer takes to come, ms: the clock does not follow them. */
const ignoredMs = 500;

/**
 * A clock whose wall time is a server's, so that processes on several machines go by the same. `aheadMs`: what that clock is ahead of this machine's as
 * last measured, ms.
 */
export function createServerClock(base: Clock, aheadMs: () => number): Clock {
  let shiftMs = 0;
  return {
    nowMs() {
      const measuredMs = Math.round(aheadMs());
      if (Math.abs(measuredMs - shiftMs) > ignoredMs) shiftMs = measuredMs;
      return base.nowMs() + shiftMs;
    },
    monotonicMs: () => base.monotonicMs(),
    steady: () => base.steady(),
    random: () => base.random(),
    after: (delayMs, run) => base.after(delayMs, run),
    reached: (point) => base.reached(point),
  };
}
