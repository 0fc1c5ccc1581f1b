import { html } from "hono/html";
import type { Markup } from "./document.ts";

/** The head of a column; `number`: what stands below it is read from the right. */
type Head = string | { readonly number: string };

/** A table that scrolls sideways by itself where the screen is narrow. `name` says what it is; each of `rows` is a `<tr>`. */
export function wideTable(name: string, heads: readonly Head[], rows: readonly Markup[]): Markup {
  const cells = heads.map((head) =>
    typeof head === "string"
      ? html`<th scope="col">${head}</th>`
      : html`<th scope="col" class="number">${head.number}</th>`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}">
    <table>
      <thead>
        <tr>
          ${cells}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
