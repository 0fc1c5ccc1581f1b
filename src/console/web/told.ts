import type { Context } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import { html } from "hono/html";
import type { Said } from "../../text/keys.ts";
import { languageOf } from "./language.ts";
import type { Content } from "./markup.ts";
import { consolePath, type Site } from "./site.ts";

/** Holds the sentence that answers a form until the next page shows it. */
const cookieName = "monedero_told";
const keptSeconds = 20;

/** Answers a form: `path` is shown next, with this sentence on it. A page that answered the form itself would post it again when reloaded. */
export function tellOn(path: string, context: Context, site: Site, said: Said): Promise<Response> {
  return tellTextOn(path, context, site, site.renderIn(languageOf(context, site.language))(said));
}

/** The same with a sentence of the console's own. */
export async function tellTextOn(path: string, context: Context, site: Site, sentence: string): Promise<Response> {
  const { formToken } = site.access.sessionOf(context);
  const options = { path, httpOnly: true, sameSite: "Strict", maxAge: keptSeconds } as const;
  await setSignedCookie(context, cookieName, sentence, formToken, options);
  return context.redirect(path, 303);
}

/** The sentence that answers the form before this page; nothing where there is none. */
export async function toldNow(context: Context, site: Site): Promise<Content> {
  const { formToken } = site.access.sessionOf(context);
  const said = await getSignedCookie(context, formToken, cookieName);
  if (typeof said !== "string" || said === "") return "";
  return html`<p class="told card" role="status" tabindex="-1" autofocus>${said}</p>`;
}

/** Asks whoever only watches to say who they are. */
export function whoFirst(words: { readonly whoFirst: string; readonly who: string }): Content {
  return html`<p class="problem">${words.whoFirst} <a href="${consolePath}/who">${words.who}</a></p>`;
}
