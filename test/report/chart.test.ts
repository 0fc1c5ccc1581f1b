import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centavosOf } from "../../src/domain/money.ts";
import { drawChart, drawing, fitLine, widthOf } from "../../src/report/chart.ts";
import type { Bar, Chart } from "../../src/report/report.ts";
import { dayChart } from "./day-chart.ts";

const shown = join(import.meta.dirname, "../../docs/pictures/corte.png");
const draw = async (chart: Chart) => Buffer.from(await drawChart(chart), "base64");
const sum = (bars: readonly Bar[]) => bars.reduce((total, one) => total + one.centavos, 0);
const named = (name: string): Chart => ({
  ...dayChart,
  title: name,
  subtitle: name,
  people: [{ label: name, centavos: centavosOf(100), note: name }],
});

/** Width and height as the header of a PNG has them; throws where there is none. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect(png.subarray(12, 16).toString("latin1")).toBe("IHDR");
  expect(png.subarray(-8, -4).toString("latin1")).toBe("IEND");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the picture of a day", () => {
  it("is a PNG of a phone's size, and the same bytes each time", async () => {
    const png = await draw(dayChart);
    expect(sizeOf(png)).toEqual([1080, 1350]);
    expect((await draw(dayChart)).equals(png)).toBe(true);
    expect((await draw({ ...dayChart, title: "Corte del 25/11/2026" })).equals(png)).toBe(false);
  });

  it("is the one that the README shows", async (test) => {
    const png = await draw(dayChart);
    expect([sum(dayChart.hours), sum(dayChart.people)]).toEqual([2_470_800, 2_470_800]);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(shown, png);
    // Other processors may round a pixel's colour in another way.
    if (process.arch !== "x64") return test.skip();
    expect(readFileSync(shown).equals(png)).toBe(true);
  });

  it("writes names that would be markup, and leaves out what the font has no letters for", async () => {
    const svg = drawing(named(`<b> & "Ñandú" 'x' ]]>`));
    expect(svg).toContain(`&lt;b&gt; &amp; &quot;Ñandú&quot; 'x' ]]&gt;`);
    const plain = await draw(named("Ana Paz"));
    for (const same of ["Ana 😀 Paz", "👩🏽‍🍳Ana\u0000\u001FPaz🇲🇽", "\uD800Ana\uFFFF Paz\u{1F44D}", "Ana\n\tPaz"]) {
      expect((await draw(named(same))).equals(plain), JSON.stringify(same)).toBe(true);
    }
    expect(fitLine("😀🎉", 300, 28)).toBe("–");
  });

  it("draws whatever people are called", async () => {
    const names = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        expect(sizeOf(await draw(named(name)))).toEqual([1080, 1350]);
      }),
      { seed: 11, numRuns: 15 },
    );
  });

  it("says of a day without sales that there are none, and draws no bars", async () => {
    const empty: Chart = { ...dayChart, headline: "$0.00", hours: [], people: [] };
    expect(sizeOf(await draw(empty))).toEqual([1080, 1350]);
    expect(drawing(empty)).toContain("Sin ventas este día");
    expect(drawing(empty)).not.toContain(empty.hoursTitle);
    expect(drawing(dayChart)).not.toContain("Sin ventas este día");
  });

  it("cuts a name that is too long, and writes an amount that is too long smaller", () => {
    const name = "María de los Ángeles Guadalupe Hernández Hernández de la Santísima Trinidad";
    const cut = fitLine(name, 500, 28);
    expect(cut.endsWith("…") && name.startsWith(cut.slice(0, -1)) && widthOf(cut, 28) <= 500).toBe(true);
    const headline = "$1,234,567,890,123.45";
    const written = /font-size="([\d.]+)"[^>]*>\$1,234,567,890,123\.45</.exec(drawing({ ...dayChart, headline }));
    expect(Number(written?.[1])).toBeLessThan(88);
    expect(fitLine("e\u0301".repeat(9_000), 500, 28).length).toBeLessThan(60);
    expect(fitLine("\u0323".repeat(9_000), 500, 28).length).toBeLessThanOrEqual(201);
  });

  it("makes bars as long as their amounts, whatever their number and size", () => {
    const heights = (centavos: readonly number[]) => {
      const hours = centavos.map((one, n) => ({ label: String(n), centavos: centavosOf(one), note: `$${n}` }));
      const bars = drawing({ ...dayChart, hours, people: [], figures: [] }).matchAll(/height="([\d.]+)" rx="4"/g);
      return [...bars].map((match) => Number(match[1]));
    };
    const [half = 0, whole = 0] = heights([0, 50_000, 100_000]);
    expect(whole / half).toBeCloseTo(2, 2);
    expect(heights([1])).toHaveLength(1);
    expect(heights(Array.from({ length: 24 }, (_, n) => n * 100_000_000 + 1))).toHaveLength(24);
  });
});
