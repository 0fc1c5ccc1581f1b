import type { Clock } from "../../clock.ts";

/** Limits failed logins. */
export interface Attempts {
  /** Wait before the next try from this address, ms; 0: none. */
  waitMs(address: string): number;
  failed(address: string): void;
}

/** Failures allowed in the window, from one address and from all together. */
const ofOne = 5;
const ofAll = 50;
const windowMs = 60_000;

/** Makes the limit. It lives in memory: restarting the bot to reset it takes longer than waiting. */
export function createAttempts(clock: Clock): Attempts {
  let failures: { readonly address: string; readonly atMs: number }[] = [];
  const recent = () => {
    failures = failures.filter(({ atMs }) => atMs > clock.monotonicMs() - windowMs);
    return failures;
  };
  const until = (times: readonly { readonly atMs: number }[], most: number) =>
    times.length < most ? 0 : (times[times.length - most]?.atMs ?? 0) + windowMs - clock.monotonicMs();
  return {
    waitMs(address) {
      const all = recent();
      const own = all.filter((one) => one.address === address);
      return Math.max(until(own, ofOne), until(all, ofAll));
    },
    failed(address) {
      recent().push({ address, atMs: clock.monotonicMs() });
    },
  };
}
