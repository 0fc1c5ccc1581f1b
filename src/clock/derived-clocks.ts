/** Clocks derived from another one: one that runs evenly when the machine's is set, one that follows a server, one that the demo and the tests can move. */
import type { Clock, CrashPoint } from "../clock.ts";
import { steadyMsBetween } from "../domain/time.ts";

/** What a derived clock takes from its base as it is. */
function asIn(base: Clock): Omit<Clock, "nowMs"> {
  return {
    monotonicMs: () => base.monotonicMs(),
    steady: () => base.steady(),
    random: () => base.random(),
    after: (delayMs, run) => base.after(delayMs, run),
    reached: (point) => base.reached(point),
  };
}

/** A clock whose wall time runs evenly when the machine's is set, until `follow` is called. */
export interface EvenClock extends Clock {
  /** How far the machine's wall clock differs from this one, ms: `setMs` by setting it, `sleptMs` by the sleep of the machine. */
  stray(): { readonly setMs: number; readonly sleptMs: number };
  /** Takes over the time of the machine's wall clock. */
  follow(): void;
}

/** Makes an even clock that starts at the time of `base`. */
export function createEvenClock(base: Clock): EvenClock {
  let aheadMs = base.nowMs() - base.monotonicMs();
  let since = { steady: base.steady(), monotonicMs: base.monotonicMs() };
  const sleptMs = () => {
    const passedMs = steadyMsBetween(since.steady, base.steady());
    // The two clocks are read one after the other and differ in resolution, so less than a second means nothing.
    const slept = passedMs === null ? 0 : passedMs - (base.monotonicMs() - since.monotonicMs);
    return slept > 1_000 ? slept : 0;
  };
  return {
    ...asIn(base),
    nowMs: () => Math.floor(base.monotonicMs() + aheadMs),
    stray() {
      const goneMs = base.nowMs() - base.monotonicMs() - aheadMs;
      if (Math.abs(goneMs) < 1_000) return { setMs: 0, sleptMs: 0 };
      const slept = sleptMs();
      return { setMs: Math.round(goneMs - slept), sleptMs: Math.round(slept) };
    },
    follow() {
      aheadMs = base.nowMs() - base.monotonicMs();
      since = { steady: base.steady(), monotonicMs: base.monotonicMs() };
    },
  };
}

/** Smaller differences are within the time of an answer, ms: the clock does not follow them. */
const ignoredMs = 500;

/**
 * A clock whose wall time is a server's, so that processes on several machines share it. `aheadMs`: how far that clock is ahead of this machine's by the last
 * measurement, ms.
 */
export function createServerClock(base: Clock, aheadMs: () => number): Clock {
  let shiftMs = 0;
  return {
    ...asIn(base),
    nowMs() {
      const measuredMs = Math.round(aheadMs());
      if (Math.abs(measuredMs - shiftMs) > ignoredMs) shiftMs = measuredMs;
      return base.nowMs() + shiftMs;
    },
  };
}

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
