import { pointsOf } from "../../../src/domain/money.ts";
import { ticketKey } from "../../../src/domain/ticket.ts";
import type { Operation, OperationState } from "../../../src/ledger/operation.ts";
import type { StaffList } from "../world/staff-list.ts";
import type { Timeline } from "../world/timeline.ts";
import type { Trace } from "./violation.ts";
import { accountKey } from "../world/wallet-truth.ts";

const open: readonly OperationState[] = ["ready", "sending", "inDoubt", "ask"];
const applied: readonly OperationState[] = ["confirmed", "settledApplied", "humanApplied"];
/** Above this a correction needs a second person. */
export const correctionCap = pointsOf(500_0000);
/** Above this a use of balance needs its customer's yes, or a manager's. */
export const redeemCap = pointsOf(70_0000);
/** Two sales alike within this time are asked about, ms; the guard's own time is longer. */
const alikeMs = 60_000;
/**
 * A phone of the staff's is known as one when the list has shown it for this long, ms: where money moves the list is a minute old at most, since a
 * reading for every request would take half of the wallet's budget, and between that look and the request the balance is read.
 */
const staffKnownMs = 60_000 + 30_000;

/** An operation and what was seen of it. */
export interface Watched {
  row: Operation;
  /** When it came into its state. */
  sinceMs: number;
  /** Calls that were begun for it. */
  calls: number;
  /** Those of them that left the process. */
  left: number;
  /** When it was last said to be sent. */
  sentAtMs: number | null;
  /** It was in a copy that was put back, in this state; null: it was not. */
  inCopy: Operation["state"] | null;
  /** When it was made: right after the word it was made on. */
  readonly bornAtMs: number;
  readonly birth: Birth;
}

/** What is known of how an operation was made. */
export interface Birth {
  readonly sameTicketAllowed: boolean;
  /** Whoever confirmed it was asked about another sale like it, and said yes. */
  readonly sameSaleAllowed: boolean;
  /** A manager was asked about a phone of the staff's, and let it through. */
  readonly staffPhoneAllowed: boolean;
}

/** What nobody let through. */
export const unasked: Birth = { sameTicketAllowed: false, sameSaleAllowed: false, staffPhoneAllowed: false };

/** Whether two operations of one kind and ticket are of one phone and, where they are sales, amount: it is one purchase in whatever branch. */
function isSamePurchase({ request: one }: Operation, { request: other }: Operation): boolean {
  if (one.phone !== other.phone) return false;
  return one.kind !== "sale" || (other.kind === "sale" && one.amountCentavos === other.amountCentavos);
}

/** Checks that a guarded operation exists only if a person allowed it: `one delivery` of tickets, `alike`, `staff phone`, `refund`, `approval`, and `one request` of second tries. */
export class Guards {
  readonly #all: ReadonlyMap<string, Watched>;
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  readonly #list: StaffList;
  /** Approvals that were given and have not become an operation yet. */
  readonly #given = new Set<string>();

  constructor(all: ReadonlyMap<string, Watched>, timeline: Timeline, trace: Trace, list: StaffList) {
    this.#all = all;
    this.#timeline = timeline;
    this.#trace = trace;
    this.#list = list;
  }

  /** An operation was made. */
  born(id: string): void {
    const row = this.#all.get(id)?.row;
    if (!row) return;
    this.#checkTickets(row);
    this.#checkAlike(row);
    this.#checkRetry(row);
    this.#checkSecondPerson(row);
    this.#checkYes(row);
  }

  /** Somebody said yes to what waited for it. */
  approved(approvalId: string): void {
    this.#given.add(approvalId);
  }

  /** An operation came into another state. */
  moved(row: Operation): void {
    this.#checkRefund(row);
  }

  /** A request left the process. */
  left(watched: Watched): void {
    this.#checkStaffPhone(watched);
  }

  /** A ticket is one sale of its branch, and the same sale in none: of those nobody let through knowingly, one at most is open or applied. */
  #checkTickets(row: Operation): void {
    const { request } = row;
    if (!("ticket" in request) || request.ticket === null || row.state === "cancelled") return;
    const key = ticketKey(request.ticket);
    const same = [...this.#all.values()].filter(
      ({ row: other, birth }) =>
        !birth.sameTicketAllowed &&
        other.request.walletKey === request.walletKey &&
        other.request.kind === request.kind &&
        "ticket" in other.request &&
        other.request.ticket !== null &&
        ticketKey(other.request.ticket) === key &&
        other.day === row.day &&
        (other.branch === row.branch || isSamePurchase(other, row)) &&
        (open.includes(other.state) || applied.includes(other.state)),
    );
    if (same.length > 1)
      this.#trace.broken("one delivery", `ticket ${request.ticket}: ${same.map((one) => one.row.id).join(", ")}`);
  }

  /** The same sale without a ticket, at the same time, is made knowingly or not at all. */
  #checkAlike(row: Operation): void {
    const { request } = row;
    if (request.kind !== "sale" || request.ticket !== null || row.state === "cancelled" || row.retryOf !== null) return;
    if (this.#all.get(row.id)?.birth.sameSaleAllowed === true) return;
    const alike = [...this.#all.values()].filter(
      ({ row: other, bornAtMs }) =>
        other.id !== row.id &&
        other.request.kind === "sale" &&
        accountKey(other.request) === accountKey(request) &&
        other.request.amountCentavos === request.amountCentavos &&
        this.#timeline.nowMs - bornAtMs <= alikeMs &&
        (open.includes(other.state) || applied.includes(other.state)),
    );
    if (alike.length > 0)
      this.#trace.broken("alike", `${row.id} is the same sale as ${alike.map((one) => one.row.id).join(", ")}`);
  }

  /** Balance moves on a phone of the staff's only where a manager was asked about that: of a second try, the first time. */
  #checkStaffPhone({ row, birth }: Watched): void {
    const { request, retryOf } = row;
    // The leave that was given for the first try is kept by all tries after it.
    let first: Watched["birth"] | undefined = birth;
    for (let earlier = retryOf; earlier !== null;) {
      const tried = this.#all.get(earlier);
      first = tried?.birth;
      earlier = tried?.row.retryOf ?? null;
    }
    if (request.kind === "correction" || first?.staffPhoneAllowed === true) return;
    const shownSinceMs = this.#list.shownSinceMs(request.phone);
    if (shownSinceMs === null || this.#timeline.nowMs - shownSinceMs <= staffKnownMs) return;
    this.#trace.broken("staff phone", `${row.id} is for one of the staff`);
  }

  /** What is undone is undone once. */
  #checkRefund(row: Operation): void {
    if (row.refund !== true || row.corrects === null || row.state === "ready") return;
    const undone = (one: Operation) =>
      one.refund === true &&
      one.corrects === row.corrects &&
      (applied.includes(one.state) || (open.includes(one.state) && one.state !== "ready"));
    const refunds = [...this.#all.values()]
      .map((one) => one.row)
      .filter(undone)
      .map(({ id }) => id);
    if (refunds.length > 1) this.#trace.broken("refund", `${row.corrects} is refunded by ${refunds.join(", ")}`);
  }

  /** A correction above the cap is made on two people's word, a second try too. */
  #checkSecondPerson({ id, request, requestedBy, decider }: Operation): void {
    if (request.kind !== "correction" || request.points <= correctionCap) return;
    if (!requestedBy || requestedBy.phone === decider.phone) {
      this.#trace.broken("approval", `${id} was made on one person's word`);
    }
  }

  /** A use of balance above the cap is made on a yes to it; a second try is on that of the first. */
  #checkYes({ id, request, approvalId, retryOf }: Operation): void {
    if (request.kind !== "redeem" || request.points <= redeemCap || retryOf !== null) return;
    if (approvalId === undefined || !this.#given.delete(approvalId))
      this.#trace.broken("approval", `${id} uses balance without a yes`);
  }

  /** A second request for the same intent needs a recorded decision. */
  #checkRetry(row: Operation): void {
    if (row.retryOf === null) return;
    const first = this.#all.get(row.retryOf)?.row;
    if (first?.state !== "humanNot" || first.settledBy === null) {
      this.#trace.broken("one request", `${row.id} repeats ${row.retryOf} without a decision`);
    }
  }
}
