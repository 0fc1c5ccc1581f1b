/** Days as people write them, including birthdays. */
import { addDays, type Days, firstOfMonth, isDay, monday } from "./time.ts";

// Days with missing parts. `now`: the shop's day today.

/** A day as written. Null: missing. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

/**
 * Fills in the missing parts of two days. Without any month, the first is the latest such day up to today. Without a month on one, it is that of the other or
 * the adjacent one. The first day's year is that of the last day or the one before.
 */
export function completedDays(from: WrittenDay, until: WrittenDay, now: string): Days {
  if (until.month === null) {
    const first = datedDay(from, now);
    const inMonth = isDay(first) && until.day < Number(first.slice(8)) ? addDays(endOfMonth(first), 1) : first;
    return { from: first, until: `${inMonth.slice(0, 8)}${twoDigits(until.day)}` };
  }
  const last = datedDay(until, now);
  const beside = from.month ?? (from.day > until.day ? ((until.month + 10) % 12) + 1 : until.month);
  const year = from.year ?? Number(last.slice(0, 4));
  const first = isoDay(year, beside, from.day);
  if (first <= last) return { from: first, until: last };
  return from.year === null ? { from: isoDay(year - 1, beside, from.day), until: last } : { from: last, until: first };
}

/** A future day that is further ahead than this counts as last year's, days. */
const halfYear = 183;

/**
 * Fills in the missing parts of a day: without a month the latest such day up to today; without a year this year's, or last year's if this year's is far ahead.
 */
export function datedDay({ year, month, day }: WrittenDay, now: string): string {
  const thisYear = Number(now.slice(0, 4));
  if (month !== null) {
    const ofThisYear = isoDay(year ?? thisYear, month, day);
    return year !== null || ofThisYear <= addDays(now, halfYear) ? ofThisYear : isoDay(thisYear - 1, month, day);
  }
  const inMonths = [0, 1, 2].map((back) => {
    const first = new Date(Date.UTC(thisYear, Number(now.slice(5, 7)) - 1 - back, 1)).toISOString();
    return `${first.slice(0, 8)}${twoDigits(day)}`;
  });
  return inMonths.find((one) => isDay(one) && one <= now) ?? isoDay(thisYear, 0, day);
}

/** The last day of a day's month. */
export function endOfMonth(day: string): string {
  return isDay(day) ? addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1) : day;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** The last such day of the week (0: Monday) before another. */
export function latestWeekday(weekday: number, before: string): string {
  const day = addDays(monday(before), weekday);
  return day < before ? day : addDays(day, -7);
}

/** The days of the last weekend, or of this one up to today. */
export function lastWeekend(now: string, isPast: boolean): Days {
  const saturday = addDays(monday(now), 5);
  if (now < saturday || isPast) return { from: addDays(saturday, -7), until: addDays(saturday, -6) };
  return { from: saturday, until: now };
}

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

/** Formats `YYYY-MM-DD` as `"12 de mayo de 1990"`. */
export function spelledBirthday(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} de ${spanishMonths[Number(month) - 1] ?? month} de ${year}`;
}

/** The months in order. */
export const spanishMonths: readonly string[] = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];
