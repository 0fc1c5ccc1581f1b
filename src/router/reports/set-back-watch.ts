import type { Ports } from "../ports.ts";

/** A wall clock that goes back by less than this was not set, ms. */
const setBackMs = 1_000;

/**
 * Notices that the wall clock was set back: operations that are made after it may be older, by their times, than those that were read before it. Compares the
 * wall clock with one that only goes forward.
 */
export class SetBackWatch {
  readonly #clock: Ports["clock"];
  #aheadMs: number;

  constructor(clock: Ports["clock"]) {
    this.#clock = clock;
    this.#aheadMs = this.#wallAheadMs();
  }

  /** Whether the wall clock was set back, by more than a second, since the call before this one. */
  wasSetBack(): boolean {
    const beforeMs = this.#aheadMs;
    this.#aheadMs = this.#wallAheadMs();
    return this.#aheadMs < beforeMs - setBackMs;
  }

  #wallAheadMs(): number {
    return this.#clock.nowMs() - this.#clock.monotonicMs();
  }
}
