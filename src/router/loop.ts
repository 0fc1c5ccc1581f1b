import { sleep, type Clock } from "../clock.ts";

/** How long what failed is left alone, ms: a database that refuses would otherwise be asked without end. */
const restMs = 1_000;

/**
 * A pass that is run again whenever it was woken, one at a time. `pass` gives true when there is more to do at once. An error ends the
 * pass, is handed to `onError`, and the pass is run again after a rest: what it was to do is still there, and nobody else may come by.
 */
export class Loop {
  readonly #clock: Clock;
  readonly #pass: () => Promise<boolean>;
  readonly #onError: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #woken = false;
  #stopped = false;
  #cancelRest: () => void = () => {};

  constructor(clock: Clock, pass: () => Promise<boolean>, onError: (error: unknown) => void) {
    this.#clock = clock;
    this.#pass = pass;
    this.#onError = onError;
  }

  wake(): void {
    this.#woken = true;
    if (this.#stopped || this.#running) return;
    this.#running = this.#run().finally(() => {
      this.#running = null;
      if (this.#woken && !this.#stopped) this.wake();
    });
  }

  /** True when no pass is under way and none is due. */
  get quiet(): boolean {
    return this.#running === null && !this.#woken;
  }

  /** Ends after the pass that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
    this.#cancelRest();
  }

  async #run(): Promise<void> {
    while (this.#woken && !this.#stopped) {
      // What one commit ends frees its keys one after the other, and each wakes: one pass is for all of them.
      await Promise.resolve();
      if (this.#stopped) return;
      this.#woken = false;
      try {
        if (await this.#pass()) this.#woken = true;
      } catch (error) {
        this.#onError(error);
        this.#cancelRest();
        this.#cancelRest = this.#clock.after(restMs, () => this.wake());
      }
    }
  }
}

/** What becomes of work that is kept `InFlight`. */
export interface Ends<K> {
  /** A key is free again: whoever passed it over is to look once more. */
  readonly freed: () => void;
  readonly failed: (key: K, error: unknown) => void;
}

/** Work that is under way, by key, so that it can be bounded and waited for. What failed keeps its key for a rest. */
export class InFlight<K> {
  readonly #clock: Clock;
  readonly #ends: Ends<K>;
  readonly #work = new Map<K, Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(clock: Clock, ends: Ends<K>) {
    this.#clock = clock;
    this.#ends = ends;
  }

  get keys(): ReadonlySet<K> {
    return new Set(this.#work.keys());
  }

  get size(): number {
    return this.#work.size;
  }

  has(key: K): boolean {
    return this.#work.has(key);
  }

  /** Aborts when the end is waited for: whoever waits for time inside their work should wait no longer. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  /** Keeps `work` until it ends. */
  add(key: K, work: Promise<void>): void {
    this.#work.set(key, this.#kept(key, work));
  }

  /** Resolves when all that is under way has ended. For the end of the program: nothing rests any more. */
  async settled(): Promise<void> {
    this.#stopping.abort();
    while (this.#work.size > 0) await Promise.all(this.#work.values());
  }

  async #kept(key: K, work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#ends.failed(key, error);
      await sleep(this.#clock, restMs, this.stopping);
    }
    this.#work.delete(key);
    this.#ends.freed();
  }
}
