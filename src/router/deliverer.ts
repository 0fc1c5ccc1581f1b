/** Sends the outbox, in order per chat. Messages from before the start wait until their network has handed over its updates. */
import type { Button, Delivery, Outgoing, OutgoingBody, QuestionToManagers } from "../channel/channel.ts";
import { backOffMs } from "../clock.ts";
import { marked } from "../domain/button-mark.ts";
import { type ChannelName, channelTraits, chatChannel, type ChatKey } from "../domain/chat.ts";
import { epochOf, type OutboxRow } from "../store/store.ts";
import { Worker } from "./loop.ts";
import type { Ports } from "./ports.ts";
import { networkNowMs } from "./network-clock.ts";

/** Messages in flight on one channel, over all its chats. Per channel, so that a slow one (WhatsApp paces itself) delays no other. */
export const mostPerChannel = 128;

interface DelivererEvents {
  /** A message was put aside until its person writes. */
  readonly held: () => void;
  /** A manager's chat has taken the question about a doubt, or refuses it. Resolves when the requester has been told. */
  readonly asked: (question: QuestionToManagers, chat: ChatKey, isTaken: boolean) => Promise<void>;
  /** True if the month's limit of charged messages is reached. */
  readonly isSpent: () => boolean;
}

type Refusal = Extract<Delivery, { type: "failed" }>;

/** A message that the network refuses with a possibly final code is given up after this time and this many attempts. */
const longestRefusedMs = 24 * 3_600_000;
const fewestRefusals = 10;
/** The pauses of such a message: as long as it has been refused so far, within these limits. */
const firstPauseMs = 15_000;
const longestPauseMs = 10 * 60_000;

/** How long a message with a new password stays in the chat before it is removed, where the network allows that, ms. */
const passwordShownMs = 10 * 60_000;

/** Sends the outbox: one message at a time within a chat, chats side by side, until the network accepts it or never will. */
export class Deliverer extends Worker<OutboxRow, ChatKey, Ports> {
  readonly catchingUp: CatchingUp;
  readonly #events: DelivererEvents;
  /** Accepted by the network but not yet stored as sent. If storing fails, only the storing is repeated. */
  readonly #taken = new Map<number, Delivery>();
  /** The epoch of the database, which stays the same while a process works on it. Undefined: not read yet. */
  #epoch: string | null | undefined;

  protected override readonly options = {
    passFailed: "Delivering failed",
    itemFailed: "A message could not be delivered",
    keyField: "chat",
  };

  constructor(ports: Ports, events: DelivererEvents) {
    super(ports);
    this.#events = events;
    this.catchingUp = new CatchingUp(ports, () => this.loop.wake());
  }

  override async stop(): Promise<void> {
    this.catchingUp.stop();
    await super.stop();
  }

  protected override async due(busy: ReadonlySet<ChatKey>): Promise<readonly OutboxRow[]> {
    const { store, clock, channels } = this.ports;
    const used = new Map<ChannelName, number>();
    const take = (channel: ChannelName) => used.set(channel, (used.get(channel) ?? 0) + 1);
    const isFull = (channel: ChannelName) => (used.get(channel) ?? 0) >= mostPerChannel;
    for (const chat of busy) take(chatChannel(chat));
    const full = [...used.keys()].filter(isFull);
    const max = [...channels.keys()].reduce((sum, channel) => sum + mostPerChannel - (used.get(channel) ?? 0), 0);
    // The delivery that makes room wakes the loop.
    if (max === 0) return [];
    const rows = await store.nextReplies({
      max,
      nowMs: clock.nowMs(),
      skip: busy,
      full,
      behind: this.catchingUp.behind,
    });
    const due: OutboxRow[] = [];
    for (const row of rows) {
      const channel = chatChannel(row.chat);
      if (isFull(channel)) continue;
      take(channel);
      due.push(row);
    }
    // Rows of a channel that has just become full may have crowded out those of another: look again without that channel.
    if (rows.length === max && used.size > full.length) this.loop.wake();
    return due;
  }

  protected override keyOf(row: OutboxRow): ChatKey {
    return row.chat;
  }

  protected override async perform(row: OutboxRow): Promise<void> {
    const { clock, channels, store, log } = this.ports;
    if (isSpare(row) && this.#events.isSpent()) {
      log.info("A message was left out, since the month's limit is reached", { outboxId: row.id, chat: row.chat });
      return store.replyDropped(row.id, "the month's limit is reached", false, clock.nowMs());
    }
    const question = this.#taken.has(row.id) ? null : questionIn(row);
    if (question !== null && (await store.operation(question.operationId))?.state !== "ask")
      return store.replyDropped(row.id, "it is decided already", false, clock.nowMs());
    const body = await this.#withMarks(row.chat, this.#withPassword(row.body));
    const message = { outboxId: row.id, chat: row.chat, body };
    const delivery = this.#taken.get(row.id) ?? (await sendOnChannel(channels, message));
    if (delivery.type === "sent") {
      this.#taken.set(row.id, delivery);
      clock.reached("reply sent");
    }
    await this.#record(row, delivery);
    this.#taken.delete(row.id);
    if (delivery.type === "sent") clock.reached("delivery committed");
  }

  /** Inserts the password at the last moment: no row ever holds it. */
  #withPassword(body: OutgoingBody): OutgoingBody {
    if (body.type !== "text" || body.passwordOf === undefined) return body;
    const password = this.ports.passwordOf(body.passwordOf);
    const shown = (text: string) => text.replaceAll("{password}", password);
    const copies = body.copies?.map((one) => (one.text === undefined ? one : { ...one, text: shown(one.text) }));
    return { ...body, text: shown(body.text), ...(copies && { copies }) };
  }

  /** Marks every button and form with the epoch of the database and the time of this copy. Every message with any passes here. */
  async #withMarks(chat: ChatKey, body: OutgoingBody): Promise<OutgoingBody> {
    if (body.type !== "text") return body;
    const { buttons, table, form } = body;
    if (buttons.length === 0 && table?.always === undefined && form === undefined) return body;
    const epoch = this.#epoch === undefined ? epochOf(await this.ports.store.gaps()) : this.#epoch;
    this.#epoch = epoch;
    const atMs = networkNowMs(this.ports, chat);
    const withMark = (data: string) => marked(epoch, atMs, data);
    const mark = ({ label, data }: Button): Button => ({ label, data: withMark(data) });
    const shown = table && { ...table, ...(table.always && { always: mark(table.always) }) };
    const more = { ...(shown && { table: shown }), ...(form !== undefined && { form: withMark(form) }) };
    return { ...body, buttons: buttons.map(mark), ...more };
  }

  async #sent(row: OutboxRow, messageId: string | null, nowMs: number): Promise<void> {
    const { store } = this.ports;
    const question = questionIn(row);
    // Before it counts as sent: after a crash in between, the question is sent and reported once more, which tells nobody twice.
    if (question !== null) await this.#events.asked(question, row.chat, true);
    const secret = row.body.type === "text" && row.body.passwordOf !== undefined && messageId !== null;
    const removal = secret ? [{ chat: row.chat, body: { type: "remove", messageId } as const }] : [];
    await store.replySent(row.id, messageId, nowMs, removal, nowMs + passwordShownMs);
  }

  /** A message that may never be accepted holds up its chat. It is tried again with growing pauses, and given up after a day. */
  async #refused(row: OutboxRow, { why, retryAfterMs = 0 }: Refusal, nowMs: number): Promise<void> {
    const { store, log } = this.ports;
    const forMs = nowMs - (row.refusedAtMs ?? nowMs);
    if (forMs >= longestRefusedMs && row.attempts >= fewestRefusals) return this.#givenUp(row, why, false, nowMs);
    const pauseMs = Math.min(Math.max(forMs, firstPauseMs), longestPauseMs);
    if (row.refusedAtMs === null)
      log.warn("A message is refused by a code that is not known, and will be sent again", { outboxId: row.id, why });
    await store.replyRefused(row.id, nowMs + Math.max(retryAfterMs, pauseMs), nowMs);
  }

  async #givenUp(row: OutboxRow, why: string, isGone: boolean, nowMs: number): Promise<void> {
    const { store, log } = this.ports;
    const { id, chat } = row;
    await this.#notTaken(row);
    log.warn("A message was given up", { outboxId: id, chat, why });
    await store.replyDropped(id, why, isGone, nowMs);
  }

  /** A message waits until its person writes. One that reached nobody may be given up instead. */
  async #held(
    row: OutboxRow,
    { type, why }: Exclude<Delivery, { type: "sent" | "wait" }>,
    nowMs: number,
  ): Promise<void> {
    const { store, log } = this.ports;
    await this.#notTaken(row);
    if (type === "held") await store.replyHeld(row.id);
    else if (!(await store.replyUnreached(row.id, why, nowMs)))
      return log.warn("A message was given up", { outboxId: row.id, chat: row.chat, why });
    log.info("A message waits until its person writes", { outboxId: row.id, why });
    this.#events.held();
  }

  async #notTaken(row: OutboxRow): Promise<void> {
    const question = questionIn(row);
    if (question !== null) await this.#events.asked(question, row.chat, false);
  }

  async #record(row: OutboxRow, delivery: Delivery): Promise<void> {
    const { store, clock, log } = this.ports;
    const nowMs = clock.nowMs();
    switch (delivery.type) {
      case "sent":
        return this.#sent(row, delivery.messageId, nowMs);
      case "wait":
        return store.replyLater(row.id, nowMs + delivery.retryAfterMs, true);
      case "failed":
        if (delivery.isRefusal) return this.#refused(row, delivery, nowMs);
        log.debug("A message will be sent again", { outboxId: row.id, why: delivery.why });
        return store.replyLater(
          row.id,
          nowMs + Math.max(delivery.retryAfterMs ?? 0, backOffMs(clock, row.attempts + 1, 500, 30_000)),
        );
      case "held":
      case "unreached":
        return this.#held(row, delivery, nowMs);
      case "gone":
      case "refused":
        return this.#givenUp(row, delivery.why, delivery.type === "gone", nowMs);
    }
  }
}

/** The question about a doubt in a message to a manager. Null: none. */
function questionIn({ body }: OutboxRow): QuestionToManagers | null {
  return body.type === "text" ? (body.asks ?? null) : null;
}

/** True if a message may be dropped where its network charges for it. */
function isSpare({ chat, body }: OutboxRow): boolean {
  return channelTraits[chatChannel(chat)].charges && "spare" in body && body.spare;
}

/** Sends a message on its chat's channel; refused when that channel is not configured. The console reads its messages from the store. */
export async function sendOnChannel(channels: Ports["channels"], message: Outgoing): Promise<Delivery> {
  if (chatChannel(message.chat) === "console") return { type: "sent", messageId: null };
  const channel = channels.get(chatChannel(message.chat));
  return channel ? channel.send(message) : { type: "refused", why: "this channel is not configured" };
}

/** Longest wait for the first updates of a network, ms. */
const longestMs = 2_000;

/** Tracks the channels that may still hold updates from before the start. The deliverer holds back older messages of these channels. */
class CatchingUp {
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
