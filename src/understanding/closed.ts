import { neutral } from "./lexicon/consent-es-mx.ts";
import { closed, leading, type ClosedMeaning } from "./lexicon/closed-es-mx.ts";
import { runAt, runsOf, type Runs } from "./runs.ts";
import type { Token } from "./tokens/token.ts";

const besides = runsOf([...neutral, ...leading]);
const table = new Map(Object.entries(closed).map(([meaning, runs]) => [meaning as ClosedMeaning, runsOf(runs)]));

/** The most words of a message with a closed meaning. */
const mostWords = 10;

/** Whether a message is nothing but a run with a closed meaning: "déjalo así", "de todos modos". A question has none. */
export function saysClosed(tokens: readonly Token[], questioned: boolean, meaning: ClosedMeaning): boolean {
  const runs = table.get(meaning);
  if (questioned || runs === undefined || tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const words = tokens.flatMap(({ type, norm }) => (type === "word" ? [norm] : []));
  return words.length <= mostWords && isMadeOf(runs, words);
}

function isMadeOf(runs: Runs, words: readonly string[]): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const meant = runAt(runs, words, at);
    const length = meant > 0 ? meant : runAt(besides, words, at);
    if (length === 0) return false;
    found ||= meant > 0;
    at += length;
  }
  return found;
}
