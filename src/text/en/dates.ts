import { spanishMonths } from "../../domain/written-days.ts";

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `1990-05-12` as `12 May 1990`. */
export function spelled(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `12 de mayo` as `12 May`. */
export function dayMonth(spanish: string): string {
  const [day = "", month = ""] = spanish.split(" de ");
  return `${day} ${months[spanishMonths.indexOf(month)] ?? month}`;
}
