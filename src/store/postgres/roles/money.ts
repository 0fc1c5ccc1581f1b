import type { ApprovalStore } from "../../approvals.ts";
import type { ArchiveStore } from "../../archive.ts";
import type { OperationStore } from "../../operations.ts";
import { addOrdered, follow, move, type Parts } from "../consequences.ts";
import type { Runs } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import { isDuplicate } from "../core/trouble.ts";
import { approval, approvalsDue, moveApproval, openApprovals } from "../tables/ledger/approvals.ts";
import { archivedDays, archiveLedger, daysToArchive, ledgerSince, oldestOpenDay } from "../tables/ledger/archive.ts";
import { addAudit } from "../tables/ledger/audit-trail.ts";
import { countOfPhone, doubtsDue, findOperations, readyOperations } from "../tables/ledger/found-operations.ts";
import { besides, earnSamples } from "../tables/ledger/operation-history.ts";
import { beginSending, operation, touch } from "../tables/ledger/operations.ts";
import { addReply } from "../tables/messages/outbox.ts";

/** How many operations before one in doubt are given besides those that are open. */
const mostBefore = 100;

interface Given {
  readonly db: Db;
  readonly commits: Runs;
  readonly parts: Parts;
}

/** The ledger and approvals. */
export function moneyRoles(given: Given): OperationStore & ApprovalStore {
  return { ...operations(given), ...approvals(given) };
}

function operations({ db, commits, parts }: Given): OperationStore {
  return {
    readyOperations: ({ max, nowMs, skip }) => readyOperations(db, max, nowMs, skip),
    beginSending: (id, balanceBefore, nowMs) =>
      commits
        .run(async (tx) => {
          const sent = await beginSending(tx, id, balanceBefore, parts.steady, nowMs);
          if (sent === null) return false;
          addAudit(tx, { what: "operation.sending", who: null, operationId: id, detail: null }, sent.chat, nowMs);
          return true;
        })
        .catch((error: unknown) => {
          if (isDuplicate(error)) return false;
          throw error;
        }),
    addOrdered: (given, entries, nowMs) => commits.run((tx) => addOrdered(tx, parts, given, entries, nowMs)),
    moveOperation: (id, from, to, changes, consequences, nowMs) =>
      commits.run((tx) => move(tx, parts, id, { from, to }, changes, consequences, nowMs)),
    touchOperation: (id, state, changes, replies, nowMs) =>
      commits.run(async (tx) => {
        if (!(await touch(tx, id, state, changes))) return false;
        for (const reply of replies) addReply(tx, reply, nowMs);
        return true;
      }),
    operation: (id) => operation(db, id),
    countOfPhone: (phone, day) => countOfPhone(db, phone, day),
    operations: (filter) => findOperations(db, filter),
    operationsBesides: (id) => besides(db, id, mostBefore),
    operationsDue: (nowMs) => doubtsDue(db, nowMs),
    earnSamples: (walletKey, max) => earnSamples(db, walletKey, max),
  };
}

function approvals({ db, commits, parts }: Given): ApprovalStore {
  return {
    approval: (id) => approval(db, id),
    openApprovals: (max) => openApprovals(db, max),
    approvalsDue: (nowMs) => approvalsDue(db, nowMs),
    moveApproval: (id, from, to, decidedBy, consequences, nowMs) =>
      commits.run(async (tx) => {
        const moved = await moveApproval(tx, id, from, to, decidedBy, nowMs);
        if (moved === null) return false;
        // An approved correction makes an operation: that is what the messages are about.
        await follow(tx, parts, consequences, moved.chat, consequences.operations?.[0]?.id ?? null, nowMs);
        return true;
      }),
  };
}

/** Archived days of the ledger. */
export function archiveRole({ db, commits }: Pick<Given, "db" | "commits">): ArchiveStore {
  return {
    ledgerSince: () => ledgerSince(db),
    archivedDays: (days) => archivedDays(db, days),
    daysToArchive: (before) => daysToArchive(db, before),
    oldestOpenDay: () => oldestOpenDay(db),
    archiveLedger: (before, days) => commits.run((tx) => archiveLedger(tx, before, days)),
  };
}
