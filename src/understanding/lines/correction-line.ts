import { parseAmount, type AmountReading } from "../../domain/money.ts";
import { onlyPhone, phonesIn } from "./phones-in.ts";
import { plain, tidy } from "../../domain/reader/words.ts";

/** What follows the phone and the sign of a correction: how much, and why (empty: not said). */
interface CorrectionRest {
  readonly points: AmountReading;
  readonly reason: string;
}

/** Longer than a correction's amount and reason. */
const longestRest = 260;

/** Words that make another number of the one before them, or count something else than points, so that they begin no reason. */
const changesNumber = new RegExp(
  "^(?:" +
    "k|m|y|o|u|con|x|mas|menos|entre|veces|times|and|or|with|plus|minus|more|less|" +
    "medi[oa]s?|mitad|half|tercios?|doble|double|triple|pares|docenas?|dozens?|decenas?|cien(?:to)?s?|centenas?|centenares|hundreds?|" +
    "mil|miles|millar(?:es)?|thousands?|millon(?:es)?|millions?|" +
    "por ?ciento|per ?cent|centavos?|ctvs?|cts|cents?|centimos?|dolar(?:es)?|dollars?|dlls?|dls|usd|us\\$?|euros?" +
    ")$",
);
/** Numbers in words. */
const number =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veint\w*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|\w+cient[oa]s|quinient[oa]s|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)$/;
/** Words after which a number, or a word that makes one, is still about the number before them: "50 por 2", "50 de 100", "50 la mitad". */
const leads = /^(?:de|del|a|al|en|por|la|el|per|by|of|for)$/;
/** What follows those and is about the number. */
const amountWord = /^(?:mitad|half|cien(?:to)?|cent|mil)$/;

/**
 * Reads `1 234.50 se duplicó`: the number in all its groups, its unit, then the reason. Null where the two can't be told apart for certain,
 * or another phone is in it, which would be another correction.
 */
function parseCorrectionRest(text: string): CorrectionRest | null {
  if (text.length > longestRest || phonesIn(text).length > 0) return null;
  const tokens = tidy(text).replace(/^\$ /, "$").split(" ");
  const end = tokens.findIndex((token) => !/^\$?\d[\d.,']*$/.test(token));
  const taken = end < 0 ? tokens.length : end;
  const points = parseAmount(tokens.slice(0, taken).join(" "));
  if (points.type === "notAnAmount") return null;
  const rest = tokens.slice(taken + (/^(?:puntos?|pts|pesos?|mxn)$/.test(plain(tokens[taken] ?? "")) ? 1 : 0));
  return joinsNumber(rest.map(plain)) || !/^(?:$|[\p{L}"'«“(])/u.test(rest[0] ?? "")
    ? null
    : { points, reason: rest.join(" ") };
}

/** Whether what follows a number is about how much it is, rather than why. */
function joinsNumber([first = "", second = ""]: readonly string[]): boolean {
  if (/\d/.test(first) || changesNumber.test(first) || number.test(first)) return true;
  return leads.test(first) && (/^\W*\d/.test(second) || number.test(second) || amountWord.test(second));
}

/** The one-line command of a correction: its phone as typed, its way, how much and why; `change` null: that cannot be read. */
export interface CorrectionLine {
  readonly phone: string;
  readonly direction: "add" | "remove";
  readonly change: CorrectionRest | null;
}

const signBehind = /^(\$?\d[\d.,]*)(?: (?:puntos?|pesos))? (menos|m[aá]s)$/u;

/** Reads `4771234567 +50 se duplicó el ticket`; the phone may stand anywhere, and the sign behind: `4771234567 50 menos`. Null: it has no sign. */
export function parseCorrectionLine(text: string): CorrectionLine | null {
  const first = onlyPhone(text);
  if (first !== null && /^[+-]? ?\$?\d/.test(first.rest) && !text.startsWith(first.typed)) {
    return parseCorrectionLine(`${first.typed} ${first.rest}`);
  }
  const [, many, way] = signBehind.exec(first?.rest ?? "") ?? [];
  if (first !== null && many !== undefined)
    return parseCorrectionLine(`${first.typed} ${way === "menos" ? "-" : "+"}${many}`);
  const [, phone, sign, rest = ""] = /^([\d +().-]*?\d\)?) ([+-]) ?(.+)$/.exec(text) ?? [];
  if (phone === undefined) return null;
  return { phone, direction: sign === "+" ? "add" : "remove", change: parseCorrectionRest(rest) };
}
