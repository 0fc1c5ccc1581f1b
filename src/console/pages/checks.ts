import type { Hono } from "hono";
import { html } from "hono/html";
import type { Level } from "../../domain/shop/finding.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import { card, facts, soft, table, type Markup } from "../web/markup.ts";
import type { Site } from "../web/site.ts";
import { estimate, limitState, limitText } from "../../domain/shop/prices.ts";
import type { Figures } from "../../store/read-model.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

const marks: { readonly [level in Level]: string } = { ok: "✓", warn: "⚠", fail: "✗" };
const badges: { readonly [level in Level]: string } = { ok: "good", warn: "warn", fail: "bad" };

/** What the bot's checks find now, each with its remedy, and its unfinished work. */
export function checksPage(app: Hono, site: Site): void {
  app.get("/checks", async (context) => {
    const words = wordsFor(context, site);
    const { state, check, found, remedy, none, level: levels, hint } = words.checks;
    const findings = site.findings?.(languageOf(context, site.language)) ?? [];
    const rows = findings.map((one) => [
      html`<span class="badge ${badges[one.level]}">${marks[one.level]} ${levels[one.level]}</span>`,
      html`${one.title} <span class="soft">${one.id}</span>`,
      one.detail,
      one.remedy ?? "",
    ]);
    const shown = rows.length === 0 ? soft(none) : table(words.places.checks, [state, check, found, remedy], rows);
    const counts = await site.store.readModel.figures(site.clock.nowMs());
    const body = html`${soft(hint)}
      <div id="checks" data-live>${shown} ${card(words.work.title, work(words, counts, site))}</div>`;
    return framed(context, site, { place: "checks", title: words.places.checks, body });
  });
}

/** The unfinished work of the bot. */
function work(
  { work: words }: ConsoleWords,
  counts: Figures,
  { charges: chargesNow, clock }: Pick<Site, "charges" | "clock">,
): Markup {
  const { inbox, outbox, held, billed, lookups, operations, sessions, approvals } = counts;
  const queued = ({ depth, oldestAgeMs }: Figures["inbox"]) =>
    oldestAgeMs < 1_000
      ? depth
      : html`${depth} <span class="soft">${words.oldest(Math.round(oldestAgeMs / 1_000))}</span>`;
  const charged = Object.entries(billed).map(([category, count]) => `${count} ${category}`);
  const [charges, nowMs] = [chargesNow(), clock.nowMs()];
  const nearness = limitState(billed, charges, nowMs);
  const dollars = estimate(billed, charges.prices, nowMs);
  const cost = [
    charged.join(" · "),
    ...(dollars === null ? [] : [words.billedEstimate(dollars)]),
    ...(charges.limit === null ? [] : [html`<span class="soft">${words.billedLimit(limitText(charges.limit))}</span>`]),
    ...(nearness === "below"
      ? []
      : [html`<span class="badge ${nearness === "near" ? "warn" : "bad"}">${words.billedNear[nearness]}</span>`]),
  ];
  return facts([
    [words.inbox, queued(inbox)],
    [words.outbox, queued(outbox)],
    ...(held > 0 ? [[words.held, held] as const] : []),
    ...(charged.length > 0 ? [[words.billed, html`${cost.map((one) => html`${one} `)}`] as const] : []),
    [words.lookups, lookups],
    [words.open, operations.ready + operations.sending],
    [words.talks, Object.values(sessions).reduce((sum, count) => sum + count, 0)],
    [words.approvals, approvals],
  ]);
}
