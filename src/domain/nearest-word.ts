/** The known word at the smallest edit distance; null where that is more than half its length. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  const ranked = known.map((word) => ({ word, changes: changesBetween(given.toLowerCase(), word) }));
  const best = ranked.toSorted((one, other) => one.changes - other.changes)[0];
  return best !== undefined && best.changes <= best.word.length / 2 ? best.word : null;
}

/** Levenshtein's distance. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++)
      next.push(Math.min((row[j] ?? 0) + (other[j] === letter ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[other.length] ?? 0;
}
