/** A channel that runs in another process: its proxy there, its host here, and the messages between them. The demo uses it. */
import { type Clock, deferred } from "../clock.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { Update } from "../domain/update.ts";
import type { Accept, Channel, Delivery, Outgoing } from "./channel.ts";

/** From the process that holds the channels to the bot. A reply carries the id of the message it answers. */
export type ToBot =
  /** Store these. The same batch comes again, to whichever process is the bot then, until the bot replies `stored` with `ok`. */
  | {
      readonly type: "updates";
      readonly channel: ChannelName;
      readonly id: number;
      readonly updates: readonly Update[];
    }
  /** No update of this channel waits to be stored. Sent in reply to `receiving`. */
  | { readonly type: "nothingWaits"; readonly channel: ChannelName }
  | {
      readonly type: "delivered";
      readonly channel: ChannelName;
      readonly id: number;
      readonly delivery: Delivery;
    };

/** From the bot to the process that holds the channels. */
export type FromBot =
  /** The bot takes updates of this channel from now on. */
  | { readonly type: "receiving"; readonly channel: ChannelName }
  /** The batch was committed (`ok`), or nothing of it was. */
  | { readonly type: "stored"; readonly channel: ChannelName; readonly id: number; readonly ok: boolean }
  | { readonly type: "outgoing"; readonly channel: ChannelName; readonly id: number; readonly message: Outgoing };

/** One end of a two-way message connection between two processes. Messages sent while it is cut are lost without an error. */
export interface MessagePipe<Out, In> {
  send(message: Out): void;
  /** Calls `listener` for every message that arrives. Returns the function that unsubscribes it. */
  subscribe(listener: (message: In) => void): () => void;
}

/** Pause before a batch that could not be stored is sent to the bot again, ms. */
const retryMs = 500;

interface Batch {
  readonly id: number;
  readonly updates: readonly Update[];
  readonly stored: () => void;
  readonly givenUp: (error: Error) => void;
}

/**
 * Holds a channel for a bot in another process, which may die and restart. Sends the received batches to the bot, one at a time, which keeps their order: each
 * until the bot replies that it is stored, to the next bot process if the last one died first. Only then it lets the channel confirm it to its network. Sends
 * the bot's outgoing messages through the channel.
 */
export class ChannelHost {
  readonly #channel: Channel;
  readonly #clock: Clock;
  readonly #waiting: Batch[] = [];
  #pipe: MessagePipe<ToBot, FromBot> | null = null;
  #ids = 0;
  /** Id of the batch that was sent to the present bot and is not answered yet. */
  #unanswered: number | null = null;
  #ended = false;

  constructor(channel: Channel, clock: Clock) {
    this.#channel = channel;
    this.#clock = clock;
  }

  /** Starts receiving. */
  start(): Promise<void> {
    return this.#channel.start(
      (updates) =>
        new Promise((stored, givenUp) => {
          if (this.#ended) return givenUp(new Error("The channel has ended"));
          this.#waiting.push({ id: ++this.#ids, updates, stored, givenUp });
          this.#sendNext();
        }),
    );
  }

  /** Serves the bot at the other end of `pipe`, which may have other channels elsewhere. Returns the function to call when that process is gone. */
  attach(pipe: MessagePipe<ToBot, FromBot>): () => void {
    const unsubscribe = pipe.subscribe((message) => {
      if (message.channel !== this.#channel.name) return;
      if (message.type === "receiving") this.#serve(pipe);
      else if (message.type === "stored") this.#answered(message.id, message.ok);
      else void this.#send(pipe, message);
    });
    return () => {
      unsubscribe();
      if (this.#pipe === pipe) this.#pipe = null;
    };
  }

  /** Stops receiving. Rejects the batches that no bot has stored: the channel has not confirmed them to anyone. */
  async stop(): Promise<void> {
    const stopped = this.#channel.stop();
    this.#ended = true;
    for (const batch of this.#waiting.splice(0)) batch.givenUp(new Error("The channel has ended"));
    await stopped;
  }

  close(): Promise<void> {
    return this.#channel.close();
  }

  #serve(pipe: MessagePipe<ToBot, FromBot>): void {
    this.#pipe = pipe;
    this.#unanswered = null;
    if (this.#waiting.length === 0) pipe.send({ type: "nothingWaits", channel: this.#channel.name });
    this.#sendNext();
  }

  #answered(id: number, ok: boolean): void {
    if (this.#unanswered !== id) return;
    this.#unanswered = null;
    if (!ok) return void this.#clock.after(retryMs, () => this.#sendNext());
    this.#waiting.shift()?.stored();
    this.#sendNext();
  }

  #sendNext(): void {
    const [batch] = this.#waiting;
    if (!batch || !this.#pipe || this.#unanswered !== null) return;
    this.#unanswered = batch.id;
    this.#pipe.send({ type: "updates", channel: this.#channel.name, id: batch.id, updates: batch.updates });
  }

  async #send(pipe: MessagePipe<ToBot, FromBot>, outgoing: Extract<FromBot, { type: "outgoing" }>): Promise<void> {
    const { channel, id, message } = outgoing;
    pipe.send({ type: "delivered", channel, id, delivery: await this.#channel.send(message) });
  }
}

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
