import type { Hono } from "hono";
import { html } from "hono/html";
import { formatAmount } from "../../domain/money.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Figures } from "../../store/reading.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Markup } from "../web/document.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { operationsTable } from "./format.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Operations shown. */
const latest = 10;
/** Lines of the audit trail that are looked through for alerts. */
const lookedThrough = 500;

/** A clock that is further away is wrong, ms. */
const wrongClockMs = 120_000;

/** An alert, and where it is dealt with. */
interface Alert {
  readonly text: string;
  readonly path: string;
}

/** How the shop is doing: what wants somebody, the day so far, what is to be done. */
export function overviewPage(app: Hono, site: Site): void {
  app.get("/", async (context) => {
    const words = wordsFor(context, site);
    const { reading } = site.store;
    const [figures, operations, today] = await Promise.all([
      reading.figures(site.clock.nowMs()),
      reading.operationsPage({ max: latest }),
      site.operatorActions.corte(site.local.shopDay(site.clock.nowMs())),
    ]);
    const alerts = await alertsOf(site, words, today.operations);
    const { total } = today.corte;
    const { overview } = words;
    const day = [
      [overview.today, formatAmount(total.salesCentavos), overview.sales(total.sales)],
      [overview.used, site.showPoints(total.redeemedPoints), ""],
      [overview.refused, String(total.refused), ""],
      [overview.doubts, String(figures.operations.inDoubt + figures.operations.ask), ""],
    ] as const;
    const body = html`<div id="overview" data-live>
      <section class="card alerts" aria-labelledby="alerts">
        <h2 id="alerts">${overview.alerts}</h2>
        ${
          alerts.length === 0
            ? html`<p class="soft">${overview.calm}</p>`
            : html`<ul>
                ${alerts.map(({ text, path }) => html`<li><a href="${consolePath}${path}">${text}</a></li>`)}
              </ul>`
        }
      </section>
      <dl class="figures">
        ${day.map(
          ([name, value, note]) =>
            html`<div class="card">
              <dt>${name}</dt>
              <dd>${value}</dd>
              ${note === "" ? "" : html`<dd class="note">${note}</dd>`}
            </div>`,
        )}
      </dl>
      <section class="card">
        <h2>${overview.work}</h2>
        ${work(words, figures)}
      </section>
      <section class="card">
        <h2>${overview.latest}</h2>
        ${operationsTable(words, site, operations)}
        <p><a href="${consolePath}/operations">${overview.all}</a></p>
      </section>
    </div>`;
    return framed(context, site, { place: "overview", title: words.places.overview, body });
  });
}

function work({ overview }: ConsoleWords, figures: Figures): Markup {
  const { inbox, outbox, lookups, operations, sessions, approvals } = figures;
  const oldest = (ageMs: number) => (ageMs < 1_000 ? "" : overview.oldest(Math.round(ageMs / 1_000)));
  const talks = Object.values(sessions).reduce((sum, count) => sum + count, 0);
  const rows = [
    [overview.inbox, inbox.depth, oldest(inbox.oldestAgeMs)],
    [overview.outbox, outbox.depth, oldest(outbox.oldestAgeMs)],
    [overview.lookups, lookups, ""],
    [overview.open, operations.ready + operations.sending, ""],
    [overview.talks, talks, ""],
    [overview.approvals, approvals, ""],
  ] as const;
  return html`<dl class="facts">
    ${rows.map(
      ([name, value, note]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value} <span class="soft">${note}</span></dd>
        </div>`,
    )}
  </dl>`;
}

/** What wants somebody, now or today, of which these are the operations. */
async function alertsOf(site: Site, words: ConsoleWords, operations: readonly Operation[]): Promise<Alert[]> {
  const { store, local, clock } = site;
  const { overview } = words;
  const day = local.shopDay(clock.nowMs());
  const [asked, trail] = await Promise.all([
    store.operations({ states: ["ask"], max: 100 }),
    store.reading.auditPage({ max: lookedThrough }),
  ]);
  const today = (what: string) => trail.filter((one) => one.what === what && local.shopDay(one.atMs) === day).length;
  const credit = operations.some(({ refusal }) => refusal === "merchantCredit" || refusal === "merchantQuota");
  const [logins, failed] = [today("console.refused"), today("step.failed")];
  const networks = site.channels.flatMap((channel): Alert[] => {
    const state = channel.state?.();
    if (state?.state === "stopped") return [{ text: overview.alertStopped(channel.name), path: "/channels" }];
    if (state?.state === "linking") return [{ text: overview.alertLinking(channel.name), path: "/channels" }];
    return state?.trouble ? [{ text: overview.alertTrouble(channel.name, state.trouble), path: "/channels" }] : [];
  });
  return [
    ...(asked.length > 0 ? [{ text: overview.alertDoubts(asked.length), path: "/doubts" }] : []),
    ...networks,
    ...clockAlert(site, overview),
    ...(credit ? [{ text: overview.alertCredit, path: `/operations?state=rejected&day=${day}` }] : []),
    ...(logins > 0 ? [{ text: overview.alertRefusedLogins(logins), path: "/audit" }] : []),
    ...(failed > 0 ? [{ text: overview.alertFailed(failed), path: "/audit" }] : []),
  ];
}

/** The machine's clock, where it is minutes away from everybody else's. */
function clockAlert({ skew }: Site, overview: ConsoleWords["overview"]): Alert[] {
  const aheadMs = skew?.aheadMs() ?? 0;
  return Math.abs(aheadMs) > wrongClockMs
    ? [{ text: overview.alertClock(Math.round(aheadMs / 60_000)), path: "/audit" }]
    : [];
}
