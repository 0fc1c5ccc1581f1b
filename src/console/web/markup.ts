import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup made by Hono's tag `html`, which escapes everything that is put into it. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What can be put into markup. */
export type Content = Markup | string | number;

/** The head of a column: `number` aligns its cells to the right, `row` makes them the heads of their rows. */
type Head = string | { readonly number: string } | { readonly row: string };

/** A box with a title. */
export function card(title: Content, ...body: readonly Content[]): Markup {
  return html`<section class="card">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** A list of names and values. */
export function facts(rows: readonly (readonly [name: string, value: Content])[]): Markup {
  const pair = ([name, value]: readonly [string, Content]) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">${rows.map(pair)}</dl>`;
}

/** Large figures side by side, a box each; a third entry is its note. */
export function figures(rows: readonly (readonly [name: string, value: Content, note?: string])[]): Markup {
  const figure = ([name, value, note = ""]: (typeof rows)[number]) =>
    html`<div class="card">
      <dt>${name}</dt>
      <dd>${value}</dd>
      ${note === "" ? "" : html`<dd class="note">${note}</dd>`}
    </div>`;
  return html`<dl class="figures">${rows.map(figure)}</dl>`;
}

export function list(items: readonly Content[]): Markup {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** A table that scrolls sideways within its box on a narrow screen. `name` is read to whoever cannot see it. */
export function table(name: string, heads: readonly Head[], rows: readonly (readonly Content[])[]): Markup {
  const head = (one: Head) => {
    if (typeof one === "string") return html`<th scope="col">${one}</th>`;
    return "row" in one
      ? html`<th scope="col">${one.row}</th>`
      : html`<th scope="col" class="number">${one.number}</th>`;
  };
  const cell = (content: Content, column: number) => {
    const one = heads[column] ?? "";
    if (typeof one === "string") return html`<td>${content}</td>`;
    return "row" in one ? html`<th scope="row">${content}</th>` : html`<td class="number">${content}</td>`;
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}">
    <table>
      <thead>
        <tr>
          ${heads.map(head)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Leads to the next page; nothing where there is none. */
export function nextLink(path: string | null, label: string): Content {
  return path === null ? "" : html`<p><a class="button" rel="next" href="${path}">${label}</a></p>`;
}

/** Text less prominent than the rest. */
export function soft(content: Content): Markup {
  return html`<p class="soft">${content}</p>`;
}

/** The hidden field that every form of a session must carry. */
export function formToken(token: string): Markup {
  return html`<input type="hidden" name="form_token" value="${token}" />`;
}
