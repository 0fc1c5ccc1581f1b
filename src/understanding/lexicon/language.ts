import type { ReadLanguage } from "../../domain/language.ts";
import { plain } from "../../domain/words.ts";
import { classesOf } from "./es-mx.ts";
import { agreeing, neutral } from "./consent-es-mx.ts";
import { isEnglishWord } from "./en/known.ts";
import { knownInSpanish, phrases } from "./en/words.ts";
import { isMeant } from "./meant-word.ts";

/** Spanish words that have no class and are no typing error for another word. */
const spanish: ReadonlySet<string> = new Set(
  [...agreeing, ...neutral].flatMap((run) => run.split(/[ |?]+/)).filter((word) => word !== ""),
);

const isSpanishWord = (word: string) => spanish.has(word) || isMeant(word) || classesOf(word).length > 0;

/** How much of a message decides its language, characters. */
const longestRead = 300;

/**
 * The language in which to read a message. For a person who writes English, it is the language of most of its words, since they may write Spanish too; figures
 * alone are read in Spanish. For a person who writes Spanish, it is English only if the whole message is one of a few phrases.
 */
export function languageOf(text: string, language: ReadLanguage): ReadLanguage {
  const whole = plain(text);
  if (phrases.has(whole) && (language === "en" || whole !== knownInSpanish)) return "en";
  if (language === "es-MX") return language;
  // The letters of a ticket are no words.
  const words = plain(text.slice(0, longestRead).replaceAll(/['’]/g, ""))
    .split(/[\s,.:;!?¿¡/()"]+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  const [english, other] = [isEnglishWord, isSpanishWord].map((knows) => words.filter(knows).length);
  return (english ?? 0) > 0 && (english ?? 0) >= (other ?? 0) ? "en" : "es-MX";
}

/** The word for a sale, or for a use of balance, in the language of the text after it. */
export function saleWord(text: string, language: ReadLanguage = "es-MX"): string {
  return languageOf(text, language) === "en" ? "sale" : "venta";
}
export function useWord(text: string, language: ReadLanguage = "es-MX"): string {
  return languageOf(text, language) === "en" ? "use" : "usar";
}
