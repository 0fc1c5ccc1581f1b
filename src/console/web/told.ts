import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { html } from "hono/html";
import type { Said } from "../../text/keys.ts";
import { languageOf } from "./language.ts";
import type { Content } from "./markup.ts";
import { consolePath, type Site } from "./site.ts";

/** Holds the sentence that answers a form until the next page shows it. */
const cookieName = "monedero_told";
const keptSeconds = 20;

/** Holds what was typed into a form that was refused, until the next page shows it. */
const typedName = "monedero_typed";
/** Of what is longer a browser keeps no cookie. */
const longestTyped = 3_000;

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

/** What somebody typed as a setting. */
interface Typed {
  readonly name: string;
  readonly text: string;
}

/** Keeps what was typed and refused, for the page at `path` to show it in its field again. */
export async function keepTyped(path: string, context: Context, site: Site, typed: Typed): Promise<void> {
  const { formToken } = site.access.sessionOf(context);
  const text = JSON.stringify(typed);
  if (encodeURIComponent(text).length > longestTyped) return forgetTyped(context, path);
  const options = { path, httpOnly: true, sameSite: "Strict", maxAge: keptSeconds } as const;
  await setSignedCookie(context, typedName, text, formToken, options);
}

/** What was typed is not shown again. */
export function forgetTyped(context: Context, path: string): void {
  deleteCookie(context, typedName, { path });
}

/** What was typed and refused before this page; null: nothing. */
export async function typedBefore(context: Context, site: Site): Promise<Typed | null> {
  const { formToken } = site.access.sessionOf(context);
  const text = await getSignedCookie(context, formToken, typedName);
  return typeof text === "string" && text !== "" ? (JSON.parse(text) as Typed) : null;
}

/** Asks whoever only watches to say who they are. */
export function whoFirst(words: { readonly whoFirst: string; readonly who: string }): Content {
  return html`<p class="problem">${words.whoFirst} <a href="${consolePath}/who">${words.who}</a></p>`;
}
