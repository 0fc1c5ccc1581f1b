import { neutral } from "./lexicon/consent-es-mx.ts";
import { closed, leading, type ClosedMeaning } from "./lexicon/closed-es-mx.ts";
import { runAt, runsOf, type Runs } from "./runs.ts";
import type { Token } from "./tokens/token.ts";

const besides = runsOf([...neutral, ...leading]);
/** Beside what grants something: no word of a denial. */
const besideGrant = runsOf([...neutral, "si|ok|va|dale|sale|ya|pues|ella|el|la|su|cliente|clienta"]);
/** Beside a no: no word of a yes. */
const besideRefusal = runsOf([...neutral, "no|ah|ay|uy|mejor|bueno|entonces|que|ella|el|la"]);
const grants: ReadonlySet<ClosedMeaning> = new Set<ClosedMeaning>([
  "accepts",
  "approves",
  "takesOffer",
  "register",
  "anyway",
]);
const table = new Map(Object.entries(closed).map(([meaning, runs]) => [meaning as ClosedMeaning, runsOf(runs)]));

/** The most words of a message with a closed meaning. */
const mostWords = 10;

/** Whether a message is nothing but a run with a closed meaning: "déjalo así", "de todos modos". A question has none. */
export function saysClosed(tokens: readonly Token[], questioned: boolean, meaning: ClosedMeaning): boolean {
  const runs = table.get(meaning);
  if (questioned || runs === undefined || tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const words = tokens.flatMap(({ type, norm }) => (type === "word" ? [norm] : []));
  return words.length <= mostWords && isMadeOf(runs, words, othersFor(meaning));
}

function othersFor(meaning: ClosedMeaning): Runs {
  if (meaning === "refuse") return besideRefusal;
  return grants.has(meaning) ? besideGrant : besides;
}

function isMadeOf(runs: Runs, words: readonly string[], others: Runs): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const meant = runAt(runs, words, at);
    const length = meant > 0 ? meant : runAt(others, words, at);
    if (length === 0) return false;
    found ||= meant > 0;
    at += length;
  }
  return found;
}
