import type { Language } from "../domain/language.ts";
import { en } from "./en/en.ts";
import { esMx } from "./es-mx/es-mx.ts";
import type { Texts } from "./keys.ts";

/** Languages that are read: those in which every command's row has a name, and `src/understanding` a lexicon and a model. */
export type WordLanguage = "es-MX" | "en";

/** What the bot needs to speak and read a language. Its name is in `src/domain/language.ts`. */
export interface SpokenLanguage {
  readonly texts: Texts;
  /** Whose words are read, and whose command words are shown, in it. Spanish is read in every language. */
  readonly words: WordLanguage;
}

export const languages: { readonly [language in Language]: SpokenLanguage } = {
  "es-MX": { texts: esMx, words: "es-MX" },
  en: { texts: en, words: "en" },
};
