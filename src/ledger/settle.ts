import type { Points } from "../domain/points.ts";
import { expectedPoints, type EarnSample } from "./earn-rate.ts";
import type { Operation } from "./operation.ts";
import type { OperationRequest } from "./request.ts";

/** What is known when a doubt is examined. */
export interface Evidence {
  readonly operation: Operation;
  readonly balanceNow: Points;
  /** When reading that balance ended, and not before: what is known of the others is at least as new. */
  readonly nowMs: number;
  /** Every other operation on the same wallet and phone that was sent in the last day. */
  readonly others: readonly Operation[];
  /** Confirmed sales of this wallet made outside any doubt, newest first. */
  readonly samples: readonly EarnSample[];
}

/** How long after its request a "not registered" may still be applied late and pass for another one, ms. */
const lateForMs = 3_600_000;
/**
 * A balance is never older than this when it is used, ms: far above the deadline of reading it. What ended in that time may be in it or
 * not, since the wallet looked at an instant that nobody knows.
 */
const readingMs = 30_000;

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
 * Whether the balance proves that an operation in doubt was applied. There is no third answer: a balance can never prove that it
 * was *not* applied (it may still be, late), so everything else is for a manager to say.
 */
export function provesApplied(evidence: Evidence): boolean {
  const { operation, balanceNow, nowMs, others, samples } = evidence;
  if (operation.balanceBefore === null || operation.sentAtMs === null) return false;
  const expected = expectedChange(operation.request, samples);
  if (expected === null || expected === 0) return false;
  let explained = 0;
  for (const other of others) {
    if (other.id === operation.id || other.sentAtMs === null) continue;
    if (couldPassForIt(other, operation.sentAtMs - readingMs)) return false;
    if (other.sentAtMs < operation.sentAtMs || other.state !== "confirmed") continue;
    if ((other.endedAtMs ?? nowMs) > nowMs - readingMs) return false;
    const change = expectedChange(other.request, samples);
    if (change === null) return false;
    explained += change;
  }
  return balanceNow - operation.balanceBefore - explained === expected;
}

/** Whether another operation's application, in doubt or late, could have caused the change seen since `sinceMs`. */
function couldPassForIt(other: Operation, sinceMs: number): boolean {
  if (other.state === "sending") return true;
  if (other.doubtedAtMs === null || other.sentAtMs === null) return false;
  if (other.endedAtMs === null) return true;
  if (other.state === "humanNot") return other.sentAtMs > sinceMs - lateForMs;
  return other.endedAtMs > sinceMs;
}
