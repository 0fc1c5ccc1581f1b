/** The proof by a balance: that an operation in doubt was applied, or that something else moved it. */
import type { Phone } from "../domain/phone.ts";
import { type Points, pointsOf } from "../domain/money.ts";
import { type Now, steadyMsBetween, type SteadyTime } from "../domain/time.ts";
import { type Operation, seenOn, wasMade } from "./operation.ts";
import { type EarnSample, expectedChange, laneOf, movesMoney, phonesOf } from "./request.ts";
import { groupBy } from "./tally.ts";

/** The other operations sent to the same wallet and phone as the one in doubt, oldest first. */
export interface Besides {
  /** Those sent before it: the latest, and every open one, however old. */
  readonly before: readonly Operation[];
  /** Those sent after it. */
  readonly after: readonly Operation[];
}

/** The evidence when a doubt is examined. */
export interface Evidence extends Besides {
  readonly operation: Operation;
  readonly balanceNow: Points;
  /** When the reading of that balance ended. The other operations must be read after it. */
  readonly now: Now;
  /** Confirmed sales of this wallet made outside any doubt, newest first. */
  readonly samples: readonly EarnSample[];
}

/** How long after the request a balance can prove an operation, ms. After that too much else may have moved it. */
const provableForMs = 5 * 60_000;
/**
 * How long after its request an operation may still be applied late, ms. The balance before a later operation in doubt was read up to `provableForMs` before
 * that one is judged, so an earlier operation is out of the way only after the sum of both, 65 minutes.
 */
const lateForMs = 3_600_000;
/** The same by the wall clock alone, which may have been set, ms. */
const surelyLateMs = 24 * 3_600_000;

/**
 * True while a request that a restored database knows nothing about may still be applied late. Until then no balance proves anything. `untilMs`: when the bot
 * first started on that database, epoch ms; the unknown requests left before that.
 */
export function unknownRequestMayStillApply(
  gap: { readonly untilMs: number; readonly untilSteady?: SteadyTime },
  now: Now,
): boolean {
  const agoMs = steadyMsBetween(gap.untilSteady, now.steady);
  return agoMs === null ? Math.abs(now.ms - gap.untilMs) < surelyLateMs : agoMs < lateForMs + provableForMs;
}

/**
 * True if an operation was sent recently enough for a balance to prove it, by the steady clock: never one from before a reboot. The wall clock can only make it
 * stricter, since a machine that was suspended as a whole lost its steady time too.
 */
export function canProveByBalance({ sentSteady, sentAtMs, restored }: Operation, now: Now): boolean {
  if (restored === true || sentAtMs === null || now.ms - sentAtMs > provableForMs) return false;
  return isWithin(steadyMsBetween(sentSteady, now.steady), provableForMs);
}

/**
 * True if the balance proves that an operation in doubt was applied. False proves nothing: the request may still be applied late, so a manager has to settle
 * it.
 *
 * All of this must hold:
 * - The operation was sent a short time ago, and its change of the balance is known.
 * - No earlier or later operation may be applied late and be mistaken for it.
 * - The balance before it is the last one that the wallet gave.
 * - The new balance is the old one with this change and those of all later operations.
 * - A delayed reading could not have given that balance.
 */
export function provesApplied(evidence: Evidence): boolean {
  const { operation, balanceNow, now, samples } = evidence;
  const { balanceBefore, request } = operation;
  if (balanceBefore === null || !canProveByBalance(operation, now)) return false;
  const { phone } = request;
  const expected = expectedChange(request, samples);
  if (expected === null || expected === 0) return false;
  const seen = (one: Operation) => ({ ...seenOn(phone, one), change: expectedChange(one.request, samples, phone) });
  const after = evidence.after.map(seen);
  const before = evidence.before.filter((other) => movesMoney(other.request)).map(seen);
  if (before.some((other) => mayComeLate(other, now)) || !balanceBeforeEqualsLastKnown(before, balanceBefore))
    return false;
  if (after.some(({ state, doubtedAtMs }) => state === "sending" || doubtedAtMs !== null)) return false;
  const recent = before.filter((one) => isWithin(steadyMsBetween(one.sentSteady, now.steady), provableForMs));
  const changes = changesOf(after);
  const earlier = balancesOf(recent);
  if (changes === null || earlier === null) return false;
  // A reading may be delayed. An earlier balance proves nothing, nor does a difference that missing recent changes would explain.
  if (earlier.includes(balanceNow)) return false;
  let latest = 0;
  for (const change of changes.toReversed()) {
    latest += change;
    if (-latest === expected) return false;
  }
  return balanceNow - balanceBefore - changes.reduce((sum, change) => sum + change, 0) === expected;
}

/** An operation with its change of the balance in doubt. */
type Seen = Operation & { readonly change: Points | null };

/** True if at most this time has passed. False if it is unknown or negative. */
function isWithin(ms: number | null, mostMs: number): boolean {
  return ms !== null && ms >= 0 && ms <= mostMs;
}

/** True if an earlier operation may be applied only now, and be mistaken for the one in doubt. */
function mayComeLate({ state, sentSteady, sentAtMs }: Operation, now: Now): boolean {
  if (state === "sending" || state === "inDoubt" || state === "ask") return true;
  if (state !== "humanNot") return false;
  const agoMs = steadyMsBetween(sentSteady, now.steady);
  return agoMs === null ? Math.abs(now.ms - (sentAtMs ?? now.ms)) < surelyLateMs : agoMs < lateForMs + provableForMs;
}

/** True if the balance read before sending equals the last one that the wallet gave. If not, somebody else moves it, or readings are delayed. */
function balanceBeforeEqualsLastKnown(before: readonly Seen[], balance: Points): boolean {
  /** The balance after the operations so far. Null: before the first one, or unknown (`isKnown`). */
  let last: number | null = null;
  let isKnown = true;
  for (const { change, newBalance, balanceBefore } of before.filter(wasMade)) {
    const start: number | null = isKnown ? (last ?? balanceBefore) : null;
    last = newBalance ?? (start === null || change === null ? null : start + change);
    isKnown = last !== null;
  }
  return isKnown && (last === null || last === balance);
}

/** The change of balance of each applied operation. Null: one is unknown. */
function changesOf(operations: readonly Seen[]): readonly number[] | null {
  const changes = operations.filter(wasMade).map(({ change }) => change);
  return changes.every((change) => change !== null) ? changes : null;
}

/**
 * The balances before and after each applied operation. Null: one is unknown. A balance read before sending may have been delayed, so the one computed back
 * from the answer is included too.
 */
function balancesOf(operations: readonly Seen[]): readonly number[] | null {
  const balances: number[] = [];
  for (const { change, newBalance, balanceBefore } of operations.filter(wasMade)) {
    if (balanceBefore !== null) balances.push(balanceBefore);
    if (newBalance !== null) balances.push(newBalance, ...(change === null ? [] : [newBalance - change]));
    else if (balanceBefore === null || change === null) return null;
    else balances.push(balanceBefore + change);
  }
  return balances;
}

/** A change of a balance that no operation of the bot explains: somebody moved it elsewhere, for example in the vendor's panel. */
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

/** A known balance, and its time. */
interface Standing {
  readonly balance: Points;
  readonly atMs: number;
}

/**
 * Finds the drifts of each phone in each wallet, oldest first: compares every balance reading with the last known balance and the operations in between. While
 * an operation was in doubt nothing is judged, since it may have been applied or not. The wallet alone says how many points a sale gave, so a foreign movement
 * between the reading before a sale and the sale counts as points of the sale.
 */
export function balanceDrifts(operations: readonly Operation[]): Drift[] {
  const sent = operations.filter(({ sentAtMs, request }) => sentAtMs !== null && movesMoney(request));
  const seen = sent.flatMap((one) => phonesOf(one.request).map((phone) => ({ phone, one: seenOn(phone, one) })));
  const lanes = groupBy(seen, ({ phone, one }) => laneOf({ walletKey: one.request.walletKey, phone }));
  const drifts = [...lanes.values()].flatMap((lane) => driftsIn(lane));
  return drifts.toSorted((a, b) => a.beforeMs - b.beforeMs);
}

/** The drifts of one phone in one wallet. The operations may be in any order. */
function driftsIn(unordered: readonly { readonly phone: Phone; readonly one: Operation }[]): Drift[] {
  const lane = unordered.toSorted((a, b) => inOrder(a.one, b.one));
  const doubted = lane.filter(({ one }) => one.doubtedAtMs !== null);
  const drifts: Drift[] = [];
  let known: Standing | null = null;
  for (const { phone, one: operation } of lane) {
    const { request, balanceBefore, sentAtMs, id } = operation;
    if (sentAtMs === null || !movesMoney(request)) continue;
    const doubtful = doubted.some(({ one }) => one !== operation && mayMoveAt(one, sentAtMs));
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

/** The balance after an operation, computed from the one before. Null: impossible. */
function expectedAfter(operation: Operation, before: Standing | null, phone: Phone): Standing | null {
  if (before === null) return null;
  const atMs = operation.endedAtMs ?? before.atMs;
  if (operation.state === "rejected") return { balance: before.balance, atMs };
  if (operation.state === "expired" || operation.state === "cancelled") return before;
  const change = operation.state === "confirmed" ? expectedChange(operation.request, [], phone) : null;
  return change === null ? null : { balance: pointsOf(before.balance + change), atMs };
}

/** True if an operation was in doubt at a time, so it may have been applied then. */
function mayMoveAt(operation: Operation, atMs: number): boolean {
  if (operation.doubtedAtMs === null || operation.sentAtMs === null) return false;
  return operation.sentAtMs <= atMs && (operation.endedAtMs ?? Number.POSITIVE_INFINITY) >= atMs;
}

/** The order of sending; at one instant the order of creation, then of the ids. */
function inOrder(a: Operation, b: Operation): number {
  const sent = (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0) || a.createdAtMs - b.createdAtMs;
  return sent || a.id.localeCompare(b.id, "en", { numeric: true });
}
