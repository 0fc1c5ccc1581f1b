import type { Points } from "../../domain/points.ts";
import { openOrApplied, type CancelReason, type Operation } from "../../ledger/operation.ts";
import { isPurchase, movesMoney, phonesOf } from "../../ledger/request.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { areTied } from "../people/ties.ts";
import type { Ports } from "../ports.ts";

// Checks of an operation right before it is sent. Each gives why it must be cancelled instead; null: it may be sent.

/**
 * Refuses money to the own phone of whoever decided it alone, and what one person may have asked for and approved. Of a correction on which two people
 * decided, the one may have it.
 */
export async function onePersonProblem(ports: Ports, operation: Operation): Promise<CancelReason | null> {
  const { request, decider, requestedBy } = operation;
  if (!movesMoney(request)) return null;
  if (requestedBy === undefined) return phonesOf(request).includes(decider.phone) ? "needsAnother" : null;
  const isOne = requestedBy.phone === decider.phone || (await areTied(ports, requestedBy, decider));
  return isOne ? "needsAnother" : null;
}

/** Refuses a sale or a use of balance on a phone of the staff's that no manager has let through; also as a second try. */
export async function staffPhoneProblem(
  directory: DirectoryReader,
  { request, staffPhoneAllowed }: Operation,
): Promise<CancelReason | null> {
  if (!isPurchase(request) || staffPhoneAllowed === true) return null;
  for (const phone of phonesOf(request))
    if ((await directory.checkedAccess(phone)).role !== "customer") return "staffPhone";
  return null;
}

/**
 * Refuses a correction that refunds what was refunded already, or removes more points than there are. One phone's operations are sent one by one, so that
 * the second of two refunds sees the first. `balance`: read right before; null: it could not be read.
 */
export async function correctionProblem(
  ports: Ports,
  operation: Operation,
  balance: Points | null,
): Promise<CancelReason | null> {
  const { request, corrects } = operation;
  if (request.kind !== "correction") return null;
  if (request.direction === "remove" && balance !== null && request.points > balance) return "balanceTooLow";
  if (operation.refund !== true || corrects === null) return null;
  const { walletKey, phone } = request;
  const which = { walletKey, phone, kind: "correction", states: openOrApplied, max: 500 } as const;
  const others = await ports.store.operations(which);
  const undone = others.some(
    (one) => one.refund === true && one.corrects === corrects && one.id !== operation.id && one.state !== "ready",
  );
  return undone ? "alreadyRefunded" : null;
}
