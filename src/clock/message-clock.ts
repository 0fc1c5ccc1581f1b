import type { Clock } from "../clock.ts";

/** What a network's own messages tell of its clock: a message is never handled before it was written. */
export interface MessageClock {
  /** Call with a message that is handled now and when it was written, epoch ms of the network. The same `id` counts once. */
  heard(id: string, sentAtMs: number): void;
  /** The least that the network's clock is ahead of the monotonic clock, ms. Null: fewer than two messages in the last half hour. */
  leastOffsetMs(): number | null;
}

/** A message and the distance from the monotonic clock's time of its handling to when it was written, ms. */
interface Reading {
  readonly id: string;
  readonly offsetMs: number;
}

/** The best readings since a time of the monotonic clock, ms, highest first. */
interface Period {
  readonly sinceMs: number;
  readonly best: readonly Reading[];
}

/** How long a period takes in readings, ms: each holds for as long at least, and twice that at most. */
const periodMs = 1_800_000;
/** Readings that must agree: one message with a wrong time does no harm. */
const enough = 2;

/** Makes one without readings. It keeps four at most. */
export function createMessageClock(clock: Clock): MessageClock {
  let before: Period | null = null;
  let now: Period = { sinceMs: Number.NEGATIVE_INFINITY, best: [] };
  /** The best of both periods; null: not looked for since a reading was added. */
  let best: { readonly offsetMs: number | null; readonly holdsUntilMs: number } | null = null;
  return {
    heard(id, sentAtMs) {
      const atMs = clock.monotonicMs();
      if (atMs - now.sinceMs > periodMs) {
        before = now;
        now = { sinceMs: atMs, best: [] };
        best = null;
      }
      const offsetMs = sentAtMs - atMs;
      // Most messages are no better than the best.
      if (offsetMs <= (now.best[enough - 1]?.offsetMs ?? Number.NEGATIVE_INFINITY)) return;
      now = { ...now, best: bestOf([...now.best, { id, offsetMs }]) };
      best = null;
    },
    leastOffsetMs() {
      const atMs = clock.monotonicMs();
      if (best === null || atMs > best.holdsUntilMs) {
        const held = [before, now].flatMap((period) => (period !== null && atMs <= endOf(period) ? [period] : []));
        const readings = held.flatMap((period) => period.best);
        best = { offsetMs: bestOf(readings)[enough - 1]?.offsetMs ?? null, holdsUntilMs: Math.min(...held.map(endOf)) };
      }
      return best.offsetMs;
    },
  };
}

/** Until when a period's readings hold, ms of the monotonic clock. */
function endOf({ sinceMs }: Period): number {
  return sinceMs + 2 * periodMs;
}

/** The highest readings of different messages. */
function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const sorted = readings.toSorted((one, other) => other.offsetMs - one.offsetMs);
  return sorted.filter(({ id }, place) => sorted.findIndex((one) => one.id === id) === place).slice(0, enough);
}
