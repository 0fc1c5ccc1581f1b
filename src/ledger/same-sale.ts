import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import { plain } from "../domain/words.ts";
import type { Now, SteadyTime } from "../domain/time.ts";
import { wasMadeWithin, type Operation, type OperationFilter } from "./operation.ts";
import { soldBy, type OperationRequest } from "./request.ts";

/** An instant by both clocks. `steady` null: there is no clock that nobody can set. */
type Instant = Pick<Now, "ms"> & { readonly steady: SteadyTime | null };

/** Finds every operation made within `withinMs`, ms, even if the wall clock was set since. `wasMadeWithin` judges each that it finds. */
export function madeWithin(withinMs: number, { ms, steady }: Instant): Pick<OperationFilter, "madeSince"> {
  const since = steady && { epoch: steady.epoch, ms: steady.ms - withinMs };
  return { madeSince: { ms: ms - withinMs, steady: since } };
}

/** True if an operation of the same wallet and phone is a sale of the same amount as `sale`, made within `withinMs`, ms. */
export function isSameSale(operation: Operation, sale: OperationRequest, withinMs: number, now: Instant): boolean {
  const sold = soldBy(sale);
  return sold !== null && soldBy(operation.request) === sold && wasMadeWithin(operation, withinMs, now);
}

/** The data for comparing a sale or a use of balance with another of the same wallet, kind, day and ticket. */
export interface Ticketed {
  readonly branch: string;
  readonly phone: Phone;
  /** Null for a use of balance. */
  readonly amountCentavos: Centavos | null;
}

/**
 * True if an operation of the same wallet, kind, day and ticket is the same purchase. Each branch numbers its own tickets: the purchase is the same if the
 * branch is, however its name is written, or if the phone and, for a sale, the amount are.
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

/** True if an operation was certainly refunded: the purchase may be registered again, with the same ticket. */
export function isUndone({ id }: Pick<Operation, "id">, corrections: readonly Operation[]): boolean {
  return corrections.some((one) => one.refund === true && one.corrects === id);
}
