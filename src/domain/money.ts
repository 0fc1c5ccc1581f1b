import { digitsOf, tidy, withoutEnding } from "./words.ts";

/** Pesos as an integer number of centavos. */
export type Centavos = number & { readonly __centavos: unique symbol };

/**
 * An answer to "¿monto?".
 * - `ambiguous`: two readings; `guess` is the likelier. Ask it back, never take it.
 * - `tooPrecise`: more than two decimals. `notPositive`: zero or negative. `tooLarge`: above $9,999,999.99.
 */
export type AmountReading =
  | { readonly type: "amount"; readonly centavos: Centavos }
  | { readonly type: "ambiguous"; readonly guess: Centavos }
  | { readonly type: "tooPrecise" }
  | { readonly type: "notPositive" }
  | { readonly type: "tooLarge" }
  | { readonly type: "notAnAmount" };

/** Integer digits of the largest amount, $9,999,999.99. */
const mostDigits = 7;

/** Longest text that is read, characters. */
const longestWriting = 48;

/** Writings with one meaning in Mexico. Group 1: integer part; group 2: decimals. */
const certain: readonly RegExp[] = [
  /^(0|[1-9]\d*)(?:\.(\d\d?))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d\d?))?$/,
  // Millions take an apostrophe in Mexican handwriting: $1'250,000.00.
  /^([1-9]\d{0,2}'\d{3},\d{3})(?:\.(\d\d?))?$/,
  // Without decimals, a space may separate two numbers (250 300).
  /^([1-9]\d{0,2}(?: \d{3})+)\.(\d\d?)$/,
];

/** Writings with two meanings; the groups hold the likelier one. */
const doubtful: readonly RegExp[] = [
  /^(0\d+)(?:\.(\d\d?))?$/,
  /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)[.,]$/,
  /^()[.,](\d\d?)$/,
  /^(\d+),(\d\d?)$/,
  /^(\d+) (\d\d)$/,
  /^([1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+|(?:'\d{3})+))$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+)[,.](\d\d?)$/,
  /^([1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+|(?:'\d{3})+))[,. ](\d\d?)$/,
];

const overPrecise = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+))\.\d{3,}$/;

/**
 * Reads an amount in pesos as written in Mexico: `250`, `1234.5`, `1,234`, `$1,234.50`, `1 234.50`, `1'234,567.00`,
 * `$250 pesos`, `250 mxn`.
 *
 * Asked back (`ambiguous`): a decimal comma (`12,34`, `1.234,50`), points as thousands (`1.234` may be 1.23 and a slip),
 * spaces as thousands without decimals (`1 234`), decimals after a space (`250 50`), a number that seems cut (`.50`, `250.`) or that
 * begins with a needless zero (`0250`). Words (`mil`, `2k`) and other currencies are no amount. A bare phone is `tooLarge`.
 */
export function parseAmount(text: string): AmountReading {
  if (text.length > 4 * longestWriting) return { type: "notAnAmount" };
  const typed = tidy(text)
    .toLowerCase()
    .replaceAll(/[’‘´`]/g, "'");
  if (typed.length > longestWriting) return { type: "notAnAmount" };
  const [, sign = "", number = ""] = /^(-?) ?(.*)$/.exec(withoutEnding(typed, currencyBehind)) ?? [];
  const marked = currencyBefore.find((mark) => number.startsWith(mark)) ?? "";
  const [, signBehind = "", digits = ""] = /^ ?(-?) ?(\S.*)$/.exec(number.slice(marked.length)) ?? [];
  const reading = readNumber(digits);
  return sign + signBehind !== "" && reading.type !== "notAnAmount" ? { type: "notPositive" } : reading;
}

/** Marks of pesos before a number, and behind it, the longest first. */
const currencyBefore: readonly string[] = ["mx$", "mxn", "$"];
const currencyBehind: readonly string[] = [
  "pesos mxn",
  "peso mxn",
  "pesos m.n",
  "peso m.n",
  "pesos mn",
  "peso mn",
  "pesos",
  "peso",
  "mxn",
  "m.n",
  "mn",
  "$",
];

function readNumber(number: string): AmountReading {
  const sure = firstMatch(certain, number);
  if (sure) return readParts(sure, (centavos) => ({ type: "amount", centavos }));
  const unsure = firstMatch(doubtful, number);
  if (unsure) return readParts(unsure, (guess) => ({ type: "ambiguous", guess }));
  return { type: overPrecise.test(number) ? "tooPrecise" : "notAnAmount" };
}

function firstMatch(patterns: readonly RegExp[], number: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(number);
    if (match) return match;
  }
  return null;
}

function readParts(match: RegExpExecArray, reading: (centavos: Centavos) => AmountReading): AmountReading {
  const whole = digitsOf(match[1] ?? "").replace(/^0+/, "");
  if (whole.length > mostDigits) return { type: "tooLarge" };
  const centavos = Number(whole) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return centavos === 0 ? { type: "notPositive" } : reading(centavosOf(centavos));
}

/** Casts to centavos. Throws a RangeError unless it is a safe integer (a bug of the caller). */
export function centavosOf(n: number): Centavos {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of centavos: ${n}`);
  return (n + 0) as Centavos;
}

/** Formats an amount as es-MX does: `$1,234.50`, `-$0.05`. */
export function formatAmount(centavos: Centavos): string {
  const [whole, cents] = parted(centavos, 2);
  return `${centavos < 0 ? "-" : ""}$${groupThousands(whole)}.${cents}`;
}

/** Formats an amount for a spreadsheet: decimal point, no separators, two decimals (`1234.50`). */
export function decimalAmount(centavos: Centavos): string {
  const [whole, cents] = parted(centavos, 2);
  return `${centavos < 0 ? "-" : ""}${whole}.${cents}`;
}

/** Formats an amount for the wallet: decimal point, no separators, no trailing zeros (`250`, `1234.5`). */
export function wireAmount(centavos: Centavos): string {
  return shortest(centavos, 2);
}

/** The digits of a number that is kept as so many decimal places: whole ones and decimals; no sign. */
function parted(value: number, places: number): readonly [whole: string, decimals: string] {
  const digits = String(Math.abs(value)).padStart(places + 1, "0");
  return [digits.slice(0, -places), digits.slice(-places)];
}

function shortest(value: number, places: number): string {
  const [whole, digits] = parted(value, places);
  const decimals = digits.replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** `"1234567"` gives `"1,234,567"`. */
export function groupThousands(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Points as an integer number of ten-thousandths: the wallet's percentages give fractions of a centavo. */
export type Points = number & { readonly __points: unique symbol };

/** Sign, whole digits (at most nine: below a thousand million the shortest writing of a double keeps every ten-thousandth), decimals. */
const writtenPoints = /^(-?)(0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:,\d{3}){1,2}(?=\.))(?:\.(\d+))?$/;

/** Casts ten-thousandths of a point. Throws a RangeError unless it is a safe integer (a bug of the caller). */
export function pointsOf(n: number): Points {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of ten-thousandths of a point: ${n}`);
  return (n + 0) as Points;
}

/**
 * Reads points as the wallet writes them (`contact_balance`, `newBalance`; numbers may come as strings): a JSON number, or a string
 * such as `"62.5"`, `"-3.2500"`, `"1,250.00"` (commas only before a decimal point: `"1,250"` alone may be 1.25 elsewhere).
 *
 * Four decimals are exact. More are taken only where they are the dust of binary floating point, that is when rounding half away
 * from zero to eight decimals leaves nothing behind the fourth: `0.30000000000000004`, `62.49999999999999`. A true fifth decimal,
 * an exponent in a string, other marks, and a thousand million points or more give null: not readable is better than nearly right.
 */
export function readPoints(value: unknown): Points | null {
  if (typeof value === "number") {
    return Number.isFinite(value) ? (exactPoints(String(value)) ?? exactPoints(value.toFixed(8))) : null;
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (!writtenPoints.test(text)) return null;
  return exactPoints(text) ?? exactPoints(Number(text.replaceAll(",", "")).toFixed(8));
}

/** A balance to four decimals. `isExact`: the wallet's value had no more. */
interface BalanceReading {
  readonly points: Points;
  readonly isExact: boolean;
}

/** Reads a balance like `readPoints`, but rounds a true fifth decimal down instead of refusing it. Do not use an inexact one as proof. */
export function readBalance(value: unknown): BalanceReading | null {
  const exact = readPoints(value);
  if (exact !== null) return { points: exact, isExact: true };
  const decimal = typeof value === "number" && Number.isFinite(value) ? value.toFixed(8) : value;
  const match = typeof decimal === "string" ? writtenPoints.exec(decimal.trim()) : null;
  if (!match) return null;
  const kept = exactPoints(`${match[2]}.${(match[3] ?? "").slice(0, 4)}`) ?? 0;
  return { points: pointsOf(match[1] === "-" ? -kept - 1 : kept), isExact: false };
}

function exactPoints(decimal: string): Points | null {
  const match = writtenPoints.exec(decimal);
  if (!match) return null;
  const decimals = match[3] ?? "";
  if (/[1-9]/.test(decimals.slice(4))) return null;
  const size = Number((match[2] ?? "").replaceAll(",", "")) * 10_000 + Number(decimals.slice(0, 4).padEnd(4, "0"));
  return pointsOf(match[1] === "-" ? -size : size);
}

/**
 * Points for people: `"$62.50"` as money, `"62.5 puntos"` as points. Rounded down to centavos, so that the shown balance is never more than the real one, and a
 * copied amount is never too much. The ledger and the wallet keep four decimals.
 */
export function formatPoints(points: Points, as: "money" | "points"): string {
  const shown = pointsOf(Math.floor(points / 100) * 100);
  if (as === "money") return formatAmount(centavosOf(shown / 100));
  const [whole, ...decimals] = shortest(shown, 4).split(".");
  const number = [groupThousands(whole ?? ""), ...decimals].join(".");
  return `${number} ${Math.abs(shown) === 10_000 ? "punto" : "puntos"}`;
}

/** Formats points for the wallet: decimal point, no separators, no trailing zeros (`62.5`). */
export function wirePoints(points: Points): string {
  return shortest(points, 4);
}

/** One point is worth one peso. */
export function pointsOfCentavos(centavos: Centavos): Points {
  return pointsOf(centavos * 100);
}

/** What is left to pay of a purchase after using points, at least 0; rounded down to centavos. */
export function leftToPay(amountCentavos: Centavos, used: Points): Centavos {
  return Math.max(0, Math.floor((pointsOfCentavos(amountCentavos) - used) / 100)) as Centavos;
}
