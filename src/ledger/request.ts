import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/people/phone.ts";
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
  /** What this refund undoes. Absent: a plain correction, or a refund that an older program wrote. */
  readonly undoes?: Undone;
}

/** What a refund undoes: a sale with its amount, or a use of balance with its points. */
export interface Undone {
  readonly amountCentavos: Centavos | null;
  readonly points: Points | null;
  readonly ticket: Ticket | null;
}

/** A request that moves money: it is never sent twice. */
export type MoneyRequest = SaleRequest | RedeemRequest | CorrectionRequest;

/** `/wallet/contact/add`: a customer is registered, with their consent. Repeatable: registering again changes nothing. */
interface RegisterRequest {
  readonly kind: "register";
  readonly walletKey: string;
  readonly phone: Phone;
  readonly name: string;
  /** `YYYY-MM-DD`, or null. */
  readonly birthdate: string | null;
  readonly usertoolId: string;
}

/** `/employee/add`. No row holds the password: it is derived from the operation when it is sent and when it is shown. */
interface AddCollaboratorRequest {
  readonly kind: "addCollaborator";
  /** Empty: collaborators belong to the account. */
  readonly walletKey: "";
  readonly phone: Phone;
  readonly role: "cajero" | "gerente";
  readonly name: string;
  readonly branch: string;
}

/** `/employee/disable`. Repeatable: disabling again changes nothing. */
interface DisableCollaboratorRequest {
  readonly kind: "disableCollaborator";
  readonly walletKey: "";
  readonly phone: Phone;
  readonly name: string;
}

/** Calls that may be sent again when their answer was lost: idempotent, or checked by a read first. */
export type RepeatableRequest = RegisterRequest | AddCollaboratorRequest | DisableCollaboratorRequest;

/** The request of an operation to the wallet. */
export type OperationRequest = MoneyRequest | RepeatableRequest;

/** The lane of a request: its wallet and phone. The bot sends the requests of one lane one by one. */
export function laneOf({ walletKey, phone }: { readonly walletKey: string; readonly phone: string }): string {
  return `${walletKey} ${phone}`;
}

const isMoney: { readonly [kind in OperationRequest["kind"]]: kind extends MoneyRequest["kind"] ? true : false } = {
  sale: true,
  redeem: true,
  correction: true,
  register: false,
  addCollaborator: false,
  disableCollaborator: false,
};

/** Whether a request moves money: the program must never send such a request twice, even if its outcome is unknown. */
export function movesMoney(request: OperationRequest): request is MoneyRequest {
  return isMoney[request.kind];
}
