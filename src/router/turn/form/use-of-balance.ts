import { pointsOfCentavos } from "../../../domain/points.ts";
import { gatheredInSale, type Known } from "../../../flow/flow.ts";
import type { Given } from "../../../flow/given.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** What a sale has gathered so far, as far as a use of balance goes on with it. */
type HandedOver = Pick<Known, "phone" | "phoneTyped" | "amountCentavos" | "ticket" | "ticketAnswered" | "walletKey">;

/** What the open sale or use of balance has gathered; null: none is open, or it has no phone yet. */
function gatheredBy({ session }: TurnBuilder): HandedOver | null {
  if (session?.flow !== "sale" && session?.flow !== "redeem") return null;
  const { wallet, phone, ...others } = gatheredInSale(session.state);
  return phone === null ? null : { ...others, phone, walletKey: wallet.key };
}

/** Goes on as a use of balance where a sale is open. What was told is kept; its amount is the purchase. */
export function useInstead(turn: TurnBuilder, { phone, points, amount, ticket }: Given): void {
  const gathered = gatheredBy(turn);
  const whose = phone?.sure === true ? { phone: phone.phone, phoneTyped: phone.typed } : gathered;
  turn.end();
  if (whose === null) return turn.begin("redeem", "", null);
  const amountCentavos = (amount?.type === "amount" ? amount.centavos : null) ?? gathered?.amountCentavos ?? null;
  const told = ticket?.type === "ticket" ? ticket.ticket : (gathered?.ticket ?? null);
  turn.begin("redeem", "", {
    walletKey: gathered?.walletKey ?? null,
    phone: whose.phone,
    phoneTyped: whose.phoneTyped,
    amountCentavos,
    points: points === "all" ? "all" : points?.type === "amount" ? pointsOfCentavos(points.centavos) : null,
    ticket: told,
    ticketAnswered: told !== null || (gathered?.ticketAnswered ?? false),
    notice: null,
  });
}

/** Goes on as a sale where a use of balance is open and no balance is used after all. What was told is kept. False: nothing was gathered. */
export function sellInstead(turn: TurnBuilder, { amount, ticket }: Given): boolean {
  const gathered = gatheredBy(turn);
  turn.end();
  if (gathered === null) {
    turn.begin("sale", "", null);
    return true;
  }
  const told = ticket?.type === "ticket" ? ticket.ticket : gathered.ticket;
  turn.begin("sale", "", {
    walletKey: gathered.walletKey,
    phone: gathered.phone,
    phoneTyped: gathered.phoneTyped,
    amountCentavos: amount?.type === "amount" ? amount.centavos : gathered.amountCentavos,
    ticket: told,
    // A use of balance asks for no ticket.
    ticketAnswered: told !== null || ticket?.type === "none",
    notice: null,
  });
  return true;
}
