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
  /** Everyone was woken for what was due until then, epoch ms. */
  #wokenAtMs = 0;

  constructor(centre: Centre, wakeAll: () => void) {
    this.#centre = centre;
    this.#wakeAll = wakeAll;
    this.loop = new Loop(
      centre.clock,
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
    // What became due since the last time counts too: this pass may come before the timer that was to wake them for it, and ends it.
    this.#wokenAtMs = Math.min(this.#wokenAtMs, nowMs);
    const dueMs = await store.nextDueMs(this.#wokenAtMs);
    if (dueMs !== null && dueMs <= nowMs) {
      await store.fireTimers(nowMs);
      this.#wokenAtMs = nowMs;
      this.#wakeAll();
      return true;
    }
    this.#cancel?.();
    const waitMs = Math.min(dueMs === null ? pruneEveryMs : dueMs - nowMs, pruneEveryMs);
    this.#cancel = clock.after(waitMs, () => this.loop.wake());
    return false;
  }
}
