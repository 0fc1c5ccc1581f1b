import type { Hono } from "hono";
import { html } from "hono/html";
import type { Finding } from "../../domain/shop/finding.ts";
import { formatAmount } from "../../domain/money.ts";
import { daysOf, samePartBefore } from "../../domain/time/ranges.ts";
import type { LedgerBook } from "../../ledger/book/book.ts";
import { averageTicket } from "../../ledger/corte.ts";
import { standingBars } from "../charts/bars.ts";
import { dayBars, hourBars } from "../charts/sales.ts";
import { addressOf, framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import { card, list, soft, type Content, type Markup } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { givenText, operationsTable } from "./format.ts";
import type { Summary } from "../../ledger/book/summary.ts";

/** Operations shown. */
const latest = 6;
/** Newest audit entries that are searched for alerts. */
const searchedEntries = 500;
/** Difference from the networks' clocks above which the machine's clock counts as wrong, ms. */
const wrongClockMs = 120_000;

/** An alert, and the address of the page that deals with it; null where there is none. */
interface Alert {
  readonly text: string;
  readonly address: string | null;
}

/** What waits for somebody, what is wrong, what was sold beside what was sold before, and the latest operations. */
export function overviewPage(app: Hono, site: Site): void {
  app.get("/", async (context) => {
    const words = wordsFor(context, site);
    const today = site.local.shopDay(site.clock.nowMs());
    const [book, operations] = await Promise.all([
      site.operatorActions.ledger(),
      site.store.readModel.operationsPage({ max: latest }),
    ]);
    const failures = (site.findings?.(languageOf(context, site.language)) ?? []).filter(
      ({ level }) => level === "fail",
    );
    const alerts = await alertsOf(site, words, book, failures);
    const { overview } = words;
    const links = alerts.map(({ text, address }) => (address === null ? text : html`<a href="${address}">${text}</a>`));
    const month = daysOf("last30", today);
    const [ofMonth, ofToday] = [book.summary(month), book.summary(daysOf("today", today))];
    const chart = (sold: Summary, bars: () => Markup) => (sold.days.size === 0 ? soft(overview.noSales) : bars());
    const all = html`<p><a class="button" href="${consolePath}/operations">${overview.all}</a></p>`;
    const body = html`<div id="overview" data-live>
      <section class="card alerts" aria-labelledby="alerts">
        <h2 id="alerts">${overview.alerts}</h2>
        ${links.length === 0 ? soft(overview.calm) : list(links)}
      </section>
      <div class="compared">
        ${(["today", "week", "month"] as const).map((name) => compared(site, words, book, name))}
      </div>
      ${card(
        overview.byDay,
        chart(ofMonth, () => standingBars(dayBars(month, ofMonth.days), overview.byDay)),
      )}
      ${card(
        overview.byHour,
        chart(ofToday, () => standingBars(hourBars(ofToday.hours), overview.byHour)),
      )}
      ${card(overview.latest, operationsTable(words, site, operations), all)}
    </div>`;
    return framed(context, site, { place: "overview", title: words.places.overview, body });
  });
}

function average({ total }: Summary): string {
  const centavos = averageTicket(total);
  return centavos === null ? "—" : formatAmount(centavos);
}

/** A week or month so far beside the same part of the one before, and today beside yesterday. */
function compared(site: Site, words: ConsoleWords, book: LedgerBook, name: "today" | "week" | "month"): Markup {
  const { overview, figures } = words;
  const today = site.local.shopDay(site.clock.nowMs());
  const [now, before] = [book.summary(daysOf(name, today)), book.summary(samePartBefore(name, today))];
  const [soldNow, soldBefore] = [now.total.salesCentavos, before.total.salesCentavos];
  const rows: readonly (readonly [string, (of: Summary) => string])[] = [
    [figures.sales, ({ total }) => String(total.sales)],
    [figures.average, average],
    [figures.given, ({ total }) => givenText(site, words, total)],
    [figures.used, ({ total }) => site.showPoints(total.redeemedPoints)],
    [figures.refunded, ({ total }) => formatAmount(total.refundedCentavos)],
    [figures.newCustomers, ({ newCustomers }) => String(newCustomers)],
    [figures.returning, ({ returningCustomers }) => String(returningCustomers)],
  ];
  const row = ([label, of]: (typeof rows)[number]): Content =>
    html`<div>
      <dt>${label}</dt>
      <dd>
        ${of(now)} ${before.operations === 0 ? "" : html`<span class="soft">${overview.before(of(before))}</span>`}
      </dd>
    </div>`;
  // A day that goes on is no part of the whole one before it.
  const change = soldBefore === 0 || name === "today" ? null : Math.round(((soldNow - soldBefore) / soldBefore) * 100);
  const tone = change === null || change === 0 ? "" : change > 0 ? "good" : "bad";
  const { title, before: beforeName } = overview.compared[name];
  const range = name === "today" ? "today" : name;
  return html`<section class="card" aria-labelledby="c-${name}">
    <h2 id="c-${name}"><a href="${consolePath}/corte?range=${range}">${title}</a></h2>
    <p class="large">
      ${formatAmount(soldNow)}
      ${change === null ? "" : html`<span class="badge ${tone}">${overview.change(change)}</span>`}
    </p>
    <p class="soft">${beforeName}: ${formatAmount(soldBefore)}</p>
    <dl class="facts">${rows.map(row)}</dl>
  </section>`;
}

/** What needs a person now or happened today. `failures`: checks that fail now. */
async function alertsOf(
  site: Site,
  words: ConsoleWords,
  book: LedgerBook,
  failures: readonly Finding[],
): Promise<Alert[]> {
  const { store, local, clock } = site;
  const { overview } = words;
  const day = local.shopDay(clock.nowMs());
  const [asked, approvals, trail] = await Promise.all([
    store.operations({ states: ["ask"], max: 100 }),
    store.openApprovals(100),
    store.readModel.auditPage({ max: searchedEntries }),
  ]);
  const today = (what: string) => trail.filter((one) => one.what === what && local.shopDay(one.atMs) === day).length;
  const [logins, failed] = [site.access.refusedLately(), today("step.failed") + today("message.putAside")];
  const failedChecks = failures.map(({ title, detail }) => ({
    text: `${title}: ${detail}`,
    address: addressOf("checks"),
  }));
  const networks = site.channels.flatMap((channel): Alert[] => {
    const state = channel.state?.();
    const address = addressOf("channels");
    if (state?.state === "stopped") return [{ text: overview.alertStopped(channel.name), address }];
    if (state?.state === "linking") return [{ text: overview.alertLinking(channel.name), address }];
    return state?.trouble ? [{ text: overview.alertTrouble(channel.name, state.trouble), address }] : [];
  });
  return [
    ...(asked.length > 0 ? [{ text: overview.alertDoubts(asked.length), address: addressOf("doubts") }] : []),
    ...(approvals.length > 0 ? [{ text: overview.approvals(approvals.length), address: addressOf("approvals") }] : []),
    ...failedChecks,
    ...networks,
    ...clockAlert(site, overview),
    ...(await creditAlert(site, words, book, day)),
    ...(logins > 0 ? [{ text: overview.alertRefusedLogins(logins), address: addressOf("checks") }] : []),
    ...(failed > 0 ? [{ text: overview.alertFailed(failed), address: addressOf("audit") }] : []),
  ];
}

/** An alert when the wallet refused operations of today for want of the merchant's credit. */
async function creditAlert(site: Site, words: ConsoleWords, book: LedgerBook, day: string): Promise<Alert[]> {
  const days = { from: day, until: day };
  if (book.summary(days, { state: "rejected" }).operations === 0) return [];
  const refused = await site.store.readModel.operationsPage({ days, states: ["rejected"], max: 100 });
  const isOut = refused.some(({ refusal }) => refusal === "merchantCredit" || refusal === "merchantQuota");
  const address = `${consolePath}/operations?state=rejected&range=today`;
  return isOut ? [{ text: words.overview.alertCredit, address }] : [];
}

/** An alert when the machine's clock is wrong. */
function clockAlert({ skew }: Site, overview: ConsoleWords["overview"]): Alert[] {
  const aheadMs = skew?.aheadMs() ?? 0;
  return Math.abs(aheadMs) > wrongClockMs
    ? [{ text: overview.alertClock(Math.round(aheadMs / 60_000)), address: addressOf("audit") }]
    : [];
}
