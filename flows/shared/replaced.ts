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

const value = String.raw`(?:el |la |los )?\$?((?=\S*\d)[\p{L}\d][\p{L}\d.,/-]*?)(?: pesos)?`;
const says = "(?:(?:son|es|eran?|fueron|pon|ponle|sino|mejor) )*";
const lead = "(?:(?:no|ay|uy|perd[oó]n|oye),? )*";
/** What is to be replaced comes first: "cambia 437 por 347", "en vez de 437 son 347", "no 437 sino 347". */
const firstDenied = new RegExp(
  `^${lead}(?:(?:c[aá]mbia|corrige)(?:lo|la|le)?(?: de)?|de|en (?:vez|lugar) de|(?<=no,? )${says}) ?${value},? (?:por|a|sino|${says}) ?${value}[.!]*$`,
  "iu",
);
/** What takes its place does: "347 no 437", "347 en lugar de 437". */
const lastDenied = new RegExp(
  `^${lead}${says}${value},? (?:(?:y )?no(?: es| son| eran?)?|en (?:vez|lugar) de) ${value}[.!]*$`,
  "iu",
);

/** The same of any value, where a word says which is which; only whoever knows the one that is denied can take it. */
export function replacedValue(text: string): { readonly before: string; readonly anew: string } | null {
  const said = text.trim();
  if (said.length > 60 || /[?¿]/.test(said)) return null;
  const [, before, after] = firstDenied.exec(said) ?? [];
  const [, anew = after, denied = before] = lastDenied.exec(said) ?? [];
  return anew === undefined || denied === undefined ? null : { before: denied, anew };
}
