import { announcesMoney, besideAnswer, links, standsAfter, tenders, ticketNouns } from "../facts/fact-words.ts";
import { retells } from "../facts/money/money-in-doubt.ts";
import { readCardinal } from "./numbers.ts";
import type { NumberPiece, Piece } from "../piece.ts";

// Amounts that are told in words, or partly: "2 mil 500", "doscientos con cincuenta". `words`: those of the pieces, a break as ",".

/** A number in words. `isUnsure`: it may be less than all that was said, or more. */
interface Told {
  readonly value: number;
  readonly length: number;
  readonly isUnsure?: boolean;
}

/** "mil quinientos", and "mil 200". */
export function cardinalAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const cardinal = readCardinal(words, at);
  const next = cardinal === null ? undefined : pieces[at + cardinal.length];
  const endsInThousand = cardinal !== null && words[at + cardinal.length - 1] === "mil";
  if (cardinal === null || !endsInThousand || next?.type !== "number" || !/^\d{1,3}$/.test(next.typed)) return cardinal;
  return withDigits(cardinal, next.typed, pieces, at);
}

/** Thousands with the digits behind them: "mil 200". "Mil 88" may be a thousand pesos of ticket 88, where no other ticket is told and no pesos follow. */
function withDigits({ value, length }: Told, digits: string, pieces: readonly Piece[], at: number): Told {
  const next = pieces[at + length + 1];
  const isPesos = next?.type === "word" && next.word === "pesos";
  const isUnsure = digits.length < 3 && !isPesos && !pieces.some(tellsTicket);
  return { value: value + Number(digits), length: length + 1, isUnsure };
}

/** "3 cientos", "3 cientos veinte". */
export function hundredsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const piece = pieces[at];
  if (piece?.type !== "number" || words[at + 1] !== "cientos" || !/^\$?[2-9]$/.test(piece.typed)) return null;
  const hundreds = Number(piece.typed.replace("$", "")) * 100;
  const next = pieces[at + 2];
  // "3 cientos 9" may be 309, or 300 and a ticket.
  if (next?.type === "number" && /^\d$/.test(next.typed)) return null;
  if (next?.type === "number" && /^[1-9]\d$/.test(next.typed))
    return { value: hundreds + Number(next.typed), length: 3 };
  const rest = readCardinal(words, at + 2);
  return rest !== null && rest.value < 100
    ? { value: hundreds + rest.value, length: 2 + rest.length }
    : { value: hundreds, length: 2 };
}

const tellsTicket = (piece: Piece) => piece.type === "code" || (piece.type === "word" && ticketNouns.test(piece.word));

/** "2 mil", "1.5 mil", "2 mil 500", "2 mil quinientos". Digits behind "2k" and "1.5 mil" are another number, if they are no hundreds. */
export function thousandsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const piece = pieces[at];
  const isShort = words[at + 1] === shortThousand;
  const isThousand = isShort || words[at + 1] === "mil";
  if (piece?.type !== "number" || !isThousand || !/^\$?(?:\d{1,3}|\d\.\d{1,2})$/.test(piece.typed)) return null;
  const thousands = { value: Math.round(Number(piece.typed.replace("$", "")) * 1_000), length: 2 };
  const next = pieces[at + 2];
  if (isTicketBeforeThousand(words, at, next)) return null;
  if (isShort || piece.typed.includes(".")) {
    const isHundreds = next?.type === "number" && /^[1-9]00$/.test(next.typed);
    return isHundreds ? { value: thousands.value + Number(next.typed), length: 3, isUnsure: true } : thousands;
  }
  if (next?.type === "number" && /^\d{2,3}$/.test(next.typed)) return withDigits(thousands, next.typed, pieces, at);
  const rest = readCardinal(words, at + 2);
  if (rest !== null && rest.value < 1_000) return { value: thousands.value + rest.value, length: 2 + rest.length };
  return thousands;
}

/** What "2k" is parted into. */
const shortThousand = "kmil";

/** "nota 56 mil doscientos": the ticket ends before its amount, which is asked back. */
function isTicketBeforeThousand(words: readonly string[], at: number, next: Piece | undefined): boolean {
  const goesOn = next?.type === "number" || readCardinal(words, at + 2) !== null;
  return goesOn && ticketNouns.test(words[at - 1] ?? "");
}

/** "Veinti un mil", "docenta mil": a number in words right behind another one, or a thousand behind what tells no amount. `end`: the place behind it. */
export function mayBePart(pieces: readonly Piece[], words: readonly string[], at: number, end: number): boolean {
  if (pieces[at]?.type === "word" && pieces[end - 1]?.type === "word" && readCardinal(words, end) !== null) return true;
  const before = words[at - 1] ?? "";
  return words[at] === "mil" && /^[a-z]/.test(before) && !tellsAmount.some((one) => one.test(before));
}

const tellsAmount = [
  announcesMoney,
  links,
  besideAnswer,
  standsAfter,
  tenders,
  retells,
  /^(?:cost|val|pag|cobr|gast|compr|vend|unos|puros?)\w*$/,
];

/** "Ciento cincuenta y", "mil doscientos y al 477…": more was to come. `end`: the place behind the amount. */
export function isCutOff(pieces: readonly Piece[], words: readonly string[], end: number): boolean {
  const next = pieces[end + 1];
  if (words[end] !== "y" || pieces[end - 1]?.type !== "word") return false;
  return next === undefined || next.type === "break" || next.type === "phone" || leadsOn.test(words[end + 1] ?? "");
}

const leadsOn = /^(?:pesos|al?|del?|para|ticket|folio|nota|recibo)$/;

/** Whether an amount in words stands right behind digits of a ticket, to which it may belong. */
export function mayBeOfTicket(pieces: readonly Piece[], words: readonly string[], at: number): boolean {
  return words[at] === "mil" && pieces[at - 1]?.type === "number" && ticketNouns.test(words[at - 2] ?? "");
}

/** A number in digits, for the cents that may follow it. */
export function wholeAt(pieces: readonly Piece[], at: number): Told | null {
  const piece = pieces[at];
  const whole = piece?.type === "number" ? /^\$?(\d{1,3}(?:,\d{3})+|\d{1,6})$/.exec(piece.typed)?.[1] : undefined;
  return whole === undefined ? null : { value: Number(whole.replaceAll(",", "")), length: 1 };
}

/** "con 50 centavos", "pesos con cincuenta" after a number; "punto cinco" is five tenths. */
export function centsAt(pieces: readonly Piece[], words: readonly string[], at: number) {
  const afterPesos = words[at] === "pesos" ? at + 1 : at;
  const isPoint = words[at] === "punto" && pieces[at - 1]?.type === "word";
  const joined = words[afterPesos] === "con" || words[afterPesos] === "y" || isPoint;
  if (!joined && afterPesos === at) return null;
  const start = joined ? afterPesos : afterPesos - 1;
  const piece = pieces[start + 1];
  const digits =
    piece?.type === "number" && /^\d{1,2}$/.test(piece.typed) ? { value: Number(piece.typed), length: 1 } : null;
  const cents = (isPoint ? decimalsAt(pieces, words, start + 1) : null) ?? digits ?? readCardinal(words, start + 1);
  if (cents === null || cents.value > 99) return null;
  const named = /^(?:centavos?|ctvs?|cts)$/.test(words[start + 1 + cents.length] ?? "");
  const isSpoken = pieces[at - 1]?.type === "word" && (digits === null || /^\d\d$/.test((piece as NumberPiece).typed));
  if (!named && !isPoint && (words[start] !== "con" || (start === at && !isSpoken))) return null;
  return { value: cents.value, length: start - at + 1 + cents.length + (named ? 1 : 0) };
}

/** What stands behind "punto", in cents: "cinco" is fifty, "cero cinco" five, "veinticinco" itself. */
function decimalsAt(pieces: readonly Piece[], words: readonly string[], at: number) {
  const typed = pieces[at];
  if (typed?.type === "number" && /^\d$/.test(typed.typed)) return { value: Number(typed.typed) * 10, length: 1 };
  const first = readCardinal(words, at);
  if (first === null || first.value > 9) return null;
  const second = readCardinal(words, at + 1);
  if (second !== null && second.length === 1 && second.value < 10)
    return { value: first.value * 10 + second.value, length: 2 };
  return { value: first.value * 10, length: 1 };
}

/** "80 con 90", "80 con noventa", where a message says nothing else. */
export function centsAlone(pieces: readonly Piece[], words: readonly string[], at: number) {
  if (at !== 0 || words[1] !== "con" || pieces[0]?.type !== "number") return null;
  const [, , cents] = pieces;
  if (cents?.type === "number")
    return pieces.length === 3 && /^\d\d$/.test(cents.typed) ? { value: Number(cents.typed), length: 2 } : null;
  const told = readCardinal(words, 2);
  const isAlone = told !== null && told.value >= 10 && told.value <= 99 && pieces.length === 2 + told.length;
  return isAlone ? { value: told.value, length: 1 + told.length } : null;
}
