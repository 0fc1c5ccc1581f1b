import type { Clock } from "../../clock.ts";

/** Limits wrong tokens. A right one is not counted and never waits: others' failures must lock nobody out. */
export interface Attempts {
  /** Counts a wrong token. Gives the wait that is left for this address, ms, in which nothing is counted; 0: none. */
  failed(address: string): number;
  /** How many were counted in the last day. */
  ofLastDay(): number;
}

/** Failures allowed in the window, from one address and from all together. */
const ofOne = 5;
const ofAll = 50;
const windowMs = 60_000;
const hourMs = 3_600_000;

/** Makes the limit. It lives in memory: restarting the bot to reset it takes longer than waiting. */
export function createAttempts(clock: Clock): Attempts {
  /** Wrong tokens of the last day, by the hour. */
  let byHour = new Map<number, number>();
  const count = () => {
    const hour = Math.floor(clock.monotonicMs() / hourMs);
    byHour = new Map([...byHour].filter(([one]) => one > hour - 24));
    return { hour, total: [...byHour.values()].reduce((sum, one) => sum + one, 0) };
  };
  let failures: { readonly address: string; readonly atMs: number }[] = [];
  const recent = () => {
    failures = failures.filter(({ atMs }) => atMs > clock.monotonicMs() - windowMs);
    return failures;
  };
  const until = (times: readonly { readonly atMs: number }[], most: number) =>
    times.length < most ? 0 : (times[times.length - most]?.atMs ?? 0) + windowMs - clock.monotonicMs();
  return {
    failed(address) {
      const all = recent();
      const own = all.filter((one) => one.address === address);
      const waitMs = Math.max(until(own, ofOne), until(all, ofAll));
      if (waitMs > 0) return waitMs;
      all.push({ address, atMs: clock.monotonicMs() });
      const { hour } = count();
      byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
      return 0;
    },
    ofLastDay: () => count().total,
  };
}
