import { parseAmount, type AmountReading } from "../../domain/money.ts";
import { onlyPhone, phonesIn } from "./phones-in.ts";
import { hasDigit, isLetters, plain, tidy } from "../../domain/words.ts";
import { wordSet, wordTest } from "../lexicon/classes.ts";

/** The rest of a correction after its phone and sign: the points and the reason (empty: none). */
interface CorrectionRest {
  readonly points: AmountReading;
  readonly reason: string;
}

/** Longer than the points and the reason of a correction, characters. */
const longestRest = 260;

/** Words that change the number before them, or count something other than points. They begin no reason. */
const changesNumber = wordSet(
  "k m y o u con x mas menos entre veces times and or with plus minus more less medio media medios medias mitad half tercio tercios doble double " +
    "triple pares docena docenas dozen dozens decena decenas cien ciens ciento cientos centena centenas centenares hundred hundreds mil miles millar " +
    "millares thousand thousands millon millones million millions porciento percent centavo centavos ctv ctvs cts cent cents centimo centimos " +
    "dolar dolares dollar dollars dll dlls dls usd us us$ euro euros",
);
/** Number words. */
const numbers = wordTest(
  "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veint* treinta cuarenta cincuenta sesenta setenta ochenta noventa quinientos quinientas " +
    "two three four five six seven eight nine ten twenty fifty",
);
const isNumber = (word: string) =>
  numbers(word) || (isLetters(word) && (word.endsWith("cientos") || word.endsWith("cientas")));
/** Words after which a number, or a word that changes one, still belongs to the number before: "50 por 2", "50 de 100", "50 la mitad". */
const leads = wordSet("de del a al en por la el per by of for");
/** Words after those that belong to the number. */
const amountWords = wordSet("mitad half cien ciento cent mil");
const units = wordSet("punto puntos pts peso pesos mxn");

/**
 * Reads `1 234.50 se duplicó`: the number with all its groups, its unit, then the reason. Null if number and reason cannot be separated for certain, or if
 * another phone follows, which would be another correction.
 */
function parseCorrectionRest(text: string): CorrectionRest | null {
  if (text.length > longestRest || phonesIn(text).length > 0) return null;
  const tokens = tidy(text).replace(/^\$ /, "$").split(" ");
  const end = tokens.findIndex((token) => !/^\$?\d[\d.,']*$/.test(token));
  const taken = end < 0 ? tokens.length : end;
  const points = parseAmount(tokens.slice(0, taken).join(" "));
  if (points.type === "notAnAmount") return null;
  const rest = tokens.slice(taken + (units.has(plain(tokens[taken] ?? "")) ? 1 : 0));
  return joinsNumber(rest.map(plain)) || !/^(?:$|[\p{L}"'«“(])/u.test(rest[0] ?? "")
    ? null
    : { points, reason: rest.join(" ") };
}

/** True if the words after a number change its value, so they are no reason. */
function joinsNumber([first = "", second = ""]: readonly string[]): boolean {
  if (hasDigit(first) || changesNumber.has(first) || isNumber(first)) return true;
  return leads.has(first) && (/^\W*\d/.test(second) || isNumber(second) || amountWords.has(second));
}

/** A correction in one line: its phone as typed, its direction, its points and its reason. `change` null: unreadable. */
export interface CorrectionLine {
  readonly phone: string;
  readonly direction: "add" | "remove";
  readonly change: CorrectionRest | null;
}

const signBehind = /^(\$?\d[\d.,]*)(?: (?:puntos?|pesos))? (menos|m[aá]s)$/u;

const signBefore = /^(menos|m[aá]s) (\$?\d.*)$/u;

/** Reads `4771234567 +50 se duplicó el ticket`. The phone may stand anywhere, and the sign after the number: `4771234567 50 menos`. Null: no sign. */
export function parseCorrectionLine(text: string): CorrectionLine | null {
  const first = onlyPhone(text);
  if (first !== null && /^[+-]? ?\$?\d/.test(first.rest) && !text.startsWith(first.typed)) {
    return parseCorrectionLine(`${first.typed} ${first.rest}`);
  }
  const [, many, way] = signBehind.exec(first?.rest ?? "") ?? [];
  if (first !== null && many !== undefined)
    return parseCorrectionLine(`${first.typed} ${way === "menos" ? "-" : "+"}${many}`);
  // "477… menos 25 error de caja".
  const [, worded, much] = signBefore.exec(first?.rest ?? "") ?? [];
  if (first !== null && worded !== undefined && text.startsWith(first.typed))
    return parseCorrectionLine(`${first.typed} ${worded === "menos" ? "-" : "+"}${much}`);
  const [, phone, sign, rest = ""] = /^([\d +().-]*?\d\)?) ([+-]) ?(.+)$/.exec(text) ?? [];
  if (phone === undefined) return null;
  return { phone, direction: sign === "+" ? "add" : "remove", change: parseCorrectionRest(rest) };
}
