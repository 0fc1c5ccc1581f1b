/** Receives updates, converts them, and confirms them only when the inbox has them. */
import { setImmediate } from "node:timers/promises";
import type { Update as TelegramUpdate } from "grammy/types";
import { backOffMs, type Clock, sleep } from "../../clock.ts";
import type { Update } from "../../domain/update.ts";
import { errorText, isWorthLogging, type Log, mask } from "../../log.ts";
import type { Accept } from "../channel.ts";
import type { LiveState } from "../live-state.ts";
import { type BotApi, type Failure, failureOf } from "./bot-api.ts";
import { type Converted, fromTelegram, type Tap } from "./from-telegram.ts";
import type { createSideCalls } from "./side-calls.ts";

interface PollLoopOptions extends Receiver {
  readonly api: BotApi;
  readonly token: string;
  readonly clock: Clock;
  readonly state: LiveState;
  /** Called when the bot's name is known. */
  readonly onBot: (username: string) => void;
  /** Called when the updates that waited at Telegram are stored, or none waited. */
  readonly onCaughtUp: () => void;
  /** How long nobody else can have begun to poll, ms. Null: for as long as this process runs. */
  readonly leftMs: (() => number) | null;
  /** Cancels the current poll or pause and ends the loop. */
  readonly stop: AbortSignal;
}

/** How often to check whether this process may poll again, ms. */
const awayMs = 250;
/** An empty poll that returns sooner than this did not wait as a long poll should, ms. */
const quickMs = 1000;

/**
 * Receives until `stop` aborts. Confirms a batch (by the offset of the next poll) only after `accept` resolved. Keeps the offset in memory only: Telegram
 * redelivers unconfirmed updates, and a redelivery is idempotent. Retries after every failure. Never rejects. A poll of one process ends the poll of another:
 * while another process may poll, this one makes none, and ends its present one.
 */
export async function pollLoop(options: PollLoopOptions): Promise<void> {
  const { api, clock, log, stop, token } = options;
  const trouble = troubleLog(log);
  let botId: number | null = null;
  let offset: number | null = null;
  let failures = 0;
  let idlePolls = 0;
  let caughtUp = false;
  const fail = (failure: Failure) => {
    failures += 1;
    trouble.failed(failure.type, failure.why, failures);
    options.state.connecting(failure.why);
    // Somebody set a webhook: it must be deleted before a poll can succeed.
    if (failure.type === "conflict" && failure.webhook) botId = null;
    return sleep(clock, pauseMs(clock, failure, failures), stop);
  };
  while (!stop.aborted) {
    let batch: readonly TelegramUpdate[];
    const startedMs = clock.monotonicMs();
    const right = rightToPoll(options);
    if (right.signal.aborted && !stop.aborted) {
      options.state.connecting("another process may poll now");
      await sleep(clock, awayMs, stop);
      continue;
    }
    try {
      botId ??= await prepare(api, log, stop, options.onBot);
      // The first poll does not wait: a long poll would report an empty backlog only when something new arrives.
      batch = await api.poll(offset, right.signal, !caughtUp);
    } catch (error) {
      if (!right.signal.aborted) await fail(failureOf(error, token));
      continue;
    } finally {
      right.end();
    }
    if (stop.aborted) break;
    try {
      await acceptUpdates(batch, botId, options);
    } catch (error) {
      await fail({ type: "failed", why: mask(`accept: ${errorText(error)}`, [token]) });
      continue;
    }
    if (!caughtUp) options.onCaughtUp();
    caughtUp = true;
    failures = 0;
    trouble.over();
    options.state.working();
    const last = batch.at(-1);
    const next: number | null = last === undefined ? offset : last.update_id + 1;
    const idle = next === offset && clock.monotonicMs() - startedMs < quickMs;
    idlePolls = idle ? idlePolls + 1 : 0;
    offset = next;
    // Stored updates are answered before the next poll.
    await setImmediate();
    // Prevents a hot loop when a server or proxy answers every long poll at once.
    if (idlePolls > 2) await sleep(clock, quickMs, stop);
  }
}

const nothing = () => {};

/** A signal that aborts together with `stop`, and as soon as another process may poll. `end`: nobody listens any more. */
function rightToPoll({ clock, leftMs, stop }: Pick<PollLoopOptions, "clock" | "leftMs" | "stop">) {
  if (leftMs === null) return { signal: stop, end: nothing };
  const over = new AbortController();
  let cancel = nothing;
  const look = () => {
    const left = leftMs();
    if (left > 0) cancel = clock.after(left, look);
    else over.abort();
  };
  look();
  return { signal: AbortSignal.any([stop, over.signal]), end: () => cancel() };
}

/** Leaves webhook mode, keeping pending updates, and identifies the bot (`deleteWebhook`, `getMe`). */
async function prepare(api: BotApi, log: Log, stop: AbortSignal, onBot: (username: string) => void): Promise<number> {
  const [id] = await Promise.all([
    identifyBot(api, log, stop, onBot),
    api.call((raw, signal) => raw.deleteWebhook({}, signal), stop),
  ]);
  return id;
}

/** Destination of received updates, for polling and webhook alike. */
export interface Receiver {
  readonly accept: Accept;
  readonly log: Log;
  /** Called beside `accept`. None is awaited; none may throw. */
  readonly events: Pick<ReturnType<typeof createSideCalls>, "pressed" | "release" | "leave">;
}

/**
 * Converts a batch of Telegram updates and stores it, in the given order. Rejects when `accept` rejects; nothing was stored then. Logs and
 * skips an update that cannot be read.
 */
export async function acceptUpdates(
  batch: readonly TelegramUpdate[],
  botId: number,
  receiver: Receiver,
): Promise<void> {
  const updates: Update[] = [];
  const taps: Tap[] = [];
  for (const received of batch) {
    const converted = convert(received, botId, receiver.log);
    if (converted.type === "group") receiver.events.leave(converted.chat, converted.joined);
    if (converted.type !== "update") continue;
    updates.push(converted.update);
    if (converted.tap !== null) taps.push(converted.tap);
  }
  for (const tap of taps) receiver.events.pressed(tap);
  if (updates.length > 0) await receiver.accept(updates);
  for (const tap of taps) receiver.events.release(tap);
}

/** Returns `ignored` for an update that cannot be read, so that it does not block those behind it. */
function convert(received: TelegramUpdate, botId: number, log: Log): Converted {
  try {
    return fromTelegram(received, botId);
  } catch (error) {
    log.error("telegram: an update could not be read and is skipped", {
      updateId: received.update_id,
      why: error instanceof Error ? error.name : "unknown failure",
    });
    return { type: "ignored" };
  }
}

/** Asks Telegram for the bot's own name and id (`getMe`); returns the id. */
export async function identifyBot(
  api: BotApi,
  log: Log,
  stop: AbortSignal,
  onBot: (username: string) => void,
): Promise<number> {
  const me = await api.call((raw, signal) => raw.getMe(signal), stop);
  log.info("telegram: connected", { bot: me.username });
  onBot(me.username);
  return me.id;
}

const baseMs = 1000;
const longestPauseMs = 30_000;
/** First pause after a 409, ms. Two pollers cut each other off, and Telegram slows both down. */
const conflictBaseMs = 3000;
/** Pause after a 401, ms. Only a person can replace the token. */
const unauthorisedPauseMs = 60_000;

/** Pause before a failed call is tried again, ms. `failures`: consecutive failures, from 1. */
export function pauseMs(clock: Clock, failure: Failure, failures: number): number {
  switch (failure.type) {
    case "wait":
      return failure.retryAfterMs;
    case "unauthorised":
      return unauthorisedPauseMs;
    case "conflict":
      return backOffMs(clock, failures, conflictBaseMs, longestPauseMs);
    default:
      return backOffMs(clock, failures, baseMs, longestPauseMs);
  }
}

/** Logs consecutive failures at 1, 2, 4, 8 and so on, and their end. Logs a refused token as an error, once. */
export function troubleLog(log: Log) {
  let last: Failure["type"] | null = null;
  return {
    failed(type: Failure["type"], why: string, failures: number) {
      const first = type !== last;
      last = type;
      if (type === "unauthorised") {
        if (first) log.error("telegram: the bot token is not accepted", { why });
      } else if (first || isWorthLogging(failures)) {
        log.warn("telegram: receiving failed, trying again", { why, failures });
      }
    },
    over() {
      if (last !== null) log.info("telegram: receiving again");
      last = null;
    },
  };
}
