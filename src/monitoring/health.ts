import type { Channel, ChannelState } from "../channel/channel.ts";
import type { Clock } from "../clock.ts";
import type { Skew } from "../clock/skew.ts";
import { type ChannelName, channelTraits } from "../domain/chat.ts";
import type { Answer, Route } from "../http.ts";
import type { ReadModel } from "../store/read-model.ts";

export interface HealthOptions {
  readonly readModel: Pick<ReadModel, "writable" | "filePlace">;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  /** Difference of the machine's clock from the networks' clocks; absent: unknown. */
  readonly skew?: Pick<Skew, "aheadMs">;
  /** Ids of the checks of the wallet that fail now (`wallet.key`); absent: it is not checked. */
  readonly walletFailures?: () => readonly string[];
  /** Whether another process works on the database now: then this one is ready as soon as it can store what comes. Absent: it never does. */
  readonly standsBy?: () => boolean;
}

/** Liveness and readiness over HTTP. Open to everybody, so the answers hold no personal data and no amounts. */
export interface Health {
  /** `/healthz`: the event loop answers. `/readyz`: 200 or 503, with the state of store, channels and wallet. */
  readonly routes: readonly Route[];
  /** To be called when a request to the wallet has ended; `answered`: a readable answer came. */
  sawExchange(answered: boolean): void;
}

/** Age up to which the last exchange with the wallet counts, ms. */
const exchangeCountsMs = 5 * 60_000;
/** Minimum interval between two test commits, ms, however often readiness is asked. */
const writableCountsMs = 5_000;

/** Makes the two routes. */
export function createHealth(options: HealthOptions): Health {
  const { readModel, channels, clock, skew, walletFailures, standsBy = () => false } = options;
  let exchange: { readonly answered: boolean; readonly atMs: number } | null = null;
  let tried: { readonly writable: Promise<boolean>; readonly atMs: number } | null = null;

  const isWritable = () => {
    const nowMs = clock.monotonicMs();
    if (tried === null || nowMs - tried.atMs >= writableCountsMs)
      tried = { writable: readModel.writable(clock.nowMs()), atMs: nowMs };
    return tried.writable;
  };
  const store = async () => {
    const place = await readModel.filePlace();
    if (place !== "same") return { ok: false, why: place === "gone" ? "fileGone" : "fileReplaced" };
    return (await isWritable()) ? { ok: true } : { ok: false, why: "notWritable" };
  };
  const wallet = () => {
    const ageMs = exchange === null ? null : Math.round(clock.monotonicMs() - exchange.atMs);
    const isKnown = ageMs !== null && ageMs <= exchangeCountsMs;
    const failed = walletFailures?.() ?? [];
    return {
      ok: (!isKnown || exchange?.answered === true) && failed.length === 0,
      answered: isKnown ? exchange?.answered : null,
      ageMs,
      ...(failed.length > 0 && { failed }),
    };
  };
  const ready = async () => {
    if (standsBy()) {
      const kept = await store();
      return json(kept.ok ? 200 : 503, { status: kept.ok ? "standby" : "notReady", store: kept });
    }
    const states = channels.flatMap((channel) => {
      const state = channel.state?.();
      return state === undefined ? [] : [[channel.name, heardOf(channel.name, state, clock.nowMs())] as const];
    });
    const parts = { store: await store(), ...Object.fromEntries(states), wallet: wallet() };
    const clockAheadMs = skew?.aheadMs() ?? null;
    const isReady = Object.values(parts).every((part: { readonly ok: boolean }) => part.ok);
    return json(isReady ? 200 : 503, {
      status: isReady ? "ready" : "notReady",
      ...parts,
      ...(clockAheadMs !== null && { clockAheadMs }),
    });
  };
  return {
    routes: [
      { path: "/healthz", answer: readOnly(() => json(200, { status: "ok" })) },
      { path: "/readyz", answer: readOnly(ready) },
    ],
    sawExchange(answered) {
      exchange = { answered, atMs: clock.monotonicMs() };
    },
  };
}

/** The part of one network. While it reconnects it counts as up if it was heard recently: one failed poll is no outage. */
function heardOf(name: ChannelName, { state, lastTrafficAtMs, waitsFor }: ChannelState, nowMs: number) {
  const heardAgoMs = lastTrafficAtMs === null ? null : Math.max(0, nowMs - lastTrafficAtMs);
  const isTrying = (state === "working" || state === "connecting") && waitsFor === undefined;
  return {
    ok: isTrying && heardAgoMs !== null && heardAgoMs <= channelTraits[name].silentMs,
    state,
    heardAgoMs,
    ...(waitsFor && { waitsFor }),
  };
}

/** A JSON answer. */
export function json(status: number, body: object): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

/** A plain-text answer of one line. */
export function plain(status: number, line: string, headers: Record<string, string> = {}): Response {
  return new Response(`${line}\n`, { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

/** Answers GET and HEAD with the result of `show`, uncached, and any other method with 405. */
export function readOnly(show: (request: Request) => Response | Promise<Response>): Answer {
  return async (request) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const response = isRead ? await show(request) : plain(405, "only GET", { allow: "GET, HEAD" });
    response.headers.set("cache-control", "no-store");
    return response;
  };
}
