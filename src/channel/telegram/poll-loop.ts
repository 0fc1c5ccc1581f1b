import type { Update as TelegramUpdate } from "grammy/types";
import { sleep, type Clock } from "../../clock.ts";
import { errorText, mask, type Log } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import type { BotApi } from "./bot-api.ts";
import { failureOf, type Failure } from "./failure.ts";
import { introduceBot, takeIn, type Intake } from "./accept-updates.ts";
import { pauseMs, troubleLog } from "./trouble.ts";

export interface PollLoopOptions extends Intake {
  readonly api: BotApi;
  readonly token: string;
  readonly clock: Clock;
  readonly state: LiveState;
  /** Who the bot is, once it is known. */
  readonly onBot: (username: string) => void;
  /** What waited at Telegram is durable, or nothing waited. */
  readonly onCaughtUp: () => void;
  /** Aborts the poll or the pause under way and ends the loop. */
  readonly stop: AbortSignal;
}

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
  let caughtUp = false;
  const fail = (failure: Failure) => {
    failures += 1;
    trouble.failed(failure.type, failure.why, failures);
    options.state.connecting(failure.why);
    // Somebody set a webhook: it has to be taken down again before a poll can succeed.
    if (failure.type === "conflict" && failure.webhook) botId = null;
    return sleep(clock, pauseMs(clock, failure, failures), stop);
  };
  while (!stop.aborted) {
    let batch: readonly TelegramUpdate[];
    const startedMs = clock.monotonicMs();
    try {
      botId ??= await prepare(api, log, stop, options.onBot);
      // A long poll would say only when something new comes that nothing waits.
      batch = await api.poll(offset, stop, !caughtUp);
    } catch (error) {
      if (!stop.aborted) await fail(failureOf(error, token));
      continue;
    }
    if (stop.aborted) break;
    try {
      await takeIn(batch, botId, options);
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
    // A server or proxy that answers a long poll at once, for ever, must not make a hot loop of this one.
    if (idlePolls > 2) await sleep(clock, quickMs, stop);
  }
}

/** Leaves webhook mode, keeping what is pending, and learns who the bot is (`deleteWebhook`, `getMe`). */
async function prepare(api: BotApi, log: Log, stop: AbortSignal, onBot: (username: string) => void): Promise<number> {
  await api.call((raw, signal) => raw.deleteWebhook({}, signal), stop);
  return introduceBot(api, log, stop, onBot);
}
