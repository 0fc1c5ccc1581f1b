// Time, randomness and crash points. Entry point: this file; `clock/` has the clocks derived from another one, and the estimate of the wall clock's skew. Code
// must not call `Date.now`, `setTimeout` or `Math.random` itself: tests plant a clock of their own.
import { randomUUID } from "node:crypto";
import { openSync, readFileSync, readSync } from "node:fs";
import { Script } from "node:vm";
import { attempt } from "./domain/attempt.ts";
import type { Now, SteadyTime } from "./domain/time.ts";

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

/** The source of time and randomness, so that tests control both. (`test/architecture.test.ts` names three exceptions.) */
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

/** Smaller differences between two clocks are taken for imprecision, ms. */
const slackMs = 1_000;

/**
 * Makes a reader of the time since boot, which nobody can set. If /proc has none, or one of something younger than the machine (some containers have a /proc
 * that starts over with each start), it reads the process's own monotonic clock, in an epoch of its own: no other process can compare with it.
 */
export function createSteadyClock(): () => SteadyTime {
  const boot = bootOfLinux();
  if (boot === null) return ofThisProcess();
  return seldomRead(() => {
    const ms = uptimeMs();
    return ms === null ? { epoch: randomUUID(), ms: 0 } : { epoch: boot, ms };
  });
}

/** How long a reading is extrapolated by the process's monotonic clock, ms. */
const carriedMs = 1_000;
/** A larger difference between the monotonic and the wall clock may be a sleep of the machine, ms: the monotonic one stands still then. */
const awakeMs = 20;

/**
 * The same clock, read once a second at most and extrapolated in between by the process's monotonic clock. It never goes back within an epoch. `own`: the
 * process's clocks, ms.
 */
export function seldomRead(
  read: () => SteadyTime,
  own: { monotonicMs(): number; wallMs(): number } = { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
): () => SteadyTime {
  let last: { readonly time: SteadyTime; readonly monotonicMs: number; readonly wallMs: number } | null = null;
  let latest: SteadyTime | null = null;
  return () => {
    const monotonicMs = own.monotonicMs();
    const wallMs = own.wallMs();
    const passedMs = last === null ? carriedMs : monotonicMs - last.monotonicMs;
    const isCarried = last !== null && passedMs < carriedMs && Math.abs(wallMs - last.wallMs - passedMs) < awakeMs;
    if (last === null || !isCarried) last = { time: read(), monotonicMs, wallMs };
    const { epoch, ms } = last.time;
    const time = { epoch, ms: ms + Math.round(monotonicMs - last.monotonicMs) };
    latest = latest?.epoch === epoch && latest.ms > time.ms ? latest : time;
    return latest;
  };
}

/** Id of this boot of the machine. Null: /proc has none, or cannot be trusted. */
function bootOfLinux(): string | null {
  const sinceBootMs = uptimeMs();
  if (sinceBootMs === null || sinceBootMs + slackMs < Number(process.hrtime.bigint() / 1_000_000n)) return null;
  return attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim() || null, null);
}

/** `/proc/uptime`, which several reads per sale need, so it stays open. Undefined: not open. */
let uptimeFile: number | undefined;
const uptimeBytes = Buffer.alloc(64);

/** Time since boot, sleep included, ms. Null: unreadable. */
function uptimeMs(): number | null {
  try {
    uptimeFile ??= openSync("/proc/uptime", "r");
    const length = readSync(uptimeFile, uptimeBytes, 0, uptimeBytes.length, 0);
    const [text = ""] = uptimeBytes.toString("latin1", 0, length).split(" ");
    const seconds = Number(text);
    return text !== "" && Number.isFinite(seconds) ? Math.round(seconds * 1_000) : null;
  } catch {
    uptimeFile = undefined;
    return null;
  }
}

/** The process's monotonic clock. It may stand still while the machine sleeps: when it and the wall clock drift apart, a new epoch begins. */
function ofThisProcess(): () => SteadyTime {
  let epoch = randomUUID();
  let wallMs = Date.now() - performance.now();
  return () => {
    const ms = performance.now();
    if (Math.abs(Date.now() - ms - wallMs) > slackMs) epoch = randomUUID();
    wallMs = Date.now() - ms;
    return { epoch, ms: Math.round(ms) };
  };
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

export function nowBy(clock: Clock): Now {
  return { ms: clock.nowMs(), steady: clock.steady() };
}

/** Secure random numbers, drawn many at a time, because each draw costs the same. `nextDrawn`: the first unused one. */
const drawn = new Uint32Array(512);
let nextDrawn = drawn.length;

/** Uniform in [0, 1): 53 bits from the system's secure randomness, since ids are made from it. */
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

/** The result of `work` within `delayMs`. Undefined: it takes longer. */
export function waitAtMost<T>(clock: Clock, delayMs: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(delayMs, () => resolve(undefined));
    void work.then(resolve, reject).finally(cancel);
  });
}

/** Exponential back-off with jitter: between half and all of `baseMs * 2^(tries-1)`, capped at `maxMs`. `tries` starts at 1. */
export function backOffMs(clock: Clock, tries: number, baseMs: number, maxMs: number): number {
  const full = Math.min(maxMs, baseMs * 2 ** Math.min(tries - 1, 30));
  return Math.round(full / 2 + (full / 2) * clock.random());
}

const place = Symbol.for("monedero.within");
const script = new Script(`globalThis[Symbol.for("monedero.within")]()`);

/**
 * Runs synchronous code and ends it from outside if it takes too long, even an endless loop or pattern: it then throws an error with the code
 * `ERR_SCRIPT_EXECUTION_TIMEOUT`. By real time. Each call starts a thread, some 60 µs of CPU, so it is not for hot paths.
 */
export function runWithin<T>(limitMs: number, run: () => T): T {
  const holder = globalThis as { [key: symbol]: unknown };
  const results: T[] = [];
  holder[place] = () => void results.push(run());
  script.runInThisContext({ timeout: limitMs });
  return results[0] as T;
}

/** True if an error says that the time of `runWithin` was over. */
export function isOutOfTime(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

/** A promise and the function that resolves it. Resolving again does nothing. */
interface Deferred<T = void> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

export function deferred<T = void>(): Deferred<T> {
  let settle: ((value: T) => void) | undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle?.(value) };
}
