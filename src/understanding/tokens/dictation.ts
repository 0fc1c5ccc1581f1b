import { digitsOf, hasCapital, isDigits, isLetters } from "../../domain/words.ts";
import { ticketNouns } from "../lexicon/fact-words.ts";
import { wordSet } from "../lexicon/classes.ts";
import { parsePhone } from "../../domain/phone.ts";
import { type Piece, readCardinal } from "./numbers.ts";

/** Reads dictated digits, one by one or in groups. */

const unitWords = "cero uno dos tres cuatro cinco seis siete ocho nueve".split(" ");
const repeated: ReadonlyMap<string, number> = new Map([
  ["doble", 2],
  ["triple", 3],
]);

/** The fewest single digits that form one number: "dos tres" may be two things. */
const fewestDictated = 3;

/**
 * Joins the parts of a phone that words separate ("55 y luego 4127 y luego 9083", "lada 967, 113 88 02"). Only for a line with exactly ten digits, which can
 * mean nothing else.
 */
export function withPhoneTogether(line: string): string {
  if (digitsOf(line).length !== 10 || line.includes("$") || line.includes("#")) return line;
  const goesOn = /(?<=\d),? (?:y )?(?:luego|despu[eé]s|sigue|al final|termina(?: en)?)(?: el)? (?=\d)/giu;
  // Digits joined by words for continuing are one number, whatever their groups: "9931147 y luego 206".
  if (goesOn.test(line)) return line.replaceAll(goesOn, "").replaceAll(/(?<=\d)[ -](?=\d)/g, "");
  return line.replaceAll(
    /(?<=\blada (?:es )?(?:la )?\d{2,3}),? (?:y (?:luego )?)?(?:(?:el|lo) (?:dem[aá]s|resto|n[uú]mero) )?(?=\d)/giu,
    " ",
  );
}

const leadsToTicket = wordSet("la el es");

interface Dictated {
  readonly piece: Piece;
  readonly length: number;
}

/**
 * Reads digits dictated from `at` on: the ten of a phone, also partly typed ("646 doble tres uno cinco nueve ochenta y siete"), or three and more one by one
 * ("ocho ocho uno siete"), with letters after "guion". Null: none begin there.
 */
export function dictatedAt(pieces: readonly Piece[], words: readonly string[], at: number): Dictated | null {
  // "222 34 918 06 trescientos": a reading cannot begin in the middle of a number.
  if (isPlainNumber(pieces[at]) && isPlainNumber(pieces[at - 1])) return null;
  let digits = "";
  let [place, end] = [at, at];
  let [isSpoken, isOneByOne, groups] = [false, true, 0];
  while (place < pieces.length) {
    // "… cero cero tres uno, setenta y cinco pesos": a whole phone, then another number.
    if (digits.length === 10 && groupAt(pieces, words, place)?.single !== true) break;
    if (pieces[place]?.type === "break" && groups > 0 && !isLineEnd(pieces[place])) place++;
    const group = groupAt(pieces, words, place);
    if (group === null) break;
    digits += group.digits;
    isSpoken ||= group.spoken;
    isOneByOne &&= group.single;
    groups++;
    place += group.length;
    end = place;
  }
  const isAnnounced = ticketNouns.has(words[at - 1] ?? "");
  const isTicket = isAnnounced || (leadsToTicket.has(words[at - 1] ?? "") && ticketNouns.has(words[at - 2] ?? ""));
  if (groups < (isAnnounced ? 2 : fewestDictated) || !(isSpoken || isOneByOne)) return null;
  const phone = digits.length === 10 ? parsePhone(digits) : null;
  if (phone?.type === "phone") return { piece: { type: "phone", phone: phone.phone, typed: digits }, length: end - at };
  // In "la nota la 1 1 9" the digits are typed as if dictated. Without the word for a ticket they may be several numbers.
  if (!isOneByOne || !(isSpoken || (isTicket && groups >= fewestDictated))) return null;
  const letters = words[end] === "guion" ? pieces[end + 1] : undefined;
  if (letters?.type === "word" && isLetters(letters.typed, 3))
    return { piece: { type: "code", typed: `${digits}-${letters.typed}`, hash: false }, length: end + 2 - at };
  return {
    piece: { type: "number", typed: digits, money: false, spoken: true, hash: false, dictated: true },
    length: end - at,
  };
}

/** Reads a code whose digits are dictated after its letters: "BA guión siete siete dos", "A uno uno dos tres". Null: none begins at `at`. */
export function codeAt(pieces: readonly Piece[], words: readonly string[], at: number): Dictated | null {
  const letters = pieces[at];
  if (letters?.type !== "word") return null;
  const named = letterNames.get(letters.typed.toLowerCase());
  const isJoined = words[at + 1] === "guion" && (named !== undefined || isLetters(letters.typed, 3));
  if (!isJoined && !(letters.typed.length === 1 && hasCapital(letters.typed))) return null;
  const from = at + (isJoined ? 2 : 1);
  const digits = dictatedAt(pieces, words, from);
  const cardinal = isJoined && digits === null ? readCardinal(words, from) : null;
  if (digits?.piece.type !== "number" && cardinal === null) return null;
  const typed = digits?.piece.type === "number" ? digits.piece.typed : String(cardinal?.value ?? "");
  const length = from - at + (digits?.length ?? cardinal?.length ?? 0);
  const begin = isJoined ? (named ?? letters.typed) : letters.typed;
  return { piece: { type: "code", typed: `${begin}${isJoined ? "-" : " "}${typed}`, hash: false }, length };
}

/** The names of letters: "la be guion treinta y dos". */
const letterNames: ReadonlyMap<string, string> = new Map(
  "be:B ce:C efe:F ge:G hache:H jota:J ka:K ele:L eme:M ene:N pe:P cu:Q erre:R ese:S te:T uve:V ve:V equis:X ye:Y zeta:Z"
    .split(" ")
    .map((one) => one.split(":") as [string, string]),
);

const isPlainNumber = (piece: Piece | undefined) =>
  piece?.type === "number" && isDigits(piece.typed) && !piece.money && !piece.hash;

const isLineEnd = (piece: Piece | undefined) => piece?.type === "break" && piece.line;

interface Group {
  readonly digits: string;
  readonly length: number;
  /** True if the digits are words, not typed. */
  readonly spoken: boolean;
  /** A single digit, or one that is repeated. */
  readonly single: boolean;
}

function groupAt(pieces: readonly Piece[], words: readonly string[], at: number): Group | null {
  const times = repeated.get(words[at] ?? "");
  if (times !== undefined) {
    const one = digitAt(pieces, words, at + 1);
    return one === null ? null : { digits: one.repeat(times), length: 2, spoken: true, single: true };
  }
  const digit = digitAt(pieces, words, at);
  if (digit !== null && readCardinal(words, at)?.length !== 3)
    return { digits: digit, length: 1, spoken: pieces[at]?.type === "word", single: true };
  const piece = pieces[at];
  if (piece?.type === "number" && isDigits(piece.typed, 2, 4) && !piece.money && !piece.hash)
    return { digits: piece.typed, length: 1, spoken: false, single: false };
  const cardinal = readCardinal(words, at);
  if (cardinal === null || cardinal.value >= 1_000) return null;
  return { digits: String(cardinal.value), length: cardinal.length, spoken: true, single: false };
}

function digitAt(pieces: readonly Piece[], words: readonly string[], at: number): string | null {
  const piece = pieces[at];
  if (piece?.type === "number" && isDigits(piece.typed, 1, 1) && !piece.money && !piece.hash) return piece.typed;
  const unit = unitWords.indexOf(words[at] ?? "");
  return unit < 0 ? null : String(unit);
}
