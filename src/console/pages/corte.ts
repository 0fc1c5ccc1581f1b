import { html } from "hono/html";
import { centavosOf, formatAmount, pointsOf } from "../../domain/money.ts";
import { maskPhone } from "../../domain/phone.ts";
import { addDays, countDays, type Days, dayText } from "../../domain/time.ts";
import type { Summary } from "../../ledger/book.ts";
import { averageTicket, netCentavos } from "../../ledger/corte.ts";
import type { Tally } from "../../ledger/tally.ts";
import { gapsWithin } from "../../store/store.ts";
import {
  calm,
  card,
  figures,
  list,
  live,
  problem,
  soft,
  table,
  type Content,
  type Head,
  type Markup,
} from "../web/markup.ts";
import type { Pages, Visit } from "../web/visit.ts";
import { daysText, filterForm, filterOf, earnedText, rangeLinks, rangeOf, stateBadge, withQuery } from "./format.ts";

/** The corte of any days: their sums by day, hour, branch, person, kind and state. It can be printed. */
export const cortePages: Pages = {
  get: {
    "/corte": async (visit) => {
      const range = rangeOf(visit, "today");
      const book = await visit.site.operatorActions.ledger();
      const { days } = range;
      const shown = days === null ? "" : await corteOf(visit, days, book.summary(days, filterOf(visit)));
      const body = html`${rangeLinks(visit, "/corte", range, false)} ${filterForm(visit, "/corte", { book, range })}
      ${problem(range.problem)} ${live("cut", shown)}`;
      return visit.page("corte", body);
    },
    "/corte.png": async (visit) => {
      const { days } = rangeOf(visit, "today");
      const { branch, cashier } = filterOf(visit);
      const { operatorActions } = visit.site;
      const only = cashier ?? branch ?? "";
      const picture = days && (await operatorActions.cortePicture(days, only, visit.say));
      if (picture === null) return visit.gone();
      visit.context.header("content-type", picture.mime);
      visit.context.header("content-disposition", `inline; filename="${picture.name}"`);
      return visit.context.body(Uint8Array.from(Buffer.from(picture.base64, "base64")));
    },
  },
};

async function corteOf(visit: Visit, days: Days, summary: Summary): Promise<Markup> {
  const { words } = visit;
  const { corte } = words;
  const { branch, cashier, kind, state } = filterOf(visit);
  // A printed cut names its branch, person and kind.
  const chosen = [branch, cashier, kind && words.kinds[kind], state && words.states[state]];
  const of = chosen.flatMap((one) => one ?? []).map((one) => ` · ${one}`);
  const title = html`<p class="days"><strong>${daysText(days)}</strong>${of}</p>`;
  const gaps = await gapsOf(visit, days);
  if (summary.operations === 0 && summary.total.sales === 0) return html`${title} ${gaps} ${calm(corte.nothing)}`;
  const byDay = isByMonth(days) ? corte.byMonth : corte.byDay;
  // A picture has neither kinds nor states, nor a person of one branch.
  const isDrawn = kind === undefined && state === undefined && (branch === undefined || cashier === undefined);
  const isOne = days.from === days.until;
  // The days are written out, so that a link means the same days tomorrow.
  const link = (path: string, label: string, attributes: Content = "") =>
    html`<a class="button" href="${withQuery(visit, path, { range: null, ...days })}" ${attributes}>${label}</a>`;
  return html`${title} ${gaps} ${summary.isArchived ? soft(corte.archived) : ""} ${totals(visit, summary)}
    <p class="actions">
      ${link("/operations", corte.operations)} ${link("/operations.csv", corte.csv, html`download`)}
      ${isDrawn ? link("/corte.png", corte.picture) : ""}
      <button type="button" data-print>${corte.print}</button>
    </p>
    ${isOne ? "" : card(byDay, standingBars(dayBars(days, summary.days), byDay))}
    ${card(corte.byHour, standingBars(hourBars(summary.hours), corte.byHour))} ${tables(visit, summary)}
    ${isOne ? await drifts(visit, days.from) : soft(corte.driftsByDay)}`;
}

async function gapsOf({ site, words, when }: Visit, days: Days): Promise<Markup> {
  const gaps = gapsWithin(await site.store.gaps(), days, site.local);
  const said = ({ fromMs, untilMs }: (typeof gaps)[number]) => words.corte.gap(`${when(fromMs)} – ${when(untilMs)}`);
  return html`${gaps.map((one) => html`<p class="problem">${said(one)}</p>`)}`;
}

function totals(visit: Visit, { total, newCustomers, returningCustomers }: Summary): Markup {
  const { figures: names } = visit.words;
  const average = averageTicket(total);
  const doubts = total.inDoubt === 0 ? "0" : `${total.inDoubt} · ${formatAmount(total.inDoubtCentavos)}`;
  return figures([
    [names.sold, formatAmount(total.salesCentavos)],
    [names.sales, String(total.sales)],
    [names.average, average === null ? null : formatAmount(average)],
    [names.refunded, total.refundedCentavos === 0 ? null : formatAmount(total.refundedCentavos)],
    [names.net, total.refundedCentavos === 0 ? null : formatAmount(netCentavos(total))],
    [names.given, earnedText(visit, total)],
    [names.used, visit.site.showPoints(total.redeemedPoints)],
    [names.refused, String(total.refused)],
    [names.doubt, doubts],
    [names.newCustomers, String(newCustomers)],
    [names.returning, String(returningCustomers)],
  ]);
}

function tables(visit: Visit, { total, branches, cashiers, kinds }: Summary): Markup {
  const { site, words } = visit;
  const { columns, corte, figures: names } = words;
  const refunds = total.refundedCentavos > 0 ? [names.refunded] : [];
  const heads = [names.sales, names.sold, ...refunds, names.given, names.used, names.doubt].map((number) => ({
    number,
  }));
  const cells = (tally: Tally): Content[] => [
    tally.sales,
    formatAmount(tally.salesCentavos),
    ...refunds.map(() => formatAmount(tally.refundedCentavos)),
    earnedText(visit, tally),
    site.showPoints(tally.redeemedPoints),
    tally.inDoubt,
  ];
  const ofBranches = branches.map(({ branch, tally }) => [branch || "—", ...cells(tally)]);
  const ofPeople = cashiers.map(({ name, branch, tally }) => [name, branch, ...cells(tally)]);
  const ofKinds = kinds.map(({ kind, isRefund, state, count, centavos, points }) => [
    isRefund ? words.refund : words.kinds[kind],
    stateBadge(visit, state),
    count,
    centavos === 0 ? "" : formatAmount(centavosOf(centavos)),
    points === 0 ? "" : site.showPoints(pointsOf(points)),
  ]);
  const kindHeads = [{ number: corte.count }, { number: columns.sum }, { number: columns.balance }];
  return html`${ofBranches.length > 1 ? tableCard(corte.byBranch, [{ row: columns.branch }, ...heads], ofBranches) : ""}
  ${tableCard(corte.byPerson, [{ row: columns.person }, columns.branch, ...heads], ofPeople)}
  ${tableCard(corte.byKind, [{ row: columns.kind }, columns.state, ...kindHeads], ofKinds)}`;
}

function tableCard(name: string, heads: readonly Head[], rows: readonly (readonly Content[])[]): Content {
  return rows.length === 0 ? "" : card(name, table(name, heads, rows));
}

async function drifts({ site, words, when }: Visit, day: string): Promise<Content> {
  const moved = (await site.operatorActions.drifts(day)).map(({ phone, change, afterMs, beforeMs }) => {
    const between = `${when(afterMs)} – ${when(beforeMs)}`;
    return html`<span class="mono">${maskPhone(phone)}</span> ${words.corte.drift(site.showPoints(change), between)}`;
  });
  return moved.length === 0 ? "" : card(words.corte.drifts, list(moved));
}

interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly value: number;
  /** Written above the bar if there is room. */
  readonly note: string;
}

const highPx = 180;
const labelPx = 22;
/** Width of a letter at the size of the style sheet, and the gap between two labels, pixels. */
const letterPx = 7;
const gapPx = 6;

/** Up to 62 upright bars, drawn for a wide screen and for a phone; the style sheet shows one. The `aria-label` holds `title` and every figure. */
export function standingBars(bars: readonly Bar[], title: string): Markup {
  const spoken = bars.filter(({ value }) => value > 0).map(({ label, note }) => `${label}: ${note}`);
  return html`<div class="bars" role="img" aria-label="${[title, ...spoken].join(". ")}">
    ${drawn(bars, 720, "wide-bars")} ${drawn(bars, 300, "narrow-bars")}
  </div>`;
}

/** The width of the longest of some texts, pixels. */
const room = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length)) * letterPx + gapPx;

function drawn(bars: readonly Bar[], widePx: number, kind: string): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = widePx / Math.max(1, bars.length);
  const every = Math.max(1, Math.ceil(room(bars.map(({ label }) => label)) / step));
  const highest = bars.findIndex(({ value }) => value === most);
  const areNoted = room(bars.map(({ note }) => note)) <= step;
  const shapes = bars.map(({ label, value, note }, index) => {
    const high = Math.round((value / most) * (highPx - 2 * labelPx));
    const middle = index * step + step / 2;
    const isNoted = value > 0 && (areNoted || index === highest);
    const [noteAt, labelAt] = [note, label].map((text) => {
      const half = (text.length * letterPx) / 2;
      return Math.min(Math.max(middle, half), widePx - half).toFixed(0);
    });
    return html`<g
      ><title>${label}: ${note}</title
      ><rect
        class="bar"
        x="${(index * step + step * 0.12).toFixed(1)}"
        y="${highPx - labelPx - high}"
        width="${(step * 0.76).toFixed(1)}"
        height="${high}"
        rx="${step > 20 ? 3 : 1}"
      />${isNoted ? html`<text class="barnote" x="${noteAt}" y="${highPx - labelPx - 6 - high}">${note}</text>` : ""}${
        index % every === 0 ? html`<text class="barlabel" x="${labelAt}" y="${highPx - 6}">${label}</text>` : ""
      }</g
    >`;
  });
  return html`<svg class="${kind}" aria-hidden="true" viewBox="0 0 ${widePx} ${highPx}">${shapes}</svg>`;
}

const fewestHours = 8;
/** The most days with a bar each. Longer ranges have one for each month. */
const mostDays = 62;

/** The hours from the first to the last with a sale, widened to `fewestHours`. */
export function hourBars(hours: Summary["hours"]): Bar[] {
  const busy = [...hours.keys()].filter((hour) => (hours[hour]?.sales ?? 0) > 0);
  const from = busy[0] ?? 9;
  const to = Math.max(busy.at(-1) ?? 9, Math.min(23, from + fewestHours - 1));
  return hours
    .map(({ centavos }, hour) => barOf(String(hour), centavos))
    .slice(Math.max(0, Math.min(from, to - fewestHours + 1)), to + 1);
}

function isByMonth(days: Days): boolean {
  return countDays(days) > mostDays;
}

/** A bar for every day of a range or, if it is long, for every month with sales. */
export function dayBars(range: Days, days: Summary["days"]): Bar[] {
  if (!isByMonth(range)) {
    return Array.from({ length: countDays(range) }, (_, n) => addDays(range.from, n)).map((day) =>
      barOf(dayText(day).slice(0, 5), days.get(day)?.centavos ?? 0),
    );
  }
  const months = new Map<string, number>();
  for (const [day, { centavos }] of days) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + centavos);
  }
  return [...months]
    .map(([month, centavos]) => barOf(month.split("-").toReversed().join("/"), centavos))
    .slice(-mostDays);
}

/** The note is in whole pesos. */
function barOf(label: string, centavos: number): Bar {
  return { label, value: centavos, note: formatAmount(centavosOf(centavos)).replace(/\.\d\d$/, "") };
}
