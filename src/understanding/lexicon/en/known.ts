import { englishNumberWords } from "../../tokens/english-numbers.ts";
import { classesInEnglish } from "./class-of.ts";
import { besideGrant, besideRefusal, closedInEnglish, leading } from "./closed.ts";
import { agreeing, agreeingFirmly, neutral } from "./consent.ts";
import { dayWords } from "../day-words.ts";
import { frequent, namedInRules, shortForms } from "./words.ts";

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

/** Words that the parting of a message writes in Spanish ("2k", "250.-"), which are of no language. */
export const marks: ReadonlySet<string> = new Set(
  "mas menos con centavos digo num numero kmil kamil kilos sin nomas telefono lada al".split(" "),
);

/** Whether a word is one of English that the reader knows. */
export function isEnglishWord(word: string): boolean {
  return (
    word !== "" && !marks.has(word) && (words.has(word) || shortForms.has(word) || classesInEnglish(word).length > 0)
  );
}
