/** The shop's time: its days and ranges of days, durations by a clock that cannot be set, and retention times. */

/** Marks a calendar day, so that it cannot be passed as a shop day. */
declare const ofCalendar: unique symbol;

/** A day that begins at midnight, `YYYY-MM-DD`. */
type CalendarDay = string & { readonly [ofCalendar]: true };

/** The business day of tickets and the corte, `YYYY-MM-DD`. If the shop closes after midnight, the day before lasts until the closing hour. */
export type ShopDay = string & { readonly [ofCalendar]?: never };

/** Date and time in the shop's time zone. */
export interface LocalTime {
  day(atMs: number): CalendarDay;
  shopDay(atMs: number): ShopDay;
  /** `"10:32"`. */
  time(atMs: number): string;
}

/** Shop days, both included; `from` is not after `until`. */
export interface Days {
  readonly from: ShopDay;
  readonly until: ShopDay;
}

const minuteMs = 60_000;

/** A closing hour before this one ends the day before. */
const latestNight = "06:00";

/** Local time of a zone (`"America/Mexico_City"`). `closing`: the closing hour (`"01:30"`), or null. Throws a RangeError for an unknown zone. */
export function localTime(zone: string, closing: string | null = null): LocalTime {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  const time = new Intl.DateTimeFormat("es-MX", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const dayEndsAt = closing !== null && isOfTheNight(closing) ? closing : "00:00";
  /** A day and a time of day last at least a minute, so the last answer is cached. */
  let known = { minute: Number.NaN, day: "", time: "" };
  const at = (atMs: number) => {
    const minute = Math.floor(atMs / minuteMs);
    if (known.minute !== minute) known = { minute, day: day.format(atMs), time: time.format(atMs) };
    return known;
  };
  return {
    day: (atMs) => at(atMs).day as CalendarDay,
    shopDay: (atMs) => (at(atMs).time < dayEndsAt ? dayBefore(at(atMs).day) : at(atMs).day),
    time: (atMs) => at(atMs).time,
  };
}

/** Times, epoch ms, that enclose every moment of a shop day, whatever the zone and the closing hour, with most of a day to spare on both sides. */
export function timesAround(day: ShopDay): { readonly fromMs: number; readonly untilMs: number } {
  const dayMs = 24 * 3_600_000;
  const midnightMs = Date.parse(`${day}T00:00:00Z`);
  return { fromMs: midnightMs - 2 * dayMs, untilMs: midnightMs + 3 * dayMs };
}

/** The business day that ends with the closing hour on a calendar day. */
export function dayClosedOn(day: string, closing: string): ShopDay {
  return isOfTheNight(closing) ? dayBefore(day) : day;
}

function isOfTheNight(closing: string): boolean {
  return closing < latestNight;
}

/** The calendar day before: `"2026-03-01"` gives `"2026-02-28"`. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** The calendar day `days` later, or earlier if negative. Throws a RangeError if `day` is invalid. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** Formats a day: `"24/11/2026"`. */
export function dayText(day: string): string {
  return day.split("-").toReversed().join("/");
}

/** True if a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().slice(0, 10) === text;
}

/** When local time is next `time` (`"21:30"`), strictly after `afterMs`; epoch ms. If a clock change skips it, the moment it would have been. */
export function nextTimeOfDay(local: LocalTime, time: string, afterMs: number): number {
  const from = Math.floor(afterMs / minuteMs) * minuteMs;
  const ahead = (minutesOf(time) - minutesOf(local.time(from)) + 1440) % 1440;
  const guess = from + (ahead === 0 ? 1440 : ahead) * minuteMs;
  const shifts = [0, -60, 60].map((minutes) => guess + minutes * minuteMs);
  return shifts.find((atMs) => atMs > afterMs && local.time(atMs) === time) ?? guess;
}

/** Minutes since midnight of `"21:30"`. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Ranges of shop days with a name. A week begins on Monday; a range without an end of its own lasts until today. */
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

/** The part of the previous day, week or month with as many days as this one has had; a shorter month ends with its last day. `now`: the shop's day today. */
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

/** The Monday of a day's week. Throws a RangeError if `day` is invalid. */
export function monday(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The first day of a day's month. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

/** Time of a clock that cannot be set. Comparable within one epoch, across processes too; not between epochs. */
export interface SteadyTime {
  /** Id of the machine's boot; of this process if the machine has no such clock. */
  readonly epoch: string;
  /** ms; counts while the machine sleeps too. */
  readonly ms: number;
}

/** An instant by both clocks. */
export interface Now {
  readonly steady: SteadyTime;
  /** By the wall clock, epoch ms. */
  readonly ms: number;
}

/** Time from `earlier` to `later`, ms. Null: they are from different epochs. */
export function steadyMsBetween(earlier: SteadyTime | null | undefined, later: SteadyTime): number | null {
  return earlier?.epoch === later.epoch ? later.ms - earlier.ms : null;
}

/** One day, ms. */
export const dayMs = 24 * 3_600_000;

/** How long finished things are kept, days. The ledger stays until somebody archives it. */
export interface Retention {
  /** Handled messages, without their text, and sent ones. Networks deliver a message again for a day, the Cloud API for seven (`leastCloudMessages`). */
  readonly messages: number;
  /** Hashes of what WhatsApp delivered, and keys that were put aside. */
  readonly journal: number;
  /** The audit trail. */
  readonly audit: number;
  /** People who wrote and never said who they are, and expired invitations. */
  readonly strangers: number;
}

/** The defaults of the settings, and their minimum. */
export const defaultRetention: Retention = { messages: 8, journal: 21, audit: 730, strangers: 90 };
export const leastRetention: Retention = { messages: 2, journal: 14, audit: 90, strangers: 7 };

/** The least for messages with the Cloud API: Meta posts a message again for seven days, and it must not be handled twice. */
export const leastCloudMessages = 8;
