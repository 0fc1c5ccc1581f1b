import type { Clock } from "../clock.ts";

/** How far the machine's wall clock is from the networks' and the wallet's. */
export interface Skew {
  /** An answer came that says what time it was: the `Date` of its head. `tookMs`: from the request to the answer. */
  heard(source: string, date: string | null, tookMs: number): void;
  /** A network said what time it is (epoch ms, in whole seconds) when it let us in. It judges its own messages; nobody is alarmed by it. */
  heardAtLogin(source: string, dateMs: number): void;
  /** How far the wall clock is ahead of this one's (negative: behind), ms. Null: it was not heard, and no other's clock stands for it. */
  aheadOf(source: string): number | null;
  /** The same for all together: of what they say the smallest, so that one of them which is wrong itself is not believed. Null: nobody was heard enough. */
  aheadMs(): number | null;
}

interface Heard {
  /** What has to be added to the monotonic clock to get the time over there, ms. */
  readonly offsetMs: number;
  readonly tookMs: number;
  readonly atMs: number;
}

/** Readings kept of each source. */
const kept = 8;
/** What was heard longer ago says nothing of now, ms. */
const holdsMs = 3_600_000;
/** An answer that took longer says too little of when its date was written, ms. */
const slowestMs = 10_000;
/** Of a source that was heard less often nobody is alarmed. */
const enough = 2;

/** Makes an estimate out of nothing. A `Date` counts in whole seconds, so that it is right to about a second. */
export function createSkew(clock: Clock): Skew {
  const sources = new Map<string, Heard[]>();
  const recent = (source: string) =>
    (sources.get(source) ?? []).filter(({ atMs }) => clock.monotonicMs() - atMs <= holdsMs);
  const best = (heard: readonly Heard[]) =>
    heard.reduce<Heard | null>((one, other) => (one === null || other.tookMs <= one.tookMs ? other : one), null);
  const ahead = ({ offsetMs }: Heard) => Math.round(clock.nowMs() - clock.monotonicMs() - offsetMs);
  const smallest = () => {
    const all = [...sources.keys()].map(recent).filter((heard) => heard.length >= enough);
    const known = all.flatMap((heard) => best(heard) ?? []).map(ahead);
    return known.length === 0 ? null : known.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
  };
  return {
    heard(source, date, tookMs) {
      const dateMs = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(dateMs) || tookMs > slowestMs) return;
      const atMs = clock.monotonicMs();
      const offsetMs = dateMs + 500 - (atMs - tookMs / 2);
      sources.set(source, [...recent(source).slice(1 - kept), { offsetMs, tookMs, atMs }]);
    },
    heardAtLogin(source, dateMs) {
      const atMs = clock.monotonicMs();
      sources.set(source, [{ offsetMs: dateMs + 500 - atMs, tookMs: 0, atMs }]);
    },
    aheadOf(source) {
      const own = best(recent(source));
      return own === null ? null : ahead(own);
    },
    aheadMs: smallest,
  };
}
