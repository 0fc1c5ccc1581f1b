import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Language } from "../../domain/language.ts";

/** Markup in which everything that was put into it is escaped. Made by the tag `html` of hono. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole page. */
export interface PageOptions {
  readonly title: string;
  readonly language: Language;
  readonly body: Markup;
  /** Paths of its style sheets and of its scripts, which are modules. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Path of the stream that says when something changed; absent: it does not change by itself. */
  readonly stream?: string;
  /** Class of the body. */
  readonly kind: string;
}

/** Gives the document of a page. */
export function document({ title, language, body, styles, scripts, stream, kind }: PageOptions): Markup {
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
