import { type Centavos } from "../../src/domain/money.ts";
import { type Points } from "../../src/domain/points.ts";
import type { Known } from "../../src/flow/flow.ts";
import { type TicketedContext } from "../shared/ticketed-context.ts";

/** What a use of balance has gathered. JSON: it is stored between any two messages. `amountCentavos`: of the purchase; null where it is not known. */
export interface RedeemContext extends TicketedContext {
  readonly points: Points | "all" | null;
  readonly amountAnswered: boolean;
  /** A number that could mean two things, and what it was an answer to. */
  readonly guess: { readonly centavos: Centavos; readonly of: "points" | "amount" } | null;
}

/** What an answer changes of the context. */
export type Answered = Partial<RedeemContext>;

/** What the registration of the customer is handed over, to come back with. */
export function knownOf(context: RedeemContext): Known {
  const { phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered } = context;
  if (phone === null) throw new Error("There is no phone to hand over");
  const walletKey = context.wallet.key;
  return { walletKey, phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered, notice: null };
}

/** Take the points, or the purchase, back. */
export const noPoints = { points: null, guess: null } as const;
export const noPurchase = { amountCentavos: null, amountAnswered: false, guess: null } as const;
