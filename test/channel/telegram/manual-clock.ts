import type { Clock } from "../../../src/clock.ts";

/** Deadlines of a send and of a 30 s poll. */
const deadlines = [15_000, 45_000];

interface Timer {
  readonly delayMs: number;
  readonly atMs: number;
  readonly run: () => void;
}

/** A clock whose time stands still until a test lets a timer go off. */
export interface ManualClock extends Clock {
  /**
   * Waits until a timer with a delay in this range is set, lets that much time pass and sets it off. Gives its delay, ms. Timers
   * outside the range are left alone, and so are the deadlines of calls unless they are named exactly.
   */
  elapse(fromMs: number, toMs?: number): Promise<number>;
  /** Waits until a timer with exactly this delay is set. */
  waitForTimer(delayMs: number): Promise<void>;
  /** Lets this time pass; the timers of it go off in order. */
  advance(ms: number): void;
  /** Timers not yet gone off or called off. */
  pending(): number;
}

export function createManualClock(startMs = 1_790_000_000_000): ManualClock {
  let timeMs = startMs;
  const timers = new Set<Timer>();
  const waiting = new Set<() => void>();
  const timerWithin = (fromMs: number, toMs: number) =>
    new Promise<Timer>((resolve) => {
      const look = () => {
        for (const one of timers) {
          if (one.delayMs < fromMs || one.delayMs > toMs) continue;
          if (fromMs < toMs && deadlines.includes(one.delayMs)) continue;
          waiting.delete(look);
          return resolve(one);
        }
      };
      waiting.add(look);
      look();
    });
  return {
    nowMs: () => timeMs,
    monotonicMs: () => timeMs,
    steady: () => ({ epoch: "boot", ms: timeMs }),
    random: () => 0.5,
    after(delayMs, run) {
      const timer = { delayMs, atMs: timeMs + delayMs, run };
      timers.add(timer);
      for (const look of waiting) look();
      return () => timers.delete(timer);
    },
    reached() {},
    advance(ms) {
      const untilMs = timeMs + ms;
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
        if (!next) break;
        timers.delete(next);
        timeMs = Math.max(timeMs, next.atMs);
        next.run();
      }
      timeMs = untilMs;
    },
    pending: () => timers.size,
    async waitForTimer(delayMs) {
      await timerWithin(delayMs, delayMs);
    },
    async elapse(fromMs, toMs = fromMs) {
      const timer = await timerWithin(fromMs, toMs);
      timers.delete(timer);
      timeMs += timer.delayMs;
      timer.run();
      return timer.delayMs;
    },
  };
}
