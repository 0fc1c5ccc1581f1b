import { plain } from "../../../domain/reader/words.ts";
import { spanishMonths } from "../../../domain/time/spanish-months.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import { weekdayWords, withoutNamesBeside } from "../../reports/weekdays.ts";

const dayOfMonth = new RegExp(
  `\\b(\\d{1,2}) (?:de )?(${spanishMonths.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})\\b`,
);

const dayInFull = new RegExp(`\\b\\d{1,2} de (?:${spanishMonths.join("|")})\\b`);

/** "El 24", "del 20 al 24". */
const someDay =
  /\b(?:del? )?(?:el )?\d{1,2} (?:al?|hasta) (?:el )?\d{1,2}\b|\b(?:el|del|dia) \d{1,2}\b(?! (?:ventas|clientes|puntos|pesos|am|pm|horas))/;

const dayWords = {
  today: "hoy",
  yesterday: "ayer",
  dayBefore: "antier",
  week: "semana",
  lastWeek: "semana pasada",
  month: "mes",
  lastMonth: "mes pasado",
} as const;

/** A message with its numbers in figures: "el veintitrés de noviembre" is "el 23 de noviembre". */
function inFigures(text: string): string {
  return tokensOf(text)
    .map(({ type, typed }) => (type === "break" ? "," : typed))
    .join(" ");
}

/** The days of a cut in the words that *corte* reads: `semana`, `24/11`; empty: none is named. */
export function corteDays(said: string): string {
  const text = /\d/.test(said) ? said : inFigures(said);
  const named = dayOfMonth.exec(plain(text));
  if (named)
    return `${named[1]}/${String(spanishMonths.findIndex((name) => name.startsWith(named[2] ?? "")) + 1).padStart(2, "0")}`;
  const written = /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?![\d/])/.exec(text);
  if (written) return `${written[1]}/${(written[2] ?? "").padStart(2, "0")}`;
  const some = someDay.exec(withoutNamesBeside(plain(text)))?.[0];
  if (some !== undefined) return some.replace(/^dia/, "el");
  const words = plain(text).split(/\W+/);
  const month = spanishMonths.find((one) => words.includes(one));
  if (month !== undefined) return `mes de ${month}`;
  const ofWeek = weekdayWords(plain(text).replaceAll(/[,.;:?!¿]/g, " "));
  if (ofWeek !== null) return ofWeek;
  const days = daysNamed(text);
  return days === null ? "" : dayWords[days];
}

/** The branch that a message names: "la sucursal centro". */
const branchNamed = /(?<!\p{L})sucursal(?:es)?\s+(?:del?\s+(?:la\s+)?)?(?!hoy|ayer|antier|es[ae]|est[ea])(\p{L}{3,})/iu;
/** Forms in which a cut is asked for, with the words that *corte* reads. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:csv|excel|archivo|hoja de calculo)\b/, "csv"],
  [/\b(?:imagen|foto|grafic[ao])\b/, "imagen"],
];

/** What a wish for a cut says in the words that *corte* reads: whose (`somebody`) or which branch's, of which days, in which form. */
export function corteAsked(said: string, somebody: string | null): string {
  const whose = somebody ?? branchNamed.exec(said)?.[1] ?? "";
  const form = forms.find(([pattern]) => pattern.test(plain(said)))?.[1] ?? "";
  return [whose, corteDays(said), form].filter((part) => part !== "").join(" ");
}

/** Courtesies and short forms beside the days of a cut. */
const besideDays =
  /(?<!\p{L})(?:porfa(?:vor|s|vorcito)?|porfis|por favor(?:cito)?|x ?fa(?:vor)?|plis|please|gracias|jef[ea]|pls|ahora|ahorita|ya)(?!\p{L})|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/giu;

/** "Corte total", "corte z", "corte por cajero": each is the whole cut, which tells of every cashier. */
const ofAll =
  /^(?:(?:[xz]|total(?:es)?|general|final|complet[oa]|parcial|rapid[oa]|diario|detallad[oa]|normal|con detalles?|con tod[oa]|por (?:cajer[oa]s?|sucursal(?:es)?|emplead[oa]s?)|de (?:todos|todas|todo)|del? (?:cierre|turno)|y cierre|todo)(?: |$))+/;
/** "De hoy completo". */
const wholeDays = /(?<=\b(?:hoy|ayer|antier|dia|semana|mes)) (?:complet[oa]|total|general|final|parcial)$/;
/** "De hoy no, de ayer". */
const deniedDays = /^(?:(?:el |la )?d(?:el?) )?(?:hoy|ayer|antier|(?:la |esta )?semana|(?:el |este )?mes) no[ ,]+/;

/** "Noviembre", "de noviembre". */
const wholeMonths = new RegExp(`^(?:del? |mes )*(?:${spanishMonths.join("|")})$`);

/** "En excel", "en un archivo". */
const inForm =
  /(?:^|(?<= ))(?:en|como) (?:(?:un|una|formato) )?(?=(?:csv|excel|archivo|hoja de calculo|imagen|foto|grafic[ao])\b)/;

/** What followed *corte*, with its days in the words that it reads and without courtesies. */
export function corteWords(said: string): string {
  const bare = plain(said.replaceAll(besideDays, "")).trim();
  if (wholeMonths.test(bare)) return corteDays(bare);
  const form = forms.find(([pattern]) => inForm.test(bare) && pattern.test(bare));
  const shown = form === undefined ? bare : bare.replace(inForm, "").replace(form[0], form[1]);
  const left = shown.replace(deniedDays, "").replace(ofAll, "").replace(wholeDays, "");
  const text = left === bare ? said : left;
  const spoken = plain(text)
    .replaceAll(besideDays, "")
    .replace(/^d(?:el?)? (?=hoy|ayer|la semana|este|el dia)/, "");
  const days = dayInFull.test(spoken) ? spoken.replace(dayInFull, corteDays(spoken)) : null;
  return (days ?? text.replaceAll(besideDays, "").replace(/^\s*d (?=\S)/i, "de ")).trim();
}

/** The days a cut is wanted of, as words name them. Null: none is named. */
function daysNamed(text: string): keyof typeof dayWords | null {
  const said = plain(text).replaceAll(/[,.;:]/g, " ");
  if (/\b(?:semana pasada|semana anterior)\b/.test(said)) return "lastWeek";
  if (/\b(?:mes pasado|mes anterior)\b/.test(said)) return "lastMonth";
  if (/\b(?:semana|semanal|semanita)\b/.test(said)) return "week";
  if (/\b(?:mes|mensual)\b/.test(said)) return "month";
  if (/\b(?:antier|anteayer|antes de ayer)\b/.test(said)) return "dayBefore";
  if (/\b(?:ayer|anoche)\b/.test(said)) return "yesterday";
  return /\b(?:hoy|dia|ahorita|turno)\b/.test(said) ? "today" : null;
}
