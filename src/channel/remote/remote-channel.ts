import type { ChannelName } from "../../domain/chat.ts";
import type { Accept, Channel, Delivery, Outgoing } from "../channel.ts";
import { promised } from "../deferred.ts";
import type { FromBot, ToBot, Wire } from "./messages.ts";

/** A channel whose network is held by another process, at the other end of a wire (`ChannelHost`). */
export class RemoteChannel implements Channel {
  readonly name: ChannelName;
  readonly #wire: Wire<FromBot, ToBot>;
  readonly #unanswered = new Map<number, (delivery: Delivery) => void>();
  readonly #accepting = new Set<Promise<void>>();
  #accept: Accept | null = null;
  #sent = 0;
  readonly #backlog = promised();
  readonly #deafen: () => void;

  constructor(name: ChannelName, wire: Wire<FromBot, ToBot>) {
    this.name = name;
    this.#wire = wire;
    this.#deafen = wire.hear((message) => this.#heard(message));
  }

  async start(accept: Accept): Promise<void> {
    this.#accept = accept;
    this.#wire.say({ type: "listening", channel: this.name });
  }

  caughtUp(): Promise<void> {
    return this.#backlog.come;
  }

  send(message: Outgoing): Promise<Delivery> {
    const id = ++this.#sent;
    return new Promise((resolve) => {
      this.#unanswered.set(id, resolve);
      this.#wire.say({ type: "outgoing", channel: this.name, id, message });
    });
  }

  async stop(): Promise<void> {
    this.#accept = null;
    await Promise.all(this.#accepting);
  }

  async close(): Promise<void> {
    this.#deafen();
    for (const resolve of this.#unanswered.values()) resolve({ type: "failed", why: "the channel was closed" });
    this.#unanswered.clear();
  }

  #heard(message: ToBot): void {
    if (message.channel !== this.name) return;
    if (message.type === "delivered") {
      this.#unanswered.get(message.id)?.(message.delivery);
      this.#unanswered.delete(message.id);
    } else if (message.type === "nothingWaits") this.#backlog.keep();
    else if (this.#accept) {
      const accepting = this.#store(message.id, this.#accept(message.updates));
      this.#accepting.add(accepting);
      void accepting.finally(() => this.#accepting.delete(accepting));
    }
  }

  /** Confirms a batch once it is committed, and only then: who dies before is given it again. */
  async #store(id: number, accepted: Promise<void>): Promise<void> {
    const ok = await accepted.then(
      () => true,
      () => false,
    );
    if (ok) this.#backlog.keep();
    this.#wire.say({ type: "stored", channel: this.name, id, ok });
  }
}
