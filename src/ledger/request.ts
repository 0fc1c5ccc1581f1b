import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Ticket } from "../domain/ticket.ts";

/** `/wallet/sale` with "add balance": a purchase of `amountCentavos`, on which the wallet computes its percentage. */
export interface SaleRequest {
  readonly kind: "sale";
  readonly walletKey: string;
  readonly phone: Phone;
  readonly amountCentavos: Centavos;
  readonly ticket: Ticket | null;
  readonly usertoolId: string;
}

/** `/wallet/sale` with "use balance": `points` are spent; the purchase amount is optional. */
export interface RedeemRequest {
  readonly kind: "redeem";
  readonly walletKey: string;
  readonly phone: Phone;
  readonly points: Points;
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  readonly usertoolId: string;
}

/** `/wallet/balance/update`: points added or removed without a percentage. */
export interface CorrectionRequest {
  readonly kind: "correction";
  readonly walletKey: string;
  readonly phone: Phone;
  readonly direction: "add" | "remove";
  readonly points: Points;
  readonly usertoolId: string;
}

export type MoneyRequest = SaleRequest | RedeemRequest | CorrectionRequest;
