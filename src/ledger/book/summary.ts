import { groupBy } from "../../domain/group-by.ts";
import type { ShopDay } from "../../domain/time.ts";
import type { OperationState } from "../operation.ts";
import type { OperationKind } from "../request.ts";
import { sumOf, type Tally } from "../tally.ts";
import { type Cell, type Sold, nothingSold } from "./cells.ts";

/** Operations of one kind in one state: how many, and what they name, whatever became of them. */
export interface KindInState {
  readonly kind: OperationKind;
  readonly isRefund: boolean;
  readonly state: OperationState;
  readonly count: number;
  /** Of sales, centavos. */
  readonly centavos: number;
  /** Of uses of balance and corrections, those that take away below 0, ten-thousandths. */
  readonly points: number;
}

/** A branch, or a person in a branch, with what they made. */
interface Part {
  readonly branch: string;
  readonly tally: Tally;
}

/** What a range of days adds up to. */
export interface Summary {
  /** Operations of any kind and state. */
  readonly operations: number;
  readonly total: Tally;
  /** Customers who bought or used balance: for the first time that the ledger knows of, or not. Archived days are not counted. */
  readonly newCustomers: number;
  readonly returningCustomers: number;
  readonly branches: readonly Part[];
  readonly cashiers: readonly (Part & { readonly name: string })[];
  /** Sorted by kind and state. */
  readonly kinds: readonly KindInState[];
  /** Days with sales, oldest first. */
  readonly days: ReadonlyMap<ShopDay, Sold>;
  /** By hour of the day, 0 to 23. */
  readonly hours: readonly Sold[];
  /** Part of the range is archived: its days count in the totals, branches, people and days, and nowhere else. */
  readonly isArchived: boolean;
}

/** The parts with the same key added up, sorted by it. */
export function summedBy<One extends Part>(parts: readonly One[], keyOf: (part: One) => string): One[] {
  return [...groupBy(parts, keyOf)]
    .toSorted(([a], [b]) => a.localeCompare(b, "es"))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined ? [] : [{ ...first, tally: sumOf([first, ...rest].map(({ tally }) => tally)) }],
    );
}

/** What cells add up to by kind and state, sorted by it. */
export function kindsOf(cells: readonly Cell[]): KindInState[] {
  const groups = new Map<string, KindInState>();
  for (const { kind, isRefund, state, count, centavos, points } of cells) {
    const key = `${kind} ${isRefund} ${state}`;
    const known = groups.get(key) ?? { kind, isRefund, state, count: 0, centavos: 0, points: 0 };
    groups.set(key, {
      ...known,
      count: known.count + count,
      centavos: known.centavos + centavos,
      points: known.points + points,
    });
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** What was sold by day, oldest first; days without sales are left out. */
export function soldBy(...lists: readonly (readonly (readonly [ShopDay, Tally])[])[]): ReadonlyMap<ShopDay, Sold> {
  const days = new Map<ShopDay, Sold>();
  for (const [day, { sales, salesCentavos }] of lists.flat()) {
    if (sales === 0) continue;
    const known = days.get(day) ?? nothingSold;
    days.set(day, { sales: known.sales + sales, centavos: known.centavos + salesCentavos });
  }
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was sold in an hour of the day, 0 to 23. */
export function soldIn(cells: readonly Cell[], hour: number): Sold {
  let [sales, centavos] = [0, 0];
  for (const { hours } of cells) {
    const sold = hours.get(hour);
    sales += sold?.sales ?? 0;
    centavos += sold?.centavos ?? 0;
  }
  return { sales, centavos };
}
