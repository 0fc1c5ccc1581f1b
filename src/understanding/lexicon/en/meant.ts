import { englishNumberWords } from "../../tokens/english-numbers.ts";
import { isOneSlip, meaningBy } from "../meant-word.ts";
import { isEnglishWord, marks } from "./known.ts";
import { english, shortForms } from "./words.ts";

/** Words that are looked for, of six letters and more: a slip in one of them is mended. */
const known: readonly string[] = [
  ...Object.values(english).flatMap((words) => words.split(" ")),
  ...englishNumberWords,
].filter((word) => word.length >= 6 && !word.endsWith("*"));

/** Words that are one slip away from such a word and are no slips. */
const ownWords: ReadonlySet<string> = new Set(
  (
    "chance change charge changes charges charger changer chargers paints prints joints pints custom costumes bought brought sought fought receipts tickets phones " +
    "cancels registry registers records records numbers corrects counted amounts mounts totals pursues purchaser cashiers manages balanced manger orders border older " +
    "house mouse those these there where while white right night light sight might tight fifteen fifty sixteen sixty seventeen seventy closer closet closes winter dinners " +
    "sooner sounds pounds rounds hounds bound found round sound"
  ).split(" "),
);

/** The word that was meant, in lower case and without marks: short forms in full, and one slip mended where only one known word is that near. */
export const meantInEnglish = meaningBy(mend);

const isKnown = (word: string) => marks.has(word) || isEnglishWord(word);

function mend(word: string): string {
  const short = shortForms.get(word);
  if (short !== undefined) return short;
  if (isKnown(word) || ownWords.has(word)) return word;
  const held = word.replaceAll(/(\p{L})\1{2,}/gu, "$1");
  if (held !== word && (shortForms.has(held) || isKnown(held))) return shortForms.get(held) ?? held;
  if (held.length < 5) return held;
  const near = known.filter((one) => one[0] === held[0] && isOneSlip(held, one));
  const [only, more] = new Set(near);
  return only !== undefined && more === undefined ? only : held;
}
