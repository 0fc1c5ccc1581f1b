/** The languages the bot speaks, and the writing of a sentence in one of them. */
import { allLanguages, type Language, type ReadLanguage } from "../domain/language.ts";
import { en } from "./en/en.ts";
import { esMx } from "./es-mx/es-mx.ts";
import type { Said, Texts } from "./keys.ts";
import type { ShowPoints } from "./views.ts";

/** What the bot needs to write and read a language. Its name is in `src/domain/language.ts`. */
export interface SpokenLanguage {
  readonly texts: Texts;
  /** The language of its words and command names. Spanish is read in every language. */
  readonly words: ReadLanguage;
}

export const languages: { readonly [language in Language]: SpokenLanguage } = {
  "es-MX": { texts: esMx, words: "es-MX" },
  en: { texts: en, words: "en" },
};

/** Writes sentences in one language. */
export interface Render {
  (said: Said): string;
  readonly language: Language;
}

/** The renderer of a language. Null (the person chose none): the shop's language. */
export type RenderIn = (language: Language | null) => Render;

/** Makes the renderer of one language. */
export function renderer(language: Language, show: ShowPoints): Render {
  const { texts } = languages[language];
  const render = (said: Said) => {
    const sentence = texts[said.key] as (values: unknown, show: ShowPoints) => string;
    return sentence("values" in said ? said.values : undefined, show);
  };
  return Object.assign(render, { language });
}

/** Makes the renderers of all languages. */
export function rendererIn(ofShop: Language, show: ShowPoints): RenderIn {
  const renders = Object.fromEntries(allLanguages.map((language) => [language, renderer(language, show)]));
  return (language) => (renders as { readonly [language in Language]: Render })[language ?? ofShop];
}

/** The language to read from a person whose messages are in `language`. */
export function wordsOf(language: Language): ReadLanguage {
  return languages[language].words;
}
