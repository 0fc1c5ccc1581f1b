/** Recognises English words, and corrects typing errors in them. */
import { englishNumberWords } from "../../tokens/english.ts";
import { dayWords } from "../day-words.ts";
import { isOneSlip, meaningBy } from "../meant-word.ts";
import { besideGrant, besideRefusal, closedInEnglish, leading } from "./closed.ts";
import { agreeing, agreeingFirmly, neutral } from "./consent.ts";
import { classesInEnglish, english, frequent, namedInRules, shortForms } from "./words.ts";

const runs: readonly string[] = [
  ...agreeing,
  ...agreeingFirmly,
  ...neutral,
  ...leading,
  ...besideGrant,
  ...besideRefusal,
  ...Object.values(closedInEnglish).flat(),
  ...Object.values(dayWords.en),
  "chart|picture",
];

const words: ReadonlySet<string> = new Set([
  ...frequent,
  ...englishNumberWords,
  ...namedInRules.keys(),
  ...runs.flatMap((run) => run.split(/[ |?]+/)),
]);

/** Words that the splitting of a message writes in Spanish ("2k", "250.-"). They belong to no language. */
const marks: ReadonlySet<string> = new Set(
  "mas menos con centavos digo num numero kmil kamil kilos sin nomas telefono lada al".split(" "),
);

/** True if the reader knows a word as English. */
export function isEnglishWord(word: string): boolean {
  return (
    word !== "" && !marks.has(word) && (words.has(word) || shortForms.has(word) || classesInEnglish(word).length > 0)
  );
}

/** Words of six letters and more in which a typing error is corrected. */
const known: readonly string[] = [
  ...Object.values(english).flatMap((list) => list.split(" ")),
  ...englishNumberWords,
].filter((word) => word.length >= 6 && !word.endsWith("*"));

/** Words one letter away from such a word that are no typing errors. */
const ownWords: ReadonlySet<string> = new Set(
  (
    "chance change charge changes charges charger changer chargers paints prints joints pints custom costumes bought brought sought fought receipts tickets phones " +
    "cancels registry registers records records numbers corrects counted amounts mounts totals pursues purchaser cashiers manages balanced manger orders border older " +
    "house mouse those these there where while white right night light sight might tight fifteen fifty sixteen sixty seventeen seventy closer closet closes winter dinners " +
    "sooner sounds pounds rounds hounds bound found round sound"
  ).split(" "),
);

/** The intended word, in lower case and without punctuation: short forms in full, and one typing error corrected if only one known word is that near. */
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
