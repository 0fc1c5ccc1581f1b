import { crc32, deflateSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** What a picture shows, a number of 32 bits for each pixel, row after row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red in the lowest eight bits, then green and blue; the rest is always the same. */
  readonly colours: Uint32Array;
}

/** Reads a PNG, as the browser does. */
export async function readPicture(browser: Browser, png: Buffer): Promise<Pixels> {
  // A page of its own: those of the program load no picture but theirs.
  const page = await browser.newPage();
  const read = await page.evaluate<{ width: number; height: number; pixels: string }>(`(async () => {
    const picture = new Image();
    picture.src = "data:image/png;base64,${png.toString("base64")}";
    await picture.decode();
    const { width, height } = picture;
    const paper = new OffscreenCanvas(width, height).getContext("2d");
    paper.drawImage(picture, 0, 0);
    const bytes = new Blob([paper.getImageData(0, 0, width, height).data]);
    const pixels = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.split(",")[1]);
      reader.readAsDataURL(bytes);
    });
    return { width, height, pixels };
  })()`);
  await page.close();
  const bytes = Uint8Array.from(Buffer.from(read.pixels, "base64"));
  return { width: read.width, height: read.height, colours: new Uint32Array(bytes.buffer) };
}

/** The share of the pixels that differ, 0 to 1; all of them where the sizes do. */
export function differingShare(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  return one.colours.filter((colour, at) => colour !== other.colours[at]).length / one.colours.length;
}

/** The same picture in its 256 commonest colours: the others, which are next to none of it, become the one that is nearest. */
export function inFewColours({ width, height, colours }: Pixels): Pixels {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = kept.splice(0, 256);
  const become = new Map(palette.map((colour) => [colour, colour]));
  for (const colour of kept) become.set(colour, nearest(palette, colour));
  return { width, height, colours: colours.map((colour) => become.get(colour) ?? colour) };
}

function nearest(palette: readonly number[], wanted: number): number {
  const far = (colour: number) =>
    [0, 8, 16].reduce((sum, bits) => sum + (((colour >> bits) & 255) - ((wanted >> bits) & 255)) ** 2, 0);
  return palette.reduce((best, colour) => (far(colour) < far(best) ? colour : best));
}

/** Writes a picture of at most 256 colours as a PNG. */
export function writePicture({ width, height, colours }: Pixels): Buffer {
  const palette = [...new Set(colours)].toSorted((a, b) => a - b);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Each row begins with a zero: it is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0;
  });
  const rgb = palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(rgb)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
