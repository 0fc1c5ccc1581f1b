/** Words that take back what was said before. */
const takesBack = "(?:ay|uy|ah|chin|no|nop|perd[oó]n|digo|mejor|corrijo|que(?= (?:es|era|sea)))";
/** Matches one value behind such a word. */
const inPlace = new RegExp(
  `^\\s*(?:${takesBack}[\\s,]+)+(?:(?<!\\bno )(?:es|era|sea|fue) )?(?:(?:el|al?|de|ticket|folio|nota) )*(\\$?[\\p{L}\\d][\\p{L}\\d.,/-]{0,19}?)(?: pesos| puntos)?[.!]?\\s*$`,
  "iu",
);

/**
 * The value that an answer puts in the place of one that is offered or guessed, as it was typed: "no, 57", "mejor B7", "perdón, era el 57". Null: there is
 * none. "No es 57" only denies.
 */
export function toldAnew(text: string): string | null {
  const value = inPlace.exec(text)?.[1] ?? "";
  return /\d/.test(value) ? value : null;
}
