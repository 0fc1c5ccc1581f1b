import { parseAmount, type AmountReading } from "../../money.ts";
import type { Piece } from "../piece.ts";
import { each, foreign, past, unsure } from "./fact-words.ts";
import type { Found } from "./roles/roles.ts";
import type { Asked } from "./roles/number-role.ts";
import { onlyAmountIn, resultIn, sumIn } from "./money/sums.ts";

interface Amounts {
  readonly asked: Asked;
  /** The numbers that are amounts for certain. */
  readonly amounts: readonly Found[];
  readonly isHedged: boolean;
  readonly isUnsure: boolean;
  /** The numbers of which a single one may be asked about. */
  readonly mayBeAny: readonly Found[];
}

/** The amount of a message: what is named, what its prices come to, or what it may be. */
export function amountSaid(
  pieces: readonly Piece[],
  line: string,
  { asked, amounts, isHedged, isUnsure, mayBeAny }: Amounts,
) {
  const result = asked === null || asked === "amount" ? resultIn(pieces) : null;
  if (result?.isRight === true)
    return {
      reading: { type: "amount", centavos: result.centavos } as const,
      unread: false,
      summed: false,
      guessed: true,
    };
  const isTotal = amounts.some((one) => one.isTotal);
  const sum = !isTotal && canBeSum(line, asked) && !pieces.some(isReference) ? sumIn(pieces) : null;
  if (sum?.isAdded === true) {
    const reading = { type: "amount", centavos: sum.centavos } as const;
    return { reading, unread: false, summed: true, guessed: false };
  }
  const named = isHedged
    ? { reading: null, unread: true }
    : amountOf(amounts, isUnsure || result !== null || amounts.some(({ at }) => mayHaveCents(pieces, at)));
  const guess = sum?.centavos ?? (named.reading === null ? onlyAmountIn(mayBeAny, pieces) : null);
  if (guess === null) return { ...named, summed: false, guessed: false };
  return { reading: { type: "ambiguous", guess } as const, unread: false, summed: false, guessed: true };
}

/** The one amount of several numbers that are amounts; none where they differ, which leaves them unread. */
export function amountOf(
  amounts: readonly Found[],
  isUnsure: boolean,
): { readonly reading: AmountReading | null; readonly unread: boolean } {
  const sizes = new Map(amounts.map((one) => [one.typed.replaceAll(/[$,]|\.0+$/g, ""), one]));
  const totals = [...sizes.values()].filter(({ isTotal }) => isTotal);
  const [only, another] = totals.length === 1 ? totals : sizes.values();
  if (only === undefined) return { reading: null, unread: false };
  if (another !== undefined) return { reading: null, unread: true };
  const reading = /^\d{8,}$/.test(only.typed) ? ({ type: "notAnAmount" } as const) : parseAmount(only.typed);
  if (reading.type === "notAnAmount") return { reading: null, unread: true };
  const isGuess = reading.type === "amount" && (isUnsure || only.dictated);
  return { reading: isGuess ? { type: "ambiguous", guess: reading.centavos } : reading, unread: false };
}

/** "520 transferencia 445566": the second is no price. */
function isReference(piece: Piece): boolean {
  return piece.type === "number" && !piece.money && /^\d{6,}$/.test(piece.typed);
}

/** Whether the numbers of a message may be added up: it is no other day's, and nothing else changes them. */
function canBeSum(line: string, asked: Asked): boolean {
  const changes =
    /%|\b(?:entre|o|como|por ?ciento|descuent\w*|mitad|medi[oa]|docenas?|doble|debe|deuda|deber|propina|anticipo|enganche|abon\w*|quita\w*|menos|no|puntos?|saldo|monedero|us[aeo]r?|canje\w*)\b/;
  return (asked === null || asked === "amount") && !changes.test(line) && !unsure.test(line) && !foreign.test(line);
}

/** Whether the only number of a message that may be an amount is asked about, where it is not certain that it is one. */
export function mayGuess(line: string, asked: Asked, sells: boolean): boolean {
  const isAnother =
    /%|\b(?:por ?ciento|mitad|medi[oa](?! (?:kilo|litro|metro)\b(?!.* a #))|(?:el|al) doble|tercio|docenas?|debe|deuda|deber|anticipo|enganche|no|ni|puntos?|saldo|monedero|pico|tantos|cacho|piquito|madre|algo|dinero|client[ea]|ticket|folio|nota|termina|pag\w+ con|dio|trae|gracias|mil\d|veces|ventas)\b|# (?:pesos )?mas(?: #|$)|(?<!\bnada )\bmas #/;
  return (
    (asked === "amount" || sells) &&
    !isAnother.test(line) &&
    !each.test(line) &&
    !foreign.test(line) &&
    !past.test(line)
  );
}

/** "300 pesos 50": whether cents may follow an amount, or its ticket. */
function mayHaveCents(pieces: readonly Piece[], at: number): boolean {
  const [pesos, cents] = pieces.slice(at + 1);
  return pesos?.type === "word" && pesos.word === "pesos" && cents?.type === "number" && /^\d{1,2}$/.test(cents.typed);
}

/** "120 de leche": what one of several things came to, so that another number may be what another did. */
export function isItemized(found: readonly Found[], pieces: readonly Piece[]): boolean {
  return found.some(({ at, role, typed }) => {
    const [of, what] = pieces.slice(at + 1);
    return role === "count" && Number(typed) >= 20 && of?.type === "word" && of.word === "de" && what?.type === "word";
  });
}
const counts = /\b(?:son|fueron|eran|(?:compr|llev|vend)(?:o|aron|amos|io|ieron|i|e)|por) (?:como )?#(?! pesos\b)/;

/** Below this a number that is counted may be how many there were, pesos. */
const leastTold = 10;

/** The same where the amount is not known: it is asked about. */
export function mayBeHowMany(line: string, typed: string): boolean {
  return isBelow(leastTold, typed) && counts.test(line);
}

function isBelow(least: number, typed: string): boolean {
  return /^\d{1,2}$/.test(typed) && Number(typed) < least;
}
