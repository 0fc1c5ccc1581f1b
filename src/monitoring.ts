/** Health and metrics over HTTP. Nothing here holds a phone or a secret. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Channel, ChannelState } from "./channel/channel.ts";
import type { Clock } from "./clock.ts";
import type { Skew } from "./clock/skew.ts";
import { type ChannelName, channelTraits } from "./domain/chat.ts";
import { type Charges, estimate } from "./domain/prices.ts";
import type { Answer, Route } from "./http.ts";
import { isSameSecret } from "./http/caller.ts";
import { errorText, type Log } from "./log.ts";
import type { Figures, ReadModel } from "./store/read-model.ts";

interface HealthOptions {
  readonly readModel: Pick<ReadModel, "writable" | "filePlace">;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  /** Difference of the machine's clock from the networks' clocks; absent: unknown. */
  readonly skew?: Pick<Skew, "aheadMs">;
  /** Ids of the wallet checks that fail now (`wallet.key`). Absent: not checked. */
  readonly walletFailures?: () => readonly string[];
  /** True if another process works on the database now. Then this one is ready as soon as it can store updates. Absent: never. */
  readonly standsBy?: () => boolean;
}

/** Liveness and readiness over HTTP. Open to everybody, so the answers hold no personal data and no amounts. */
interface Health {
  /** `/healthz`: the event loop answers. `/readyz`: 200 or 503, with the state of store, channels and wallet. */
  readonly routes: readonly Route[];
  /** Call it when a request to the wallet has ended. `answered`: a readable answer came. */
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

/** The state of one network. While it reconnects it counts as up if it was heard recently: one failed poll is no outage. */
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
function json(status: number, body: object): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

/** A plain-text answer of one line. */
function plain(status: number, line: string, headers: Record<string, string> = {}): Response {
  return new Response(`${line}\n`, { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

/** Answers GET and HEAD with the result of `show`, uncached, and any other method with 405. */
function readOnly(show: (request: Request) => Response | Promise<Response>): Answer {
  return async (request) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const response = isRead ? await show(request) : plain(405, "only GET", { allow: "GET, HEAD" });
    response.headers.set("cache-control", "no-store");
    return response;
  };
}

interface MetricsOptions {
  readonly readModel: Pick<ReadModel, "figures">;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly log: Log;
  /** The charges for messages, by the shop's present settings. Absent: none. */
  readonly charges?: (() => Charges) | undefined;
  /** Anybody may read them if only this machine reaches the server; otherwise `Authorization: Bearer TOKEN` is required. */
  readonly access: { readonly isLocal: boolean; readonly token: string | null };
  /** When the newest backup was taken, epoch ms. Null: there is none. Absent: the bot makes none. */
  readonly newestBackupMs?: (() => number | null) | undefined;
  /** True if another process works on the database now. Then the channels are not this one's. Absent: never. */
  readonly standsBy?: () => boolean;
}

/** One finished request to the wallet. */
export interface ExchangeSeen {
  readonly call: string;
  readonly outcome: string;
  readonly tookMs: number;
}

/** Metrics for Prometheus. */
interface Metrics {
  /** `/metrics`, in Prometheus' text format. */
  readonly route: Route;
  sawExchange(exchange: ExchangeSeen): void;
}

const states: readonly ChannelState["state"][] = ["connecting", "working", "linking", "stopped"];

/** Makes `/metrics`. Everything but the wallet's exchanges is read at the moment of the request. */
export function createMetrics(options: MetricsOptions): Metrics {
  const { readModel, channels, clock, log, access, standsBy = () => false } = options;
  const registry = new Registry();
  const exchanges = new Histogram({
    name: "monedero_wallet_exchange_seconds",
    help: "How long requests to the wallet took, by call and outcome.",
    labelNames: ["call", "outcome"],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30],
    registers: [registry],
  });
  const works = new Gauge({
    name: "monedero_works",
    help: "1 where this process works on the database, 0 where it stands by.",
    registers: [registry],
  });
  const showFigures = storeGauges(registry);
  const showCharges = options.charges && chargeGauges(registry, options.charges);
  const showChannels = channelGauges(registry);
  const showBackup = options.newestBackupMs && backupGauge(registry, options.newestBackupMs);
  collectDefaultMetrics({ register: registry });

  const show = async (request: Request) => {
    if (!access.isLocal && !isBearer(request, access.token))
      return plain(401, "the console's token is needed", { "www-authenticate": "Bearer" });
    try {
      const [nowMs, figures] = [clock.nowMs(), await readModel.figures(clock.nowMs())];
      showFigures(figures);
      showCharges?.(figures.billed, nowMs);
    } catch (error) {
      log.warn("metrics: the store could not be read", { why: errorText(error) });
      return plain(503, "the store could not be read");
    }
    works.set(standsBy() ? 0 : 1);
    showChannels(standsBy() ? [] : channels, clock.nowMs());
    showBackup?.(clock.nowMs());
    return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
  };
  return {
    // A token is proof enough. Without one, a request under another host can only come from a page of another site.
    route: { path: "/metrics", answer: readOnly(show), ownHostOnly: access.isLocal },
    sawExchange: ({ call, outcome, tookMs }) => exchanges.observe({ call, outcome }, tookMs / 1000),
  };
}

type FigureGauge = readonly [name: string, help: string, value: (figures: Figures) => number];

const figureGauges: readonly FigureGauge[] = [
  ["inbox_depth", "Entries of the mailboxes that are not handled.", ({ inbox }) => inbox.depth],
  ["inbox_oldest_age_seconds", "How long the oldest of them has waited.", ({ inbox }) => inbox.oldestAgeMs / 1000],
  ["outbox_depth", "Messages that are to be sent.", ({ outbox }) => outbox.depth],
  ["outbox_oldest_age_seconds", "How long the oldest of them has waited.", ({ outbox }) => outbox.oldestAgeMs / 1000],
  ["outbox_held", "Messages that wait until their person writes.", ({ held }) => held],
  ["lookups_open", "Queries and commands that are not finished.", ({ lookups }) => lookups],
  ["timers", "Timers that are set.", ({ timers }) => timers],
  ["approvals_open", "Operations that wait for another person's yes.", ({ approvals }) => approvals],
  ["put_aside", "Messages that were ever put aside: each had ended the program.", ({ putAside }) => putAside],
  [
    "doubts",
    "Operations whose fate is not known: in doubt, or to be decided by a manager.",
    ({ operations }) => operations.inDoubt + operations.ask,
  ],
];

function storeGauges(registry: Registry): (figures: Figures) => void {
  const registers = [registry];
  const single = figureGauges.map(
    ([name, help, value]) => [new Gauge({ name: `monedero_${name}`, help, registers }), value] as const,
  );
  const byLabel = (name: string, help: string, label: string) => {
    const gauge = new Gauge({ name, help, registers, labelNames: [label] });
    return (counts: { readonly [value: string]: number }) => {
      gauge.reset();
      for (const [value, count] of Object.entries(counts)) gauge.set({ [label]: value }, count);
    };
  };
  const setOperations = byLabel("monedero_operations", "Operations of the ledger, by state.", "state");
  const setSessions = byLabel("monedero_conversations_open", "Open conversations, by flow.", "flow");
  const setBilled = byLabel("monedero_billed_messages", "Messages of this month that are charged for.", "category");
  return (figures) => {
    setBilled(figures.billed);
    for (const [gauge, value] of single) gauge.set(value(figures));
    setOperations(figures.operations);
    setSessions(figures.sessions);
  };
}

/** Gauges of the messages of a month: number, known costs and limit. */
function chargeGauges(registry: Registry, charges: () => Charges): (billed: Figures["billed"], nowMs: number) => void {
  const registers = [registry];
  const gauge = (name: string, help: string) => {
    const made = new Gauge({ name: `monedero_billed_${name}`, help, registers });
    return (value: number | null) => (value === null ? made.remove() : made.set(value));
  };
  const setDollars = gauge("usd", "About what the messages of this month cost, by the shop's table of prices.");
  const setMessagesLimit = gauge(
    "messages_limit",
    "Messages of a month that may be charged for, before what no money needs is left out.",
  );
  const setDollarsLimit = gauge("usd_limit", "The same limit where it is set in US dollars.");
  return (billed, nowMs) => {
    const { limit, prices } = charges();
    const dollars = estimate(billed, prices, nowMs);
    setDollars(dollars === null ? null : Number(dollars));
    setMessagesLimit(limit !== null && "messages" in limit ? limit.messages : null);
    setDollarsLimit(limit !== null && "cents" in limit ? limit.cents / 100 : null);
  };
}

function channelGauges(registry: Registry): (channels: readonly Channel[], nowMs: number) => void {
  const labelled = { labelNames: ["channel", "state"], registers: [registry] };
  const state = new Gauge({ name: "monedero_channel_state", help: "1 for the state a channel is in.", ...labelled });
  const heard = new Gauge({
    name: "monedero_channel_heard_age_seconds",
    help: "How long ago the network was last heard. Absent until it was.",
    labelNames: ["channel"],
    registers: [registry],
  });
  const sign = new Gauge({
    name: "monedero_channel_sign",
    help: "1 for each early sign that a network may hold the number back.",
    labelNames: ["channel", "sign"],
    registers: [registry],
  });
  return (channels, nowMs) => {
    for (const gauge of [sign, state, heard]) gauge.reset();
    for (const channel of channels) {
      for (const one of channel.signs?.() ?? []) sign.set({ channel: channel.name, sign: one.sign }, 1);
      const now = channel.state?.();
      if (now === undefined) continue;
      for (const one of states) state.set({ channel: channel.name, state: one }, one === now.state ? 1 : 0);
      if (now.lastTrafficAtMs !== null)
        heard.set({ channel: channel.name }, Math.max(0, nowMs - now.lastTrafficAtMs) / 1000);
    }
  };
}

/** Without a backup its age is infinite, so that an alert for an old one covers this case too. */
function backupGauge(registry: Registry, newestMs: () => number | null): (nowMs: number) => void {
  const age = new Gauge({
    name: "monedero_backup_age_seconds",
    help: "How long ago the newest backup was taken that was verified.",
    registers: [registry],
  });
  return (nowMs) => age.set(Math.max(0, nowMs - (newestMs() ?? Number.NEGATIVE_INFINITY)) / 1000);
}

/** True if a request has the token. False if there is no token (null). */
function isBearer(request: Request, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  return token !== null && isSameSecret(given, token);
}
