import type { Clock } from "../clock.ts";
import { steadyMsBetween } from "../domain/time/steady-time.ts";

/** A clock whose wall time runs evenly when the machine's is set, until `follow` is called. */
export interface EvenClock extends Clock {
  /** How far the machine's wall clock differs from this one, ms: `setMs` by setting it, `sleptMs` by the sleep of the machine. */
  stray(): { readonly setMs: number; readonly sleptMs: number };
  /** Takes over the time of the machine's wall clock. */
  follow(): void;
}

/** Makes an even clock that starts at the time of `base`. */
export function createEvenClock(base: Clock): EvenClock {
  let aheadMs = base.nowMs() - base.monotonicMs();
  let since = { steady: base.steady(), monotonicMs: base.monotonicMs() };
  const sleptMs = () => {
    const passedMs = steadyMsBetween(since.steady, base.steady());
    // The two clocks are read one after the other and differ in resolution: less than a second means nothing.
    const slept = passedMs === null ? 0 : passedMs - (base.monotonicMs() - since.monotonicMs);
    return slept > 1_000 ? slept : 0;
  };
  return {
    nowMs: () => Math.floor(base.monotonicMs() + aheadMs),
    monotonicMs: () => base.monotonicMs(),
    steady: () => base.steady(),
    random: () => base.random(),
    after: (delayMs, run) => base.after(delayMs, run),
    reached: (point) => base.reached(point),
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
