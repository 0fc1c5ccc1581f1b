import type { ApiClientOptions } from "grammy/web";
import Pool from "undici/lib/dispatcher/pool.js";
import { callPool } from "../../http/pool-call.ts";
import type { Clock } from "../../clock.ts";
import { DeadlinePassed, UnreadableAnswer } from "./failure.ts";

type GrammyFetch = NonNullable<ApiClientOptions["fetch"]>;

/** Arguments that grammY passes to its `fetch`. */
interface CallInit {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** A `fetch` for grammY over its own connection pool. */
export interface PoolFetch {
  readonly fetch: GrammyFetch;
  /** Rejects every call in progress and closes the connections. */
  close(): Promise<void>;
}

/** Called with the `Date` header of an answer and the time to its head, ms. */
export type OnDate = (date: string | null, tookMs: number) => void;

interface PoolFetchOptions {
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
 * Creates the `fetch` that grammY calls, on an undici pool. It supports only what grammY uses: the request and `json()`. It costs a third of
 * the CPU of grammY's default client, and its errors contain no URL (a Telegram URL contains the token). A signal
 * that grammY's caller gives stops a call besides.
 */
export function poolFetch(origin: string, { connections, deadlineMs, clock, onDate }: PoolFetchOptions): PoolFetch {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: deadlineMs + silenceMs,
    bodyTimeout: deadlineMs + silenceMs,
    maxResponseSize: largestAnswerBytes,
    connect: { timeout: 10_000 },
  });
  const call = async (url: string, init: CallInit) => {
    const { method, headers, body, signal } = init;
    const path = url.slice(origin.length);
    const startedMs = clock.monotonicMs();
    const pieces: Uint8Array[] = [];
    let status = 0;
    const asked = callPool(
      pool,
      { path, method, headers, body },
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
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    const callOff = clock.after(deadlineMs, () => asked.abort(new DeadlinePassed(deadlineMs)));
    try {
      await asked.ended;
    } finally {
      callOff();
      signal.removeEventListener("abort", stop);
    }
    const text = Buffer.concat(pieces).toString("utf8");
    return { status, json: async () => answerIn(status, text) };
  };
  return {
    fetch: call,
    close: () => pool.destroy(),
  };
}

function answerIn(status: number, text: string): unknown {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null && "ok" in answer) return answer;
  } catch {
    // The body is not quoted in the error: it could contain the URL.
  }
  throw new UnreadableAnswer(status);
}
