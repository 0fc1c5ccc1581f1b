import type { Language } from "../domain/language.ts";
import { englishTyped } from "./en/typed.ts";
import { en } from "./en/en.ts";
import type { HelpTopic } from "./es-mx/everyone.ts";
import { esMx } from "./es-mx/es-mx.ts";
import type { ShowPoints } from "./show.ts";

type Values<K extends TextKey> = Parameters<(typeof esMx)[K]>[0];

/** Every sentence the bot says. `es-mx.ts` defines them; a language that lacks one does not compile. */
export type Texts = { readonly [K in keyof typeof esMx]: (values: Values<K>, show: ShowPoints) => string };
export type TextKey = keyof typeof esMx;

/** A sentence and what it is filled with. */
export type Said = {
  [K in TextKey]: [Values<K>] extends [undefined]
    ? { readonly key: K }
    : { readonly key: K; readonly values: Values<K> };
}[TextKey];

const languages: { readonly [language in Language]: Texts } = { "es-MX": esMx, en };

/** How each language's own words become those that the bot reads, which are Spanish: they are understood in every language. */
const typed: { readonly [language in Language]: (text: string, topic: HelpTopic | null) => string } = {
  "es-MX": (text) => text,
  en: englishTyped,
};

/** What somebody typed, in the words that the bot reads. `topic`: what the open question wants, or null. */
export function inBotWords(language: Language, text: string, topic: HelpTopic | null): string {
  return typed[language](text, topic);
}

/** Writes a sentence. */
export interface Render {
  (said: Said): string;
  /** In which language. */
  readonly language: Language;
}

/** Gives what writes in the language that somebody chose; null: they chose none, and the shop's is meant. */
export type RenderIn = (language: Language | null) => Render;

/** Gives the function that writes sentences in one language, showing points one way. */
export function renderer(language: Language, show: ShowPoints): Render {
  const texts = languages[language];
  const render = (said: Said) => {
    const sentence = texts[said.key] as (values: unknown, show: ShowPoints) => string;
    return sentence("values" in said ? said.values : undefined, show);
  };
  return Object.assign(render, { language });
}

/** Gives the function that writes to each in their language, and to whoever chose none in that of the shop. */
export function rendererIn(ofShop: Language, show: ShowPoints): RenderIn {
  const renders = { "es-MX": renderer("es-MX", show), en: renderer("en", show) };
  return (language) => renders[language ?? ofShop];
}
