import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { isDay } from "../../domain/local-time.ts";
import { centavosOf, formatAmount } from "../../domain/money.ts";
import { maskPhone } from "../../domain/phone.ts";
import { netCentavos, type Corte } from "../../ledger/corte.ts";
import { standingBars, type Bar } from "../charts/bars.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { card, figures, list, table, type Markup } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { momentOf } from "./format.ts";

/** Hours shown at least. */
const fewestHours = 8;

/** The corte of a day: sales by hour, branch and person; doubts; balances that another system moved. */
export function cortePage(app: Hono, site: Site): void {
  app.get("/corte", async (context) => {
    const words = wordsFor(context, site);
    const today = site.local.shopDay(site.clock.nowMs());
    const asked = context.req.query("day") ?? today;
    const day = isDay(asked) ? asked : null;
    const body = html`${form(context, words, today)}
    ${day === null ? html`<p class="problem" role="alert">${words.corte.noDay}</p>` : await corteOf(site, words, day)}`;
    return framed(context, site, { place: "corte", title: words.places.corte, body });
  });
}

function form(context: Context, { corte }: ConsoleWords, today: string): Markup {
  const day = context.req.query("day") ?? today;
  return html`<form method="get" action="${consolePath}/corte" class="filter">
    <label>${corte.day}<input type="date" name="day" value="${day}" max="${today}" /></label>
    <button class="main">${corte.show}</button>
  </form>`;
}

async function corteOf(site: Site, words: ConsoleWords, day: string): Promise<Markup> {
  const { corte, operations, hours } = await site.operatorActions.corte(day);
  const gaps = (await site.store.gaps())
    .filter(({ fromMs, untilMs }) => site.local.shopDay(fromMs) <= day && day <= site.local.shopDay(untilMs))
    .map(({ fromMs, untilMs }) => {
      const between = `${momentOf(site.local, fromMs)} – ${momentOf(site.local, untilMs)}`;
      return html`<p class="problem">${words.corte.gap(between)}</p>`;
    });
  if (operations.length === 0)
    return html`<div id="cut" data-live>
      ${gaps}
      <p class="calm card">${words.corte.nothing}</p>
    </div>`;
  const { total, drifts } = corte;
  const shown = figures([
    [words.corte.total, formatAmount(total.salesCentavos)],
    [words.corte.sales, String(total.sales)],
    ...refunded(words, corte),
    [words.corte.given, site.showPoints(total.pointsGiven)],
    [words.corte.used, site.showPoints(total.redeemedPoints)],
    [words.overview.refused, String(total.refused)],
    [words.corte.doubt, total.inDoubt === 0 ? "0" : `${total.inDoubt} · ${formatAmount(total.inDoubtCentavos)}`],
  ]);
  const moved = drifts.map(({ phone, change, afterMs, beforeMs }) => {
    const between = `${momentOf(site.local, afterMs)} – ${momentOf(site.local, beforeMs)}`;
    return html`<span class="mono">${maskPhone(phone)}</span> ${words.corte.drift(site.showPoints(change), between)}`;
  });
  return html`<div id="cut" data-live>
    ${gaps} ${shown} ${card(words.corte.byHour, standingBars(hourBars(hours), words.corte.byHour))}
    ${card(words.corte.byPerson, people(site, words, corte))}
    ${moved.length === 0 ? "" : card(words.corte.drifts, list(moved))}
  </div>`;
}

/** What was refunded and what of the sales is left; nothing on a day without refunds. */
function refunded({ corte: words }: ConsoleWords, { total }: Corte): (readonly [string, string])[] {
  if (total.refundedCentavos === 0) return [];
  return [
    [words.refunded, formatAmount(total.refundedCentavos)],
    [words.net, formatAmount(netCentavos(total))],
  ];
}

/** The hours from the first to the last with a sale, widened to `fewestHours`. */
function hourBars(hours: readonly number[]): Bar[] {
  const busy = [...hours.keys()].filter((hour) => (hours[hour] ?? 0) > 0);
  const from = busy[0] ?? 9;
  const to = Math.max(busy.at(-1) ?? 9, Math.min(23, from + fewestHours - 1));
  const pesos = hours.map((value) => formatAmount(centavosOf(value)).replace(/\.\d\d$/, ""));
  return hours
    .map((value, hour) => ({ label: String(hour), value, note: pesos[hour] ?? "" }))
    .slice(Math.max(0, Math.min(from, to - fewestHours + 1)), to + 1);
}

function people(site: Site, { corte: words }: ConsoleWords, { branches }: Corte): Markup {
  const rows = branches.flatMap(({ branch, cashiers }) =>
    cashiers.map(({ name, tally }) => [
      name,
      branch,
      tally.sales,
      formatAmount(tally.salesCentavos),
      site.showPoints(tally.pointsGiven),
      site.showPoints(tally.redeemedPoints),
      tally.inDoubt,
    ]),
  );
  const numbers = [words.sales, words.amount, words.given, words.used, words.doubt].map((number) => ({ number }));
  return table(words.byPerson, [{ row: words.person }, words.branch, ...numbers], rows);
}
