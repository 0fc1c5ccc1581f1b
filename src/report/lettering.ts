/** Widths of DejaVu Sans in parts of its size, a little generous; bold letters are wider by `boldWider`. */
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
/** More characters than any picture has room for, marks that take none included. */
const longest = 200;

/** What the font cannot draw, or a file of this kind cannot hold: controls, lone surrogates, emoji and what joins them. */
const notDrawn = /[\p{C}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0E\uFE0F\u20E3]/gu;

const entities: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** How wide a text is at most, about, in pixels. */
export function widthOf(text: string, sizePx: number, bold = false): number {
  let parts = 0;
  for (const letter of text) parts += widths.find(([letters]) => letters.test(letter))?.[1] ?? widest;
  return parts * sizePx * (bold ? boldWider : 1);
}

/** A text as it can be drawn on one line of `roomPx`: without what has no letter, cut where it is too long; a dash where nothing is left. */
export function fitted(text: string, roomPx: number, sizePx: number, bold = false): string {
  const line = text.normalize("NFC").replaceAll(notDrawn, " ").replaceAll(/\s+/g, " ").trim();
  if (line === "") return text === "" ? "" : "–";
  const letters = Array.from(line).slice(0, longest);
  const whole = letters.join("");
  if (whole === line && widthOf(line, sizePx, bold) <= roomPx) return line;
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, sizePx, bold) > roomPx) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text as XML holds it. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
