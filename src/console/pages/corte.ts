import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { isDay } from "../../domain/local-time.ts";
import { centavosOf, formatAmount } from "../../domain/money.ts";
import { maskPhone } from "../../domain/phone.ts";
import type { Corte } from "../../ledger/corte.ts";
import { standingBars, type Bar } from "../charts/bars.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Markup } from "../web/document.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { momentOf } from "./format.ts";
import { wideTable } from "../web/table.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Hours shown at least: fewer look like a chart of nothing. */
const fewestHours = 8;

/** The cut of a day: what was sold, by hour, by branch and by who confirmed it; what is in doubt; what somebody else moved. */
export function cortePage(app: Hono, site: Site): void {
  app.get("/corte", async (context) => {
    const words = wordsFor(context, site);
    const today = site.local.shopDay(site.clock.nowMs());
    const asked = context.req.query("day") ?? today;
    const day = isDay(asked) ? asked : null;
    const body = html`${form(context, words, today)}
    ${day === null ? html`<p class="problem" role="alert">${words.corte.noDay}</p>` : await cut(site, words, day)}`;
    return framed(context, site, { place: "corte", title: words.places.corte, body });
  });
}

function form(context: Context, { corte }: ConsoleWords, today: string): Markup {
  return html`<form method="get" action="${consolePath}/corte" class="filter">
    <label
      >${corte.day}<input type="date" name="day" value="${context.req.query("day") ?? today}" max="${today}"
    /></label>
    <button class="main">${corte.show}</button>
  </form>`;
}

async function cut(site: Site, words: ConsoleWords, day: string): Promise<Markup> {
  const { corte, operations, hours } = await site.operatorActions.corte(day);
  if (operations.length === 0) return html`<p class="calm card" id="cut" data-live>${words.corte.nothing}</p>`;
  const { total } = corte;
  const figures = [
    [words.corte.total, formatAmount(total.salesCentavos)],
    [words.corte.sales, String(total.sales)],
    [words.corte.given, site.showPoints(total.pointsGiven)],
    [words.corte.used, site.showPoints(total.redeemedPoints)],
    [words.overview.refused, String(total.refused)],
    [words.corte.doubt, total.inDoubt === 0 ? "0" : `${total.inDoubt} · ${formatAmount(total.inDoubtCentavos)}`],
  ] as const;
  return html`<div id="cut" data-live>
    <dl class="figures">
      ${figures.map(
        ([name, value]) =>
          html`<div class="card">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <section class="card">
      <h2>${words.corte.byHour}</h2>
      ${standingBars(hourBars(hours), words.corte.byHour)}
    </section>
    <section class="card">
      <h2>${words.corte.byPerson}</h2>
      ${people(site, words, corte)}
    </section>
    ${
      corte.drifts.length === 0
        ? ""
        : html`<section class="card">
            <h2>${words.corte.drifts}</h2>
            ${drifts(site, words, corte)}
          </section>`
    }
  </div>`;
}

/** From the first hour with a sale to the last, and some beside them where they are few. */
function hourBars(hours: readonly number[]): Bar[] {
  const busy = [...hours.keys()].filter((hour) => (hours[hour] ?? 0) > 0);
  const from = busy[0] ?? 9;
  const to = Math.max(busy.at(-1) ?? 9, Math.min(23, from + fewestHours - 1));
  return hours
    .map((value, hour) => ({
      label: String(hour),
      value,
      note: formatAmount(centavosOf(value)).replace(/\.\d\d$/, ""),
    }))
    .slice(Math.max(0, Math.min(from, to - fewestHours + 1)), to + 1);
}

function people(site: Site, { corte: words }: ConsoleWords, { branches }: Corte): Markup {
  const rows = branches.flatMap(({ branch, cashiers }) =>
    cashiers.map(
      ({ name, tally }) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td>${branch}</td>
          <td class="number">${tally.sales}</td>
          <td class="number">${formatAmount(tally.salesCentavos)}</td>
          <td class="number">${site.showPoints(tally.pointsGiven)}</td>
          <td class="number">${site.showPoints(tally.redeemedPoints)}</td>
          <td class="number">${tally.inDoubt}</td>
        </tr>`,
    ),
  );
  const numbers = [words.sales, words.amount, words.given, words.used, words.doubt];
  return wideTable(words.byPerson, [words.person, words.branch, ...numbers.map((number) => ({ number }))], rows);
}

function drifts(site: Site, { corte: words }: ConsoleWords, corte: Corte): Markup {
  return html`<ul>
    ${corte.drifts.map(
      ({ phone, change, afterMs, beforeMs }) =>
        html`<li>
          <span class="mono">${maskPhone(phone)}</span>
          ${words.drift(site.showPoints(change), `${momentOf(site.local, afterMs)} – ${momentOf(site.local, beforeMs)}`)}
        </li>`,
    )}
  </ul>`;
}
