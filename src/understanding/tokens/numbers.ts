import type { Phone } from "../../domain/phone.ts";

/** Reads numbers in Spanish words: spoken prices and dictated phones. Words have the form of `plain`. */

const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cero: 0,
    uno: 1,
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
  }),
);

const teens: ReadonlyMap<string, number> = new Map(
  (
    "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro " +
    "veinticinco veintiseis veintisiete veintiocho veintinueve"
  )
    .split(" ")
    .map((word, at) => [word, at + 10] as const)
    .concat([
      ["veintiun", 21],
      ["veintiuna", 21],
    ]),
);

const tens: ReadonlyMap<string, number> = new Map(
  "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ").map((word, at) => [word, (at + 3) * 10]),
);

const hundreds: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  }),
);

/** All number words, for the correction of typing errors. */
export const numberWords: readonly string[] = [
  "cientos",
  ...units.keys(),
  ...teens.keys(),
  ...tens.keys(),
  ...hundreds.keys(),
  "mil",
  "millon",
  "millones",
];

/** A number in words: its value, and how many words it takes. */
interface Cardinal {
  readonly value: number;
  readonly length: number;
}

/** Reads the whole number that begins at `at` ("mil quinientos", "doscientos cincuenta y dos"). Null: none. A lone "un" is an article. */
export function readCardinal(words: readonly string[], at: number): Cardinal | null {
  const first = belowThousand(words, at);
  const place = at + (first?.length ?? 0);
  if (words[place] === "mil") {
    const rest = belowThousand(words, place + 1);
    const value = (first?.value ?? 1) * 1_000 + (rest?.value ?? 0);
    return first?.value === 0 ? null : { value, length: place + 1 + (rest?.length ?? 0) - at };
  }
  const word = words[at] ?? "";
  const isArticle =
    first?.length === 1 &&
    (word === "un" || word === "una" || (word === "uno" && belowThousand(words, at + 1) === null));
  return first === null || isArticle ? null : first;
}

function belowThousand(words: readonly string[], at: number): Cardinal | null {
  const word = masculine(words[at] ?? "");
  // "Dos cientos cincuenta": a dictated phone has "ciento", never "cientos".
  const many = words[at + 1] === "cientos" ? (units.get(word) ?? 0) : 0;
  if (many > 1) return withRest(many * 100, words, at + 2, at);
  // "Siento veinte" is "ciento veinte": the verb does not stand before a number.
  const isHundred = word === "siento" && words[at - 1] !== "lo" && belowHundred(words, at + 1) !== null;
  const hundred = isHundred ? 100 : hundreds.get(word);
  return hundred === undefined ? belowHundred(words, at) : withRest(hundred, words, at + 1, at);
}

/** Hundreds from `at` on, with the number below a hundred that begins at `place`. */
function withRest(begun: number, words: readonly string[], place: number, at: number): Cardinal {
  const rest = belowHundred(words, place);
  const isMore = rest !== null && rest.value > 0;
  return { value: begun + (isMore ? rest.value : 0), length: place - at + (isMore ? rest.length : 0) };
}

function belowHundred(words: readonly string[], at: number): Cardinal | null {
  const word = words[at] ?? "";
  const joined = joinedTen(word);
  if (joined !== null) return { value: joined, length: 1 };
  const unit = words[at + 1] === "y" ? (units.get(words[at + 2] ?? "") ?? 0) : 0;
  // "diez y seis", "veinte y dos".
  const old = word === "diez" && unit > 5 ? 10 : word === "veinte" && unit > 0 ? 20 : undefined;
  const ten = tens.get(word) ?? old;
  if (ten === undefined) {
    const value = units.get(word) ?? teens.get(word);
    return value === undefined ? null : { value, length: 1 };
  }
  return unit > 0 ? { value: ten + unit, length: 3 } : { value: ten, length: 1 };
}

/** Tens without their last letter. */
const stems = ["veint", ...[...tens.keys()].map((word) => word.slice(0, -1))];

/** "Treintaicinco", "cuarentaycinco". Null: no such word. */
function joinedTen(word: string): number | null {
  const at = stems.findIndex((stem) => word.startsWith(stem));
  if (at < 0) return null;
  const rest = word.slice(stems[at]?.length);
  const unit = links.includes(rest.slice(0, 2)) ? (units.get(rest.slice(2)) ?? 0) : 0;
  return unit === 0 ? null : (at + 2) * 10 + unit;
}

const links: readonly string[] = ["ai", "ei", "ay", "ey"];

/** "doscientas" as "doscientos". */
function masculine(word: string): string {
  return word.endsWith("cientas") || word === "quinientas" ? `${word.slice(0, -2)}os` : word;
}

/**
 * Reads ten or more dictated digits, one by one or in groups ("cuatro siete siete…", "cuatro setenta y siete, ciento veintitrés…"). Returns the digits and how
 * many words they take. Null: fewer begin at `at`.
 */
export function readSpokenDigits(
  words: readonly string[],
  at: number,
): { readonly digits: string; readonly length: number } | null {
  let digits = "";
  let place = at;
  while (place < words.length) {
    // A comma separates the groups of a phone.
    if (words[place] === "," && place > at && belowThousand(words, place + 1) !== null) place++;
    const group = belowThousand(words, place);
    if (group === null || words[place + group.length] === "mil") break;
    digits += String(group.value);
    place += group.length;
  }
  return digits.length >= 7 && place - at >= 3 ? { digits, length: place - at } : null;
}

/** A piece of a message, in order. */
export type Piece =
  /** `word`: in the form of `meantWord`. `typed`: as written. */
  | { readonly type: "word"; readonly word: string; readonly typed: string }
  /** `money`: it has a sign of money ("$250", "250.-", "250.00"). `spoken`: it is in words. */
  | {
      readonly type: "number";
      readonly typed: string;
      readonly money: boolean;
      readonly spoken: boolean;
      readonly hash: boolean;
      /** Dictated one by one, perhaps part of the ticket before it, or cut off: hardly an amount. */
      readonly dictated?: true;
    }
  | { readonly type: "phone"; readonly phone: Phone; readonly typed: string }
  /** Letters and digits: `A-1029`. */
  | { readonly type: "code"; readonly typed: string; readonly hash: boolean }
  /** Digits that mean something else: a date, an hour, a percentage. */
  | { readonly type: "other"; readonly typed: string }
  /** A comma or a line's end. */
  | { readonly type: "break"; readonly line: boolean };

/** A number of a message. */
export type NumberPiece = Extract<Piece, { type: "number" }>;
