import type { SteadyTime } from "../../domain/time/steady-time.ts";
import { isTerminal, type Operation, type OperationState } from "../../ledger/operation.ts";
import type { AuditEntry } from "../audit.ts";
import type { NewOperation, OperationChanges } from "../operations.ts";

/** The columns that `readOperation` reads. */
export interface OperationRow {
  state: string;
  body: string;
}

/** So many entries of each kind are read for the story of one operation. */
export const storyBounds = { messages: 100, audit: 200, tied: 50 } as const;

/** A shop day begins at most so long before its midnight in UTC and ends at most so long after it, in any time zone, ms. */
const earliestMs = 14 * 3_600_000;
const latestMs = 42 * 3_600_000;

/** The time in which operations of these shop days (`YYYY-MM-DD`, both included) can have been created, in any time zone, epoch ms. */
export function createdWithin(days: { readonly from: string; readonly until: string }) {
  return { fromMs: midnightUtc(days.from) - earliestMs, untilMs: midnightUtc(days.until) + latestMs };
}

function midnightUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** An operation as its body has it. */
export type StoredOperation = Omit<Operation, "state">;

/** Reads an operation from its row. */
export function readOperation(row: OperationRow): Operation {
  return { ...(JSON.parse(row.body) as StoredOperation), state: row.state as OperationState };
}

/** A new operation as it is added: `ready`, or `cancelled` where it is called off. `calledOff`: why; null: it is not. */
export function newRow(
  given: Omit<NewOperation, "sameTicketAllowed" | "sameSaleWithinMs" | "exceptIds">,
  calledOff: Operation["cancelReason"],
  createdSteady: SteadyTime | undefined,
  nowMs: number,
): Operation {
  const isReady = calledOff === null;
  return {
    ...given,
    state: isReady ? "ready" : "cancelled",
    ...(createdSteady && { createdSteady }),
    attempts: 0,
    balanceBefore: null,
    sentAtMs: null,
    doubtedAtMs: null,
    probes: [],
    newBalance: null,
    code: null,
    refusal: null,
    cancelReason: calledOff,
    endedAtMs: isReady ? null : nowMs,
    settledBy: null,
    nextAtMs: isReady ? given.createdAtMs : null,
  };
}

/** An operation after a change that leaves it in `to`, and whether it holds the lane of its wallet and phone. */
export function changed(
  before: StoredOperation,
  to: OperationState,
  changes: OperationChanges,
): { readonly stored: StoredOperation; readonly holdsLane: boolean } {
  const merged: StoredOperation = { ...before, ...changes };
  // The first look at the balance ends the wait: after it the lane is free for the next operation.
  const isUnexamined = to === "inDoubt" && merged.probes.length === 0 && merged.restored !== true;
  return {
    stored: { ...merged, nextAtMs: isTerminal(to) ? null : merged.nextAtMs },
    holdsLane: to === "sending" || isUnexamined,
  };
}

/** The entry of the audit trail that a move writes. */
export function auditOfMove(id: string, to: OperationState, changes: OperationChanges): AuditEntry {
  return { what: `operation.${to}`, who: null, operationId: id, detail: changes.cancelReason ?? changes.code ?? null };
}
