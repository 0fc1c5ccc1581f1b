import { plain } from "../reader/words.ts";

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

interface Names {
  /** What a language is called in any of them, and by its own name. */
  readonly named: ReadonlyMap<string, Language>;
  /** What may follow the word *idioma*: a name, a number of the list, or `=es-mx` on a button. */
  readonly chosen: ReadonlyMap<string, Language>;
}

let known: Names | undefined;

/** Made with the first message: `Intl` takes longer to load its names than the rest of a start. */
function names(): Names {
  if (known !== undefined) return known;
  const named = new Map<string, Language>([
    ["castellano", "es-MX"],
    ...allLanguages.flatMap((language) =>
      [languageNames[language], ...allLanguages.map((inLanguage) => languageName(language, inLanguage))].map(
        (name): [string, Language] => [plain(name), language],
      ),
    ),
  ]);
  const chosen = new Map<string, Language>([
    ...named,
    ...allLanguages.flatMap((language, i): [string, Language][] => [
      [String(i + 1), language],
      [`=${language.toLowerCase()}`, language],
    ]),
  ]);
  known = { named, chosen };
  return known;
}

const word = /^(?:(?:cambiar|cambia|change)(?: (?:de|el|the|my|mi))? )?(?:idioma|lenguaje|language)(?:$|:? )/;
const linking = /^(?:a|al|en|to|in) /;
/** What asks for a language beside its name: "do you speak english?", "español porfa". */
const asksFor =
  /^(?:(?:please|por favor|oye|hola|hi|hello|sorry|mejor|no|ahora) )*(?:(?:can|could) (?:you|we|i) |do you |(?:me )?(?:puedes|podrias|puede) |(?:quiero|quisiera) (?:que )?)?(?:(?:speak|talk|write|reply|answer|hablas?|hablame|hable|hablar|hablarme|escribe|escribeme|escribir|escribirme|contesta|contestame|responde|respondeme|ponlo|ponte) )?(?:(?:to )?me )?/;
const courtesies = /(?: (?:please|pls|plz|thanks|por favor|porfa|porfavor|plis|gracias|mejor))+$/;

/** What is left of a message without what asks for it. */
function bare(said: string): string {
  return said
    .replaceAll(/[,.;!]+/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim()
    .replace(asksFor, "")
    .replace(courtesies, "")
    .replace(linking, "");
}

/**
 * Reads a choice of language: `idioma` (`language` null: ask which), `idioma inglés`, `language 2`, `english`, `en español`. `byWord`: the word
 * *idioma* or *language* was said. Null for any other text.
 */
export function readLanguage(text: string): { readonly language: Language | null; readonly byWord: boolean } | null {
  const said = plain(text);
  const opening = word.exec(said)?.[0];
  const rest = said.slice(opening?.length ?? 0).replace(linking, "");
  if (opening === undefined) {
    const language = names().named.get(rest) ?? names().named.get(bare(said));
    return language === undefined ? null : { language, byWord: false };
  }
  if (rest === "") return { language: null, byWord: true };
  const language = names().chosen.get(rest);
  return language === undefined ? null : { language, byWord: true };
}
