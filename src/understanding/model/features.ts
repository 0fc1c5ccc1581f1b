/** The features of a message for the models: for its act, and for the roles of its figures. */
import { digitsOf, isLetters } from "../../domain/words.ts";
import type { Class } from "../lexicon/classes.ts";
import type { SituationName } from "../situation.ts";
import { type Datum, modelFormOf, isDatum, type Token } from "../tokens/token.ts";

const stemLength = 4;

/** The features of a whole message for the model of acts. Training and use share them. */
export function actFeaturesOf(
  tokens: readonly Token[],
  questioned: boolean,
  situation: SituationName,
): readonly string[] {
  const asks = isAsked(situation);
  // Most messages after a sale could come at any time.
  const place = situation === "after" ? "cas" : situation.slice(0, 3);
  const found = new Set<string>([`@${situation}`, asks ? "@asked" : "@idle"]);
  const said = tokens.filter(({ type }) => type !== "break");
  for (const [at, token] of said.entries()) {
    const { classes, type } = token;
    const norm = modelFormOf(token);
    const before = said[at - 1];
    const earlier = before === undefined ? "^" : modelFormOf(before);
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

/** Adds the shape of the whole message: its figures, its length, whether it is a question. */
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
  found.add(`${last === undefined ? "^" : modelFormOf(last)} $`);
  found.add(`f:${figures}`);
  found.add(`f:${figures}|${situation}`);
  found.add(`l:${length}`);
  found.add(`l:${length}|${situation}`);
  if (data.length === said.length && data.length > 0) found.add(`onlyFigures|${situation}`);
  if (questioned) {
    found.add("?");
    found.add(`?|${situation}`);
    const [first] = said;
    found.add(`?|${first === undefined ? "" : modelFormOf(first)}`);
  }
  const lines = tokens.filter(({ norm }) => norm === "⏎").length;
  if (lines > 0) found.add(`lines:${Math.min(lines, 3)}`);
}

/** How many words on each side of a figure count. */
const reach = 4;

/** The features of one figure, and of the gap before it. */
export interface RoleFeatures {
  readonly emission: readonly string[];
  /** Empty for the first figure. */
  readonly gap: string;
}

/** The features of each figure of a message, in order. Training and use share them. */
export function roleFeaturesOf(tokens: readonly Token[], situation: SituationName): readonly RoleFeatures[] {
  const places = tokens.flatMap((token, at) => (isDatum(token) ? [at] : []));
  const data = places.map((at) => tokens[at] as Datum);
  const shapes = data.map(shapeOf);
  const signature = shapes.map((shape) => shape.slice(0, 2)).join("");
  const bag = bagOf(tokens);
  return places.map((at, order) => {
    const emission = new Set<string>();
    const add = (feature: string) => emission.add(feature);
    addShape(add, data[order] as Datum, shapes[order] ?? "", situation);
    add(`o:${order}/${data.length}`);
    add(`s:${situation}|${signature}|${order}`);
    add(`g:${signature.slice(0, 12)}|${order}`);
    add(`n-:${shapes[order - 1] ?? "^"}|${shapes[order]}`);
    add(`n+:${shapes[order + 1] ?? "$"}|${shapes[order]}`);
    addWords(add, tokens, at, -1);
    addWords(add, tokens, at, 1);
    add(`ww:${normAt(tokens, at - 1)}|${normAt(tokens, at + 1)}`);
    addNearest(add, tokens, at);
    addRelations(add, data, order);
    for (const name of bag) add(`b:${name}`);
    if (tokens.length === 1) add(`alone:${situation}|${shapes[order]}`);
    return { emission: [...emission], gap: order === 0 ? "" : gapOf(tokens, places[order - 1] ?? 0, at) };
  });
}

/** The shape of a figure: its type, its size, and its signs. */
function shapeOf(token: Datum): string {
  if (token.type === "phone") return "PH";
  const digits = digitsOf(token.typed).length;
  if (token.type === "code") return `C${Math.min(digits, 6)}${isLetters(token.typed.charAt(0)) ? "a" : "d"}`;
  const form =
    token.amount.type === "amount" ? (token.amount.centavos % 100 === 0 ? "" : ".") : token.amount.type.slice(0, 3);
  return `N${Math.min(digits, 8)}${form}${token.money ? "$" : ""}${token.spoken ? "w" : ""}${token.hash ? "#" : ""}${token.unsure ? "?" : ""}`;
}

function addShape(add: (feature: string) => void, token: Datum, shape: string, situation: SituationName): void {
  add(`h:${shape}`);
  add(`sh:${situation}|${shape}`);
  add(`st:${situation}|${token.type}`);
  if (token.type !== "number") return;
  if (token.amount.type === "amount") {
    const pesos = token.amount.centavos / 100;
    const size = pesos < 10 ? 0 : pesos < 20 ? 1 : pesos < 100 ? 2 : pesos < 1_000 ? 3 : pesos < 10_000 ? 4 : 5;
    add(`z:${size}`);
    add(`sz:${situation}|${size}`);
    if (pesos % 50 === 0) add(`round:${situation}`);
    if ([20, 50, 100, 200, 500, 1_000].includes(pesos)) add("note");
  }
}

function normAt(tokens: readonly Token[], at: number): string {
  const token = at < 0 ? null : tokens[at];
  return token === null ? "^" : token === undefined ? "$" : modelFormOf(token);
}

function addWords(add: (feature: string) => void, tokens: readonly Token[], at: number, way: -1 | 1): void {
  const side = way < 0 ? "-" : "+";
  const first = normAt(tokens, at + way);
  const second = normAt(tokens, at + 2 * way);
  add(`${side}1:${first}`);
  add(`${side}2:${second}`);
  add(`${side}12:${first}|${second}`);
  add(`${side}123:${first}|${second}|${normAt(tokens, at + 3 * way)}`);
  if (first.length > stemLength) add(`${side}s:${first.slice(0, stemLength)}`);
  let near = "";
  for (let far = 1; far <= reach; far++) {
    const token = tokens[at + far * way];
    if (token === undefined) break;
    if (far > 1 && token.type === "word") add(`${side}w:${modelFormOf(token)}`);
    for (const name of token.classes) {
      add(`${side}c${Math.min(far, 3)}:${name}`);
      if (near === "") near = name;
    }
    if (isDatum(token)) break;
  }
  add(`${side}k:${near}`);
}

/** Classes that tell the role of a figure beside them. */
const telling: ReadonlySet<Class> = new Set([
  "TICKET",
  "PHONE",
  "MONEY",
  "CURRENCY",
  "POINTS",
  "SELL",
  "TENDER",
  "CHANGE",
  "HAND",
  "EACH",
  "OFF",
  "UNIT",
  "PLACE",
  "PERSONAL",
  "USE",
  "PART",
  "NEGATE",
  "PAST",
]);

/** Adds the nearest telling classes on both sides within the clause. */
function addNearest(add: (feature: string) => void, tokens: readonly Token[], at: number): void {
  const found = [-1, 1].map((way) => {
    let [figures, pauses] = [0, 0];
    for (let place = at + way; place >= 0 && place < tokens.length; place += way) {
      const token = tokens[place] as Token;
      if (isDatum(token)) figures++;
      if (token.type === "break") pauses++;
      if (figures > 1) break;
      const name = token.classes.find((one) => telling.has(one));
      if (name !== undefined) return `${name}${figures}${Math.min(pauses, 1)}`;
    }
    return "";
  });
  add(`near-:${found[0]}`);
  add(`near+:${found[1]}`);
  add(`near:${found.join("|")}`);
}

/** Adds how a figure relates to the others: as a sum, a difference, a product, or a repetition. */
function addRelations(add: (feature: string) => void, data: readonly Datum[], order: number): void {
  const values = data.map((one) =>
    one.type === "number" && one.amount.type === "amount" ? one.amount.centavos / 100 : null,
  );
  const own = values[order];
  if (own === null || own === undefined) return;
  const others = values.flatMap((value, at) => (at === order || value === null ? [] : [value]));
  if (others.length === 0) return add("r:only");
  add(others.every((value) => own > value) ? "r:largest" : others.every((value) => own < value) ? "r:least" : "r:amid");
  if (others.includes(own)) add("r:again");
  for (const [at, one] of others.entries())
    for (const two of others.slice(at + 1)) {
      if (one + two === own) add("r:sum");
      if (one * two === own) add("r:product");
      if (one - two === own || two - one === own) add("r:summand");
    }
}

/** The classes and words of the whole message, which count for each of its figures. */
function bagOf(tokens: readonly Token[]): ReadonlySet<string> {
  const bag = new Set<string>();
  for (const token of tokens) {
    const { classes, type } = token;
    const norm = modelFormOf(token);
    for (const name of classes) if (name !== "ARTICLE" && name !== "PREPOSITION") bag.add(name);
    if (type === "word" && norm.length > 3) bag.add(norm);
  }
  return bag;
}

/** The words between two figures if there are few, otherwise their classes. */
function gapOf(tokens: readonly Token[], from: number, to: number): string {
  const between = tokens.slice(from + 1, to);
  if (between.length <= 2) return between.map(modelFormOf).join(" ");
  const classes = between.flatMap(({ classes: of, type }) => (type === "break" ? [","] : of.slice(0, 1)));
  return `${classes.slice(0, 3).join(" ")}…`;
}
