import type { Points } from "../../domain/points.ts";
import { openOrApplied, type CancelReason, type Operation } from "../../ledger/operation.ts";
import type { Centre } from "../centre.ts";

/**
 * Why a correction must not be sent now: what it undoes is undone already, or it would remove more than there is. One phone's
 * operations are performed one by one, so that of two refunds of one sale the second sees the first. `balance`: read right before.
 */
export async function correctionProblem(
  centre: Centre,
  operation: Operation,
  balance: Points | null,
): Promise<CancelReason | null> {
  const { request, corrects } = operation;
  if (request.kind !== "correction") return null;
  if (request.direction === "remove" && balance !== null && request.points > balance) return "balanceTooLow";
  if (operation.refund !== true || corrects === null) return null;
  const { walletKey, phone } = request;
  const others = await centre.store.operations({
    walletKey,
    phone,
    kind: "correction",
    states: openOrApplied,
    max: 500,
  });
  const undone = others.some(
    (one) => one.refund === true && one.corrects === corrects && one.id !== operation.id && one.state !== "ready",
  );
  return undone ? "alreadyRefunded" : null;
}
