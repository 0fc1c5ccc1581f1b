import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Update as TelegramUpdate } from "grammy/types";
import { errorText, mask, type Log } from "../../log.ts";
import type { LiveState } from "../live-state.ts";
import { gatherInto, type Gathering } from "./gathering.ts";
import { acceptUpdates, type Receiver } from "./accept-updates.ts";
import { isWorthLogging, troubleLog } from "./trouble.ts";

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
   * Answers one post. 200 only after the update is stored; 503 with `Retry-After` (s) when it could not be stored, or before `start` and
   * after `stop`, so that Telegram delivers it again. Rejects when the connection ends in the middle of the request.
   */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Accepts posts from now on. */
  start(receiver: Receiver): void;
  /** Accepts no more posts. Resolves when the accepted updates are stored. */
  stop(): Promise<void>;
}

const secretHeader = "x-telegram-bot-api-secret-token";
/** An update is a few KB: a text has at most 4096 characters. */
const largestBodyBytes = 1024 * 1024;
/** `Retry-After` when the store cannot commit, s. Without it Telegram's pauses grow to two minutes. */
const storeRetrySeconds = 5;
/** `Retry-After` before `start` and after `stop`, s. */
const restartRetrySeconds = 1;

/** Creates the receiving end. It answers 503 until `start`. */
export function createWebhook({ token, url, secret, log, state }: WebhookOptions): Webhook {
  const botId = Number(token.slice(0, token.indexOf(":")));
  const expected = digest(secret);
  const trouble = troubleLog(log);
  let gathering: Gathering | null = null;
  let strangers = 0;
  let failures = 0;

  /** Compares hashes of equal length in constant time, so that timing reveals nothing of the secret. */
  function isTelegram(request: IncomingMessage): boolean {
    const given = request.headers[secretHeader];
    return timingSafeEqual(digest(typeof given === "string" ? given : ""), expected);
  }

  async function store(update: TelegramUpdate, response: ServerResponse): Promise<void> {
    if (gathering === null) return reply(response, 503, { "retry-after": String(restartRetrySeconds) });
    try {
      await gathering.add(update);
    } catch (error) {
      failures += 1;
      const why = mask(`accept: ${errorText(error)}`, [token, secret]);
      trouble.failed("failed", why, failures);
      state.connecting(why);
      return reply(response, 503, { "retry-after": String(storeRetrySeconds) });
    }
    failures = 0;
    trouble.over();
    state.working();
    reply(response, 200);
  }

  return {
    path: new URL(url).pathname,
    async answer(request, response) {
      const refusal = refusalOf(request, isTelegram);
      if (refusal !== null) {
        if (refusal.status === 401) {
          strangers += 1;
          if (isWorthLogging(strangers)) log.warn("telegram: a post to the webhook without the secret", { strangers });
        }
        return refuse(request, response, refusal.status, refusal.headers);
      }
      const body = await readBody(request);
      if (body === null) return refuse(request, response, 413);
      const update = readUpdate(body);
      if (update === null) {
        log.warn("telegram: the body of a webhook post is not an update", { bytes: body.length });
        return reply(response, 400);
      }
      await store(update, response);
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

interface HttpRefusal {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
}

/** Checks a request before its body is read; null: acceptable. */
function refusalOf(request: IncomingMessage, isTelegram: (request: IncomingMessage) => boolean): HttpRefusal | null {
  if (request.method !== "POST") return { status: 405, headers: { allow: "POST" } };
  if (!isTelegram(request)) return { status: 401 };
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? "")) return { status: 415 };
  if (Number(request.headers["content-length"] ?? 0) > largestBodyBytes) return { status: 413 };
  return null;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The whole body; null when it is too large. Rejects when the connection ends before the body. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= largestBodyBytes) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(null);
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("close", () => reject(new Error("The connection ended in the middle of a request")));
  });
}

function readUpdate(body: Buffer): TelegramUpdate | null {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value !== "object" || value === null || !("update_id" in value)) return null;
    return Number.isSafeInteger(value.update_id) ? (value as TelegramUpdate) : null;
  } catch {
    // The body is not logged: anybody can post anything here.
    return null;
  }
}

/** Replies without a body: Telegram would execute a body as a Bot API call. */
function reply(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { ...headers, "content-length": 0 }).end();
}

/** Refuses and discards the rest of the body: closing the connection early would lose the reply. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
): void {
  reply(response, status, headers);
  request.resume();
}
