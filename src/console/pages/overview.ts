import type { Hono } from "hono";
import { html } from "hono/html";
import { formatAmount } from "../../domain/money.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Figures } from "../../store/read-model.ts";
import { consolePath, type Site } from "../web/site.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import { card, facts, figures, list, soft, type Markup } from "../web/markup.ts";
import { operationsTable } from "./format.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Operations shown. */
const latest = 10;
/** Newest audit entries that are searched for alerts. */
const searchedEntries = 500;
/** Difference from the networks' clocks above which the machine's clock counts as wrong, ms. */
const wrongClockMs = 120_000;

/** An alert, and the page below the console that deals with it. */
interface Alert {
  readonly text: string;
  readonly path: string;
}

/** Alerts, the figures of the day, unfinished work and the latest operations. */
export function overviewPage(app: Hono, site: Site): void {
  app.get("/", async (context) => {
    const words = wordsFor(context, site);
    const { readModel } = site.store;
    const [counts, operations, today] = await Promise.all([
      readModel.figures(site.clock.nowMs()),
      readModel.operationsPage({ max: latest }),
      site.operatorActions.corte(site.local.shopDay(site.clock.nowMs())),
    ]);
    const failures = (site.findings?.(languageOf(context, site.language)) ?? []).filter(
      ({ level }) => level === "fail",
    );
    const alerts = await alertsOf(site, words, today.operations, failures);
    const { total } = today.corte;
    const { overview } = words;
    const links = alerts.map(({ text, path }) => html`<a href="${consolePath}${path}">${text}</a>`);
    const day = figures([
      [overview.today, formatAmount(total.salesCentavos), overview.sales(total.sales)],
      [overview.used, site.showPoints(total.redeemedPoints)],
      [overview.refused, String(total.refused)],
      [overview.doubts, String(counts.operations.inDoubt + counts.operations.ask)],
    ]);
    const all = html`<p><a href="${consolePath}/operations">${overview.all}</a></p>`;
    const body = html`<div id="overview" data-live>
      <section class="card alerts" aria-labelledby="alerts">
        <h2 id="alerts">${overview.alerts}</h2>
        ${links.length === 0 ? soft(overview.calm) : list(links)}
      </section>
      ${day} ${card(overview.work, work(words, counts))}
      ${card(overview.latest, operationsTable(words, site, operations), all)}
    </div>`;
    return framed(context, site, { place: "overview", title: words.places.overview, body });
  });
}

/** The unfinished work of the bot. */
function work({ overview }: ConsoleWords, counts: Figures): Markup {
  const { inbox, outbox, held, billed, lookups, operations, sessions, approvals } = counts;
  const queued = ({ depth, oldestAgeMs }: Figures["inbox"]) =>
    oldestAgeMs < 1_000
      ? depth
      : html`${depth} <span class="soft">${overview.oldest(Math.round(oldestAgeMs / 1_000))}</span>`;
  const charged = Object.entries(billed).map(([category, count]) => `${count} ${category}`);
  return facts([
    [overview.inbox, queued(inbox)],
    [overview.outbox, queued(outbox)],
    ...(held > 0 ? [[overview.held, held] as const] : []),
    ...(charged.length > 0 ? [[overview.billed, charged.join(" · ")] as const] : []),
    [overview.lookups, lookups],
    [overview.open, operations.ready + operations.sending],
    [overview.talks, Object.values(sessions).reduce((sum, count) => sum + count, 0)],
    [overview.approvals, approvals],
  ]);
}

/** What needs a person now or happened today. `operations`: those of today. `failures`: checks that fail now. */
async function alertsOf(
  site: Site,
  words: ConsoleWords,
  operations: readonly Operation[],
  failures: readonly Finding[],
): Promise<Alert[]> {
  const { store, local, clock } = site;
  const { overview } = words;
  const day = local.shopDay(clock.nowMs());
  const [asked, trail] = await Promise.all([
    store.operations({ states: ["ask"], max: 100 }),
    store.readModel.auditPage({ max: searchedEntries }),
  ]);
  const today = (what: string) => trail.filter((one) => one.what === what && local.shopDay(one.atMs) === day).length;
  const credit = operations.some(({ refusal }) => refusal === "merchantCredit" || refusal === "merchantQuota");
  const [logins, failed] = [site.access.refusedLately(), today("step.failed")];
  const failedChecks = failures.map(({ title, detail }) => ({ text: `${title}: ${detail}`, path: "/checks" }));
  const networks = site.channels.flatMap((channel): Alert[] => {
    const state = channel.state?.();
    if (state?.state === "stopped") return [{ text: overview.alertStopped(channel.name), path: "/channels" }];
    if (state?.state === "linking") return [{ text: overview.alertLinking(channel.name), path: "/channels" }];
    return state?.trouble ? [{ text: overview.alertTrouble(channel.name, state.trouble), path: "/channels" }] : [];
  });
  return [
    ...(asked.length > 0 ? [{ text: overview.alertDoubts(asked.length), path: "/doubts" }] : []),
    ...failedChecks,
    ...networks,
    ...clockAlert(site, overview),
    ...(credit ? [{ text: overview.alertCredit, path: `/operations?state=rejected&day=${day}` }] : []),
    ...(logins > 0 ? [{ text: overview.alertRefusedLogins(logins), path: "/checks" }] : []),
    ...(failed > 0 ? [{ text: overview.alertFailed(failed), path: "/audit" }] : []),
  ];
}

/** An alert when the machine's clock is wrong. */
function clockAlert({ skew }: Site, overview: ConsoleWords["overview"]): Alert[] {
  const aheadMs = skew?.aheadMs() ?? 0;
  return Math.abs(aheadMs) > wrongClockMs
    ? [{ text: overview.alertClock(Math.round(aheadMs / 60_000)), path: "/audit" }]
    : [];
}
