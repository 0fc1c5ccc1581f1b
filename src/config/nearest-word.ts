import { distance } from "fastest-levenshtein";

/** The known word with the smallest edit distance. Null: that is more than half its length. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  const ranked = known.map((word) => ({ word, changes: distance(given.toLowerCase(), word) }));
  const best = ranked.toSorted((one, other) => one.changes - other.changes)[0];
  return best !== undefined && best.changes <= best.word.length / 2 ? best.word : null;
}
