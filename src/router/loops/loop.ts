import { sleep, type Clock } from "../../clock.ts";

/** Pause after a failure before the same work is tried again, ms. */
const restMs = 1_000;

/**
 * Runs `pass` whenever it is woken, one pass at a time; a wake during a pass causes one more. `pass` returns true when there is more to do
 * at once. If it throws, `onError` gets the error and `pass` runs again after `restMs`: the work is still due, and no other wake may come.
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

  /** True when no pass is running and none is due. */
  get quiet(): boolean {
    return this.#running === null && !this.#woken;
  }

  /** Resolves after the running pass; no pass follows. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
    this.#cancelRest();
  }

  async #run(): Promise<void> {
    while (this.#woken && !this.#stopped) {
      // One commit can free several keys, and each wakes the loop: wait a microtask so that one pass serves them all.
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

/** Callbacks of `InFlight`. */
export interface Ends<K> {
  /** Called when a key is free again: items that were skipped because of it can be taken. */
  readonly freed: () => void;
  readonly failed: (key: K, error: unknown) => void;
}

/** Work in progress, by key. A key whose work failed stays taken for `restMs`. */
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

  /** Aborted by `drained()`: work that sleeps should end its sleep then. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  add(key: K, work: Promise<void>): void {
    this.#work.set(key, this.#kept(key, work));
  }

  /** Resolves when all work has ended. Call at shutdown only: from then on failed keys no longer rest. */
  async drained(): Promise<void> {
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
