import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";

/** The number that is denied, and then the one that takes its place. */
const inPlaceOf =
  /^\s*(?:(?:ay|uy|ah),? )?no,? (?:son |es |eran? |fueron |usa )?\$?([\d.,]*\d)(?: pesos| puntos)?,? (?:(?:son|es|eran?|sino|mejor|solo|fueron|usa) )*\$?([\d.,]*\d)(?: pesos| puntos)?[.!]*\s*$/i;

/** The number that a message denies and the one it puts in its place, as they were typed: "no 50, 40", "no son 437, son 260". Null: it does not. */
export function replacedIn(text: string): { readonly before: string; readonly anew: string } | null {
  const [, before, anew] = inPlaceOf.exec(text) ?? [];
  return before === undefined || anew === undefined ? null : { before, anew };
}

/** The number that takes the place of another, and then the one that is denied. */
const inPlaceBehind =
  /^\W*(?:no,? )?es (?:el |un )?\$?([\d.,]*\d)(?: pesos| puntos)?,? (?:y )?no (?:es )?(?:el |un )?\$?([\d.,]*\d)(?: pesos| puntos)?\W*$/i;

/** The same two numbers told the other way round, without a word that says which field they are of: "es 55, no 27". Null: it tells no such thing. */
export function replacedBehind(text: string): { readonly before: string; readonly anew: string } | null {
  const [, anew, before] = inPlaceBehind.exec(text) ?? [];
  return before === undefined || anew === undefined ? null : { before, anew };
}

const value = "(?:(?:el|la|los|un) )?[#&](?: pesos)?";
const says = "(?:(?:son|es|eran?|fueron|fue|pon|ponle|sino|mejor|de|por|la|el|que) )*";
const lead = "(?:(?:no|ay|uy|perdon|oye|si|ok|va|,) )*";
/** "Le puse 437 y era 250". */
const puts =
  "(?:(?:yo|le|lo|la|me|te) )*(?:puse|pusiste|anote|registre|cobre|teclee|escribi|di|meti|puso)(?: (?:de|por|como))*";
/** What is to be replaced comes first: "cambia 437 por 347", "en vez de 437 son 347", "no 437 sino 347". */
const firstDenied = new RegExp(
  `^${lead}(?:(?:cambia|corrige)(?:lo|la|le)?(?: de)?|de|en (?:vez|lugar) de|(?<=no (?:, )?)${says}) ?${value}(?: ,)? (?:por|a|sino|${says}) ?${value}$` +
    `|^${lead}${puts} ${value}(?: ,)? (?:(?:y|pero) )(?:era|eran|es|son|fue|fueron) (?:de |por )?${value}$`,
);
/** What takes its place does: "347 no 437", "347 en lugar de 437", "la de 250, no la de 437". */
const lastDenied = new RegExp(
  `^${lead}${says}${value}(?: ,)? (?:(?:y )?no(?: (?:es|son|eran?|fue|fueron))?(?: (?:la|el) de| de)?|en (?:vez|lugar) de) ${value}$`,
);

/**
 * The value that a message denies and the one it puts in its place, of a number or a code, where words say which is which: "cambia 437 por 347". Null: it
 * tells no such thing. Which field is meant is known only by the value that is denied.
 */
export function replacedValue(text: string): { readonly before: string; readonly anew: string } | null {
  if (text.length > 80 || /[?¿]/.test(text)) return null;
  const { pieces } = piecesOf(text);
  const [first, second, ...more] = pieces.flatMap((piece) =>
    piece.type === "number" || piece.type === "code" ? [piece.typed.replace("$", "")] : [],
  );
  if (first === undefined || second === undefined || more.length > 0) return null;
  const line = lineOf(pieces);
  if (firstDenied.test(line)) return { before: first, anew: second };
  return lastDenied.test(line) ? { before: second, anew: first } : null;
}
