import type { Hono } from "hono";
import { html } from "hono/html";
import type { Level } from "../../domain/finding.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import { soft, table } from "../web/markup.ts";
import type { Site } from "../web/site.ts";

const marks: { readonly [level in Level]: string } = { ok: "✓", warn: "⚠", fail: "✗" };
const badges: { readonly [level in Level]: string } = { ok: "good", warn: "warn", fail: "bad" };

/** What the bot's checks find now, each with its remedy. */
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
    const body = html`${soft(hint)}
      <div id="checks" data-live>${shown}</div>`;
    return framed(context, site, { place: "checks", title: words.places.checks, body });
  });
}
