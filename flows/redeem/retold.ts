import { withoutRepaired } from "../../src/domain/hearing/facts/repairs.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parseAmount, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import { pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { replacedIn } from "../shared/replaced.ts";

// How much balance is used, told anew where something else is asked.

/** What was gathered before. */
interface Gathered {
  readonly points: Points | "all" | null;
  readonly amountCentavos: Centavos | null;
}

/** Longer messages tell more than that. */
const longest = 80;

const besides =
  "(?:(?:no|ay|uy|ah|chin|perdon|digo|mejor|que|solo|nomas|nada mas|ya|siempre|bueno|pues|dice|quiere|va a|me equivoque|,) )*";
const how = "(?:(?:de|solo|nomas|unos|su saldo|saldo|puntos|mejor) )*";
/** "Usa 40", "que use nomás 40", "el saldo son 40", "40 de saldo": it is balance, whatever is asked. */
const tellsUse = new RegExp(
  `^${besides}(?:us(?:a|e|ar|o|aria|amos)|canje\\w*|gast(?:a|e|ar))(?:le)? ${how}#(?: (?:pesos|puntos|de (?:su )?saldo|de (?:sus )?puntos|nomas|mejor|perdon))*$` +
    `|^${besides}(?:(?:el|su|los|de|con) )*(?:saldo|puntos) (?:(?:a usar|usados?|que usa) )?(?:es|son|eran?|fueron|de) ${how}#(?: pesos)?$` +
    `|^${besides}(?:(?:son|eran?|fueron) )?# (?:(?:pesos|de|su|sus|los) )*(?:puntos|saldo)$`,
);
/** "No todo, 50". */
const notAll = new RegExp(
  `^no (?:(?:us(?:a|e) )?(?:con )?)tod[oa]s? ,? ?(?:(?:mejor|son|solo|nomas|sino|use?a?|,) )*#(?: pesos)?$`,
);
/** "Mejor 40", "nada más 40", "me equivoqué, 40". */
const lessThan =
  /^(?:(?:ay|uy|ah|no|,|que|pues) )*(?:mejor|solo|nomas|nada mas|digo|perdon|me equivoque|siempre)(?: (?:,|no|mejor|que|son|eran?|solo|nomas|nada mas|fueron))* #(?: pesos)?$/;
/** "No, eran 40". */
const instead = /^(?:(?:ay|uy|ah|,) )*no (?:(?:,|que|son|eran?|fueron|mejor|seria[n]?) )+#(?: pesos)?$/;

/** "No 60", "no, espera, 60": how much is used, or what is asked. */
const mayBeInstead = /^(?:(?:ay|uy|ah|perdon|espera\w*|,) )*no (?:(?:,|espera\w*|perdon) )*#(?: pesos)?$/;
/** How many times as much as before it may be. */
const farMore = 4;

/** "Nada más 40" at a summary. */
const onlyThat = /^(?:(?:no|,|que|mejor) )*(?:solo|nomas|nada mas)(?: use?a?)? #(?: pesos)?$/;

/** "La compra es de 300", where it is asked how much is used. */
export const onlyPurchase =
  /^(?:(?:el|la|su) )?(?:compra|consumo|cuenta|total|monto|importe) (?:(?:total|de la compra|es|fue|era|son|de|por) )*\$?\d[\d.,]*$|^\$?\d[\d.,]* (?:pesos )?(?:es|son|fue|fueron|era|eran) (?:(?:de|por) )?(?:la|su|el) (?:compra|cuenta|total|consumo)$/;

/** "50, la cuenta es de 300", "50 de una compra de 300": how much is used, and then the purchase. */
const usedOfPurchase =
  /^(?:(?:el|la|del?|al?|que|usar?|use|quiere|son|con|,) )*(\$?\d[\d.,]*?)(?: (?:puntos|pesos))? ?,? (?:y |de |para )?(?:(?:la|su|el|una) )?(?:compra|cuenta|total|consumo|compro|llevo|gasto)(?: (?:total|es|fue|son|de|por))* (\$?\d[\d.,]*)(?: pesos)?$/;
/** "50 pesos y paga 250": what is paid may be the purchase, or what is left of it, which is asked next. */
const usedAndPaid =
  /^(?:(?:el|la|del?|al?|que|usar?|use|quiere|son|con|,) )*(\$?\d[\d.,]*?)(?: (?:puntos|pesos))? ?,? (?:y )?(?:el resto )?(?:paga|pago|pagan) (?:(?:el resto|lo demas|los otros|los) )?\$?\d[\d.,]*(?: pesos)?$/;

export interface UseAndPurchase {
  readonly use: AmountReading;
  readonly purchase: AmountReading | null;
}

/** What an answer to the question how much is used tells first, and the purchase behind it, where that is certain. Null: it tells no two. */
export function useAndPurchase(said: string): UseAndPurchase | null {
  const [, used, bought] = usedOfPurchase.exec(said) ?? usedAndPaid.exec(said) ?? [];
  if (used === undefined) return null;
  return { use: parseAmount(used), purchase: bought === undefined ? null : parseAmount(bought) };
}

const useBehind =
  /^(.*?[^\s,;])\s*[,;]?\s+(?:(?:y|pero)\s+)?((?:que\s+|mejor\s+)?(?:us(?:a|e)|canje(?:a|e))(?:\s+(?:solo|nom[aá]s|mejor))?\s+\$?\d[\d.,]*(?:\s+(?:pesos|puntos|de\s+(?:su\s+)?saldo))?)$/iu;

/** How much is used, told anew behind another answer ("88 pero usa 40"), and that answer. Null: it is not. */
export function useToldBeside(text: string): { readonly answer: string; readonly use: AmountReading } | null {
  const [, answer, told = ""] = text.length > longest ? [] : (useBehind.exec(text.trim()) ?? []);
  const use = told === "" ? null : useTold(told);
  return answer === undefined || use === null || !/\d/.test(answer) ? null : { answer, use };
}

/** How much a message says is used, where it tells nothing else; null: it says nothing of it. */
export function useTold(text: string, asked: "summary" | null = null): AmountReading | null {
  if (text.length > longest || /[?¿%]/.test(text) || /^[\d\s.,$]*$/.test(text)) return null;
  const found = onlyNumber(text);
  // "No usa 40" denies it; "no, usa 40" tells it.
  if (found === null || /\bno (?:quiere |va a )?(?:us|canje|gast)/.test(found.line)) return null;
  return tellsUse.test(found.line) || (asked === "summary" && onlyThat.test(found.line)) ? found.reading : null;
}

/**
 * The same in a conversation that knows how much is used (`points`): what takes the last answer back means the points, unless it may as well mean the
 * purchase that was told after them.
 */
export function pointsRetold({ points, amountCentavos }: Gathered, text: string): AmountReading | null {
  const told = useTold(text);
  if (told !== null || points === null || text.length > longest || /[?¿%]/.test(text)) return told;
  const replaced = replacedIn(text);
  if (replaced !== null && pointsOf(replaced.before) === points) return parseAmount(replaced.anew);
  const found = onlyNumber(text);
  if (found?.reading.type !== "amount") return null;
  const { line, reading } = found;
  if (notAll.test(line)) return reading;
  if (points === "all") return lessThan.test(line) ? reading : null;
  const many = pointsOfCentavos(reading.centavos);
  if (instead.test(line) && many <= points) return reading;
  const isNear = many <= farMore * points && points <= farMore * many;
  if (mayBeInstead.test(line) && isNear) return { type: "ambiguous", guess: reading.centavos };
  if (instead.test(line)) return null;
  // "Mejor 60" of 50 for a purchase of 300; "mejor 280" is the purchase.
  const isNearer = amountCentavos === null || many / points <= pointsOfCentavos(amountCentavos) / many;
  return lessThan.test(line) && isNearer ? reading : null;
}

function pointsOf(typed: string) {
  const reading = parseAmount(typed);
  return reading.type === "amount" ? pointsOfCentavos(reading.centavos) : null;
}

/** The one number of a message and its words; null where it has another number, a phone or a code. */
function onlyNumber(text: string) {
  const pieces = withoutRepaired(piecesOf(text).pieces);
  const [only, another] = pieces.filter(({ type }) => type !== "word" && type !== "break");
  if (only?.type !== "number" || another !== undefined || only.hash) return null;
  const reading = parseAmount(only.typed);
  return reading.type === "notAnAmount" ? null : { line: lineOf(pieces), reading };
}
