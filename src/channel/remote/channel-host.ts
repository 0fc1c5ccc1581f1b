import type { Clock } from "../../clock.ts";
import type { ChannelName } from "../../domain/chat.ts";
import type { Update } from "../../domain/update.ts";
import type { Accept, Channel } from "../channel.ts";
import type { FromBot, ToBot, Wire } from "./messages.ts";

/** How soon a batch that could not be stored is handed over again, ms. */
const againMs = 500;

interface Batch {
  readonly id: number;
  readonly updates: readonly Update[];
  readonly stored: () => void;
  readonly givenUp: (error: Error) => void;
}

/**
 * Holds channels for a bot that is another process, which may die and come back. What a channel received is handed over until a bot
 * has said that it is durable, the same batch to the next bot where the last one died before that; only then is it confirmed to the
 * channel. What a bot sends goes out through the channel.
 */
export class ChannelHost {
  readonly #channels: ReadonlyMap<ChannelName, Channel>;
  readonly #lines: ReadonlyMap<ChannelName, Line>;

  constructor(channels: readonly Channel[], clock: Clock) {
    this.#channels = new Map(channels.map((channel) => [channel.name, channel]));
    this.#lines = new Map(channels.map(({ name }) => [name, new Line(name, clock)]));
  }

  /** The channels begin to receive. */
  async start(): Promise<void> {
    for (const [name, channel] of this.#channels) {
      const line = this.#lines.get(name);
      if (line) await channel.start(line.accept);
    }
  }

  /** From now on this is the bot's wire; gives the function to be called when the bot at its end is gone. */
  attach(wire: Wire<ToBot, FromBot>): () => void {
    const deafen = wire.hear((message) => {
      if (message.type === "listening") this.#lines.get(message.channel)?.listen(wire);
      else if (message.type === "stored") this.#lines.get(message.channel)?.answered(message.id, message.ok);
      else if (message.type === "outgoing") void this.#send(wire, message);
    });
    return () => {
      deafen();
      for (const line of this.#lines.values()) line.lose(wire);
    };
  }

  /** The channels stop receiving. What no bot has stored is given up: it was not confirmed to anybody. */
  async stop(): Promise<void> {
    const stopped = [...this.#channels.values()].map((channel) => channel.stop());
    for (const line of this.#lines.values()) line.end();
    await Promise.all(stopped);
  }

  /** The channels are closed. */
  async close(): Promise<void> {
    await Promise.all([...this.#channels.values()].map((channel) => channel.close()));
  }

  async #send(wire: Wire<ToBot, FromBot>, outgoing: Extract<FromBot, { type: "outgoing" }>): Promise<void> {
    const { channel: name, id, message } = outgoing;
    const channel = this.#channels.get(name);
    const delivery = channel
      ? await channel.send(message)
      : { type: "refused" as const, why: "there is no such channel" };
    wire.say({ type: "delivered", channel: name, id, delivery });
  }
}

/** The updates of one channel, a batch at a time, so that their order is kept whoever dies. */
class Line {
  readonly #name: ChannelName;
  readonly #clock: Clock;
  readonly #waiting: Batch[] = [];
  #wire: Wire<ToBot, FromBot> | null = null;
  #ids = 0;
  /** The batch that was handed to the bot of now and not answered yet. */
  #handed: number | null = null;
  #ended = false;

  constructor(name: ChannelName, clock: Clock) {
    this.#name = name;
    this.#clock = clock;
  }

  readonly accept: Accept = (updates) =>
    new Promise((stored, givenUp) => {
      if (this.#ended) return givenUp(new Error("The channel has ended"));
      this.#waiting.push({ id: ++this.#ids, updates, stored, givenUp });
      this.#hand();
    });

  listen(wire: Wire<ToBot, FromBot>): void {
    this.#wire = wire;
    this.#handed = null;
    if (this.#waiting.length === 0) wire.say({ type: "nothingWaits", channel: this.#name });
    this.#hand();
  }

  lose(wire: Wire<ToBot, FromBot>): void {
    if (this.#wire === wire) this.#wire = null;
  }

  answered(id: number, ok: boolean): void {
    if (this.#handed !== id) return;
    this.#handed = null;
    if (!ok) return void this.#clock.after(againMs, () => this.#hand());
    this.#waiting.shift()?.stored();
    this.#hand();
  }

  end(): void {
    this.#ended = true;
    for (const batch of this.#waiting.splice(0)) batch.givenUp(new Error("The channel has ended"));
  }

  #hand(): void {
    const [batch] = this.#waiting;
    if (!batch || !this.#wire || this.#handed !== null) return;
    this.#handed = batch.id;
    this.#wire.say({ type: "updates", channel: this.#name, id: batch.id, updates: batch.updates });
  }
}
