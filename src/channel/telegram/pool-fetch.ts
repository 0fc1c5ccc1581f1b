import type { ApiClientOptions } from "grammy";
import { Pool } from "undici";
import { UnreadableAnswer } from "./failure.ts";

type GrammyFetch = NonNullable<ApiClientOptions["fetch"]>;

/** What grammY passes to the `fetch` it is given. */
interface CallInit {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** A `fetch` for grammY over connections of its own. */
export interface PoolFetch {
  readonly fetch: GrammyFetch;
  /** Ends every call under way with an error, and closes the connections. */
  close(): Promise<void>;
}

/** Told that a request begins; what it gives is told the `Date` of the answer. */
export type OnDate = () => (date: string | null) => void;

/**
 * Telegram cuts an answer at 4 MiB; a body beyond this is not one.
 */
const largestAnswerBytes = 16 * 1024 * 1024;

/**
 * Makes the `fetch` that grammY calls: only the request and `json()`, straight on an undici pool. It costs a third of the CPU of
 * grammY's default client, and its errors carry no URL (a Telegram URL carries the token). `silenceMs` is a last resort against a
 * silent peer; the deadlines that decide are the caller's, through the signal.
 */
export function poolFetch(origin: string, connections: number, silenceMs: number, onDate: OnDate): PoolFetch {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
    maxResponseSize: largestAnswerBytes,
    connect: { timeout: 10_000 },
  });
  const call = async (url: string, init: CallInit) => {
    const { method, headers, body, signal } = init;
    const path = url.slice(origin.length);
    const answered = onDate();
    const response = await pool.request({ path, method, headers, body, signal });
    const { date } = response.headers;
    answered(typeof date === "string" ? date : null);
    return { status: response.statusCode, json: () => answerOf(response.statusCode, response.body) };
  };
  return {
    fetch: call,
    close: () => pool.destroy(),
  };
}

async function answerOf(status: number, body: { text(): Promise<string> }): Promise<unknown> {
  const text = await body.text();
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null && "ok" in answer) return answer;
  } catch {
    // Falls through: what it was does not matter, and quoting it could quote the URL.
  }
  throw new UnreadableAnswer(status);
}
