interface Due {
  readonly atMs: number;
  readonly order: number;
  run: (() => void | Promise<void>) | null;
}

/** Resolves when every promise that can go on by itself has done so: ticks come after all microtasks. */
export function settled(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** The true time at the beginning of a run: a Wednesday morning in Mexico City. */
export const epochMs = Date.UTC(2026, 10, 25, 16);

/**
 * Virtual time. What is due at the same instant is run in the order in which it was asked for, and nothing else moves time: a run is
 * decided by what it is told alone. The wall clock of the machine is another one: it can be ahead, behind, and set.
 */
export class Timeline {
  /** Since the beginning of the run. */
  nowMs = 0;
  /** What the wall clock of the machine shows beyond the true time, ms; negative: it is behind. */
  aheadMs = 0;
  /** How often the machine was started; its steady clock begins anew each time. */
  boot = 1;
  #heap: Due[] = [];
  #order = 0;

  /** The true time, epoch ms: what the clocks of the networks show. */
  get trueMs(): number {
    return epochMs + this.nowMs;
  }

  /** The wall clock of the machine on which the program runs, epoch ms. */
  get wallMs(): number {
    return this.trueMs + this.aheadMs;
  }

  /** Runs something after a while; gives the function that calls it off. */
  after(delayMs: number, run: () => void | Promise<void>): () => void {
    const due: Due = { atMs: this.nowMs + Math.max(0, delayMs), order: this.#order++, run };
    this.#push(due);
    return () => {
      due.run = null;
    };
  }

  /** Lets time pass until `untilMs`; after everything that happened at once, `check` is asked. */
  async pass(untilMs: number, check: () => void): Promise<void> {
    for (;;) {
      await settled();
      check();
      const first = this.#heap[0];
      if (!first || first.atMs > untilMs) break;
      this.#pop();
      if (first.run === null) continue;
      this.nowMs = first.atMs;
      await first.run();
    }
    this.nowMs = untilMs;
  }

  #before(one: Due, other: Due): boolean {
    return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);
  }

  #push(due: Due): void {
    const heap = this.#heap;
    let at = heap.push(due) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(due, heap[parent] as Due)) break;
      heap[at] = heap[parent] as Due;
      at = parent;
    }
    heap[at] = due;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#before(heap[child + 1] as Due, heap[child] as Due)) child++;
      if (!this.#before(heap[child] as Due, last)) break;
      heap[at] = heap[child] as Due;
      at = child;
    }
    heap[at] = last;
  }
}
