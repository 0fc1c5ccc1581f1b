import { groupBy } from "../domain/group-by.ts";
import type { Phone } from "../domain/phone.ts";
import { pointsOf, type Points } from "../domain/points.ts";
import { seenOn, type Operation } from "./operation.ts";
import { expectedChange, laneOf, movesMoney, phonesOf } from "./request.ts";

/** A change of a balance that no operation of the bot explains: somebody moved it elsewhere, for example at the vendor's panel. */
export interface Drift {
  readonly walletKey: string;
  readonly phone: Phone;
  readonly change: Points;
  /** It happened between these two readings, epoch ms. */
  readonly afterMs: number;
  readonly beforeMs: number;
  /** The operation whose balance showed it. */
  readonly seenBy: string;
}

/** A balance that is known, and since when. */
interface Standing {
  readonly balance: Points;
  readonly atMs: number;
}

/**
 * Finds the drifts of each phone in each wallet, oldest first: compares every balance that was read with the last known one and the operations in between.
 * Nothing is judged while an operation was in doubt, since it may have been applied or not. The points of a sale are what the wallet says they are, so that
 * a foreign movement between the reading before it and the sale is taken for points given.
 */
export function balanceDrifts(operations: readonly Operation[]): Drift[] {
  const sent = operations.filter(({ sentAtMs, request }) => sentAtMs !== null && movesMoney(request));
  const seen = sent.flatMap((one) => phonesOf(one.request).map((phone) => ({ phone, one: seenOn(phone, one) })));
  const lanes = groupBy(seen, ({ phone, one }) => laneOf({ walletKey: one.request.walletKey, phone }));
  const drifts = [...lanes.values()].flatMap((lane) =>
    laneDrifts(
      lane.map(({ one }) => one),
      lane[0]?.phone,
    ),
  );
  return drifts.toSorted((a, b) => a.beforeMs - b.beforeMs);
}

/** Cache of the drifts of a lane, by its first operation. Operations are immutable; the lanes of a day are judged again for every corte. */
const judged = new WeakMap<Operation, { readonly lane: readonly Operation[]; readonly drifts: readonly Drift[] }>();

function laneDrifts(lane: readonly Operation[], phone: Phone | undefined): readonly Drift[] {
  const [first] = lane;
  if (first === undefined || phone === undefined) return [];
  const known = judged.get(first);
  if (known?.lane.length === lane.length && known.lane.every((one, at) => one === lane[at])) return known.drifts;
  const drifts = driftsIn(lane, phone);
  judged.set(first, { lane, drifts });
  return drifts;
}

/** The drifts of one phone in one wallet, whose operations come in any order. */
function driftsIn(unordered: readonly Operation[], phone: Phone): Drift[] {
  const lane = unordered.toSorted(inOrder);
  const doubted = lane.filter((one) => one.doubtedAtMs !== null);
  const drifts: Drift[] = [];
  let known: Standing | null = null;
  for (const operation of lane) {
    const { request, balanceBefore, sentAtMs, id } = operation;
    if (sentAtMs === null || !movesMoney(request)) continue;
    const doubtful = doubted.some((other) => other !== operation && mayMoveAt(other, sentAtMs));
    const compare = (standing: Standing, balance: Points, atMs: number) => {
      if (balance === standing.balance) return;
      const change = pointsOf(balance - standing.balance);
      drifts.push({ walletKey: request.walletKey, phone, change, afterMs: standing.atMs, beforeMs: atMs, seenBy: id });
    };
    if (balanceBefore !== null) {
      if (known !== null && !doubtful) compare(known, balanceBefore, sentAtMs);
      known = { balance: balanceBefore, atMs: sentAtMs };
    } else if (doubtful) known = null;
    const after: Standing | null = expectedAfter(operation, known, phone);
    const { newBalance, endedAtMs } = operation;
    if (operation.state === "confirmed" && newBalance !== null && endedAtMs !== null) {
      if (after !== null && !doubtful) compare({ ...after, atMs: sentAtMs }, newBalance, endedAtMs);
      known = { balance: newBalance, atMs: endedAtMs };
    } else known = after;
  }
  return drifts;
}

/** The balance after an operation, computed from the one before; null where it cannot be computed. */
function expectedAfter(operation: Operation, before: Standing | null, phone: Phone): Standing | null {
  if (before === null) return null;
  const atMs = operation.endedAtMs ?? before.atMs;
  if (operation.state === "rejected") return { balance: before.balance, atMs };
  if (operation.state === "expired" || operation.state === "cancelled") return before;
  const change = operation.state === "confirmed" ? expectedChange(operation.request, [], phone) : null;
  return change === null ? null : { balance: pointsOf(before.balance + change), atMs };
}

/** Whether an operation was in doubt at a time, so that it may have been applied then. */
function mayMoveAt(operation: Operation, atMs: number): boolean {
  if (operation.doubtedAtMs === null || operation.sentAtMs === null) return false;
  return operation.sentAtMs <= atMs && (operation.endedAtMs ?? Number.POSITIVE_INFINITY) >= atMs;
}

/** The order in which operations were sent; those of one instant by when they were made, then by their ids. */
function inOrder(a: Operation, b: Operation): number {
  const sent = (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0) || a.createdAtMs - b.createdAtMs;
  return sent || a.id.localeCompare(b.id, "en", { numeric: true });
}
