/**
 * A pass that is run again whenever it was woken, one at a time. `pass` gives true when there is more to do at once. An error ends the
 * pass, is handed to `onError`, and the loop lives on.
 */
export class Loop {
  readonly #pass: () => Promise<boolean>;
  readonly #onError: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #woken = false;
  #stopped = false;

  constructor(pass: () => Promise<boolean>, onError: (error: unknown) => void) {
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
  }

  async #run(): Promise<void> {
    while (this.#woken && !this.#stopped) {
      this.#woken = false;
      try {
        if (await this.#pass()) this.#woken = true;
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}

/** Work that is under way, by key, so that it can be bounded and waited for. */
export class InFlight<K> {
  readonly #work = new Map<K, Promise<void>>();
  readonly #ended: () => void;

  /**
   * `ended` is called after each piece of work has left `keys`: earlier, a pass would still find it there and skip what waits behind it.
   * It is not called for work that gives `false`, which failed and must not be taken up again at once.
   */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  get keys(): ReadonlySet<K> {
    return new Set(this.#work.keys());
  }

  get size(): number {
    return this.#work.size;
  }

  /** Keeps `work` until it ends. `work` must not reject. */
  add(key: K, work: Promise<boolean | void>): void {
    this.#work.set(
      key,
      work.then((done) => {
        this.#work.delete(key);
        if (done !== false) this.#ended();
      }),
    );
  }

  async settled(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work.values());
  }
}
