import { setImmediate } from "node:timers/promises";
import type { Update as TelegramUpdate } from "grammy/types";
import { sleep, type Clock } from "../../clock.ts";
import { errorText, mask, type Log } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import type { BotApi } from "./bot-api.ts";
import { failureOf, type Failure } from "./failure.ts";
import { acceptUpdates, identifyBot, type Receiver } from "./accept-updates.ts";
import { pauseMs, troubleLog } from "./trouble.ts";

export interface PollLoopOptions extends Receiver {
  readonly api: BotApi;
  readonly token: string;
  readonly clock: Clock;
  readonly state: LiveState;
  /** Called when the bot's name is known. */
  readonly onBot: (username: string) => void;
  /** Called when the updates that waited at Telegram are stored, or none waited. */
  readonly onCaughtUp: () => void;
  /** For how long nobody else can have begun to poll, ms; null: for as long as this process runs. */
  readonly leftMs: (() => number) | null;
  /** Cancels the current poll or pause and ends the loop. */
  readonly stop: AbortSignal;
}

/** How often is looked whether this process may poll again, ms. */
const awayMs = 250;
/** An empty poll that returns sooner than this did not wait as a long poll should, ms. */
const quickMs = 1000;

/**
 * Receives until `stop` aborts. Confirms a batch (by the offset of the next poll) only after `accept` resolved. Keeps the offset in memory
 * only: Telegram redelivers unconfirmed updates, and a redelivery is idempotent. Retries after every failure. Never rejects. Each poll of one process ends
 * that of another: none is made, and the current one ends, while another process may poll.
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
    // What was just stored is answered before more is asked for.
    await setImmediate();
    // Prevents a hot loop when a server or proxy answers every long poll at once.
    if (idlePolls > 2) await sleep(clock, quickMs, stop);
  }
}

const nothing = () => {};

/** A signal that is aborted when `stop` is, and as soon as another process may poll. `end`: nobody listens any more. */
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
