/** Sums over operations. */
import { centavosOf, pointsOf } from "../domain/money.ts";

const points = pointsOf(0);
const centavos = centavosOf(0);

/** An empty tally. */
const zero = {
  sales: 0,
  salesCentavos: centavos,
  /** Refunds of sales and of uses of balance. They do not count as additions and removals. */
  refunds: 0,
  /** Amount of the sales that were refunded. */
  refundedCentavos: centavos,
  /** Points taken back for refunded sales. */
  refundRemovedPoints: points,
  /** Points given back for refunded uses of balance. */
  refundAddedPoints: points,
  /** Points that sales gave, if the balances before and after are known. */
  pointsGiven: points,
  /** Sales with an unknown number of points. */
  salesWithoutPoints: 0,
  redeems: 0,
  redeemedPoints: points,
  additions: 0,
  addedPoints: points,
  removals: 0,
  removedPoints: points,
  /** Operations that the wallet refused with a code. */
  refused: 0,
  /** Expired, cancelled, or declared not registered by a manager. */
  notDone: 0,
  /** Confirmed by a person and not sent yet, or on the way. */
  waiting: 0,
  inDoubt: 0,
  /** Amount of the sales in doubt. */
  inDoubtCentavos: centavos,
  /** Points of the uses of balance and corrections in doubt, added up without regard to their direction. */
  inDoubtPoints: points,
};

/** Totals of operations. An operation counts as made if the wallet confirmed it, the balance proved it or a manager decided so. */
export type Tally = Readonly<typeof zero>;

/** A tally that is being added up. */
export type OpenTally = { -readonly [name in keyof Tally]: number };

/** Adds a part to a tally. Missing names stay as they are. */
export function addToTally(tally: OpenTally, part: Partial<Tally>): void {
  for (const name of Object.keys(part) as (keyof Tally)[]) tally[name] += part[name] ?? 0;
}

/** Adds up parts of tallies. Missing names count as 0. */
export function sumOf(parts: Iterable<Partial<Tally>>): Tally {
  const sum: OpenTally = { ...zero };
  for (const part of parts) addToTally(sum, part);
  return sum as Tally;
}

/** Groups items by a key, in the order of the first item of each key, and within a key in their own order. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
