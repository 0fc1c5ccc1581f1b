import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { drawing } from "./drawing.ts";
import type { Chart } from "./report.ts";

const require = createRequire(import.meta.url);

/** The fonts are bundled, so that a picture is the same on every machine. */
const font = {
  loadSystemFonts: false,
  fontFiles: [
    require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  ],
  defaultFontFamily: "DejaVu Sans",
};

/** Draws a chart as a PNG of 1080 by 1350, base64. Deterministic; runs off the event loop. */
export async function drawChart(chart: Chart): Promise<string> {
  const image = await renderAsync(drawing(chart), { font });
  return image.asPng().toString("base64");
}
