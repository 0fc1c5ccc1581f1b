import { tidy } from "./reader/words.ts";

/** Pesos as an integer number of centavos. */
export type Centavos = number & { readonly __centavos: unique symbol };

/**
 * What a text says when an amount was asked for.
 * - `ambiguous`: it has two readings; `guess` is the likelier and must be asked back, never taken.
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

/** Longer than any writing of an amount. */
const longestWriting = 48;

/** The writings with one meaning in Mexico: the first group is the integer part, the second the decimals. */
const certain: readonly RegExp[] = [
  /^(0|[1-9]\d*)(?:\.(\d\d?))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d\d?))?$/,
  // Millions take an apostrophe in Mexican handwriting: $1'250,000.00.
  /^([1-9]\d{0,2}'\d{3},\d{3})(?:\.(\d\d?))?$/,
  // Without decimals, spaces may as well part two numbers (250 300).
  /^([1-9]\d{0,2}(?: \d{3})+)\.(\d\d?)$/,
];

/** The writings with two meanings; the groups are the likelier one. */
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

const overPrecise = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)\.\d{3,}$/;

/**
 * Reads an amount in pesos as people in Mexico write it: `250`, `1234.5`, `1,234`, `$1,234.50`, `1 234.50`, `1'234,567.00`,
 * `$250 pesos`, `250 mxn`.
 *
 * Asked back (`ambiguous`): a decimal comma (`12,34`, `1.234,50`), points as thousands (`1.234` may be 1.23 and a slip),
 * spaces as thousands without decimals (`1 234`), decimals after a space (`250 50`), a number that seems cut (`.50`, `250.`) or that
 * begins with a needless zero (`0250`). Words (`mil`, `2k`) and other currencies are no amount. A bare phone is `tooLarge`.
 */
export function parseAmount(text: string): AmountReading {
  // Room for white space that is no part of it.
  if (text.length > 4 * longestWriting) return { type: "notAnAmount" };
  const typed = tidy(text)
    .toLowerCase()
    .replaceAll(/[’‘´`]/g, "'");
  if (typed.length > longestWriting) return { type: "notAnAmount" };
  const unmarked = typed.replace(/ ?(?:pesos?(?: mxn| m\.?n)?|mxn|m\.?n|\$)\.?$/, "");
  const parts = /^(-?) ?(?:mx\$|mxn|\$)? ?(-?) ?(\S.*)$/.exec(unmarked);
  const reading = readNumber(parts?.[3] ?? "");
  const negative = parts?.[1] === "-" || parts?.[2] === "-";
  return negative && reading.type !== "notAnAmount" ? { type: "notPositive" } : reading;
}

const saidBefore =
  /^(?:(?:el |la )?(?:monto|total|importe|cuenta|compra) (?:es|son|fue|fueron) (?:de )?|(?:son|fueron|fue|es|serian|monto|total|importe):? )/i;
const saidAfter = /,? (?:por favor|porfa|gracias)\.?$/i;

/** Reads an amount as it is answered, in a few words: "son 250", "el total es $1,234.50, por favor". */
export function parseAmountAnswer(text: string): AmountReading {
  if (text.length > 2 * longestWriting) return { type: "notAnAmount" };
  return parseAmount(tidy(text).replace(saidAfter, "").replace(saidBefore, ""));
}

/** Points as they are typed, without the word for them: "30 puntos". */
export function withoutUnit(text: string): string {
  return text.length > 2 * longestWriting ? text : tidy(text).replace(/ ?(?:puntos?|pts)\.?$/i, "");
}

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
  const whole = (match[1] ?? "").replaceAll(/\D/g, "").replace(/^0+/, "");
  if (whole.length > mostDigits) return { type: "tooLarge" };
  const centavos = Number(whole) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return centavos === 0 ? { type: "notPositive" } : reading(centavosOf(centavos));
}

/** Takes a number as centavos. Throws a RangeError when it is not a safe integer: that is a bug of the caller. */
export function centavosOf(n: number): Centavos {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of centavos: ${n}`);
  return (n + 0) as Centavos;
}

/** An amount for reading, as es-MX writes it: `$1,234.50`, `-$0.05`. */
export function formatAmount(centavos: Centavos): string {
  const [whole, cents] = parted(centavos);
  return `${centavos < 0 ? "-" : ""}$${groupThousands(whole)}.${cents}`;
}

/** An amount as the wallet takes it: a plain decimal with a point, no separators, no needless zeros (`250`, `1234.5`). */
export function wireAmount(centavos: Centavos): string {
  const [whole, cents] = parted(centavos);
  const decimals = cents.replace(/0+$/, "");
  return `${centavos < 0 ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

function parted(centavos: Centavos): readonly [whole: string, cents: string] {
  const digits = String(Math.abs(centavos)).padStart(3, "0");
  return [digits.slice(0, -2), digits.slice(-2)];
}

/** Puts a comma before each group of three digits: `"1234567"` gives `"1,234,567"`. */
export function groupThousands(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
