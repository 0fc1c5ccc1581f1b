// Real time and randomness: a server runs by it, whatever clock a test has planted in this process.
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createSteadyClock } from "../../../clock.ts";

/** The wall clock of this machine, epoch ms. */
export function realNowMs(): number {
  return Date.now();
}

/** The clock of this machine that nobody sets, ms. */
export function realMonotonicMs(): number {
  return performance.now();
}

/** The same clock where it goes on while the machine sleeps: what others may have done meanwhile goes by it. */
export const realSteady = createSteadyClock();

/** Resolves after a time, ms, or when `signal` is aborted. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, signal && { signal }).catch(() => {});
}

/** Resolves with `value` after a time, ms, unless the process ends before. */
export function after<T>(ms: number, value: T): Promise<T> {
  return wait(ms, value, { ref: false });
}

/** How long the end of a connection is waited for, ms: of a server that is gone it never comes. */
const endMs = 3_000;

/** Waits for the end of something, whether it succeeds or not, but not for long. */
export async function ended(end: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([Promise.allSettled([end]), after(endMs, null)]);
}

/** A time up to this one, ms: those who collided come back at different times. */
export function someOf(ms: number): number {
  return Math.random() * ms;
}

/** A name that nobody else has. */
export function uniqueName(): string {
  return randomUUID();
}
