import type { Clock } from "../clock.ts";
import { steadyMsBetween } from "../domain/steady-time.ts";

/** A clock whose wall time goes on evenly, whatever becomes of the machine's, until it is told to follow. */
export interface EvenClock extends Clock {
  /** How far the machine's wall clock has gone away from this one, ms: what somebody set it by, and what the machine slept. */
  stray(): { readonly setMs: number; readonly sleptMs: number };
  /** Goes on from the machine's wall clock. */
  follow(): void;
}

/** Makes it of the machine's clock, from which it starts. */
export function createEvenClock(base: Clock): EvenClock {
  let aheadMs = base.nowMs() - base.monotonicMs();
  let since = { steady: base.steady(), monotonicMs: base.monotonicMs() };
  const sleptMs = () => {
    const passedMs = steadyMsBetween(since.steady, base.steady());
    // Readings of the two are not of one instant, nor equally fine.
    const slept = passedMs === null ? 0 : passedMs - (base.monotonicMs() - since.monotonicMs);
    return slept > 1_000 ? slept : 0;
  };
  return {
    nowMs: () => Math.floor(base.monotonicMs() + aheadMs),
    monotonicMs: () => base.monotonicMs(),
    steady: () => base.steady(),
    random: () => base.random(),
    after: (delayMs, run) => base.after(delayMs, run),
    crash: (point) => base.crash(point),
    stray() {
      const goneMs = base.nowMs() - base.monotonicMs() - aheadMs;
      if (Math.abs(goneMs) < 1_000) return { setMs: 0, sleptMs: 0 };
      const slept = sleptMs();
      return { setMs: Math.round(goneMs - slept), sleptMs: Math.round(slept) };
    },
    follow() {
      aheadMs = base.nowMs() - base.monotonicMs();
      since = { steady: base.steady(), monotonicMs: base.monotonicMs() };
    },
  };
}
