/** The building blocks of pages: cards, facts, tables, forms, tabs. A page writes no table and no form of its own. */
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { renderSVG } from "uqr";
import type { Language } from "../../domain/language.ts";

/** Markup made by Hono's tag `html`, which escapes everything that is put into it. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Content = Markup | string | number;

/** A name and its value; a row without a value (null) is left out. */
export type Row = readonly [name: string, value: Content | null];

/** The head of a column: `number` aligns its cells to the right, `row` makes them the heads of their rows. */
export type Head = string | { readonly number: string } | { readonly row: string };

interface DocumentOptions {
  readonly title: string;
  readonly language: Language;
  readonly body: Markup;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Path of the event stream that announces changes; absent: the page is static. */
  readonly stream?: string;
  readonly kind: string;
}

export function document({ title, language, body, styles, scripts, stream, kind }: DocumentOptions): Markup {
  const source = stream === undefined ? "" : html` data-stream="${stream}"`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styles.map((path) => html`<link rel="stylesheet" href="${path}" />`)}
        ${scripts.map((path) => html`<script type="module" src="${path}"></script>`)}
      </head>
      <body class="${kind}" ${source}>
        ${body}
      </body>
    </html>`;
}

export function card(title: Content, ...body: readonly Content[]): Markup {
  return html`<section class="card">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** The part of a page that its stream keeps current. */
export function live(id: string, ...body: readonly Content[]): Markup {
  return html`<div id="${id}" data-live>${body}</div>`;
}

export const facts = (rows: readonly Row[]): Markup => pairs("facts", "", rows);

/** Large figures side by side, a box each. */
export const figures = (rows: readonly Row[]): Markup => pairs("figures", "card", rows);

function pairs(kind: string, box: string, rows: readonly Row[]): Markup {
  const pair = ([name, value]: Row) =>
    html`<div class="${box}">
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="${kind}">${rows.filter(([, value]) => value !== null).map(pair)}</dl>`;
}

export function list(items: readonly Content[]): Markup {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/**
 * A table. On a narrow screen each row is a card in which every cell has the head of its column. `name` is for screen readers. The roles describe the elements
 * where the style removes their layout. Without rows: `none`.
 */
export function table(name: string, heads: readonly Head[], rows: readonly (readonly Content[])[], none = ""): Markup {
  if (rows.length === 0 && none !== "") return soft(none);
  const columns = heads.map((one) => ({
    label: typeof one === "string" ? one : "row" in one ? one.row : one.number,
    kind: typeof one === "object" && "number" in one ? "number" : "",
    isRowHead: typeof one === "object" && "row" in one,
  }));
  const cell = (content: Content, column: number) => {
    const { label, kind, isRowHead } = columns[column] ?? { label: "", kind: "", isRowHead: false };
    if (content === "") return html`<td role="cell" class="none"></td>`;
    if (isRowHead) return html`<th scope="row" role="rowheader">${content}</th>`;
    return html`<td role="cell" class="${kind}" data-label="${label}">
      <div>${content}</div>
    </td>`;
  };
  return html`<table role="table" aria-label="${name}">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ label, kind }) => html`<th scope="col" role="columnheader" class="${kind}">${label}</th>`)}
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

interface FormOptions {
  /** The session's token, which every posted form must carry. Absent: the form only requests a page. */
  readonly token?: string;
  readonly hidden?: { readonly [name: string]: string };
  readonly kind?: "filter" | "answers" | "choices";
  readonly isUpload?: boolean;
}

export function form(
  path: string,
  { token, hidden = {}, kind, isUpload }: FormOptions,
  ...body: readonly Content[]
): Markup {
  const unseen = Object.entries({ ...(token !== undefined && { form_token: token }), ...hidden });
  const method = token === undefined ? "get" : "post";
  return html`<form
    method="${method}"
    action="${path}"
    ${kind === undefined ? "" : html`class="${kind}"`}
    ${isUpload === true ? html`enctype="multipart/form-data"` : ""}
  >
    ${unseen.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)} ${body}
  </form>`;
}

/** An input under its label. `attributes`: of the input, besides its name and value. */
export function input(label: string, name: string, attributes: Content = "", value = ""): Markup {
  return html`<label>${label}<input name="${name}" ${attributes} value="${value}" /></label>`;
}

export function select(label: string, name: string, all: { readonly [value: string]: string }, chosen: string): Markup {
  const options = Object.entries(all).map(
    ([value, text]) => html`<option value="${value}" ${value === chosen ? html`selected` : ""}>${text}</option>`,
  );
  return html`<label
    >${label}<select name="${name}">
      ${options}
    </select></label
  >`;
}

export interface View {
  readonly href: string;
  readonly label: string;
  readonly isShown: boolean;
}

/** Leads to the views of a page: `tabs` to other contents, `chips` to other selections. */
export function views(kind: "tabs" | "chips", name: string, all: readonly View[]): Markup {
  const [current, look] = kind === "tabs" ? ["page", html`class="button"`] : ["true", ""];
  const links = all.map(
    ({ href, label, isShown }) =>
      html`<a ${look} href="${href}" ${isShown ? html`aria-current="${current}"` : ""}>${label}</a>`,
  );
  return html`<nav class="${kind}" aria-label="${name}">${links}</nav>`;
}

/** The rows of a page, of which one more than it shows was read if there is a next one, with the link to that. `after`: its path, by the last row. */
export function paged<T>(found: readonly T[], size: number, after: (last: T) => string, label: string) {
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const isLast = found.length <= size || last === undefined;
  return { shown, next: isLast ? "" : html`<p><a class="button" rel="next" href="${after(last)}">${label}</a></p>` };
}

export function soft(content: Content): Markup {
  return html`<p class="soft">${content}</p>`;
}

/** A line that says that there is nothing to do or to show. */
export function calm(content: Content): Markup {
  return html`<p class="calm card">${content}</p>`;
}

export function problem(content: Content): Content {
  return content === "" ? "" : html`<p class="problem" role="alert">${content}</p>`;
}

/** A QR code as SVG; `label` is for screen readers. Black on white in dark mode too: some phones cannot read it inverted. */
export function qrOf(content: string, label: string): Markup {
  const drawing = renderSVG(content, { ecc: "L", border: 2, whiteColor: "#ffffff", blackColor: "#000000" });
  return html`<div class="qr" role="img" aria-label="${label}">${raw(drawing)}</div>`;
}
