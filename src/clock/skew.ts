import type { Clock } from "../clock.ts";

/** Estimates the skew of the machine's wall clock against the networks' and the wallet's. */
export interface Skew {
  /** Call with the `Date` header of every answer. `tookMs`: time from the request to the answer. */
  heard(source: string, date: string | null, tookMs: number): void;
  /** Call with the time that a network gives at login (epoch ms, whole seconds). It counts for `aheadOf` only, never for `aheadMs`. */
  heardAtLogin(source: string, dateMs: number): void;
  /** How far the wall clock is ahead of this source's clock, ms (negative: behind). Null: no recent reading of it. */
  aheadOf(source: string): number | null;
  /** The skew that all sources agree on at least: the smallest of theirs, so that one wrong source alone does no harm. Null: too few readings. */
  aheadMs(): number | null;
}

interface Heard {
  /** Offset from the monotonic clock to the source's time, ms. */
  readonly offsetMs: number;
  readonly tookMs: number;
  readonly atMs: number;
}

/** Readings kept of each source. */
const kept = 8;
/** Older readings are ignored, ms. */
const holdsMs = 3_600_000;
/** Answers that took longer are ignored: when their date was written is too uncertain, ms. */
const slowestMs = 10_000;
/** Least readings of a source for `aheadMs`. */
const enough = 2;

/** Makes an estimate without readings. A `Date` counts whole seconds, so that an estimate is right to about one second. */
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
