import { parseAmount, type AmountReading } from "./money.ts";
import { phonesIn } from "./phones-in.ts";
import { plain, tidy } from "./words.ts";

/** What follows the phone and the sign of a correction: how much, and why (empty: not said). */
export interface CorrectionRest {
  readonly points: AmountReading;
  readonly reason: string;
}

/** Longer than a correction's amount and reason. */
const longestRest = 260;

/** A word that makes another number of the one before it, so that it begins no reason. */
const changesNumber = /^(?:mil|millon(?:es)?|k|y|o|u|con|x|por ?ciento|mas|menos|medio)$/;

/**
 * Reads `1 234.50 se duplicó`: the number in all its groups, its unit, then the reason. Null where the two can't be told apart for certain,
 * or another phone is in it, which would be another correction.
 */
export function parseCorrectionRest(text: string): CorrectionRest | null {
  if (text.length > longestRest || phonesIn(text).length > 0) return null;
  const tokens = tidy(text).replace(/^\$ /, "$").split(" ");
  const end = tokens.findIndex((token) => !/^\$?\d[\d.,']*$/.test(token));
  const taken = end < 0 ? tokens.length : end;
  const points = parseAmount(tokens.slice(0, taken).join(" "));
  if (points.type === "notAnAmount") return null;
  const rest = tokens.slice(taken + (/^(?:puntos?|pts|pesos?|mxn)$/.test(plain(tokens[taken] ?? "")) ? 1 : 0));
  const [first = "", second = ""] = rest;
  const joins = changesNumber.test(plain(first)) || (/^(?:de|a|al)$/.test(plain(first)) && /\d/.test(second));
  return joins || /\d|^[+-]/.test(first) ? null : { points, reason: rest.join(" ") };
}
