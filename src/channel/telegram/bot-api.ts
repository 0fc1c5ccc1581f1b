/** Calls of Telegram's Bot API over a connection pool of ours, and the meaning of their failures. */
import type { ApiResponse, Update as TelegramUpdate } from "grammy/types";
import { Api, GrammyError, InputFile, type RawApi, type Transformer } from "grammy/web";
import type { Clock } from "../../clock.ts";
import { jsonIn } from "../../domain/attempt.ts";
import { trimEndOf } from "../../domain/words.ts";
import { askingAt, DeadlinePassed, multipart, type OnDate } from "../../http/pool-call.ts";
import { mask } from "../../log.ts";
import type { Delivery } from "../channel.ts";

/** grammY declares its own signal type; the platform's `AbortSignal` works at run time but does not match it. */
type GrammySignal = NonNullable<Parameters<RawApi["getMe"]>[0]>;

/** The Bot API of one bot, with a deadline on every call. Throws grammY's errors; classify them with `failureOf`. */
export interface BotApi {
  /** Makes one call with the deadline of a send; `stop` cancels it. `run` must pass the signal to grammY, if there is one. */
  call<T>(run: (api: RawApi, signal: GrammySignal | undefined) => Promise<T>, stop?: AbortSignal): Promise<T>;
  /**
   * One `getUpdates` from `offset` on (null: every unconfirmed update). Waits for the long-poll timeout, or with `atOnce` answers at once.
   * Confirms every update before `offset`. Rejects as soon as `stop` aborts.
   */
  poll(offset: number | null, stop: AbortSignal, atOnce?: boolean): Promise<readonly TelegramUpdate[]>;
  /** Rejects every call in progress and closes the connections. */
  close(): Promise<void>;
}

const sendDeadlineMs = 15_000;
/** Time allowed on top of the long-poll timeout before the poll counts as failed, ms. */
const pollGraceMs = 15_000;
/** Concurrent sends; further ones wait for a connection. */
const sendConnections = 128;

/** `allowed_updates`, for polling and webhook alike. */
export const wantedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Opens the Bot API at `apiRoot`, which may have a path and a trailing slash. Connects on the first call. */
export function openBotApi(
  token: string,
  apiRoot: string,
  pollTimeoutSeconds: number,
  clock: Clock,
  onDate: OnDate = () => {},
): BotApi {
  const { origin, pathname } = new URL(apiRoot);
  const path = `${trimEndOf(pathname, "/")}/bot${token}/`;
  const pollDeadlineMs = pollTimeoutSeconds * 1000 + pollGraceMs;
  const sending = poolSender(origin, path, {
    connections: sendConnections,
    deadlineMs: sendDeadlineMs,
    clock,
    onDate,
  });
  // A long poll occupies its connection, so it has a pool of its own apart from the sends.
  const polling = poolSender(origin, path, { connections: 1, deadlineMs: pollDeadlineMs, clock, onDate });
  const api = rawApi(token, sending);
  const pollApi = rawApi(token, polling);
  return {
    call: (run, stop) => run(api, stop as GrammySignal | undefined),
    async poll(offset, stop, atOnce = false) {
      const payload = { limit: 100, timeout: atOnce ? 0 : pollTimeoutSeconds, allowed_updates: wantedUpdates };
      const from = offset === null ? payload : { ...payload, offset };
      const batch: unknown = await pollApi.getUpdates(from, stop as unknown as GrammySignal);
      if (!Array.isArray(batch)) throw new UnreadableAnswer(200);
      return batch as TelegramUpdate[];
    },
    async close() {
      await Promise.all([sending.close(), polling.close()]);
    },
  };
}

function rawApi(token: string, { send }: Pick<ReturnType<typeof poolSender>, "send">): RawApi {
  const api = new Api(token);
  api.config.use(send);
  return api.raw;
}

const keepAliveMs = 30_000;
/** Telegram's answers are at most 4 MiB. */
const largestAnswerBytes = 16 * 1024 * 1024;

/**
 * Makes the calls of a bot instead of grammY's HTTP client, which makes an abort controller, a timer and a race of promises for each. Its errors contain no URL
 * (a Telegram URL contains the token). `botPath`: the prefix of a method's name. The caller's signal stops a call.
 */
function poolSender(
  origin: string,
  botPath: string,
  options: Pick<Parameters<typeof askingAt>[1], "connections" | "deadlineMs" | "clock" | "onDate">,
) {
  const asking = askingAt(origin, { ...options, keepAliveMs, largestAnswerBytes });
  const call = async (method: string, payload: Payload, signal: AbortSignal | undefined) => {
    const file = fileIn(payload);
    const sent =
      file === null ? { headers: ofJson, body: JSON.stringify(payload) } : await formOf(payload, file, options.clock);
    const { status, text } = await asking.ask({ path: botPath + method, method: "POST", ...sent }, signal);
    return answerIn(status, text);
  };
  return {
    /** To be installed in grammY's `Api`: makes each call itself. Rejects if no readable answer came. */
    send: ((_, method, payload, signal) =>
      call(method, payload, signal as AbortSignal | undefined) as never) satisfies Transformer,
    /** Rejects every call in progress and closes the connections. */
    close: asking.close,
  };
}

const ofJson = ["content-type", "application/json"];

type Payload = { readonly [name: string]: unknown };

/** The parameter of a call that is a file, and that file. */
function fileIn(payload: Payload): readonly [string, InputFile] | null {
  for (const name of Object.keys(payload)) {
    const value = payload[name];
    if (value instanceof InputFile) return [name, value];
  }
  return null;
}

async function formOf(payload: Payload, [field, file]: readonly [string, InputFile], clock: Clock) {
  const { [field]: _, ...fields } = payload as { readonly [name: string]: string };
  const bytes = (await file.toRaw()) as Uint8Array;
  return multipart(fields, field, { name: file.filename ?? field, mime: "application/octet-stream", bytes }, clock);
}

/** The beginning of the answer to a sent or changed message. */
const ofMessage = '{"ok":true,"result":{"message_id":';
/** Digits. */
const longestId = 16;

/** The answer with the id alone, if it is such a message, because nothing else of it is needed: Telegram repeats the whole message. Null: it is none. */
function messageIn(text: string): ApiResponse<unknown> | null {
  if (!text.startsWith(ofMessage) || !text.endsWith("}}")) return null;
  const id = Number.parseInt(text.slice(ofMessage.length, ofMessage.length + longestId), 10);
  return Number.isNaN(id) ? null : { ok: true, result: { message_id: id } };
}

function answerIn(status: number, text: string): ApiResponse<unknown> {
  const message = messageIn(text);
  if (message !== null) return message;
  const answer = jsonIn(text);
  if (typeof answer === "object" && answer !== null && "ok" in answer) return answer as ApiResponse<unknown>;
  // The body is not quoted in the error: it could contain the URL.
  throw new UnreadableAnswer(status);
}

/** The answer is not JSON of the Bot API: a proxy's HTML page or a truncated body. */
class UnreadableAnswer extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}, not an answer of the Bot API`);
    this.name = "UnreadableAnswer";
    this.status = status;
  }
}

/** Why a Bot API call failed, classified for the channel. `why` must not contain the token, a URL or a payload. */
export type Failure =
  /** 401, or 404 for a malformed token. */
  | { readonly type: "unauthorised"; readonly why: string }
  /** 409: another program polls with this token, or (`webhook`) a webhook is set. */
  | { readonly type: "conflict"; readonly webhook: boolean; readonly why: string }
  /** 429. */
  | { readonly type: "wait"; readonly retryAfterMs: number; readonly why: string }
  /** 403, or a 400 whose description says that the chat or user does not exist. */
  | { readonly type: "gone"; readonly why: string }
  /** Any other 4xx. */
  | { readonly type: "refused"; readonly why: string }
  /** 5xx, unreadable answer, network loss or deadline: it is unknown whether the call was carried out. */
  | { readonly type: "failed"; readonly why: string };

const nobodyThere = /chat not found|user not found|peer_id_invalid|deactivated|bot was (?:blocked|kicked)/i;

/** Classifies an error thrown by a call: grammY's `GrammyError`, one of the two above, or undici's. */
export function failureOf(error: unknown, token: string): Failure {
  if (!(error instanceof GrammyError)) return { type: "failed", why: mask(nameOf(error), [token]) };
  const code = error.error_code;
  const why = mask(`${error.method}: ${code} ${error.description}`, [token]).slice(0, 300);
  if (code === 401 || code === 404) return { type: "unauthorised", why };
  if (code === 409) return { type: "conflict", webhook: /webhook/i.test(error.description), why };
  if (code === 429) return { type: "wait", retryAfterMs: Math.max(1, error.parameters.retry_after ?? 1) * 1000, why };
  if (code === 403 || (code === 400 && nobodyThere.test(error.description))) return { type: "gone", why };
  if (code >= 400 && code < 500) return { type: "refused", why };
  return { type: "failed", why };
}

/** Maps a failed send to its delivery. */
export function deliveryOf(failure: Failure): Delivery {
  switch (failure.type) {
    case "wait":
      return { type: "wait", retryAfterMs: failure.retryAfterMs };
    case "gone":
    case "refused":
      return { type: failure.type, why: failure.why };
    default:
      // After a 401 or 409 the message itself may be fine: retry it when the token works again.
      return { type: "failed", why: failure.why };
  }
}

/** Name and code only: the message of a network error can contain the URL, and the URL contains the token. */
function nameOf(error: unknown): string {
  if (error instanceof UnreadableAnswer || error instanceof DeadlinePassed) return error.message;
  if (!(error instanceof Error)) return "unknown failure";
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}
