import { allLanguages, languageName, languageNames, type Language } from "../../domain/language.ts";
import { plain } from "../../domain/words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { runAt, runsOf } from "../runs.ts";

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

const asksByWord = runsOf([
  "idioma|lenguaje|language",
  "cambiar|cambia|change de|el|the|my|mi? idioma|lenguaje|language",
]);
const linking = wordSet("a al en to in");
/** What asks for a language beside its name: "do you speak english?", "español porfa". */
const asksFor = wordSet(
  "please por favor oye hola hi hello sorry mejor no ahora can could you we i do puedes podrias puede quiero quisiera que speak talk write reply " +
    "answer habla hablas hablame hable hablar hablarme escribe escribeme escribir escribirme contesta contestame responde respondeme ponlo ponte to me " +
    "a al en in",
);
const courtesies = wordSet("please pls plz thanks por favor porfa porfavor plis gracias mejor");

/** What is left of a message without what asks for it. */
function bare(words: readonly string[]): string {
  const from = words.findIndex((word) => !asksFor.has(word));
  const until = words.findLastIndex((word) => !courtesies.has(word));
  return from < 0 ? "" : words.slice(from, until + 1).join(" ");
}

/**
 * Reads a choice of language: `idioma` (`language` null: ask which), `idioma inglés`, `language 2`, `english`, `en español`. `byWord`: the word
 * *idioma* or *language* was said. Null for any other text.
 */
export function readLanguage(text: string): { readonly language: Language | null; readonly byWord: boolean } | null {
  if (text.length > longestRead) return null;
  const words = plain(text)
    .split(marks)
    .filter((word) => word !== "");
  const opening = runAt(asksByWord, words, 0);
  const from = linking.has(words[opening] ?? "") ? opening + 1 : opening;
  const rest = words.slice(from).join(" ");
  if (opening === 0) {
    const language = names().named.get(rest) ?? names().named.get(bare(words));
    return language === undefined ? null : { language, byWord: false };
  }
  if (rest === "") return { language: null, byWord: true };
  const language = names().chosen.get(rest);
  return language === undefined ? null : { language, byWord: true };
}

/** Longer texts are no choice of a language, characters. */
const longestRead = 120;
const marks = /[\s,.;!:]+/;
