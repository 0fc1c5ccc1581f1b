/** A month by UTC: `"2026-11"`. */
export type Month = string & { readonly __month: unique symbol };

/** The month of an instant. */
export function monthOf(ms: number): Month {
  return new Date(ms).toISOString().slice(0, 7) as Month;
}

/** Messages that a network charges for, by its category. */
export type Billed = { readonly [category: string]: number };

/** How many messages are charged for in all. */
export function billedSum(billed: Billed): number {
  return Object.values(billed).reduce((sum, count) => sum + count, 0);
}
