import { hear } from "../hearing/hear.ts";
import { phonesIn } from "./phones-in.ts";

/** What may stand between two sales of one line. */
const between = /,? y (?=\S)|[,.] +| *[;|] *| - /u;
/** "Van dos ventas: una de", "y otros". */
const opening = /^(?:[^:\d]*:(?!\d))?\s*(?:(?:y|luego|(?:(?:el|la) )?otr[oa]s?(?: de)?|una? de)\s+)*/iu;
/** Longer than a few sales written in one message. */
const longest = 300;

/**
 * The sales that one message tells ("van dos: 662… de 180, y 644… de 95"), each as it would be written alone, in their order; null unless each bears one
 * phone, no two the same, and an amount for certain.
 */
export function salesApart(text: string): readonly string[] | null {
  if (text.length > longest) return null;
  const lines = text.split("\n").flatMap((line) => (phonesIn(line).length > 1 ? line.split(between) : [line]));
  const sales: string[] = [];
  for (const part of lines.map((line) => line.replace(opening, "").trim()).filter((line) => line !== "")) {
    const before = sales.at(-1);
    if (phonesIn(part).length > 0) sales.push(part);
    // "Van dos ventas:" is told of both; "…, 220" belongs to the phone before it.
    else if (before !== undefined) sales[sales.length - 1] = `${before}, ${part}`;
    else if (/\d/.test(part)) return null;
  }
  const phones = sales.flatMap((sale) => phonesIn(sale));
  const areParted = sales.length > 1 && phones.length === sales.length && new Set(phones).size === phones.length;
  return areParted && sales.every(isSale) ? sales : null;
}

function isSale(text: string): boolean {
  const { facts, tellsOnly, questioned } = hear(text, null);
  return facts.phone !== null && facts.amount?.type === "amount" && !facts.unread && !tellsOnly && !questioned;
}
