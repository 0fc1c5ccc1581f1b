/** The longest text of one message, in UTF-16 units (Bot API, `sendMessage`); WhatsApp takes more, but nobody reads it. */
const longestText = 4096;

/** Where a text may be cut, best first. */
const boundaries = ["\n\n", "\n", " "];

/**
 * Cuts a text into parts that fit into one message each: between paragraphs where possible, else between lines, else between words,
 * and only then inside a word, never inside a surrogate pair. White space at a cut is dropped, since networks drop it anyway.
 * Always gives at least one part.
 */
export function splitText(text: string, limit = longestText): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = cutAt(rest, limit);
    const part = rest.slice(0, end).trimEnd();
    if (part !== "") parts.push(part);
    rest = rest.slice(end).trimStart();
  }
  if (rest !== "" || parts.length === 0) parts.push(rest);
  return parts;
}

function cutAt(text: string, limit: number): number {
  for (const boundary of boundaries) {
    const found = text.lastIndexOf(boundary, limit);
    // A boundary near the start would make a crumb of a part and leave the rest as long as before.
    if (found > limit / 2) return found;
  }
  const last = text.charCodeAt(limit - 1);
  const insidePair = last >= 0xd800 && last <= 0xdbff;
  return insidePair ? limit - 1 : limit;
}
