import { isDigits, trimEndOf } from "../../domain/words.ts";
import { Pool } from "undici";
import type { Clock } from "../../clock.ts";
import { multipart, type UploadedFile } from "../../http/pool-call.ts";
import { mask } from "../../log.ts";

/** What a call of the Graph API came to. `retryAfterMs`: it must not be made again sooner, by the header `retry-after`; 0: there was none. */
export type GraphAnswer =
  | { readonly type: "ok"; readonly value: unknown }
  /** Refused with a code. `why` has codes and Meta's trace, and none of Meta's texts, which may hold numbers. */
  | {
      readonly type: "refused";
      readonly code: number;
      /** Null: there is none. */
      readonly subcode: number | null;
      readonly isTransient: boolean;
      /** Of HTTP. */
      readonly status: number;
      readonly why: string;
      readonly retryAfterMs: number;
    }
  /** No connection was made, so that nothing was sent. */
  | { readonly type: "notSent"; readonly why: string }
  /** No answer, or none that can be read: it may have been carried out. */
  | { readonly type: "unknown"; readonly why: string; readonly retryAfterMs: number };

/** The Graph API of one number. Each call makes one request and gives errors as values. Answers omit the token. */
export interface Graph {
  get(path: string): Promise<GraphAnswer>;
  post(path: string, body: object): Promise<GraphAnswer>;
  /** `fields`: what the form says beside the file. */
  upload(path: string, file: UploadedFile, fields: { readonly [name: string]: string }): Promise<GraphAnswer>;
  /** Ends every call under way and closes the connections. */
  close(): Promise<void>;
}

export interface GraphOptions {
  /** With its version: `https://graph.facebook.com/v25.0`. */
  readonly apiRoot: string;
  readonly accessToken: string;
  readonly clock: Clock;
  /** Called with the `Date` header of every answer and how long the answer took, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
}

const deadlineMs = 15_000;
const connectMs = 10_000;
const connections = 64;
const largestAnswerBytes = 1024 * 1024;
const longestRetryAfterMs = 3_600_000;
/** Codes of errors that come before a connection is there. */
const beforeConnection: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Opens the Graph API; connects with the first call. */
export function openGraph({ apiRoot, accessToken, clock, onDate = () => {} }: GraphOptions): Graph {
  const { origin, pathname } = new URL(apiRoot);
  const root = trimEndOf(pathname, "/");
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: 2 * deadlineMs,
    bodyTimeout: 2 * deadlineMs,
    maxResponseSize: largestAnswerBytes,
    connect: { timeout: connectMs },
  });

  async function call(
    method: "GET" | "POST",
    path: string,
    body: string | Buffer | null,
    type: string | null,
  ): Promise<GraphAnswer> {
    const controller = new AbortController();
    const cancel = clock.after(deadlineMs, () => controller.abort());
    const startedMs = clock.monotonicMs();
    const headers = { authorization: `Bearer ${accessToken}`, ...(type !== null && { "content-type": type }) };
    try {
      const response = await pool.request({ path: root + path, method, headers, body, signal: controller.signal });
      const { date, "retry-after": retryAfter } = response.headers;
      const text = await response.body.text();
      onDate(typeof date === "string" ? date : null, clock.monotonicMs() - startedMs);
      return answerOf(response.statusCode, text, retryAfterOf(retryAfter, clock));
    } catch (error) {
      return failureOf(error);
    } finally {
      cancel();
    }
  }

  return {
    get: (path) => call("GET", path, null, null),
    post: (path, body) => call("POST", path, JSON.stringify(body), "application/json"),
    upload(path, file, fields) {
      const boundary = `monedero-${Math.floor(clock.random() * 2 ** 48).toString(36)}`;
      return call("POST", path, multipart(fields, "file", file, boundary), `multipart/form-data; boundary=${boundary}`);
    },
    close: () => pool.destroy(),
  };
}

/** In seconds or as a date; an hour at most, since not only Meta may answer. */
function retryAfterOf(header: string | readonly string[] | undefined, clock: Clock): number {
  if (typeof header !== "string") return 0;
  const ms = isDigits(header) ? Number(header) * 1000 : Date.parse(header) - clock.nowMs();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(0, ms), longestRetryAfterMs);
}

function answerOf(status: number, text: string, retryAfterMs: number): GraphAnswer {
  const value = jsonOf(text);
  const error =
    value !== null && "error" in value ? (value.error as { readonly [name: string]: unknown } | null) : null;
  const code = error?.["code"];
  if (typeof code === "number") {
    const { error_subcode: given, fbtrace_id: trace, is_transient: isTransient } = error ?? {};
    const subcode = typeof given === "number" ? given : null;
    const named = [subcode !== null ? `/${subcode}` : "", typeof trace === "string" ? ` ${trace}` : ""];
    const why = mask(`Meta refused it: ${code}${named.join("")}`).slice(0, 300);
    return { type: "refused", code, subcode, isTransient: isTransient === true, status, why, retryAfterMs };
  }
  if (value === null || status < 200 || status > 299)
    return { type: "unknown", why: `HTTP ${status}, not an answer of the Graph API`, retryAfterMs };
  return { type: "ok", value };
}

function jsonOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/** Name and code only. */
function failureOf(error: unknown): GraphAnswer {
  const { name = "unknown failure", code } = (error ?? {}) as { name?: string; code?: unknown };
  const why = typeof code === "string" ? `${name} ${code}` : name;
  return typeof code === "string" && beforeConnection.has(code)
    ? { type: "notSent", why }
    : { type: "unknown", why, retryAfterMs: 0 };
}
