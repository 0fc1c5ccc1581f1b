import { addDays, type Days } from "../../domain/time/local-time.ts";
import { monday } from "../../domain/time/ranges.ts";

const names: readonly string[] = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];
/** Domingo is a name too: "corte Domingo Pérez". */
const name = `(${names.join("|")}(?! (?!pasado|anterior|del?|al?|hasta|por|porfa|favor|csv|grafica|grafico|imagen|y|con|en)\\p{L}))`;

const ofWeekday = new RegExp(
  `(?<!\\S)(?:(desde) )?(?:(?:del?|el|este) )*${name}(?: (?:pasado|anterior))?(?: de la (semana (?:pasada|anterior))| de (?:la|esta) semana)?(?: (?:al?|hasta) (?:el )?(?:${name}|(hoy|la fecha)))?(?!\\S)`,
  "u",
);
const ofWeekend = /(?<!\S)(?:este )?(?:fin de semana|finde)(?: (pasado|anterior))?(?!\S)/;

/** "Martes 24": the number says which day. */
const besideNumber = new RegExp(`(?<!\\S)(?:(?:del?|el) )?(?:${names.join("|")}) (?=\\d{1,2}(?!\\S))`, "g");

/** A text (`plain`) without the names of the week beside a day of the month: "martes 24" is "el 24". */
export function withoutNamesBeside(said: string): string {
  return said.replaceAll(besideNumber, "el ");
}

/** The words of a text (`plain`, without its marks) that name days of the week: "el lunes pasado", "de lunes a viernes", "el finde". Null: none do. */
export function weekdayWords(said: string): string | null {
  return (ofWeekday.exec(said) ?? ofWeekend.exec(said))?.[0].trim() ?? null;
}

/** Takes a pattern out of a text. */
type Take = (pattern: RegExp) => RegExpExecArray | null;

/** The days that names of the week mean, the latest before today; null: there are none. `now`: the shop's day today. */
export function weekdaysAsked(take: Take, now: string): Days | null {
  const weekend = take(ofWeekend);
  if (weekend !== null) return lastWeekend(now, weekend[1] !== undefined);
  const [whole, since, first = "", lastWeek, second, today] = take(ofWeekday) ?? [];
  if (whole === undefined) return null;
  if (since !== undefined || today !== undefined) return { from: latest(first, addDays(now, 1)), until: now };
  const until = latest(second ?? first, lastWeek === undefined ? now : monday(now));
  const back = second === undefined ? 0 : (names.indexOf(second) - names.indexOf(first) + 7) % 7;
  return { from: addDays(until, -back), until };
}

/** The last such day before another. */
function latest(weekday: string, before: string): string {
  const day = addDays(monday(before), names.indexOf(weekday));
  return day < before ? day : addDays(day, -7);
}

function lastWeekend(now: string, isPast: boolean): Days {
  const saturday = addDays(monday(now), 5);
  if (now < saturday || isPast) return { from: addDays(saturday, -7), until: addDays(saturday, -6) };
  return { from: saturday, until: now };
}
