import { wireAmount } from "../../../domain/money.ts";
import { gatheredInSale, gatheredIn } from "../../../flow/flow.ts";
import { understand } from "../../../understanding/understand.ts";
import { sinceMs } from "../../access.ts";
import { knownOf } from "../idle/amending.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { droppedMs, queuedMs, amendsMs } from "./turn-person.ts";
import type { Amend, SaleData } from "../../../store/store.ts";

// Sales that were told at once: the first is asked, and each of the others begins when the one before it has ended.

/** How many sales may wait. */
export const mostQueued = 20;

/** The sales that wait, each as it was written. Those told before a restore may have been registered since, and are gone. */
export function queuedSales({ person, input, nowMs }: TurnBuilder): readonly string[] {
  const { queue } = person;
  if (queue === null || sinceMs(queue.atMs, nowMs) > queuedMs) return [];
  return queue.atMs < (input.restoredAtMs ?? 0) ? [] : queue.sales;
}

/** Has sales wait behind those that wait already. False: there would be too many, and none of them waits. */
export function queueSales(turn: TurnBuilder, more: readonly string[]): boolean {
  const sales = [...queuedSales(turn), ...more];
  if (sales.length > mostQueued) return false;
  turn.person.remember({ queue: { sales, atMs: turn.nowMs } });
  return true;
}

/** Has a sale wait before those that wait already. */
export function queueFirst(turn: TurnBuilder, sale: string): void {
  turn.person.remember({ queue: { sales: [sale, ...queuedSales(turn)].slice(0, mostQueued), atMs: turn.nowMs } });
}

/** Puts another sale in the place of one that waits. */
export function replaceQueued(turn: TurnBuilder, place: number, sale: string): void {
  const sales = queuedSales(turn).with(place, sale);
  turn.person.remember({ queue: { sales, atMs: turn.nowMs } });
}

/** Lets one of the sales that wait go. */
export function dropQueued(turn: TurnBuilder, place: number): void {
  turn.person.remember({ queue: { sales: queuedSales(turn).toSpliced(place, 1), atMs: turn.nowMs } });
}

/** Lets every sale that waits go. */
export function dropQueue(turn: TurnBuilder): void {
  turn.person.remember({ queue: { sales: [], atMs: turn.nowMs } });
}

/** How many sales are next: the right ones, whose refunds are made, and those that wait. */
export function waitingSales(turn: TurnBuilder): number {
  return dueAmends(turn).length + queuedSales(turn).length;
}

/** Begins the next sale that waits, a right one first, if nothing is open and its person may still sell. False: it does not. */
export function beginQueued(turn: TurnBuilder): boolean {
  const [due] = dueAmends(turn);
  const [next, ...rest] = queuedSales(turn);
  if (turn.session !== null || !turn.actor?.access.usertoolId) return false;
  if (due !== undefined && typeof turn.walletFor(due.right.walletKey) !== "string") {
    const { isDue: _, ...begun } = due;
    rememberAmend(turn, begun);
    turn.begin("sale", "", knownOf(due.right));
    return true;
  }
  if (next === undefined || typeof turn.wallet === "string") return false;
  turn.person.remember({ queue: { sales: rest, atMs: turn.nowMs } });
  const told = understand(next, {
    asked: null,
    speaker: turn.actor.access.role,
    afterSale: false,
    language: turn.reads,
  });
  turn.begin(told.act === "redeem" ? "redeem" : "sale", next, null);
  return true;
}

/** The open sale as it would be written; null: none is open, or it has no phone yet. */
export function openSale({ session }: TurnBuilder): string | null {
  if (session?.flow !== "sale" || session.state.context === undefined) return null;
  const { phone, amountCentavos, ticket, ticketAnswered } = gatheredInSale(session.state);
  if (phone === null) return null;
  const amount = amountCentavos === null ? "" : wireAmount(amountCentavos);
  const code = ticket === null ? (ticketAnswered ? "sin ticket" : "") : `ticket ${ticket}`;
  return [phone, amount, amount === "" ? "" : code].filter((part) => part !== "").join(" ");
}

/** Remembers the open sale, which is called off: a person may change their mind. */
export function rememberDropped(turn: TurnBuilder): void {
  const sale = openSale(turn);
  if (sale !== null) turn.person.remember({ dropped: { sale, atMs: turn.nowMs } });
}

/** The sale that was called off a moment ago, as it would be written; null: none. One called off before a restore may have been registered since. */
export function droppedSale({ input, nowMs }: TurnBuilder): string | null {
  const dropped = input.person?.talk?.dropped;
  if (dropped === undefined || sinceMs(dropped.atMs, nowMs) > droppedMs) return null;
  return dropped.atMs < (input.restoredAtMs ?? 0) ? null : dropped.sale;
}

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
function dueAmends(turn: TurnBuilder): readonly (Amend & { readonly right: SaleData })[] {
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
