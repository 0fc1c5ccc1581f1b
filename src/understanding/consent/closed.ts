import { neutral } from "../lexicon/consent-es-mx.ts";
import { closed, leading, type ClosedMeaning } from "../lexicon/closed-es-mx.ts";
import {
  besideGrant as besideGrantInEnglish,
  besideRefusal as besideRefusalInEnglish,
  closedInEnglish,
  leading as leadingInEnglish,
  type EnglishMeaning,
} from "../lexicon/en/closed.ts";
import { neutral as neutralInEnglish } from "../lexicon/en/consent.ts";
import { runAt, runsOf, type Runs } from "../runs.ts";
import { areEnglish, wordOf, type Token } from "../tokens/token.ts";

/** What a language has for closed meanings. */
interface Lists {
  readonly table: ReadonlyMap<string, Runs>;
  /** Beside most meanings. */
  readonly besides: Runs;
  /** Beside what grants something: no word of a denial. */
  readonly besideGrant: Runs;
  /** Beside a no: no word of a yes. */
  readonly besideRefusal: Runs;
}

const tableOf = (lists: { readonly [meaning: string]: readonly string[] }): ReadonlyMap<string, Runs> =>
  new Map(Object.entries(lists).map(([meaning, runs]) => [meaning, runsOf(runs)]));

const spanish: Lists = {
  table: tableOf(closed),
  besides: runsOf([...neutral, ...leading]),
  besideGrant: runsOf([...neutral, "si|ok|va|dale|sale|ya|pues|ella|el|la|su|cliente|clienta"]),
  besideRefusal: runsOf([...neutral, "no|ah|ay|uy|mejor|bueno|entonces|que|ella|el|la"]),
};
const english: Lists = {
  table: tableOf(closedInEnglish),
  besides: runsOf([...neutralInEnglish, ...leadingInEnglish]),
  besideGrant: runsOf([...neutralInEnglish, ...besideGrantInEnglish]),
  besideRefusal: runsOf([...neutralInEnglish, ...besideRefusalInEnglish]),
};
const grants: ReadonlySet<EnglishMeaning> = new Set<ClosedMeaning>([
  "accepts",
  "approves",
  "takesOffer",
  "register",
  "anyway",
]);
const refusing: ReadonlySet<EnglishMeaning> = new Set<ClosedMeaning>(["refuse", "drop", "dropOrUndo"]);
/** The most words of a message with a closed meaning. */
const mostWords = 10;

/** Whether a message is nothing but a run with a closed meaning: "déjalo así", "de todos modos". A question has none. */
export function saysClosed(tokens: readonly Token[], questioned: boolean, meaning: EnglishMeaning): boolean {
  const lists = areEnglish(tokens) ? english : spanish;
  const runs = lists.table.get(meaning);
  if (questioned || runs === undefined || tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const words = tokens.flatMap((token) => (token.type === "word" ? [wordOf(token)] : []));
  // "No es otra" may mean either.
  const deniesAtOnce = tokens[0]?.norm === "no" && tokens[1]?.type !== "break";
  if (meaning === "another" && deniesAtOnce && !words.some((word) => sameWords.has(word))) return false;
  return words.length <= mostWords && isMadeOf(runs, words, othersFor(meaning, lists));
}

/** "No es la misma": a denial of the contrary. */
const sameWords: ReadonlySet<string> = new Set(["misma", "mismo", "same"]);

function othersFor(meaning: EnglishMeaning, { besides, besideGrant, besideRefusal }: Lists): Runs {
  if (refusing.has(meaning)) return besideRefusal;
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
