import type { Clock } from "../../clock.ts";

/** Counts failed logins, so that the token cannot be guessed. */
export interface Attempts {
  /** How long whoever comes from this address has to wait before the next try, ms; 0: not at all. */
  waitMs(address: string): number;
  failed(address: string): void;
}

/** Failures in the window, from one address and from everywhere together. */
const ofOne = 5;
const ofAll = 50;
const windowMs = 60_000;

/** Makes the count. It lives in memory: a restart begins anew, which is slower than waiting. */
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
