import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { centavosOf, formatAmount } from "../domain/money.ts";
import type { Bar, Chart, Figure } from "./report.ts";

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

/** A picture that fills a phone held upright, pixels. */
const width = 1080;
const height = 1350;
const margin = 60;
const inner = width - 2 * margin;

const ink = "#16302b";
const faint = "#5d716c";
const rule = "#dfe7e4";
const brand = "#0b6e4f";
const pale = "#f1f6f4";
const alarm = "#b42318";
const alarmPale = "#fdeceb";

const hoursTop = 590;
/** Lower edge of the hours' bars if all rows of people below are used, pixels. Unused rows are given to the hours. */
const hoursBottomAtLeast = 850;
const mostPeople = 5;
const personHeight = 64;
/** Height of the highest bar, as a part of the room; the rest is for its amount. */
const highest = 0.86;
/** If bars are closer than this, pixels, only every second label is written. */
const roomForHour = 42;

interface Lettering {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Pixels it may take; the whole width where it is not said. */
  readonly room?: number;
  /** Written smaller where it is too long, instead of cut: an amount that is cut is another amount. */
  readonly shrinks?: boolean;
}

export function drawing(chart: Chart): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    box(0, 0, width, height, "#ffffff"),
    box(0, 0, width, 180, brand),
    lettered(margin, 88, chart.title, { size: 54, bold: true, fill: "#ffffff", shrinks: true }),
    lettered(margin, 142, chart.subtitle, { size: 32, fill: "#d5ebe2" }),
    lettered(margin, 286, chart.headline, { size: 88, bold: true, shrinks: true }),
    lettered(margin, 338, chart.headlineNote, { size: 34, fill: faint }),
    ...chart.figures.map((figure, n) => card(figure, n, chart.figures.length)),
    ...bars(chart),
    lettered(margin, 1330, chart.footnote, { size: 24, fill: alarm }),
    "</svg>",
  ].join("\n");
}

function bars({ hours, people, hoursTitle, peopleTitle, nothing }: Chart): string[] {
  if (hours.length === 0) return [lettered(width / 2, 880, nothing, { size: 38, fill: faint, anchor: "middle" })];
  const bottom = hoursBottomAtLeast + (mostPeople - people.length) * personHeight;
  return [
    lettered(margin, 560, hoursTitle, { size: 34, bold: true }),
    ...columns(hours, bottom),
    lettered(margin, bottom + 104, peopleTitle, { size: 34, bold: true }),
    ...rows(people, bottom + 150),
  ];
}

function card({ label, value, warns }: Figure, n: number, count: number): string {
  const gap = 20;
  const wide = (inner - gap * (count - 1)) / count;
  const x = margin + n * (wide + gap);
  const room = wide - 40;
  return [
    box(x, 376, wide, 116, warns ? alarmPale : pale, 14),
    lettered(x + 20, 420, label, { size: 26, fill: warns ? alarm : faint, room }),
    lettered(x + 20, 468, value, { size: 34, bold: true, fill: warns ? alarm : ink, room, shrinks: true }),
  ].join("");
}

/** The hours as upright bars on `bottom`, over a grid of round amounts. */
function columns(hours: readonly Bar[], bottom: number): string[] {
  const most = Math.max(...hours.map((bar) => bar.centavos), 1);
  const step = gridStep(most);
  const heightOf = (centavos: number) => ((bottom - hoursTop) * highest * centavos) / most;
  const marks = Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => n * step);
  const left = margin + Math.max(...marks.map((mark) => widthOf(axisLabel(mark), 24))) + 14;
  const grid = marks.flatMap((mark) => {
    const y = bottom - heightOf(mark);
    return [
      box(left, y - 1, width - margin - left, 2, rule),
      lettered(left - 14, y + 8, axisLabel(mark), { size: 24, fill: faint, anchor: "end" }),
    ];
  });
  const slot = (width - margin - left) / hours.length;
  const every = slot < roomForHour ? 2 : 1;
  const allNoted = hours.every((bar) => widthOf(bar.note, 24, true) <= slot);
  const peak = hours.findIndex((bar) => bar.centavos === most);
  const drawn = hours.flatMap((bar, n) => {
    const middle = left + (n + 0.5) * slot;
    const tall = Math.max(heightOf(bar.centavos), 3);
    return [
      ...(n % every === 0
        ? [lettered(middle, bottom + 38, bar.label, { size: 24, fill: faint, anchor: "middle" })]
        : []),
      ...(bar.centavos > 0 ? [box(middle - slot * 0.36, bottom - tall, slot * 0.72, tall, brand, 4)] : []),
      ...(bar.centavos > 0 && (allNoted || n === peak) ? [above(bar.note, middle, bottom - tall - 12, left)] : []),
    ];
  });
  return [...grid, ...drawn];
}

/** An amount centred above a bar, shifted to stay within the grid. */
function above(note: string, middle: number, y: number, left: number): string {
  const half = widthOf(note, 24, true) / 2;
  const x = Math.min(Math.max(middle, left + half), width - margin - half);
  return lettered(x, y, note, { size: 24, bold: true, anchor: "middle" });
}

/** People from `top` downwards, each with a horizontal bar. */
function rows(people: readonly Bar[], top: number): string[] {
  const most = Math.max(...people.map((bar) => bar.centavos), 1);
  return people.flatMap((bar, n) => {
    const y = top + n * personHeight;
    const noteWide = widthOf(bar.note, 26, true);
    return [
      lettered(margin, y, bar.label, { size: 28, room: inner - noteWide - 24 }),
      lettered(width - margin, y, bar.note, { size: 26, bold: true, anchor: "end", shrinks: true }),
      box(margin, y + 12, inner, 16, pale, 8),
      box(margin, y + 12, Math.max((inner * bar.centavos) / most, 16), 16, brand, 8),
    ];
  });
}

/** The step of the grid, centavos: 1, 2 or 5 times a power of ten, at least one peso. */
function gridStep(mostCentavos: number): number {
  const rough = mostCentavos / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough;
  return Math.max(100, Math.round(step));
}

/** Whole pesos: `"$1,500"`. */
function axisLabel(centavos: number): string {
  return formatAmount(centavosOf(centavos)).slice(0, -".00".length);
}

function lettered(x: number, y: number, text: string, look: Lettering): string {
  const { fill = ink, bold = false, anchor = "start", room = inner, shrinks = false } = look;
  const size = shrinks ? Math.min(look.size, (look.size * room) / widthOf(text, look.size, bold)) : look.size;
  const weight = bold ? ' font-weight="bold"' : "";
  const line = escaped(fitLine(text, room, size, bold));
  return `<text x="${px(x)}" y="${px(y)}" font-family="DejaVu Sans" font-size="${px(size)}"${weight} fill="${fill}" text-anchor="${anchor}">${line}</text>`;
}

function box(x: number, y: number, wide: number, tall: number, fill: string, round = 0): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(tall)}" rx="${round}" fill="${fill}"/>`;
}

function px(n: number): string {
  return String(Math.round(n * 100) / 100);
}

/** Upper bounds of letter widths in DejaVu Sans, as parts of its size; bold is wider by `boldWider`. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^\p{M}$/u, 0],
  [/^[ijlI.,:;'|!()[\]/ ·]$/u, 0.38],
  [/^[frt]$/u, 0.42],
  [/^[mwMWQO@%]$/u, 0.95],
  [/^\p{Lu}$/u, 0.74],
  [/^[\p{Ll}\p{N}$]$/u, 0.64],
];
const widest = 1;
const boldWider = 1.12;
/** More characters than fit into any picture, zero-width marks included. */
const longest = 200;

/** Characters that the font cannot draw or XML cannot hold: controls, lone surrogates, emoji and their joiners. */
const notDrawn = /[\p{C}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0E\uFE0F\u20E3]/gu;

const entities: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Upper bound of a text's width, pixels. */
export function widthOf(text: string, sizePx: number, bold = false): number {
  let parts = 0;
  for (const letter of text) parts += widths.find(([letters]) => letters.test(letter))?.[1] ?? widest;
  return parts * sizePx * (bold ? boldWider : 1);
}

/** A text that fits on one line of `roomPx`: undrawable characters removed, cut with `…`; a dash where nothing is left. */
export function fitLine(text: string, roomPx: number, sizePx: number, bold = false): string {
  const line = text.normalize("NFC").replaceAll(notDrawn, " ").replaceAll(/\s+/g, " ").trim();
  if (line === "") return text === "" ? "" : "–";
  const letters = Array.from(line).slice(0, longest);
  const whole = letters.join("");
  if (whole === line && widthOf(line, sizePx, bold) <= roomPx) return line;
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, sizePx, bold) > roomPx) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
