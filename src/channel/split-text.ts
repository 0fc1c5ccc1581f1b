/** Longest text of one message, in UTF-16 units (Bot API, `sendMessage`). WhatsApp allows more, but such messages are hard to read. */
const longestText = 4096;

/** Where a text may be cut, in order of preference. */
const boundaries = ["\n\n", "\n", " "];

/**
 * Cuts a text into parts of at most `limit`: between paragraphs where possible, else between lines, else between words, else inside a word,
 * never inside a surrogate pair. Drops white space at a cut, as the networks do. Returns at least one part.
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
    // A cut near the start would make a tiny part.
    if (found > limit / 2) return found;
  }
  const last = text.charCodeAt(limit - 1);
  const insidePair = last >= 0xd800 && last <= 0xdbff;
  return insidePair ? limit - 1 : limit;
}
