import { parsePhone, type Phone } from "../../domain/people/phone.ts";
import { mostPhoneTokens, nationalGroups, phoneGroups } from "../lines/phones-in.ts";
import { mayBeSum, tidy } from "../../domain/reader/words.ts";
import {
  cardinalAt,
  centsAlone,
  centsAt,
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
import { meantWord } from "../lexicon/meant-word.ts";
import { fieldsApart, parted } from "./parting.ts";
import { recent } from "../../domain/recent.ts";
import { readSpokenDigits } from "./numbers.ts";
import type { NumberPiece, Piece } from "./piece.ts";

const numeric = /^[+(]*\$?\(?\d[\d.,'()-]*$/;

/** Parts a message into pieces. `unsurePhone`: digits may be parted into phones in more than one way. */
export const piecesOf = recent(readPieces);

function readPieces(text: string): { readonly pieces: readonly Piece[]; readonly unsurePhone: boolean } {
  const pieces: Piece[] = [];
  let unsurePhone = false;
  const whole = withoutCard(text);
  for (const line of fieldsApart(mayBeSum(whole) ? whole.replace(/ [-–—] /, " menos ") : whole)) {
    const raw = rawPieces(withPhoneTogether(line));
    const found = withPhones(raw);
    unsurePhone ||= found.unsure;
    if (pieces.length > 0) pieces.push({ type: "break", line: true });
    pieces.push(...withNumbers(found.pieces));
  }
  return { pieces, unsurePhone };
}

/** A contact card that was pasted as text: its name and its phones. */
function withoutCard(text: string): string {
  if (!/^\s*BEGIN:VCARD/i.test(text)) return text;
  const kept = text.split(/\r?\n/).flatMap((line) => /^(?:item\d\.)?(?:FN|TEL)[^:]*:(.*)$/i.exec(line)?.[1] ?? []);
  return kept.join("\n");
}

function rawPieces(line: string): readonly Piece[] {
  return parted(tidy(line))
    .split(/ +/)
    .filter((token) => token !== "")
    .flatMap(rawPiece);
}

function rawPiece(token: string): readonly Piece[] {
  if (/^[,.]+$/.test(token)) return [{ type: "break", line: false }];
  const opened = token.replace(/^[¡¿"'“”«*_~-]+(?=\S)/u, "").replace(/^\((?=\p{L})/u, "");
  const bare = opened.replace(/[.,:;!?"'“”»*_~…-]+$/u, "").replace(/(?<=\p{L})\)+$/u, "");
  // "Folio: 88": the colon does not part the word from its number.
  const announces =
    opened.endsWith(":") &&
    (ticketNouns.test(meantWord(bare)) ||
      /^(?:total|monto|importe|puntos|saldo|es|son|fue|era|seria)$/.test(meantWord(bare)));
  const ends = /[,;.:!?…]$/.test(opened) && !/^\p{L}{1,3}\.$/u.test(opened) && !announces;
  const after: readonly Piece[] = ends ? [{ type: "break", line: false }] : [];
  if (bare === "") return after;
  return [pieceOf(bare), ...after];
}

function pieceOf(given: string): Piece {
  const bare = given.replace("\u00a7", " ");
  if (bare === "+\u00a7" || given === "+\u00a7") return { type: "other", typed: "+" };
  if (!/\d/.test(bare)) return { type: "word", word: meantWord(bare), typed: bare };
  if (/^(?:https?:|www\.|\/\/)/i.test(bare)) return { type: "other", typed: bare };
  const hash = bare.startsWith("#");
  const typed = bare.replace(/^#+/, "");
  if (numeric.test(typed)) {
    if (/^\d+-\d+(?:-\d+)*$/.test(typed) && typed.replaceAll("-", "").length < 7) return { type: "code", typed, hash };
    const money = typed.includes("$") || /^\d{1,3}(?:,?\d{3})*\.\d\d$/.test(typed);
    return { type: "number", typed, money, spoken: false, hash };
  }
  if (
    /%$|^\d{1,2}:\d\d|^\d{1,2}\/\d{1,2}|^\d+(?:am|pm|hrs?|h|min|kg|kgs|g|gr|ml|lt|lts|x|°|º|er|ra|do|da|to|ta|vo|va)$|^\d[ao]$|^\d+x\d*$|^x\d+$|^(?:mil|con|menos|mas)\d+$/i.test(
      typed,
    )
  )
    return { type: "other", typed };
  return { type: "code", typed, hash };
}

/** Puts phones in the place of the numbers that they are made of. */
function withPhones(raw: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly unsure: boolean } {
  const pieces: Piece[] = [];
  let unsure = false;
  for (let at = 0; at < raw.length;) {
    const run = runAt(raw, at);
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

/** The numbers from `at` on; one right after the word for a ticket is no part of a phone. */
function runAt(raw: readonly Piece[], at: number): readonly NumberPiece[] {
  const run: NumberPiece[] = [];
  for (let place = at; place < raw.length; place++) {
    const piece = raw[place] as Piece;
    if (piece.type !== "number" || piece.money || piece.hash || isTicketNumber(raw, place)) break;
    run.push(piece);
  }
  return run;
}

function isTicketNumber(raw: readonly Piece[], place: number): boolean {
  for (let before = place - 1; before >= Math.max(0, place - 4); before--) {
    const piece = raw[before] as Piece;
    if (piece.type !== "word") return false;
    if (ticketNouns.test(piece.word)) return true;
    if (!/^(?:no|numero|es|el|la|fue|de|del|n)$/.test(piece.word)) return false;
  }
  return false;
}

/** A run with its phones; null where its digits make phones in two ways. */
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

/** Fewest groups of a phone in an unusual grouping ("7 33 10 4 55 21"): fewer may be a shorter number and an amount. */
const fewestOdd = 6;

/** Nothing but ten digits in many small groups: a phone, however it is parted. */
function oddPhone(tokens: readonly string[]): Piece | null {
  if (tokens.length < fewestOdd || !tokens.every((token) => /^\d{1,3}$/.test(token))) return null;
  const typed = tokens.join(" ");
  const reading = tokens.join("").length === 10 ? parsePhone(typed) : null;
  return reading?.type === "phone" ? { type: "phone", phone: reading.phone, typed } : null;
}

function phonesAt(tokens: readonly string[], at: number) {
  const found = phonesFrom(tokens, at);
  // "52 9932 41 70 85": no area code of Mexico begins so.
  const withCountry = found.filter(({ typed }) => typed.startsWith("52 ") && typed.replaceAll(/\D/g, "").length > 10);
  return withCountry.length > 0 ? withCountry : found;
}

function phonesFrom(tokens: readonly string[], at: number) {
  const found: { readonly phone: Phone; readonly typed: string; readonly length: number }[] = [];
  for (let length = 1; length <= Math.min(mostPhoneTokens, tokens.length - at); length++) {
    const parts = tokens.slice(at, at + length);
    const typed = parts.join(" ");
    if (!/^[\d+(). -]+$/.test(typed)) break;
    const reading = parsePhone(typed);
    if (reading.type === "phone" && phoneGroups.has(nationalGroups(parts)))
      found.push({ phone: reading.phone, typed, length });
  }
  return found;
}

/** Puts numbers in the place of the words that say them. */
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

/** "250 con": figures behind which more was to come are asked back. */
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
  if (cents === null && pieces[at]?.type === "number" && cardinal.length === 1) return null;
  const length = cardinal.length + (cents?.length ?? 0);
  const value = cents === null ? String(cardinal.value) : `${cardinal.value}.${String(cents.value).padStart(2, "0")}`;
  const end = at + length;
  const isHardly =
    mayBeOfTicket(pieces, words, at) ||
    cardinal.isUnsure === true ||
    cents?.isUnsure === true ||
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

/** "Luz Ocho": a number that is written as a surname, behind a given name. */
function isSurname(pieces: readonly Piece[], at: number): boolean {
  const [name, piece] = [pieces[at - 1], pieces[at]];
  if (name?.type !== "word" || piece?.type !== "word" || !/^\p{Lu}\p{Ll}/u.test(piece.typed)) return false;
  return /^\p{Lu}\p{Ll}/u.test(name.typed) && isGivenName(name.typed);
}
