import type { Operation } from "../../ledger/operation.ts";
import type { OperationStore } from "../../store/store.ts";

/** More operations in a day than any shop has. */
const mostOfDay = 100_000;
/** Earlier operations of a phone that say where its balance stood. */
const earlierOfPhone = 3;

/** Everything that was confirmed on a local day (`YYYY-MM-DD`), newest first; `sinceMs`: from then on. */
export function operationsOfDay(store: OperationStore, day: string, sinceMs = 0): Promise<readonly Operation[]> {
  return store.operations({ day, ...(sinceMs > 0 && { createdSinceMs: sinceMs }), max: mostOfDay });
}

/** The latest operations of the same phones before these: where their balances stood. */
export async function earlierOf(store: OperationStore, operations: readonly Operation[]): Promise<Operation[]> {
  const found: Operation[] = [];
  const seen = new Set<string>();
  const oldestFirst = operations.toReversed();
  for (const { request, createdAtMs, id } of oldestFirst) {
    const { walletKey, phone } = request;
    const lane = `${walletKey} ${phone}`;
    if (seen.has(lane) || walletKey === "") continue;
    seen.add(lane);
    const before = { walletKey, phone, createdBeforeMs: createdAtMs, max: earlierOfPhone };
    found.push(...(await store.operations(before)).filter((one) => one.id !== id));
  }
  return found;
}
