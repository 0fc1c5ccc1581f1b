import type { Billed } from "./billing.ts";

/** What a network charges for a message from a day on, by category, in millionths of a US dollar. */
export interface PriceRow {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly micros: { readonly [category: string]: number };
}

/** Newest last. */
export type Prices = readonly PriceRow[];

/** As the setting writes it, and as it is where the owner set nothing: Meta's prices to Mexico as two public tables have them; Meta's own card was not seen. */
export const knownPrices = "2026-10-01 service=0.0085 utility=0.0085 authentication=0.0085 marketing=0.0397";

const perDollar = 1_000_000;

/** Reads rows like `knownPrices`, parted by `;`, in the order of their dates; null: it is none. */
export function readPrices(text: string): Prices | null {
  const rows = text.split(";").map((row) => rowOf(row.trim()));
  const read = rows.flatMap((row) => row ?? []);
  const isInOrder = read.every(({ from }, index) => index === 0 || from > (read[index - 1]?.from ?? ""));
  return read.length === rows.length && isInOrder ? read : null;
}

function rowOf(text: string): PriceRow | null {
  const [from = "", ...pairs] = text.split(" ").filter((part) => part !== "");
  if (pairs.length === 0 || Number.isNaN(Date.parse(from)) || from.length !== "2026-10-01".length) return null;
  const micros: Record<string, number> = {};
  for (const pair of pairs) {
    const [category = "", price = "", ...more] = pair.split("=");
    const dollars = Number(price);
    if (category === "" || price === "" || more.length > 0 || !(dollars >= 0 && dollars < 100)) return null;
    micros[category] = Math.round(dollars * perDollar);
  }
  return { from, micros };
}

/** The row in force on a day (`YYYY-MM-DD`, UTC); null: none is. */
export function priceOn(prices: Prices, day: string): PriceRow | null {
  return prices.findLast(({ from }) => from <= day) ?? null;
}

/** About what messages that are charged for come to, US dollars with two decimals, by the prices of an instant; null: a price is not known. */
export function estimate(billed: Billed, prices: Prices, nowMs: number): string | null {
  const row = priceOn(prices, new Date(nowMs).toISOString().slice(0, 10));
  if (row === null) return null;
  let sum = 0;
  for (const [category, count] of Object.entries(billed)) {
    const micros = row.micros[category];
    if (micros === undefined) return null;
    sum += count * micros;
  }
  return (sum / perDollar).toFixed(2);
}
