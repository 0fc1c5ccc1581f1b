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
const tail = "(?: ,?(?: ?(?:perdon|digo|disculp[ae]|favor|gracias|sorry|corrijo|mejor|nomas|en total|,))*)?$";
/** Words that are said of an amount and of no ticket. */
const ofAmount =
  "(?:son|fueron|eran|serian|seran|van a ser|iban a ser|costaron|costo|salieron|quedaron? en|(?:le |les )?(?:cobre|cobramos)|cobra(?:le|les|r|rle)?)";
const named = new RegExp(`^${lead}${ofAmount} (?:en realidad )?#(?: pesos)?${tail}`);
const takenBack = new RegExp(`^(?=.*\\b(?:${takesBack})\\b)${lead}(?:(?:es|era|fue) )?#${tail}`);
/** "Era 203" where no amount is asked any more, and "fueron como 203". */
const spokenOf = new RegExp(`^${lead}(?:era|fue|${ofAmount})(?: como)? #${tail}`);
/** Of what takes back, what is said of what was told and not of a moment's delay. */
const corrects =
  /\b(?:perdon\w*|disculp[ae]|digo|dije|corrijo|corrige|correccion|sorry|quise decir|me equivoque|la regue)\b/;

/** "Le faltó un 0, son 2000": why it is told anew. */
const missedZero =
  /^\W*(?:(?:ay|uy|no|perd[oó]n|oye|es que),? )*(?:se |me |le |se me |se le )?(?:falt[oó]|sobr[oó]|com[ií]|fue|pas[oó]) (?:un|el|otro) (?:0|cero|punto|n[uú]mero|d[ií]gito)(?: de m[aá]s)?,? (?=\S)/i;

/** Below this a number may be how many tickets there are, or minutes, centavos. */
const leastAmount = 20_00;

export function amountRetold(text: string, before: Centavos): AmountRetold | null {
  if (text.length > 120 || /[?¿]/.test(text)) return null;
  const pieces = withoutRepaired(piecesOf(text.replace(missedZero, "")).pieces);
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

/** A number this many times as large or as small as the amount that was told before hardly replaces it. */
const farOff = 4;
/** What says by itself that a number is money. */
const surelyMoney = /[$*]|\b(?:pesos|varos|monto|importe|cantidad|cuenta)\b/i;
const ofMoney = new RegExp(`\\b(?:total|quedo|${ofAmount.slice(3)}\\b`);

/**
 * Whether a number that takes the amount's place where the ticket is asked is so far from it that it may be the ticket: "mejor 30", "era con 5" of 437. "Son
 * 30" is money, if it is no few pesos.
 */
export function isFarFetched(text: string, anew: Centavos, before: Centavos): boolean {
  if (surelyMoney.test(text) || Math.max(anew, before) <= farOff * Math.min(anew, before)) return false;
  return anew < leastAmount || !ofMoney.test(lineOf(piecesOf(text).pieces));
}

/** Whether two amounts differ as by a slip of the finger. */
function isSlipOf(anew: Centavos, before: Centavos): boolean {
  const [one, other] = [anew, before].map((centavos) => formatAmount(centavos).replaceAll(/[$,]|\.00$/g, ""));
  return one !== undefined && other !== undefined && Math.min(one.length, other.length) > 1 && isOneSlip(one, other);
}
