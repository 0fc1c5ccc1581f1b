import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import type { Markup } from "../web/markup.ts";

/** A QR code as SVG; `label` is read to whoever cannot see it. Black on white in dark mode too: some phones cannot read it inverted. */
export function qrOf(content: string, label: string): Markup {
  const drawing = renderSVG(content, { ecc: "L", border: 2, whiteColor: "#ffffff", blackColor: "#000000" });
  return html`<div class="qr" role="img" aria-label="${label}">${raw(drawing)}</div>`;
}
