import type { Clock } from "../../clock.ts";
import type { ChannelName } from "../../domain/chat.ts";
import type { Update } from "../../domain/update.ts";
import type { Accept, Channel } from "../channel.ts";
import type { FromBot, MessagePipe, ToBot } from "./messages.ts";

/** Pause before a batch that could not be stored is sent to the bot again, ms. */
const retryMs = 500;

interface Batch {
  readonly id: number;
  readonly updates: readonly Update[];
  readonly stored: () => void;
  readonly givenUp: (error: Error) => void;
}

/**
 * Holds channels for a bot in another process, which may die and restart. Sends each received batch to the bot until the bot replies that it
 * is stored, to the next bot process if the last one died first, and only then lets the channel confirm it to its network. Sends the
 * bot's outgoing messages through the channel.
 */
export class ChannelHost {
  readonly #channels: ReadonlyMap<ChannelName, Channel>;
  readonly #queues: ReadonlyMap<ChannelName, UpdateQueue>;

  constructor(channels: readonly Channel[], clock: Clock) {
    this.#channels = new Map(channels.map((channel) => [channel.name, channel]));
    this.#queues = new Map(channels.map(({ name }) => [name, new UpdateQueue(name, clock)]));
  }

  /** Starts receiving on every channel. */
  async start(): Promise<void> {
    for (const [name, channel] of this.#channels) {
      const queue = this.#queues.get(name);
      if (queue) await channel.start(queue.accept);
    }
  }

  /** Serves the bot at the other end of `pipe`, which may have other channels elsewhere. Returns the function to call when that process is gone. */
  attach(pipe: MessagePipe<ToBot, FromBot>): () => void {
    const unsubscribe = pipe.subscribe((message) => {
      if (message.type === "receiving") this.#queues.get(message.channel)?.attach(pipe);
      else if (message.type === "stored") this.#queues.get(message.channel)?.answered(message.id, message.ok);
      else if (message.type === "outgoing") void this.#send(pipe, message);
    });
    return () => {
      unsubscribe();
      for (const queue of this.#queues.values()) queue.detach(pipe);
    };
  }

  /** Stops receiving. Rejects the batches that no bot has stored: their channels have not confirmed them to anyone. */
  async stop(): Promise<void> {
    const stopped = [...this.#channels.values()].map((channel) => channel.stop());
    for (const queue of this.#queues.values()) queue.end();
    await Promise.all(stopped);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#channels.values()].map((channel) => channel.close()));
  }

  async #send(pipe: MessagePipe<ToBot, FromBot>, outgoing: Extract<FromBot, { type: "outgoing" }>): Promise<void> {
    const { channel: name, id, message } = outgoing;
    const delivery = await this.#channels.get(name)?.send(message);
    if (delivery) pipe.send({ type: "delivered", channel: name, id, delivery });
  }
}

/** Received updates of one channel. Sends one batch at a time, which keeps the order across bot restarts. */
class UpdateQueue {
  readonly #name: ChannelName;
  readonly #clock: Clock;
  readonly #waiting: Batch[] = [];
  #pipe: MessagePipe<ToBot, FromBot> | null = null;
  #ids = 0;
  /** Id of the batch that was sent to the present bot and is not answered yet. */
  #unanswered: number | null = null;
  #ended = false;

  constructor(name: ChannelName, clock: Clock) {
    this.#name = name;
    this.#clock = clock;
  }

  readonly accept: Accept = (updates) =>
    new Promise((stored, givenUp) => {
      if (this.#ended) return givenUp(new Error("The channel has ended"));
      this.#waiting.push({ id: ++this.#ids, updates, stored, givenUp });
      this.#sendNext();
    });

  attach(pipe: MessagePipe<ToBot, FromBot>): void {
    this.#pipe = pipe;
    this.#unanswered = null;
    if (this.#waiting.length === 0) pipe.send({ type: "nothingWaits", channel: this.#name });
    this.#sendNext();
  }

  detach(pipe: MessagePipe<ToBot, FromBot>): void {
    if (this.#pipe === pipe) this.#pipe = null;
  }

  answered(id: number, ok: boolean): void {
    if (this.#unanswered !== id) return;
    this.#unanswered = null;
    if (!ok) return void this.#clock.after(retryMs, () => this.#sendNext());
    this.#waiting.shift()?.stored();
    this.#sendNext();
  }

  end(): void {
    this.#ended = true;
    for (const batch of this.#waiting.splice(0)) batch.givenUp(new Error("The channel has ended"));
  }

  #sendNext(): void {
    const [batch] = this.#waiting;
    if (!batch || !this.#pipe || this.#unanswered !== null) return;
    this.#unanswered = batch.id;
    this.#pipe.send({ type: "updates", channel: this.#name, id: batch.id, updates: batch.updates });
  }
}
