import type { Context } from "hono";
import { html } from "hono/html";
import { framed, wordsFor, type Framed } from "../../web/frame.ts";
import { card, facts, formToken, type Content } from "../../web/markup.ts";
import type { Site } from "../../web/site.ts";

/** A decision before it is taken. */
export interface Sure {
  readonly place: Framed["place"];
  /** What will be done, with the amount. */
  readonly title: Content;
  readonly rows: readonly (readonly [name: string, value: Content])[];
  /** What follows from it. */
  readonly consequence: string;
  /** Where the form goes, and what it holds. */
  readonly action: string;
  readonly fields: { readonly [name: string]: string };
  readonly yes: string;
  readonly isDanger?: boolean;
  readonly back: string;
}

/** Asks once more, naming amount and customer, before something is done that cannot be taken back. */
export function surePage(context: Context, site: Site, sure: Sure): Promise<Response> {
  const { sure: words } = wordsFor(context, site);
  const { place, title, rows, consequence, action, fields, yes, isDanger, back } = sure;
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const form = html`<form method="post" action="${action}" class="answers">
    ${formToken(site.access.sessionOf(context).formToken)} ${hidden}
    <button class="${isDanger === true ? "danger" : "main"}" autofocus>${yes}</button>
    <a class="button" href="${back}">${words.no}</a>
  </form>`;
  const body = card(title, facts(rows), html`<p>${consequence}</p>`, form);
  return framed(context, site, { place, title: words.title, body });
}
