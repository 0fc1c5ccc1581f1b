/**
 * The class of a word, for the models and vetoes. A word may have several classes, or none. The tables of the languages (`es-mx.ts`, `en/words.ts`) assign
 * them.
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

/** The table of a language: the words of each class, separated by spaces. A word that ends in `*` stands for every word with that beginning. */
export type Lexicon = { readonly [name in Class]: string };

/** The words of a list, separated by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** A test for the words of a list. A word that ends in `*` stands for every word with that beginning. */
export function wordTest(list: string): (word: string) => boolean {
  const all = list.split(" ");
  const words = new Set(all);
  const stems = all.flatMap((one) => (one.endsWith("*") ? [one.slice(0, -1)] : []));
  return (word) => words.has(word) || stems.some((stem) => word.startsWith(stem));
}
