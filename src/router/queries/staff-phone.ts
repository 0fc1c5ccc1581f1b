import type { CancelReason, Operation } from "../../ledger/operation.ts";
import type { DirectoryReader } from "../directory-reader.ts";

/**
 * Why a sale or a use of balance must not be sent now: its phone is one of the staff's, and no manager was asked about it before the summary,
 * where that was not known.
 */
export async function staffPhoneProblem(
  directory: DirectoryReader,
  { request, staffPhoneAllowed }: Operation,
): Promise<CancelReason | null> {
  if ((request.kind !== "sale" && request.kind !== "redeem") || staffPhoneAllowed !== false) return null;
  const { role } = await directory.checkedAccess(request.phone);
  return role === "customer" ? null : "staffPhone";
}
