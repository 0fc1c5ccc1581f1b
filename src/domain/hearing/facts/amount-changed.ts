import { parseAmount, type Centavos } from "../../money.ts";
import { lineOf, piecesOf } from "../pieces.ts";
import { withoutRepaired } from "./repairs.ts";

/** Longer messages tell more than that. */
const longest = 80;

const lead =
  "(?:(?:no|ay|uy|ah|oye|perdon|disculp[ae]|espera\\w*|y|e|tambien|ademas|le|lleva|llevo|si|pero|falto|que|favor|ponle|pon|cobrale|cobra|,) )*";
const tail = "(?: pesos)?(?: por favor| favor| gracias| perdon| ,)*$";
const adds = "(?:agreg|sum|aument|anad|sub)\\w*|mas|(?:le )?falt(?:o|an|aron|aban)|otr[oa]s";
const takesOff = "(?:quit|rest|descuent|descont|rebaj|baj)\\w*|menos|(?:le )?sobr(?:o|an|aron|aban)";
/** "Un refresco de 20", "otra coca de 18": one thing more, with its price. */
const thing = "(?:una?|otr[oa]) \\w+(?: \\w+)? de";

const more = new RegExp(
  `^${lead}(?:(?:son|eran|fueron) )?# (?:pesos )?mas(?: favor| gracias| perdon| ,)*$` +
    `|^${lead}(?:${adds}) (?:(?:otr[oa]s|unos|los|de) )*(?:${thing} )?#${tail}` +
    `|^(?=(?:\\S+ )*(?:y|tambien|ademas|otr[oa]) )${lead}${thing} #${tail}`,
);
const less = new RegExp(
  `^${lead}(?:(?:son|eran|fueron) )?# (?:pesos )?(?:menos|de descuent[oa])(?: favor| gracias| perdon| ,)*$` +
    `|^${lead}(?:${takesOff}) (?:(?:otr[oa]s|unos|los|de) )*#${tail}` +
    `|^${lead}con (?:(?:un )?descuent[oa] de #|# (?:pesos )?de descuent[oa])${tail}` +
    `|^${lead}(?:puse|cobre|meti|anote) # (?:pesos )?de mas$`,
);

/** "Déjalo en 400", "redondea a 400". */
const anew = new RegExp(`^${lead}(?:dej|redonde)\\w* (?:en|a) #${tail}`);

/** A number in figures, or a word that changes one told in words. */
const mayChange = /\d|(?<!\p{L})(?:m[aá]s|menos|otr[oa]s|falt|agr[eé]g|s[uú]m|quit|qu[ií]t|rest|rebaj|b[aá]j)/iu;

/** What an amount comes to that a message changes: "más 50", "quítale 20", "y un refresco de 20", "déjalo en 400". Null: it tells no such thing. */
export function amountChanged(text: string, before: Centavos): Centavos | null {
  if (text.length > longest || !mayChange.test(text) || /[?¿%]/.test(text)) return null;
  const signed = /^\s*([-+–])\s*(\$?\d[\d.,]*)(?: pesos)?\s*$/.exec(text);
  if (signed !== null) return changed(before, signed[2] ?? "", signed[1] === "+");
  const pieces = withoutRepaired(piecesOf(text).pieces);
  const [only, another] = pieces.filter(({ type }) => type !== "word" && type !== "break");
  if (only?.type !== "number" || another !== undefined || only.hash) return null;
  const line = lineOf(pieces);
  if (anew.test(line)) return changed(0 as Centavos, only.typed, true);
  if (more.test(line)) return changed(before, only.typed, true);
  return less.test(line) ? changed(before, only.typed, false) : null;
}

function changed(before: Centavos, typed: string, isMore: boolean): Centavos | null {
  const by = parseAmount(typed);
  if (by.type !== "amount") return null;
  const after = isMore ? before + by.centavos : before - by.centavos;
  return after > 0 ? (after as Centavos) : null;
}
