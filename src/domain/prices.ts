/** The shop's costs for a network's messages, and the monthly limit. */
import { isDay } from "./time.ts";

/** What a network charges for a message from a day on, by category, in millionths of a US dollar. */
interface PriceRow {
  /** `YYYY-MM-DD`, the first of a month, since charges are counted by month. */
  readonly from: string;
  readonly micros: { readonly [category: string]: number };
}

/** Newest last. */
type Prices = readonly PriceRow[];

/** The monthly limit: a number of messages, or cents of a US dollar by the table of prices. */
type ChargeLimit = { readonly messages: number } | { readonly cents: number };

/** The shop's settings for charged messages. */
export interface Charges {
  /** Null: no limit. */
  readonly limit: ChargeLimit | null;
  readonly prices: Prices;
}

/** In the format of the setting; also its default: Meta's prices for Mexico by two public tables. Meta's own price list was not seen. */
export const knownPrices = "2026-10-01 service=0.0085 utility=0.0085 authentication=0.0085 marketing=0.0397";

/** Meta's names for the kinds of charged messages. */
export const priceCategories = [
  "service",
  "utility",
  "authentication",
  "authentication_international",
  "marketing",
  "marketing_lite",
  "referral_conversion",
] as const;

const perDollar = 1_000_000;
const perCent = perDollar / 100;
const currency = "USD";
const [fewestMessages, mostMessages, mostDollars] = [10, 100_000_000, 1_000_000];

/** Reads rows like `knownPrices`, separated by `;`, in the order of their dates. Null: malformed. */
export function readPrices(text: string): Prices | null {
  const rows = text.split(";").map((row) => rowOf(row.trim()));
  const read = rows.flatMap((row) => row ?? []);
  const isInOrder = read.every(({ from }, index) => index === 0 || from > (read[index - 1]?.from ?? ""));
  return read.length === rows.length && isInOrder ? read : null;
}

function rowOf(text: string): PriceRow | null {
  const [from = "", ...pairs] = text.split(" ").filter((part) => part !== "");
  if (pairs.length === 0 || !isDay(from) || !from.endsWith("-01")) return null;
  const micros = new Map<string, number>();
  for (const pair of pairs) {
    const [name, price = "", ...more] = pair.split("=");
    const category = priceCategories.find((one) => one === name);
    const dollars = decimalOf(price);
    if (category === undefined || micros.has(category) || more.length > 0 || !(dollars < 100)) return null;
    micros.set(category, Math.round(dollars * perDollar));
  }
  return { from, micros: Object.fromEntries(micros) };
}

/** A number in a usual notation, `12` or `0.0085`. NaN: none (`0x1F`, `1e3`). */
function decimalOf(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** Reads a limit: `3000` messages, or `25 USD`. Null: malformed. */
export function readChargeLimit(text: string): ChargeLimit | null {
  const [amount = "", unit, ...more] = text.split(" ").filter((part) => part !== "");
  const number = decimalOf(amount);
  if (more.length > 0 || !(number > 0)) return null;
  if (unit === undefined)
    return Number.isInteger(number) && number >= fewestMessages && number <= mostMessages ? { messages: number } : null;
  const cents = Math.round(number * 100);
  return unit.toUpperCase() === currency && cents > 0 && number <= mostDollars ? { cents } : null;
}

/** The limit for people: `3000`, `US$25.00`. */
export function limitText(limit: ChargeLimit): string {
  return "messages" in limit ? String(limit.messages) : `US$${(limit.cents / 100).toFixed(2)}`;
}

/** The row in force on a day (`YYYY-MM-DD`, UTC). Null: none. */
export function priceOn(prices: Prices, day: string): PriceRow | null {
  return prices.findLast(({ from }) => from <= day) ?? null;
}

const rowAt = (prices: Prices, nowMs: number) => priceOn(prices, new Date(nowMs).toISOString().slice(0, 10));

/** The estimated cost of this month's messages, US dollars with two decimals, by the prices at `nowMs`. Null: a price is unknown. */
export function estimate(billed: Billed, prices: Prices, nowMs: number): string | null {
  const row = rowAt(prices, nowMs);
  if (row === null || Object.keys(billed).some((category) => row.micros[category] === undefined)) return null;
  return (sumOf(billed, row) / perDollar).toFixed(2);
}

/** Their highest possible cost, millionths of a US dollar: an unknown price counts as the highest of the row, and before the first row the first one counts. */
function atMost(billed: Billed, prices: Prices, nowMs: number): number {
  const row = rowAt(prices, nowMs) ?? prices[0];
  return row === undefined ? 0 : sumOf(billed, row);
}

function sumOf(billed: Billed, { micros }: PriceRow): number {
  const dearest = Math.max(...Object.values(micros));
  return Object.entries(billed).reduce((sum, [category, count]) => sum + count * (micros[category] ?? dearest), 0);
}

/** How close the month's charges are to the limit of the shop. */
type LimitState = "below" | "near" | "reached";

/** From this share of the limit on it is near. */
const nearly = 0.8;

/** How close this month's messages are to the limit. */
export function limitState(billed: Billed, { limit, prices }: Charges, nowMs: number): LimitState {
  if (limit === null) return "below";
  const [used, most] =
    "messages" in limit ? [billedSum(billed), limit.messages] : [atMost(billed, prices, nowMs), limit.cents * perCent];
  if (used < most * nearly) return "below";
  return used < most ? "near" : "reached";
}

/** A month by UTC: `"2026-11"`. */
export type Month = string & { readonly __month: unique symbol };

/** The month of an instant. */
export function monthOf(ms: number): Month {
  return new Date(ms).toISOString().slice(0, 7) as Month;
}

/** The number of charged messages, by category. */
export type Billed = { readonly [category: string]: number };

/** The total number of charged messages. */
export function billedSum(billed: Billed): number {
  return Object.values(billed).reduce((sum, count) => sum + count, 0);
}
