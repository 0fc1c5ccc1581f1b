import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Language } from "../../domain/language.ts";
import { managingWords } from "../words/managing.ts";
import { pageWords } from "../words/pages.ts";
import { pageLanguages, wordsIn, type PageLanguage } from "../words/words.ts";

/** Cookie with the chosen language, shared by the console and the demo's page. */
export const languageCookie = "monedero_language";
const yearSeconds = 365 * 24 * 3_600;

const table = { ...pageWords, ...managingWords };
const words = { "es-MX": wordsIn(table, "es-MX"), en: wordsIn(table, "en") } as const;

export type ConsoleWords = (typeof words)[PageLanguage];

export function wordsOf(language: PageLanguage): ConsoleWords {
  return words[language];
}

/** Reads a language of the pages; undefined for any other text. */
export function pageLanguage(text: string | undefined): PageLanguage | undefined {
  return pageLanguages.find((one) => one === text);
}

/** The language chosen in this browser, else `ofShop`; Spanish if the pages lack that one. */
export function languageOf(context: Context, ofShop: Language): PageLanguage {
  return pageLanguage(getCookie(context, languageCookie)) ?? pageLanguage(ofShop) ?? "es-MX";
}

export function rememberLanguage(context: Context, chosen: string | undefined): void {
  const language = pageLanguage(chosen);
  if (language === undefined) return;
  setCookie(context, languageCookie, language, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: yearSeconds });
}
