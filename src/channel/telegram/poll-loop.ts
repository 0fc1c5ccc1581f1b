import type { Update as TelegramUpdate } from "grammy/types";
import { backOffMs, sleep, type Clock } from "../../clock.ts";
import { errorText, mask, type Log } from "../../log.ts";
import type { Accept } from "../channel.ts";
import type { Update } from "../../domain/update.ts";
import type { BotApi } from "./bot-api.ts";
import { failureOf, type Failure } from "./failure.ts";
import { fromTelegram, type Converted, type Tap } from "./from-telegram.ts";

/** What the loop hands to the rest of the channel, beside the updates. Neither is awaited, neither may throw. */
interface PollEvents {
  /** A tap was accepted: its button may stop turning, and its keyboard go. */
  release(tap: Tap): void;
  /** Something came from a chat that is not private: the bot is to leave it. */
  leave(chat: number, joined: boolean): void;
}

export interface PollLoopOptions {
  readonly api: BotApi;
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly accept: Accept;
  readonly events: PollEvents;
  /** Who the bot is, once it is known. */
  readonly onBot: (username: string) => void;
  /** Aborts the poll or the pause under way and ends the loop. */
  readonly stop: AbortSignal;
}

const baseMs = 1000;
const longestPauseMs = 30_000;
/** A second poller is cut off by each poll of the first, and Telegram slows both down. */
const conflictBaseMs = 3000;
/** Only a person can mend a token. */
const unauthorisedPauseMs = 60_000;
/** A poll that gives nothing new sooner than this was no long poll. */
const quickMs = 1000;

/**
 * Receives until `stop` aborts. Confirms a batch (by the offset of the next poll) only after `accept` resolved. The offset lives in
 * memory alone: Telegram remembers what is unconfirmed, and a redelivery is harmless. Survives every failure. Never rejects.
 */
export async function pollLoop(options: PollLoopOptions): Promise<void> {
  const { api, clock, log, stop, token } = options;
  const trouble = troubleLog(log);
  let botId: number | null = null;
  let offset: number | null = null;
  let failures = 0;
  let idlePolls = 0;
  const fail = (failure: Failure) => {
    failures += 1;
    trouble.failed(failure.type, failure.why, failures);
    // Somebody set a webhook: it has to be taken down again before a poll can succeed.
    if (failure.type === "conflict" && failure.webhook) botId = null;
    return sleep(clock, pauseMs(clock, failure, failures), stop);
  };
  while (!stop.aborted) {
    let batch: readonly TelegramUpdate[];
    const startedMs = clock.monotonicMs();
    try {
      botId ??= await prepare(api, log, stop, options.onBot);
      batch = await api.poll(offset, stop);
    } catch (error) {
      if (!stop.aborted) await fail(failureOf(error, token));
      continue;
    }
    if (stop.aborted) break;
    try {
      await deliver(batch, botId, options);
    } catch (error) {
      await fail({ type: "failed", why: mask(`accept: ${errorText(error)}`, [token]) });
      continue;
    }
    failures = 0;
    trouble.over();
    const last = batch.at(-1);
    const next: number | null = last === undefined ? offset : last.update_id + 1;
    const idle = next === offset && clock.monotonicMs() - startedMs < quickMs;
    idlePolls = idle ? idlePolls + 1 : 0;
    offset = next;
    // A server or proxy that answers a long poll at once, for ever, must not make a hot loop of this one.
    if (idlePolls > 2) await sleep(clock, quickMs, stop);
  }
}

/** Leaves webhook mode, keeping what is pending, and learns who the bot is (`deleteWebhook`, `getMe`). */
async function prepare(api: BotApi, log: Log, stop: AbortSignal, onBot: (username: string) => void): Promise<number> {
  await api.call((raw, signal) => raw.deleteWebhook({}, signal), stop);
  const me = await api.call((raw, signal) => raw.getMe(signal), stop);
  log.info("telegram: connected", { bot: me.username });
  onBot(me.username);
  return me.id;
}

async function deliver(batch: readonly TelegramUpdate[], botId: number, options: PollLoopOptions): Promise<void> {
  const updates: Update[] = [];
  const taps: Tap[] = [];
  for (const received of batch) {
    const converted = convert(received, botId, options.log);
    if (converted.type === "group") options.events.leave(converted.chat, converted.joined);
    if (converted.type !== "update") continue;
    updates.push(converted.update);
    if (converted.tap !== null) taps.push(converted.tap);
  }
  if (updates.length > 0) await options.accept(updates);
  for (const tap of taps) options.events.release(tap);
}

/** One update that cannot be read must not hold back, for ever, all that follow it. */
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

function pauseMs(clock: Clock, failure: Failure, failures: number): number {
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

/** Says the first failure of a spell, then ever more rarely, and the end of it. A dead token is an error, and is said once. */
function troubleLog(log: Log) {
  let last: Failure["type"] | null = null;
  return {
    failed(type: Failure["type"], why: string, failures: number) {
      const first = type !== last;
      last = type;
      if (type === "unauthorised") {
        if (first) log.error("telegram: the bot token is not accepted", { why });
      } else if (first || Number.isInteger(Math.log2(failures))) {
        log.warn("telegram: receiving failed, trying again", { why, failures });
      }
    },
    over() {
      if (last !== null) log.info("telegram: receiving again");
      last = null;
    },
  };
}
