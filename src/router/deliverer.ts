import { chatChannel, type ChannelName, type ChatKey } from "../domain/chat.ts";
import { backOffMs } from "../clock.ts";
import { errorText } from "../log.ts";
import type { OutboxRow } from "../store/store.ts";
import type { Delivery, OutgoingBody } from "../channel/channel.ts";
import { CatchingUp } from "./catching-up.ts";
import type { Centre } from "./centre.ts";
import { InFlight, Loop } from "./loop.ts";

/** Messages sent at once on one channel, over all its chats: a channel that is slow (WhatsApp, by design) holds up no other. */
const lanesPerChannel = 48;

/** How long a new password stays in the chat, where the network lets it be taken away, ms. */
const passwordShownMs = 10 * 60_000;

/** Sends the messages of the outbox: in order within a chat, chats side by side, again until the network took it. */
export class Deliverer {
  readonly loop: Loop;
  readonly catchingUp: CatchingUp;
  readonly #centre: Centre;
  readonly #sending: InFlight<ChatKey>;
  /** Taken by the network, but not yet written down as sent: never sent again while the program runs. */
  readonly #taken = new Map<number, Delivery>();

  constructor(centre: Centre) {
    this.#centre = centre;
    const { clock, log } = centre;
    this.loop = new Loop(
      clock,
      () => this.#pass(),
      (error) => log.error("Delivering failed", { why: errorText(error) }),
    );
    this.catchingUp = new CatchingUp(centre, () => this.loop.wake());
    this.#sending = new InFlight(clock, {
      freed: () => this.loop.wake(),
      failed: (chat, error) => log.error("A message could not be delivered", { chat, why: errorText(error) }),
    });
  }

  get quiet(): boolean {
    return this.loop.quiet && this.#sending.size === 0;
  }

  async stop(): Promise<void> {
    this.catchingUp.stop();
    await this.loop.stop();
    await this.#sending.settled();
  }

  async #pass(): Promise<boolean> {
    const { store, clock, channels } = this.#centre;
    const used = new Map<ChannelName, number>();
    const take = (channel: ChannelName) => used.set(channel, (used.get(channel) ?? 0) + 1);
    const isFull = (channel: ChannelName) => (used.get(channel) ?? 0) >= lanesPerChannel;
    for (const chat of this.#sending.keys) take(chatChannel(chat));
    const full = [...used.keys()].filter(isFull);
    const free = [...channels.keys()].reduce((sum, channel) => sum + lanesPerChannel - (used.get(channel) ?? 0), 0);
    // Whoever frees a lane comes by again.
    if (free === 0) return false;
    const rows = await store.nextReplies({
      max: free,
      nowMs: clock.nowMs(),
      skip: this.#sending.keys,
      full,
      behind: this.catchingUp.behind,
    });
    for (const row of rows) {
      const channel = chatChannel(row.chat);
      if (this.#sending.has(row.chat) || isFull(channel)) continue;
      take(channel);
      this.#sending.add(row.chat, this.#deliver(row));
    }
    // Rows of a channel that has become full may have hidden another's: once more, without that channel.
    return rows.length === free && used.size > full.length;
  }

  async #deliver(row: OutboxRow): Promise<void> {
    const { clock } = this.#centre;
    const delivery = this.#taken.get(row.id) ?? (await this.#send(row));
    if (delivery.type === "sent") {
      this.#taken.set(row.id, delivery);
      clock.crash("reply sent");
    }
    await this.#record(row, delivery);
    this.#taken.delete(row.id);
    if (delivery.type === "sent") clock.crash("delivery committed");
  }

  async #send(row: OutboxRow): Promise<Delivery> {
    const channel = this.#centre.channels.get(chatChannel(row.chat));
    if (!channel) return { type: "refused", why: "this channel is not configured" };
    return channel.send({ outboxId: row.id, chat: row.chat, body: this.#complete(row.body) });
  }

  /** Puts a password where one belongs, at the last moment: it is in no row. */
  #complete(body: OutgoingBody): OutgoingBody {
    if (body.type !== "text" || body.passwordOf === undefined) return body;
    return { ...body, text: body.text.replaceAll("{password}", this.#centre.passwordOf(body.passwordOf)) };
  }

  async #sent(row: OutboxRow, messageId: string | null, nowMs: number): Promise<void> {
    const { store } = this.#centre;
    const secret = row.body.type === "text" && row.body.passwordOf !== undefined && messageId !== null;
    const removal = secret ? [{ chat: row.chat, body: { type: "remove", messageId } as const }] : [];
    await store.replySent(row.id, messageId, nowMs, removal, nowMs + passwordShownMs);
  }

  async #record(row: OutboxRow, delivery: Delivery): Promise<void> {
    const { store, clock, log } = this.#centre;
    const nowMs = clock.nowMs();
    switch (delivery.type) {
      case "sent":
        return this.#sent(row, delivery.messageId, nowMs);
      case "wait":
        return store.replyLater(row.id, nowMs + delivery.retryAfterMs, true);
      case "failed":
        log.debug("A message will be sent again", { outboxId: row.id, why: delivery.why });
        return store.replyLater(row.id, nowMs + backOffMs(clock, row.attempts + 1, 500, 30_000));
      case "gone":
      case "refused":
        log.warn("A message was given up", { outboxId: row.id, chat: row.chat, why: delivery.why });
        return store.replyDropped(row.id, delivery.why, delivery.type === "gone", nowMs);
    }
  }
}
