import { centavosOf, type Centavos } from "../domain/money.ts";
import { wasMade } from "./fate.ts";
import type { Operation } from "./operation.ts";
import { soldBy } from "./request.ts";

/**
 * Total of the sales made, in centavos, for each hour of the day, 0 to 23, by when a person confirmed them. Sales in doubt are left out. `hourOf` gives
 * the shop's local hour of a time, epoch ms.
 */
export function salesByHour(operations: readonly Operation[], hourOf: (atMs: number) => number): readonly Centavos[] {
  const sales = salesBy(operations, ({ createdAtMs }) => hourOf(createdAtMs));
  return Array.from({ length: 24 }, (_, hour) => sales.get(hour) ?? centavosOf(0));
}

/** Total of the sales made, in centavos, by a key (an hour, a day); keys without sales are left out. Sales in doubt are left out. */
export function salesBy<Key>(
  operations: readonly Operation[],
  keyOf: (operation: Operation) => Key,
): ReadonlyMap<Key, Centavos> {
  const totals = new Map<Key, Centavos>();
  for (const one of operations) {
    const sold = soldBy(one.request);
    if (sold === null || !wasMade(one)) continue;
    const key = keyOf(one);
    totals.set(key, centavosOf((totals.get(key) ?? 0) + sold));
  }
  return totals;
}
