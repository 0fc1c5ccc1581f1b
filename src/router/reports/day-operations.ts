import type { OutgoingBody } from "../../channel/channel.ts";
import { addDays, type Days, type ShopDay } from "../../domain/time.ts";
import type { Operation } from "../../ledger/operation.ts";
import { laneOf, phonesOf } from "../../ledger/request.ts";
import type { OperationStore } from "../../store/store.ts";
import type { Sheet } from "../../report/report.ts";
import type { Ports } from "../ports.ts";

/** How far out of order operations may reach the store, ms. */
export const outOfOrderMs = 5_000;

/** The most operations of a day that are read: more than any shop makes. */
const mostOfDay = 100_000;
/** The most operations and days of a range that are read: about a year of a small shop, or two months of a busy one. */
const mostOfRange = 20_000;
const mostDays = 366;
/** How many earlier operations of a phone are read to learn its balance. */
const earlierOfPhone = 3;
/** For how many phones earlier operations are read before other work runs. */
const phonesAtOnce = 200;

/** All operations of a shop day, newest first. `sinceMs`: only those made since. */
export function operationsOfDay(store: OperationStore, day: ShopDay, sinceMs = 0): Promise<readonly Operation[]> {
  return store.operations({ day, ...(sinceMs > 0 && { createdSinceMs: sinceMs }), max: mostOfDay });
}

/**
 * All operations of shop days, newest first, read day by day from the last one back, so that chats are served in between. `days`: the days that were read,
 * which are fewer if the range is too long for a report. The last day is always among them, and a day is read whole or not at all.
 */
export async function operationsOfDays(
  store: OperationStore,
  { from, until }: Days,
): Promise<{ readonly days: Days; readonly operations: readonly Operation[] }> {
  const operations = [...(await operationsOfDay(store, until))];
  let first = until;
  for (let read = 1; first > from && read < mostDays; read += 1) {
    const day = addDays(first, -1);
    const room = Math.max(0, mostOfRange - operations.length);
    const found = await store.operations({ day, max: room + 1 });
    if (found.length > room) break;
    for (const one of found) operations.push(one);
    first = day;
    await yieldToOthers();
  }
  return { days: { from: first, until }, operations };
}

/** The operations that the refunds among these undo and that are not among these. Idempotent: one read per refund. */
export async function refundedBy(store: OperationStore, operations: readonly Operation[]): Promise<Operation[]> {
  const here = new Set(operations.map(({ id }) => id));
  const ids = operations.flatMap(({ refund, corrects }) => (refund === true && corrects !== null ? [corrects] : []));
  const found = await Promise.all([...new Set(ids)].filter((id) => !here.has(id)).map((id) => store.operation(id)));
  return found.filter((one) => one !== null);
}

/** The latest operations of the same phones before these, for their initial balances. */
export async function earlierOf(store: OperationStore, operations: readonly Operation[]): Promise<Operation[]> {
  const found: Operation[] = [];
  const seen = new Set<string>();
  const oldestFirst = operations.toReversed();
  for (const { request, createdAtMs, id } of oldestFirst) {
    const { walletKey } = request;
    for (const phone of walletKey === "" ? [] : phonesOf(request)) {
      const lane = laneOf({ walletKey, phone });
      if (seen.has(lane)) continue;
      seen.add(lane);
      if (seen.size % phonesAtOnce === 0) await yieldToOthers();
      const before = { walletKey, phone, createdBeforeMs: createdAtMs, max: earlierOfPhone };
      found.push(...(await store.operations(before)).filter((one) => one.id !== id));
    }
  }
  return found;
}

/** Resolves after all other pending work has run. */
export function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/** The body of a sheet as a file. `name`: without its extension. */
export function sheetFile(
  { reports }: Pick<Ports, "reports">,
  name: string,
  caption: string,
  sheet: Sheet,
): OutgoingBody {
  return { type: "file", name: `${name}.${reports.ending}`, mime: reports.mime, caption, base64: sheet.end() };
}
