import { Worker } from "node:worker_threads";
import { errorText, type Log } from "../../log.ts";

export interface LoopWatchOptions {
  /** Holds the number of the last question that the event loop answered. */
  readonly answered: SharedArrayBuffer;
  /** True once the event loop must answer. Before that it may take its time: an upgrade of a large database is one long statement. */
  readonly isGuarded: SharedArrayBuffer;
  /** CPU time that the process may use before the event loop answers, ms. */
  readonly limitMs: number;
}

/**
 * CPU time after which a loop without an answer hangs, ms. The bot's longest computation without a pause takes some tenths of a second. It is CPU time because
 * a machine that sleeps or is overloaded, a stopped process and a disk that does not answer use none.
 */
const hangMs = 15_000;

/**
 * Begins to watch: a thread asks the event loop for a sign of life, which a hanging loop cannot fake, and kills the process if none comes, so that its service
 * manager restarts it. Under systemd's `WatchdogSec` it passes the signs on. Tests plant another limit under `Symbol.for("monedero.hangMs")`.
 */
export function watchLoop(log: Log) {
  const planted = (globalThis as { [key: symbol]: unknown })[Symbol.for("monedero.hangMs")];
  const given: LoopWatchOptions = {
    answered: new SharedArrayBuffer(4),
    isGuarded: new SharedArrayBuffer(4),
    limitMs: typeof planted === "number" ? planted : hangMs,
  };
  const answered = new Int32Array(given.answered);
  const worker = new Worker(new URL("./loop-watch-thread.js", import.meta.url), {
    workerData: given,
    execArgv: [],
    // The least that it needs: it costs some 8 MB.
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
  });
  worker.on("message", (question: number) => void Atomics.store(answered, 0, question));
  worker.on("error", (error) => log.error("The event loop is not watched any more", { why: errorText(error) }));
  worker.unref();
  return {
    guard: () => void Atomics.store(new Int32Array(given.isGuarded), 0, 1),
    stop: async () => void (await worker.terminate()),
  };
}
