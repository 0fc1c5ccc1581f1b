import type { WebhookInfo } from "grammy/types";
import { sleep, type Clock } from "../../clock.ts";
import { mask, type Log } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import { wantedUpdates, type BotApi } from "./bot-api.ts";
import { failureOf } from "./failure.ts";
import { identifyBot } from "./accept-updates.ts";
import { pauseMs, troubleLog } from "./trouble.ts";

export interface RegistrationOptions {
  readonly api: BotApi;
  readonly token: string;
  /** Where Telegram must post updates. */
  readonly url: string;
  /** Secret that Telegram must send with every post. */
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
  /** Called when the bot's name is known. */
  readonly onBot: (username: string) => void;
  /** Called when Telegram reports no pending updates. Not called when there are some, or when that is unknown. */
  readonly onNothingWaits: () => void;
  readonly stop: AbortSignal;
}

/**
 * Concurrent posts allowed to Telegram; this is its default. More would not be faster, because concurrent posts are committed together and
 * Telegram posts one update of a chat at a time.
 */
const maxConnections = 40;
/** How often `getWebhookInfo` is called to check that the webhook is still ours, ms. */
const watchMs = 60_000;

/**
 * Registers the webhook (`setWebhook`), sets it again when another program changed or deleted it, and logs the delivery errors that
 * Telegram reports. Keeps pending updates. Never rejects. Ends when `stop` aborts and leaves the webhook set, so that Telegram keeps
 * what people write meanwhile.
 */
export async function keepWebhook(options: RegistrationOptions): Promise<void> {
  const { api, token, secret, clock, log, state, stop, onBot } = options;
  const trouble = troubleLog(log);
  let failures = 0;
  let isSet = false;
  let isKnown = false;
  let toldErrorAtMs = clock.nowMs();
  while (!stop.aborted) {
    try {
      if (!isSet) await setWebhook(options);
      isSet = true;
      if (!isKnown) await identifyBot(api, log, stop, onBot);
      if (!isKnown) state.working();
      if (!isKnown && (await webhookInfo(options))?.pending_update_count === 0) options.onNothingWaits();
      isKnown = true;
    } catch (error) {
      if (stop.aborted) break;
      failures += 1;
      const failure = failureOf(error, token);
      const why = mask(failure.why, [secret]);
      trouble.failed(failure.type, why, failures);
      state.connecting(why);
      await sleep(clock, pauseMs(clock, failure, failures), stop);
      continue;
    }
    failures = 0;
    trouble.over();
    await sleep(clock, watchMs, stop);
    const info = stop.aborted ? null : await webhookInfo(options);
    if (info === null) continue;
    isSet = isOurs(info, options.url);
    if (!isSet) log.warn("telegram: another program changed the webhook; it is set again");
    const errorAtMs = (info.last_error_date ?? 0) * 1000;
    if (errorAtMs <= toldErrorAtMs) continue;
    toldErrorAtMs = errorAtMs;
    const why = mask(info.last_error_message ?? "unknown", [token, secret]);
    log.warn("telegram: Telegram could not deliver to the webhook", { why, waiting: info.pending_update_count });
    state.connecting(`Telegram could not deliver to the webhook: ${why}`);
  }
}

async function setWebhook({ api, url, secret, log, state, stop }: RegistrationOptions): Promise<void> {
  const webhook = {
    url,
    secret_token: secret,
    allowed_updates: wantedUpdates,
    max_connections: maxConnections,
    drop_pending_updates: false,
  };
  await api.call((raw, signal) => raw.setWebhook(webhook, signal), stop);
  state.working();
  // Host only: the path may be secret.
  log.info("telegram: the webhook is set", { host: new URL(url).host });
}

/** `getWebhookInfo`; null when the call fails. */
async function webhookInfo({ api, token, secret, log, state, stop }: RegistrationOptions): Promise<WebhookInfo | null> {
  try {
    const info = await api.call((raw, signal) => raw.getWebhookInfo(signal), stop);
    state.working();
    return info;
  } catch (error) {
    const { why } = failureOf(error, token);
    log.debug("telegram: the webhook's status could not be read", { why });
    if (!stop.aborted) state.connecting(mask(why, [secret]));
    return null;
  }
}

function isOurs(info: WebhookInfo, url: string): boolean {
  const kinds: readonly string[] = info.allowed_updates ?? wantedUpdates;
  return (
    info.url === url && kinds.length === wantedUpdates.length && wantedUpdates.every((kind) => kinds.includes(kind))
  );
}
