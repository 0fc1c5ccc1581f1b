import { numberWords } from "./numbers.ts";
import { soundOf } from "./sound.ts";

/** Numbers as people write what they hear: "sinco", "dosientos", "trecientos", "nuevecientos". */

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

/** Words that sound like a number and are other words. */
const otherWords: ReadonlySet<string> = new Set(["siento"]);

/** The number that a word sounds like; null where it is none, or another word. `word`: as `plain` gives it. */
export function numberBySound(word: string): string | null {
  if (word.length < 3 || otherWords.has(word)) return null;
  const feminine = word.endsWith("ientas") ? `${word.slice(0, -2)}os` : word;
  return bySound.get(soundOf(feminine)) ?? null;
}
