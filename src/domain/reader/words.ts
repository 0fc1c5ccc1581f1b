import { recent } from "../recent.ts";

/** Letters and marks that show nothing: fillers of Hangul, joiners of graphemes. */
const invisible = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5/gu;
/** White space, and the empty pattern of Braille, which looks like it. */
const space = /[\s\u2800]+/g;

/** Words of ASCII with one space between them, as most texts are: nothing of them is to be tidied. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/**
 * One line as a person meant to type it: Unicode NFC, full-width forms and dashes of every kind as their ASCII twins, invisible
 * characters (direction marks, zero-width spaces: contact cards are full of them) removed, any run of white space one space, trimmed.
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
 * A name as somebody else wrote it (the wallet, a network), made safe to stand in a message: one line, Unicode NFC, without control characters and those
 * that are invisible or turn the direction of writing, at most 60 characters. Empty where nothing is left.
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

/** Words that join the parts of a name: small, but at its beginning. */
const joins = new Set(["de", "del", "la", "las", "los", "y"]);

/** A person's name as it is shown: `oneLineName`, and one all in capitals or all without them as names are written: "ANA DE LA LUZ PÉREZ-GIL" gives "Ana de la Luz Pérez-Gil". */
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

/**
 * The form in which words are compared: tidied, lowercase, without accents (ñ becomes n), without marks such as `.!¡¿?,` at the end,
 * nor `¡¿` at the beginning.
 */
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
