import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import { plain } from "../domain/words.ts";
import type { Now, SteadyTime } from "../domain/time.ts";
import { wasMadeWithin, type Operation, type OperationFilter } from "./operation.ts";
import { soldBy, type OperationRequest } from "./request.ts";

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
export function isSameSale(operation: Operation, sale: OperationRequest, withinMs: number, now: Instant): boolean {
  const sold = soldBy(sale);
  return sold !== null && soldBy(operation.request) === sold && wasMadeWithin(operation, withinMs, now);
}

/** What a sale or a use of balance is compared by with another of the same wallet, kind, day and ticket. */
export interface Ticketed {
  readonly branch: string;
  readonly phone: Phone;
  /** Null of a use of balance. */
  readonly amountCentavos: Centavos | null;
}

/**
 * Whether an operation of the same wallet, kind, day and ticket is the same purchase. Each branch numbers its own tickets: it is one of the same branch,
 * however its name is written, or one of the same phone and, of a sale, the same amount.
 */
export function isSameTicket({ branch, request }: Operation, other: Ticketed): boolean {
  if (plain(branch) === plain(other.branch)) return true;
  if (request.phone !== other.phone) return false;
  const sold = soldBy(request);
  return sold === null || sold === other.amountCentavos;
}

/** The corrections that may have undone an operation. */
export function correctionsOf({ request }: Pick<Operation, "request">): OperationFilter {
  const { walletKey, phone } = request;
  return { kind: "correction", walletKey, phone, states: ["confirmed", "settledApplied", "humanApplied"], max: 500 };
}

/** Whether an operation was refunded for certain: what it was of may be sold again, with the same ticket. */
export function isUndone({ id }: Pick<Operation, "id">, corrections: readonly Operation[]): boolean {
  return corrections.some((one) => one.refund === true && one.corrects === id);
}
