import type { Points } from "../domain/points.ts";

/**
 * What a refusal of the wallet means to us, whatever code of whatever call said it. Each has its own sentence per audience in
 * `src/text`. `src/wallet/codes.ts` maps (call, code) to it.
 */
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
  /** The *customer* has fewer points than asked for. */
  | "notEnoughPoints"
  /** The *merchant's* own credit with the vendor is used up ("Saldo insuficiente"). */
  | "merchantCredit"
  /** A quota of the merchant's plan is used up. */
  | "merchantQuota"
  | "blacklisted"
  /** Another collaborator has this name or password (`err_toolusers_03`). */
  | "collaboratorTaken"
  /** The vendor says that it failed to carry it out. */
  | "vendorFailed"
  /** A parameter was refused without saying which. */
  | "parameterInvalid";

/**
 * What became of one money request (the outcome table of `docs/wallet-api.md`):
 * - `confirmed`: JSON with `success: true`; `newBalance` is null where the answer carries none that can be read. One with more decimals than are kept is not
 *   known exactly: `flooredBalance`, to be shown, is what is below it.
 * - `rejected`: JSON with `success: false` and a code of the reference for this call, HTTP status below 500.
 * - `notSent`: the request's headers provably never left this process.
 * - `unknown`: everything else. It may have been applied. The program never sends it again.
 */
export type Outcome =
  | { readonly type: "confirmed"; readonly newBalance: Points | null; readonly flooredBalance?: Points }
  | { readonly type: "rejected"; readonly code: string; readonly meaning: Refusal }
  | { readonly type: "notSent"; readonly why: string }
  | { readonly type: "unknown"; readonly why: string };
