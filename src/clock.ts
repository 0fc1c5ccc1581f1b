// Time, randomness and crash points. Entry point: this file; `clock/` has the clocks that are made of another one, and the estimate of the wall clock's
// skew. Code must not call `Date.now`, `setTimeout` or `Math.random` itself: tests plant a clock of their own.
import type { Now, SteadyTime } from "./domain/time/steady-time.ts";
import { createSteadyClock } from "./clock/steady-clock.ts";

/**
 * Points at which the kill tests (`test/guarantees`) may kill the process. Each name says what has *just* become true. A point that is used in the code
 * but missing here does not compile.
 */
export const crashPoints = [
  "ratchet committed",
  "whatsapp upsert",
  "inbox committed",
  "step committed",
  "balance read",
  "sending committed",
  "request written",
  "answer read",
  "outcome committed",
  "approval asked",
  "approval decided",
  "lookup committed",
  "reply sent",
  "delivery committed",
] as const;

export type CrashPoint = (typeof crashPoints)[number];

/** The only source of time and randomness, so that tests control both. */
export interface Clock {
  /** Wall clock, epoch ms. It may be set forward or back at any time. */
  nowMs(): number;
  /** Monotonic clock of this process, ms; for durations and deadlines. */
  monotonicMs(): number;
  /** Clock that nobody can set; processes of the same boot can compare its readings. */
  steady(): SteadyTime;
  /** Uniform in [0, 1). */
  random(): number;
  /** Runs `run` after `delayMs`; returns the function that cancels it. A delay beyond 24 days is cut to 24 days. */
  after(delayMs: number, run: () => void): () => void;
  /** Reports that a crash point was reached. Does nothing in production. */
  reached(point: CrashPoint): void;
}

/** setTimeout overflows at 2^31 ms and would then fire at once. */
const longestDelayMs = 24 * 24 * 3_600_000;

const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  steady: createSteadyClock(),
  random: secureRandom,
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(Math.max(delayMs, 0), longestDelayMs));
    return () => clearTimeout(timer);
  },
  reached() {},
};

/** The clock of this process: the system's, or the one that a test put under `Symbol.for("monedero.clock")` before the program was loaded. */
export function processClock(): Clock {
  const planted = (globalThis as { [key: symbol]: unknown })[Symbol.for("monedero.clock")];
  return (planted as Clock | undefined) ?? systemClock;
}

/** This instant by both clocks. */
export function nowBy(clock: Clock): Now {
  return { ms: clock.nowMs(), steady: clock.steady() };
}

/** Secure random numbers, drawn many at a time: each draw costs the same. `nextDrawn`: the first that is not used yet. */
const drawn = new Uint32Array(512);
let nextDrawn = drawn.length;

/** Uniform in [0, 1): 53 bits from the system's secure randomness, since ids are made of it. */
function secureRandom(): number {
  if (nextDrawn >= drawn.length) {
    globalThis.crypto.getRandomValues(drawn);
    nextDrawn = 0;
  }
  const high = drawn[nextDrawn++] ?? 0;
  const low = drawn[nextDrawn++] ?? 0;
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}

const base64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The random part of an id: 96 bits as 16 of A-Z, a-z, 0-9, _ and -. */
export function randomPart(clock: Pick<Clock, "random">): string {
  let part = "";
  for (let draw = 0; draw < 4; draw++) {
    const bits = Math.floor(clock.random() * 2 ** 24);
    for (const shift of [18, 12, 6, 0]) part += base64Url.charAt((bits >>> shift) & 63);
  }
  return part;
}

/** A secret token: 256 bits, of A-Z, a-z, 0-9, _ and -. */
export function unguessable(): string {
  return Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
}

/** Resolves after `delayMs`, or at once when `signal` aborts. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      cancel();
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const cancel = clock.after(delayMs, done);
    signal?.addEventListener("abort", done);
  });
}

/** What `work` gives within `delayMs`; undefined where it takes longer. */
export function waitAtMost<T>(clock: Clock, delayMs: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(delayMs, () => resolve(undefined));
    void work.then(resolve, reject).finally(cancel);
  });
}

/** Exponential back-off with jitter: between half and all of `baseMs * 2^(attempt-1)`, capped at `maxMs`. `attempt` starts at 1. */
export function backOffMs(clock: Clock, attempt: number, baseMs: number, maxMs: number): number {
  const full = Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (full / 2) * clock.random());
}
