import type { LocalTime, ShopDay } from "../../../domain/time/local-time.ts";
import type { Approval, NewApproval } from "../../../ledger/approval.ts";
import { approvalIdFor, followingId } from "../../../ledger/ids.ts";
import { readyForMs, type Decider, type Operation } from "../../../ledger/operation.ts";
import type { CorrectionRequest } from "../../../ledger/request.ts";
import type { NewOperation } from "../../../store/store.ts";
import type { ApprovalView, NamedOperation } from "../../../text/views.ts";
import type { Settings } from "../../settings.ts";
import { namedCorrection } from "../operation-views.ts";

/** Whether two people must stand behind an operation: a correction above the cap, or of the own phone, or one that two stood behind before. */
export function needsSecondPerson<T extends Pick<Operation, "request" | "decider" | "requestedBy">>(
  operation: T,
  settings: Settings,
): operation is T & { readonly request: CorrectionRequest } {
  const { request, decider, requestedBy } = operation;
  if (request.kind !== "correction") return false;
  return requestedBy !== undefined || request.points > settings.correctionCap || request.phone === decider.phone;
}

/** The approval that a confirmed operation needs first; null where it needs none. */
export function approvalFor(operation: NewOperation, settings: Settings): NewApproval | null {
  if (!needsSecondPerson(operation, settings)) return null;
  const { request } = operation;
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
    own: approval.request.phone === requester.phone,
    askedAtText: local.time(createdAtMs),
    untilText: local.time(expiresAtMs),
  };
}
