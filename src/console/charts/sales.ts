import { dayText, type Days } from "../../domain/time/local-time.ts";
import { addDays } from "../../domain/time/local-time.ts";
import { centavosOf, formatAmount } from "../../domain/money.ts";
import { countDays } from "../../domain/time/ranges.ts";
import type { Bar } from "./bars.ts";
import type { Summary } from "../../ledger/book/summary.ts";

/** Hours shown at least. */
const fewestHours = 8;
/** Days that have a bar each; longer ranges have one for each month. */
const mostDays = 62;

/** The hours from the first to the last with a sale, widened to `fewestHours`. */
export function hourBars(hours: Summary["hours"]): Bar[] {
  const busy = [...hours.keys()].filter((hour) => (hours[hour]?.sales ?? 0) > 0);
  const from = busy[0] ?? 9;
  const to = Math.max(busy.at(-1) ?? 9, Math.min(23, from + fewestHours - 1));
  return hours
    .map(({ centavos }, hour) => barOf(String(hour), centavos))
    .slice(Math.max(0, Math.min(from, to - fewestHours + 1)), to + 1);
}

/** Whether a range is so long that it is drawn by months. */
export function isByMonth(days: Days): boolean {
  return countDays(days) > mostDays;
}

/** A bar for every day of a range, or for every month with sales where it is long. */
export function dayBars(range: Days, days: Summary["days"]): Bar[] {
  if (!isByMonth(range)) {
    return Array.from({ length: countDays(range) }, (_, n) => addDays(range.from, n)).map((day) =>
      barOf(dayText(day).slice(0, 5), days.get(day)?.centavos ?? 0),
    );
  }
  const months = new Map<string, number>();
  for (const [day, { centavos }] of days) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + centavos);
  }
  return [...months]
    .map(([month, centavos]) => barOf(month.split("-").toReversed().join("/"), centavos))
    .slice(-mostDays);
}

/** Noted in whole pesos. */
function barOf(label: string, centavos: number): Bar {
  return { label, value: centavos, note: formatAmount(centavosOf(centavos)).replace(/\.\d\d$/, "") };
}
