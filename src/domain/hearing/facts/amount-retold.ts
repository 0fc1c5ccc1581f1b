import { formatAmount, parseAmount, type Centavos } from "../../money.ts";
import { isOneSlip } from "../lexicon.ts";
import { lineOf, piecesOf } from "../pieces.ts";
import { withoutRepaired } from "./repairs.ts";

/**
 * What the only number of a message is, where the ticket is asked and the amount was told before: that amount, told anew, or one of the two, to be
 * asked about (as it was typed). Null: nothing says that the amount is meant.
 */
export type AmountRetold =
  | { readonly type: "amount"; readonly centavos: Centavos }
  | { readonly type: "either"; readonly typed: string };

/** What takes back what was told before. "El" is not among it: an amount has no article. */
const takesBack =
  "perdon|perdona|perdoname|disculp[ae]|digo|dije|corrijo|corrige|correccion|sorry|quise decir|me equivoque|la regue|espera|esperate|esperame|aguanta|no|nop|mejor|ay|uy|ah|oh|ups+|chin|hijole|jijole|rayos|oops";
const lead = `(?:(?:${takesBack}|si|ya|bueno|pues|que|oye|en realidad|,) )*`;
const tail = "(?: ,?(?: ?(?:perdon|digo|disculp[ae]|favor|gracias|sorry|corrijo|nomas|en total|,))*)?$";
/** Words that are said of an amount and of no ticket. */
const ofAmount =
  "(?:son|fueron|eran|serian|seran|van a ser|iban a ser|costaron|costo|salieron|quedaron? en|(?:le |les )?(?:cobre|cobramos))";
const named = new RegExp(`^${lead}${ofAmount} (?:en realidad )?#(?: pesos)?${tail}`);
const takenBack = new RegExp(`^(?=.*\\b(?:${takesBack})\\b)${lead}(?:(?:es|era|fue) )?#${tail}`);
/** "Era 203" where no amount is asked any more, and "fueron como 203". */
const spokenOf = new RegExp(`^${lead}(?:era|fue|${ofAmount})(?: como)? #${tail}`);
/** Of what takes back, what is said of what was told and not of a moment's delay. */
const corrects =
  /\b(?:perdon\w*|disculp[ae]|digo|dije|corrijo|corrige|correccion|sorry|quise decir|me equivoque|la regue)\b/;

/** Below this a number may be how many tickets there are, or minutes, centavos. */
const leastAmount = 20_00;

export function amountRetold(text: string, before: Centavos): AmountRetold | null {
  if (text.length > 120 || /[?¿]/.test(text)) return null;
  const pieces = withoutRepaired(piecesOf(text).pieces);
  const [only, another] = pieces.filter(({ type }) => type !== "word" && type !== "break");
  if (only?.type !== "number" || another !== undefined || only.hash) return null;
  const reading = parseAmount(only.typed);
  if (reading.type !== "amount" || reading.centavos === before) return null;
  const line = lineOf(pieces);
  const { centavos } = reading;
  const isMarked = only.money || / pesos\b/.test(line);
  if (centavos < leastAmount && !isMarked) return null;
  if (named.test(line)) return { type: "amount", centavos };
  if (!takenBack.test(line) && !spokenOf.test(line)) return null;
  // "88", and then "perdón 98": one digit was wrong.
  return corrects.test(line) && isSlipOf(centavos, before)
    ? { type: "amount", centavos }
    : { type: "either", typed: only.typed.replace("$", "") };
}

/** Whether two amounts differ as by a slip of the finger. */
function isSlipOf(anew: Centavos, before: Centavos): boolean {
  const [one, other] = [anew, before].map((centavos) => formatAmount(centavos).replaceAll(/[$,]|\.00$/g, ""));
  return one !== undefined && other !== undefined && Math.min(one.length, other.length) > 1 && isOneSlip(one, other);
}
