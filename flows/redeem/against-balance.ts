import { type Centavos } from "../../src/domain/money.ts";
import { leftToPay, pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { customerOf } from "../shared/customer.ts";

import type { Answered, RedeemContext } from "./redeem-context.ts";

/**
 * What must change once the balance is known: "todo" becomes the balance, at most the purchase; more than the balance is asked again, and for more
 * than the purchase the purchase is offered. Null: nothing.
 */
export function againstBalance(context: RedeemContext): Answered | null {
  const { points, amountCentavos } = context;
  const customer = customerOf(context);
  if (customer === null || points === null) return null;
  if (customer.type === "unchecked") {
    return points === "all" ? { points: null, notice: { key: "redeemAllUnchecked" } } : null;
  }
  if (customer.type !== "known" || customer.balance <= 0) return null;
  const limit = amountCentavos === null ? Infinity : pointsOfCentavos(amountCentavos);
  if (points === "all") return { points: Math.min(customer.balance, limit) as Points };
  if (points > customer.balance) {
    return { points: null, notice: { key: "redeemTooMuch", values: { balance: customer.balance } } };
  }
  if (amountCentavos !== null && points > limit)
    return { points: null, guess: { centavos: amountCentavos, of: "points" } };
  return null;
}

/** What is left to pay of the purchase; null where the purchase is unknown. */
export function restOf(context: RedeemContext): Centavos | null {
  const { amountCentavos, points } = context;
  if (amountCentavos === null || typeof points !== "number") return null;
  return leftToPay(amountCentavos, points);
}
