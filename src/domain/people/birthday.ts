import { plain, tidy } from "../reader/words.ts";
import { spanishMonths } from "../time/spanish-months.ts";

/**
 * An answer to "¿cumpleaños?". `date` and `guess` are `YYYY-MM-DD`.
 * - `ambiguous`: month before day, or a two-digit year that fits two centuries. Ask `guess` back, never take it.
 * - `noYear`: a day and a month; append the year to `dayMonth`.
 * - `impossible`: a date that does not exist, lies in the future, or more than 110 years back.
 * - `none`: the person says that there is none.
 */
export type BirthdayReading =
  | { readonly type: "birthday"; readonly date: string }
  | { readonly type: "ambiguous"; readonly guess: string }
  | { readonly type: "noYear"; readonly dayMonth: string }
  | { readonly type: "impossible" }
  | { readonly type: "none" }
  | { readonly type: "notADate" };

/** Oldest age that is accepted, years. */
const oldest = 110;

/** Longest text that is read, characters. */
const longestWriting = 60;

const nothing = new Set(
  (
    "-|no|sin|sin cumpleanos|sin fecha|sin dato|ninguno|ninguna|no quiere|no quiere decir|no lo quiere dar|no la quiere dar|no se|" +
    "no sabe|no dio|no tiene|no lo da|no la da|omitir|saltar|n/a|na|prefiere no decir|no dice"
  ).split("|"),
);

/** "No quiere dar su cumple", "dice que no se lo sabe", "prefiere no decirlo". */
const refuses =
  /^(?:(?:pues|ay|uy|mmm|es que|dice|dijo|que|la|el|ella|señora?|senora?|client[ea]|,) )*(?:(?:prefiere|mejor) )?no (?:(?:me|nos|se|te) )?(?:(?:lo|la) )?(?:quiso|quizo|quiere|desea|gusta|dio|da|dijo|dice|dar|decir|sabe|acuerda|recuerda|trae|puso|tengo|tenemos|es necesario)(?:l[oa])?(?: (?:dar|decir|compartir|poner|dej|pas)\w*)?(?: (?:a|de) (?:dar|decir)\w*)?(?: (?:su|el|la|ese|esa|ni))?(?: (?:cumple\w*|fecha|dato|edad|ano|dia))?(?: de (?:nacimiento|nac|cumple\w*))?(?: (?:por favor|porfa|gracias|ahorita|,))*$/;

/** Digits with the same mark twice: `12/05/1990`, `12-5-90`, `12.05.90`, `12 05 1990`. */
const numeric = /^(\d{1,2}) ?([/.\- ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const withoutYear = /^(\d{1,2}) ?[/-] ?(\d{1,2})$/;
const iso = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const named =
  /^(?:el )?(\d{1,2}|primero|1ro|1o|1°|1º)[ \-/.]*(?:de [ \-/.]*)?([a-z]{3,10})[ \-/.,]*(?:(?:del? (?:ano )?|ano )[ \-/.]*)?'?(\d{4}|\d{2})?$/;

/**
 * Reads a birthday as written in Mexico, day before month: `12/05/1990`, `12-5-90`, `12.05.1990`, `12-may-90`, `12 de mayo de 1990`,
 * `12 mayo`; also `1990-05-12`. `today` (`YYYY-MM-DD`) is the latest date. A two-digit year is taken only where one century fits. Never throws.
 */
export function parseBirthday(text: string, today: string): BirthdayReading {
  const tidied = tidy(text);
  if (tidied.length > longestWriting) return { type: "notADate" };
  const typed = plain(tidied);
  if (nothing.has(typed) || tidied === "-" || (refuses.test(typed) && !/[?¿]/.test(tidied))) return { type: "none" };
  const whole = iso.exec(typed);
  if (whole) return dated(Number(whole[4]), Number(whole[3]), whole[1] ?? "", today);
  const digits = numeric.exec(typed);
  if (digits) return dayFirst(Number(digits[1]), Number(digits[3]), digits[4] ?? "", today);
  const short = withoutYear.exec(typed);
  if (short) return dayFirst(Number(short[1]), Number(short[2]), undefined, today);
  const words = named.exec(typed);
  if (!words) return { type: "notADate" };
  const month = monthOf(words[2] ?? "");
  const day = /^\d+$/.test(words[1] ?? "") ? Number(words[1]) : 1;
  return month === null ? { type: "notADate" } : dated(day, month, words[3], today);
}

/** Formats `YYYY-MM-DD` as `"12 de mayo de 1990"`. */
export function spelledBirthday(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} de ${spanishMonths[Number(month) - 1] ?? month} de ${year}`;
}

function monthOf(word: string): number | null {
  if (word === "sept" || word === "set" || word === "setiembre") return 9;
  const index = spanishMonths.findIndex((month) => month === word || (word.length === 3 && month.startsWith(word)));
  return index < 0 ? null : index + 1;
}

/** Two numbers as day and month; where only month and day make a date, it is a guess. */
function dayFirst(first: number, second: number, year: string | undefined, today: string): BirthdayReading {
  const reading = dated(first, second, year, today);
  if (reading.type !== "impossible" || second <= 12) return reading;
  const swapped = dated(second, first, year, today);
  if (swapped.type === "birthday") return { type: "ambiguous", guess: swapped.date };
  return swapped.type === "ambiguous" ? swapped : { type: "impossible" };
}

function dated(day: number, month: number, year: string | undefined, today: string): BirthdayReading {
  if (year === undefined) {
    // 2000 is a leap year: February 29 stays possible until the year is known.
    if (!exists(day, month, 2000)) return { type: "impossible" };
    return { type: "noYear", dayMonth: `${day} de ${spanishMonths[month - 1] ?? ""}` };
  }
  const years = year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)];
  const possible = years
    .filter((one) => exists(day, month, one))
    .map((one) => `${one}-${two(month)}-${two(day)}`)
    .filter((date) => date <= today && date >= earliest(today));
  const [first, second] = possible;
  if (first === undefined) return { type: "impossible" };
  return second === undefined ? { type: "birthday", date: first } : { type: "ambiguous", guess: first };
}

function earliest(today: string): string {
  return `${Number(today.slice(0, 4)) - oldest}${today.slice(4)}`;
}

function exists(day: number, month: number, year: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
