import type { SituationName } from "../situation.ts";
import { isDatum, heardOf, type Token } from "../tokens/token.ts";

const stemLength = 4;

/** Gives the features of a whole message for the model of acts. They are the same in training and in use. */
export function actFeaturesOf(
  tokens: readonly Token[],
  questioned: boolean,
  situation: SituationName,
): readonly string[] {
  const asks = isAsked(situation);
  // Most of what is said after a sale is said at any time.
  const place = situation === "after" ? "cas" : situation.slice(0, 3);
  const found = new Set<string>([`@${situation}`, asks ? "@asked" : "@idle"]);
  const said = tokens.filter(({ type }) => type !== "break");
  for (const [at, token] of said.entries()) {
    const { classes, type } = token;
    const norm = heardOf(token);
    const before = said[at - 1];
    const earlier = before === undefined ? "^" : heardOf(before);
    found.add(norm);
    found.add(`${place}:${norm.slice(0, stemLength)}`);
    if (type === "word") {
      for (const length of [3, 4, 5]) if (norm.length > length) found.add(`${norm.slice(0, length)}*`);
      for (const length of [3, 4]) if (norm.length > length) found.add(`*${norm.slice(-length)}`);
    }
    found.add(`${earlier} ${norm}`);
    found.add(`${earlier.slice(0, stemLength)}* ${norm.slice(0, stemLength)}*`);
    for (const name of classes) {
      found.add(`.${name}`);
      found.add(`${place}.${name}`);
      for (const other of before?.classes ?? []) found.add(`.${other}.${name}`);
    }
    if (at === 0) found.add(`^${norm}|${place}`);
  }
  addForm(found, tokens, said, questioned, situation);
  return [...found];
}

function isAsked(situation: SituationName): boolean {
  return ["phone", "amount", "points", "ticket", "summary"].includes(situation);
}

/** Adds what the whole message looks like: its figures, its length, whether it asks. */
function addForm(
  found: Set<string>,
  tokens: readonly Token[],
  said: readonly Token[],
  questioned: boolean,
  situation: SituationName,
): void {
  const data = said.filter(isDatum);
  const figures = data.map(({ type }) => type[0]).join("");
  const length = said.length < 2 ? "1" : said.length < 4 ? "2-3" : said.length < 8 ? "4-7" : "8+";
  const last = said.at(-1);
  found.add(`${last === undefined ? "^" : heardOf(last)} $`);
  found.add(`f:${figures}`);
  found.add(`f:${figures}|${situation}`);
  found.add(`l:${length}`);
  found.add(`l:${length}|${situation}`);
  if (data.length === said.length && data.length > 0) found.add(`onlyFigures|${situation}`);
  if (questioned) {
    found.add("?");
    found.add(`?|${situation}`);
    const [first] = said;
    found.add(`?|${first === undefined ? "" : heardOf(first)}`);
  }
  const lines = tokens.filter(({ norm }) => norm === "⏎").length;
  if (lines > 0) found.add(`lines:${Math.min(lines, 3)}`);
}
