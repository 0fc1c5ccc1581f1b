import { backOffMs } from "../../clock.ts";
import type { OutgoingBody } from "../../channel/channel.ts";
import type { OutboxRow } from "../../store/store.ts";
import type { Ports } from "../ports.ts";
import { sendOn } from "./deliverer.ts";
import { Worker } from "../loops/worker.ts";

/** Background messages in flight at once. This limit is apart from the deliverer's, so that no message waits for a background message. */
const mostInFlight = 4;
const baseMs = 2_000;
const longestMs = 5 * 60_000;

/** Attempts per background message. 14 attempts last about half an hour: a removal takes a password out of a chat. What asks to write is charged for. */
const mostAttempts: { readonly [type in OutgoingBody["type"]]?: number } = { commands: 4, remove: 14, wake: 10 };

/** Sends the rows of the outbox that no person waits for: command lists, removals, and what asks to write. Gives each up after a few attempts. */
export class BackgroundMessages extends Worker<OutboxRow, number> {
  readonly #ports: Ports;
  #stopped = false;

  constructor(ports: Ports) {
    super(ports, {
      mostInFlight,
      passFailed: "Sending background messages failed",
      itemFailed: "A background message could not be sent",
      keyField: "outboxId",
    });
    this.#ports = ports;
  }

  /** Does not wait for background messages in flight: their rows stay open, and the next start sends them again. */
  override async stop(): Promise<void> {
    this.#stopped = true;
    await this.loop.stop();
  }

  protected override due(busy: ReadonlySet<number>, max: number): Promise<readonly OutboxRow[]> {
    const { store, clock } = this.#ports;
    return store.nextBackgroundMessages({ max, nowMs: clock.nowMs(), skip: busy });
  }

  protected override keyOf(row: OutboxRow): number {
    return row.id;
  }

  protected override async perform({ id, chat, body, attempts }: OutboxRow): Promise<void> {
    const { store, clock, channels } = this.#ports;
    const delivery = await sendOn(channels, { outboxId: id, chat, body });
    if (this.#stopped) return;
    const nowMs = clock.nowMs();
    if (delivery.type === "sent") return store.replySent(id, delivery.messageId, nowMs);
    if (delivery.type === "wait") return store.replyLater(id, nowMs + delivery.retryAfterMs, true);
    if (delivery.type === "failed" && attempts + 1 < (mostAttempts[body.type] ?? 1))
      return store.replyLater(
        id,
        nowMs + Math.max(delivery.retryAfterMs ?? 0, backOffMs(clock, attempts + 1, baseMs, longestMs)),
      );
    this.#logGivenUp(id, body, delivery.why);
    return store.replyDropped(id, delivery.why, false, nowMs);
  }

  /** No warning for a command list: a removal leaves a password in the chat, and somebody who is not asked to write does not know what waits for them. */
  #logGivenUp(outboxId: number, body: OutgoingBody, why: string): void {
    const { log } = this.#ports;
    const fields = { outboxId, what: body.type, why };
    if (body.type !== "commands") log.warn("A background message was given up", fields);
    else log.debug("A background message was given up", fields);
  }
}
