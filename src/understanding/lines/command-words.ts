/** Reads lines that are commands: their beginnings, and the choice of a language. */
import { allLanguages, type Language, languageName, languageNames } from "../../domain/language.ts";
import { hasDigit, isDigits, plain } from "../../domain/words.ts";
import { courtesies } from "../lexicon/fact-words.ts";
import { wordSet } from "../lexicon/classes.ts";
import { runAt, type Runs, runsOf } from "../tokens/runs.ts";
import { beginsWithFigure } from "../tokens/tokens.ts";

/** The beginning of a line that is a command with text. */
export interface Beginning {
  /** Its words, as a table of runs. */
  readonly runs: readonly string[];
  /** Filler words after them. */
  readonly skips?: string;
  /**
   * What must follow, one or more of these, separated by spaces: `end`, `figure`, `=`, `choice` (a number of a list and nothing else), or a word. Absent:
   * anything.
   */
  readonly needs?: string;
  /** Runs that must not follow. With one of them the line is something else, unless it has figures as well. */
  readonly unless?: readonly string[];
}

interface Word {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

interface Known {
  readonly runs: Runs;
  readonly skips: ReadonlySet<string>;
  readonly needs: ReadonlySet<string> | null;
  readonly unless: Runs;
}

const known = new WeakMap<Beginning, Known>();

function knownOf(beginning: Beginning): Known {
  const found = known.get(beginning);
  if (found !== undefined) return found;
  const { runs, skips = "", needs, unless = [] } = beginning;
  const made = {
    runs: runsOf(runs),
    skips: new Set(skips.split(" ")),
    needs: needs === undefined ? null : new Set(needs.split(" ")),
    unless: runsOf(unless),
  };
  known.set(beginning, made);
  return made;
}

/** The text that was split last. Every command reads the same one. */
let last: { readonly text: string; readonly words: readonly Word[] } | null = null;

/** The first words of a text, up to a mark that cannot stand between words. */
function firstWords(text: string): readonly Word[] {
  if (last?.text === text) return last.words;
  const words: Word[] = [];
  const word = /[\s:,]*([\p{L}\p{N}]+)(?![\p{L}\p{N}_#/-])/uy;
  if (":,".includes(text.trimStart().charAt(0))) return [];
  for (let found = word.exec(text); found !== null && words.length < mostWords; found = word.exec(text)) {
    const [whole, said = ""] = found;
    words.push({ said: plain(said), start: found.index + whole.length - said.length, end: word.lastIndex });
  }
  last = { text, words };
  return words;
}

/** More words than the longest beginning has. */
const mostWords = 12;

/** The rest of a line after a beginning, as typed. Null: the line does not begin so. */
export function restAfter(text: string, beginning: Beginning): string | null {
  const words = firstWords(text);
  const { runs, skips, needs, unless } = knownOf(beginning);
  const said = words.map((word) => word.said);
  let at = runAt(runs, said, 0);
  if (at === 0) return null;
  const hasFigures = hasDigit(text.slice(words[at - 1]?.end));
  if (!hasFigures && runAt(unless, said, at) > 0) return null;
  while (skips.has(said[at] ?? " ")) at++;
  const rest = text
    .slice(words[at - 1]?.end)
    .replace(/^[\s:,]*(?:[.!]+(?=\s|$))?/, "")
    .trim();
  return needs === null || [...needs].some((one) => follows(rest, one, said[at])) ? rest : null;
}

function follows(rest: string, what: string, word: string | undefined): boolean {
  if (what === "end") return rest === "";
  if (what === "=") return rest.startsWith("=");
  if (what === "figure") return beginsWithFigure(rest);
  return what === "choice" ? isDigits(rest, 1, 2) : word === what;
}

interface Names {
  /** Languages by their name in any language, their own included. */
  readonly named: ReadonlyMap<string, Language>;
  /** Languages by what may follow the word *idioma*: a name, a number of the list, or `=es-mx` on a button. */
  readonly chosen: ReadonlyMap<string, Language>;
}

let knownNames: Names | undefined;

/** Loaded with the first message: `Intl` needs longer for its names than the rest of a start. */
function names(): Names {
  if (knownNames !== undefined) return knownNames;
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
  knownNames = { named, chosen };
  return knownNames;
}

const asksByWord = runsOf([
  "idioma|lenguaje|language",
  "cambiar|cambia|change de|el|the|my|mi? idioma|lenguaje|language",
]);
const linking = wordSet("a al en to in");
/** Words that may stand beside the name of a language: "do you speak english?", "español porfa". */
const asksFor = wordSet(
  "please por favor oye hola hi hello sorry mejor no ahora can could you we i do puedes podrias puede quiero quisiera que speak talk write reply " +
    "answer habla hablas hablame hable hablar hablarme escribe escribeme escribir escribirme contesta contestame responde respondeme ponlo ponte to me " +
    "a al en in",
);
const courtesiesOfCommand = new Set([...courtesies, ..."please pls plz thanks plis mejor".split(" ")]);

/** The message without those words. */
function bare(words: readonly string[]): string {
  const from = words.findIndex((word) => !asksFor.has(word));
  const until = words.findLastIndex((word) => !courtesiesOfCommand.has(word));
  return from < 0 ? "" : words.slice(from, until + 1).join(" ");
}

/**
 * Reads the choice of a language: `idioma` (`language` null: ask which), `idioma inglés`, `language 2`, `english`, `en español`. `byWord`: true if the text has
 * the word *idioma* or *language*. Null for any other text.
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

/** Longer texts choose no language, characters. */
const longestRead = 120;
const marks = /[\s,.;!:]+/;
