import type { Now, SteadyTime } from "../domain/steady-time.ts";
import { wasMadeWithin, type Operation, type OperationFilter } from "./operation.ts";
import type { SaleRequest } from "./request.ts";

/** An instant by both clocks; `steady` null: there is no clock that nobody can set. */
type Instant = Pick<Now, "ms"> & { readonly steady: SteadyTime | null };

/**
 * Filters that together find every operation made within `withinMs`, ms, whatever the wall clock was set to since: one by the wall clock, one by the
 * steady clock. `wasMadeWithin` decides of each operation that they find.
 */
export function madeWithinFilters(
  withinMs: number,
  { ms, steady }: Instant,
): readonly Pick<OperationFilter, "createdSinceMs" | "madeSince">[] {
  const byWall = { createdSinceMs: ms - withinMs };
  return steady === null ? [byWall] : [byWall, { madeSince: { epoch: steady.epoch, ms: steady.ms - withinMs } }];
}

/** Whether an operation of the same wallet and phone is a sale of the same amount as `sale`, made within `withinMs`, ms. */
export function isSameSale(operation: Operation, sale: SaleRequest, withinMs: number, now: Instant): boolean {
  const { request } = operation;
  if (request.kind !== "sale" || request.amountCentavos !== sale.amountCentavos) return false;
  return wasMadeWithin(operation, withinMs, now);
}
