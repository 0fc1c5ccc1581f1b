import type { Outgoing } from "../../../src/channel/channel.ts";
import type { ChatKey } from "../../../src/domain/chat.ts";
import type { Timeline } from "../world/timeline.ts";
import type { Trace } from "./violation.ts";

/** A message may wait this long beside a background message that the network does not take, ms. */
const besideMs = 120_000;

/** A background message is tried so often at most. */
const triesAtMost = 10;

/** Watches that no message of a chat waits for a background message (its list of commands) that its network does not take: `background`. */
export class BackgroundWatch {
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  /** What was said to a chat and not taken by its network: since when it waits, by its number. */
  readonly #waiting = new Map<ChatKey, Map<number, number>>();

  readonly #tries = new Map<number, number>();

  constructor(timeline: Timeline, trace: Trace) {
    this.#timeline = timeline;
    this.#trace = trace;
  }

  /** A message was committed. */
  said(chat: ChatKey, tag: number): void {
    const waiting = this.#waiting.get(chat) ?? new Map<number, number>();
    this.#waiting.set(chat, waiting);
    waiting.set(tag, this.#timeline.nowMs);
  }

  /** The network was given a message, whatever becomes of it. */
  handedOver(chat: ChatKey, tag: number): void {
    this.#waiting.get(chat)?.delete(tag);
  }

  /** The network did not take a background message: it is given up after some tries, and whatever was said to this chat has its turn. */
  backgroundFailed({ chat, outboxId }: Outgoing): void {
    const tries = (this.#tries.get(outboxId) ?? 0) + 1;
    this.#tries.set(outboxId, tries);
    if (tries > triesAtMost)
      this.#trace.broken("background", `a background message to ${chat} is tried ${tries} times`);
    for (const [tag, sinceMs] of this.#waiting.get(chat) ?? []) {
      const waitedMs = this.#timeline.nowMs - sinceMs;
      if (waitedMs > besideMs) this.#trace.broken("background", `message ${tag} to ${chat} waits for ${waitedMs} ms`);
    }
  }

  /** A life has ended, with what it had not handed over; the next one has its time. */
  restarted(): void {
    for (const waiting of this.#waiting.values())
      for (const tag of waiting.keys()) waiting.set(tag, this.#timeline.nowMs);
  }

  /** The database was put back: what waited in it is lost. */
  forget(): void {
    this.#waiting.clear();
    this.#tries.clear();
  }
}
