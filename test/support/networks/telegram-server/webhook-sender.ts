import { Agent } from "node:http";
import type { Update } from "grammy/types";
import { askWebhook, type WebhookAnswer } from "../webhook-post.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** A webhook, as the last `setWebhook` set it. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
  readonly maxConnections: number;
}

/** One post of one update. */
export interface Post {
  readonly updateId: number;
  /** Which post of this update it was, from 1. */
  readonly number: number;
  /** When it left, by the server's clock, epoch ms. */
  readonly atMs: number;
  /** How many posts were under way when it left, itself included. */
  readonly atOnce: number;
  /** Null while unanswered, and for good when the connection ended without an answer. */
  status: number | null;
  retryAfterSeconds: number | null;
  /** Body of the answer, which Telegram executes as a Bot API call. */
  body: string;
  /** Answered, or the connection was lost. */
  ended: boolean;
}

interface Trouble {
  failures: number;
  delayMs: number;
  wakeAtMs: number;
}

export interface WebhookSenderOptions {
  readonly queue: UpdateQueue;
  readonly nowMs: () => number;
  /** Called after every change. */
  readonly changed: () => void;
  /** The pause after a second failure is twice this, ms; it doubles from there, up to sixty times this. Telegram: 1000. */
  readonly backOffMs: number;
}

const longestPause = 60;
const longestRetryAfterSeconds = 3600;

/**
 * Posts updates to the webhook like `WebhookActor` of tdlib/telegram-bot-api. Messages of a chat go strictly one after the other, taps in a line of their own
 * for each person; lines run in parallel up to `max_connections`. An update without a 2xx answer is posted again, the first time at once, then after pauses
 * that double, or when `Retry-After` says, until it expires. Only a 2xx confirms. Posts to http addresses alone: the others are out of reach here.
 */
export class WebhookSender {
  readonly posts: Post[] = [];
  webhook: Webhook | null = null;
  lastError: { readonly atMs: number; readonly message: string } | null = null;
  private agent = new Agent();
  private readonly options: WebhookSenderOptions;
  private readonly busy = new Set<string>();
  private readonly troubles = new Map<number, Trouble>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WebhookSenderOptions) {
    this.options = options;
  }

  /** Sets the webhook, or removes it (null). Ignores the answers to posts in flight. */
  set(webhook: Webhook | null): void {
    this.webhook = webhook;
    this.agent.destroy();
    this.agent = new Agent({ keepAlive: true, maxSockets: webhook?.maxConnections ?? 1 });
    this.busy.clear();
    this.troubles.clear();
    this.lastError = null;
    this.poke();
  }

  /** Cuts the connections under way. */
  cut(): void {
    this.agent.destroy();
  }

  /** Posts everything that can be posted now. Call it when an update, or its time, has come. */
  poke(): void {
    clearTimeout(this.timer);
    const { webhook } = this;
    if (!webhook?.url.startsWith("http://")) return;
    const nowMs = this.options.nowMs();
    const seen = new Set<string>();
    let wakeAtMs = Number.POSITIVE_INFINITY;
    for (const update of this.options.queue.unconfirmed()) {
      const line = lineOf(update);
      if (seen.has(line)) continue;
      seen.add(line);
      if (this.busy.has(line) || this.busy.size >= webhook.maxConnections) continue;
      const dueMs = this.troubles.get(update.update_id)?.wakeAtMs ?? nowMs;
      if (dueMs > nowMs) wakeAtMs = Math.min(wakeAtMs, dueMs);
      else void this.post(webhook, update, line);
    }
    if (wakeAtMs < Number.POSITIVE_INFINITY) this.timer = setTimeout(() => this.poke(), wakeAtMs - nowMs);
  }

  private async post(webhook: Webhook, update: Update, line: string): Promise<void> {
    this.busy.add(line);
    const post: Post = {
      updateId: update.update_id,
      number: this.posts.filter((one) => one.updateId === update.update_id).length + 1,
      atMs: this.options.nowMs(),
      atOnce: this.busy.size,
      status: null,
      retryAfterSeconds: null,
      body: "",
      ended: false,
    };
    this.posts.push(post);
    this.options.changed();
    const { agent } = this;
    const secret = webhook.secret === "" ? {} : { "x-telegram-bot-api-secret-token": webhook.secret };
    const request = { method: "POST", agent, headers: secret } as const;
    const answer = await askWebhook(webhook.url, request, Buffer.from(JSON.stringify(update)));
    post.ended = true;
    if (answer !== null) Object.assign(post, answer);
    // The webhook was changed or removed meanwhile: ignore the answer.
    if (this.webhook === webhook) {
      this.busy.delete(line);
      if (answer !== null && answer.status >= 200 && answer.status < 300) this.confirm(update.update_id);
      else this.fail(update.update_id, answer);
    }
    this.options.changed();
    this.poke();
  }

  private confirm(id: number): void {
    this.troubles.delete(id);
    this.options.queue.forget(id);
  }

  private fail(id: number, answer: WebhookAnswer | null): void {
    const { queue, backOffMs } = this.options;
    const nowMs = this.options.nowMs();
    const message = answer ? `Wrong response from the webhook: ${answer.status}` : "Webhook connection closed";
    this.lastError = { atMs: nowMs, message };
    const trouble = this.troubles.get(id) ?? { failures: 0, delayMs: backOffMs, wakeAtMs: 0 };
    const retryAfterSeconds = answer?.retryAfterSeconds ?? 0;
    let pauseMs = Math.min(retryAfterSeconds, longestRetryAfterSeconds) * 1000;
    if (pauseMs === 0 && trouble.failures > 0) {
      trouble.delayMs = Math.min(longestPause * backOffMs, trouble.delayMs * 2);
      pauseMs = trouble.delayMs;
    }
    trouble.failures += 1;
    trouble.wakeAtMs = nowMs + pauseMs;
    this.troubles.set(id, trouble);
    if (queue.expiresBefore(id, trouble.wakeAtMs)) this.confirm(id);
  }
}

/** The line in which an update waits: Telegram's queue of a webhook. */
function lineOf(update: Update): string {
  if (update.callback_query !== undefined) return `taps of ${update.callback_query.from.id}`;
  if (update.my_chat_member !== undefined) return `membership in ${update.my_chat_member.chat.id}`;
  return `messages in ${(update.message ?? update.edited_message)?.chat.id}`;
}
