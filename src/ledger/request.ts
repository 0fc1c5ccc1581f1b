/** The requests of operations to the wallet: a row for each kind, and the points that a purchase is expected to give. */
import { type Centavos, centavosOf, type Points, pointsOf, pointsOfCentavos } from "../domain/money.ts";
import { allRoles, type Role, staffRoles } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Tally } from "./tally.ts";

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
  /** What this refund undoes. Absent: a plain correction, or a refund from an older version. */
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

/** `/wallet/contact/add`: registers a customer, with their consent. Repeatable: a second registration changes nothing. */
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

export type OperationRequest = MoneyRequest | RepeatableRequest;

export type OperationKind = OperationRequest["kind"];

type Of<K extends OperationKind> = Extract<OperationRequest, { readonly kind: K }>;

/** The change of one balance. Null: unknown. */
interface Move {
  readonly phone: Phone;
  readonly change: Points | null;
}

/** Who decides an approval: a second manager, or the customer whose balance is used. */
export type ApprovalBy = "manager" | "customer";

/** The properties of one kind of operation. Code that treats kinds differently reads them here, so that a new kind is one row. */
interface Kind<R> {
  /** Its request is never sent twice, even if its outcome is unknown. */
  readonly movesMoney: R extends MoneyRequest ? true : false;
  /** The customer pays or spends at the till: it is a visit, can be refunded, and needs a manager's approval for a staff phone. */
  readonly isPurchase: boolean;
  /** The roles that may order it. A customer only for themselves. */
  readonly roles: readonly Role[];
  /** Who approves one above its cap. Null: it has no cap. A manager also approves a correction or refund on the requester's own phone. */
  readonly decidedBy: ApprovalBy | null;
  /** The state of the collaborator after it. Null: it concerns a customer. */
  readonly staffAfter: "active" | "disabled" | null;
  /** Every phone that it concerns, that of `phone` first, with the change of its balance. `samples`: confirmed sales of the wallet. */
  moves(request: R, samples: readonly EarnSample[]): readonly [Move, ...Move[]];
  /** The amount that it sells. Null: no sale. */
  sold(request: R): Centavos | null;
  /** What it adds to the cut of its day. `given`: points; null: unknown. `refunded`: the amount of the sale that it refunds; null: no refund. */
  counts(request: R, given: Points | null, refunded: Centavos | null): Partial<Tally>;
}

const money = { movesMoney: true, isPurchase: false, decidedBy: null, staffAfter: null, sold: () => null } as const;

const atTill = { ...money, isPurchase: true, roles: staffRoles } as const;

const repeatable = {
  ...money,
  movesMoney: false,
  moves: ({ phone }: { readonly phone: Phone }): [Move] => [{ phone, change: pointsOf(0) }],
  counts: () => ({}),
} as const;

const kinds = {
  sale: {
    ...atTill,
    moves: ({ phone, amountCentavos }, samples) => [{ phone, change: expectedPoints(samples, amountCentavos) }],
    sold: ({ amountCentavos }) => amountCentavos,
    counts: ({ amountCentavos: salesCentavos }, given) =>
      given === null
        ? { sales: 1, salesCentavos, salesWithoutPoints: 1 }
        : { sales: 1, salesCentavos, pointsGiven: given },
  },
  redeem: {
    ...atTill,
    decidedBy: "customer",
    moves: ({ phone, points }) => [{ phone, change: pointsOf(-points) }],
    counts: ({ points }) => ({ redeems: 1, redeemedPoints: points }),
  },
  correction: {
    ...money,
    roles: ["manager"],
    decidedBy: "manager",
    moves: ({ phone, direction, points }) => [{ phone, change: pointsOf(direction === "add" ? points : -points) }],
    counts: ({ direction, points }, _, refundedCentavos) => {
      const adds = direction === "add";
      if (refundedCentavos === null)
        return adds ? { additions: 1, addedPoints: points } : { removals: 1, removedPoints: points };
      return {
        refunds: 1,
        refundedCentavos,
        ...(adds ? { refundAddedPoints: points } : { refundRemovedPoints: points }),
      };
    },
  },
  register: { ...repeatable, roles: allRoles },
  addCollaborator: { ...repeatable, roles: ["manager"], staffAfter: "active" },
  disableCollaborator: { ...repeatable, roles: ["manager"], staffAfter: "disabled" },
} satisfies { readonly [K in OperationKind]: Kind<Of<K>> };

type KindsThat<Field extends "isPurchase" | "decidedBy", Value> = {
  [K in OperationKind]: (typeof kinds)[K][Field] extends Value ? K : never;
}[OperationKind];

/** A kind at the till (`Kind.isPurchase`). */
export type PurchaseKind = KindsThat<"isPurchase", true>;

/** A request that may need an approval (`Kind.decidedBy`). */
export type CappedRequest = Of<KindsThat<"decidedBy", ApprovalBy>>;

export const allKinds = Object.keys(kinds) as readonly OperationKind[];

export const purchaseKinds = allKinds.filter((kind): kind is PurchaseKind => kinds[kind].isPurchase);

/** The row of a request's kind. */
export function kindOf({ kind }: Pick<OperationRequest, "kind">): Kind<OperationRequest> {
  return kinds[kind];
}

export function movesMoney(request: OperationRequest): request is MoneyRequest {
  return kindOf(request).movesMoney;
}

/** True if a request is made at the till. */
export function isPurchase(request: OperationRequest): request is Of<PurchaseKind> {
  return kindOf(request).isPurchase;
}

/** True if a request may need an approval. */
export function isCapped(request: OperationRequest): request is CappedRequest {
  return kindOf(request).decidedBy !== null;
}

/** The amount that a request sells, centavos. Null: no sale. */
export function soldBy(request: OperationRequest): Centavos | null {
  return kindOf(request).sold(request);
}

/** Every balance that a request changes. The store keeps one phone of each, so a kind with two does not compile. */
export function movesOf(
  request: OperationRequest,
  samples: readonly EarnSample[] = [],
): ReturnType<(typeof kinds)[OperationKind]["moves"]> {
  return kindOf(request).moves(request, samples) as ReturnType<typeof movesOf>;
}

/** How much a request changes the balance of a phone when it is applied. Null: unknown. */
export function expectedChange(
  request: OperationRequest,
  samples: readonly EarnSample[] = [],
  phone: Phone = request.phone,
): Points | null {
  const moves: readonly Move[] = movesOf(request, samples);
  const move = moves.find((one) => one.phone === phone);
  return move === undefined ? pointsOf(0) : move.change;
}

/** The lane of a phone in a wallet. The bot sends the requests of one lane one by one. */
export function laneOf({ walletKey, phone }: { readonly walletKey: string; readonly phone: string }): string {
  return `${walletKey} ${phone}`;
}

/** Every phone that a request concerns, its own first. Each is a lane, and none may be staff's own if money moves. */
export function phonesOf(request: OperationRequest): readonly Phone[] {
  return movesOf(request).map(({ phone }) => phone);
}

/** One confirmed sale made outside any doubt: its amount and the points it gave. */
export interface EarnSample {
  readonly amountCentavos: Centavos;
  readonly points: Points;
}

/** The most samples for a prediction. */
export const mostSamples = 20;

/** With fewer samples there is no prediction. */
export const fewestSamples = 3;

/** How a wallet may round. */
const roundings: readonly ((exact: number) => number)[] = [Math.floor, Math.round, Math.ceil];
/** The units to which a wallet may round, in ten-thousandths of a point: the smallest, a hundredth, a whole point. */
const steps: readonly number[] = [1, 100, 10_000];

/** The points that a sale gives by the shop's percentage, in hundredths of a percent. Null: no percentage. It settles no doubt. */
export function pointsBy(earnPercent: number | null, amountCentavos: Centavos): Points | null {
  return earnPercent === null
    ? null
    : pointsOfCentavos(centavosOf(Math.round((amountCentavos * earnPercent) / 10_000)));
}

/**
 * The points that a sale should give, learnt from earlier sales. Null: they do not determine it. The API does not reveal the wallet's percentage (wallet
 * reference, "Crear venta"). So the function tries every percentage in hundredths of a percent, with every rounding, that explains *all* samples. A prediction
 * counts only if all of them agree on it.
 */
export function expectedPoints(samples: readonly EarnSample[], amountCentavos: Centavos): Points | null {
  if (samples.length < fewestSamples) return null;
  // The largest sale bounds the percentage best, so the fewest remain to try.
  const largest = samples.reduce((one, other) => (other.amountCentavos > one.amountCentavos ? other : one));
  const predictions = new Set<number>();
  for (const step of steps) {
    // The rate that explains the largest sample exactly, and how far rounding to this step may be from it, in hundredths of a percent.
    const middle = (largest.points * 100) / largest.amountCentavos;
    const slack = (step * 100) / largest.amountCentavos;
    const lowest = Math.max(0, Math.floor(middle - slack));
    const highest = Math.min(10_000, Math.ceil(middle + slack));
    for (let rate = lowest; rate <= highest; rate++) {
      for (const rounding of roundings) {
        const points = (centavos: number) => rounding((centavos * rate) / 100 / step) * step;
        if (samples.every((sample) => points(sample.amountCentavos) === sample.points)) {
          predictions.add(points(amountCentavos));
        }
      }
    }
  }
  const [only] = predictions;
  return predictions.size === 1 ? (only as Points) : null;
}
