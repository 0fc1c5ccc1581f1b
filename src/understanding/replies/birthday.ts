import { type BirthdayReading, isoDay, spanishMonths } from "../../domain/written-days.ts";
import { plain, tidy } from "../../domain/words.ts";
import { monthOf, unitsOf } from "../mentions/days.ts";
import { wordSet } from "../lexicon/classes.ts";
import { runAt, runsOf } from "../tokens/runs.ts";

/** The highest accepted age, years. */
const oldest = 110;

/** Longest text that is read, characters. */
const longestWriting = 60;

const nothing = new Set(
  (
    "-|no|sin|sin cumpleanos|sin fecha|sin dato|ninguno|ninguna|no quiere|no quiere decir|no lo quiere dar|no la quiere dar|no se|" +
    "no sabe|no dio|no tiene|no lo da|no la da|omitir|saltar|n/a|na|prefiere no decir|no dice"
  ).split("|"),
);

const cumple = "cumple|cumples|cumpleano|cumpleanos|cumpleanios";
/** "No quiere dar su cumple", "dice que no se lo sabe", "prefiere no decirlo". */
const refusals = runsOf([
  "prefiere|mejor? no me|nos|se|te? lo|la? quiso|quizo|quiere|desea|gusta|dio|da|dijo|dice|dar|darlo|darla|decir|decirlo|decirla|sabe|acuerda|recuerda|" +
    "trae|puso|tengo|tenemos|necesario dar|darlo|darla|darme|darnos|decir|decirlo|decirla|decirme|decirnos|compartir|compartirlo|poner|ponerlo|dejar|dejarlo|pasar|pasarlo? " +
    `a|de? dar|darlo|decir|decirlo|decirnos? su|el|la|ese|esa|ni? ${cumple}|fecha|dato|edad|ano|dia? de? nacimiento|nac|${cumple}?`,
  "prefiere|mejor? no es necesario",
]);
const beforeRefusal = wordSet("pues ay uy mmm es que dice dijo la el ella senor senora cliente clienta ,");
const behindRefusal = wordSet("por favor porfa gracias ahorita ,");

function isRefusal(typed: string): boolean {
  const words = typed.replaceAll(",", " ,").split(" ");
  const from = words.findIndex((word) => !beforeRefusal.has(word));
  const length = runAt(refusals, words, from);
  return length > 0 && words.slice(from + length).every((word) => behindRefusal.has(word));
}

const joining = wordSet("/ - . , ' ° º OF OF_THE ano");
const dateMarks = wordSet("/ - .");

const dayAndMonth = new Set(["N MONTH", "MONTH N"]);
const dayMonthAndYear = new Set(["N MONTH N", "N MONTH YEAR", "MONTH N N", "MONTH N YEAR"]);

/** The parts of a date without the words that only join them: its shape, numbers, month and marks. */
function partsOf(typed: string) {
  const units = unitsOf(typed.split(" "));
  const told = units.filter(({ as }, at) => !joining.has(as) && !(as === "THE" && at === 0));
  const numbers = told.filter(({ as }) => as !== "MONTH");
  const month = monthOf(told.find(({ as }) => as === "MONTH")?.said ?? "") ?? 0;
  const marks = new Set(units.flatMap(({ as }) => (dateMarks.has(as) ? [as] : [])));
  const shape = told.map(({ as }) => (as === "FIRST" ? "N" : as)).join(" ");
  return { shape, numbers, month, marks };
}

/**
 * Reads a birthday as written in Mexico, day before month: `12/05/1990`, `12-5-90`, `12.05.1990`, `12-may-90`, `12 de mayo de 1990`, `12 mayo`; also
 * `1990-05-12`. `today` (`YYYY-MM-DD`) is the latest date. A two-digit year counts only if one century fits. Never throws.
 */
export function parseBirthday(text: string, today: string): BirthdayReading {
  const tidied = tidy(text);
  if (tidied.length > longestWriting) return { type: "notADate" };
  const typed = plain(tidied);
  if (nothing.has(typed) || tidied === "-" || (!tidied.includes("?") && !tidied.includes("¿") && isRefusal(typed)))
    return { type: "none" };
  const { shape, numbers, month, marks } = partsOf(typed);
  const [first = 0, second = 0, third = 0] = numbers.map(({ as, said }) =>
    as === "FIRST" ? 1 : Number.parseInt(said, 10),
  );
  // A year has two digits or four.
  const hasYear = (numbers.at(-1)?.said.length ?? 0) > 1;
  const isParted = marks.size === 1 && !marks.has(".");
  if (shape === "YEAR N N" && isParted) return dated(third, second, numbers[0]?.said, today);
  if ((shape === "N N N" || shape === "N N YEAR") && hasYear && marks.size < 2)
    return dayFirst(first, second, numbers[2]?.said, today);
  if (shape === "N N" && isParted) return dayFirst(first, second, undefined, today);
  if (dayAndMonth.has(shape) || (hasYear && dayMonthAndYear.has(shape)))
    return dated(first, month, numbers[1]?.said, today);
  return { type: "notADate" };
}

/** Two numbers as day and month. If only month and day form a date, it is a guess. */
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
    .map((one) => isoDay(one, month, day))
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
