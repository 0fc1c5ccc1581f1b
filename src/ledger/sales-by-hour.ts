import { centavosOf, type Centavos } from "../domain/money.ts";
import { wasMade } from "./corte.ts";
import type { Operation } from "./operation.ts";

/**
 * The total of the sales made, centavos, for each hour of the day, 0 to 23; what is in doubt is in none. `hourOf` reads the hour on the
 * shop's wall of a moment, epoch ms. A sale belongs to the hour in which a person confirmed it, as it does to that day.
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
