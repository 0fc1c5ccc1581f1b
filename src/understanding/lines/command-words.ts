import { hasDigit, isDigits, plain } from "../../domain/words.ts";
import { beginsWithFigure } from "../tokens/tokens.ts";
import { runAt, runsOf, type Runs } from "../runs.ts";

/** How a line begins that is a command and says more. */
export interface Beginning {
  /** Its words, as a table of runs has them. */
  readonly runs: readonly string[];
  /** Words behind them that say nothing. */
  readonly skips?: string;
  /** What has to follow, one of these parted by spaces: `end`, `figure`, `=`, `choice` (a number of a list and no more), or a word. Absent: anything. */
  readonly needs?: string;
  /** Runs that must not follow; such a line is something else, unless it has figures as well. */
  readonly unless?: readonly string[];
}

interface Word {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

interface Known {
  readonly runs: Runs;
  readonly skips: ReadonlySet<string>;
  readonly needs: ReadonlySet<string> | null;
  readonly unless: Runs;
}

const known = new WeakMap<Beginning, Known>();

function knownOf(beginning: Beginning): Known {
  const found = known.get(beginning);
  if (found !== undefined) return found;
  const { runs, skips = "", needs, unless = [] } = beginning;
  const made = {
    runs: runsOf(runs),
    skips: new Set(skips.split(" ")),
    needs: needs === undefined ? null : new Set(needs.split(" ")),
    unless: runsOf(unless),
  };
  known.set(beginning, made);
  return made;
}

/** The text whose words were looked at last: every command looks at it. */
let last: { readonly text: string; readonly words: readonly Word[] } | null = null;

/** The words with which a text begins, up to a mark that is none between words. */
function firstWords(text: string): readonly Word[] {
  if (last?.text === text) return last.words;
  const words: Word[] = [];
  const word = /[\s:,]*([\p{L}\p{N}]+)(?![\p{L}\p{N}_#/-])/uy;
  if (":,".includes(text.trimStart().charAt(0))) return [];
  for (let found = word.exec(text); found !== null && words.length < mostWords; found = word.exec(text)) {
    const [whole, said = ""] = found;
    words.push({ said: plain(said), start: found.index + whole.length - said.length, end: word.lastIndex });
  }
  last = { text, words };
  return words;
}

/** More than the longest beginning has. */
const mostWords = 12;

/** What follows a beginning in a line, as it was typed; null: the line does not begin so. */
export function behind(text: string, beginning: Beginning): string | null {
  const words = firstWords(text);
  const { runs, skips, needs, unless } = knownOf(beginning);
  const said = words.map((word) => word.said);
  let at = runAt(runs, said, 0);
  if (at === 0) return null;
  const hasFigures = hasDigit(text.slice(words[at - 1]?.end));
  if (!hasFigures && runAt(unless, said, at) > 0) return null;
  while (skips.has(said[at] ?? " ")) at++;
  const rest = text
    .slice(words[at - 1]?.end)
    .replace(/^[\s:,]*(?:[.!]+(?=\s|$))?/, "")
    .trim();
  return needs === null || [...needs].some((one) => follows(rest, one, said[at])) ? rest : null;
}

function follows(rest: string, what: string, word: string | undefined): boolean {
  if (what === "end") return rest === "";
  if (what === "=") return rest.startsWith("=");
  if (what === "figure") return beginsWithFigure(rest);
  return what === "choice" ? isDigits(rest, 1, 2) : word === what;
}
