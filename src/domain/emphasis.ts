/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

const emphasised = /(?<![\p{L}\p{N}])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}])/gu;

/** Removes the marks of `*emphasis*` from a text and gives the spans they enclosed, for networks with another markup. */
export function emphasis(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let bare = "";
  let from = 0;
  for (const match of text.matchAll(emphasised)) {
    bare += text.slice(from, match.index);
    const words = match[1] as string;
    spans.push({ offset: bare.length, length: words.length });
    bare += words;
    from = match.index + match[0].length;
  }
  return { text: bare + text.slice(from), spans };
}
