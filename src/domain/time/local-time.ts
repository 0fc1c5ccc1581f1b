/** Marks a calendar day: it cannot be given where a shop day is wanted. */
declare const ofCalendar: unique symbol;

/** A day that begins at midnight, `YYYY-MM-DD`. */
type CalendarDay = string & { readonly [ofCalendar]: true };

/** The business day of tickets and the corte, `YYYY-MM-DD`. Where the shop closes after midnight, the day before lasts until the closing hour. */
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
  /** A day and an hour last a minute at least: what was asked last is asked again. */
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

/** Times, epoch ms, between which every moment of a shop day lies, whatever the zone and the closing hour, with most of a day to spare on both sides. */
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

/** The calendar day that is some days later, or earlier where `days` is negative. Throws a RangeError where `day` is none. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** Formats a day: `"24/11/2026"`. */
export function dayText(day: string): string {
  return day.split("-").toReversed().join("/");
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().slice(0, 10) === text;
}

/** When local time is next `time` (`"21:30"`), strictly after `afterMs`; epoch ms. Where a clock change skips it, the moment it would have been. */
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
