import { recent } from "../../domain/recent.ts";
import {
  consistsOf,
  digitsOf,
  endsInOne,
  hasDigit,
  isCapitalized,
  isDigits,
  isLetters,
  phoneCharacters,
  tidy,
  trimEndOf,
  trimStartOf,
} from "../../domain/words.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import { mostPhoneTokens, nationalGroups, phoneGroups } from "../lines/phones-in.ts";
import {
  cardinalAt,
  centsAlone,
  centsAt,
  halfAt,
  centsBeside,
  hundredsAt,
  isCutOff,
  mayBeOfTicket,
  mayBePart,
  oneAt,
  pointThousandsAt,
  thousandsAt,
  wholeAt,
} from "./amounts-in-words.ts";
import { codeAt, dictatedAt, withPhoneTogether } from "./dictation.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { ticketNouns } from "../lexicon/fact-words.ts";
import { type Class, wordSet } from "../lexicon/classes.ts";
import { classesInEnglish } from "../lexicon/en/words.ts";
import { meantInEnglish } from "../lexicon/en/known.ts";
import { meantWord } from "../lexicon/meant-word.ts";
import { withEnglishNumbers } from "./english.ts";
import { fieldsApart, mayBeSum, parted } from "./parting.ts";
import { type NumberPiece, type Piece, readSpokenDigits } from "./numbers.ts";

const numeric = /^[+(]*\$?\(?\d[\d.,'()-]*$/;

/** Splits a message into pieces. `unsurePhone`: the digits can be split into phones in more than one way. */
export const piecesOf = recent((text: string) => readPieces(text, spanish));
/** The same for an English message. */
export const englishPiecesOf = recent((text: string) => readPieces(text, inEnglish));

/** The words of a language that the splitting needs. */
interface Words {
  readonly meant: (typed: string) => string;
  readonly announces: (word: string) => boolean;
  readonly isTicket: (word: string) => boolean;
  /** Words between the word for a ticket and its number. */
  readonly leadsToTicket: ReadonlySet<string>;
  /** True for figures that are no datum. */
  readonly isOther: (typed: string) => boolean;
  readonly withNumbers: (pieces: readonly Piece[]) => readonly Piece[];
}

const announcingWords = wordSet("total monto importe puntos saldo es son fue era seria");
const spanish: Words = {
  meant: meantWord,
  // True for words that their colon joins to a number: "folio: 88".
  announces: (word) => ticketNouns.has(word) || announcingWords.has(word),
  isTicket: (word) => ticketNouns.has(word),
  leadsToTicket: wordSet("no numero es el la fue de del n"),
  isOther: () => false,
  withNumbers,
};
const announcing: readonly Class[] = ["TICKET", "MONEY", "POINTS", "COPULA", "PHONE"];
const inEnglish: Words = {
  meant: meantInEnglish,
  announces: (word) => classesInEnglish(word).some((name) => announcing.includes(name)),
  isTicket: (word) => classesInEnglish(word).includes("TICKET"),
  leadsToTicket: wordSet("no number is was the of"),
  // "The 2nd".
  isOther: (typed) => /^\d{1,2}(?:st|nd|rd|th)$/i.test(typed),
  withNumbers: withEnglishNumbers,
};

function readPieces(text: string, words: Words): { readonly pieces: readonly Piece[]; readonly unsurePhone: boolean } {
  const pieces: Piece[] = [];
  let unsurePhone = false;
  const whole = withoutCard(text);
  for (const line of fieldsApart(mayBeSum(whole) ? whole.replace(/ [-–—] /, " menos ") : whole)) {
    const raw = rawPieces(withPhoneTogether(line), words);
    const found = withPhones(raw, words);
    unsurePhone ||= found.unsure;
    if (pieces.length > 0) pieces.push({ type: "break", line: true });
    pieces.push(...words.withNumbers(found.pieces));
  }
  return { pieces, unsurePhone };
}

/** Removes the format of a contact card that was pasted as text; its name and phones stay. */
function withoutCard(text: string): string {
  if (!/^\s*BEGIN:VCARD/i.test(text)) return text;
  const kept = text.split(/\r?\n/).flatMap((line) => /^(?:item\d\.)?(?:FN|TEL)[^:]*:(.*)$/i.exec(line)?.[1] ?? []);
  return kept.join("\n");
}

function rawPieces(line: string, words: Words): readonly Piece[] {
  return parted(tidy(line))
    .split(" ")
    .filter((token) => token !== "")
    .flatMap((token) => rawPiece(token, words));
}

function rawPiece(token: string, words: Words): readonly Piece[] {
  if (consistsOf(token, ",.")) return [{ type: "break", line: false }];
  const opened = (trimStartOf(token, "¡¿\"'“”«*_~-") || token.slice(-1)).replace(/^\((?=\p{L})/u, "");
  const bare = trimEndOf(opened, ".,:;!?\"'“”»*_~…-").replace(/(?<=\p{L})\)+$/u, "");
  // "Folio: 88": the colon does not part the word from its number.
  const isAnnouncement = opened.endsWith(":") && words.announces(words.meant(bare));
  const ends =
    endsInOne(opened, ",;.:!?…") && !(opened.endsWith(".") && isLetters(opened.slice(0, -1), 3)) && !isAnnouncement;
  const after: readonly Piece[] = ends ? [{ type: "break", line: false }] : [];
  if (bare === "") return after;
  return [pieceOf(bare, words), ...after];
}

function pieceOf(given: string, words: Words): Piece {
  const bare = given.replace("\u00a7", " ");
  if (bare === "+\u00a7" || given === "+\u00a7") return { type: "other", typed: "+" };
  if (!hasDigit(bare)) return { type: "word", word: words.meant(bare), typed: bare };
  if (/^(?:https?:|www\.|\/\/)/i.test(bare)) return { type: "other", typed: bare };
  const hash = bare.startsWith("#");
  const typed = trimStartOf(bare, "#");
  if (numeric.test(typed)) {
    if (/^\d+-\d+(?:-\d+)*$/.test(typed) && typed.replaceAll("-", "").length < 7) return { type: "code", typed, hash };
    const money = typed.includes("$") || /^\d{1,3}(?:,?\d{3})*\.\d\d$/.test(typed);
    return { type: "number", typed, money, spoken: false, hash };
  }
  if (isOther(typed) || words.isOther(typed)) return { type: "other", typed };
  return { type: "code", typed, hash };
}

/** Units right after a number, which is then no datum: "3pm", "500ml", "2do". */
const units = wordSet("am pm hr hrs h min kg kgs g gr ml lt lts x ° º er ra do da to ta vo va");
const measured = /^\d+([^\d]+)$/;
const notDatum = /%$|^\d{1,2}(?::\d\d|\/\d{1,2})|^\d[ao]$|^\d*x\d*$|^(?:mil|con|menos|mas)\d+$/i;

/** True if digits have the form of a percentage, a time, a day or a measure. */
function isOther(typed: string): boolean {
  return units.has(measured.exec(typed)?.[1]?.toLowerCase() ?? "") || notDatum.test(typed);
}

/** Replaces numbers by the phones that they form. */
function withPhones(
  raw: readonly Piece[],
  words: Words,
): { readonly pieces: readonly Piece[]; readonly unsure: boolean } {
  const pieces: Piece[] = [];
  let unsure = false;
  for (let at = 0; at < raw.length;) {
    const run = runAt(raw, at, words);
    if (run.length === 0) {
      pieces.push(raw[at] as Piece);
      at++;
      continue;
    }
    const taken = phonesOf(run);
    unsure ||= taken === null;
    pieces.push(...(taken ?? run));
    at += run.length;
  }
  return { pieces, unsure };
}

/** The numbers from `at` on. A number right after the word for a ticket belongs to no phone. */
function runAt(raw: readonly Piece[], at: number, words: Words): readonly NumberPiece[] {
  const run: NumberPiece[] = [];
  for (let place = at; place < raw.length; place++) {
    const piece = raw[place] as Piece;
    if (piece.type !== "number" || piece.money || piece.hash || isTicketNumber(raw, place, words)) break;
    run.push(piece);
  }
  return run;
}

function isTicketNumber(raw: readonly Piece[], place: number, words: Words): boolean {
  for (let before = place - 1; before >= Math.max(0, place - 4); before--) {
    const piece = raw[before] as Piece;
    if (piece.type !== "word") return false;
    if (words.isTicket(piece.word)) return !isPhoneBehind(raw, before, place, words);
    if (!words.leadsToTicket.has(piece.word)) return false;
  }
  return false;
}

/** "Sin ticket 477…", "con factura 477… 250 ticket 8": ten digits behind the word for a ticket that are a phone, since the ticket is told apart. */
function isPhoneBehind(raw: readonly Piece[], word: number, place: number, words: Words): boolean {
  const [figure, before] = [raw[place], raw[word - 1]];
  if (figure?.type !== "number" || !isDigits(figure.typed, 10, 10) || word + 1 < place) return false;
  const isWithout = before?.type === "word" && before.word === "sin";
  const isTicketApart = raw.slice(place + 1, -1).some((piece) => piece.type === "word" && words.isTicket(piece.word));
  return (isWithout || isTicketApart) && parsePhone(figure.typed).type === "phone";
}

/** A run of numbers with its phones. Null: two ways to form them. */
function phonesOf(run: readonly NumberPiece[]): readonly Piece[] | null {
  const tokens = run.map(({ typed }) => typed);
  const odd = oddPhone(tokens);
  if (odd !== null) return [odd];
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const [first, ...others] = phonesAt(tokens, at);
    if (first === undefined) {
      pieces.push(run[at] as Piece);
      at++;
      continue;
    }
    const longest = others.at(-1) ?? first;
    const elsewhere = tokens
      .slice(at + 1, at + longest.length)
      .flatMap((_, skipped) => phonesAt(tokens, at + 1 + skipped))
      .some(({ phone }) => phone !== longest.phone);
    if (elsewhere || others.some(({ phone }) => phone !== first.phone)) return null;
    pieces.push({ type: "phone", phone: longest.phone, typed: longest.typed });
    at += longest.length;
  }
  return pieces;
}

/** The fewest groups of a phone in an unusual grouping ("7 33 10 4 55 21"). Fewer may be a shorter number and an amount. */
const fewestOdd = 6;

/** Exactly ten digits in many small groups: a phone, whatever the groups. */
function oddPhone(tokens: readonly string[]): Piece | null {
  if (tokens.length < fewestOdd || !tokens.every((token) => isDigits(token, 1, 3))) return null;
  const typed = tokens.join(" ");
  const reading = tokens.join("").length === 10 ? parsePhone(typed) : null;
  return reading?.type === "phone" ? { type: "phone", phone: reading.phone, typed } : null;
}

function phonesAt(tokens: readonly string[], at: number) {
  const found = phonesFrom(tokens, at);
  // "52 9932 41 70 85": no area code of Mexico begins with 52.
  const withCountry = found.filter(({ typed }) => typed.startsWith("52 ") && digitsOf(typed).length > 10);
  return withCountry.length > 0 ? withCountry : found;
}

function phonesFrom(tokens: readonly string[], at: number) {
  const found: { readonly phone: Phone; readonly typed: string; readonly length: number }[] = [];
  for (let length = 1; length <= Math.min(mostPhoneTokens, tokens.length - at); length++) {
    const parts = tokens.slice(at, at + length);
    const typed = parts.join(" ");
    if (!consistsOf(typed, phoneCharacters)) break;
    const reading = parsePhone(typed);
    if (reading.type === "phone" && phoneGroups.has(nationalGroups(parts)))
      found.push({ phone: reading.phone, typed, length });
  }
  return found;
}

/** Replaces number words by numbers. */
function withNumbers(pieces: readonly Piece[]): readonly Piece[] {
  const words = pieces.map((piece) => (piece.type === "word" ? piece.word : piece.type === "break" ? "," : ""));
  const done: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const read = spokenAt(pieces, words, at);
    if (read !== null) done.push(read.piece);
    else done.push(figuresAt(pieces, words, at));
    at += read?.length ?? 1;
  }
  return done;
}

/** "250 con": the figure is cut off, so the bot asks it back. */
function figuresAt(pieces: readonly Piece[], words: readonly string[], at: number): Piece {
  const piece = pieces[at] as Piece;
  if (piece.type !== "number" || wholeAt(pieces, at) === null || !isCutOff(pieces, words, at + 1)) return piece;
  return { ...piece, dictated: true };
}

function spokenAt(
  pieces: readonly Piece[],
  words: readonly string[],
  at: number,
): { readonly piece: Piece; readonly length: number } | null {
  if (isSurname(pieces, at)) return null;
  const dictated = codeAt(pieces, words, at) ?? dictatedAt(pieces, words, at);
  if (dictated !== null) return dictated;
  const digits = readSpokenDigits(words, at);
  if (digits !== null) {
    const reading = parsePhone(digits.digits);
    const piece: Piece =
      reading.type === "phone"
        ? { type: "phone", phone: reading.phone, typed: digits.digits }
        : { type: "number", typed: digits.digits, money: false, spoken: true, hash: false };
    return { piece, length: digits.length };
  }
  const cardinal =
    pointThousandsAt(pieces, words, at) ??
    thousandsAt(pieces, words, at) ??
    hundredsAt(pieces, words, at) ??
    cardinalAt(pieces, words, at) ??
    oneAt(pieces, words, at) ??
    wholeAt(pieces, at);
  if (cardinal === null) return null;
  const beside = cardinal.length === 1 ? centsBeside(pieces, words, at) : null;
  const cents = centsAt(pieces, words, at + cardinal.length) ?? centsAlone(pieces, words, at) ?? beside;
  const half = cents === null ? halfAt(words, at + cardinal.length) : null;
  if (cents === null && half === null && pieces[at]?.type === "number" && cardinal.length === 1) return null;
  const length = cardinal.length + (cents?.length ?? half?.length ?? 0);
  const whole = String(cardinal.value * (half?.times ?? 1) + (half?.value ?? 0));
  const value = cents === null ? whole : `${cardinal.value}.${String(cents.value).padStart(2, "0")}`;
  const end = at + length;
  const isHardly =
    mayBeOfTicket(pieces, words, at) ||
    cardinal.isUnsure === true ||
    cents?.isUnsure === true ||
    half !== null ||
    isCutOff(pieces, words, end) ||
    mayBePart(pieces, words, at, end);
  return {
    piece: {
      type: "number",
      typed: value,
      money: cents !== null,
      spoken: true,
      hash: false,
      ...(isHardly && { dictated: true }),
    },
    length,
  };
}

/** "Luz Ocho": a number word written as a surname, after a given name. */
function isSurname(pieces: readonly Piece[], at: number): boolean {
  const [name, piece] = [pieces[at - 1], pieces[at]];
  if (name?.type !== "word" || piece?.type !== "word" || !isCapitalized(piece.typed)) return false;
  return isCapitalized(name.typed) && isGivenName(name.typed);
}
