import type { Channel, ChannelState } from "../channel/channel.ts";
import type { Clock } from "../clock.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { Route } from "../http.ts";
import type { Skew } from "../clock/skew.ts";
import type { Reading } from "../store/store.ts";
import { json, readOnly } from "./web/answering.ts";

export interface HealthOptions {
  readonly reading: Pick<Reading, "writable" | "filePlace">;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  /** How far the machine's clock is from the networks'; absent: nobody says. */
  readonly skew?: Pick<Skew, "aheadMs">;
}

/** Whether the bot can do its work, over HTTP and open to everybody: it says neither who nor what. */
export interface Health {
  /** `/healthz`: the process turns. `/readyz`: 200 or 503, with what is and what is not. */
  readonly routes: readonly Route[];
  /** A request to the wallet is over: `answered` says whether it gave an answer that could be read. */
  sawExchange(answered: boolean): void;
}

/**
 * For so long a network may not have been heard, ms. Telegram answers a poll within 45 s, and with a webhook is asked every minute; a frame of
 * WhatsApp comes every half minute, and after three minutes without one the connection is tried and given up.
 */
const silentMs: { readonly [channel in ChannelName]: number } = {
  telegram: 90_000,
  whatsapp: 240_000,
  terminal: Number.POSITIVE_INFINITY,
  web: Number.POSITIVE_INFINITY,
};
/** What the wallet did longer ago says nothing of now, ms. */
const exchangeCountsMs = 5 * 60_000;
/** Commits are tried no more often than that, ms, whoever asks. */
const writableCountsMs = 5_000;

/** Makes the two addresses. */
export function createHealth({ reading, channels, clock, skew }: HealthOptions): Health {
  let exchange: { readonly answered: boolean; readonly atMs: number } | null = null;
  let tried: { readonly writable: Promise<boolean>; readonly atMs: number } | null = null;

  const isWritable = () => {
    const nowMs = clock.monotonicMs();
    if (tried === null || nowMs - tried.atMs >= writableCountsMs)
      tried = { writable: reading.writable(clock.nowMs()), atMs: nowMs };
    return tried.writable;
  };
  const store = async () => {
    const place = await reading.filePlace();
    if (place !== "same") return { ok: false, why: place === "gone" ? "fileGone" : "fileReplaced" };
    return (await isWritable()) ? { ok: true } : { ok: false, why: "notWritable" };
  };
  const wallet = () => {
    const ageMs = exchange === null ? null : Math.round(clock.monotonicMs() - exchange.atMs);
    const isKnown = ageMs !== null && ageMs <= exchangeCountsMs;
    return { ok: !isKnown || exchange?.answered === true, answered: isKnown ? exchange?.answered : null, ageMs };
  };
  const ready = async () => {
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

/** A network counts as there while it was heard not long ago, though it be connecting anew: a poll that fails once is no outage. */
function heardOf(name: ChannelName, { state, lastTrafficAtMs }: ChannelState, nowMs: number) {
  const heardAgoMs = lastTrafficAtMs === null ? null : Math.max(0, nowMs - lastTrafficAtMs);
  const isTrying = state === "working" || state === "connecting";
  return { ok: isTrying && heardAgoMs !== null && heardAgoMs <= silentMs[name], state, heardAgoMs };
}
