/**
 * In what a message is said. With nothing open: who says it. With a question open: which one.
 * `summary`: "¿La registro?".
 */
export type Moment = "cashier" | "manager" | "customer" | "phone" | "amount" | "ticket" | "summary";

/** Who writes, where no question is open. */
export type Speaker = Extract<Moment, "cashier" | "manager" | "customer">;

/** How many letters of a word stand for it beside its neighbour, so that "registrala ya" and "registralo ya" are one pair too. */
const stemLength = 4;

/**
 * The features of a line (`lineOf`) that the model weighs: its words, their beginnings and ends, pairs of neighbours in full and by their
 * beginnings, and how long it is; each once. They are the same in training and in use.
 */
export function featuresOf(line: string, moment: Moment): readonly string[] {
  const words = line.split(" ").filter((word) => word !== "," && word !== "");
  const found = new Set<string>([`@${moment}`]);
  const isSpeaker = moment === "cashier" || moment === "manager" || moment === "customer";
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? "^";
    found.add(word);
    // The same words may be another wish of another person.
    if (isSpeaker) found.add(`${moment.slice(0, 2)}:${word.slice(0, stemLength)}`);
    for (const length of [3, 4, 5]) if (word.length > length) found.add(`${word.slice(0, length)}*`);
    for (const length of [3, 4]) if (word.length > length) found.add(`*${word.slice(-length)}`);
    found.add(`${before} ${word}`);
    found.add(`${before.slice(0, stemLength)}* ${word.slice(0, stemLength)}*`);
  }
  if (words.length > 0) found.add(`${words.at(-1)} $`);
  found.add(words.length < 3 ? "<3" : words.length < 7 ? "<7" : ">6");
  return [...found];
}

/** The letter of each intent in the model, in their order. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
