import type { Points } from "../domain/money.ts";

/** Meaning of a refusal by the wallet. `src/wallet/endpoints.ts` maps (call, code) to it; `src/text` has a sentence for each, per audience. */
export type Refusal =
  /** `auth_01`: the API key is not accepted. */
  | "unauthorised"
  /** The wallet key is missing or names no wallet. */
  | "walletUnknown"
  | "phoneMissing"
  | "phoneMalformed"
  /** A landline (`wallet_manager_14`). */
  | "phoneLandline"
  /** An area code the vendor does not serve (`wallet_manager_15`). */
  | "phoneUnsupported"
  | "nameMissing"
  | "birthdateMalformed"
  | "typeMissing"
  | "amountMissing"
  | "amountMalformed"
  | "pointsMalformed"
  | "usertoolMissing"
  /** The collaborator does not belong to this API key. */
  | "usertoolForeign"
  /** The collaborator has no permission on this wallet. */
  | "usertoolForbidden"
  /** This wallet asks for a ticket (`new_sale_11`). */
  | "ticketMissing"
  /** The customer is not registered in this wallet. */
  | "customerUnknown"
  | "customerAlreadyRegistered"
  /** The *customer* has fewer points than requested. */
  | "notEnoughPoints"
  /** The *merchant's* own credit with the vendor is used up ("Saldo insuficiente"). */
  | "merchantCredit"
  /** A quota of the merchant's plan is used up. */
  | "merchantQuota"
  | "blacklisted"
  /** Another collaborator has this name or password (`err_toolusers_03`). */
  | "collaboratorTaken"
  /** The vendor failed to carry it out. */
  | "vendorFailed"
  /** A parameter was refused without saying which. */
  | "parameterInvalid";

/**
 * Outcome of one request that changes something (the outcome table of `docs/wallet-api.md`):
 * - `confirmed`: JSON with `success: true` and the call's own code. `newBalance` is null if the answer has none that is exact; one with more than four decimals
 *   is rounded down to `flooredBalance`, which may be shown.
 * - `rejected`: JSON with `success: false` and a code of the reference for this call, HTTP status below 500.
 * - `notSent`: the request's headers provably never left this process. `mustWait`: the wallet is available, but asked to wait or has had its share of requests.
 * - `unknown`: everything else. It may have been applied. A request that moves money must never be sent again.
 *
 * @example
 * { type: "rejected", code: "new_sale_11", meaning: "ticketMissing" }
 */
export type Outcome =
  | { readonly type: "confirmed"; readonly newBalance: Points | null; readonly flooredBalance?: Points }
  | { readonly type: "rejected"; readonly code: string; readonly meaning: Refusal }
  | { readonly type: "notSent"; readonly why: string; readonly mustWait?: true }
  | { readonly type: "unknown"; readonly why: string };
