import type { LocalTime, ShopDay } from "../../../domain/time/local-time.ts";
import type { Approval, NewApproval } from "../../../ledger/approval.ts";
import { approvalIdFor, followingId } from "../../../ledger/ids.ts";
import { readyForMs, type Decider } from "../../../ledger/operation.ts";
import type { CorrectionRequest, OperationRequest } from "../../../ledger/request.ts";
import type { NewOperation } from "../../../store/store.ts";
import type { ApprovalView, NamedOperation } from "../../../text/views.ts";
import type { Settings } from "../../settings.ts";
import { namedCorrection } from "../operation-views.ts";

/** Whether two people must stand behind a request: a correction above the cap. */
export function needsSecondPerson(request: OperationRequest, settings: Settings): request is CorrectionRequest {
  return request.kind === "correction" && request.points > settings.correctionCap;
}

/** The approval that a confirmed operation needs first; null unless it is a correction above the cap. */
export function approvalFor(operation: NewOperation, settings: Settings): NewApproval | null {
  const { request } = operation;
  if (!needsSecondPerson(request, settings)) return null;
  const { id, chat, reason, corrects, customerName, walletName, branch, createdAtMs } = operation;
  return {
    id: approvalIdFor(id),
    request,
    requester: operation.decider,
    chat,
    reason,
    corrects,
    refund: operation.refund === true,
    customerName,
    walletName,
    branch,
    createdAtMs,
    expiresAtMs: createdAtMs + settings.approvalMs,
  };
}

/**
 * The operation that an approval becomes: its `decider` is the approver, its `requestedBy` whoever asked. `alsoTell`: the approver's chat; null: they have
 * none.
 */
export function approvedOperation(
  approval: Approval,
  approver: Decider,
  alsoTell: NewOperation["alsoTell"],
  day: ShopDay,
  nowMs: number,
  random: string,
): NewOperation {
  const { id, request, chat, requester, reason, corrects, refund, customerName, walletName, branch } = approval;
  return {
    id: followingId(id, random),
    request,
    chat,
    reportTo: null,
    reason,
    corrects,
    refund,
    requestedBy: requester,
    alsoTell: alsoTell === chat ? null : alsoTell,
    decider: approver,
    customerName,
    walletName,
    branch,
    day,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + readyForMs,
    retryOf: null,
    sameTicketAllowed: false,
  };
}

/** The values by which every sentence names an approval. */
export function namedApproval({ request, customerName, refund }: Approval): NamedOperation {
  return namedCorrection(request, customerName, refund);
}

/** An approval as a manager sees it. */
export function approvalView(approval: Approval, local: LocalTime): ApprovalView {
  const { requester, branch, reason, createdAtMs, expiresAtMs, refund } = approval;
  return {
    ...namedApproval(approval),
    byName: requester.name,
    branch,
    reason: reason ?? "",
    refund,
    askedAtText: local.time(createdAtMs),
    untilText: local.time(expiresAtMs),
  };
}
