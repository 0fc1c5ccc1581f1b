/**
 * What a word says, as far as the models and vetoes look at it. A word may have several classes, or none. The tables of the languages
 * (`es-mx.ts`, `en.ts`) say which words have which.
 */
export type Class =
  | "TICKET"
  | "PHONE"
  | "MONEY"
  | "CURRENCY"
  | "POINTS"
  | "SELL"
  | "COPULA"
  | "TENDER"
  | "CHANGE"
  | "HAND"
  | "EACH"
  | "OFF"
  | "MORE"
  | "NEGATE"
  | "WITHOUT"
  | "IF"
  | "SUPPOSED"
  | "UNSURE"
  | "PAST"
  | "LATER"
  | "DEBT"
  | "WAIT"
  | "CANCEL"
  | "UNDO"
  | "COURTESY"
  | "GREETING"
  | "NAME"
  | "YES"
  | "QUESTION"
  | "UNIT"
  | "PLACE"
  | "PERSONAL"
  | "ANOTHER"
  | "SAME"
  | "WRONG"
  | "CORRECT"
  | "PART"
  | "FOREIGN"
  | "MONTH"
  | "TIME"
  | "USE"
  | "STAFF"
  | "CUSTOMER"
  | "BALANCE"
  | "ARTICLE"
  | "PREPOSITION"
  | "AND"
  | "OR"
  | "BUT"
  | "LAUGH"
  | "WITH"
  | "PRICE"
  | "OWN"
  | "GIVE"
  | "TAKE"
  | "GOODS";

/** A table of a language: the words of each class, parted by spaces. A word that ends in `*` stands for all that begin so. */
export type Lexicon = { readonly [name in Class]: string };

/** The words of a list, parted by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Whether a word is in a list, whose words that end in `*` stand for all that begin so. */
export function wordTest(list: string): (word: string) => boolean {
  const all = list.split(" ");
  const words = new Set(all);
  const stems = all.flatMap((one) => (one.endsWith("*") ? [one.slice(0, -1)] : []));
  return (word) => words.has(word) || stems.some((stem) => word.startsWith(stem));
}
