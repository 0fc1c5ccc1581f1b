/** Loops, workers that take rows one after another, the ticker of due timers, and a serial queue. */
import { type Clock, sleep } from "../clock.ts";
import { errorText } from "../log.ts";
import type { Core } from "./directory-reader.ts";
import type { Ports } from "./ports.ts";

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

interface WorkerOptions {
  /** Items worked on at once; absent: no limit here, `due` sets its own. */
  readonly mostInFlight?: number;
  /** Log message when `due` or `afterPass` throws. */
  readonly passFailed: string;
  /** Log message when `perform` rejects, and the name of the field that holds the item's key. */
  readonly itemFailed: string;
  readonly keyField: string;
}

/** A part of the router: it keeps its ports. */
export abstract class Part<Given = Core> {
  protected readonly ports: Given;

  constructor(ports: Given) {
    this.ports = ports;
  }
}

/**
 * Works on due items side by side, one item per key at a time. A pass (`loop.wake()`) asks `due` for items and starts `perform` for each
 * whose key is free. An item whose `perform` rejects is logged, and its key rests for a second before `due` is asked again.
 */
export abstract class Worker<
  Item extends { readonly id: string | number },
  Key extends string | number,
  Given extends Pick<Ports, "clock" | "log"> = Core,
> extends Part<Given> {
  readonly loop = new Loop(
    this.ports.clock,
    () => this.#pass(),
    (error) => this.ports.log.error(this.options.passFailed, { why: errorText(error) }),
  );
  protected abstract readonly options: WorkerOptions;
  /** What is being worked on, by key. A key whose work failed stays taken for `restMs`. */
  readonly #inFlight = new Map<Key, Promise<void>>();
  readonly #stopping = new AbortController();

  /** Items to work on now, at most `max`. Items whose key is in `busy` are ignored. Not called when `mostInFlight` are. */
  protected abstract due(busy: ReadonlySet<Key>, max: number): Promise<readonly Item[]>;

  protected keyOf(item: Item): Key {
    return item.id as Key;
  }

  /** Works on one item. Must store its end, so that `due` does not return it again. */
  protected abstract perform(item: Item): Promise<void>;

  /** Called at the end of every pass, also when `mostInFlight` items are in progress. */
  protected async afterPass(): Promise<void> {}

  /** Aborted when `stop` waits for the items in progress: a `perform` that sleeps should end its sleep then. */
  protected get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  /** True when no pass is running or due and no item is in progress. */
  get quiet(): boolean {
    return this.loop.quiet && this.#inFlight.size === 0;
  }

  /** Takes no more items; resolves when those in progress have ended. Keys that fail no longer rest. */
  async stop(): Promise<void> {
    await this.loop.stop();
    this.#stopping.abort();
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight.values());
  }

  async #pass(): Promise<boolean> {
    const max = (this.options.mostInFlight ?? Number.POSITIVE_INFINITY) - this.#inFlight.size;
    const items = max > 0 ? await this.due(new Set(this.#inFlight.keys()), max) : [];
    for (const item of items) {
      const key = this.keyOf(item);
      if (!this.#inFlight.has(key)) this.#inFlight.set(key, this.#work(key, item));
    }
    await this.afterPass();
    return false;
  }

  async #work(key: Key, item: Item): Promise<void> {
    const { clock, log } = this.ports;
    const options = this.options;
    try {
      await this.perform(item);
    } catch (error) {
      log.error(options.itemFailed, { [options.keyField]: key, why: errorText(error) });
      await sleep(clock, restMs, this.stopping);
    }
    this.#inFlight.delete(key);
    // What was skipped because of this key can be taken now.
    this.loop.wake();
  }
}

/** Runs pieces of asynchronous work one after another, in the order in which they were added. */
export class SerialQueue {
  /** The end of the last added piece. Never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` after all earlier pieces have ended, and returns its result. A failed piece does not stop the next ones. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const added = this.#last.then(work);
    // The caller who added it handles its error.
    this.#last = added.catch(() => {});
    return added;
  }
}

const pruneEveryMs = 3_600_000;

/** A clock that is further off than this is wrong, ms. */
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

  /** Rows that are kept for years must survive a machine clock that is years ahead. The networks have an hour to contradict it. */
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
