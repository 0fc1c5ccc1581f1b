import type { Points } from "../domain/points.ts";
import { steadyMsBetween, type Now, type SteadyTime } from "../domain/time.ts";
import type { EarnSample } from "./earn-rate.ts";
import { wasMade } from "./fate.ts";
import { seenOn, type Operation } from "./operation.ts";
import { expectedChange, movesMoney } from "./request.ts";

/** The other operations that were sent to the same wallet and phone as the one in doubt, oldest first. */
export interface Besides {
  /** Those that were sent before it: the latest, and every open one, however old. */
  readonly before: readonly Operation[];
  /** Those that were sent after it. */
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

/** How long after the request a balance can prove an operation, ms: later too much else may have moved it. */
const provableForMs = 5 * 60_000;
/**
 * How long after its request an operation may still be applied late, ms. The balance before a later operation in doubt was read up to `provableForMs` before
 * that one is judged, so that an earlier operation is out of the way only after the sum of both, 65 minutes.
 */
const lateForMs = 3_600_000;
/** The same by the wall clock alone, which may have been set, ms. */
const surelyLateMs = 24 * 3_600_000;

/**
 * Whether a request that a restored database knows nothing of may still be applied late. While it may, no balance proves anything. `untilMs`: when the bot
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
 * Whether an operation was sent recently enough for a balance to prove it, by the steady clock: never one that was sent before a reboot. The wall clock
 * can only make it stricter, since a machine that was suspended as a whole lost its steady time too.
 */
export function mayStillBeProved({ sentSteady, sentAtMs, restored }: Operation, now: Now): boolean {
  if (restored === true || sentAtMs === null || now.ms - sentAtMs > provableForMs) return false;
  return isWithin(steadyMsBetween(sentSteady, now.steady), provableForMs);
}

/**
 * Whether the balance proves that an operation in doubt was applied. False proves nothing: the request may still be applied late, so that a manager has
 * to settle it.
 *
 * True only if all of this holds: the operation was sent a short time ago and its change of the balance is known; no earlier or later operation may be
 * applied late and be mistaken for it; the balance before it is the one that the wallet told last; the new balance is the old one with this change and those
 * of all later operations; and it is no balance that a reading that lags behind could have given.
 */
export function provesApplied(evidence: Evidence): boolean {
  const { operation, balanceNow, now, samples } = evidence;
  const { balanceBefore, request } = operation;
  if (balanceBefore === null || !mayStillBeProved(operation, now)) return false;
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
  // A reading may lag behind: a balance that was there before proves nothing, nor does a difference that the latest changes make while they are missing.
  if (earlier.includes(balanceNow)) return false;
  let latest = 0;
  for (const change of changes.toReversed()) {
    latest += change;
    if (-latest === expected) return false;
  }
  return balanceNow - balanceBefore - changes.reduce((sum, change) => sum + change, 0) === expected;
}

/** An operation as the balance of the phone in doubt shows it; `change`: what it changes there. */
type Seen = Operation & { readonly change: Points | null };

/** Whether at most this time has passed; false if it is unknown or negative. */
function isWithin(ms: number | null, mostMs: number): boolean {
  return ms !== null && ms >= 0 && ms <= mostMs;
}

/** Whether an earlier operation may be applied only now, and be mistaken for the one in doubt. */
function mayComeLate({ state, sentSteady, sentAtMs }: Operation, now: Now): boolean {
  if (state === "sending" || state === "inDoubt" || state === "ask") return true;
  if (state !== "humanNot") return false;
  const agoMs = steadyMsBetween(sentSteady, now.steady);
  return agoMs === null ? Math.abs(now.ms - (sentAtMs ?? now.ms)) < surelyLateMs : agoMs < lateForMs + provableForMs;
}

/** Whether the balance read before sending equals the last one the wallet told. If not, somebody else moves it, or readings lag. */
function balanceBeforeEqualsLastKnown(before: readonly Seen[], balance: Points): boolean {
  /** The balance after the operations so far; null: before the first one, or it cannot be known (`isKnown`). */
  let last: number | null = null;
  let isKnown = true;
  for (const { change, newBalance, balanceBefore } of before.filter(wasMade)) {
    const start: number | null = isKnown ? (last ?? balanceBefore) : null;
    last = newBalance ?? (start === null || change === null ? null : start + change);
    isKnown = last !== null;
  }
  return isKnown && (last === null || last === balance);
}

/** The change of balance of each applied operation; null where one is not known. */
function changesOf(operations: readonly Seen[]): readonly number[] | null {
  const changes = operations.filter(wasMade).map(({ change }) => change);
  return changes.every((change) => change !== null) ? changes : null;
}

/**
 * The balances before and after each applied operation; null where one is not known. A balance that was read before sending may have lagged, so the one
 * computed back from the answer is included too.
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
