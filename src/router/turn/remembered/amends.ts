import { gatheredIn } from "../../../flow/gathered.ts";
import type { Amend, SaleData } from "../../../store/store.ts";
import { sinceMs } from "../../people/access.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { amendsMs } from "./talk.ts";

// Sales that were made and should have been others: their refund is asked for, and the right sale comes behind it.

/** Most that are remembered of one person. */
const most = 5;

/** What is remembered, oldest first. What was told before a restore may have been done since. */
export function amendsOf({ person, input, nowMs }: TurnBuilder): readonly Amend[] {
  return person.amends.filter(({ atMs }) => sinceMs(atMs, nowMs) <= amendsMs && atMs >= (input.restoredAtMs ?? 0));
}

/** What is remembered of one operation; null: nothing. */
export function amendOf(turn: TurnBuilder, operationId: string): Amend | null {
  return amendsOf(turn).find((one) => one.operationId === operationId) ?? null;
}

/** Remembers what a sale should have been, in the place of what is remembered of it. */
export function rememberAmend(turn: TurnBuilder, amend: Amend): void {
  const others = amendsOf(turn).filter(({ operationId }) => operationId !== amend.operationId);
  turn.person.remember({ amends: [...others, amend].slice(-most) });
}

/** Right sales that are next, since the refunds before them are made, oldest first. */
export function dueAmends(turn: TurnBuilder): readonly (Amend & { readonly right: SaleData })[] {
  return amendsOf(turn).flatMap((one) =>
    one.isDue === true && one.right !== null ? [{ ...one, right: one.right }] : [],
  );
}

/** The amend whose right sale an open sale is; null: it is none. */
export function amendBehind(turn: TurnBuilder): Amend | null {
  const { phone, amountCentavos } = gatheredIn(turn.session?.state);
  const isRight = ({ refund, right }: Amend) =>
    refund === "made" && right !== null && right.phone === phone && right.amountCentavos === amountCentavos;
  return turn.session?.flow === "sale" ? (amendsOf(turn).find(isRight) ?? null) : null;
}
