import type { Context, Hono } from "hono";
import { html } from "hono/html";
import type { Days } from "../../../domain/time/local-time.ts";
import { centavosOf, formatAmount } from "../../../domain/money.ts";
import { maskPhone } from "../../../domain/people/phone.ts";
import { pointsOf } from "../../../domain/points.ts";
import { averageTicket, netCentavos, type Tally } from "../../../ledger/corte.ts";
import { standingBars } from "../../charts/bars.ts";
import { dayBars, hourBars, isByMonth } from "../../charts/sales.ts";
import { apology } from "../../web/bare.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { languageOf } from "../../web/language.ts";
import { card, figures, list, soft, table, type Content, type Markup } from "../../web/markup.ts";
import { daysText, filterForm, filterOf, rangeLinks, rangeOf, withQuery } from "../../web/range.ts";
import type { Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { givenText, momentOf, stateBadge } from "../format.ts";
import type { KindInState, Summary } from "../../../ledger/book/summary.ts";

/** The corte of any days: what they add up to by day, hour, branch, person, kind and state. It prints. */
export function cortePage(app: Hono, site: Site): void {
  addPicture(app, site);
  app.get("/corte", async (context) => {
    const words = wordsFor(context, site);
    const range = rangeOf(context, site, words, "today");
    const book = await site.operatorActions.ledger();
    const filter = filterOf(context, words);
    const problem = range.problem === null ? "" : html`<p class="problem" role="alert">${range.problem}</p>`;
    const { days } = range;
    const shown = days === null ? "" : await corteOf(context, site, words, days, book.summary(days, filter));
    const body = html`${rangeLinks(context, "/corte", words, range, false)}
      ${filterForm(context, "/corte", words, { book, range })} ${problem}
      <div id="cut" data-live>${shown}</div>`;
    return framed(context, site, { place: "corte", title: words.places.corte, body });
  });
}

/** The cut as a picture. A branch or a person can be chosen, of whom it then is. */
function addPicture(app: Hono, site: Site): void {
  app.get("/corte.png", async (context) => {
    const words = wordsFor(context, site);
    const { days } = rangeOf(context, site, words, "today");
    const { branch, cashier } = filterOf(context, words);
    const render = site.renderIn(languageOf(context, site.language));
    const picture = days && (await site.operatorActions.cortePicture(days, cashier ?? branch ?? "", render));
    if (picture === null) return apology(context, site.language, "gone", 404);
    context.header("content-type", picture.mime);
    context.header("content-disposition", `inline; filename="${picture.name}"`);
    return context.body(Uint8Array.from(Buffer.from(picture.base64, "base64")));
  });
}

async function corteOf(
  context: Context,
  site: Site,
  words: ConsoleWords,
  days: Days,
  summary: Summary,
): Promise<Markup> {
  const { corte } = words;
  const { branch, cashier, kind, state } = filterOf(context, words);
  // What is printed says of whom it is.
  const chosen = [branch, cashier, kind && words.kinds[kind], state && words.states[state]];
  const of = chosen.flatMap((one) => one ?? []).map((one) => ` · ${one}`);
  const title = html`<p class="days"><strong>${daysText(days)}</strong>${of}</p>`;
  const gaps = await gapsOf(site, words, days);
  const { total, operations, isArchived } = summary;
  if (operations === 0 && total.sales === 0)
    return html`${title} ${gaps}
      <p class="calm card">${corte.nothing}</p>`;
  const byDay = isByMonth(days) ? corte.byMonth : corte.byDay;
  // A picture knows neither kinds nor states, nor a person of one branch.
  const isDrawn = kind === undefined && state === undefined && (branch === undefined || cashier === undefined);
  const isOne = days.from === days.until;
  const links = html`<p class="actions">
    <a class="button" href="${withQuery(context, "/operations", fixed(days))}">${corte.operations}</a>
    <a class="button" href="${withQuery(context, "/operations.csv", fixed(days))}" download>${corte.csv}</a>
    ${isDrawn ? html`<a class="button" href="${withQuery(context, "/corte.png", fixed(days))}">${corte.picture}</a>` : ""}
    <button type="button" data-print>${corte.print}</button>
  </p>`;
  return html`${title} ${gaps} ${isArchived ? soft(corte.archived) : ""} ${totals(site, words, summary)} ${links}
  ${isOne ? "" : card(byDay, standingBars(dayBars(days, summary.days), byDay))}
  ${card(corte.byHour, standingBars(hourBars(summary.hours), corte.byHour))}
  ${summary.branches.length > 1 ? card(corte.byBranch, branches(site, words, summary)) : ""}
  ${card(corte.byPerson, people(site, words, summary))}
  ${summary.kinds.length === 0 ? "" : card(corte.byKind, kinds(site, words, summary.kinds))}
  ${isOne ? await drifts(site, words, days.from) : soft(corte.driftsByDay)}`;
}

/** These days written out, so that a link means them tomorrow too. */
function fixed({ from, until }: Days): { readonly [name: string]: string | null } {
  return { range: null, from, until };
}

async function gapsOf(site: Site, { corte }: ConsoleWords, { from, until }: Days): Promise<Markup> {
  const { local } = site;
  const gaps = (await site.store.gaps())
    .filter(({ fromMs, untilMs }) => local.shopDay(fromMs) <= until && from <= local.shopDay(untilMs))
    .map(({ fromMs, untilMs }) => {
      const between = `${momentOf(local, fromMs)} – ${momentOf(local, untilMs)}`;
      return html`<p class="problem">${corte.gap(between)}</p>`;
    });
  return html`${gaps}`;
}

function totals(site: Site, words: ConsoleWords, summary: Summary): Markup {
  const { total, newCustomers, returningCustomers } = summary;
  const { figures: names } = words;
  const average = averageTicket(total);
  return figures([
    [names.sold, formatAmount(total.salesCentavos)],
    [names.sales, String(total.sales)],
    ...(average === null ? [] : [[names.average, formatAmount(average)] as const]),
    ...(total.refundedCentavos === 0
      ? []
      : [
          [names.refunded, formatAmount(total.refundedCentavos)] as const,
          [names.net, formatAmount(netCentavos(total))] as const,
        ]),
    [names.given, givenText(site, words, total)],
    [names.used, site.showPoints(total.redeemedPoints)],
    [names.refused, String(total.refused)],
    [names.doubt, total.inDoubt === 0 ? "0" : `${total.inDoubt} · ${formatAmount(total.inDoubtCentavos)}`],
    [names.newCustomers, String(newCustomers)],
    [names.returning, String(returningCustomers)],
  ]);
}

/** The columns of a table of tallies, and its cells. */
function tallied(site: Site, words: ConsoleWords, { total }: Summary) {
  const { figures: names } = words;
  // Refunds have a column where there were any.
  const refunds = total.refundedCentavos > 0 ? [names.refunded] : [];
  const heads = [names.sales, names.sold, ...refunds, names.given, names.used, names.doubt];
  const cells = (tally: Tally): Content[] => [
    tally.sales,
    formatAmount(tally.salesCentavos),
    ...refunds.map(() => formatAmount(tally.refundedCentavos)),
    givenText(site, words, tally),
    site.showPoints(tally.redeemedPoints),
    tally.inDoubt,
  ];
  return { heads: heads.map((number) => ({ number })), cells };
}

function branches(site: Site, words: ConsoleWords, summary: Summary): Markup {
  const { heads, cells } = tallied(site, words, summary);
  const rows = summary.branches.map(({ branch, tally }) => [branch || "—", ...cells(tally)]);
  return table(words.corte.byBranch, [{ row: words.corte.branch }, ...heads], rows);
}

function people(site: Site, words: ConsoleWords, summary: Summary): Markup {
  const { heads, cells } = tallied(site, words, summary);
  const rows = summary.cashiers.map(({ name, branch, tally }) => [name, branch, ...cells(tally)]);
  return table(words.corte.byPerson, [{ row: words.corte.person }, words.corte.branch, ...heads], rows);
}

function kinds(site: Site, words: ConsoleWords, all: readonly KindInState[]): Markup {
  const { corte, operations } = words;
  const rows = all.map(({ kind, isRefund, state, count, centavos, points }) => [
    isRefund ? words.refund : words.kinds[kind],
    stateBadge(words, state),
    count,
    centavos === 0 ? "" : formatAmount(centavosOf(centavos)),
    points === 0 ? "" : site.showPoints(pointsOf(points)),
  ]);
  const heads = [
    { row: operations.kind },
    operations.state,
    { number: corte.count },
    { number: corte.amount },
    { number: corte.balance },
  ];
  return table(corte.byKind, heads, rows);
}

async function drifts(site: Site, words: ConsoleWords, day: string): Promise<Content> {
  const moved = (await site.operatorActions.drifts(day)).map(({ phone, change, afterMs, beforeMs }) => {
    const between = `${momentOf(site.local, afterMs)} – ${momentOf(site.local, beforeMs)}`;
    return html`<span class="mono">${maskPhone(phone)}</span> ${words.corte.drift(site.showPoints(change), between)}`;
  });
  return moved.length === 0 ? "" : card(words.corte.drifts, list(moved));
}
