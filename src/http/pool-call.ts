/** Our requests over a connection pool, and their forms with files. */
import type { Dispatcher } from "undici";
import Pool from "undici/lib/dispatcher/pool.js";
import type { Clock } from "../clock.ts";

/** One request on a pool of connections. */
interface Request {
  readonly path: string;
  readonly method: "GET" | "POST";
  /** Alternating names and values. */
  readonly headers: string[];
  readonly body: string | Buffer | null;
}

type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Takes the answer piece by piece. An exception here ends the call, which then rejects with it. */
interface Taker {
  head(status: number, headers: AnswerHeaders): void;
  /** Takes a piece of the body. Returns why reading must stop, or null. */
  piece(chunk: Uint8Array): string | null;
}

/** A call in progress. */
interface PoolCall {
  /** Resolves after the last byte with null, or with the reason why `piece` stopped reading. Rejects with undici's error, or the reason of `abort`. */
  readonly ended: Promise<string | null>;
  /** Rejects the call at once. Nothing more is written. Does nothing if the call has ended. */
  abort(reason: Error): void;
}

/**
 * Makes one request, without a retry or redirect. undici's `request` does the same, but makes a stream for each answer. undici ignores an abort while it
 * connects; the request is then aborted when its turn comes, before its headers are written.
 */
export function callPool(pool: Pick<Dispatcher, "dispatch">, request: Request, taker: Taker): PoolCall {
  const { promise: ended, resolve, reject } = promiseOf<string | null>();
  let controller: Dispatcher.DispatchController | null = null;
  let over: Error | null = null;
  const abort = (reason: Error) => {
    if (over !== null) return;
    over = reason;
    reject(reason);
    controller?.abort(reason);
  };
  pool.dispatch(request, {
    onRequestStart(started) {
      controller = started;
      if (over !== null) started.abort(over);
    },
    onResponseStart(_, status, headers) {
      if (status < 200 || over !== null) return;
      attempt(() => taker.head(status, headers), abort);
    },
    onResponseData(_, chunk) {
      if (over !== null) return;
      const why = attempt(() => taker.piece(chunk), abort) ?? null;
      if (why === null) return;
      resolve(why);
      abort(new Error(why));
    },
    onResponseEnd: () => resolve(null),
    onResponseError: (_, error) => abort(error),
  });
  return { ended, abort };
}

function promiseOf<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

function attempt<T>(run: () => T, failed: (error: Error) => void): T | undefined {
  try {
    return run();
  } catch (error) {
    failed(error as Error);
    return undefined;
  }
}

/** Called with the `Date` header of an answer and the time to its head, ms. */
export type OnDate = (date: string | null, tookMs: number) => void;

interface AskingOptions {
  readonly connections: number;
  /** How long an idle connection is kept where the server does not say. */
  readonly keepAliveMs: number;
  /** Of each request: it then rejects with `DeadlinePassed`. */
  readonly deadlineMs: number;
  /** A longer body is refused. */
  readonly largestAnswerBytes: number;
  readonly clock: Clock;
  readonly onDate: OnDate;
}

/** How much later than the deadline undici's own timeouts end a request to a silent peer, ms. */
const silenceMs = 15_000;

/** Makes requests to a server over a connection pool of their own, and gives whole answers. Connects with the first. */
export function askingAt(
  origin: string,
  { connections, keepAliveMs, deadlineMs, largestAnswerBytes, clock, onDate }: AskingOptions,
) {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: keepAliveMs,
    headersTimeout: deadlineMs + silenceMs,
    bodyTimeout: deadlineMs + silenceMs,
    maxResponseSize: largestAnswerBytes,
    connect: { timeout: 10_000 },
  });
  return {
    /** `signal` stops it. */
    async ask(request: Request, signal?: AbortSignal) {
      const startedMs = clock.monotonicMs();
      const pieces: Uint8Array[] = [];
      const answer = { status: 0, headers: {} as AnswerHeaders };
      const asked = callPool(pool, request, {
        head(status, headers) {
          Object.assign(answer, { status, headers });
          const { date } = headers;
          onDate(typeof date === "string" ? date : null, clock.monotonicMs() - startedMs);
        },
        piece(chunk) {
          pieces.push(chunk);
          return null;
        },
      });
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
      return { ...answer, text: Buffer.concat(pieces).toString("utf8") };
    },
    /** Rejects every request in progress and closes the connections. */
    close: () => pool.destroy(),
  };
}

/** The deadline of a request passed without an answer. */
export class DeadlinePassed extends Error {
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
    this.name = "DeadlinePassed";
  }
}

/** `Retry-After` (RFC 9110 10.2.3: seconds or an HTTP date, which ends in GMT) as ms from `nowMs`. Null: absent or unreadable. */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes bare numbers, and a time without a zone as the machine's own.
  const atMs = /^[A-Za-z]{3,9}, .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}

/** A file to upload. */
export interface UploadedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Headers and body of an upload (`multipart/form-data`): fields, and one file. A name holds no quote and no line break, which would end its field. */
export function multipart(
  fields: { readonly [name: string]: string },
  field: string,
  { name, mime, bytes }: UploadedFile,
  clock: Clock,
): Pick<Request, "headers" | "body"> {
  const boundary = `monedero-${Math.floor(clock.random() * 2 ** 48).toString(36)}`;
  const texts = Object.entries(fields).map(
    ([named, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${named}"\r\n\r\n${value}\r\n`,
  );
  const filename = name.replaceAll(/["\r\n]/g, "_");
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${filename}"\r\ncontent-type: ${mime}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(texts.join("") + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { headers: ["content-type", `multipart/form-data; boundary=${boundary}`], body };
}
