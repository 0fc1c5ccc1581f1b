/** One request to the wallet and its answer, over connections that are new where an old one could leave a doubt. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { buildConnector as Connecting } from "undici";
import buildConnector from "undici/lib/core/connect.js";
import Pool from "undici/lib/dispatcher/pool.js";
import type { Clock } from "../clock.ts";
import { steadyMsBetween } from "../domain/time.ts";
import { printable, trimEndOf } from "../domain/words.ts";
import { callPool } from "../http/pool-call.ts";
import { errorText, mask } from "../log.ts";

/** One POST of a form. */
export interface Post {
  /** Path below the base address: `/wallet/sale`. */
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  /** True: opens a new connection and closes it after the answer. False: uses a kept connection. */
  readonly fresh: boolean;
  /** The most time from the call to the last byte of the answer, ms. */
  readonly deadlineMs: number;
  /** The most time from the call to the first byte on the wire, ms. After that nothing is sent. Absent: until the deadline. */
  readonly sendWithinMs?: number;
  /** Called right before the first byte is written. False: nothing is sent. */
  maySend?(): boolean;
  /** Longest answer that is read, bytes. */
  readonly limitBytes: number;
  /** Ends the request without an answer when it is aborted. */
  readonly abandoned?: AbortSignal;
  /** Called when the whole request was handed to the socket. */
  written?(): void;
  /** Takes the body piece by piece; returns why reading must stop, or null. Absent: the body is returned whole. */
  read?(text: string): string | null;
}

/**
 * The result of one POST. `mayHaveBeenSent` is false only if it is proved that no byte of the request left this process: the only ground for "not sent".
 * `status` and `retryAfter` are set once the answer's head was read, whatever happens afterwards.
 */
export interface Exchange {
  /** The whole body (empty if `read` took it). Null: the answer is incomplete. */
  readonly body: string | null;
  /** Why the answer is incomplete; otherwise empty. Holds no secret and no phone. */
  readonly why: string;
  readonly status: number | null;
  readonly retryAfter: string | null;
  readonly mayHaveBeenSent: boolean;
}

/** The wallet's HTTP connections: two pools, and the evidence of what left through them. */
export interface Transport {
  /** Makes one request: no retry, no redirect. Rejects only when `read` throws. `maySend` and `written` must not throw: that would end the process. */
  post(post: Post): Promise<Exchange>;
  /** Opens the connection of the next `fresh` request, which is expected within a second or two. */
  openAhead(): void;
  /** Closes all connections at once. Call it when no request is in flight. */
  close(): Promise<void>;
}

/** The diagnostics of undici about one request. */
interface Trace {
  /** undici made the request object, so later messages about it can be matched. */
  created: boolean;
  /** Its first byte was about to be written. */
  headersLeft: boolean;
  /** Whether the first byte may be written now. */
  readonly maySend: () => boolean;
  readonly written: (() => void) | undefined;
}

const connectTimeoutMs = 5_000;
/** undici's own timeout, ms: larger than every deadline, which runs on the injected clock. */
const backupTimeoutMs = 120_000;

const notInTime = "not sent in time";

/** Opens the connections to `url`, which may have a path. Throws for an unusable address or key; the message shows neither. */
export function openTransport(options: {
  readonly url: string;
  readonly apiKey: string;
  readonly clock: Clock;
  /** Called with the `Date` header of every answer and the time to its head, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
}): Transport {
  const { origin, prefix } = baseAddress(options.url);
  const headers = ["apikey", headerValue(options.apiKey), "content-type", "application/x-www-form-urlencoded"];
  const shared = {
    allowH2: false,
    headersTimeout: backupTimeoutMs,
    bodyTimeout: backupTimeoutMs,
  };
  const connections = freshConnections(origin, connectTimeoutMs, options.clock);
  // Unbounded: a request that queued for a connection would be created after `follow` has looked.
  const freshPool = new Pool(origin, { ...shared, connect: connections.connect, pipelining: 0, connections: null });
  const keptPool = new Pool(origin, {
    ...shared,
    connect: { timeout: connectTimeoutMs },
    pipelining: 1,
    connections: 128,
  });
  const tracer = createTracer();

  return {
    async post(post) {
      const startedMs = options.clock.monotonicMs();
      const head = { status: null as number | null, retryAfter: null as string | null };
      const maySend = sendCheck(post, options.clock);
      const trace: Trace = { created: false, headersLeft: false, maySend, written: post.written?.bind(post) };
      const body = bodyReader(post);
      const pool = post.fresh ? freshPool : keptPool;
      const form = new URLSearchParams(post.form).toString();
      const call = tracer.follow(trace, () =>
        callPool(
          pool,
          { path: prefix + post.path, method: "POST", headers, body: form },
          {
            head(status, answered) {
              head.status = status;
              options.onDate?.(firstOf(answered["date"]), options.clock.monotonicMs() - startedMs);
              head.retryAfter = firstOf(answered["retry-after"]);
            },
            piece: (chunk) => body.take(chunk),
          },
        ),
      );
      const stopLimits = limit(call, post, trace, options.clock);
      try {
        const why = await call.ended;
        return { ...head, body: why === null ? body.whole() : null, why: why ?? "", mayHaveBeenSent: true };
      } catch (error) {
        if (error instanceof CallbackFailure) throw error.cause;
        const why = mask(errorText(error), [options.apiKey]);
        // Without the "create" diagnostic nothing is proved, so the request counts as sent.
        return { ...head, body: null, why, mayHaveBeenSent: trace.headersLeft || !trace.created };
      } finally {
        stopLimits();
      }
    },
    openAhead: () => connections.openAhead(),
    async close() {
      connections.close();
      await Promise.all([freshPool.destroy(), keptPool.destroy()]);
      tracer.stop();
    },
  };
}

/**
 * Matches undici's diagnostics to our requests. Error codes cannot tell whether the headers left (ECONNRESET comes before and after), and many requests run at
 * once. But undici creates the request object *during* the call of `dispatch()`, and every later message carries that object.
 */
function createTracer() {
  const traces = new WeakMap<object, Trace>();
  let creating: Trace | null = null;
  const onCreate = (message: unknown) => {
    if (!creating) return;
    creating.created = true;
    traces.set(requestIn(message), creating);
    creating = null;
  };
  // Published right before the first byte is written, in the same turn of the event loop: a request without it has not left. Nor has one whose socket is
  // destroyed here, since a destroyed socket takes nothing. A timer cannot do this: a process that stood still may write before it looks at its timers.
  const onHeaders = (message: unknown) => {
    const trace = traces.get(requestIn(message));
    if (trace?.maySend() === true) trace.headersLeft = true;
    else if (trace) (message as { readonly socket: Socket }).socket.destroy(new Error(notInTime));
  };
  // Also published for a destroyed socket.
  const onBody = (message: unknown) => {
    const trace = traces.get(requestIn(message));
    if (trace?.headersLeft === true) trace.written?.();
  };
  subscribe("undici:request:create", onCreate);
  subscribe("undici:client:sendHeaders", onHeaders);
  subscribe("undici:request:bodySent", onBody);
  return {
    follow<T>(trace: Trace, start: () => T): T {
      creating = trace;
      try {
        return start();
      } finally {
        creating = null;
      }
    },
    stop() {
      unsubscribe("undici:request:create", onCreate);
      unsubscribe("undici:client:sendHeaders", onHeaders);
      unsubscribe("undici:request:bodySent", onBody);
    },
  };
}

function requestIn(message: unknown): object {
  return (message as { readonly request: object }).request;
}

/** Aborts a call at its deadline, at the end of its time to be sent, or when nobody needs it any more. Returns the function that ends these limits. */
function limit(call: ReturnType<typeof callPool>, post: Post, trace: Trace, clock: Clock): () => void {
  const clearDeadline = clock.after(post.deadlineMs, () => call.abort(new Error("no answer in time")));
  const giveUpUnsent = () => {
    if (!trace.headersLeft) call.abort(new Error(notInTime));
  };
  const clearSendLimit = post.sendWithinMs === undefined ? () => {} : clock.after(post.sendWithinMs, giveUpUnsent);
  const stopListening = onAbort(post.abandoned, () => call.abort(new Error("no longer needed")));
  return () => {
    clearDeadline();
    clearSendLimit();
    stopListening();
  };
}

/** Makes the check whether a request may still be sent, by a clock that includes the sleep of the machine. */
function sendCheck(post: Post, clock: Clock): () => boolean {
  const { sendWithinMs } = post;
  const isAllowed = () => post.maySend?.() ?? true;
  if (sendWithinMs === undefined) return isAllowed;
  const since = clock.steady();
  return () => {
    const passedMs = steadyMsBetween(since, clock.steady());
    return passedMs !== null && passedMs < sendWithinMs && isAllowed();
  };
}

/** Calls `run` when a signal is aborted. Returns the function that stops waiting. */
function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  signal?.addEventListener("abort", run);
  return () => signal?.removeEventListener("abort", run);
}

/** An exception of the caller's `read`: a bug, not a network failure. */
class CallbackFailure extends Error {}

/** Collects the body of an answer, or hands it to `post.read`. */
function bodyReader(post: Post) {
  const decoder = new TextDecoder();
  let bytes = 0;
  let body = "";
  return {
    /** Returns why reading must stop, or null. */
    take(chunk: Uint8Array): string | null {
      bytes += chunk.byteLength;
      if (bytes > post.limitBytes) return `the answer is longer than ${post.limitBytes} bytes`;
      const text = decoder.decode(chunk, { stream: true });
      if (post.read) return readWith(post, text);
      body += text;
      return null;
    },
    whole: () => body + decoder.decode(),
  };
}

function readWith(post: Post, text: string): string | null {
  try {
    return post.read?.(text) ?? null;
  } catch (cause) {
    throw new CallbackFailure("read failed", { cause });
  }
}

function baseAddress(url: string): { readonly origin: string; readonly prefix: string } {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new Error("The wallet's address must be an http or https URL");
  if (parsed.username || parsed.password || parsed.search || parsed.hash) {
    throw new Error("The wallet's address must be a plain URL: it has a user, a query or a fragment");
  }
  return { origin: parsed.origin, prefix: trimEndOf(parsed.pathname, "/") };
}

function headerValue(apiKey: string): string {
  if (!printable.test(apiKey)) throw new Error("The wallet's API key is empty or has characters a header can't carry");
  return apiKey;
}

function firstOf(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

/** How long a connection that was opened ahead may wait for its request, ms. Servers close idle ones, but few so soon. */
const waitsAtMostMs = 3_000;

/** Connections to `origin` for one request each, which can be opened ahead of it. */
function freshConnections(origin: string, timeoutMs: number, clock: Clock) {
  const connect = buildConnector({ timeout: timeoutMs, allowH2: false });
  const open: Connecting.connector = (options, callback) =>
    connect(options, (...answer) => {
      if (answer[1]) endQuietly(answer[1]);
      callback(...answer);
    });
  const { host, hostname, protocol, port } = new URL(origin);
  // An IPv6 address stands in brackets there.
  const address = hostname.replace(/^\[(.*)\]$/, "$1");
  const waiting: Waiting[] = [];
  /** The number of connections being opened for no request, and the requests that wait for such a one. */
  let unclaimed = 0;
  const claims: ((socket: Socket | null) => void)[] = [];
  const forget = (one: Waiting) => {
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
  };
  let isClosed = false;
  return {
    /** For undici's `connect`: gives a connection that was or is being opened ahead, or opens one. */
    connect: ((options, callback) => {
      const one = waiting.shift();
      if (one !== undefined) {
        const socket = one.take();
        // undici's client does not go on if it is called back at once.
        return queueMicrotask(() => callback(null, socket));
      }
      if (unclaimed === 0) return open(options, callback);
      unclaimed--;
      claims.push((socket) => (socket === null ? open(options, callback) : callback(null, socket)));
    }) satisfies Connecting.connector,
    /** Opens a connection for the next request. Without a request it is closed within seconds. Reports nothing: a request that finds none opens its own. */
    openAhead() {
      unclaimed++;
      open({ host, hostname: address, protocol, port, localAddress: null }, (error, opened) => {
        // undici gives no second argument beside an error.
        const socket = error === null ? opened : null;
        const claim = claims.shift();
        if (claim !== undefined) return claim(socket);
        unclaimed--;
        if (isClosed) return void socket?.destroy();
        if (socket !== null) waiting.push(hold(socket, clock, forget));
      });
    },
    /** Closes the connections that no request took. */
    close() {
      isClosed = true;
      for (const one of waiting.toReversed()) one.drop();
    },
  };
}

/** Keeps Node.js from formatting the stack of the error (`reset`) with which undici ends a connection after its one answer: nobody reads it. */
function endQuietly(socket: Socket): void {
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (error) => {
    if (error?.message === "reset") error.stack = error.message;
    return destroy(error);
  };
}

/** A connection that waits for its request. */
interface Waiting {
  /** Hands it over unchanged. */
  take(): Socket;
  drop(): void;
}

/** Holds an open connection until it is taken, or closed by the server or by time; then calls `over`. */
function hold(socket: Socket, clock: Clock, over: (one: Waiting) => void): Waiting {
  const drop = () => {
    release();
    socket.destroy();
  };
  // Anything readable before a request is the end of the connection, or no answer to a request of ours.
  const events = ["readable", "end", "close", "error"] as const;
  for (const event of events) socket.on(event, drop);
  const cancel = clock.after(waitsAtMostMs, drop);
  const release = () => {
    cancel();
    for (const event of events) socket.off(event, drop);
    // A late error of a connection that is being closed does not matter.
    socket.on("error", () => {});
    over(one);
  };
  const one: Waiting = {
    take() {
      release();
      return socket;
    },
    drop,
  };
  return one;
}
