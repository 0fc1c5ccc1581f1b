import { InputFile, type Transformer } from "grammy/web";
import type { ApiResponse } from "grammy/types";
import Pool from "undici/lib/dispatcher/pool.js";
import { callPool, multipart } from "../../http/pool-call.ts";
import type { Clock } from "../../clock.ts";
import { DeadlinePassed, UnreadableAnswer } from "./failure.ts";

/** Makes grammY's calls over a connection pool of its own. */
export interface PoolSender {
  /** To be installed in grammY's `Api`: makes each call itself. Rejects where no readable answer came. */
  readonly send: Transformer;
  /** Rejects every call in progress and closes the connections. */
  close(): Promise<void>;
}

/** Called with the `Date` header of an answer and the time to its head, ms. */
export type OnDate = (date: string | null, tookMs: number) => void;

interface PoolSenderOptions {
  readonly connections: number;
  /** Of each call: it then rejects with `DeadlinePassed`. */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly onDate: OnDate;
}

/** undici's own timeouts end a request to a silent peer so much later than the deadline, ms. */
const silenceMs = 15_000;

/** Telegram's answers are at most 4 MiB; a longer body is refused. */
const largestAnswerBytes = 16 * 1024 * 1024;

/**
 * Creates what makes the calls of a bot, in place of grammY's HTTP client, which makes an abort controller, a timer and a race of promises for each. Its errors
 * contain no URL (a Telegram URL contains the token). `botPath`: what the name of a method is added to. A signal that grammY's caller gives stops a call.
 */
export function poolSender(
  origin: string,
  botPath: string,
  { connections, deadlineMs, clock, onDate }: PoolSenderOptions,
): PoolSender {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: deadlineMs + silenceMs,
    bodyTimeout: deadlineMs + silenceMs,
    maxResponseSize: largestAnswerBytes,
    connect: { timeout: 10_000 },
  });
  const call = async (method: string, payload: Payload, signal: AbortSignal | undefined) => {
    const file = fileIn(payload);
    const request =
      file === null ? { headers: ofJson, body: JSON.stringify(payload) } : await formOf(payload, file, clock);
    const startedMs = clock.monotonicMs();
    const pieces: Uint8Array[] = [];
    let status = 0;
    const asked = callPool(
      pool,
      { path: botPath + method, method: "POST", ...request },
      {
        head(code, { date }) {
          status = code;
          onDate(typeof date === "string" ? date : null, clock.monotonicMs() - startedMs);
        },
        piece(chunk) {
          pieces.push(chunk);
          return null;
        },
      },
    );
    const stop = () => asked.abort(new Error("The call was stopped"));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    const callOff = clock.after(deadlineMs, () => asked.abort(new DeadlinePassed(deadlineMs)));
    try {
      await asked.ended;
    } finally {
      callOff();
      signal?.removeEventListener("abort", stop);
    }
    return answerIn(status, Buffer.concat(pieces).toString("utf8"));
  };
  return {
    send: (_, method, payload, signal) => call(method, payload, signal as AbortSignal | undefined) as never,
    close: () => pool.destroy(),
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
  const boundary = `monedero-${Math.floor(clock.random() * 2 ** 48).toString(36)}`;
  const bytes = (await file.toRaw()) as Uint8Array;
  const upload = { name: file.filename ?? field, mime: "application/octet-stream", bytes };
  const headers = ["content-type", `multipart/form-data; boundary=${boundary}`];
  return { headers, body: multipart(fields, field, upload, boundary) };
}

/** How the answer to a message that was sent or changed begins. */
const ofMessage = '{"ok":true,"result":{"message_id":';
/** Digits. */
const longestId = 16;

/** The answer with the id alone, where it is such a message, as nothing else of it is needed: Telegram tells the whole message again. Null: it is none. */
function messageIn(text: string): ApiResponse<unknown> | null {
  if (!text.startsWith(ofMessage) || !text.endsWith("}}")) return null;
  const id = Number.parseInt(text.slice(ofMessage.length, ofMessage.length + longestId), 10);
  return Number.isNaN(id) ? null : { ok: true, result: { message_id: id } };
}

function answerIn(status: number, text: string): ApiResponse<unknown> {
  const message = messageIn(text);
  if (message !== null) return message;
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null && "ok" in answer) return answer as ApiResponse<unknown>;
  } catch {
    // The body is not quoted in the error: it could contain the URL.
  }
  throw new UnreadableAnswer(status);
}
