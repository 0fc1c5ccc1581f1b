import type { Token } from "../../../understanding/tokens/token.ts";
import type { Utterance } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Reading } from "./reading.ts";
import { dropQueued, queuedSales, replaceQueued } from "../remembered/queue.ts";

/** Words for a sale that waits, and its place in the queue: -1 is the last. */
const places: ReadonlyMap<string, number> = new Map([
  ["segunda", 0],
  ["segundo", 0],
  ["otra", 0],
  ["siguiente", 0],
  ["tercera", 1],
  ["tercero", 1],
  ["cuarta", 2],
  ["ultima", -1],
]);

/** Those that say for certain which one it is, however many have been asked. */
const certain: ReadonlySet<string> = new Set(["otra", "siguiente", "ultima"]);

/**
 * Does what a message says of a sale that waits: "la segunda no son 59, son 95", "cancela la última". What is not certain is left for its own summary, and
 * nothing of it is taken for the open sale. False: it speaks of the open one.
 */
export function changesQueued(turn: TurnBuilder, { utterance, otherPhone }: Reading): boolean {
  const { tokens, data, questioned } = utterance;
  const sales = queuedSales(turn);
  const word = tokens.find(({ norm }) => places.has(norm));
  if (sales.length === 0 || word === undefined || questioned || otherPhone) return false;
  const place = (places.get(word.norm) ?? 0) < 0 ? sales.length - 1 : (places.get(word.norm) ?? 0);
  const isCalledOff =
    tokens.some(({ classes }) => classes.includes("CANCEL")) && data.length === 0 && !tokens.some(isDenial);
  if (isCalledOff) return dropped(turn, place, certain.has(word.norm));
  if (!data.some(({ token }) => token.type === "number")) return false;
  const mended = mendedSale(sales[place] ?? "", utterance);
  if (mended !== null) replaceQueued(turn, place, mended);
  turn.say({ key: mended === null ? "queuedLater" : "queuedChanged" });
  turn.askAgain();
  return true;
}

const isDenial = ({ classes }: Token) => classes.includes("NEGATE");

function dropped(turn: TurnBuilder, place: number, isCertain: boolean): true {
  if (isCertain) dropQueued(turn, place);
  turn.say({ key: isCertain ? "queuedDropped" : "queuedLater" });
  turn.askAgain();
  return true;
}

/** A sale with one figure in the place of the one that is taken back, which stands in it once. Null: that is not certain. */
function mendedSale(sale: string, { data }: Utterance): string | null {
  const figures = data.filter(({ token }) => token.type === "number");
  const [wrong, ...otherWrong] = figures.filter(({ role }) => role === "withdrawn");
  const [right, ...otherRight] = figures.filter(({ role }) => role !== "withdrawn");
  if (wrong === undefined || right === undefined || otherWrong.length + otherRight.length > 0) return null;
  const words = sale.split(" ");
  if (words.filter((one) => one === wrong.token.typed).length !== 1) return null;
  return words.map((one) => (one === wrong.token.typed ? right.token.typed : one)).join(" ");
}
