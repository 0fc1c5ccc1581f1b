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
