import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { allLanguages, type Language } from "../domain/language.ts";
import { en } from "./words/en.ts";
import { esMx, type ConsoleWords } from "./words/es-mx.ts";

const cookieName = "monedero_language";
const yearSeconds = 365 * 24 * 3_600;

const words: { readonly [language in Language]: ConsoleWords } = { "es-MX": esMx, en };

/** What the console says in a language. */
export function wordsOf(language: Language): ConsoleWords {
  return words[language];
}

/** The language of whoever asks: as they chose, or that of the shop. */
export function languageOf(context: Context, ofShop: Language): Language {
  const chosen = getCookie(context, cookieName);
  return allLanguages.find((one) => one === chosen) ?? ofShop;
}

/** Keeps what somebody chose; what is no language changes nothing. */
export function rememberLanguage(context: Context, chosen: string | undefined): void {
  const language = allLanguages.find((one) => one === chosen);
  if (language === undefined) return;
  setCookie(context, cookieName, language, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: yearSeconds });
}
