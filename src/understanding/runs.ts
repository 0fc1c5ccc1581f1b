import { wordOf, type Token } from "./tokens/token.ts";

/** A run of words as a table has it: each place takes any of its words, and may be missing. */
type Place = { readonly words: ReadonlySet<string>; readonly optional: boolean };

/** The runs of a table, by the words with which they may begin. */
export type Runs = ReadonlyMap<string, readonly (readonly Place[])[]>;

/** Reads the runs of a table: places parted by spaces, words of a place by `|`; a place that ends in `?` may be missing. */
export function runsOf(table: readonly string[]): Runs {
  const runs = new Map<string, (readonly Place[])[]>();
  for (const line of table) {
    const places = line.split(" ").map((written) => ({
      words: new Set(
        written
          .replaceAll("?", "")
          .split("|")
          .filter((word) => word !== ""),
      ),
      optional: written.endsWith("?"),
    }));
    for (const word of beginnings(places)) {
      const list = runs.get(word);
      if (list === undefined) runs.set(word, [places]);
      else list.push(places);
    }
  }
  return runs;
}

function beginnings(places: readonly Place[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const place of places) {
    for (const word of place.words) words.add(word);
    if (!place.optional) break;
  }
  return words;
}

/** The number of words of the longest run that begins at a place; 0 where none does. */
export function runAt(runs: Runs, words: readonly string[], at: number): number {
  let longest = 0;
  for (const places of runs.get(words[at] ?? "") ?? []) longest = Math.max(longest, matched(places, words, at));
  return longest;
}

/** Whether a run stands anywhere among the words of a message; a pause ends it. */
export function saysAnywhere(tokens: readonly Token[], runs: Runs): boolean {
  const words = tokens.map((token) => (token.type === "word" ? wordOf(token) : ""));
  return words.some((_, at) => runAt(runs, words, at) > 0);
}

/** Each place takes the next word if it may: the tables have no two ways to read the same words. */
function matched(places: readonly Place[], words: readonly string[], from: number): number {
  let at = from;
  for (const { words: of, optional } of places) {
    if (of.has(words[at] ?? "")) at++;
    else if (!optional) return 0;
  }
  return at - from;
}
