const inPlaceOf =
  /^\s*(?:(?:ay|uy|ah),? )?no,? (?:son |es |eran? |fueron |usa )?\$?([\d.,]*\d)(?: pesos| puntos)?,? (?:(?:son|es|eran?|sino|mejor|solo|fueron|usa) )*\$?([\d.,]*\d)(?: pesos| puntos)?[.!]*\s*$/i;

/** The number that a message denies and the one it puts in its place, as they were typed: "no 50, 40", "no son 437, son 260". Null: it does not. */
export function replacedIn(text: string): { readonly before: string; readonly anew: string } | null {
  const [, before, anew] = inPlaceOf.exec(text) ?? [];
  return before === undefined || anew === undefined ? null : { before, anew };
}

const inPlaceBehind =
  /^\W*(?:no,? )?es (?:el |un )?\$?([\d.,]*\d)(?: pesos| puntos)?,? (?:y )?no (?:es )?(?:el |un )?\$?([\d.,]*\d)(?: pesos| puntos)?\W*$/i;

/** The same told the other way round, of which no word says what it is: "es 55, no 27". */
export function replacedBehind(text: string): { readonly before: string; readonly anew: string } | null {
  const [, anew, before] = inPlaceBehind.exec(text) ?? [];
  return before === undefined || anew === undefined ? null : { before, anew };
}
