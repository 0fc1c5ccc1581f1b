import { courtesies, mayTellAmount, ticketNouns } from "../lexicon/fact-words.ts";
import { wordSet, wordTest } from "../lexicon/classes.ts";
import { isDigits } from "../../domain/words.ts";
import { type NumberPiece, type Piece, readCardinal } from "./numbers.ts";

// Reads amounts in words, or partly in words: "2 mil 500", "doscientos con cincuenta". `words`: of the pieces, with "," for a break.

/** A number in words. `isUnsure`: the intended number may be longer or shorter. */
interface Told {
  readonly value: number;
  readonly length: number;
  readonly isUnsure?: boolean;
}

/** "Mil quinientos", and "mil 200". */
export function cardinalAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const cardinal = readCardinal(words, at);
  const next = cardinal === null ? undefined : pieces[at + cardinal.length];
  if (cardinal === null) return null;
  const endsInThousand = words[at + cardinal.length - 1] === "mil";
  if (endsInThousand && next?.type === "number" && isDigits(next.typed, 1, 3))
    return withDigits(cardinal, next.typed, pieces, at);
  if (isRoundAndOne(pieces, words, cardinal, at))
    return { value: cardinal.value + 1, length: cardinal.length + 2, isUnsure: true };
  return mayBeHundreds(words, at, cardinal) ? { ...cardinal, isUnsure: true } : cardinal;
}

/** "Mil dos", "dos mil cinco": 1,002, or 1,200 as people say prices. */
function mayBeHundreds(words: readonly string[], at: number, { value, length }: Told): boolean {
  return value > 1_000 && value % 1_000 > 1 && value % 1_000 < 10 && words[at + length - 2] === "mil";
}

const endsAmount = wordSet("pesos a al para de del ticket folio nota sin");
const ones = wordSet("un uno una");

/** "Mil y un pesos", "cien y uno". In "cien y un refresco" the "un" belongs to another thing. */
function isRoundAndOne(
  pieces: readonly Piece[],
  words: readonly string[],
  { value, length }: Told,
  at: number,
): boolean {
  const [link = "", one = "", after = ""] = words.slice(at + length);
  const isEnd = pieces[at + length + 2]?.type !== "word" || endsAmount.has(after);
  return value % 100 === 0 && value > 0 && link === "y" && ones.has(one) && isEnd;
}

/** Thousands with digits after them: "mil 200". "Mil 88" may be a thousand pesos and ticket 88, if there is no other ticket and no "pesos" after it. */
function withDigits({ value, length }: Told, digits: string, pieces: readonly Piece[], at: number): Told {
  const next = pieces[at + length + 1];
  const isPesos = next?.type === "word" && next.word === "pesos";
  const isUnsure = digits.length < 3 && !isPesos && !pieces.some(tellsTicket);
  return { value: value + Number(digits), length: length + 1, isUnsure };
}

/** "Uno" before "punto cinco" is a number and no article. */
export function oneAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const isOne = ones.has(words[at] ?? "") && point.has(words[at + 1] ?? "");
  const next = pieces[at + 2];
  const isFigure = next?.type === "number" && isDigits(next.typed, 1, 2);
  return isOne && (isFigure || readCardinal(words, at + 2) !== null) ? { value: 1, length: 1 } : null;
}

/** "Uno punto cinco mil": thousands with a fraction, which the bot asks back. */
export function pointThousandsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const whole = oneAt(pieces, words, at) ?? readCardinal(words, at);
  const start = at + (whole?.length ?? 0) + 1;
  const end = words.indexOf("mil", start);
  if (whole === null || whole.value >= 1_000 || end < 0 || !point.has(words[start - 1] ?? "")) return null;
  const before = words.slice(0, end);
  const rest = decimalsAt(pieces, before, start) ?? readCardinal(before, start);
  if (rest === null || rest.value > 99 || start + rest.length !== end) return null;
  return { value: whole.value * 1_000 + rest.value * 10, length: end + 1 - at, isUnsure: true };
}

/** Words before spoken decimals. */
const point = wordSet("punto coma");

/** "3 cientos", "3 cientos veinte". */
export function hundredsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const piece = pieces[at];
  const few = piece?.type === "number" ? piece.typed.replace("$", "") : "";
  if (words[at + 1] !== "cientos" || !isDigits(few, 1, 1) || few < "2") return null;
  const hundreds = Number(few) * 100;
  const next = pieces[at + 2];
  // "3 cientos 9" may be 309, or 300 and a ticket.
  if (next?.type === "number" && isDigits(next.typed, 1, 1)) return null;
  if (next?.type === "number" && isDigits(next.typed, 2, 2) && next.typed >= "10")
    return { value: hundreds + Number(next.typed), length: 3 };
  const rest = readCardinal(words, at + 2);
  return rest !== null && rest.value < 100
    ? { value: hundreds + rest.value, length: 2 + rest.length }
    : { value: hundreds, length: 2 };
}

const tellsTicket = (piece: Piece) => piece.type === "code" || (piece.type === "word" && ticketNouns.has(piece.word));

/** "2 mil", "1.5 mil", "2 mil 500", "2 mil quinientos". Digits after "2k" and "1.5 mil" are another number, unless they are hundreds. */
export function thousandsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const piece = pieces[at];
  const isApart = words[at + 1] === apartThousand;
  const isShort = isApart || words[at + 1] === shortThousand;
  const isThousand = isShort || words[at + 1] === "mil";
  if (piece?.type !== "number" || !isThousand || !/^\$?(?:\d{1,3}|\d\.\d{1,2})$/.test(piece.typed)) return null;
  const value = Math.round(Number(piece.typed.replace("$", "")) * 1_000);
  const thousands = { value, length: 2, ...(isApart && { isUnsure: true }) };
  const next = pieces[at + 2];
  if (isTicketBeforeThousand(words, at, next)) return null;
  if (isShort || piece.typed.includes(".")) {
    const isHundreds =
      next?.type === "number" && isDigits(next.typed, 3, 3) && Number(next.typed) >= 100 && next.typed.endsWith("00");
    return isHundreds ? { value: thousands.value + Number(next.typed), length: 3, isUnsure: true } : thousands;
  }
  if (next?.type === "number" && isDigits(next.typed, 2, 3)) return withDigits(thousands, next.typed, pieces, at);
  const rest = readCardinal(words, at + 2);
  if (rest !== null && rest.value < 1_000)
    return {
      value: thousands.value + rest.value,
      length: 2 + rest.length,
      isUnsure: rest.value > 1 && rest.value < 10,
    };
  return thousands;
}

/** How "2k" and "2 k" are split. */
const [shortThousand, apartThousand] = ["kmil", "kamil"];

/** "Nota 56 mil doscientos": the ticket ends before the amount, which the bot asks back. */
function isTicketBeforeThousand(words: readonly string[], at: number, next: Piece | undefined): boolean {
  const goesOn = next?.type === "number" || readCardinal(words, at + 2) !== null;
  return goesOn && ticketNouns.has(words[at - 1] ?? "");
}

/** "Veinti un mil", "docenta mil": a number word right after another number, or a thousand after a word that announces no amount. `end`: the index after it. */
export function mayBePart(pieces: readonly Piece[], words: readonly string[], at: number, end: number): boolean {
  if (pieces[at]?.type === "word" && pieces[end - 1]?.type === "word" && readCardinal(words, end) !== null) return true;
  const before = words[at - 1] ?? "";
  return words[at] === "mil" && before >= "a" && !mayTellAmount(before);
}

/** "Ciento cincuenta y", "mil doscientos y al 477…", "250 con": the number is cut off. `end`: the index after the amount. */
export function isCutOff(pieces: readonly Piece[], words: readonly string[], end: number): boolean {
  const next = pieces[end + 1];
  const link = words[end] ?? "";
  if (link !== "y" && link !== "con") return false;
  const isLast = next === undefined || next.type === "break";
  const word = words[end + 1] ?? "";
  const isFilled = fillers.has(word) || (pauses.has(word) && (pieces[end + 2] ?? next)?.type !== "number");
  if (isLast || (link === "con" && (isFilled || courtesies.has(word)))) return true;
  if (link === "con" || pieces[end - 1]?.type !== "word") return false;
  return next.type === "phone" || leadsOn.has(word) || isFilled || courtesies.has(word);
}

const leadsOn = wordSet("pesos a al de del para ticket folio nota recibo");
/** Words in place of the rest of a number. */
const fillers = wordSet("cuanto cuanta cuantos cuantas tanto tanta tantos tantas eh em este mm mmm mmmm y ay ah");
const pauses = wordSet("que pues bueno o a ver");

/** True if an amount in words follows the digits of a ticket and may belong to it. */
export function mayBeOfTicket(pieces: readonly Piece[], words: readonly string[], at: number): boolean {
  return words[at] === "mil" && pieces[at - 1]?.type === "number" && ticketNouns.has(words[at - 2] ?? "");
}

/** A number in digits, to which cents may be added. */
export function wholeAt(pieces: readonly Piece[], at: number): Told | null {
  const piece = pieces[at];
  const whole = piece?.type === "number" ? /^\$?(\d{1,3}(?:,\d{3})+|\d{1,6})$/.exec(piece.typed)?.[1] : undefined;
  return whole === undefined ? null : { value: Number(whole.replaceAll(",", "")), length: 1 };
}

const centWords = wordSet("centavo centavos ctv ctvs cts");

/** "Con 50 centavos", "pesos con cincuenta" after a number. "Punto cinco" is five tenths. */
export function centsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const afterPesos = words[at] === "pesos" ? at + 1 : at;
  const isPoint = point.has(words[at] ?? "") && pieces[at - 1]?.type === "word";
  const joined = words[afterPesos] === "con" || words[afterPesos] === "y" || isPoint;
  if (!joined && afterPesos === at) return null;
  const start = joined ? afterPesos : afterPesos - 1;
  const piece = pieces[start + 1];
  const digits =
    piece?.type === "number" && isDigits(piece.typed, 1, 2) ? { value: Number(piece.typed), length: 1 } : null;
  // "Con cero cinco" is five cents.
  const hasTenths = isPoint || words[start + 1] === "cero";
  const cents = (hasTenths ? decimalsAt(pieces, words, start + 1) : null) ?? digits ?? readCardinal(words, start + 1);
  if (cents === null || cents.value > 99) return null;
  const named = centWords.has(words[start + 1 + cents.length] ?? "");
  const isSpoken = pieces[at - 1]?.type === "word" && (digits === null || isDigits((piece as NumberPiece).typed, 2, 2));
  const told = { value: cents.value, length: start - at + 1 + cents.length + (named ? 1 : 0) };
  // "99 pesos 90": cents or the ticket.
  const isLast = pieces[start + 1 + cents.length] === undefined;
  if (!joined && !named && isLast && digits !== null && isDigits((piece as NumberPiece).typed, 2, 2))
    return { ...told, isUnsure: true };
  return !named && !isPoint && (words[start] !== "con" || (start === at && !isSpoken)) ? null : told;
}

/**
 * "Dos mil y medio", "doscientos y medio", "3 y medio mil": half of a thousand, or 50 centavos. The bot asks it back. `times`: what the number before it
 * counts. Null: no such half. `at`: behind the number.
 */
export function halfAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly times: number; readonly length: number } | null {
  if (words[at] !== "y" || (words[at + 1] !== "medio" && words[at + 1] !== "media")) return null;
  if (words[at + 2] === "mil") return { value: 500, times: 1000, length: 3 };
  return { value: words[at - 1] === "mil" ? 500 : 0.5, times: 1, length: 2 };
}

/** The words after "punto", as cents: "cinco" is fifty, "cero cinco" five, "veinticinco" twenty-five. */
function decimalsAt(pieces: readonly Piece[], words: readonly string[], at: number) {
  const typed = pieces[at];
  if (typed?.type === "number" && isDigits(typed.typed, 1, 1)) return { value: Number(typed.typed) * 10, length: 1 };
  const first = readCardinal(words, at);
  if (first === null || first.value > 9) return null;
  const second = readCardinal(words, at + 1);
  if (second !== null && second.length === 1 && second.value < 10)
    return { value: first.value * 10 + second.value, length: 2 };
  return { value: first.value * 10, length: 1 };
}

/** After these words a number is the price: "son 250 con 50". */
const tellsPrice = wordSet("son fueron fue eran total monto importe seria serian");
/** Words that may stand before a price beside a phone, and after its cents. */
const [leadsToPrice, goesOn] = [
  wordSet(" , de por venta compra es monto"),
  wordSet(" , a al para del ticket folio nota recibo sin pesos porfa gracias"),
];

/** "477… 120 con 50", "son 85 con 50": cents in figures beside other data. The bot asks them back unless a word announces the price. */
export function centsBeside(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const [whole, , cents] = pieces.slice(at);
  if (whole?.type !== "number" || words[at + 1] !== "con" || cents?.type !== "number" || cents.money) return null;
  if (!isDigits(cents.typed, 2, 2) || whole.hash || pieces.some(tellsBalance)) return null;
  const [before = "", after = ""] = [words[at - 1], words[at + 3]];
  const next = pieces[at + 3];
  const isPrice = tellsPrice.has(before);
  if (!(isPrice || leadsToPrice.has(before)) || next?.type === "number" || !goesOn.has(after)) return null;
  const isAlone = next === undefined && Number(cents.typed) < Number(whole.typed.replaceAll(/[$,]/g, ""));
  return { value: Number(cents.typed), length: 2, isUnsure: !(isPrice && isAlone) };
}

const ofBalance = wordTest("punto puntos saldo monedero usa* use* uso* canj* descuent* descont* propina");
const tellsBalance = (piece: Piece) => piece.type === "word" && ofBalance(piece.word);

/** "80 con 90", "80 con noventa" as the whole message. */
export function centsAlone(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  if (at !== 0 || words[1] !== "con" || pieces[0]?.type !== "number") return null;
  const [, , cents] = pieces;
  if (cents?.type === "number")
    return pieces.length === 3 && isDigits(cents.typed, 2, 2) ? { value: Number(cents.typed), length: 2 } : null;
  const told = readCardinal(words, 2);
  const isAlone = told !== null && told.value >= 10 && told.value <= 99 && pieces.length === 2 + told.length;
  return isAlone ? { value: told.value, length: 1 + told.length } : null;
}
