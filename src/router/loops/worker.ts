import { errorText } from "../../log.ts";
import type { Ports } from "../ports.ts";
import { InFlight, Loop } from "./loop.ts";

export interface WorkerOptions {
  /** Items worked on at once; absent: no limit here, `due` sets its own. */
  readonly mostInFlight?: number;
  /** Log message when `due` or `afterPass` throws. */
  readonly passFailed: string;
  /** Log message when `perform` rejects, and the name of the field that holds the item's key. */
  readonly itemFailed: string;
  readonly keyField: string;
}

/**
 * Works on due items side by side, one item per key at a time. A pass (`loop.wake()`) asks `due` for items and starts `perform` for each
 * whose key is free. An item whose `perform` rejects is logged, and its key rests for a second before `due` is asked again.
 */
export abstract class Worker<Item, Key extends string | number> {
  readonly loop: Loop;
  readonly #mostInFlight: number;
  readonly #inFlight: InFlight<Key>;

  constructor({ clock, log }: Pick<Ports, "clock" | "log">, options: WorkerOptions) {
    this.#mostInFlight = options.mostInFlight ?? Number.POSITIVE_INFINITY;
    this.loop = new Loop(
      clock,
      () => this.#pass(),
      (error) => log.error(options.passFailed, { why: errorText(error) }),
    );
    this.#inFlight = new InFlight(clock, {
      freed: () => this.loop.wake(),
      failed: (key, error) => log.error(options.itemFailed, { [options.keyField]: key, why: errorText(error) }),
    });
  }

  /** Items to work on now, at most `max`. Items whose key is in `busy` are ignored. Not called when `mostInFlight` are. */
  protected abstract due(busy: ReadonlySet<Key>, max: number): Promise<readonly Item[]>;

  protected abstract keyOf(item: Item): Key;

  /** Works on one item. Must store its end, so that `due` does not return it again. */
  protected abstract perform(item: Item): Promise<void>;

  /** Called at the end of every pass, also when `mostInFlight` items are in progress. */
  protected async afterPass(): Promise<void> {}

  /** Aborted when `stop` waits for the items in progress: a `perform` that sleeps should end its sleep then. */
  protected get stopping(): AbortSignal {
    return this.#inFlight.stopping;
  }

  /** True when no pass is running or due and no item is in progress. */
  get quiet(): boolean {
    return this.loop.quiet && this.#inFlight.size === 0;
  }

  /** Takes no more items; resolves when those in progress have ended. */
  async stop(): Promise<void> {
    await this.loop.stop();
    await this.#inFlight.drained();
  }

  async #pass(): Promise<boolean> {
    const max = this.#mostInFlight - this.#inFlight.size;
    const items = max > 0 ? await this.due(this.#inFlight.keys, max) : [];
    for (const item of items) {
      const key = this.keyOf(item);
      if (!this.#inFlight.has(key)) this.#inFlight.add(key, this.perform(item));
    }
    await this.afterPass();
    return false;
  }
}
