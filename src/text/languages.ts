import type { Language } from "../domain/people/language.ts";
import { en } from "./en/en.ts";
import { englishPhrase } from "./en/typed/phrases.ts";
import { englishTyped } from "./en/typed/typed.ts";
import { esMx } from "./es-mx/es-mx.ts";
import type { Texts } from "./keys.ts";
import type { HelpTopic } from "./views.ts";

/** Languages that have command words of their own: those in which every command's row has a name. */
export type WordLanguage = "es-MX" | "en";

/** Everything the bot needs to speak and read a language. Its name is in `src/domain/people/language.ts`. */
export interface SpokenLanguage {
  readonly texts: Texts;
  /**
   * Translates what a person typed into the Spanish words that the bot reads; text that it does not know comes back unchanged, so that
   * Spanish is understood in every language. `topic`: what the open question wants; null: no question is open.
   */
  readonly inBotWords: (text: string, topic: HelpTopic | null) => string;
  /** Whose command words are read and shown in it. The Spanish ones are read in every language. */
  readonly commandWords: WordLanguage;
}

export const languages: { readonly [language in Language]: SpokenLanguage } = {
  "es-MX": { texts: esMx, inBotWords: englishPhrase, commandWords: "es-MX" },
  en: { texts: en, inBotWords: englishTyped, commandWords: "en" },
};
