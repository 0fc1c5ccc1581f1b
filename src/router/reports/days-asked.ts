import { addDays, isDay, type Days } from "../../domain/time/local-time.ts";
import { daysOf, firstOfMonth, lastDays, monday } from "../../domain/time/ranges.ts";
import { plain } from "../../domain/reader/words.ts";
import type { DaysView } from "../../text/views.ts";
import { weekdaysAsked, withoutNamesBeside } from "./weekdays.ts";
import { spanishMonths } from "../../domain/time/spanish-months.ts";

/** Days as sentences take them; `now`: the shop's day today. */
export function daysView({ from, until }: Days, now: string): DaysView {
  return { from, until, withYear: until.slice(0, 4) !== now.slice(0, 4) };
}

/** Days as they stand in the name of a file. */
export function daysName({ from, until }: Days): string {
  return from === until ? from : `${from}-${until}`;
}

/**
 * The days that a text names; today where it names none. They may lie in the future. `rest`: the other words as they were typed, without those that
 * only surround ("porfa"). `days` null: a day stands there that the calendar does not have (`31/11`).
 */
export interface DaysAsked {
  readonly days: Days | null;
  readonly rest: readonly string[];
}

/** A day as written; null: left out. */
interface Written {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

const monthName = [...spanishMonths, "setiembre", "sept", "set", ...spanishMonths.map((name) => name.slice(0, 3))].join(
  "|",
);
/** The name of a branch may be a number or a date: "sucursal 5 de mayo". */
const atNumber = String.raw`(?<![\d/@])(?<!sucursal |caja )`;
const ofYear = String.raw`(?: (?:del? )?(\d{4}))?(?!\S)`;

/** Writings of a whole day, which are replaced by `@YYYY-MM-DD` (`@0000` where the year was left out) before ranges are read. */
const iso = /(?<![\d/@-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const numeric = new RegExp(String.raw`${atNumber}(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)`, "g");
const short = new RegExp(String.raw`${atNumber}(\d{1,2})/(\d{1,2})(?![\d/])`, "g");
const spelled = new RegExp(
  String.raw`${atNumber}(\d{1,2}|primero|1ro|1o) ?[/-]?(?:de )?(${monthName})[/.-]?${ofYear}`,
  "g",
);
const wholeMonth = new RegExp(String.raw`(?<!\S)mes de (${monthName})${ofYear}`);

const whole = String.raw`@\d{4}-\d\d-\d\d`;
const range = new RegExp(
  String.raw`(?<!\S)(?<!sucursal |caja )(?:(?:del?|desde)(?: el)? )?(${whole}|\d{1,2}|primero|1ro|1o) ?(?:-|al?|hasta) ?(?:el )?(${whole}|\d{1,2})(?!\S)`,
);
const between = new RegExp(String.raw`(?<!\S)entre (?:el )?(${whole}|\d{1,2}) y (?:el )?(${whole}|\d{1,2})(?!\S)`);
const pair = new RegExp(String.raw`(?<!\S)(${whole}) (${whole})(?!\S)`);
const single = new RegExp(String.raw`(?<!\S)(${whole}|(?<=(?:^|\s)(?:el|del|dia) )(?:\d{1,2}|primero|1ro))(?!\S)`);

const weekBefore = /(?<!\S)(?:semana (?:pasada|anterior)|pasada semana)(?!\S)/;
const week = /(?<!\S)(?:semana|semanal)(?!\S)/;
const monthBefore = /(?<!\S)(?:mes (?:pasado|anterior)|pasado mes)(?!\S)/;
const monthSoFar = /(?<!\S)(?:mes|mensual)(?!\S)/;
const ofLastDays = /(?<!\S)ultimos (\d{1,3}) dias(?!\S)/;
const yesterday = /(?<!\S)ayer(?!\S)/;
const dayBeforeYesterday = /(?<!\S)(?:antier|anteayer|antes de ayer)(?!\S)/;
const today = /(?<!\S)hoy(?!\S)/;

/** Words that name neither days nor a branch or a cashier. */
const around = new Set(
  (
    " a al ahorita actual anterior ayer con corte cuanto dame das de del desde dia dias el en es esta este favor gracias ha hasta hoy la las " +
    "llevamos lo los manda mandame me mensual mes muestrame necesito para pasada pasado pasas pasame por porfa porfas porfavor puedes quiero " +
    "semana semanal toda todo un una va ver y"
  ).split(" "),
);

/** Reads the days of a report in Spanish words, ISO or as numbers. `now`: the shop's day today. A part left out is read as `completed` says. */
export function daysAsked(text: string, now: string): DaysAsked {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  // "Corte de caja" is what a cut is called.
  let said = withoutNamesBeside(marked(words.map(plain).join(" "))).replace(/^de caja(?!\S)/, "");
  const take = (pattern: RegExp) => {
    const match = pattern.exec(said);
    if (match) said = said.replace(pattern, " ");
    return match;
  };
  const ofCalendar = written(take, now);
  // "El lunes 23 de noviembre" names one day twice.
  const ofWeek = weekdaysAsked(take, now);
  const days = ofCalendar ?? ofWeek ?? relative(take, now);
  const real = isDay(days.from) && isDay(days.until) && !said.includes("@");
  return {
    days: real ? days : null,
    rest: asTyped(
      said.split(" ").filter((word) => !around.has(word)),
      words,
    ),
  };
}

/** These plain words as they were typed, in their order. */
function asTyped(plainWords: readonly string[], words: readonly string[]): string[] {
  let at = -1;
  return plainWords.flatMap((wanted) => {
    const found = words.findIndex((word, n) => n > at && plain(word) === wanted);
    if (found >= 0) at = found;
    return words[found] ?? [];
  });
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function marked(said: string): string {
  return said
    .replace(iso, (_, year: string, month: string, day: string) => mark(year, month, day))
    .replace(numeric, (_, day: string, _mark, month: string, year: string) => mark(year.padStart(4, "20"), month, day))
    .replace(short, (_, day: string, month: string) => mark("0", month, day))
    .replace(spelled, (_, day: string, name: string, year = "0") => mark(year, String(monthOf(name)), day));
}

function mark(year: string, month: string, day: string): string {
  return `@${year.padStart(4, "0")}-${month.padStart(2, "0")}-${numbered(day).padStart(2, "0")}`;
}

/** The days that are written out; null: none are. */
function written(take: Take, now: string): Days | null {
  const [, name, year] = take(wholeMonth) ?? [];
  if (name !== undefined) {
    const first = dated({ year: year === undefined ? null : Number(year), month: monthOf(name), day: 1 }, now);
    return { from: first, until: endOfMonth(first) };
  }
  const [, from = "", until = ""] = take(between) ?? take(range) ?? take(pair) ?? [];
  if (from !== "") return completed(partsOf(from), partsOf(until), now);
  const [, one = ""] = take(single) ?? [];
  if (one === "") return null;
  const day = dated(partsOf(one), now);
  if (!isDay(day) || !take(week)) return { from: day, until: day };
  return { from: monday(day), until: addDays(monday(day), 6) };
}

/** The day before yesterday or yesterday, where one is named; else today. */
function namedDay(take: Take, now: string): string {
  if (take(dayBeforeYesterday)) return addDays(now, -2);
  return take(yesterday) ? addDays(now, -1) : now;
}

/** The days that are named from today; today where none are. */
function relative(take: Take, now: string): Days {
  const last = take(ofLastDays);
  if (last) return lastDays(Math.max(1, Number(last[1])), now);
  if (take(weekBefore)) return daysOf("lastWeek", now);
  if (take(week)) return daysOf("week", now);
  if (take(monthBefore)) return daysOf("lastMonth", now);
  if (take(monthSoFar)) return daysOf("month", now);
  const from = namedDay(take, now);
  return { from, until: take(today) ? now : from };
}

/**
 * Two days of which parts may be left out. Without a month on either, the first is the latest such day up to today. Without a month on one, it is that of
 * the other or the one beside it. The first day's year is that of the last day or the one before.
 */
function completed(from: Written, until: Written, now: string): Days {
  if (until.month === null) {
    const first = dated(from, now);
    const month = until.day < Number(first.slice(8)) ? addDays(endOfMonth(first), 1) : first;
    return { from: first, until: `${month.slice(0, 8)}${two(until.day)}` };
  }
  const last = dated(until, now);
  const beside = from.month ?? (from.day > until.day ? ((until.month + 10) % 12) + 1 : until.month);
  const year = from.year ?? Number(last.slice(0, 4));
  const first = isoDay(year, beside, from.day);
  if (first <= last) return { from: first, until: last };
  return from.year === null ? { from: isoDay(year - 1, beside, from.day), until: last } : { from: last, until: first };
}

/** Days that a future day may lie ahead to be read as this year's; beyond that it is last year's. */
const halfYear = 183;

/** A day of which parts may be left out: without a month the latest up to today; without a year this year's, or last year's where that is far ahead. */
function dated({ year, month, day }: Written, now: string): string {
  const thisYear = Number(now.slice(0, 4));
  if (month !== null) {
    const ofThisYear = isoDay(year ?? thisYear, month, day);
    return year !== null || ofThisYear <= addDays(now, halfYear) ? ofThisYear : isoDay(thisYear - 1, month, day);
  }
  const inMonths = [0, 1, 2].map((back) => {
    const first = new Date(Date.UTC(thisYear, Number(now.slice(5, 7)) - 1 - back, 1)).toISOString();
    return `${first.slice(0, 8)}${two(day)}`;
  });
  return inMonths.find((one) => isDay(one) && one <= now) ?? isoDay(thisYear, 0, day);
}

function partsOf(text: string): Written {
  if (!text.startsWith("@")) return { year: null, month: null, day: Number(numbered(text)) };
  const [year = 0, month = 0, day = 0] = text.slice(1).split("-").map(Number);
  return { year: year === 0 ? null : year, month, day };
}

function numbered(day: string): string {
  return /^\d+$/.test(day) ? day : "1";
}

/** 1 to 12, of a name or its first three letters. */
function monthOf(name: string): number {
  return spanishMonths.findIndex((one) => one.startsWith(name === "setiembre" ? "sep" : name.slice(0, 3))) + 1;
}

function endOfMonth(day: string): string {
  return isDay(day) ? addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1) : day;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
