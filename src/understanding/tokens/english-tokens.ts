import type { Class } from "../lexicon/classes.ts";
import { classesInEnglish } from "../lexicon/en/class-of.ts";
import { namedInRules } from "../lexicon/en/words.ts";
import type { Token } from "./token.ts";

/** Gives the words of an English message their classes, and the names that the rules have for them. */
export function englishTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => (token.type === "word" ? englishWord(token, tokens[at + 1]) : token));
}

const none: readonly Class[] = [];
const polite: ReadonlySet<string> = new Set(["like", "love", "prefer", "rather"]);

/** What may stand before a time that is gone: "last week". */
const gone: ReadonlySet<string> = new Set(
  "week month night year monday tuesday wednesday thursday friday saturday sunday time".split(" "),
);

function englishWord(token: Token, next: Token | undefined): Token {
  const { norm: word } = token;
  const classes = classesInEnglish(word);
  const following = next?.type === "word" ? next.norm : "";
  const as = (norm: string, ...more: readonly Class[]): Token => ({
    ...token,
    norm,
    classes: [...classes, ...more],
    english: word,
  });
  if (word === "last" && gone.has(following)) return as("pasada", "PAST");
  // "The same customer", and "the same" of everything.
  if (word === "same") return as(classesInEnglish(following).includes("CUSTOMER") ? "mismo" : "igual");
  // "She would like to pay" supposes nothing.
  if (word === "would" && polite.has(following)) return { ...as(word), classes: none };
  if (word === "yes" || word === "if") return as(word === "yes" ? "si" : word);
  return as(namedInRules.get(word) ?? word);
}
