import { addDays, type Days } from "./local-time.ts";

/** Ranges of shop days that have a name. A week begins on Monday; those without an end of their own last until today. */
export const rangeNames = ["today", "yesterday", "last7", "last30", "week", "lastWeek", "month", "lastMonth"] as const;
export type RangeName = (typeof rangeNames)[number];

/** The days of a named range. `now`: the shop's day today. */
export function daysOf(name: RangeName, now: string): Days {
  const first = firstOfMonth(now);
  switch (name) {
    case "today":
      return { from: now, until: now };
    case "yesterday":
      return { from: addDays(now, -1), until: addDays(now, -1) };
    case "last7":
      return lastDays(7, now);
    case "last30":
      return lastDays(30, now);
    case "week":
      return { from: monday(now), until: now };
    case "lastWeek":
      return { from: addDays(monday(now), -7), until: addDays(monday(now), -1) };
    case "month":
      return { from: first, until: now };
    case "lastMonth":
      return { from: firstOfMonth(addDays(first, -1)), until: addDays(first, -1) };
  }
}

/** Today and the days before it, `count` in all. */
export function lastDays(count: number, now: string): Days {
  return { from: addDays(now, 1 - count), until: now };
}

/**
 * The part of the day, week or month before that has as many days as this one has had; a shorter month ends with its last day. `now`: the shop's
 * day today.
 */
export function samePartBefore(name: "today" | "week" | "month", now: string): Days {
  if (name === "today") return daysOf("yesterday", now);
  if (name === "week") return { from: addDays(monday(now), -7), until: addDays(now, -7) };
  const { from, until } = daysOf("lastMonth", now);
  const same = addDays(from, Number(now.slice(8)) - 1);
  return { from, until: same < until ? same : until };
}

/** How many days there are, both ends included. */
export function countDays({ from, until }: Days): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}

/** The Monday of a day's week. Throws a RangeError where `day` is none. */
export function monday(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The first day of a day's month. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}
