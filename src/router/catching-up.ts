import type { ChannelName } from "../domain/chat.ts";
import type { Centre } from "./centre.ts";

/** How long the first updates of a network are waited for, ms. */
const longestMs = 2_000;

/** Which networks may still hold what was written before the program began. */
export class CatchingUp {
  readonly #centre: Centre;
  readonly #caughtUp: () => void;
  readonly #behind = new Set<ChannelName>();
  #cancel: () => void = () => {};

  /** `caughtUp` is called whenever one has caught up. */
  constructor(centre: Centre, caughtUp: () => void) {
    this.#centre = centre;
    this.#caughtUp = caughtUp;
  }

  get behind(): readonly ChannelName[] {
    return [...this.#behind];
  }

  /** To be called before any channel receives. */
  start(): void {
    const { channels, clock } = this.#centre;
    for (const [name, channel] of channels) {
      this.#behind.add(name);
      void channel.caughtUp?.().then(() => this.#done(name));
    }
    this.#cancel = clock.after(longestMs, () => this.#done(...this.#behind));
  }

  /** Updates of this channel are in the inbox. */
  received(name: ChannelName): void {
    if (this.#behind.has(name) && this.#centre.channels.get(name)?.caughtUp === undefined) this.#done(name);
  }

  stop(): void {
    this.#cancel();
  }

  #done(...names: readonly ChannelName[]): void {
    for (const name of names) this.#behind.delete(name);
    this.#caughtUp();
  }
}
