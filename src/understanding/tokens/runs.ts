import { wordOf, type Token } from "./token.ts";

/** A run of words in a table: each place takes any of its words; an optional place may be missing. */
type Place = { readonly words: ReadonlySet<string>; readonly optional: boolean };

/** The runs of a table, by the words that can begin them. */
export type Runs = ReadonlyMap<string, readonly (readonly Place[])[]>;

/** Reads the runs of a table: places separated by spaces, the words of a place by `|`; a place that ends in `?` is optional. */
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

/** The number of words in the longest run that begins at a place; 0 if none does. */
export function runAt(runs: Runs, words: readonly string[], at: number): number {
  let longest = 0;
  for (const places of runs.get(words[at] ?? "") ?? []) longest = Math.max(longest, matched(places, words, at));
  return longest;
}

/** True if a run stands anywhere in a message without a pause inside. */
export function saysAnywhere(tokens: readonly Token[], runs: Runs): boolean {
  const words = tokens.map((token) => (token.type === "word" ? wordOf(token) : ""));
  return words.some((_, at) => runAt(runs, words, at) > 0);
}

/** Each place takes the next word if it can: no table has two ways to read the same words. */
function matched(places: readonly Place[], words: readonly string[], from: number): number {
  let at = from;
  for (const { words: of, optional } of places) {
    if (of.has(words[at] ?? "")) at++;
    else if (!optional) return 0;
  }
  return at - from;
}
