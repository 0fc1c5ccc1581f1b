import { type Centavos } from "../../src/domain/money.ts";
import { leftToPay, type Points } from "../../src/domain/points.ts";
import type { Known } from "../../src/flow/flow.ts";
import type { SellingContext } from "../form/context.ts";

/** What a use of balance has gathered. JSON: it is stored between any two messages. `amountCentavos`: of the purchase; null where it is not known. */
export interface RedeemContext extends SellingContext {
  readonly points: Points | "all" | null;
  readonly amountAnswered: boolean;
  /** A number that could mean two things, and what it was an answer to. */
  readonly guess: { readonly centavos: Centavos; readonly of: "points" | "amount" } | null;
}

/** What is left to pay of the purchase; null where the purchase is unknown. */
export function restOf({ amountCentavos, points }: RedeemContext): Centavos | null {
  return amountCentavos === null || typeof points !== "number" ? null : leftToPay(amountCentavos, points);
}

/** The answers that the registration of the customer keeps, to come back with them. */
export function knownOf(context: RedeemContext): Known {
  const { phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered } = context;
  if (phone === null) throw new Error("knownOf: context.phone is null");
  const walletKey = context.wallet.key;
  return { walletKey, phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered, notice: null };
}
