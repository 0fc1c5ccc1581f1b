import type { Points } from "../domain/points.ts";
import { steadyMsBetween, type Now } from "../domain/steady-time.ts";
import { expectedPoints, type EarnSample } from "./earn-rate.ts";
import type { Operation } from "./operation.ts";
import { movesMoney, type OperationRequest } from "./request.ts";

/** What else was sent to the wallet and phone of an operation, oldest first. */
export interface Besides {
  /** The latest sent before it, and with them all that are open, however old. */
  readonly before: readonly Operation[];
  readonly after: readonly Operation[];
}

/** What is known when a doubt is examined. */
export interface Evidence extends Besides {
  readonly operation: Operation;
  readonly balanceNow: Points;
  /** When reading that balance ended, and not before: what is known of the others is at least as new. */
  readonly now: Now;
  /** Confirmed sales of this wallet made outside any doubt, newest first. */
  readonly samples: readonly EarnSample[];
}

/** For so long after it was sent a balance can prove an operation, ms: later too many others can have moved it. */
const provableForMs = 5 * 60_000;
/** How long after its request a "not registered" may still be applied late and pass for another one, ms. */
const lateForMs = 3_600_000;
/** The same where no steady clock tells how long it is: far more, since the wall clock may have been set, ms. */
const surelyLateMs = 24 * 3_600_000;

/** The change of balance a request causes when it is applied; null where it cannot be known. */
export function expectedChange(request: OperationRequest, samples: readonly EarnSample[]): Points | null {
  switch (request.kind) {
    case "sale":
      return expectedPoints(samples, request.amountCentavos);
    case "redeem":
      return -request.points as Points;
    case "correction":
      return (request.direction === "add" ? request.points : -request.points) as Points;
    case "register":
    case "addCollaborator":
    case "disableCollaborator":
      return 0 as Points;
  }
}

/**
 * Whether an operation was sent so lately that a balance can still prove it: by a clock that nobody can set, so that it is known of nothing that was
 * sent in another boot. The wall clock may only be stricter: a machine that was halted as a whole lost its steady time too.
 */
export function mayStillBeProved({ sentSteady, sentAtMs }: Operation, now: Now): boolean {
  if (sentAtMs === null || now.ms - sentAtMs > provableForMs) return false;
  return isWithin(steadyMsBetween(sentSteady, now.steady), provableForMs);
}

/**
 * Whether the balance proves that an operation in doubt was applied. There is no third answer: a balance can never prove that it
 * was *not* applied (it may still be, late), so everything else is for a manager to say.
 */
export function provesApplied(evidence: Evidence): boolean {
  const { operation, balanceNow, now, after, samples } = evidence;
  const { balanceBefore } = operation;
  if (balanceBefore === null || !mayStillBeProved(operation, now)) return false;
  const expected = expectedChange(operation.request, samples);
  if (expected === null || expected === 0) return false;
  const before = evidence.before.filter(({ request }) => movesMoney(request));
  if (before.some((other) => mayComeLate(other, now)) || !beganWhereToldLast(before, balanceBefore, samples))
    return false;
  if (after.some(({ state, doubtedAtMs }) => state === "sending" || doubtedAtMs !== null)) return false;
  const lately = before.filter((one) => isWithin(steadyMsBetween(one.sentSteady, now.steady), provableForMs));
  const changes = changesOf(after, samples);
  const earlier = balancesOf(lately, samples);
  if (changes === null || earlier === null) return false;
  // A reading may lag behind: without the latest of what was confirmed it must not look the same.
  if (earlier.includes(balanceNow)) return false;
  let missing = 0;
  for (const change of changes.toReversed()) {
    missing += change;
    if (-missing === expected) return false;
  }
  return balanceNow - balanceBefore - changes.reduce((sum, change) => sum + change, 0) === expected;
}

function isWithin(ms: number | null, mostMs: number): boolean {
  return ms !== null && ms >= 0 && ms <= mostMs;
}

/** Whether one sent earlier may be applied only now, and pass for the one in doubt. */
function mayComeLate({ state, sentSteady, sentAtMs }: Operation, now: Now): boolean {
  if (state === "sending" || state === "inDoubt" || state === "ask") return true;
  if (state !== "humanNot") return false;
  const agoMs = steadyMsBetween(sentSteady, now.steady);
  return agoMs === null ? Math.abs(now.ms - (sentAtMs ?? now.ms)) < surelyLateMs : agoMs < lateForMs + provableForMs;
}

/** Whether the balance read before sending is the one that the bot was told last: if not, somebody else moves it, or readings lag. */
function beganWhereToldLast(before: readonly Operation[], balance: Points, samples: readonly EarnSample[]): boolean {
  let told: number | null = null;
  let isKnown = true;
  for (const { request, newBalance, balanceBefore } of before.filter(isApplied)) {
    const change = expectedChange(request, samples);
    const start: number | null = isKnown ? (told ?? balanceBefore) : null;
    told = newBalance ?? (start === null || change === null ? null : start + change);
    isKnown = told !== null;
  }
  return isKnown && (told === null || told === balance);
}

function isApplied({ state }: Operation): boolean {
  return state === "confirmed" || state === "settledApplied" || state === "humanApplied";
}

/** What each of these changed that was applied; null where that is not known of one. */
function changesOf(operations: readonly Operation[], samples: readonly EarnSample[]): readonly number[] | null {
  const changes = operations.filter(isApplied).map(({ request }) => expectedChange(request, samples));
  return changes.every((change) => change !== null) ? changes : null;
}

/**
 * The balances that the wallet had, as far as is known, before and after each of these that was applied; null where that is not known of one. The
 * balance read before one may itself have lagged: so what its answer says is counted back, too.
 */
function balancesOf(operations: readonly Operation[], samples: readonly EarnSample[]): readonly number[] | null {
  const balances: number[] = [];
  for (const { request, newBalance, balanceBefore } of operations.filter(isApplied)) {
    const change = expectedChange(request, samples);
    if (balanceBefore !== null) balances.push(balanceBefore);
    if (newBalance !== null) balances.push(newBalance, ...(change === null ? [] : [newBalance - change]));
    else if (balanceBefore === null || change === null) return null;
    else balances.push(balanceBefore + change);
  }
  return balances;
}
