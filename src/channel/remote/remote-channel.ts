import type { ChannelName } from "../../domain/chat.ts";
import type { Accept, Channel, Delivery, Outgoing } from "../channel.ts";
import { deferred } from "../deferred.ts";
import type { FromBot, MessagePipe, ToBot } from "./messages.ts";

/** Proxy to a channel that runs in another process (`ChannelHost`). Used by the demo, so that its bot can be killed and restarted. */
export class RemoteChannel implements Channel {
  readonly name: ChannelName;
  readonly #pipe: MessagePipe<FromBot, ToBot>;
  readonly #unanswered = new Map<number, (delivery: Delivery) => void>();
  readonly #accepting = new Set<Promise<void>>();
  #accept: Accept | null = null;
  #sent = 0;
  readonly #backlog = deferred();
  readonly #unsubscribe: () => void;

  constructor(name: ChannelName, pipe: MessagePipe<FromBot, ToBot>) {
    this.name = name;
    this.#pipe = pipe;
    this.#unsubscribe = pipe.subscribe((message) => this.#receive(message));
  }

  async start(accept: Accept): Promise<void> {
    this.#accept = accept;
    this.#pipe.send({ type: "receiving", channel: this.name });
  }

  caughtUp(): Promise<void> {
    return this.#backlog.promise;
  }

  send(message: Outgoing): Promise<Delivery> {
    const id = ++this.#sent;
    return new Promise((resolve) => {
      this.#unanswered.set(id, resolve);
      this.#pipe.send({ type: "outgoing", channel: this.name, id, message });
    });
  }

  async stop(): Promise<void> {
    this.#accept = null;
    await Promise.all(this.#accepting);
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    for (const resolve of this.#unanswered.values()) resolve({ type: "failed", why: "the channel was closed" });
    this.#unanswered.clear();
  }

  #receive(message: ToBot): void {
    if (message.channel !== this.name) return;
    if (message.type === "delivered") {
      this.#unanswered.get(message.id)?.(message.delivery);
      this.#unanswered.delete(message.id);
    } else if (message.type === "nothingWaits") this.#backlog.resolve();
    else if (this.#accept) {
      const accepting = this.#store(message.id, this.#accept(message.updates));
      this.#accepting.add(accepting);
      void accepting.finally(() => this.#accepting.delete(accepting));
    }
  }

  /** Replies `stored` only after the commit: a bot that dies before it gets the batch again. */
  async #store(id: number, accepted: Promise<void>): Promise<void> {
    const ok = await accepted.then(
      () => true,
      () => false,
    );
    if (ok) this.#backlog.resolve();
    this.#pipe.send({ type: "stored", channel: this.name, id, ok });
  }
}
