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

/**
 * A table; on a narrow screen each row is a card in which every cell has the head of its column. `name` is read to whoever cannot see it. The roles
 * say what the elements are where the style takes their layout away.
 */
export function table(name: string, heads: readonly Head[], rows: readonly (readonly Content[])[]): Markup {
  const labels = heads.map((one) => (typeof one === "string" ? one : "row" in one ? one.row : one.number));
  const head = (one: Head, column: number) =>
    html`<th scope="col" role="columnheader" class="${isNumber(one) ? "number" : ""}">${labels[column]}</th>`;
  const cell = (content: Content, column: number) => {
    const one = heads[column] ?? "";
    if (content === "") return html`<td role="cell" class="none"></td>`;
    if (typeof one !== "string" && "row" in one) return html`<th scope="row" role="rowheader">${content}</th>`;
    return html`<td role="cell" class="${isNumber(one) ? "number" : ""}" data-label="${labels[column]}">
      <div>${content}</div>
    </td>`;
  };
  return html`<table role="table" aria-label="${name}">
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map(head)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${row.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function isNumber(head: Head): boolean {
  return typeof head !== "string" && "number" in head;
}

/** The choices of a `select`; the chosen one is selected. */
export function options(all: { readonly [value: string]: string }, chosen: string): Content[] {
  return Object.entries(all).map(
    ([value, label]) => html`<option value="${value}" ${value === chosen ? html`selected` : ""}>${label}</option>`,
  );
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
