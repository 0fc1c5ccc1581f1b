/** Telegram's webhook: its registration, the updates posted to it, and the batching of several posts. */
import type { Update as TelegramUpdate, WebhookInfo } from "grammy/types";
import { type Clock, sleep } from "../../clock.ts";
import { jsonIn } from "../../domain/attempt.ts";
import { emptyAnswer, isSameSecret, readBody } from "../../http/caller.ts";
import { errorText, isWorthLogging, type Log, mask } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import { type BotApi, failureOf, wantedUpdates } from "./bot-api.ts";
import { acceptUpdates, identifyBot, pauseMs, type Receiver, troubleLog } from "./receiving.ts";

interface WebhookOptions {
  /** The bot token; the part before its colon is the bot's id. */
  readonly token: string;
  /** Public URL; Telegram posts to its path. */
  readonly url: string;
  /** The `secret_token` given to `setWebhook`. */
  readonly secret: string;
  readonly log: Log;
  readonly state: LiveState;
}

export type Webhook = ReturnType<typeof createWebhook>;

const secretHeader = "x-telegram-bot-api-secret-token";
/** Updates have a few KB: a text is at most 4096 characters. */
const largestBodyBytes = 1024 * 1024;
/** `Retry-After` when the store cannot commit, s. Without it Telegram's pauses grow to two minutes. */
const storeRetrySeconds = 5;
/** `Retry-After` while the program starts or stops, s. */
const restartRetrySeconds = 1;

/** The receiving end of Telegram's webhook. Until `start` it answers 503. */
export function createWebhook({ token, url, secret, log, state }: WebhookOptions) {
  const botId = Number(token.slice(0, token.indexOf(":")));
  const trouble = troubleLog(log);
  let gathering: ReturnType<typeof gatherInto> | null = null;
  /** Posts without the secret. */
  let strangers = 0;
  let failures = 0;

  function isTelegram(request: Request): boolean {
    return isSameSecret(request.headers.get(secretHeader) ?? "", secret);
  }

  async function store(update: TelegramUpdate): Promise<Response> {
    if (gathering === null) return emptyAnswer(503, { "retry-after": String(restartRetrySeconds) });
    try {
      await gathering.add(update);
    } catch (error) {
      failures += 1;
      const why = mask(`accept: ${errorText(error)}`, [token, secret]);
      trouble.failed("failed", why, failures);
      state.connecting(why);
      return emptyAnswer(503, { "retry-after": String(storeRetrySeconds) });
    }
    failures = 0;
    trouble.over();
    state.working();
    return emptyAnswer(200);
  }

  return {
    /** The path it answers on. */
    path: new URL(url).pathname,
    /**
     * Answers one post of Telegram. 200 only after the update is durable; 503 with `Retry-After` (s) when it could not be stored, or the
     * program starts or stops: Telegram delivers it again then. Rejects when the connection ends in the middle of the request.
     */
    async answer(request: Request): Promise<Response> {
      const refusal = refusalOf(request, isTelegram);
      if (refusal !== null) {
        if (refusal.status === 401) {
          strangers += 1;
          if (isWorthLogging(strangers)) log.warn("telegram: a post to the webhook without the secret", { strangers });
        }
        return refusal;
      }
      const body = await readBody(request, largestBodyBytes);
      if (body === null) return emptyAnswer(413, { connection: "close" });
      const update = readUpdate(body);
      if (update === null) {
        log.warn("telegram: the body of a webhook post is not an update", { bytes: body.length });
        return emptyAnswer(400);
      }
      return store(update);
    },
    /** Accepts updates from now on. */
    start(receiver: Receiver) {
      gathering = gatherInto((batch) => acceptUpdates(batch, botId, receiver));
    },
    /** Accepts no more updates. Resolves when all accepted ones are stored. */
    async stop() {
      const last = gathering;
      gathering = null;
      await last?.idle();
    },
  };
}

/** Refuses a request before its body is read; null: it is acceptable. */
function refusalOf(request: Request, isTelegram: (request: Request) => boolean): Response | null {
  if (request.method !== "POST") return emptyAnswer(405, { allow: "POST" });
  if (!isTelegram(request)) return emptyAnswer(401);
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "")) return emptyAnswer(415);
  if (Number(request.headers.get("content-length") ?? 0) > largestBodyBytes) return emptyAnswer(413);
  return null;
}

/** The update in the body of a post. Null: none. */
function readUpdate(body: Buffer): TelegramUpdate | null {
  const value = jsonIn(body.toString("utf8"));
  if (typeof value !== "object" || value === null || !("update_id" in value)) return null;
  return Number.isSafeInteger(value.update_id) ? (value as TelegramUpdate) : null;
}

interface Waiting {
  readonly update: TelegramUpdate;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Collects updates from concurrent webhook posts. Stores one batch at a time, sorted by `update_id`. A batch holds the updates that arrived in the same event-loop turn or while the previous
 * batch was being stored.
 */
function gatherInto(store: (batch: readonly TelegramUpdate[]) => Promise<void>) {
  let waiting: Waiting[] = [];
  let working: Promise<void> | null = null;
  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise((resolve) => void setImmediate(resolve));
      const batch = waiting.toSorted((one, other) => one.update.update_id - other.update.update_id);
      waiting = [];
      try {
        await store(batch.map((one) => one.update));
        for (const one of batch) one.resolve();
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    working = null;
  }
  return {
    /** Resolves when the update is stored; rejects when its batch was not stored. */
    add: (update: TelegramUpdate) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ update, resolve, reject });
        working ??= work();
      }),
    /** Resolves when no added update is still waiting. */
    idle: () => working ?? Promise.resolve(),
  };
}

interface RegistrationOptions {
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
