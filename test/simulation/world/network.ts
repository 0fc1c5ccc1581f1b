import type { Accept, Channel, Delivery, Outgoing } from "../../../src/channel/channel.ts";
import { chatChannel, type ChannelName, type ChatKey } from "../../../src/domain/chat.ts";
import type { Update, UpdateBody } from "../../../src/domain/update.ts";
import type { Said } from "../../../src/text/keys.ts";
import type { Member } from "./cast.ts";
import type { BackgroundWatch } from "../watch/background-watch.ts";
import type { MailWatch } from "../watch/mail-watch.ts";
import type { MessageWatch } from "../watch/message-watch.ts";
import type { Profile } from "../profile.ts";
import type { Meaning, PurchaseWatch } from "../watch/purchase-watch.ts";
import type { Random } from "../random.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "../watch/violation.ts";

/** A message as a person reads it. */
export interface Read {
  readonly outgoing: Outgoing;
  readonly said: Said;
  /** Different for every sentence there ever was, and the same for its copies. */
  readonly tag: number;
}

/** What whoever writes means by it. */
export interface Intent {
  /** They mean to say yes to a summary. */
  readonly confirms?: boolean;
  /** The number of the message whose button they press. */
  readonly button?: number;
  readonly means?: Meaning;
}

/** How fast a channel of one life sends: nothing leaves before then. */
interface Pace {
  freeAtMs: number;
}

/** What a network kept for a life is waited for at least so long, unless it comes before, ms. */
const catchesUpWithinMs = 1_500;

interface Line {
  /** Handed over, not confirmed. */
  readonly waiting: Update[];
  busy: boolean;
  /** The life that receives has taken something from it. */
  caughtUp: boolean;
  /** Nothing overtakes what was written before it, ms. */
  lastMs: number;
}

/** Two messaging networks: they keep what was not confirmed, deliver it again, and lose nothing. */
export class Network {
  readonly readers = new Map<ChatKey, (message: Read) => void>();
  readonly #lines = new Map<ChannelName, Line>();
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  readonly #mail: MailWatch;
  readonly #messages: MessageWatch;
  readonly #purchases: PurchaseWatch;
  readonly #background: BackgroundWatch;
  readonly #random: Random;
  readonly #profile: () => Profile;
  /** Of what came into any chat. */
  #place = 0;
  /** The places of the bot's messages, by their rows. */
  readonly #numbers = new Map<number, number>();
  #accept: Accept | null = null;
  #attachedAtMs = Number.POSITIVE_INFINITY;

  constructor(parts: {
    readonly timeline: Timeline;
    readonly trace: Trace;
    readonly mail: MailWatch;
    readonly messages: MessageWatch;
    readonly purchases: PurchaseWatch;
    readonly background: BackgroundWatch;
    readonly random: Random;
    readonly profile: () => Profile;
  }) {
    this.#timeline = parts.timeline;
    this.#trace = parts.trace;
    this.#mail = parts.mail;
    this.#messages = parts.messages;
    this.#purchases = parts.purchases;
    this.#background = parts.background;
    this.#random = parts.random;
    this.#profile = parts.profile;
    for (const name of ["telegram", "whatsapp"] as const) {
      this.#lines.set(name, { waiting: [], busy: false, caughtUp: false, lastMs: 0 });
    }
  }

  /** Somebody writes. */
  write(member: Member, body: UpdateBody, { confirms = false, button, means }: Intent = {}): void {
    const { channel, chat, identity, phone, name } = member;
    const place = ++this.#place;
    const sender = { identity, name, provenPhone: channel === "whatsapp" ? phone : null };
    // Telegram does not say when a button was pressed.
    const hasTime = channel !== "telegram" || body.type !== "tap";
    const sentAtMs = hasTime ? Math.floor(this.#timeline.trueMs / 1_000) * 1_000 : null;
    const number = channel === "telegram" && body.type !== "tap" && { messageNumber: place };
    const update: Update = { channel, chat, deliveryId: String(place), sender, sentAtMs, body, ...number };
    this.#mail.wrote({ update, place, confirms, button: button ?? null });
    if (means) this.#purchases.says(chat, means);
    this.#trace.note(`${member.name} writes ${JSON.stringify(body)}`);
    const line = this.#lines.get(channel) as Line;
    const { delayed } = this.#profile();
    const delayMs = delayed > 0 && this.#random.chance(delayed) ? this.#random.between(1_000, 30_000) : 0;
    line.lastMs = Math.max(line.lastMs, this.#timeline.nowMs + this.#random.between(20, 400) + delayMs);
    this.#timeline.after(line.lastMs - this.#timeline.nowMs, () => {
      line.waiting.push(update);
      this.#handOver(line);
    });
  }

  /** A life begins to receive. */
  attach(accept: Accept): void {
    this.#accept = accept;
    this.#attachedAtMs = this.#timeline.nowMs;
    for (const line of this.#lines.values()) this.#handOver(line);
  }

  /** The life has ended: what it did not confirm waits for the next. */
  detach(): void {
    this.#accept = null;
    this.#attachedAtMs = Number.POSITIVE_INFINITY;
    for (const line of this.#lines.values()) Object.assign(line, { busy: false, caughtUp: false });
  }

  #handOver(line: Line): void {
    const accept = this.#accept;
    if (!accept || line.busy || line.waiting.length === 0) return;
    const batch = line.waiting.slice(0, this.#random.between(1, 4));
    line.busy = true;
    const refused = () => {
      if (this.#accept !== accept) return;
      line.busy = false;
      this.#timeline.after(1_000, () => this.#handOver(line));
    };
    void accept(batch).then(() => {
      if (this.#accept !== accept) return;
      line.busy = false;
      line.caughtUp = true;
      line.waiting.splice(0, batch.length);
      if (this.#random.chance(this.#profile().redelivered)) this.#again(line, batch);
      this.#handOver(line);
    }, refused);
  }

  /** The network forgets that a batch was confirmed. */
  #again(line: Line, batch: readonly Update[]): void {
    const soon = this.#random.chance(0.5);
    this.#timeline.after(this.#random.between(10, soon ? 2_000 : 120_000), () => {
      line.waiting.push(...batch);
      this.#handOver(line);
    });
  }

  /** The channel as one life has it. What waits in it for its pace when the life ends never leaves. */
  channel(name: ChannelName, alive: () => boolean): Channel {
    const pace: Pace = { freeAtMs: 0 };
    return {
      name,
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      close: () => Promise.resolve(),
      send: (outgoing) =>
        new Promise((resolve) => {
          if (!alive()) return;
          const tag = this.#messages.tagOf(outgoing.body);
          if (tag !== null) {
            this.#background.handedOver(outgoing.chat, tag);
            if (!this.#mayAskAgain(name)) this.#messages.sentEarly(tag, outgoing);
          }
          this.#paced(pace, () => {
            if (alive()) this.#send(outgoing, (delivery) => (alive() ? resolve(delivery) : undefined));
          });
        }),
    };
  }

  /** Whether what was written while no life received has been looked at, or waited for: a question that was read may be answered in it. */
  #mayAskAgain(name: ChannelName): boolean {
    return this.#lines.get(name)?.caughtUp === true || this.#timeline.nowMs - this.#attachedAtMs >= catchesUpWithinMs;
  }

  #paced(pace: Pace, send: () => void): void {
    const { paceMs } = this.#profile();
    if (paceMs === 0) return send();
    const waitMs = Math.max(0, pace.freeAtMs - this.#timeline.nowMs);
    pace.freeAtMs = this.#timeline.nowMs + waitMs + this.#random.between(paceMs >> 2, paceMs);
    if (waitMs === 0) send();
    else this.#timeline.after(waitMs, send);
  }

  /** One attempt: when it is read, if it is, and when the program learns what became of it. */
  #send(outgoing: Outgoing, learns: (delivery: Delivery) => void): void {
    const { chatLost, sendFails, commandListsFail } = this.#profile();
    const random = this.#random;
    const travelMs = random.between(20, 250);
    const answersMs = travelMs + random.between(5, 100);
    const ends = (delivery: Delivery, afterMs: number) => this.#timeline.after(afterMs, () => learns(delivery));
    if (outgoing.body.type === "commands" && commandListsFail) {
      this.#background.backgroundFailed(outgoing);
      return void ends({ type: "failed", why: "HTTP 500" }, answersMs);
    }
    if (random.chance(sendFails)) {
      const hangs = random.chance(0.5);
      if (hangs && random.chance(0.3)) this.#arrives(outgoing, random.between(1_000, 30_000));
      return void ends({ type: "failed", why: hangs ? "time-out" : "ECONNRESET" }, hangs ? 30_000 : answersMs);
    }
    const lost = random.chance(chatLost) ? random.pick(["wait", "failed", "sent"]) : null;
    if (lost === "wait") return void ends({ type: "wait", retryAfterMs: 1_500 }, answersMs);
    if (lost !== "failed") this.#arrives(outgoing, travelMs);
    const taken = (): Delivery =>
      lost === null ? { type: "sent", messageId: this.#idOf(outgoing) } : { type: "failed", why: "HTTP 502" };
    this.#timeline.after(answersMs, () => learns(taken()));
  }

  /** What a network calls a message that it took: Telegram gives the messages of a chat numbers in the order in which they come into it. */
  #idOf({ chat, outboxId }: Outgoing): string {
    return String(chatChannel(chat) === "telegram" ? this.#numbers.get(outboxId) : outboxId);
  }

  /** The network takes a message after a while, and it is read. */
  #arrives(outgoing: Outgoing, afterMs: number): void {
    const said = this.#messages.sent(outgoing);
    this.#timeline.after(afterMs, () => {
      const number = ++this.#place;
      this.#numbers.set(outgoing.outboxId, number);
      const tag = this.#messages.read(outgoing);
      if (tag === null || !said) return;
      this.#mail.taken(outgoing.chat, tag, number);
      this.readers.get(outgoing.chat)?.({ outgoing, said, tag });
    });
  }
}
