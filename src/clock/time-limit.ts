import { Script } from "node:vm";

const place = Symbol.for("monedero.within");
const script = new Script(`globalThis[Symbol.for("monedero.within")]()`);

/**
 * Runs synchronous code that is ended from outside when it takes too long, a loop or a pattern without end included: then this throws an error with the code
 * `ERR_SCRIPT_EXECUTION_TIMEOUT`. By real time. Each call starts a thread, some 60 µs of CPU: not for what runs all the time.
 */
export function runWithin<T>(limitMs: number, run: () => T): T {
  const holder = globalThis as { [key: symbol]: unknown };
  const results: T[] = [];
  holder[place] = () => void results.push(run());
  script.runInThisContext({ timeout: limitMs });
  return results[0] as T;
}

/** Whether an error says that the time of `runWithin` was over. */
export function isOutOfTime(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
