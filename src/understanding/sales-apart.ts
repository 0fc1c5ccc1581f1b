import type { Phone } from "../domain/people/phone.ts";
import { situationOf } from "./situation.ts";
import type { NumberToken, Token } from "./tokens/token.ts";
import { understand } from "./understand.ts";

/** Longer than a few sales written in one message, characters. */
const longest = 300;

/**
 * The sales that one message tells ("van dos: 662… de 180, y 644… de 95"), each as it would be written alone, in their order; null unless each bears one
 * phone, no two the same, and an amount for certain.
 */
export function salesApart(text: string): readonly string[] | null {
  if (text.length > longest) return null;
  const { tokens, questioned } = understand(text, situationOf("cashier"));
  const phones = tokens.flatMap((token) => (token.type === "phone" ? [token.phone] : []));
  if (questioned || phones.length < 2 || new Set(phones).size < phones.length) return null;
  const parts = partsOf(tokens);
  const sales: Token[][] = [];
  for (const part of parts) {
    const last = sales.at(-1);
    if (part.some(({ type }) => type === "phone")) sales.push([...part]);
    // "…, 220" belongs to the phone before it.
    else if (last !== undefined) last.push(...part);
    // "Van dos ventas:"
    else if (part.some((token) => token.type === "number" && !isFew(token))) return null;
  }
  if (sales.length !== phones.length) return null;
  // "Una de 95 del…", "de 180 del…".
  const written = sales.map((sale) => {
    const from = sale.findIndex((token) => !isLead(token));
    return sale
      .slice(Math.max(from, 0))
      .map(({ typed }) => typed)
      .join(" ");
  });
  return written.every(isSale) ? written : null;
}

/** An article or a preposition before a sale. */
const isLead = ({ classes, norm }: Token) =>
  norm !== "al" && (classes.includes("ARTICLE") || classes.includes("PREPOSITION"));

/** The message parted at its pauses, and at each "y". */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "break" || token.classes.includes("AND")) parts.push([]);
    else if (!token.classes.includes("ANOTHER")) parts.at(-1)?.push(token);
  }
  return parts;
}

function isFew({ amount }: NumberToken): boolean {
  return amount.type === "amount" && amount.centavos < 10_00;
}

function isSale(text: string): boolean {
  const { slots, onlyTells } = understand(`venta ${text}`, situationOf("cashier"));
  const isWhole = slots.phone?.sure === true && slots.amount?.sure === true && slots.amount.value.type === "amount";
  return isWhole && !onlyTells && slots.several.size === 0;
}

/** The phones of a message without those that it takes back itself: "9541120876, no, espera, es 9541120867" means one. */
export function phonesMeant(text: string): readonly Phone[] {
  const { data, slots } = understand(text, situationOf("cashier"));
  if (slots.phone?.sure === true) return [slots.phone.value];
  return data.flatMap(({ token, role }) => (token.type === "phone" && role !== "withdrawn" ? [token.phone] : []));
}
