// What a text is made of.

const digit = /\d/;
const digits = /^\d+$/;
const letters = /^\p{L}+$/u;
const capital = /^\p{Lu}/u;
const smallBehind = /^.\p{Ll}/u;

/** Whether a text has a digit. */
export function hasDigit(text: string): boolean {
  return digit.test(text);
}

/** Whether a text is so many digits and nothing else. */
export function isDigits(text: string, least = 1, most = Number.POSITIVE_INFINITY): boolean {
  return text.length >= least && text.length <= most && digits.test(text);
}

/** Whether a text is letters, so many at most, and nothing else. */
export function isLetters(text: string, most = Number.POSITIVE_INFINITY): boolean {
  return text.length <= most && letters.test(text);
}

/** Whether a text begins with a capital. */
export function hasCapital(text: string): boolean {
  return capital.test(text);
}

/** Whether a text begins as a name does: a capital, and a small letter. */
export function isCapitalized(text: string): boolean {
  return capital.test(text) && smallBehind.test(text);
}

/** Whether a text has these characters alone. */
export function consistsOf(text: string, characters: string): boolean {
  return text !== "" && Array.from(text).every((one) => characters.includes(one));
}

/** Whether a text ends in one of these characters. */
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

/** A text without the first of some endings that it has, whatever its case, and without the space before it and the point behind it. */
export function withoutEnding(text: string, endings: readonly string[]): string {
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  const lower = bare.toLowerCase();
  const ending = endings.find((one) => lower.endsWith(one));
  if (ending === undefined) return text;
  const before = bare.slice(0, bare.length - ending.length);
  return before.endsWith(" ") ? before.slice(0, -1) : before;
}

/** ASCII without a space: what a header or a key can carry. */
export const printable = /^[\x21-\x7e]+$/;

/** Characters with which people write phones. */
export const phoneCharacters = "0123456789+(). -";
