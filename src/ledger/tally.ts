import { centavosOf, type Centavos } from "../domain/money.ts";
import { pointsOf, type Points } from "../domain/points.ts";

/** Totals of operations. An operation counts as made if the wallet confirmed it, the balance showed it or a manager decided so. */
export interface Tally {
  readonly sales: number;
  readonly salesCentavos: Centavos;
  /** Refunds of sales and of uses of balance. They are no additions and no removals. */
  readonly refunds: number;
  /** Amount of the sales that were refunded. */
  readonly refundedCentavos: Centavos;
  /** Points taken back for refunded sales. */
  readonly refundRemovedPoints: Points;
  /** Points given back for refunded uses of balance. */
  readonly refundAddedPoints: Points;
  /** Points that sales gave, as far as the balance is known before and after them. */
  readonly pointsGiven: Points;
  /** Sales of which it is not known how many points they gave. */
  readonly salesWithoutPoints: number;
  readonly redeems: number;
  readonly redeemedPoints: Points;
  readonly additions: number;
  readonly addedPoints: Points;
  readonly removals: number;
  readonly removedPoints: Points;
  /** Operations that the wallet refused with a code. */
  readonly refused: number;
  /** Expired, cancelled, or declared not registered by a manager. */
  readonly notDone: number;
  /** Confirmed by a person and not sent yet, or on the way. */
  readonly waiting: number;
  readonly inDoubt: number;
  /** Amount of the sales in doubt. */
  readonly inDoubtCentavos: Centavos;
  /** Points of the uses of balance and corrections in doubt, added up whatever their direction. */
  readonly inDoubtPoints: Points;
}

const zero: Tally = {
  sales: 0,
  salesCentavos: centavosOf(0),
  refunds: 0,
  refundedCentavos: centavosOf(0),
  refundRemovedPoints: pointsOf(0),
  refundAddedPoints: pointsOf(0),
  pointsGiven: pointsOf(0),
  salesWithoutPoints: 0,
  redeems: 0,
  redeemedPoints: pointsOf(0),
  additions: 0,
  addedPoints: pointsOf(0),
  removals: 0,
  removedPoints: pointsOf(0),
  refused: 0,
  notDone: 0,
  waiting: 0,
  inDoubt: 0,
  inDoubtCentavos: centavosOf(0),
  inDoubtPoints: pointsOf(0),
};

/** A tally that is being added up. */
export type OpenTally = { -readonly [name in keyof Tally]: number };

/** Adds a part to a tally; names that the part lacks stay as they are. */
export function addTo(tally: OpenTally, part: Partial<Tally>): void {
  for (const name of Object.keys(part) as (keyof Tally)[]) tally[name] += part[name] ?? 0;
}

/** Adds up parts of tallies; names that a part lacks count as 0. */
export function sumOf(parts: Iterable<Partial<Tally>>): Tally {
  const sum: OpenTally = { ...zero };
  for (const part of parts) addTo(sum, part);
  return sum as Tally;
}
