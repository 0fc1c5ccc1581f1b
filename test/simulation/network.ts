import type { Accept, Channel, Delivery, Outgoing } from "../../src/channel/channel.ts";
import type { ChannelName, ChatKey } from "../../src/domain/chat.ts";
import type { Update, UpdateBody } from "../../src/domain/update.ts";
import type { Said } from "../../src/text/text.ts";
import type { Member } from "./cast.ts";
import { epochMs } from "./ledger-watch.ts";
import type { MailWatch } from "./mail-watch.ts";
import type { MessageWatch } from "./message-watch.ts";
import type { Profile } from "./profiles.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "./violation.ts";

/** A message as a person reads it. */
export interface Read {
  readonly outgoing: Outgoing;
  readonly said: Said;
}

interface Line {
  /** Handed over, not confirmed. */
  readonly waiting: Update[];
  busy: boolean;
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
  readonly #random: Random;
  readonly #profile: () => Profile;
  #place = 0;
  #accept: Accept | null = null;

  constructor(parts: {
    readonly timeline: Timeline;
    readonly trace: Trace;
    readonly mail: MailWatch;
    readonly messages: MessageWatch;
    readonly random: Random;
    readonly profile: () => Profile;
  }) {
    this.#timeline = parts.timeline;
    this.#trace = parts.trace;
    this.#mail = parts.mail;
    this.#messages = parts.messages;
    this.#random = parts.random;
    this.#profile = parts.profile;
    for (const name of ["telegram", "whatsapp"] as const) {
      this.#lines.set(name, { waiting: [], busy: false, lastMs: 0 });
    }
  }

  /** Somebody writes. `confirms`: they mean to say yes to a summary. */
  write(member: Member, body: UpdateBody, confirms = false): void {
    const { channel, chat, identity, phone, name } = member;
    const place = ++this.#place;
    const sender = { identity, name, provenPhone: channel === "whatsapp" ? phone : null };
    const sentAtMs = epochMs + Math.floor(this.#timeline.nowMs / 1_000) * 1_000;
    const update: Update = { channel, chat, deliveryId: String(place), sender, sentAtMs, body };
    this.#mail.wrote({ update, place, confirms });
    this.#trace.note(`${member.name} writes ${JSON.stringify(body)}`);
    const line = this.#lines.get(channel) as Line;
    line.lastMs = Math.max(line.lastMs, this.#timeline.nowMs + this.#random.between(20, 400));
    this.#timeline.after(line.lastMs - this.#timeline.nowMs, () => {
      line.waiting.push(update);
      this.#handOver(line);
    });
  }

  /** A life begins to receive. */
  attach(accept: Accept): void {
    this.#accept = accept;
    for (const line of this.#lines.values()) this.#handOver(line);
  }

  /** The life has ended: what it did not confirm waits for the next. */
  detach(): void {
    this.#accept = null;
    for (const line of this.#lines.values()) line.busy = false;
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

  /** The channel as one life has it. */
  channel(name: ChannelName, alive: () => boolean): Channel {
    return {
      name,
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      close: () => Promise.resolve(),
      send: (outgoing) => (alive() ? this.#send(outgoing, alive) : new Promise(() => {})),
    };
  }

  #send(outgoing: Outgoing, alive: () => boolean): Promise<Delivery> {
    const lost = this.#random.chance(this.#profile().chatLost) ? this.#random.pick(["wait", "failed", "sent"]) : null;
    const said = lost === "wait" ? null : this.#messages.sent(outgoing);
    const arrives = lost === "sent" || lost === null;
    const travelMs = this.#random.between(20, 250);
    if (arrives) {
      this.#timeline.after(travelMs, () => {
        this.#messages.read(outgoing);
        if (said) this.readers.get(outgoing.chat)?.({ outgoing, said });
      });
    }
    const delivery: Delivery =
      lost === null
        ? { type: "sent", messageId: String(outgoing.outboxId) }
        : lost === "wait"
          ? { type: "wait", retryAfterMs: 1_500 }
          : { type: "failed", why: "HTTP 502" };
    return new Promise((resolve) => {
      this.#timeline.after(travelMs + this.#random.between(5, 100), () => {
        if (alive()) resolve(delivery);
      });
    });
  }
}
