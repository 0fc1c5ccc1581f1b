/** Sends messages that no person waits for (command lists, removals, requests to write), and watches the monthly limit of charged messages. */
import type { OutgoingBody } from "../channel/channel.ts";
import { backOffMs } from "../clock.ts";
import { chatChannel, type ChatKey } from "../domain/chat.ts";
import { type Billed, billedSum, estimate, limitState, limitText, type Month, monthOf } from "../domain/prices.ts";
import { errorText } from "../log.ts";
import type { OutboxRow } from "../store/store.ts";
import type { Said } from "../text/keys.ts";
import { sendOnChannel } from "./deliverer.ts";
import { Worker, Part } from "./loop.ts";
import type { Ports } from "./ports.ts";

/** Background messages in flight at once. This limit is apart from the deliverer's, so that no message waits for a background message. */
const mostInFlight = 4;
const baseMs = 2_000;
const longestMs = 5 * 60_000;

/** Attempts per background message. 14 attempts last about half an hour, since a removal takes a password out of a chat. A request to write is charged for. */
const mostAttempts: { readonly [type in OutgoingBody["type"]]?: number } = { commands: 4, remove: 14, wake: 10 };

/** Sends the rows of the outbox that no person waits for: command lists, removals, and requests to write. Gives each up after a few attempts. */
export class BackgroundMessages extends Worker<OutboxRow, number, Ports> {
  #stopped = false;

  protected override readonly options = {
    mostInFlight,
    passFailed: "Sending background messages failed",
    itemFailed: "A background message could not be sent",
    keyField: "outboxId",
  };

  /** Does not wait for background messages in flight: their rows stay open, and the next start sends them again. */
  override async stop(): Promise<void> {
    this.#stopped = true;
    await this.loop.stop();
  }

  protected override due(busy: ReadonlySet<number>, max: number): Promise<readonly OutboxRow[]> {
    const { store, clock } = this.ports;
    return store.nextBackgroundMessages({ max, nowMs: clock.nowMs(), skip: busy });
  }

  protected override async perform({ id, chat, body, attempts }: OutboxRow): Promise<void> {
    const { store, clock, channels } = this.ports;
    const delivery = await sendOnChannel(channels, { outboxId: id, chat, body });
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

  /** No warning for a command list. A failed removal leaves a password in the chat; without a request to write nobody knows what waits. */
  #logGivenUp(outboxId: number, body: OutgoingBody, why: string): void {
    const { log } = this.ports;
    const fields = { outboxId, what: body.type, why };
    if (body.type !== "commands") log.warn("A background message was given up", fields);
    else log.debug("A background message was given up", fields);
  }
}

/** How often to check whether a message is still held, ms. */
const lookMs = 3_600_000;

/** Asks managers to write while messages wait for that: the cut of the day, a doubt, an approval. Once a day in each chat. */
export class Waking extends Part {
  #stopLooking: () => void = () => {};

  stop(): void {
    this.#stopLooking();
  }

  /** Call at the start, and after a message was held. While one is held it checks again by itself, and asks again the next day. Never rejects. */
  async check(): Promise<void> {
    const { store, clock, log } = this.ports;
    try {
      const held = new Set(await store.heldChats());
      this.#stopLooking();
      if (held.size === 0) return;
      this.#stopLooking = clock.after(lookMs, () => void this.check());
      for (const chat of await this.ports.directory.managerChats()) if (held.has(chat)) await this.#wake(chat);
    } catch (error) {
      log.error("Managers could not be asked to write", { why: errorText(error) });
    }
  }

  async #wake(chat: ChatKey): Promise<void> {
    const { store, channels, settings, clock } = this.ports;
    if (channels.get(chatChannel(chat))?.canWake !== true) return;
    const nowMs = clock.nowMs();
    await store.notifyOnce(`wake:${chat}`, settings.local.shopDay(nowMs), [{ chat, body: { type: "wake" } }], nowMs);
  }
}

/** Tells every linked manager once in that month, and again if none of them could be reached. Resolves to whether one was. */
type TellUntilTold = (said: Said, notice: { readonly key: string; readonly within: Month }) => Promise<boolean>;

/** How often to check whether a notice has reached a manager, ms. */
const countMs = 3_600_000;

/**
 * Compares the charged messages of a month (UTC) with `WHATSAPP_MONTHLY_LIMIT`. Tells the managers once a month when the limit is nearly reached and when it is
 * reached; again, once a day, until one of them has the message. From then until the month ends, the deliverer drops messages on which no money depends.
 */
export class MonthlyLimit {
  readonly #ports: Ports;
  readonly #tellManagers: TellUntilTold;
  /** The charged messages of a month at the last check. */
  #seen: { readonly month: Month; readonly billed: Billed } | null = null;
  /** The notice that this process has sent to managers. */
  #told = "";
  #logged = "";
  #stopLooking: () => void = () => {};

  constructor(ports: Ports, tellManagers: TellUntilTold) {
    this.#ports = ports;
    this.#tellManagers = tellManagers;
  }

  /** True if the limit of this month is reached. */
  isSpent(): boolean {
    const { clock, settings } = this.#ports;
    const nowMs = clock.nowMs();
    if (this.#seen?.month !== monthOf(nowMs)) return false;
    return limitState(this.#seen.billed, settings.charges, nowMs) === "reached";
  }

  stop(): void {
    this.#stopLooking();
  }

  /** Call at the start, after charged messages, and when a message was given up. Checks again by itself until a manager is told. Never rejects. */
  async check(): Promise<void> {
    const { store, clock, settings, log } = this.#ports;
    const { limit, prices } = settings.charges;
    if (limit === null) return;
    const nowMs = clock.nowMs();
    const month = monthOf(nowMs);
    try {
      const billed = await store.billed(nowMs);
      this.#seen = { month, billed };
      const state = limitState(billed, settings.charges, nowMs);
      if (state === "below") return;
      const [count, shown] = [billedSum(billed), limitText(limit)];
      const reached = `${month} ${state} ${shown}`;
      if (this.#told === reached) return;
      if (this.#logged !== reached) log.warn("The month's messages are near their limit", { count, limit: shown });
      this.#logged = reached;
      const dollars = estimate(billed, prices, nowMs);
      const said = {
        key: "monthlyLimit",
        values: { count, dollars, limit: shown, isReached: state === "reached" },
      } as const;
      this.#stopLooking();
      if (await this.#tellManagers(said, { key: `limit:${state}:${shown}`, within: month })) this.#told = reached;
      else this.#stopLooking = clock.after(countMs, () => void this.check());
    } catch (error) {
      log.error("The month's messages could not be compared with their limit", { why: errorText(error) });
    }
  }
}
