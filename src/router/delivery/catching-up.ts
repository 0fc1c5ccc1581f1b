import type { ChannelName } from "../../domain/chat.ts";
import type { Ports } from "../ports.ts";

/** Longest wait for the first updates of a network, ms. */
const longestMs = 2_000;

/** Tracks the channels that may still hold updates from before the start. The deliverer holds back older messages of these channels. */
export class CatchingUp {
  readonly #ports: Ports;
  readonly #caughtUp: () => void;
  readonly #behind = new Set<ChannelName>();
  #cancel: () => void = () => {};

  /** `caughtUp` is called when a channel has caught up, and once after `longestMs`. */
  constructor(ports: Ports, caughtUp: () => void) {
    this.#ports = ports;
    this.#caughtUp = caughtUp;
  }

  get behind(): readonly ChannelName[] {
    return [...this.#behind];
  }

  /** Call before any channel receives. */
  start(): void {
    const { channels, clock } = this.#ports;
    for (const [name, channel] of channels) {
      this.#behind.add(name);
      void channel.caughtUp?.().then(() => this.#done(name));
    }
    this.#cancel = clock.after(longestMs, () => this.#done(...this.#behind));
  }

  /** Call after updates of this channel were stored. */
  received(name: ChannelName): void {
    if (this.#behind.has(name) && this.#ports.channels.get(name)?.caughtUp === undefined) this.#done(name);
  }

  stop(): void {
    this.#cancel();
  }

  #done(...names: readonly ChannelName[]): void {
    for (const name of names) this.#behind.delete(name);
    this.#caughtUp();
  }
}
