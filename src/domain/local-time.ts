/** The calendar and the clock on the wall of the shop. */
export interface LocalTime {
  /** `"2026-11-25"`. */
  day(atMs: number): string;
  /** `"10:32"`. */
  time(atMs: number): string;
}

/** Reads times in a zone (`"America/Mexico_City"`). Throws a RangeError on a zone that does not exist. */
export function localTime(zone: string): LocalTime {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  const time = new Intl.DateTimeFormat("es-MX", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return { day: (atMs) => day.format(atMs), time: (atMs) => time.format(atMs) };
}
