import { isDeepStrictEqual } from "node:util";
import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf, type Points } from "../../src/domain/points.ts";
import type { Operation, OperationState } from "../../src/ledger/operation.ts";
import { movesMoney } from "../../src/ledger/request.ts";
import { ticketKey } from "../../src/domain/ticket.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "./violation.ts";
import { changeOf, type WalletTruth } from "./wallet-truth.ts";

/** Every move an operation may make, written down once more: the watch believes no table of the program. */
const moves: { readonly [from in OperationState]: readonly OperationState[] } = {
  ready: ["sending", "expired", "cancelled"],
  sending: ["confirmed", "rejected", "inDoubt", "ready"],
  inDoubt: ["settledApplied", "ask"],
  ask: ["humanApplied", "humanNot"],
  confirmed: [],
  rejected: [],
  expired: [],
  cancelled: [],
  settledApplied: [],
  humanApplied: [],
  humanNot: [],
};
const open: readonly OperationState[] = ["ready", "sending", "inDoubt", "ask"];
const applied: readonly OperationState[] = ["confirmed", "settledApplied", "humanApplied"];
/** States in which an operation may not stay once nothing fails any more, ms. */
const passing: readonly OperationState[] = ["ready", "sending", "inDoubt"];
const longestMs = 180_000;

interface Watched {
  row: Operation;
  /** When it came into its state. */
  sinceMs: number;
  /** Calls that were begun for it. */
  calls: number;
  /** Those of them that left the process. */
  left: number;
  readonly sameTicketAllowed: boolean;
}

/** What is known of how an operation was made. */
export interface Birth {
  readonly sameTicketAllowed: boolean;
}

/** Watches what is committed about money against what is true at the wallet: I1 to I5, I7, I8, I9, I11 and I14. */
export class LedgerWatch {
  readonly #operations = new Map<string, Watched>();
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  readonly #truth: WalletTruth;
  /** When balances were looked at, by phone: what a settlement rests on. */
  readonly #readings = new Map<Phone, number[]>();
  /** Calls of the life that is on, by phone. */
  readonly inFlight = new Map<Phone, number>();
  /** Settlements that another till made wrong. */
  masked = 0;

  constructor(timeline: Timeline, trace: Trace, truth: WalletTruth) {
    this.#timeline = timeline;
    this.#trace = trace;
    this.#truth = truth;
  }

  get all(): readonly Operation[] {
    return [...this.#operations.values()].map(({ row }) => row);
  }

  state(id: string): OperationState | null {
    return this.#operations.get(id)?.row.state ?? null;
  }

  /** An operation as it was just committed. `birth`: what is known of how it was made, when it is new. */
  committed(row: Operation, birth: Birth | null): void {
    const known = this.#operations.get(row.id);
    const { nowMs } = this.#timeline;
    if (!known) {
      if (birth === null) this.#trace.broken("I7", `${row.id} was made by nobody`);
      if (row.state !== "ready" && row.state !== "cancelled") this.#trace.broken("I9", `${row.id} begins ${row.state}`);
      const { sameTicketAllowed = false } = birth ?? {};
      this.#operations.set(row.id, { row, sinceMs: nowMs, calls: 0, left: 0, sameTicketAllowed });
      this.#trace.note(`${row.id} ${row.state} ${row.request.kind} ${row.request.phone}`);
      this.#checkTickets(row);
      this.#checkRetry(row);
      this.#checkSecondPerson(row);
      return;
    }
    const from = known.row.state;
    if (moves[from].length === 0 && !isDeepStrictEqual(known.row, row)) {
      this.#trace.broken("I9", `${row.id} changed after its end (${from} -> ${row.state})`);
    }
    if (row.state !== from && !moves[from].includes(row.state)) {
      this.#trace.broken("I9", `${row.id} went from ${from} to ${row.state}`);
    }
    known.row = row;
    if (row.state === from) return;
    known.sinceMs = nowMs;
    this.#trace.note(`${row.id} ${from} -> ${row.state}`);
    this.#checkState(row);
    this.#checkLane(row);
    this.#checkRefund(row);
  }

  /** A money call is made for an operation. */
  called(id: string | undefined, phone: Phone): void {
    const known = id === undefined ? undefined : this.#operations.get(id);
    if (!known) return this.#trace.broken("I2", `a request for ${phone} belongs to no operation`);
    known.calls++;
    const { state, attempts } = known.row;
    if (state !== "sending") this.#trace.broken("I2", `${id} is sent while its row is ${state}`);
    else if (attempts !== known.calls) this.#trace.broken("I2", `${id}: call ${known.calls}, attempt ${attempts}`);
    const flying = (this.inFlight.get(phone) ?? 0) + 1;
    this.inFlight.set(phone, flying);
    if (flying > 1) this.#trace.broken("I8", `${flying} requests are in flight for ${phone}`);
  }

  ended(phone: Phone): void {
    this.inFlight.set(phone, (this.inFlight.get(phone) ?? 1) - 1);
  }

  /** A request left the process. */
  left(id: string): void {
    const known = this.#operations.get(id);
    if (!known) return;
    known.left++;
    this.#trace.note(`${id} leaves`);
    if (known.left > 1) this.#trace.broken("I1", `${id} left ${known.left} times on one word`);
  }

  /** The wallet booked an operation. */
  booked(id: string): void {
    const known = this.#operations.get(id);
    this.#trace.note(`${id} booked`);
    if (!known) return;
    if (this.#truth.of(id).length > 1) this.#trace.broken("I1", `${id} is booked twice`);
    const { state } = known.row;
    if (state === "rejected") this.#trace.broken("I4", `${id} was rejected and is booked all the same`);
    if (state === "ready" || state === "expired" || state === "cancelled") {
      this.#trace.broken("I4", `${id} is ${state} and is booked all the same`);
    }
  }

  /** A balance was looked at. */
  read(phone: Phone): void {
    const readings = this.#readings.get(phone) ?? [];
    readings.push(this.#timeline.nowMs);
    this.#readings.set(phone, readings);
  }

  /** Since nothing fails any more, and everybody had their time: what may not stay does not. */
  checkProgress(calmSinceMs: number): void {
    for (const { row, sinceMs } of this.#operations.values()) {
      if (!passing.includes(row.state)) continue;
      const waitedMs = this.#timeline.nowMs - Math.max(sinceMs, calmSinceMs);
      if (waitedMs > longestMs) this.#trace.broken("I11", `${row.id} is ${row.state} for ${waitedMs} ms`);
    }
  }

  /** At the end: what is told to be booked is what was booked by us, to the ten-thousandth. */
  checkSum(): void {
    let told = 0;
    for (const { row } of this.#operations.values()) {
      if (row.state !== "confirmed" || !movesMoney(row.request)) continue;
      told += changeOf(row.request);
    }
    const confirmed = new Set(this.all.filter(({ state }) => state === "confirmed").map(({ id }) => id));
    const booked = this.#truth.bookings.filter(({ by }) => by !== null && confirmed.has(by));
    const sum = booked.reduce((all, { change }) => all + change, 0);
    if (sum !== told) this.#trace.broken("I14", `${told} was confirmed and ${sum} was booked`);
    const foreign = this.#truth.bookings.filter(({ by }) => by !== null && !this.#operations.has(by));
    if (foreign.length > 0) this.#trace.broken("I14", `${foreign.length} bookings belong to no operation`);
    for (const { row, left } of this.#operations.values()) {
      if (this.#truth.of(row.id).length > left) this.#trace.broken("I14", `${row.id} is booked and never left`);
    }
  }

  #checkState(row: Operation): void {
    if (!movesMoney(row.request)) {
      if (
        row.state === "confirmed" &&
        row.request.kind === "register" &&
        this.#truth.nameOf(row.request.phone) === null
      )
        this.#trace.broken("I3", `${row.id} registered nobody`);
      return;
    }
    const bookings = this.#truth.of(row.id);
    switch (row.state) {
      case "confirmed":
        if (bookings.length !== 1)
          this.#trace.broken("I3", `${row.id} is confirmed and booked ${bookings.length} times`);
        return;
      case "rejected":
      case "expired":
      case "cancelled":
        if (bookings.length > 0) this.#trace.broken("I4", `${row.id} is ${row.state} and was booked`);
        return;
      case "settledApplied":
        if (bookings.length === 0) this.#checkMasked(row, changeOf(row.request));
        return;
      default:
    }
  }

  /** Settled without having been booked: only another till can have misled the examiner, by exactly that much. */
  #checkMasked(row: Operation, change: Points): void {
    const { phone } = row.request;
    const sentAtMs = (row.sentAtMs ?? 0) - epochMs;
    const readings = this.#readings.get(phone) ?? [];
    const first = readings.findLast((atMs) => atMs <= sentAtMs) ?? 0;
    const last = readings.at(-1) ?? 0;
    const others = this.#truth.bookings
      .filter((one) => one.by === null && one.phone === phone && one.atMs >= first && one.atMs <= last)
      .reduce((all, one) => all + one.change, 0);
    this.masked++;
    if (others !== change) {
      this.#trace.broken(
        "I5",
        `${row.id} was settled as applied, was not, and other tills moved ${others}, not ${change}`,
      );
    }
  }

  /** One request in flight, or not looked at yet, per phone. */
  #checkLane(row: Operation): void {
    const { phone } = row.request;
    const held = (one: Operation) =>
      one.request.phone === phone && (one.state === "sending" || (one.state === "inDoubt" && one.probes.length === 0));
    if (!held(row)) return;
    const holders = this.all.filter(held).map(({ id }) => id);
    if (holders.length > 1) this.#trace.broken("I8", `${holders.join(", ")} hold the lane of ${phone}`);
  }

  /** A ticket is one sale: of those nobody let through knowingly, one at most is open or applied. */
  #checkTickets(row: Operation): void {
    const { request } = row;
    if (!("ticket" in request) || request.ticket === null || row.state === "cancelled") return;
    const key = ticketKey(request.ticket);
    const same = [...this.#operations.values()].filter(
      ({ row: other, sameTicketAllowed }) =>
        !sameTicketAllowed &&
        other.request.kind === request.kind &&
        "ticket" in other.request &&
        other.request.ticket !== null &&
        ticketKey(other.request.ticket) === key &&
        other.day === row.day &&
        (open.includes(other.state) || applied.includes(other.state)),
    );
    if (same.length > 1)
      this.#trace.broken("I7", `ticket ${request.ticket}: ${same.map((one) => one.row.id).join(", ")}`);
  }

  /** What is undone is undone once. */
  #checkRefund(row: Operation): void {
    if (row.refund !== true || row.corrects === null || row.state === "ready") return;
    const undone = (one: Operation) =>
      one.refund === true &&
      one.corrects === row.corrects &&
      (applied.includes(one.state) || (open.includes(one.state) && one.state !== "ready"));
    const refunds = this.all.filter(undone).map(({ id }) => id);
    if (refunds.length > 1) this.#trace.broken("refund", `${row.corrects} is refunded by ${refunds.join(", ")}`);
  }

  /** A correction above the cap is made on two people's word, a second try too. */
  #checkSecondPerson({ id, request, requestedBy, decider }: Operation): void {
    if (request.kind !== "correction" || request.points <= correctionCap) return;
    if (!requestedBy || requestedBy.phone === decider.phone) {
      this.#trace.broken("approval", `${id} was made on one person's word`);
    }
  }

  /** A second request for the same intent needs a recorded decision. */
  #checkRetry(row: Operation): void {
    if (row.retryOf === null) return;
    const first = this.#operations.get(row.retryOf)?.row;
    if (first?.state !== "humanNot" || first.settledBy === null) {
      this.#trace.broken("I1", `${row.id} repeats ${row.retryOf} without a decision`);
    }
  }
}

/** Above this a correction needs a second person. */
export const correctionCap = pointsOf(500_0000);
/** The wall clock at the beginning of a run: a Wednesday morning in Mexico City. */
export const epochMs = Date.UTC(2026, 10, 25, 16);
