import type { WebhookInfo } from "grammy/types";
import { sleep, type Clock } from "../../clock.ts";
import { mask, type Log } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import { wantedUpdates, type BotApi } from "./bot-api.ts";
import { failureOf } from "./failure.ts";
import { introduceBot } from "./accept-updates.ts";
import { pauseMs, troubleLog } from "./trouble.ts";

export interface RegistrationOptions {
  readonly api: BotApi;
  readonly token: string;
  /** Where Telegram is to post updates. */
  readonly url: string;
  /** What Telegram is to prove itself with. */
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
  /** Who the bot is, once it is known. */
  readonly onBot: (username: string) => void;
  /** Nothing waits at Telegram. Not called where something does, or nobody can tell. */
  readonly onNothingWaits: () => void;
  readonly stop: AbortSignal;
}

/**
 * Deliveries that Telegram may have under way at once, its own default. More would not be faster: what arrives together is committed
 * together, and a chat has one under way at a time anyway.
 */
const maxConnections = 40;
/** How often to look whether the webhook is still ours, ms. */
const watchMs = 60_000;

/**
 * Asks Telegram to post updates to this program (`setWebhook`), and sees to it that it stays so: a webhook that another program changed
 * or took down is set again, and what Telegram says of deliveries that failed is logged. Keeps what is pending. Never rejects; ends
 * when `stop` aborts, and leaves the webhook set: what people write meanwhile waits at Telegram.
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
      if (!isKnown) await introduceBot(api, log, stop, onBot);
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
  // The path may be meant to be secret.
  log.info("telegram: the webhook is set", { host: new URL(url).host });
}

/** What Telegram knows of the webhook (`getWebhookInfo`); null when it cannot be asked now. */
async function webhookInfo({ api, token, secret, log, state, stop }: RegistrationOptions): Promise<WebhookInfo | null> {
  try {
    const info = await api.call((raw, signal) => raw.getWebhookInfo(signal), stop);
    state.working();
    return info;
  } catch (error) {
    const { why } = failureOf(error, token);
    log.debug("telegram: the webhook could not be looked at", { why });
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
