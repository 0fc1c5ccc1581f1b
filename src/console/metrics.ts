import { createHash, timingSafeEqual } from "node:crypto";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Channel, ChannelState } from "../channel/channel.ts";
import type { Clock } from "../clock.ts";
import type { Route } from "../http.ts";
import { errorText, type Log } from "../log.ts";
import type { Figures, Reading } from "../store/store.ts";
import { plain, readOnly } from "./web/answering.ts";

export interface MetricsOptions {
  readonly reading: Pick<Reading, "figures">;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly log: Log;
  /** Who may read them: anybody where only this machine reaches the server, elsewhere whoever shows the token (`Authorization: Bearer …`). */
  readonly access: { readonly isLocal: boolean; readonly token: string | null };
}

/** One request to the wallet, as it went. */
export interface ExchangeSeen {
  readonly call: string;
  readonly outcome: string;
  readonly tookMs: number;
}

/** How the bot fares, in numbers, for Prometheus. */
export interface Metrics {
  /** `/metrics`, in Prometheus' text format. */
  readonly route: Route;
  sawExchange(exchange: ExchangeSeen): void;
}

const states: readonly ChannelState["state"][] = ["connecting", "working", "linking", "stopped"];

/** Makes the address. All but the wallet's exchanges is gathered when it is asked for. */
export function createMetrics(options: MetricsOptions): Metrics {
  const { reading, channels, clock, log, access } = options;
  const registry = new Registry();
  const exchanges = new Histogram({
    name: "monedero_wallet_exchange_seconds",
    help: "How long requests to the wallet took, by call and outcome.",
    labelNames: ["call", "outcome"],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30],
    registers: [registry],
  });
  const showFigures = figureGauges(registry);
  const showChannels = channelGauges(registry);
  collectDefaultMetrics({ register: registry });

  const show = async (request: Request) => {
    if (!access.isLocal && !isBearer(request, access.token))
      return plain(401, "the console's token is needed", { "www-authenticate": "Bearer" });
    try {
      showFigures(await reading.figures(clock.nowMs()));
    } catch (error) {
      log.warn("metrics: the store could not be read", { why: errorText(error) });
      return plain(503, "the store could not be read");
    }
    showChannels(channels, clock.nowMs());
    return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
  };
  return {
    route: { path: "/metrics", answer: readOnly(show) },
    sawExchange: ({ call, outcome, tookMs }) => exchanges.observe({ call, outcome }, tookMs / 1000),
  };
}

function figureGauges(registry: Registry): (figures: Figures) => void {
  const gauge = (name: string, help: string, label?: string) =>
    new Gauge({ name, help, registers: [registry], ...(label !== undefined && { labelNames: [label] }) });
  const inbox = gauge("monedero_inbox_depth", "Entries of the mailboxes that are not handled.");
  const inboxAge = gauge("monedero_inbox_oldest_age_seconds", "How long the oldest of them has waited.");
  const outbox = gauge("monedero_outbox_depth", "Messages that are to be sent.");
  const outboxAge = gauge("monedero_outbox_oldest_age_seconds", "How long the oldest of them has waited.");
  const lookups = gauge("monedero_lookups_open", "Questions to the wallet that are not answered.");
  const timers = gauge("monedero_timers", "Timers that are set.");
  const approvals = gauge("monedero_approvals_open", "Corrections that wait for a second person.");
  const doubts = gauge(
    "monedero_doubts",
    "Operations whose fate is not known: in doubt, or to be decided by a manager.",
  );
  const operations = gauge("monedero_operations", "Operations of the ledger, by state.", "state");
  const conversations = gauge("monedero_conversations_open", "Open conversations, by flow.", "flow");
  return (figures) => {
    inbox.set(figures.inbox.depth);
    inboxAge.set(figures.inbox.oldestAgeMs / 1000);
    outbox.set(figures.outbox.depth);
    outboxAge.set(figures.outbox.oldestAgeMs / 1000);
    lookups.set(figures.lookups);
    timers.set(figures.timers);
    approvals.set(figures.approvals);
    doubts.set(figures.operations.inDoubt + figures.operations.ask);
    for (const [state, count] of Object.entries(figures.operations)) operations.set({ state }, count);
    conversations.reset();
    for (const [flow, count] of Object.entries(figures.sessions)) conversations.set({ flow }, count);
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
  return (channels, nowMs) => {
    for (const channel of channels) {
      const now = channel.state?.();
      if (now === undefined) continue;
      for (const one of states) state.set({ channel: channel.name, state: one }, one === now.state ? 1 : 0);
      if (now.lastTrafficAtMs !== null)
        heard.set({ channel: channel.name }, Math.max(0, nowMs - now.lastTrafficAtMs) / 1000);
    }
  };
}

/** Both are hashed, so that neither length nor content shows in the time it takes. */
function isBearer(request: Request, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  return token !== null && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
