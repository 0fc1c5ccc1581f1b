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
export function fitted(text: string, roomPx: number, sizePx: number, bold = false): string {
  const line = text.normalize("NFC").replaceAll(notDrawn, " ").replaceAll(/\s+/g, " ").trim();
  if (line === "") return text === "" ? "" : "–";
  const letters = Array.from(line).slice(0, longest);
  const whole = letters.join("");
  if (whole === line && widthOf(line, sizePx, bold) <= roomPx) return line;
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, sizePx, bold) > roomPx) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text escaped for XML. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
