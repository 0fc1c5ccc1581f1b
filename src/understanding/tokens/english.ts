import { parsePhone } from "../../domain/phone.ts";
import type { Class } from "../lexicon/classes.ts";
import { classesInEnglish, namedInRules } from "../lexicon/en/words.ts";
import type { Piece } from "./numbers.ts";
import type { Token } from "./token.ts";

/** Reads numbers in English words: spoken prices and dictated phones. Words have the form of `meantInEnglish`. */

const units = "zero one two three four five six seven eight nine".split(" ");
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const thousands: ReadonlySet<string> = new Set(["thousand", "grand", "kmil", "kamil"]);

/** Every word of a number. */
export const englishNumberWords: ReadonlySet<string> = new Set([
  ...units,
  ...teens,
  ...tens,
  "hundred",
  "thousand",
  "grand",
]);

/** A number in words. `isUnsure`: it has another reading too ("two fifty" is 250 or 2.50), so the bot asks. */
interface Told {
  readonly value: number;
  readonly length: number;
  readonly isUnsure?: boolean;
}

/** A number below a hundred. */
function belowHundred(words: readonly string[], at: number): Told | null {
  const word = words[at] ?? "";
  const ten = tens.indexOf(word);
  if (ten >= 0) {
    const unit = units.indexOf(words[at + 1] ?? "");
    return unit > 0 ? { value: (ten + 2) * 10 + unit, length: 2 } : { value: (ten + 2) * 10, length: 1 };
  }
  const teen = teens.indexOf(word);
  if (teen >= 0) return { value: teen + 10, length: 1 };
  const unit = units.indexOf(word);
  return unit < 0 ? null : { value: unit, length: 1 };
}

/** A number before *hundred* or *thousand*, in digits or words. "A hundred" is one hundred. */
function multiplierAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const piece = pieces[at];
  if (piece?.type === "number" && /^\$?\d{1,3}(?:\.\d{1,2})?$/.test(piece.typed))
    return { value: Number(piece.typed.replace("$", "")), length: 1 };
  if (words[at] === "a" || words[at] === "one") return { value: 1, length: 1 };
  return belowHundred(words, at);
}

/** The rest after a round number: "and fifty", "fifty", "50". */
function restAt(words: readonly string[], at: number): Told | null {
  const start = words[at] === "and" ? at + 1 : at;
  const rest = belowHundred(words, start);
  if (rest === null || rest.value === 0) return null;
  // "A hundred and one" may be a hundred of one thing.
  const isUnsure = start > at && rest.value === 1;
  return { value: rest.value, length: start - at + rest.length, ...(isUnsure && { isUnsure }) };
}

/** Hundreds and their rest: "two hundred and fifty", "fifteen hundred", "3 hundred". */
function hundredsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const many = words[at] === "hundred" ? { value: 1, length: 0 } : multiplierAt(pieces, words, at);
  if (many === null || words[at + many.length] !== "hundred") return null;
  const rest = restAt(words, at + many.length + 1);
  // "A couple hundred".
  const isUnsure = rest?.isUnsure === true || /^(?:couple|few|several)$/.test(words[at - 1] ?? "");
  return {
    value: many.value * 100 + (rest?.value ?? 0),
    length: many.length + 1 + (rest?.length ?? 0),
    ...(isUnsure && { isUnsure }),
  };
}

/** Thousands and their rest: "two thousand five hundred", "1.5k". */
function thousandsAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const hundreds = hundredsAt(pieces, words, at);
  const many =
    hundreds !== null && thousands.has(words[at + hundreds.length] ?? "") ? hundreds : multiplierAt(pieces, words, at);
  const word = many === null ? "" : (words[at + many.length] ?? "");
  if (many === null || !thousands.has(word)) return null;
  const end = at + many.length + 1;
  const rest = hundredsAt(pieces, words, end) ?? restAt(words, end);
  // "2 k", and "a thousand five", which may be 1,005 or 1,500.
  const isUnsure =
    word === "kamil" || many.isUnsure === true || rest?.isUnsure === true || (rest !== null && rest.value < 10);
  return {
    value: Math.round(many.value * 1_000) + (rest?.value ?? 0),
    length: many.length + 1 + (rest?.length ?? 0),
    ...(isUnsure && { isUnsure }),
  };
}

/** A price in two numbers: "two fifty", "three twenty five", "twelve fifty". The bot asks it back. */
function pricePairAt(words: readonly string[], at: number): Told | null {
  const whole = belowHundred(words, at);
  if (whole === null || whole.value === 0 || (whole.value > 19 && whole.length > 1)) return null;
  const cents = belowHundred(words, at + whole.length);
  if (cents === null || cents.value < 10) return null;
  return { value: whole.value * 100 + cents.value, length: whole.length + cents.length, isUnsure: true };
}

/** The number in words that begins at a place. Null: none. A lone "one" is a pronoun. */
function cardinalAt(pieces: readonly Piece[], words: readonly string[], at: number): Told | null {
  const isTyped = pieces[at]?.type === "number";
  const large = thousandsAt(pieces, words, at) ?? hundredsAt(pieces, words, at);
  if (large !== null || isTyped) return large;
  const pair = pricePairAt(words, at);
  const small = belowHundred(words, at);
  if (pair !== null || small === null) return pair;
  return words[at] === "one" ? null : small;
}

/** "And fifty cents", "point five". */
function centsAt(words: readonly string[], pieces: readonly Piece[], at: number): Told | null {
  if (words[at] === "point") {
    const rest = belowHundred(words, at + 1);
    return rest === null ? null : { value: rest.value < 10 ? rest.value * 10 : rest.value, length: 1 + rest.length };
  }
  const start = words[at] === "and" || words[at] === "with" ? at + 1 : at;
  const typed = pieces[start];
  const digits =
    typed?.type === "number" && /^\d\d?$/.test(typed.typed) ? { value: Number(typed.typed), length: 1 } : null;
  const rest = digits ?? belowHundred(words, start);
  return rest !== null && words[start + rest.length] === "cents"
    ? { value: rest.value, length: start - at + rest.length + 1 }
    : null;
}

/** Dictated digits: one by one, doubled, or in groups, also partly typed. */
function groupAt(
  pieces: readonly Piece[],
  words: readonly string[],
  at: number,
): { readonly digits: string; readonly length: number; readonly isOne: boolean } | null {
  const word = words[at] ?? "";
  const many = word === "double" ? 2 : word === "triple" ? 3 : 0;
  const digit = (place: number) => {
    const said = words[place] ?? "";
    return said === "oh" || said === "o" ? 0 : units.indexOf(said);
  };
  if (many > 0)
    return digit(at + 1) < 0 ? null : { digits: String(digit(at + 1)).repeat(many), length: 2, isOne: true };
  if (digit(at) >= 0) return { digits: String(digit(at)), length: 1, isOne: true };
  const piece = pieces[at];
  if (piece?.type === "number")
    return /^\d{1,4}$/.test(piece.typed) && !piece.money && !piece.hash
      ? { digits: piece.typed, length: 1, isOne: piece.typed.length === 1 }
      : null;
  const group = belowHundred(words, at);
  return group === null ? null : { digits: String(group.value), length: group.length, isOne: false };
}

/** The fewest single digits that form one number. */
const fewestDictated = 3;

/** The dictated digits of a phone or a ticket. Null: none begin there. */
function dictatedAt(
  pieces: readonly Piece[],
  words: readonly string[],
  at: number,
): { readonly piece: Piece; readonly length: number } | null {
  if (pieces[at - 1]?.type === "number" && pieces[at]?.type === "number") return null;
  let [digits, place, end, groups, spoken, isOneByOne] = ["", at, at, 0, false, true];
  while (digits.length < 10) {
    const before = pieces[place];
    if (before?.type === "break" && groups > 0 && !before.line) place++;
    const group = groupAt(pieces, words, place);
    if (group === null) break;
    spoken ||= pieces[place]?.type === "word";
    isOneByOne &&= group.isOne;
    digits += group.digits;
    groups++;
    place += group.length;
    end = place;
  }
  if (!spoken || groups < fewestDictated) return null;
  const phone = digits.length === 10 ? parsePhone(digits) : null;
  if (phone?.type === "phone") return { piece: { type: "phone", phone: phone.phone, typed: digits }, length: end - at };
  if (!isOneByOne || thousands.has(words[end] ?? "") || words[end] === "hundred") return null;
  return {
    piece: { type: "number", typed: digits, money: false, spoken: true, hash: false, dictated: true },
    length: end - at,
  };
}

/** Replaces English number words by numbers. */
export function withEnglishNumbers(pieces: readonly Piece[]): readonly Piece[] {
  const words = pieces.map((piece) => (piece.type === "word" ? piece.word : piece.type === "break" ? "," : ""));
  const done: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const dictated = dictatedAt(pieces, words, at);
    const told = dictated === null ? numberAt(pieces, words, at) : null;
    done.push(dictated?.piece ?? told?.piece ?? (pieces[at] as Piece));
    at += dictated?.length ?? told?.length ?? 1;
  }
  return done;
}

function numberAt(
  pieces: readonly Piece[],
  words: readonly string[],
  at: number,
): { readonly piece: Piece; readonly length: number } | null {
  const piece = pieces[at];
  const whole: Told | null =
    piece?.type === "number" && /^\d{1,6}$/.test(piece.typed) ? { value: Number(piece.typed), length: 1 } : null;
  const cardinal = cardinalAt(pieces, words, at) ?? whole;
  if (cardinal === null) return null;
  const afterPesos = /^(?:pesos|dollars|bucks)$/.test(words[at + cardinal.length] ?? "") ? 1 : 0;
  const cents = centsAt(words, pieces, at + cardinal.length + afterPesos);
  if (cents === null && cardinal === whole) return null;
  const length = cardinal.length + (cents === null ? 0 : afterPesos + cents.length);
  const typed = cents === null ? String(cardinal.value) : `${cardinal.value}.${String(cents.value).padStart(2, "0")}`;
  return {
    piece: {
      type: "number",
      typed,
      money: cents !== null,
      spoken: true,
      hash: false,
      ...(cardinal.isUnsure === true && { dictated: true }),
    },
    length,
  };
}

/** Adds the classes of English words, and their names in the rules. */
export function englishTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => (token.type === "word" ? englishWord(token, tokens[at + 1]) : token));
}

const none: readonly Class[] = [];
const polite: ReadonlySet<string> = new Set(["like", "love", "prefer", "rather"]);

/** Words that may stand before a past time: "last week". */
const gone: ReadonlySet<string> = new Set(
  "week month night year monday tuesday wednesday thursday friday saturday sunday time".split(" "),
);

function englishWord(token: Token, next: Token | undefined): Token {
  const { norm: word } = token;
  const classes = classesInEnglish(word);
  const following = next?.type === "word" ? next.norm : "";
  const as = (norm: string, ...more: readonly Class[]): Token => ({
    ...token,
    norm,
    classes: [...classes, ...more],
    english: word,
  });
  if (word === "last" && gone.has(following)) return as("pasada", "PAST");
  // "The same customer"; "the same" alone means everything.
  if (word === "same") return as(classesInEnglish(following).includes("CUSTOMER") ? "mismo" : "igual");
  // "She would like to pay" is no supposition.
  if (word === "would" && polite.has(following)) return { ...as(word), classes: none };
  if (word === "yes" || word === "if") return as(word === "yes" ? "si" : word);
  return as(namedInRules.get(word) ?? word);
}
