import { errorText } from "../log.ts";
import type { Centre } from "./centre.ts";
import { Loop } from "./loop.ts";

/** How often old rows are forgotten, ms. */
const pruneEveryMs = 3_600_000;

/** Waits for whatever is due next, puts timers into their mailboxes and wakes the others. */
export class Ticker {
  readonly loop: Loop;
  readonly #centre: Centre;
  readonly #wakeAll: () => void;
  #cancel: (() => void) | null = null;
  #prunedAtMs = Number.NEGATIVE_INFINITY;

  constructor(centre: Centre, wakeAll: () => void) {
    this.#centre = centre;
    this.#wakeAll = wakeAll;
    this.loop = new Loop(
      () => this.#pass(),
      (error) => centre.log.error("The ticker failed", { why: errorText(error) }),
    );
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    this.#cancel?.();
  }

  async #pass(): Promise<boolean> {
    const { store, clock } = this.#centre;
    const nowMs = clock.nowMs();
    if (clock.monotonicMs() - this.#prunedAtMs > pruneEveryMs) {
      this.#prunedAtMs = clock.monotonicMs();
      await store.prune(nowMs);
    }
    const dueMs = await store.nextDueMs(nowMs);
    if (dueMs !== null && dueMs <= nowMs) {
      await store.fireTimers(nowMs);
      return true;
    }
    this.#cancel?.();
    this.#cancel = clock.after(Math.min(dueMs === null ? pruneEveryMs : dueMs - nowMs, pruneEveryMs), () => {
      this.#wakeAll();
      this.loop.wake();
    });
    return false;
  }
}
