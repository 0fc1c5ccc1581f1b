/** How wrong the machine's wall clock is, by the dates of answers, logins and messages. */
import type { Clock } from "../clock.ts";

/** Estimates the skew of the machine's wall clock against the networks' and the wallet's. */
export type Skew = ReturnType<typeof createSkew>;

interface Heard {
  /** Offset from the monotonic clock to the source's time, ms. */
  readonly offsetMs: number;
  readonly tookMs: number;
  readonly atMs: number;
}

/** Readings kept of each source. */
const kept = 8;
/** Older readings are ignored, ms. For `aheadAtMost`, a login's reading holds until the next one. */
const holdsMs = 3_600_000;
/** How much a monotonic clock may run wrong. */
const drift = 1e-4;
/** Answers that took longer are ignored, ms, because the time of their date is too uncertain. */
const slowestMs = 10_000;
/** The fewest readings of a source for `aheadMs`. */
const enough = 2;

/** Makes an estimate without readings. A `Date` counts whole seconds, so an estimate is right to about one second. */
export function createSkew(clock: Clock) {
  const sources = new Map<string, Heard[]>();
  const logins = new Map<string, Heard>();
  const messages = new Map<string, MessageClock>();
  const recent = (source: string) =>
    (sources.get(source) ?? []).filter(({ atMs }) => clock.monotonicMs() - atMs <= holdsMs);
  const best = (heard: readonly Heard[]) =>
    heard.reduce<Heard | null>((one, other) => (one === null || other.tookMs <= one.tookMs ? other : one), null);
  const ahead = ({ offsetMs }: Pick<Heard, "offsetMs">) => Math.round(clock.nowMs() - clock.monotonicMs() - offsetMs);
  const aheadOf = (source: string) => {
    const own = best(recent(source));
    return own === null ? null : ahead(own);
  };
  const lastAheadOf = (source: string) => {
    const last = best(recent(source)) ?? sources.get(source)?.at(-1) ?? null;
    return last === null ? null : ahead(last);
  };
  const smallest = () => {
    const all = [...sources.keys()].map(recent).filter((heard) => heard.length >= enough);
    const known = all.flatMap((heard) => best(heard) ?? []).map(ahead);
    return known.length === 0 ? null : known.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
  };
  return {
    /** Call with the `Date` header of every answer. `tookMs`: time from the request to the answer. */
    heard(source: string, date: string | null, tookMs: number) {
      const dateMs = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(dateMs) || tookMs > slowestMs) return;
      const atMs = clock.monotonicMs();
      const offsetMs = dateMs + 500 - (atMs - tookMs / 2);
      sources.set(source, [...recent(source).slice(1 - kept), { offsetMs, tookMs, atMs }]);
    },
    /** Call with the time that a network gives at login (epoch ms, whole seconds). It never counts for `aheadMs`. */
    heardAtLogin(source: string, dateMs: number) {
      const atMs = clock.monotonicMs();
      const login = { offsetMs: dateMs + 500 - atMs, tookMs: 0, atMs };
      sources.set(source, [login]);
      logins.set(source, login);
    },
    /** Call with the writing time of every handled message of a network (epoch ms). Idempotent per `id`. It counts for `aheadAtMost` only. */
    heardMessage(source: string, id: string, sentAtMs: number) {
      const known = messages.get(source) ?? createMessageClock(clock);
      messages.set(source, known);
      known.heard(id, sentAtMs);
    },
    /** How far the wall clock is ahead of this source's clock, ms (negative: behind). Null: no recent reading of it. */
    aheadOf,
    /** The same by the last reading, however old: a monotonic clock that is wrong by 0.1 ‰ is off by a minute in a week. Null: never read. */
    lastAheadOf,
    /** `aheadOf` or, if that is null, the upper bound by the last login and the source's messages, ms. Null: no login, and too few messages. */
    aheadAtMost(source: string) {
      const known = aheadOf(source);
      if (known !== null) return known;
      const login = logins.get(source);
      const atLogin = login && login.offsetMs - 500 - drift * (clock.monotonicMs() - login.atMs);
      const byMessages = messages.get(source)?.leastOffsetMs();
      const offsetMs = Math.max(atLogin ?? Number.NEGATIVE_INFINITY, byMessages ?? Number.NEGATIVE_INFINITY);
      return Number.isFinite(offsetMs) ? ahead({ offsetMs }) : null;
    },
    /** The skew on which all sources agree at least: the smallest of theirs, so that one wrong source alone does no harm. Null: too few readings. */
    aheadMs: smallest,
  };
}

/** What a network's own messages reveal about its clock: no message is handled before it was written. */
type MessageClock = ReturnType<typeof createMessageClock>;

/** A message, and the distance from the monotonic time of its handling to its writing time, ms. */
interface Reading {
  readonly id: string;
  readonly offsetMs: number;
}

/** The best readings since a time of the monotonic clock, ms, highest first. */
interface Period {
  readonly sinceMs: number;
  readonly best: readonly Reading[];
}

/** How long a period takes in readings, ms. Each holds at least as long, and at most twice as long. */
const periodMs = 1_800_000;
/** Readings that must agree, so that one message with a wrong time does no harm. */
const enoughMessages = 2;

/** Makes one without readings. It keeps four at most. */
function createMessageClock(clock: Clock) {
  let before: Period | null = null;
  let now: Period = { sinceMs: Number.NEGATIVE_INFINITY, best: [] };
  /** The best of both periods. Null: not computed since the last reading. */
  let best: { readonly offsetMs: number | null; readonly holdsUntilMs: number } | null = null;
  return {
    /** Call with a message that is handled now and when it was written, epoch ms of the network. The same `id` counts once. */
    heard(id: string, sentAtMs: number) {
      const atMs = clock.monotonicMs();
      if (atMs - now.sinceMs > periodMs) {
        before = now;
        now = { sinceMs: atMs, best: [] };
        best = null;
      }
      const offsetMs = sentAtMs - atMs;
      // Most messages are no better than the best.
      if (offsetMs <= (now.best[enoughMessages - 1]?.offsetMs ?? Number.NEGATIVE_INFINITY)) return;
      now = { ...now, best: bestOf([...now.best, { id, offsetMs }]) };
      best = null;
    },
    /** The lower bound of the network's clock relative to the monotonic clock, ms. Null: fewer than two messages in the last half hour. */
    leastOffsetMs(): number | null {
      const atMs = clock.monotonicMs();
      if (best === null || atMs > best.holdsUntilMs) {
        const held = [before, now].flatMap((period) => (period !== null && atMs <= endOf(period) ? [period] : []));
        const readings = held.flatMap((period) => period.best);
        best = {
          offsetMs: bestOf(readings)[enoughMessages - 1]?.offsetMs ?? null,
          holdsUntilMs: Math.min(...held.map(endOf)),
        };
      }
      return best.offsetMs;
    },
  };
}

/** When the readings of a period end, ms of the monotonic clock. */
function endOf({ sinceMs }: Period): number {
  return sinceMs + 2 * periodMs;
}

/** The highest readings of different messages. */
function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const sorted = readings.toSorted((one, other) => other.offsetMs - one.offsetMs);
  return sorted.filter(({ id }, place) => sorted.findIndex((one) => one.id === id) === place).slice(0, enoughMessages);
}
