import type { ShopDay } from "../../../domain/time.ts";
import type { Approval } from "../../../ledger/approval.ts";
import { type Decider, followingId, readyForMs } from "../../../ledger/operation.ts";
import type { NewOperation } from "../../../store/store.ts";

/**
 * The operation that an approval becomes. Of a correction the `decider` is the approver, and its `requestedBy` whoever asked. A use of balance stays its
 * cashier's. `alsoTell`: the approver's chat; null: they have none.
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
  const isUse = request.kind === "redeem";
  return {
    id: followingId(id, random),
    request,
    chat,
    reportTo: approval.reportTo ?? null,
    reason,
    corrects,
    refund,
    ...(isUse
      ? { approvalId: id, staffPhoneAllowed: approval.staffPhoneAllowed === true }
      : { requestedBy: requester }),
    alsoTell: alsoTell === chat ? null : alsoTell,
    decider: isUse ? requester : approver,
    customerName,
    walletName,
    branch,
    day,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + readyForMs,
    retryOf: null,
    sameTicketAllowed: approval.sameTicketAllowed === true,
  };
}
