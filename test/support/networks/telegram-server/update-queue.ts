import type { Update } from "grammy/types";
import { conflict } from "./refusal.ts";

/** Texts that do not go to the bot itself: in channels, and to people whose business account the bot may answer for. */
export const elsewhereKinds = [
  "channel_post",
  "edited_channel_post",
  "business_message",
  "edited_business_message",
  "guest_message",
] as const;

interface Queued {
  readonly update: Update;
  readonly expiresAtMs: number;
}

interface LongPoll {
  readonly offset: number;
  readonly limit: number;
  readonly answer: (updates: readonly Update[]) => void;
  readonly refuse: (reason: Error) => void;
  readonly cancel: () => void;
}

const taps = 150_000;
const others = 24 * 3_600_000;
const longestPollSeconds = 50;
/** The kinds of update this server can make. */
const kinds: readonly string[] = ["message", "edited_message", "callback_query", "my_chat_member", ...elsewhereKinds];

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutSeconds: number;
  /** Undefined leaves the last setting; an empty list means the default. */
  readonly allowed: readonly string[] | undefined;
}

export interface UpdateQueueOptions {
  readonly nowMs: () => number;
  readonly firstId: number;
  /** The two slow-downs of a poll that repeats its offset: one update at a time, and a wait of at least 3 s. */
  readonly repeatSlowdowns: boolean;
}

/**
 * The queue behind `getUpdates` and the webhook. Only an offset, or a 2xx of the webhook, confirms: everything else is handed over again.
 * Updates live for 24 h, taps for 150 s. A newer poll ends an older one with 409.
 */
export class UpdateQueue {
  /** Every update ever made, for `deliverAgain`. */
  readonly made: Update[] = [];
  /** Hands over every update a second time, after it was confirmed. */
  redeliverAll = false;
  private pending: Queued[] = [];
  private again: Update[] = [];
  private readonly secondTime = new Set<number>();
  private nextId: number;
  /** The last `allowed_updates`. Null: the default. */
  allowedKinds: readonly string[] | null = null;
  private waiting: LongPoll | null = null;
  private previous = { offset: Number.NaN, startedAtMs: 0, finishedAtMs: 0 };
  private readonly options: UpdateQueueOptions;

  constructor(options: UpdateQueueOptions) {
    this.options = options;
    this.nextId = options.firstId;
  }

  /** Queues one update unless the bot refuses its kind. Returns its id; null if it is refused. */
  add(content: Omit<Update, "update_id">): number | null {
    const [kind = ""] = Object.keys(content);
    if (!(this.allowedKinds ?? kinds).includes(kind)) return null;
    const update = { update_id: this.nextId, ...content };
    this.nextId += 1;
    const life = kind === "callback_query" ? taps : others;
    this.made.push(update);
    this.pending.push({ update, expiresAtMs: this.options.nowMs() + life });
    this.flush();
    return update.update_id;
  }

  /** Hands over these updates again, under their old ids, before anything new. */
  deliverAgain(updates: readonly Update[]): void {
    this.again.push(...updates);
    this.flush();
  }

  /** The next update gets this id: Telegram picks a new one at random after a week without updates. */
  continueFrom(id: number): void {
    this.nextId = id;
  }

  /** Number of unconfirmed updates. */
  pendingCount(): number {
    this.expire();
    return this.pending.length;
  }

  /** Sets the kinds of update from now on. Undefined leaves the last setting; an empty list means the default. */
  allow(allowed: readonly string[] | undefined): void {
    if (allowed !== undefined) this.allowedKinds = allowed.length === 0 ? null : allowed;
  }

  /** The updates that wait for the webhook, in the order of posting. */
  unconfirmed(): readonly Update[] {
    this.expire();
    return [...this.again, ...this.pending.map((queued) => queued.update)];
  }

  /** Confirms an update that the webhook accepted. */
  forget(id: number): void {
    const repeated = this.again.findIndex((update) => update.update_id === id);
    if (repeated >= 0) return void this.again.splice(repeated, 1);
    const confirmed = this.pending.filter((queued) => queued.update.update_id === id);
    this.pending = this.pending.filter((queued) => queued.update.update_id !== id);
    this.repeat(confirmed);
  }

  /** True if an update will be forgotten before this time, epoch ms. */
  expiresBefore(id: number, atMs: number): boolean {
    return this.pending.some((queued) => queued.update.update_id === id && queued.expiresAtMs < atMs);
  }

  clear(): void {
    this.pending = [];
    this.again = [];
  }

  /** Ends the long poll under way, like the server when another one arrives. */
  interrupt(reason: Error): void {
    const poll = this.waiting;
    this.waiting = null;
    poll?.cancel();
    poll?.refuse(reason);
  }

  /** Answers one `getUpdates`. `gone` aborts when the bot's connection is lost: nothing was handed over then. */
  async poll(request: PollRequest, gone: AbortSignal): Promise<readonly Update[]> {
    this.interrupt(conflict("terminated by other getUpdates request; make sure that only one bot instance is running"));
    this.allow(request.allowed);
    const startedAtMs = this.options.nowMs();
    let { limit, timeoutSeconds } = request;
    timeoutSeconds = Math.min(Math.max(timeoutSeconds, 0), longestPollSeconds);
    if (this.options.repeatSlowdowns && request.offset === this.previous.offset) {
      if (timeoutSeconds < 3 && startedAtMs < this.previous.startedAtMs + 3000) timeoutSeconds = 3;
      if (startedAtMs < this.previous.finishedAtMs + 500) limit = 1;
    }
    const offset = this.confirm(request.offset);
    const ready = this.take(offset, limit);
    const updates = ready.length > 0 ? ready : await this.wait(offset, limit, timeoutSeconds, gone);
    this.previous = { offset: request.offset, startedAtMs, finishedAtMs: this.options.nowMs() };
    return updates;
  }

  private wait(offset: number, limit: number, seconds: number, gone: AbortSignal): Promise<readonly Update[]> {
    if (seconds === 0 || gone.aborted) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const end = () => {
        if (this.waiting !== poll) return;
        this.waiting = null;
        poll.cancel();
        resolve([]);
      };
      const timer = setTimeout(end, seconds * 1000);
      const cancel = () => {
        clearTimeout(timer);
        gone.removeEventListener("abort", end);
      };
      const poll: LongPoll = { offset, limit, answer: resolve, refuse: reject, cancel };
      gone.addEventListener("abort", end);
      this.waiting = poll;
    });
  }

  /** Confirms everything below `offset`. Returns the id to read from. */
  private confirm(offset: number): number {
    this.expire();
    const from = this.readFrom(offset);
    const confirmed = this.pending.filter((queued) => queued.update.update_id < from);
    this.pending = this.pending.filter((queued) => queued.update.update_id >= from);
    this.repeat(confirmed);
    return from;
  }

  private repeat(confirmed: readonly Queued[]): void {
    if (!this.redeliverAll) return;
    for (const { update } of confirmed) {
      if (this.secondTime.has(update.update_id)) continue;
      this.secondTime.add(update.update_id);
      this.again.push(update);
    }
  }

  private readFrom(offset: number): number {
    const head = this.pending[0]?.update.update_id ?? this.nextId;
    if (offset === 0) return head;
    if (offset < 0) return Math.max(head, this.nextId + offset);
    // An offset that cannot belong to this queue is ignored, and confirms nothing.
    if (offset > this.nextId + 10 || offset < head - 2_000_000) return head;
    return offset;
  }

  private take(offset: number, limit: number): Update[] {
    this.expire();
    const repeated = this.again.splice(0, limit);
    const fresh = this.pending.map((queued) => queued.update).filter((update) => update.update_id >= offset);
    return [...repeated, ...fresh.slice(0, limit - repeated.length)];
  }

  private flush(): void {
    const poll = this.waiting;
    if (poll === null) return;
    const updates = this.take(poll.offset, poll.limit);
    if (updates.length === 0) return;
    this.waiting = null;
    poll.cancel();
    poll.answer(updates);
  }

  private expire(): void {
    const nowMs = this.options.nowMs();
    this.pending = this.pending.filter((queued) => queued.expiresAtMs > nowMs);
  }
}
