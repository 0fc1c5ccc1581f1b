import type { Clock } from "../clock.ts";

/**
 * What a request is for. `send` is a call that changes something; `prepare` the balance read before it, which also holds a place for
 * the `send` that follows; `money` what money waits for otherwise; `lookup` takes what is left.
 */
export type RatePurpose = "send" | "prepare" | "money" | "lookup";

/** The requests one account may make. All times are ms. */
export interface RateBudget {
  /** Takes one request out of the budget, or gives false and takes nothing. Never waits. */
  take(purpose: RatePurpose): boolean;
  /** How long until there is room for a balance and for the money request after it; 0 = now. */
  moneyWaitMs(): number;
  /** What is left of a pause the wallet asked for; 0 = none. */
  pausedMs(): number;
  /** Stops everything for `delayMs`, at most an hour. A shorter pause never cuts a longer one short. */
  pause(delayMs: number): void;
}

const windowMs = 60_000;
/** A place held for a `send` that does not come is free again after this: longer than a balance read may take. */
const heldMs = 10_000;
/** A pause beyond this is taken for a mistake of the other side, or operations would all expire unseen. */
const longestPauseMs = 3_600_000;

/**
 * Makes the budget of one account: at most `ratePerMinute` requests in *any* minute (a sliding window, since a bucket of tokens
 * would let twice as many pass in its first minute). A third of it is out of the reach of lookups.
 */
export function createRateBudget(options: { readonly ratePerMinute: number; readonly clock: Clock }): RateBudget {
  const { clock } = options;
  const limit = Math.max(1, Math.floor(options.ratePerMinute));
  const lookupLimit = limit - Math.min(Math.ceil(limit / 3), limit - 1);
  /** When each place in use is free again, oldest first: requests of the last minute, and places held. */
  const made: number[] = [];
  const held: number[] = [];
  let pausedUntilMs = Number.NEGATIVE_INFINITY;

  const forget = (nowMs: number) => {
    made.splice(0, usedUp(made, nowMs));
    held.splice(0, usedUp(held, nowMs));
  };
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
    pausedMs,
    take(purpose) {
      const nowMs = clock.monotonicMs();
      forget(nowMs);
      if (purpose === "send" && held.length > 0 && pausedMs() === 0) held.shift();
      else if (waitMs(purpose === "prepare" ? 2 : 1) > 0) return false;
      else if (purpose === "lookup" && made.length + held.length >= lookupLimit) return false;
      made.push(nowMs + windowMs);
      if (purpose === "prepare" && limit > 1) held.push(nowMs + heldMs);
      return true;
    },
    pause(delayMs) {
      pausedUntilMs = Math.max(pausedUntilMs, clock.monotonicMs() + Math.min(delayMs, longestPauseMs));
    },
  };
}

/** How many places at the head are free again: they lie in the order in which they will be. */
function usedUp(places: readonly number[], nowMs: number): number {
  const first = places.findIndex((freeMs) => freeMs > nowMs);
  return first === -1 ? places.length : first;
}

/** Reads `Retry-After` (RFC 9110 10.2.3: seconds or an HTTP date) as ms from `nowMs`; null where there is none that can be read. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes years and numbers alone, which are no HTTP dates.
  const atMs = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}
