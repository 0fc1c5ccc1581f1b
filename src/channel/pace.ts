import type { Clock } from "../clock.ts";

export type Pace = ReturnType<typeof createPace>;

/**
 * Rate limit of one account over all its chats. Spaces messages evenly, because WhatsApp blocks numbers for bursts. The distance between two slots has ±25 %
 * jitter, so that it does not look machine-made. `perSecond` is called for each slot.
 */
export function createPace(clock: Clock, perSecond: () => number) {
  let freeAtMs = Number.NEGATIVE_INFINITY;
  /** Time until the next free slot, ms. Timers have a resolution of 1 ms. */
  const untilFreeMs = () => Math.max(0, Math.round(freeAtMs - clock.monotonicMs()));
  return {
    untilFreeMs,
    /**
     * Reserves the next slot and returns the wait until it, ms (0: now). Returns null and reserves nothing when the wait is longer than
     * `mostMs`; try again after `untilFreeMs`.
     */
    take(mostMs: number): number | null {
      const waitMs = untilFreeMs();
      if (waitMs > mostMs) return null;
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs()) + (1000 / perSecond()) * (0.75 + 0.5 * clock.random());
      return waitMs;
    },
    /** Blocks all slots for `delayMs`, because the server asked to slow down. */
    pause(delayMs: number) {
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs() + delayMs);
    },
  };
}
