import type { OutgoingBody } from "../../channel/channel.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { OperationStore } from "../../store/store.ts";
import type { Sheet } from "../../report/report.ts";
import type { Centre } from "../centre.ts";

/** Most operations of one day that are read: more than any shop makes. */
const mostOfDay = 100_000;
/** Earlier operations of a phone that are read to learn its balance. */
const earlierOfPhone = 3;

/** All operations of a local day (`YYYY-MM-DD`), newest first; `sinceMs`: only those made since. */
export function operationsOfDay(store: OperationStore, day: string, sinceMs = 0): Promise<readonly Operation[]> {
  return store.operations({ day, ...(sinceMs > 0 && { createdSinceMs: sinceMs }), max: mostOfDay });
}

/** The latest operations of the same phones before these, for the balances they started from. */
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

/** The body of a sheet as a file. `name`: without its ending. */
export function sheetFile(
  { reports }: Pick<Centre, "reports">,
  name: string,
  caption: string,
  sheet: Sheet,
): OutgoingBody {
  return { type: "file", name: `${name}.${reports.ending}`, mime: reports.mime, caption, base64: sheet.end() };
}
