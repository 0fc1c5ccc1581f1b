import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Language } from "../../domain/people/language.ts";
import { en } from "../words/en.ts";
import { esMx, type ConsoleWords } from "../words/es-mx.ts";

/** Cookie with the chosen language, shared by the console and the demo's page. */
export const languageCookie = "monedero_language";
const yearSeconds = 365 * 24 * 3_600;

const words = { "es-MX": esMx, en } as const satisfies { readonly [language in Language]?: ConsoleWords };

/** A language of the console's and the demo's pages. The bot's chats may speak more. */
export type PageLanguage = keyof typeof words;

/** Reads a language of the pages; undefined for any other text. */
export function pageLanguage(text: string | undefined): PageLanguage | undefined {
  return (Object.keys(words) as PageLanguage[]).find((one) => one === text);
}

/** The console's words in a language. */
export function wordsOf(language: PageLanguage): ConsoleWords {
  return words[language];
}

/** The language chosen in this browser, else `ofShop`; Spanish where the pages lack that one. */
export function languageOf(context: Context, ofShop: Language): PageLanguage {
  return pageLanguage(getCookie(context, languageCookie)) ?? pageLanguage(ofShop) ?? "es-MX";
}

/** Sets the cookie; ignores what is no language. */
export function rememberLanguage(context: Context, chosen: string | undefined): void {
  const language = pageLanguage(chosen);
  if (language === undefined) return;
  setCookie(context, languageCookie, language, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: yearSeconds });
}
