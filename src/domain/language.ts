import { plain } from "./reader/words.ts";

/** A language of the bot's texts. */
export type Language = "es-MX" | "en";

/** Each language's own name, in the order in which they are offered. */
export const languageNames: { readonly [language in Language]: string } = { "es-MX": "Español", en: "English" };

/** Every language, in the order in which they are offered. */
export const allLanguages = Object.keys(languageNames) as readonly Language[];

const named: ReadonlyMap<string, Language> = new Map([
  ["espanol", "es-MX"],
  ["castellano", "es-MX"],
  ["spanish", "es-MX"],
  ["ingles", "en"],
  ["english", "en"],
]);

/** What may follow the word *idioma*: a name, a number of the list, or `=es-mx` on a button. */
const chosen: ReadonlyMap<string, Language> = new Map([
  ...named,
  ...allLanguages.flatMap((language, i): [string, Language][] => [
    [String(i + 1), language],
    [`=${language.toLowerCase()}`, language],
  ]),
]);

const word = /^(?:(?:cambiar|cambia|change)(?: (?:de|el|the|my|mi))? )?(?:idioma|lenguaje|language)(?:$|:? )/;
const linking = /^(?:a|al|en|to|in) /;

/**
 * Reads a choice of language: `idioma` (`language` null: ask which), `idioma inglés`, `language 2`, `english`, `en español`. `byWord`: the word
 * *idioma* or *language* was said. Null for any other text.
 */
export function readLanguage(text: string): { readonly language: Language | null; readonly byWord: boolean } | null {
  const said = plain(text);
  const opening = word.exec(said)?.[0];
  const rest = said.slice(opening?.length ?? 0).replace(linking, "");
  if (opening === undefined) {
    const language = named.get(rest);
    return language === undefined ? null : { language, byWord: false };
  }
  if (rest === "") return { language: null, byWord: true };
  const language = chosen.get(rest);
  return language === undefined ? null : { language, byWord: true };
}
