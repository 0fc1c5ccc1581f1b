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
  const [whole, cents] = parted(centavos);
  return `${centavos < 0 ? "-" : ""}$${groupThousands(whole)}.${cents}`;
}

/** Formats an amount for a spreadsheet: decimal point, no separators, two decimals (`1234.50`). */
export function decimalAmount(centavos: Centavos): string {
  const [whole, cents] = parted(centavos);
  return `${centavos < 0 ? "-" : ""}${whole}.${cents}`;
}

/** Formats an amount for the wallet: decimal point, no separators, no trailing zeros (`250`, `1234.5`). */
export function wireAmount(centavos: Centavos): string {
  const [whole, cents] = parted(centavos);
  const decimals = cents.replace(/0+$/, "");
  return `${centavos < 0 ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

function parted(centavos: Centavos): readonly [whole: string, cents: string] {
  const digits = String(Math.abs(centavos)).padStart(3, "0");
  return [digits.slice(0, -2), digits.slice(-2)];
}

/** `"1234567"` gives `"1,234,567"`. */
export function groupThousands(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
