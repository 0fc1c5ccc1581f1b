import type { Clock, CrashPoint } from "../clock.ts";

/** A clock that can be moved forward. Timers that are due by then go off at once, earliest first. */
export interface MovableClock extends Clock {
  /** How far it is ahead of its base clock, ms. */
  readonly movedMs: number;
  /** Moves it to `movedMs` ahead of its base clock. It never goes back: a smaller value does nothing. */
  moveTo(movedMs: number): void;
}

interface Timer {
  readonly dueMs: number;
  readonly run: () => void;
  cancel: () => void;
}

/** Makes a movable clock on a base clock. `crashed` is called at every crash point. */
export function createMovableClock(base: Clock, crashed: (point: CrashPoint) => void = () => {}): MovableClock {
  const timers = new Set<Timer>();
  let movedMs = 0;
  const monotonicMs = () => base.monotonicMs() + movedMs;
  const arm = (timer: Timer) => {
    timer.cancel = base.after(Math.max(0, timer.dueMs - monotonicMs()), () => {
      timers.delete(timer);
      timer.run();
    });
  };
  return {
    nowMs: () => base.nowMs() + movedMs,
    monotonicMs,
    steady() {
      const { epoch, ms } = base.steady();
      return { epoch, ms: ms + movedMs };
    },
    random: () => base.random(),
    after(delayMs, run) {
      const timer: Timer = { dueMs: monotonicMs() + delayMs, run, cancel: () => {} };
      timers.add(timer);
      arm(timer);
      return () => {
        timers.delete(timer);
        timer.cancel();
      };
    },
    reached(point) {
      crashed(point);
      base.reached(point);
    },
    get movedMs() {
      return movedMs;
    },
    moveTo(to) {
      if (to <= movedMs) return;
      movedMs = to;
      for (const timer of [...timers].sort((one, other) => one.dueMs - other.dueMs)) {
        timer.cancel();
        arm(timer);
      }
    },
  };
}
