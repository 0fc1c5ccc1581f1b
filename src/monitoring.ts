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

export interface MonitoringOptions {
  readonly readModel: Pick<ReadModel, "writable" | "filePlace" | "figures">;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly log: Log;
  /** Difference of the machine's clock from the networks' clocks; absent: unknown. */
  readonly skew?: Pick<Skew, "aheadMs">;
  /** Ids of the wallet checks that fail now (`wallet.key`). Absent: not checked. */
  readonly walletFailures?: () => readonly string[];
  /** The charges for messages, by the shop's present settings. Absent: none. */
  readonly charges?: (() => Charges) | undefined;
  /** Anybody may read the metrics if only this machine reaches the server; otherwise `Authorization: Bearer TOKEN` is required. */
  readonly access: { readonly isLocal: boolean; readonly token: string | null };
  /** When the newest backup was taken, epoch ms. Null: there is none. Absent: the bot makes none. */
  readonly newestBackupMs?: (() => number | null) | undefined;
  /** True if another process works on the database now. Then this one is ready as soon as it can store updates, and the channels are not its own. */
  readonly standsBy?: () => boolean;
}

export interface ExchangeSeen {
  readonly call: string;
  readonly outcome: string;
  readonly tookMs: number;
  readonly answered: boolean;
}

/**
 * Makes the routes `/healthz` (the event loop answers), `/readyz` (200 or 503, with the state of store, channels and wallet) and `/metrics`. The first two are
 * open to everybody, so their answers hold no personal data and no amounts. `onExchange` is to be called when a request to the wallet has ended.
 */
export function createMonitoring(options: MonitoringOptions) {
  const health = createHealth(options);
  const metrics = createMetrics(options);
  const onExchange = (exchange: ExchangeSeen) => {
    health.sawExchange(exchange.answered);
    metrics.sawExchange(exchange);
  };
  return { routes: [...health.routes, metrics.route], onExchange };
}

/** Age up to which the last exchange with the wallet counts, ms. */
const exchangeCountsMs = 5 * 60_000;
/** Minimum interval between two test commits, ms, however often readiness is asked. */
const writableCountsMs = 5_000;

function createHealth(options: MonitoringOptions) {
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
    ] satisfies Route[],
    sawExchange(answered: boolean) {
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

function json(status: number, body: object): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

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

/** Makes `/metrics` for Prometheus. Everything but the wallet's exchanges is read at the moment of the request. */
function createMetrics(options: MonitoringOptions) {
  const { readModel, clock, log, access } = options;
  const registry = new Registry();
  const exchanges = new Histogram({
    name: "monedero_wallet_exchange_seconds",
    help: "How long requests to the wallet took, by call and outcome.",
    labelNames: ["call", "outcome"],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30],
    registers: [registry],
  });
  const setGauges = createGauges(registry, options);
  collectDefaultMetrics({ register: registry });

  const show = async (request: Request) => {
    if (!access.isLocal && !isBearer(request, access.token))
      return plain(401, "the console's token is needed", { "www-authenticate": "Bearer" });
    try {
      setGauges(await readModel.figures(clock.nowMs()), clock.nowMs());
    } catch (error) {
      log.warn("metrics: the store could not be read", { why: errorText(error) });
      return plain(503, "the store could not be read");
    }
    return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
  };
  return {
    // A token is proof enough. Without one, a request under another host can only come from a page of another site.
    route: { path: "/metrics", answer: readOnly(show), ownHostOnly: access.isLocal },
    sawExchange: ({ call, outcome, tookMs }: ExchangeSeen) => exchanges.observe({ call, outcome }, tookMs / 1000),
  };
}

const figureGauges: readonly (readonly [name: string, help: string, value: (figures: Figures) => number])[] = [
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

const countGauges = [
  ["operations", "Operations of the ledger, by state.", "state", ({ operations }: Figures) => operations],
  ["conversations_open", "Open conversations, by flow.", "flow", ({ sessions }: Figures) => sessions],
  ["billed_messages", "Messages of this month that are charged for.", "category", ({ billed }: Figures) => billed],
] as const;

const states: readonly ChannelState["state"][] = ["connecting", "working", "linking", "stopped"];

function createGauges(registry: Registry, options: MonitoringOptions): (figures: Figures, nowMs: number) => void {
  const { channels, charges, newestBackupMs, standsBy = () => false } = options;
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `monedero_${name}`, help, labelNames, registers: [registry] });
  const works = gauge("works", "1 where this process works on the database, 0 where it stands by.");
  const single = figureGauges.map(([name, help, value]) => [gauge(name, help), value] as const);
  const counted = countGauges.map(([name, help, label, counts]) => [gauge(name, help, label), label, counts] as const);
  const setCharges = charges && chargeGauges(gauge, charges);
  const state = gauge("channel_state", "1 for the state a channel is in.", "channel", "state");
  const heard = gauge(
    "channel_heard_age_seconds",
    "How long ago the network was last heard. Absent until it was.",
    "channel",
  );
  const sign = gauge(
    "channel_sign",
    "1 for each early sign that a network may hold the number back.",
    "channel",
    "sign",
  );
  const backupAge =
    newestBackupMs && gauge("backup_age_seconds", "How long ago the newest backup was taken that was verified.");
  return (figures, nowMs) => {
    works.set(standsBy() ? 0 : 1);
    for (const [one, value] of single) one.set(value(figures));
    for (const one of [...counted.map(([of]) => of), state, heard, sign]) one.reset();
    for (const [one, label, counts] of counted)
      for (const [value, count] of Object.entries(counts(figures))) one.set({ [label]: value }, count);
    setCharges?.(figures, nowMs);
    for (const one of standsBy() ? [] : channels) {
      const { name: channel } = one;
      for (const early of one.signs?.() ?? []) sign.set({ channel, sign: early.sign }, 1);
      const now = one.state?.();
      if (now === undefined) continue;
      for (const name of states) state.set({ channel, state: name }, name === now.state ? 1 : 0);
      if (now.lastTrafficAtMs !== null) heard.set({ channel }, Math.max(0, nowMs - now.lastTrafficAtMs) / 1000);
    }
    // Without a backup its age is infinite, so that an alert for an old one covers this case too.
    backupAge?.set(Math.max(0, nowMs - (newestBackupMs?.() ?? Number.NEGATIVE_INFINITY)) / 1000);
  };
}

/** Gauges of the messages of a month: known costs and limit. */
function chargeGauges(gauge: (name: string, help: string) => Gauge, charges: () => Charges) {
  const cost = gauge("billed_usd", "About what the messages of this month cost, by the shop's table of prices.");
  const limits = {
    messages: gauge(
      "billed_messages_limit",
      "Messages of a month that may be charged for, before what no money needs is left out.",
    ),
    cents: gauge("billed_usd_limit", "The same limit where it is set in US dollars."),
  };
  return ({ billed }: Figures, nowMs: number) => {
    const { limit, prices } = charges();
    const dollars = estimate(billed, prices, nowMs);
    for (const one of [cost, ...Object.values(limits)]) one.remove();
    if (dollars !== null) cost.set(Number(dollars));
    if (limit !== null && "messages" in limit) limits.messages.set(limit.messages);
    if (limit !== null && "cents" in limit) limits.cents.set(limit.cents / 100);
  };
}

/** True if a request has the token. False if there is no token (null). */
function isBearer(request: Request, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  return token !== null && isSameSecret(given, token);
}
