import { givenNames } from "../../../domain/hearing/facts/given-names.ts";
import { nameIn } from "../../../domain/hearing/facts/names.ts";
import { piecesOf } from "../../../domain/hearing/pieces.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { Message } from "./message.ts";

const months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre".split("|");
const dayOfMonth = new RegExp(
  `\\b(\\d{1,2}) (?:de )?(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})\\b`,
);
const dayInFull = new RegExp(`\\b\\d{1,2} de (?:${months.join("|")})\\b`);
/** "El 24", "del 20 al 24". */
const someDay =
  /\b(?:del? )?(?:el )?\d{1,2} (?:al?|hasta) (?:el )?\d{1,2}\b|\b(?:el|del|dia) \d{1,2}\b(?! (?:ventas|clientes|puntos|pesos|am|pm|horas))/;
const dayWords = {
  today: "hoy",
  yesterday: "ayer",
  week: "semana",
  lastWeek: "semana pasada",
  month: "mes",
  lastMonth: "mes pasado",
} as const;

/** A message with its numbers in figures: "el veintitrés de noviembre" is "el 23 de noviembre". */
function inFigures(text: string): string {
  const { pieces } = piecesOf(text);
  return pieces.map((piece) => (piece.type === "break" ? "," : "typed" in piece ? piece.typed : "")).join(" ");
}

/** The days of a cut in the words that *corte* reads: `semana`, `24/11`; empty: none is named. */
export function corteDays(said: string): string {
  const text = /\d/.test(said) ? said : inFigures(said);
  const named = dayOfMonth.exec(plain(text));
  if (named)
    return `${named[1]}/${String(months.findIndex((name) => name.startsWith(named[2] ?? "")) + 1).padStart(2, "0")}`;
  const written = /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?![\d/])/.exec(text);
  if (written) return `${written[1]}/${(written[2] ?? "").padStart(2, "0")}`;
  const some = someDay.exec(plain(text))?.[0];
  if (some !== undefined) return some.replace(/^dia/, "el");
  const month = months.find((one) => new RegExp(`\\b${one}\\b`).test(plain(text)));
  if (month !== undefined) return `mes de ${month}`;
  const days = daysNamed(text);
  return days === null ? "" : dayWords[days];
}

const notAName =
  "un|una|el|la|los|las|otro|otra|nuevo|nueva|su|con|cel|celular|tel|telefono|de|del|mi|mis|al|como|es|ya|que|en|se|favor|por|porfa|cajer[oa]|gerente|colaborador|colaboradora|emplead[oa]|encargad[oa]|personal|cliente|clienta|sistema|equipo|alta|baja|promociones|para|ya|no|trabaja|caja|ayer|hoy|antier|anoche|desde|hace|este|esta|porque|pues|otra|otro|uno";
const somebody = `((?!(?:${notAName})(?![\\p{L}]))\\p{L}+(?:\\s+(?!(?:${notAName})(?![\\p{L}]))\\p{L}+){0,2})`;
const post = "(?:cajer[oa]|gerente|colaborador|colaboradora|emplead[oa]|encargad[oa])";

const namesSomebody: readonly RegExp[] = [
  new RegExp(`${post}\\s+(?:nuev[oa]\\s+)?(?:a\\s+)?${somebody}`, "iu"),
  new RegExp(
    `(?:alta|baja|agreg\\p{L}*|registr\\p{L}*|contrat\\p{L}*|met\\p{L}*|sum\\p{L}*|corr[ií]|desped\\p{L}*|quit\\p{L}*|sac\\p{L}*|elimin\\p{L}*|bloque\\p{L}*|borr\\p{L}*|desactiv\\p{L}*|deshabilit\\p{L}*|invit\\p{L}*|vincul\\p{L}*)\\s+(?:a|al|a la|de|del|para)\\s+(?:${post}\\s+)?${somebody}`,
    "iu",
  ),
  new RegExp(`renunci[oó]\\s+${somebody}`, "iu"),
  new RegExp(`^\\s*${somebody}\\s+(?:ya no|renunci)`, "iu"),
];

/** Courtesies and short forms beside the days of a cut. */
const besideDays = /(?<!\p{L})(?:porfa(?:vor|s)?|por favor|x ?fa(?:vor)?|plis|gracias|jef[ea]|pls)(?!\p{L})/giu;

/** What followed *corte*, with its days in the words that it reads and without courtesies. */
export function corteWords(text: string): string {
  const spoken = plain(text)
    .replaceAll(besideDays, "")
    .replace(/^d(?:el?)? (?=hoy|ayer|la semana|este|el dia)/, "");
  const days = dayInFull.test(spoken) ? spoken.replace(dayInFull, corteDays(spoken)) : null;
  return (days ?? text.replaceAll(besideDays, "").replace(/^\s*d (?=\S)/i, "de ")).trim();
}

/** The person that a message names; empty where it names none. */
export function personNamed(text: string): string {
  const name = nameIn(piecesOf(text).pieces);
  if (name !== null && (/^\p{Lu}/u.test(name) || givenNames.has(plain(name.split(" ")[0] ?? "")))) return name;
  for (const pattern of namesSomebody) {
    const named = pattern.exec(text)?.[1];
    if (named !== undefined) return named;
  }
  return name ?? "";
}

/** What an addition reads at once: role, name and phone, as far as they were said. */
export function collaboratorLine({ text, heard }: Message): string {
  const role = /\b(?:gerente|encargad[oa])\b/i.test(text) ? "gerente" : /\bcajer[oa]/i.test(text) ? "cajero" : "";
  return [role, personNamed(text), heard.facts.phone?.phone ?? ""].filter((part) => part !== "").join(" ");
}

/** The days a cut is wanted of, as words name them. Null: none is named. */
function daysNamed(text: string): "today" | "yesterday" | "week" | "lastWeek" | "month" | "lastMonth" | null {
  const said = plain(text).replaceAll(/[,.;:]/g, " ");
  if (/\b(?:semana pasada|semana anterior)\b/.test(said)) return "lastWeek";
  if (/\b(?:mes pasado|mes anterior)\b/.test(said)) return "lastMonth";
  if (/\b(?:semana|semanal|semanita|desde el lunes|de(?:l)? lunes a (?:hoy|la fecha))\b/.test(said)) return "week";
  if (/\b(?:mes|mensual)\b/.test(said)) return "month";
  if (/\b(?:ayer|anoche)\b/.test(said)) return "yesterday";
  return /\b(?:hoy|dia|ahorita|turno)\b/.test(said) ? "today" : null;
}
