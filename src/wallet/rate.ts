import type { Clock } from "../clock.ts";

/**
 * The purpose of a request. `send`: a write. `balanceBeforeSend`: the balance read before it, which also reserves a place for that `send`. `neededByMoney`: any
 * other read that money waits for. `lookup`: everything else, from what is left.
 */
export type RatePurpose = "send" | "balanceBeforeSend" | "neededByMoney" | "lookup";

/** Rate budget of one account. Times are ms. */
export interface RateBudget {
  /** Takes one request out of the budget; false: there is none left. Never waits. */
  take(purpose: RatePurpose): boolean;
  /** How long until a balance read and a write fit; 0: now. */
  moneyWaitMs(): number;
  /** Stops all requests for `delayMs`, at most an hour. Never shortens a longer pause. */
  pause(delayMs: number): void;
}

const windowMs = 60_000;
/** An unused reservation ends after this: longer than a balance read takes, ms. */
const heldMs = 10_000;
/** The longest honoured pause, ms. After a longer one every waiting operation would expire. */
const longestPauseMs = 3_600_000;

/**
 * Creates the budget: at most `ratePerMinute` requests in *any* minute (a sliding window; a token bucket lets twice as many through in its
 * first minute). Lookups may use two thirds of it.
 */
export function createRateBudget(options: { readonly ratePerMinute: number; readonly clock: Clock }): RateBudget {
  const { clock } = options;
  const limit = Math.max(1, Math.floor(options.ratePerMinute));
  const lookupLimit = limit - Math.min(Math.ceil(limit / 3), limit - 1);
  /** When each used (`made`) or reserved (`held`) place becomes free, oldest first, monotonic ms. */
  const made: number[] = [];
  const held: number[] = [];
  let pausedUntilMs = Number.NEGATIVE_INFINITY;

  const forget = (nowMs: number) => {
    made.splice(0, usedUp(made, nowMs));
    held.splice(0, usedUp(held, nowMs));
  };
  /** The rest of a pause that the wallet asked for. 0: none. */
  const pausedMs = () => Math.max(0, Math.ceil(pausedUntilMs - clock.monotonicMs()));
  /** How long until `places` are free. */
  const waitMs = (places: number): number => {
    const nowMs = clock.monotonicMs();
    forget(nowMs);
    const missing = made.length + held.length + Math.min(places, limit) - limit;
    if (missing <= 0) return pausedMs();
    const freed = [...made, ...held].sort((a, b) => a - b)[missing - 1] ?? nowMs;
    return Math.max(pausedMs(), Math.ceil(freed - nowMs));
  };

  return {
    moneyWaitMs: () => waitMs(2),
    take(purpose) {
      const nowMs = clock.monotonicMs();
      forget(nowMs);
      if (purpose === "send" && held.length > 0 && pausedMs() === 0) held.shift();
      else if (waitMs(purpose === "balanceBeforeSend" ? 2 : 1) > 0) return false;
      else if (purpose === "lookup" && made.length + held.length >= lookupLimit) return false;
      made.push(nowMs + windowMs);
      if (purpose === "balanceBeforeSend" && limit > 1) held.push(nowMs + heldMs);
      return true;
    },
    pause(delayMs) {
      pausedUntilMs = Math.max(pausedUntilMs, clock.monotonicMs() + Math.min(delayMs, longestPauseMs));
    },
  };
}

/** How many places at the head are free again. */
function usedUp(places: readonly number[], nowMs: number): number {
  const first = places.findIndex((freeMs) => freeMs > nowMs);
  return first === -1 ? places.length : first;
}
