import { recent } from "./recent.ts";

// Texts as characters and words: tidying and comparing them, and their marks of emphasis. `src/understanding` reads the meaning.

/** Invisible letters and marks: Hangul fillers, grapheme joiners. */
const invisible = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5/gu;
/** White space, and the empty pattern of Braille, which looks like it. */
const space = /[\s\u2800]+/g;

/** ASCII words with single spaces, like most texts: nothing to tidy. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as one line: Unicode NFC, full-width forms and all dashes as their ASCII equivalents, invisible characters (direction marks, zero-width spaces:
 * contact cards are full of them) removed, each run of white space as one space, trimmed.
 */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  return text
    .replace(invisible, "")
    .normalize("NFC")
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(space, " ")
    .trim();
}

/** Characters of the longest name that is shown. */
const longestName = 60;

/**
 * A name from outside (the wallet, a network), made safe for a message: one line, Unicode NFC, without control characters and characters that are invisible or
 * change the direction of writing, at most 60 characters. Empty if nothing is left.
 */
export function oneLineName(text: string): string {
  if (text.length <= longestName && isTidy.test(text)) return text;
  const line = text
    .replace(invisible, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .normalize("NFC")
    .replace(/[\s\u2800\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
  if (/^[\p{M}\p{DI}\s]*$/u.test(line)) return "";
  const characters = Array.from(line);
  if (characters.length <= longestName) return line;
  return `${characters
    .slice(0, longestName - 1)
    .join("")
    .trimEnd()}…`;
}

/** Words that join the parts of a name. They are in lower case, except at the beginning. */
const joins = new Set(["de", "del", "la", "las", "los", "y"]);

/**
 * A person's name for people: `oneLineName`, with normal capitals if it has only capitals or none: "ANA DE LA LUZ PÉREZ-GIL" gives "Ana de la Luz Pérez-Gil".
 */
export function personName(text: string): string {
  const name = oneLineName(text);
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
      at > 0 && joins.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

/** The digits of a text: "477-123 45" gives "47712345". */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

const closing = " .!¡¿?,";

/** The form for comparing words: tidied, lower case, without accents (ñ becomes n), without marks such as `.!¡¿?,` at the end, or `¡¿` at the beginning. */
export const plain = recent(plainForm);

function plainForm(text: string): string {
  const lower = tidy(text).toLowerCase();
  const bare = isTidy.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
  let end = bare.length;
  while (end > 0 && closing.includes(bare.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && " ¡¿".includes(bare.charAt(start))) start++;
  return bare.slice(start, end).replace(/ {2,}/g, " ");
}

// What a text is made of.

const digit = /\d/;
const digits = /^\d+$/;
const letters = /^\p{L}+$/u;
const capital = /^\p{Lu}/u;
const smallBehind = /^.\p{Ll}/u;

/** True if a text has a digit. */
export function hasDigit(text: string): boolean {
  return digit.test(text);
}

/** True if a text is `least` to `most` digits and nothing else. */
export function isDigits(text: string, least = 1, most = Number.POSITIVE_INFINITY): boolean {
  return text.length >= least && text.length <= most && digits.test(text);
}

/** True if a text is at most `most` letters and nothing else. */
export function isLetters(text: string, most = Number.POSITIVE_INFINITY): boolean {
  return text.length <= most && letters.test(text);
}

/** True if a text begins with a capital letter. */
export function hasCapital(text: string): boolean {
  return capital.test(text);
}

/** True if a text begins like a name: with a capital and a small letter. */
export function isCapitalized(text: string): boolean {
  return capital.test(text) && smallBehind.test(text);
}

/** True if a text has only these characters. */
export function consistsOf(text: string, characters: string): boolean {
  return text !== "" && Array.from(text).every((one) => characters.includes(one));
}

/** True if a text ends in one of these characters. */
export function endsInOne(text: string, characters: string): boolean {
  return text !== "" && characters.includes(text.charAt(text.length - 1));
}

/** A text without these characters at its beginning. */
export function trimStartOf(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text.charAt(start))) start++;
  return text.slice(start);
}

/** A text without these characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A text without the first of these endings that it has, in any case, and without the space before it and the point after it. */
export function withoutEnding(text: string, endings: readonly string[]): string {
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  const lower = bare.toLowerCase();
  const ending = endings.find((one) => lower.endsWith(one));
  if (ending === undefined) return text;
  const before = bare.slice(0, bare.length - ending.length);
  return before.endsWith(" ") ? before.slice(0, -1) : before;
}

/** ASCII without spaces: what a header or a key can hold. */
export const printable = /^[\x21-\x7e]+$/;

/** Characters with which people write phones. */
export const phoneCharacters = "0123456789+(). -";

/** A stretch of a text, in UTF-16 units. */
interface Span {
  readonly offset: number;
  readonly length: number;
}

const emphasised = /(?<![\p{L}\p{N}])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}])/gu;

/** Removes the marks of `*emphasis*` from a text and returns the spans between them, for networks with another markup. */
export function emphasis(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  if (!text.includes("*")) return { text, spans: [] };
  const spans: Span[] = [];
  let bare = "";
  let from = 0;
  for (const match of text.matchAll(emphasised)) {
    bare += text.slice(from, match.index);
    const words = match[1] as string;
    spans.push({ offset: bare.length, length: words.length });
    bare += words;
    from = match.index + match[0].length;
  }
  return { text: bare + text.slice(from), spans };
}
