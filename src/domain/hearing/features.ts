/**
 * In what a message is said. With nothing open: who says it. With a question open: which one.
 * `summary`: "¿La registro?".
 */
export type Moment = "cashier" | "manager" | "customer" | "phone" | "amount" | "ticket" | "summary";

/**
 * The features of a line (`lineOf`) that the model weighs: its words, their beginnings, pairs of neighbours, and how long it is; each once.
 * They are the same in training and in use.
 */
export function featuresOf(line: string, moment: Moment): readonly string[] {
  const words = line.split(" ").filter((word) => word !== "," && word !== "");
  const found = new Set<string>([`@${moment}`]);
  for (const [at, word] of words.entries()) {
    found.add(word);
    if (word.length > 4) found.add(`${word.slice(0, 4)}*`);
    if (word.length > 6) found.add(`${word.slice(0, 6)}*`);
    found.add(`${words[at - 1] ?? "^"} ${word}`);
  }
  if (words.length > 0) found.add(`${words.at(-1)} $`);
  found.add(words.length < 3 ? "<3" : words.length < 7 ? "<7" : ">6");
  return [...found];
}

/** The letter of each intent in the model, in their order. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
