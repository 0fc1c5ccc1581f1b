import type { CancelReason, Operation } from "../../ledger/operation.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";

/** Why a sale or a use of balance must not be sent now, a second try too: its phone is one of the staff's, and no manager let it through. */
export async function staffPhoneProblem(
  directory: DirectoryReader,
  { request, staffPhoneAllowed }: Operation,
): Promise<CancelReason | null> {
  if ((request.kind !== "sale" && request.kind !== "redeem") || staffPhoneAllowed === true) return null;
  const { role } = await directory.checkedAccess(request.phone);
  return role === "customer" ? null : "staffPhone";
}
