import type { OperationState } from "../../../ledger/operation.ts";
import type { ApprovalStore } from "../../approvals.ts";
import type { Consequences, OperationChanges, OperationStore } from "../../operations.ts";
import { auditOfMove } from "../../rules/operations.ts";
import type { Rows } from "../rows.ts";
import type { Write } from "./write.ts";

/** How many operations before one in doubt are given besides those that are open. */
const mostBefore = 100;

/** Implements `OperationStore`. */
export function operationsOn(rows: Rows, write: Write): OperationStore {
  return {
    readyOperations: async ({ max, nowMs, skip }) => rows.operations.ready(max, nowMs, skip),
    beginSending: (id, balanceBefore, nowMs) =>
      write(() => {
        const sent = rows.operations.beginSending(id, balanceBefore, nowMs);
        if (sent === null) return false;
        rows.audit.add({ what: "operation.sending", who: null, operationId: id, detail: null }, sent.chat, nowMs);
        return true;
      }).catch((error: unknown) => {
        if ((error as { code?: string }).code === "SQLITE_CONSTRAINT_UNIQUE") return false;
        throw error;
      }),
    addOrdered: (operation, entries, nowMs) => write(() => rows.addOrdered(operation, entries, nowMs)),
    moveOperation: (id, from, to, changes, consequences, nowMs) =>
      write(() => move(rows, id, from, to, changes, consequences, nowMs)),
    touchOperation: (id, state, changes, replies, nowMs) =>
      write(() => {
        if (!rows.operations.touch(id, state, changes)) return false;
        for (const reply of replies) rows.outbox.add(reply, false, nowMs);
        return true;
      }),
    operation: async (id) => rows.operations.get(id),
    operations: async (filter) => rows.operations.find(filter),
    countOfPhone: async (phone, day) => rows.operations.countOfPhone(phone, day),
    operationsBesides: async (id) => rows.history.besides(id, mostBefore),
    operationsDue: async (nowMs) => rows.operations.due(nowMs),
    earnSamples: async (walletKey, max) => rows.history.earnSamples(walletKey, max),
  };
}

/** Implements `ApprovalStore`. */
export function approvalsOn(rows: Rows, write: Write): ApprovalStore {
  return {
    approval: async (id) => rows.approvals.get(id),
    openApprovals: async (max) => rows.approvals.open(max),
    approvalsDue: async (nowMs) => rows.approvals.due(nowMs),
    moveApproval: (id, from, to, decidedBy, consequences, nowMs) =>
      write(() => {
        const moved = rows.approvals.move(id, from, to, decidedBy, nowMs);
        if (moved === null) return false;
        // An approved correction makes an operation: that is what the messages are about.
        rows.follow(consequences, moved.chat, consequences.operations?.[0]?.id ?? null, nowMs);
        return true;
      }),
  };
}

/** Moves an operation with its consequences and the audit entry of its new state. False: it is not in `from` any more. */
export function move(
  rows: Rows,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
  consequences: Consequences,
  nowMs: number,
): boolean {
  const moved = rows.operations.move(id, from, to, changes);
  if (moved === null) return false;
  rows.follow(consequences, moved.chat, id, nowMs);
  rows.audit.add(auditOfMove(id, to, changes), moved.chat, nowMs);
  return true;
}
