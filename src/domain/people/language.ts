/** Each language's own name, by its BCP 47 tag, in the order in which they are offered. */
export const languageNames = { "es-MX": "Español", en: "English" } as const;

/** A language of the bot's texts. */
export type Language = keyof typeof languageNames;

/** Every language, in the order in which they are offered. */
export const allLanguages = Object.keys(languageNames) as readonly Language[];

/** The name of one language in another: `inglés`. */
export function languageName(language: Language, inLanguage: Language): string {
  const { language: code } = new Intl.Locale(language);
  return new Intl.DisplayNames(inLanguage, { type: "language" }).of(code) ?? languageNames[language];
}
