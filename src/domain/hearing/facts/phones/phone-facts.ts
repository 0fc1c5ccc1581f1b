import { parsePhone } from "../../../people/phone.ts";
import type { Piece } from "../../piece.ts";
import { lineOf } from "../../pieces.ts";
import { wordsBefore } from "../beside-number.ts";
import type { Found } from "../roles/roles.ts";
import type { Asked } from "../roles/number-role.ts";

/** A phone that is said not to be the customer's. */
const deniedPhone =
  /\b(?:no(?: es| era| le pongas| contesta| pongas)?|nunca|(?<!\b\w+le # (?:(?:puntos|pesos|de) )*)menos|excepto)(?: (?:el|al|a))? ☎|☎ (?:no(?= (?:es|era|contesta|le(?! (?:di|dio|doy|damos|dimos|saque|hice|hicimos|imprim\w+)\b)|sirve|existe|jala|va|pongas|,|☎|#)|$)|ya no|es (?:el )?(?:mio|de la (?:tienda|caja))|pero ya|pesos)|\bera (?:el )?☎ ,? ?(?:pero|ya no)|☎ o #|☎ ,? ?no$|\bya no (?:usa|tiene|contesta) (?:el )?☎|\b(?:quiza|tal vez|a lo mejor|creo que)(?: es)?(?: el)? ☎|☎ es (?:de )?mi (?!client)|\bmand\w+ (?:el|su|un) (?:ticket|folio|nota|recibo|comprobante) al? (?:el )?☎|\bno (?:se|estoy segur[oa]|recuerdo) si(?: es)?(?: el)? ☎|(?<!se )\b(?:llam|marc|contact|escrib|avis|notific|mensaj)\w*(?: a (?:la|el|su) \w+| al \w+)? (?:al?|el) ☎|\b(?:el|telefono|celular|numero) de(?:l)? (?:la )?(?:tienda|caja|negocio|local) (?:es )?(?:el )?☎|\bmi (?:telefono|celular|numero)(?: es)?(?: el)? ☎|\bel mio(?: es)?(?: el)? ☎|\bantes (?:(?:era|es|tenia|traia) )?(?:el )?☎|\bparece (?:(?:que )?(?:es|ser) )?(?:el )?☎|☎ (?:creo|parece|me parece|tal vez|quiza|a lo mejor)\b(?! que\b)|\bproveedor(?: es)?(?: el)? ☎/;

const aside = "(?:(?:ay|uy|no|perdon|pero|digo|y|que|mejor|espera\\w*|creo que|,) )*";
/** A phone that is taken back, or of which digits are said to be others, right behind it: "☎ ese no es", "☎ al final es 8", "☎ perdón termina en 98". */
const takenBackBehind = new RegExp(
  `☎ ${aside}(?:(?:ese|este) no(?: es)?$|(?:esta|quedo) mal$|es incorrecto$|(?:lo )?(?:puse|escribi|di|teclee) mal$|me equivoque$` +
    `|(?:al|del) (?:final|principio|inicio) (?:es|va|lleva|era|con) (?:el |un )?#` +
    `|(?:(?:en|con|es) )?(?:el|los|la|las) (?:ultim|primer)[oa]?s?(?: (?:numeros?|digitos?|dos|tres|cuatro|,))* (?:es|son|era|eran|va|van) #` +
    `|(?:termina|acaba|empieza|inicia|comienza)n? (?:en |con )?(?:el |un )?#|(?:(?:es|con|va|era|un) )*# al (?:final|principio|inicio)|en (?:vez|lugar) del? # )`,
);

/** Whether the phone of a line is said not to be the customer's, or to have other digits. */
export function deniesPhone(line: string): boolean {
  return deniedPhone.test(line) || takenBackBehind.test(line);
}

/** The phones of a message; where one is asked for, its ten digits are one however they are parted: "22954108 36". */
export function phonesAmong(pieces: readonly Piece[], found: readonly Found[], asked: Asked) {
  const phones = pieces.flatMap((piece) => (piece.type === "phone" ? [piece] : []));
  if (phones.length > 0 || asked !== "phone" || found.some(({ isCode }) => isCode)) return phones;
  const [first = 0] = found.map(({ at }) => at);
  const isOneRun = found.every(({ at }, index) => at === first + index && pieces[at]?.type === "number");
  const typed = found.map((one) => one.typed).join(" ");
  // "9819884 260" may be a phone that lacks its area code, and an amount.
  if (/# (?:y|mas) #/.test(lineOf(pieces))) return phones;
  const isOne = (isOneRun && /^\d+ \d{1,2}$/.test(typed)) || /^\d{2,4}(?: \d{2,4}){2,4}$/.test(typed);
  const reading = isOne && typed.replaceAll(/\D/g, "").length === 10 ? parsePhone(typed) : null;
  return reading?.type === "phone" ? [{ type: "phone", phone: reading.phone, typed } as const] : phones;
}

const isLong = (typed: string) => typed.replaceAll(/\D/g, "").length >= 7;

/** A phone that lacks digits, or has too many: where one is asked for, or a word announces it, or it is as long as almost one. */
export function shortPhone(
  pieces: readonly Piece[],
  found: readonly Found[],
  asked: Asked,
): { readonly digits: number; readonly typed: string } | null {
  const numbers = found.filter(
    ({ isCode, role, typed }) =>
      !isCode && (role === "bare" || role === "other" || (role === "count" && isLong(typed))),
  );
  const [first] = numbers;
  if (first === undefined) return null;
  const run = [first];
  for (const next of numbers.slice(1)) if (next.at === (run.at(-1) as Found).at + 1) run.push(next);
  const typed = run.map((one) => one.typed).join(" ");
  const digits = typed.replaceAll(/\D/g, "").length;
  if (/[.,$]/.test(typed)) return null;
  const announced =
    wordsBefore(pieces, first.at).some((word) => /^(?:telefono|celular|numero)$/.test(word)) ||
    /^(?:al)$/.test(wordsBefore(pieces, first.at)[0] ?? "");
  const only = found.length === run.length;
  if (digits > 20 || (asked === "phone" && digits <= 5 && takesAmountBack.test(lineOf(pieces)))) return null;
  // "9819884 260": neither one too few nor one too many.
  const isWhole = digits === 10 && /^[2-9]/.test(typed);
  if (asked === "phone" && only) return isWhole ? null : { digits, typed };
  if (announced && digits >= 5) return { digits, typed };
  return digits >= 7 && asked !== "ticket" && asked !== "amount" && (digits !== 10 || /^[01]/.test(typed))
    ? { digits, typed }
    : null;
}

/** "Ah no, 390" where the phone is asked: the amount that was told before. */
export const takesAmountBack =
  /^(?:(?:ay|ah|uy|chin|no|perdon|digo|mejor|bueno|eran|era|son|fueron) ,? ?){2,}#(?: pesos)?$/;
