import type { Update as TelegramUpdate } from "grammy/types";
import { errorText, isWorthLogging, mask, type Log } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import { gatherInto, type Gathering } from "./gathering.ts";
import { acceptUpdates, type Receiver } from "./accept-updates.ts";
import { isSameSecret } from "../../http/caller.ts";
import { emptyAnswer, readBody } from "../webhook-post.ts";
import { troubleLog } from "./trouble.ts";

export interface WebhookOptions {
  /** The bot token; the part before its colon is the bot's id. */
  readonly token: string;
  /** Public URL; Telegram posts to its path. */
  readonly url: string;
  /** The `secret_token` given to `setWebhook`. */
  readonly secret: string;
  readonly log: Log;
  readonly state: LiveState;
}

/** The receiving end of Telegram's webhook. */
export interface Webhook {
  /** The path it answers on. */
  readonly path: string;
  /**
   * Answers one post of Telegram. 200 only after the update is durable; 503 with `Retry-After` (s) when it could not be stored, or the
   * program starts or stops: Telegram delivers it again then. Rejects when the connection ends in the middle of the request.
   */
  answer(request: Request): Promise<Response>;
  /** Accepts updates from now on. */
  start(receiver: Receiver): void;
  /** Accepts no more updates. Resolves when all accepted ones are stored. */
  stop(): Promise<void>;
}

const secretHeader = "x-telegram-bot-api-secret-token";
/** Updates have a few KB: a text is at most 4096 characters. */
const largestBodyBytes = 1024 * 1024;
/** `Retry-After` when the store cannot commit, s. Without it Telegram's pauses grow to two minutes. */
const storeRetrySeconds = 5;
/** `Retry-After` while the program starts or stops, s. */
const restartRetrySeconds = 1;

/** Makes the receiving end. Until `start` it answers 503. */
export function createWebhook({ token, url, secret, log, state }: WebhookOptions): Webhook {
  const botId = Number(token.slice(0, token.indexOf(":")));
  const trouble = troubleLog(log);
  let gathering: Gathering | null = null;
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
    path: new URL(url).pathname,
    async answer(request) {
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
    start(receiver) {
      gathering = gatherInto((batch) => acceptUpdates(batch, botId, receiver));
    },
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

/** The update in the body of a post; null: it has none. */
function readUpdate(body: Buffer): TelegramUpdate | null {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value !== "object" || value === null || !("update_id" in value)) return null;
    return Number.isSafeInteger(value.update_id) ? (value as TelegramUpdate) : null;
  } catch {
    // The content is not logged: it may hold a person's words.
    return null;
  }
}
