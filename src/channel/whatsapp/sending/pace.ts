import type { Clock } from "../../../clock.ts";

/** How fast an account writes, over all its chats: an even trickle, since bursts are what gets numbers blocked. */
export interface Pace {
  /**
   * Takes the next place and gives how long to wait for it, ms; 0 when the account has been silent. Null when it is farther away than
   * `mostMs`: no place is taken then, and `untilFreeMs` says when to come back.
   */
  take(mostMs: number): number | null;
  /** When the next place is, ms from now. */
  untilFreeMs(): number;
  /** Nobody writes for so long: the server asked for it. */
  pause(delayMs: number): void;
}

/** Makes the pace. The distance between two messages varies by a quarter, as a machine's would not have to. */
export function createPace(clock: Clock, perSecond: number): Pace {
  const distanceMs = 1000 / perSecond;
  let freeAtMs = Number.NEGATIVE_INFINITY;
  // No timer is finer than a millisecond.
  const untilFreeMs = () => Math.max(0, Math.round(freeAtMs - clock.monotonicMs()));
  return {
    untilFreeMs,
    take(mostMs) {
      const waitMs = untilFreeMs();
      if (waitMs > mostMs) return null;
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs()) + distanceMs * (0.75 + 0.5 * clock.random());
      return waitMs;
    },
    pause(delayMs) {
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs() + delayMs);
    },
  };
}
