import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { html } from "hono/html";
import type { Language } from "../../domain/people/language.ts";
import { document } from "./document.ts";
import type { Markup } from "./markup.ts";
import { languageOf, wordsOf } from "./language.ts";
import { consolePath } from "./site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Renders a page without the menu, as before the login. `ofShop`: the language for a browser that chose none. */
export function barePage(
  context: Context,
  ofShop: Language,
  { title, body }: { readonly title: string; readonly body: Markup },
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const language = languageOf(context, ofShop);
  const content = html`<main class="login card">
    <h1>${title}</h1>
    ${body}
  </main>`;
  const styles = [`${consolePath}/base.css`, `${consolePath}/console.css`];
  return context.html(document({ title, language, body: content, styles, scripts: [], kind: "bare" }), status);
}

/** Renders what went wrong, with a link back to the console. */
export function apology(
  context: Context,
  ofShop: Language,
  what: keyof ConsoleWords["apologies"],
  status: ContentfulStatusCode,
): Response | Promise<Response> {
  const { apologies, result } = wordsOf(languageOf(context, ofShop));
  const { title, text } = apologies[what];
  const body = html`<p>${text}</p>
    <p><a class="button main" href="${consolePath}">${result.back}</a></p>`;
  return barePage(context, ofShop, { title, body }, status);
}
