import type { Clock } from "../clock.ts";

/** Rate limit of one account over all its chats. Spaces messages evenly, because WhatsApp blocks numbers for bursts. */
export interface Pace {
  /**
   * Reserves the next slot and returns the wait until it, ms (0: now). Returns null and reserves nothing when the wait is longer than
   * `mostMs`; try again after `untilFreeMs`.
   */
  take(mostMs: number): number | null;
  /** Time until the next free slot, ms. */
  untilFreeMs(): number;
  /** Blocks all slots for `delayMs`, because the server asked to slow down. */
  pause(delayMs: number): void;
}

/** The distance between two slots has ±25 % jitter, so that it does not look machine-made. `perSecond` is called for each slot. */
export function createPace(clock: Clock, perSecond: () => number): Pace {
  let freeAtMs = Number.NEGATIVE_INFINITY;
  // Timers have a resolution of 1 ms.
  const untilFreeMs = () => Math.max(0, Math.round(freeAtMs - clock.monotonicMs()));
  return {
    untilFreeMs,
    take(mostMs) {
      const waitMs = untilFreeMs();
      if (waitMs > mostMs) return null;
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs()) + (1000 / perSecond()) * (0.75 + 0.5 * clock.random());
      return waitMs;
    },
    pause(delayMs) {
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs() + delayMs);
    },
  };
}
