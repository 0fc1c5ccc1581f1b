import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { allLanguages, type Language } from "../../domain/language.ts";
import { en } from "../words/en.ts";
import { esMx, type ConsoleWords } from "../words/es-mx.ts";

/** Cookie with the chosen language, shared by the console and the demo's page. */
export const languageCookie = "monedero_language";
const yearSeconds = 365 * 24 * 3_600;

const words: { readonly [language in Language]: ConsoleWords } = { "es-MX": esMx, en };

/** The console's words in a language. */
export function wordsOf(language: Language): ConsoleWords {
  return words[language];
}

/** The language chosen in this browser, else `ofShop`. */
export function languageOf(context: Context, ofShop: Language): Language {
  const chosen = getCookie(context, languageCookie);
  return allLanguages.find((one) => one === chosen) ?? ofShop;
}

/** Sets the cookie; ignores what is no language. */
export function rememberLanguage(context: Context, chosen: string | undefined): void {
  const language = allLanguages.find((one) => one === chosen);
  if (language === undefined) return;
  setCookie(context, languageCookie, language, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: yearSeconds });
}
