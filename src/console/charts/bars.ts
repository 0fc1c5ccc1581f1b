import { html } from "hono/html";
import type { Markup } from "../web/markup.ts";

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly value: number;
  /** Written above the bar. */
  readonly note: string;
}

const widePx = 720;
const highPx = 180;

/** Up to 24 upright bars. The `aria-label` holds `title` and every figure. */
export function standingBars(bars: readonly Bar[], title: string): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = widePx / Math.max(1, bars.length);
  const drawn = bars.map(({ label, value, note }, index) => {
    const high = Math.round((value / most) * (highPx - 44));
    const x = Math.round(index * step + step * 0.15);
    const middle = Math.round(index * step + step / 2);
    return html`<g
      ><title>${label}: ${note}</title
      ><rect
        class="bar"
        x="${x}"
        y="${highPx - 22 - high}"
        width="${Math.round(step * 0.7)}"
        height="${high}"
        rx="3"
      />${value === 0 ? "" : html`<text class="barnote" x="${middle}" y="${highPx - 28 - high}">${note}</text>`}<text
        class="barlabel"
        x="${middle}"
        y="${highPx - 6}"
        >${label}</text
      ></g
    >`;
  });
  const spoken = bars.filter(({ value }) => value > 0).map(({ label, note }) => `${label}: ${note}`);
  return html`<svg
    class="bars"
    role="img"
    aria-label="${[title, ...spoken].join(". ")}"
    viewBox="0 0 ${widePx} ${highPx}"
  >
    ${drawn}
  </svg>`;
}
