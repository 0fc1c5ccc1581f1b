import { chatChannel } from "../domain/chat.ts";
import { backOffMs } from "../clock.ts";
import { errorText } from "../log.ts";
import type { Delivery, OutgoingBody } from "../channel/channel.ts";
import type { OutboxRow } from "../store/store.ts";
import type { Centre } from "./centre.ts";
import { InFlight, Loop } from "./loop.ts";

/** Courtesies under way at once: they have lanes of their own, so that no message waits for one. */
const lanes = 4;
const baseMs = 2_000;
const longestMs = 5 * 60_000;

/** How often a courtesy is tried. A removal takes a password out of a chat: it is tried for half an hour. */
const tries: { readonly [type in OutgoingBody["type"]]?: number } = { commands: 4, remove: 14 };

/** Sends what nobody waits for: lists of commands, and what takes a message away again. A few times each, then no more. */
export class Courtesies {
  readonly loop: Loop;
  readonly #centre: Centre;
  readonly #sending: InFlight<number>;
  #stopped = false;

  constructor(centre: Centre) {
    this.#centre = centre;
    const { clock, log } = centre;
    this.loop = new Loop(
      clock,
      () => this.#pass(),
      (error) => log.error("Sending courtesies failed", { why: errorText(error) }),
    );
    this.#sending = new InFlight(clock, {
      freed: () => this.loop.wake(),
      failed: (outboxId, error) => log.error("A courtesy could not be sent", { outboxId, why: errorText(error) }),
    });
  }

  get quiet(): boolean {
    return this.loop.quiet && this.#sending.size === 0;
  }

  /** What is under way is not waited for: it is sent again by the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.loop.stop();
  }

  async #pass(): Promise<boolean> {
    const { store, clock } = this.#centre;
    const max = lanes - this.#sending.size;
    if (max <= 0) return false;
    const rows = await store.nextCourtesies({ max, nowMs: clock.nowMs(), skip: this.#sending.keys });
    for (const row of rows) this.#sending.add(row.id, this.#send(row));
    return false;
  }

  async #send({ id, chat, body, attempts }: OutboxRow): Promise<void> {
    const channel = this.#centre.channels.get(chatChannel(chat));
    const delivery: Delivery = channel
      ? await channel.send({ outboxId: id, chat, body })
      : { type: "refused", why: "this channel is not configured" };
    if (this.#stopped) return;
    const { store, clock } = this.#centre;
    const nowMs = clock.nowMs();
    if (delivery.type === "sent") return store.replySent(id, delivery.messageId, nowMs);
    if (delivery.type === "wait") return store.replyLater(id, nowMs + delivery.retryAfterMs, true);
    if (delivery.type === "failed" && attempts + 1 < (tries[body.type] ?? 1))
      return store.replyLater(id, nowMs + backOffMs(clock, attempts + 1, baseMs, longestMs));
    this.#giveUp(id, body, delivery.why);
    return store.replyDropped(id, delivery.why, false, nowMs);
  }

  /** A list of commands is missed by nobody; a password that stays in sight is worth knowing of. */
  #giveUp(outboxId: number, body: OutgoingBody, why: string): void {
    const { log } = this.#centre;
    const fields = { outboxId, what: body.type, why };
    if (body.type === "remove") log.warn("A courtesy was given up", fields);
    else log.debug("A courtesy was given up", fields);
  }
}
