import { html } from "hono/html";
import { centavosOf, formatAmount } from "../../domain/money.ts";
import { addDays, countDays, type Days, dayText } from "../../domain/time.ts";
import type { Summary } from "../../ledger/book.ts";
import type { Markup } from "../web/markup.ts";

interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly value: number;
  /** Written above the bar if there is room. */
  readonly note: string;
}

const highPx = 180;
const labelPx = 22;
/** Width of a letter at the size of the style sheet, and the gap between two labels, pixels. */
const letterPx = 7;
const gapPx = 6;

/** Up to 62 upright bars, drawn for a wide screen and for a phone; the style sheet shows one. The `aria-label` holds `title` and every figure. */
export function standingBars(bars: readonly Bar[], title: string): Markup {
  const spoken = bars.filter(({ value }) => value > 0).map(({ label, note }) => `${label}: ${note}`);
  return html`<div class="bars" role="img" aria-label="${[title, ...spoken].join(". ")}">
    ${drawn(bars, 720, "wide-bars")} ${drawn(bars, 300, "narrow-bars")}
  </div>`;
}

/** The width of the longest of some texts, pixels. */
const room = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length)) * letterPx + gapPx;

function drawn(bars: readonly Bar[], widePx: number, kind: string): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = widePx / Math.max(1, bars.length);
  const every = Math.max(1, Math.ceil(room(bars.map(({ label }) => label)) / step));
  const highest = bars.findIndex(({ value }) => value === most);
  const areNoted = room(bars.map(({ note }) => note)) <= step;
  const shapes = bars.map(({ label, value, note }, index) => {
    const high = Math.round((value / most) * (highPx - 2 * labelPx));
    const middle = index * step + step / 2;
    const isNoted = value > 0 && (areNoted || index === highest);
    const [noteAt, labelAt] = [note, label].map((text) => {
      const half = (text.length * letterPx) / 2;
      return Math.min(Math.max(middle, half), widePx - half).toFixed(0);
    });
    return html`<g
      ><title>${label}: ${note}</title
      ><rect
        class="bar"
        x="${(index * step + step * 0.12).toFixed(1)}"
        y="${highPx - labelPx - high}"
        width="${(step * 0.76).toFixed(1)}"
        height="${high}"
        rx="${step > 20 ? 3 : 1}"
      />${isNoted ? html`<text class="barnote" x="${noteAt}" y="${highPx - labelPx - 6 - high}">${note}</text>` : ""}${
        index % every === 0 ? html`<text class="barlabel" x="${labelAt}" y="${highPx - 6}">${label}</text>` : ""
      }</g
    >`;
  });
  return html`<svg class="${kind}" aria-hidden="true" viewBox="0 0 ${widePx} ${highPx}">${shapes}</svg>`;
}

const fewestHours = 8;
/** The most days with a bar each. Longer ranges have one for each month. */
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

export function isByMonth(days: Days): boolean {
  return countDays(days) > mostDays;
}

/** A bar for every day of a range or, if it is long, for every month with sales. */
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

/** The note is in whole pesos. */
function barOf(label: string, centavos: number): Bar {
  return { label, value: centavos, note: formatAmount(centavosOf(centavos)).replace(/\.\d\d$/, "") };
}
