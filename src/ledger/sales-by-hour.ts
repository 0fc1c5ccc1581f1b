import { centavosOf, type Centavos } from "../domain/money.ts";
import { wasMade } from "./corte.ts";
import type { Operation } from "./operation.ts";

/**
 * Total of the sales made, in centavos, for each hour of the day, 0 to 23, by when a person confirmed them. Sales in doubt are left out. `hourOf` gives
 * the shop's local hour of a time, epoch ms.
 */
export function salesByHour(operations: readonly Operation[], hourOf: (atMs: number) => number): readonly Centavos[] {
  const hours = Array.from({ length: 24 }, () => centavosOf(0));
  for (const one of operations) {
    if (one.request.kind !== "sale" || !wasMade(one)) continue;
    const hour = hourOf(one.createdAtMs);
    hours[hour] = centavosOf((hours[hour] ?? 0) + one.request.amountCentavos);
  }
  return hours;
}
