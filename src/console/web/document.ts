import { html } from "hono/html";
import type { Language } from "../../domain/people/language.ts";
import type { Markup } from "./markup.ts";

export interface PageOptions {
  readonly title: string;
  readonly language: Language;
  readonly body: Markup;
  /** Paths. Scripts are loaded as modules. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Path of the event stream that announces changes; absent: the page is static. */
  readonly stream?: string;
  /** CSS class of the body. */
  readonly kind: string;
}

/** A whole HTML document. */
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
