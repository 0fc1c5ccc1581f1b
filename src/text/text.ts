import { allLanguages, type Language } from "../domain/language.ts";
import type { Said } from "./keys.ts";
import { languages, type WordLanguage } from "./languages.ts";
import type { ShowPoints } from "./views.ts";

/** Writes sentences in one language. */
export interface Render {
  (said: Said): string;
  readonly language: Language;
}

/** The renderer of a language; null (the person chose none): the shop's language. */
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

/** The language whose words are read from a person who is written to in `language`. */
export function wordsOf(language: Language): WordLanguage {
  return languages[language].words;
}
