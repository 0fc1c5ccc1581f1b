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

/** Formats `YYYY-MM-DD` as `"12 de mayo de 1990"`. */
export function spelledBirthday(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} de ${spanishMonths[Number(month) - 1] ?? month} de ${year}`;
}
