import { createSteadyClock } from "./steady-clock.ts";

/**
 * The instants at which the process may be killed in the kill tests (`test/guarantees`). Each name is what has *just* become
 * true. A point that is used in the code but missing here does not compile.
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
  "begin committed",
  "reply sent",
  "delivery committed",
] as const;

export type CrashPoint = (typeof crashPoints)[number];

/** A reading of a clock that nobody can set. Two of one epoch can be compared, whichever process read them; two of different epochs cannot. */
export interface SteadyTime {
  /** Of what the clock counts from: a boot of the machine, or a life of this process where the machine has no such clock. */
  readonly epoch: string;
  /** ms; counts while the machine sleeps too. */
  readonly ms: number;
}

/** Time, randomness and crash points: the only door to all three, so that tests own them. */
export interface Clock {
  /** Wall clock, epoch ms. Somebody may set it, both ways. */
  nowMs(): number;
  /** Never goes back; for measuring and deadlines, ms. */
  monotonicMs(): number;
  /** The clock that cannot be set and that the next process of the same boot goes on reading. */
  steady(): SteadyTime;
  /** Uniform in [0, 1). */
  random(): number;
  /** Runs `run` after `delayMs`; gives the function that calls it off. A delay beyond 24 days is cut to 24 days. */
  after(delayMs: number, run: () => void): () => void;
  /** Says that a named point was reached. Does nothing in production. */
  crash(point: CrashPoint): void;
}

/** setTimeout overflows at 2^31 ms and would then fire at once. */
const longestDelayMs = 24 * 24 * 3_600_000;

const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  steady: createSteadyClock(),
  random: () => Math.random(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(Math.max(delayMs, 0), longestDelayMs));
    return () => clearTimeout(timer);
  },
  crash() {},
};

/**
 * The clock of this process: the system's, or the one a test put under `Symbol.for("monedero.clock")` before the program was
 * loaded (`node --import`).
 */
export function processClock(): Clock {
  const planted = (globalThis as { [key: symbol]: unknown })[Symbol.for("monedero.clock")];
  return (planted as Clock | undefined) ?? systemClock;
}

/** A text that nobody can guess: 256 bits, of A-Z, a-z, 0-9, _ and -. */
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

/** Exponential back-off with jitter: between half and all of `baseMs * 2^(attempt-1)`, capped at `maxMs`. `attempt` starts at 1. */
export function backOffMs(clock: Clock, attempt: number, baseMs: number, maxMs: number): number {
  const full = Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (full / 2) * clock.random());
}
