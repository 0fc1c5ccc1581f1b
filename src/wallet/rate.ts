import type { Clock } from "../clock.ts";

/** Who asks for a request: money first, lookups with what is left. */
export type RatePurpose = "money" | "lookup";

/** The requests one account may make. All times are ms. */
export interface RateBudget {
  /** Takes one request out of the budget, or gives false and takes nothing. Never waits. */
  take(purpose: RatePurpose): boolean;
  /** How long until a money request would be allowed; 0 = now. */
  moneyWaitMs(): number;
  /** What is left of a pause the wallet asked for; 0 = none. */
  pausedMs(): number;
  /** Stops everything for `delayMs`, at most an hour. A shorter pause never cuts a longer one short. */
  pause(delayMs: number): void;
}

const windowMs = 60_000;
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
  /** When each request of the last minute was made, oldest first. */
  const made: number[] = [];
  let pausedUntilMs = Number.NEGATIVE_INFINITY;

  const forget = (nowMs: number) => {
    const young = made.findIndex((atMs) => atMs > nowMs - windowMs);
    made.splice(0, young === -1 ? made.length : young);
  };
  const pausedMs = () => Math.max(0, Math.ceil(pausedUntilMs - clock.monotonicMs()));
  const moneyWaitMs = () => {
    const nowMs = clock.monotonicMs();
    forget(nowMs);
    const oldest = made[made.length - limit];
    return Math.max(pausedMs(), oldest === undefined ? 0 : Math.ceil(oldest + windowMs - nowMs));
  };

  return {
    moneyWaitMs,
    pausedMs,
    take(purpose) {
      if (moneyWaitMs() > 0) return false;
      if (purpose === "lookup" && made.length >= lookupLimit) return false;
      made.push(clock.monotonicMs());
      return true;
    },
    pause(delayMs) {
      pausedUntilMs = Math.max(pausedUntilMs, clock.monotonicMs() + Math.min(delayMs, longestPauseMs));
    },
  };
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
