import { numberWords } from "./numbers.ts";

/** Spellings that sound alike in Mexico. */
const spellings = /ch|sh|ll|qu(?=[ei])|[chgmqvyz]/g;
const doubled = /([^aeiou])\1/g;

/** One spelling for all that sound like it. */
const alike: ReadonlyMap<string, string> = new Map([
  ["ch", "C"],
  ["sh", "C"],
  ["ll", "i"],
  ["qu", "k"],
  ["h", ""],
  ["q", "k"],
  ["v", "b"],
  ["y", "i"],
  ["z", "s"],
]);

/** The sound of a spelling at its place in a word. */
function heardAt(spelling: string, at: number, word: string): string {
  const next = word[at + 1] ?? "-";
  switch (spelling) {
    case "c":
      return "eiy".includes(next) ? "s" : "k";
    case "g":
      return "eiy".includes(next) ? "j" : "g";
    case "m":
      return "bpv".includes(next) ? "n" : "m";
    default:
      return alike.get(spelling) ?? spelling;
  }
}

const mostRemembered = 5_000;
const remembered = new Map<string, string>();

/** The sound of a word in lower case: one spelling for all that are often confused, such as `s`, `c` and `z`, `b` and `v`, or a silent `h`. */
export function soundOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size > mostRemembered) remembered.clear();
  const sound = word.replaceAll(spellings, heardAt).replaceAll(doubled, "$1");
  remembered.set(word, sound);
  return sound;
}

/** Number words spelled by ear: "sinco", "dosientos", "trecientos", "nuevecientos". */

const bySound: ReadonlyMap<string, string> = new Map([
  ...numberWords.map((word) => [soundOf(word), word] as const),
  // "dociento cincuenta".
  ...numberWords.flatMap((word) =>
    word.length > 7 && word.endsWith("cientos") ? [[soundOf(word.slice(0, -1)), word] as const] : [],
  ),
  ...Object.entries({
    docientos: "doscientos",
    dociento: "doscientos",
    treciento: "trescientos",
    trecientos: "trescientos",
    trescentos: "trescientos",
    cuatrosientos: "cuatrocientos",
    cincocientos: "quinientos",
    quinentos: "quinientos",
    seicientos: "seiscientos",
    sietecientos: "setecientos",
    nuevecientos: "novecientos",
    ventiuno: "veintiuno",
    ventidos: "veintidos",
    ventitres: "veintitres",
    venticuatro: "veinticuatro",
    venticinco: "veinticinco",
    ventiseis: "veintiseis",
    ventisiete: "veintisiete",
    ventiocho: "veintiocho",
    ventinueve: "veintinueve",
  }).map(([typed, word]) => [soundOf(typed), word] as const),
]);

/** Words that sound like a number word and mean something else. */
const otherWords: ReadonlySet<string> = new Set(["siento"]);

/** The number word that a word sounds like. Null: none, or another word. `word`: in the form of `plain`. */
export function numberBySound(word: string): string | null {
  if (word.length < 3 || otherWords.has(word)) return null;
  const feminine = word.endsWith("ientas") ? `${word.slice(0, -2)}os` : word;
  return bySound.get(soundOf(feminine)) ?? null;
}
