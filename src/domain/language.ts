/** The languages of the bot, and sentences and errors in each of them. */

/** Each language's own name, by its BCP 47 tag, in the order of the offers. */
export const languageNames = { "es-MX": "Español", en: "English" } as const;

/** A language of the bot's texts. */
export type Language = keyof typeof languageNames;

/** Every language, in the order of the offers. */
export const allLanguages = Object.keys(languageNames) as readonly Language[];

/** The name of one language in another: `inglés`. */
export function languageName(language: Language, inLanguage: Language): string {
  const { language: code } = new Intl.Locale(language);
  return new Intl.DisplayNames(inLanguage, { type: "language" }).of(code) ?? languageNames[language];
}

/** One sentence in every language. */
export type Words = Readonly<Partial<Record<Language, string>> & Record<"es-MX" | "en", string>>;

/** The words in a language, or in Spanish if it has none. */
export function wordsIn(words: Words, language: Language): string {
  return words[language] ?? words["es-MX"];
}

/** The same text in every language: a name, a path, an error of a library. */
export function verbatim(text: string): Words {
  return { "es-MX": text, en: text };
}

/** A problem and its remedy, for the person who runs the program. The message is the English text. */
export class WordedError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = "WordedError";
    this.words = words;
  }
}

/** Throws the problem. Null: there is none. */
export function refuse(problem: Words | null): void {
  if (problem !== null) throw new WordedError(problem);
}

/** The words of an error for a person: its own, or its message in every language. */
export function wordsOf(error: unknown): Words {
  if (error instanceof WordedError) return error.words;
  return verbatim(error instanceof Error ? error.message : String(error));
}

/** Languages that the bot reads: every command's row has a name in them, and `src/understanding` a lexicon and a model. */
export type ReadLanguage = "es-MX" | "en";
