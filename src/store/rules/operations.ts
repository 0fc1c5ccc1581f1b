import type { SteadyTime } from "../../domain/time/steady-time.ts";
import { isTerminal, type Operation, type OperationState } from "../../ledger/operation.ts";
import type { AuditEntry } from "../audit.ts";
import type { NewOperation, OperationChanges } from "../operations.ts";

/** The columns that `readOperation` reads. */
export interface OperationRow {
  state: string;
  body: string;
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
