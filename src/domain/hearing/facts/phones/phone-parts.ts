import { parsePhone, type Phone } from "../../../people/phone.ts";
import { plain } from "../../../reader/words.ts";
import { lineOf, piecesOf } from "../../pieces.ts";
import type { PhoneProblem } from "../facts.ts";

/** What the digits so far and those of a message come to: the phone, or still a part of it. */
export type PhoneSoFar = { readonly phone: Phone; readonly typed: string } | { readonly part: string };

/**
 * Joins the digits of a phone that comes in several messages. `before`: those that came before, empty at first. Null where the message is more than digits of a
 * phone, or has ten of them and more.
 */
export function joinedPhone(before: string, problem: PhoneProblem, text: string): PhoneSoFar | null {
  if (problem.type !== "digits" || problem.digits >= 10 || !isPhonePart(text)) return null;
  if (before !== "" && joinsUnsurely.test(text)) return null;
  // "La lada es 33" says the first digits.
  const typed = (isFirstPart.test(text) ? [problem.typed, before] : [before, problem.typed]).join(" ").trim();
  const whole = before === "" ? null : parsePhone(typed);
  if (whole?.type === "phone") return { phone: whole.phone, typed };
  const joined = typed.replaceAll(/\D/g, "");
  return { part: joined.length < 10 ? joined : problem.typed.replaceAll(/\D/g, "") };
}

const isFirstPart = /\blada\b|\b(?:antes|al (?:principio|inicio))\b/i;

/** Whether an answer is nothing but digits of a phone: "477", "empieza con 477", "y luego 123". */
function isPhonePart(text: string): boolean {
  return /^(?:(?:a ver|es|son|el|los|la|del?|al|su|lada|antes|empieza|inicia|comienza|con|numero|telefono|celular|va|primero|y|luego|despues|sigue|siguen|termina|en|,) )*#(?: #)*(?: al (?:principio|inicio|final))?$/.test(
    lineOf(piecesOf(text).pieces),
  );
}

/** "Empieza con 8", "¿8?" after other digits: where they belong is asked. */
const joinsUnsurely = /\b(?:empieza|inicia|comienza)\b|[?¿]/i;

/** "Creo que es el 477…", "477… creo", "¿477…?": the one phone of a message that is not sure of it. Null: there is none. */
export function doubtedPhone(text: string): { readonly phone: Phone; readonly typed: string } | null {
  if (text.length > 100) return null;
  const { pieces, unsurePhone } = piecesOf(text);
  const [only, another] = pieces.filter(({ type }) => type !== "word" && type !== "break");
  if (unsurePhone || only?.type !== "phone" || another !== undefined) return null;
  const line = lineOf(pieces);
  return inDoubt.test(line) || (line === "☎" && /[?¿]/.test(text)) ? { phone: only.phone, typed: only.typed } : null;
}

const inDoubt =
  /^(?!.*\b(?:no (?!estoy segur)|ni|era|otr[oa]|mi)\b)(?:.*\b(?:creo|parece|quiza|tal vez|a lo mejor|segun|no estoy segur[oa])(?: (?:que|es|sea|ser|el|yo|,))* ☎$|☎ ,? ?(?:creo|me parece|parece|tal vez|quiza|a lo mejor|no estoy segur[oa])(?: (?:que|si|es|ese))*$)/;

const beside = "(?:(?:no|ay|uy|perdon|espera|es que|me equivoque|pero|digo|oye|creo que|y),? )*";
const places = "(?:al|del?) (?:final|principio|inicio)";
const tellsDigits = new RegExp(
  `^${beside}(?:(?:(?:en|con|es) )?(?:el |los |la |las )?(?:ultim|primer)[oa]?s?(?: (?:numeros?|digitos?|dos|tres|cuatro))*,? (?:es|son|era|eran|va|van|de)? ?` +
    `|${places} (?:es|va|lleva|con|era) (?=(?:el |un )?\\d{1,2}(?!\\d))|(?:termina|acaba|empieza|inicia|comienza)n? (?:en|con) |(?:(?:es|con|va|era|un) )*(?=\\d{1,4} ${places}))` +
    `(?:el |un )?\\d{1,4}(?: ${places})?(?:,? (?:y )?no (?:es |era )?(?:en |el )?\\d{1,4})?$`,
);
/** "Es 7 no 8": one digit for another. */
const oneDigit = /^(?:(?:no|ay|perdon),? )*es (?:un )?\d,? (?:y )?no (?:un )?\d$/;

/** Whether a message only says what digits of a number are, or are not: "al final es 7", "no, termina en 55", "es 7 no 8". "Al final son 250" is money. */
export function correctsDigits(text: string): boolean {
  const said = plain(text);
  return text.length <= longestCorrection && (tellsDigits.test(said) || oneDigit.test(said));
}

/** Longer messages say more. */
const longestCorrection = 80;

const bareDigits = /^\s*\d{1,3}[.\s]*$/;

/** Whether the digits that make a phone whole may be an amount as well: "200" after a phone that lacked three. Phones are dictated in shorter parts. */
export function mayBeAmount(before: string, text: string): boolean {
  return before.length >= 7 && bareDigits.test(text);
}
