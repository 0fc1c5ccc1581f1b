import { backOffMs, type Clock } from "../../../clock.ts";
import type { Ending } from "./reactions.ts";

/** A connection that was logged in for this long resets the back-off, ms. */
const stableMs = 60_000;
const baseMs = 1000;
const longestMs = 60_000;
const slowBaseMs = 60_000;
const slowLongestMs = 900_000;

/** Back-off between connections. */
export interface Pauses {
  /** True when the connection held for `stableMs`; the back-off is reset then. */
  held(ending: Ending): boolean;
  /** Records the ending; returns the number of consecutive endings with its code, this one included. */
  inARow(ending: Ending): number;
  /** The next pause, ms; about twice the one before. */
  next(slow: boolean): number;
  forget(): void;
}

export function createPauses(clock: Clock): Pauses {
  let attempts = 0;
  let code: number | null = null;
  let count = 0;
  const forget = () => {
    attempts = 0;
    count = 0;
  };
  return {
    held(ending) {
      const sound = ending.openForMs !== null && ending.openForMs >= stableMs;
      if (sound) forget();
      return sound;
    },
    inARow(ending) {
      count = ending.code === code ? count + 1 : 1;
      code = ending.code;
      return count;
    },
    next(slow) {
      attempts += 1;
      return slow
        ? backOffMs(clock, attempts, slowBaseMs, slowLongestMs)
        : backOffMs(clock, attempts, baseMs, longestMs);
    },
    forget,
  };
}
