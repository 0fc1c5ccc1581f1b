import { wireAmount } from "../../../domain/money.ts";
import { gatheredInSale, gatheredIn } from "../../../flow/flow.ts";
import type { Act } from "../../../understanding/labels.ts";
import { understand } from "../../../understanding/understand.ts";
import { sinceMs } from "../../access.ts";
import { knownOf } from "../idle/amending.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { droppedMs, queuedMs, amendsMs } from "./turn-person.ts";
import type { Amend, SaleData } from "../../../store/store.ts";

// The queue of sales that came in one message, and of wishes beside another. The first is asked; each of the others begins when the one before it has ended.

/** The most sales in the queue. */
export const mostQueued = 20;

/** The queued sales, each as it was written. Those from before a restore may have been registered since, so they are dropped. */
export function queuedSales({ person, input, nowMs }: TurnBuilder): readonly string[] {
  const { queue } = person;
  if (queue === null || sinceMs(queue.atMs, nowMs) > queuedMs) return [];
  return queue.atMs < (input.restoredAtMs ?? 0) ? [] : queue.sales;
}

/** Adds sales to the end of the queue. `open`: the number in their list of the sale that is open; 0: it is not in it. False: there would be too many, and none is added. */
export function queueSales(turn: TurnBuilder, more: readonly string[], open: number): boolean {
  const before = queuedSales(turn);
  const sales = [...before, ...more];
  if (sales.length > mostQueued) return false;
  const numbers = before.length === 0 && { open, places: more.map((_, at) => open + at + 1) };
  turn.person.remember({ queue: { sales, atMs: turn.nowMs, ...numbers } });
  return true;
}

/** Adds a sale to the front of the queue. */
export function queueFirst(turn: TurnBuilder, sale: string): void {
  turn.person.remember({ queue: { sales: [sale, ...queuedSales(turn)].slice(0, mostQueued), atMs: turn.nowMs } });
}

/** Replaces a queued sale. */
export function replaceQueued(turn: TurnBuilder, place: number, sale: string): void {
  const sales = queuedSales(turn).with(place, sale);
  turn.person.remember({ queue: { ...turn.person.queue, sales, atMs: turn.nowMs } });
}

/** Removes a queued sale. */
export function dropQueued(turn: TurnBuilder, place: number): void {
  const { queue } = turn.person;
  const places = queue?.places && { places: queue.places.toSpliced(place, 1) };
  turn.person.remember({
    queue: { ...queue, ...places, sales: queuedSales(turn).toSpliced(place, 1), atMs: turn.nowMs },
  });
}

/** Empties the queue. */
export function dropQueue(turn: TurnBuilder): void {
  turn.person.remember({ queue: { sales: [], atMs: turn.nowMs } });
}

/** How many sales come next: replacements whose refunds are made, and queued sales. */
export function waitingSales(turn: TurnBuilder): number {
  return dueAmends(turn).length + queuedSales(turn).length;
}

/** Wishes with figures, other than sales, that may wait for their turn, and how sure the bot must be of them. */
const otherWishes: ReadonlySet<Act | null> = new Set<Act>(["register", "staffAdd", "correctAdd", "correctRemove"]);
const surely = 0.7;

/**
 * Begins the next sale, a replacement before a queued one, if nothing is open and the person may still sell; or does the next wish of another kind by
 * `otherwise`. False: it does nothing.
 */
export function beginQueued(turn: TurnBuilder, otherwise: (text: string) => void): boolean {
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
  const [open, ...places] = turn.person.queue?.places ?? [];
  turn.person.remember({ queue: { sales: rest, atMs: turn.nowMs, ...(open !== undefined && { open, places }) } });
  const told = understand(next, {
    asked: null,
    speaker: turn.actor.access.role,
    afterSale: false,
    language: turn.reads,
  });
  const isOther = otherWishes.has(told.act) && told.probability >= surely;
  if (isOther || told.data.length === 0) otherwise(next);
  else beginOfSeveral(turn, told.act === "redeem" ? "redeem" : "sale", next);
  return true;
}

/** Begins a sale of several. A question for its ticket says which sale it is of. */
export function beginOfSeveral(turn: TurnBuilder, flow: "sale" | "redeem", sale: string): void {
  const before = turn.replyCount;
  turn.begin(flow, sale, null);
  if (turn.topic !== "ticket" || turn.session === null) return;
  turn.dropRepliesAfter(before);
  const { phone, amountCentavos } = gatheredInSale(turn.session.state);
  turn.askAgain({ key: "partlyRead", values: { phoneTyped: phone, amountCentavos, ticket: null, asks: "ticket" } });
}

/** The open sale in words. Null: none is open, or it has no phone yet. */
export function openSale({ session }: TurnBuilder): string | null {
  if (session?.flow !== "sale" || session.state.context === undefined) return null;
  const { phone, amountCentavos, ticket, ticketAnswered } = gatheredInSale(session.state);
  if (phone === null) return null;
  const amount = amountCentavos === null ? "" : wireAmount(amountCentavos);
  const code = ticket === null ? (ticketAnswered ? "sin ticket" : "") : `ticket ${ticket}`;
  return [phone, amount, amount === "" ? "" : code].filter((part) => part !== "").join(" ");
}

/** Stores the open sale before it is cancelled, in case the person changes their mind. */
export function rememberDropped(turn: TurnBuilder): void {
  const sale = openSale(turn);
  if (sale !== null) turn.person.remember({ dropped: { sale, atMs: turn.nowMs } });
}

/** The sale that was cancelled a moment ago, in words. Null: none, or it is from before a restore and may have been registered since. */
export function droppedSale({ input, nowMs }: TurnBuilder): string | null {
  const dropped = input.person?.talk?.dropped;
  if (dropped === undefined || sinceMs(dropped.atMs, nowMs) > droppedMs) return null;
  return dropped.atMs < (input.restoredAtMs ?? 0) ? null : dropped.sale;
}

// Wrong sales whose refund is requested. The replacement begins after the refund.

/** The most corrections that are stored for one person. */
const most = 5;

/** The stored corrections, oldest first. Those from before a restore are dropped, since they may have been carried out. */
export function amendsOf({ person, input, nowMs }: TurnBuilder): readonly Amend[] {
  return person.amends.filter(({ atMs }) => sinceMs(atMs, nowMs) <= amendsMs && atMs >= (input.restoredAtMs ?? 0));
}

/** The stored correction of one operation. Null: none. */
export function amendOf(turn: TurnBuilder, operationId: string): Amend | null {
  return amendsOf(turn).find((one) => one.operationId === operationId) ?? null;
}

/** Stores the correction of an operation in place of an earlier one. */
export function rememberAmend(turn: TurnBuilder, amend: Amend): void {
  const others = amendsOf(turn).filter(({ operationId }) => operationId !== amend.operationId);
  turn.person.remember({ amends: [...others, amend].slice(-most) });
}

/** Replacement sales that are due because the refunds are made, oldest first. */
function dueAmends(turn: TurnBuilder): readonly (Amend & { readonly right: SaleData })[] {
  return amendsOf(turn).flatMap((one) =>
    one.isDue === true && one.right !== null ? [{ ...one, right: one.right }] : [],
  );
}

/** The correction whose replacement is the open sale. Null: the open sale is none. */
export function amendOfOpenSale(turn: TurnBuilder): Amend | null {
  const { phone, amountCentavos } = gatheredIn(turn.session?.state);
  const isRight = ({ refund, right }: Amend) =>
    refund === "made" && right !== null && right.phone === phone && right.amountCentavos === amountCentavos;
  return turn.session?.flow === "sale" ? (amendsOf(turn).find(isRight) ?? null) : null;
}
