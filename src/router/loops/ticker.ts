import { errorText } from "../../log.ts";
import type { Ports } from "../ports.ts";
import { Loop } from "./loop.ts";

/** How often old rows are pruned, ms. */
const pruneEveryMs = 3_600_000;

/** A clock that is further off is wrong, ms. */
const wrongMs = 24 * 3_600_000;

/** Sleeps until the next due row, then puts due timers into their mailboxes and wakes the other parts. */
export class Ticker {
  readonly loop: Loop;
  readonly #ports: Ports;
  readonly #wakeAll: () => void;
  readonly #madeAtMs: number;
  #cancel: (() => void) | null = null;
  #prunedAtMs = Number.NEGATIVE_INFINITY;
  /** The other parts were woken for everything due until this time, epoch ms. */
  #wokenAtMs = 0;

  constructor(ports: Ports, wakeAll: () => void) {
    this.#ports = ports;
    this.#wakeAll = wakeAll;
    this.#madeAtMs = ports.clock.monotonicMs();
    this.loop = new Loop(
      ports.clock,
      () => this.#pass(),
      (error) => ports.log.error("The ticker failed", { why: errorText(error) }),
    );
  }

  /** What is kept for years must not go because the machine's clock is years ahead: the networks have an hour to say so. */
  #isClockRight(): boolean {
    const { clock, skew } = this.#ports;
    return clock.monotonicMs() - this.#madeAtMs >= pruneEveryMs && Math.abs(skew?.aheadMs() ?? 0) < wrongMs;
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    this.#cancel?.();
  }

  async #pass(): Promise<boolean> {
    const { store, clock } = this.#ports;
    const nowMs = clock.nowMs();
    if (clock.monotonicMs() - this.#prunedAtMs > pruneEveryMs) {
      this.#prunedAtMs = clock.monotonicMs();
      await store.prune(nowMs, this.#isClockRight());
    }
    // Include what became due since the last wake: this pass can run before the timer set for it, and cancels that timer.
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
