/** The owner's first page: pending decisions, problems, sales; and the page of the checks. */
import { isForManagers } from "../../ledger/approval.ts";
import { html } from "hono/html";
import { formatAmount } from "../../domain/money.ts";
import type { Level } from "../../domain/shop.ts";
import { estimate, limitState, limitText } from "../../domain/prices.ts";
import { daysOf, samePartBefore } from "../../domain/time.ts";
import type { LedgerBook, Summary } from "../../ledger/book.ts";
import { averageTicket } from "../../ledger/corte.ts";
import type { Figures } from "../../store/read-model.ts";
import { dayBars, hourBars, standingBars } from "./corte.ts";
import { addressOf, type Place } from "../web/frame.ts";
import { card, facts, list, live, soft, table, type Content, type Markup, type Row } from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import type { Pages, Visit } from "../web/visit.ts";
import { earnedText, operationsTable } from "./format.ts";

const latest = 6;
/** Newest audit entries that are searched for alerts. */
const searchedEntries = 500;
/** Difference from the networks' clocks above which the machine's clock counts as wrong, ms. */
const wrongClockMs = 120_000;

export const overviewPages: Pages = { get: { "/": overviewPage, "/checks": checksPage } };

async function overviewPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const { overview } = words;
  const today = site.local.shopDay(site.clock.nowMs());
  const [book, operations] = await Promise.all([
    site.operatorActions.ledger(),
    site.store.readModel.operationsPage({ max: latest }),
  ]);
  const alerts = await alertsOf(visit, book);
  const links = alerts.map(([text, address]) => html`<a href="${address}">${text}</a>`);
  const month = daysOf("last30", today);
  const [ofMonth, ofToday] = [book.summary(month), book.summary(daysOf("today", today))];
  const chart = (title: string, sold: Summary, bars: () => Parameters<typeof standingBars>[0]) =>
    card(title, sold.days.size === 0 ? soft(overview.noSales) : standingBars(bars(), title));
  const body = live(
    "overview",
    html`<section class="card alerts" aria-labelledby="alerts">
        <h2 id="alerts">${overview.alerts}</h2>
        ${links.length === 0 ? soft(overview.calm) : list(links)}
      </section>
      <div class="compared">${(["today", "week", "month"] as const).map((name) => compared(visit, book, name))}</div>
      ${chart(overview.byDay, ofMonth, () => dayBars(month, ofMonth.days))}
      ${chart(overview.byHour, ofToday, () => hourBars(ofToday.hours))}
      ${card(
        overview.latest,
        operationsTable(visit, operations),
        html`<p><a class="button" href="${consolePath}/operations">${overview.all}</a></p>`,
      )}`,
  );
  return visit.page("overview", body);
}

function average({ total }: Summary): string {
  const centavos = averageTicket(total);
  return centavos === null ? "—" : formatAmount(centavos);
}

/** A week or month so far beside the same part of the one before, and today beside yesterday. */
function compared(visit: Visit, book: LedgerBook, name: "today" | "week" | "month"): Markup {
  const { site, words } = visit;
  const { overview, figures } = words;
  const today = site.local.shopDay(site.clock.nowMs());
  const [now, before] = [book.summary(daysOf(name, today)), book.summary(samePartBefore(name, today))];
  const [soldNow, soldBefore] = [now.total.salesCentavos, before.total.salesCentavos];
  const rows: readonly (readonly [string, (of: Summary) => string])[] = [
    [figures.sales, ({ total }) => String(total.sales)],
    [figures.average, average],
    [figures.given, ({ total }) => earnedText(visit, total)],
    [figures.used, ({ total }) => site.showPoints(total.redeemedPoints)],
    [figures.refunded, ({ total }) => formatAmount(total.refundedCentavos)],
    [figures.newCustomers, ({ newCustomers }) => String(newCustomers)],
    [figures.returning, ({ returningCustomers }) => String(returningCustomers)],
  ];
  const ofBefore = (of: (typeof rows)[number][1]) =>
    before.operations === 0 ? "" : html` <span class="soft">${overview.before(of(before))}</span>`;
  // Today is not over, so a change in percent would mislead.
  const change = soldBefore === 0 || name === "today" ? null : Math.round(((soldNow - soldBefore) / soldBefore) * 100);
  const tone = change === null || change === 0 ? "" : change > 0 ? "good" : "bad";
  const { title, before: beforeName } = overview.compared[name];
  return html`<section class="card" aria-labelledby="c-${name}">
    <h2 id="c-${name}"><a href="${consolePath}/corte?range=${name}">${title}</a></h2>
    <p class="large">
      ${formatAmount(soldNow)}
      ${change === null ? "" : html`<span class="badge ${tone}">${overview.change(change)}</span>`}
    </p>
    <p class="soft">${beforeName}: ${formatAmount(soldBefore)}</p>
    ${facts(rows.map(([label, of]): Row => [label, html`${of(now)}${ofBefore(of)}`]))}
  </section>`;
}

type Alert = readonly [text: string, address: string];

async function alertsOf(visit: Visit, book: LedgerBook): Promise<readonly Alert[]> {
  const { site, words, language } = visit;
  const { store, local, clock } = site;
  const { overview } = words;
  const day = local.shopDay(clock.nowMs());
  const [asked, approvals, trail] = await Promise.all([
    store.operations({ states: ["ask"], max: 100 }),
    store.openApprovals(100).then((all) => all.filter(isForManagers)),
    store.readModel.auditPage({ max: searchedEntries }),
  ]);
  const failed = trail.filter(
    ({ what, atMs }) => (what === "step.failed" || what === "message.putAside") && local.shopDay(atMs) === day,
  ).length;
  const failures = (site.findings?.(language) ?? []).filter(({ level }) => level === "fail");
  const logins = site.access.refusedLately();
  const aheadMs = site.skew?.aheadMs() ?? 0;
  const networks = site.channels.flatMap((channel) => {
    const state = channel.state?.();
    if (state?.state === "stopped") return overview.alertStopped(channel.name);
    if (state?.state === "linking") return overview.alertLinking(channel.name);
    return state?.trouble ? overview.alertTrouble(channel.name, state.trouble) : [];
  });
  const to = (place: Place, ...texts: readonly string[]) => texts.map((text): Alert => [text, addressOf(place)]);
  return [
    ...(asked.length > 0 ? to("doubts", overview.alertDoubts(asked.length)) : []),
    ...(approvals.length > 0 ? to("approvals", overview.approvals(approvals.length)) : []),
    ...to("checks", ...failures.map(({ title, detail }) => `${title}: ${detail}`)),
    ...to("channels", ...networks),
    ...(Math.abs(aheadMs) > wrongClockMs ? to("audit", overview.alertClock(Math.round(aheadMs / 60_000))) : []),
    ...((await isOutOfCredit(visit, book, day))
      ? [[overview.alertCredit, `${consolePath}/operations?state=rejected&range=today`] as const]
      : []),
    ...(logins > 0 ? to("checks", overview.alertRefusedLogins(logins)) : []),
    ...(failed > 0 ? to("audit", overview.alertFailed(failed)) : []),
  ];
}

async function isOutOfCredit({ site }: Visit, book: LedgerBook, day: string): Promise<boolean> {
  const days = { from: day, until: day };
  if (book.summary(days, { state: "rejected" }).operations === 0) return false;
  const refused = await site.store.readModel.operationsPage({ days, states: ["rejected"], max: 100 });
  return refused.some(({ refusal }) => refusal === "merchantCredit" || refusal === "merchantQuota");
}

const badges: { readonly [level in Level]: readonly [kind: string, mark: string] } = {
  ok: ["good", "✓"],
  warn: ["warn", "⚠"],
  fail: ["bad", "✗"],
};

async function checksPage(visit: Visit): Promise<Response> {
  const { site, words, language } = visit;
  const { found, remedy, none, level: levels, hint } = words.checks;
  const rows = (site.findings?.(language) ?? []).map((one) => {
    const [kind, mark] = badges[one.level];
    return [
      html`<span class="badge ${kind}">${mark} ${levels[one.level]}</span>`,
      html`${one.title} <span class="soft">${one.id}</span>`,
      one.detail,
      one.remedy ?? "",
    ];
  });
  const { state, what } = words.columns;
  const shown = table(words.places.checks, [state, what, found, remedy], rows, none);
  const counts = await site.store.readModel.figures(site.clock.nowMs());
  return visit.page(
    "checks",
    html`${soft(hint)} ${live("checks", shown, card(words.work.title, work(visit, counts)))}`,
  );
}

function work({ site, words: { work: words } }: Visit, counts: Figures): Markup {
  const { inbox, outbox, held, billed, lookups, operations, sessions, approvals } = counts;
  const [charges, nowMs] = [site.charges(), site.clock.nowMs()];
  const queued = ({ depth, oldestAgeMs }: Figures["inbox"]): Content =>
    oldestAgeMs < 1_000
      ? depth
      : html`${depth} <span class="soft">${words.oldest(Math.round(oldestAgeMs / 1_000))}</span>`;
  const charged = Object.entries(billed).map(([category, count]) => `${count} ${category}`);
  const nearness = limitState(billed, charges, nowMs);
  const dollars = estimate(billed, charges.prices, nowMs);
  const cost = html`${charged.join(" · ")} ${dollars === null ? "" : words.billedEstimate(dollars)}
  ${charges.limit === null ? "" : html`<span class="soft">${words.billedLimit(limitText(charges.limit))}</span>`}
  ${
    nearness === "below"
      ? ""
      : html`<span class="badge ${nearness === "near" ? "warn" : "bad"}">${words.billedNear[nearness]}</span>`
  }`;
  return facts([
    [words.inbox, queued(inbox)],
    [words.outbox, queued(outbox)],
    [words.held, held > 0 ? held : null],
    [words.billed, charged.length > 0 ? cost : null],
    [words.lookups, lookups],
    [words.open, operations.ready + operations.sending],
    [words.talks, Object.values(sessions).reduce((sum, count) => sum + count, 0)],
    [words.approvals, approvals],
  ]);
}
