import { isDeepStrictEqual } from "node:util";
import type { Operation, OperationState } from "../../../src/ledger/operation.ts";
import { movesMoney, type MoneyRequest } from "../../../src/ledger/request.ts";
import { BalanceReadings } from "./balance-readings.ts";
import { Guards, unasked, type Birth, type Watched } from "./guards.ts";
import type { StaffList } from "../world/staff-list.ts";
import type { Timeline } from "../world/timeline.ts";
import type { Trace } from "./violation.ts";
import { accountKey, changeOf, type WalletTruth } from "../world/wallet-truth.ts";

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
/** States in which an operation may not stay once nothing fails any more, ms. */
const passing: readonly OperationState[] = ["ready", "sending", "inDoubt"];
const longestMs = 180_000;

/** No request leaves later than this after its yes, ms. */
const leavesWithinMs = 600_000;

/** Moves of the first start on a database that was put back: money that was ready is in doubt, and a repeatable call in flight has expired. */
function endsWithCopy({ inCopy, row: { state: from } }: Watched, row: Operation): boolean {
  if (inCopy !== from) return false;
  if (movesMoney(row.request)) return from === "ready" && row.state === "inDoubt" && row.restored === true;
  return from === "sending" && row.state === "expired";
}

/** Watches what is committed about money against what is true at the wallet: `one request`, `sending first`, `booked once`, `not booked`, `lane`, `moves`, `rest`, `amounts`, `verified`, `late`, `ids` and `trail`. */
export class LedgerWatch {
  readonly #operations = new Map<string, Watched>();
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  readonly #truth: WalletTruth;
  readonly readings: BalanceReadings;
  readonly #guards: Guards;
  /** Calls of the life that is on, by account. */
  readonly inFlight = new Map<string, number>();
  /** Every id there ever was, also in a database that is no more. */
  readonly #ids = new Set<string>();
  /** Those of a database that is no more. */
  readonly #gone = new Set<string>();
  /** Operations as they are in the copy that may be put back. */
  #copied: ReadonlyMap<string, Operation> = new Map();
  /** Settlements that another till made wrong. */
  masked = 0;

  constructor(timeline: Timeline, trace: Trace, truth: WalletTruth, list: StaffList) {
    this.#timeline = timeline;
    this.#trace = trace;
    this.#truth = truth;
    this.readings = new BalanceReadings(truth);
    this.#guards = new Guards(this.#operations, timeline, trace, list);
  }

  get all(): readonly Operation[] {
    return [...this.#operations.values()].map(({ row }) => row);
  }

  state(id: string): OperationState | null {
    return this.#operations.get(id)?.row.state ?? null;
  }

  /** Somebody said yes to what waited for it. */
  approved(approvalId: string): void {
    this.#guards.approved(approvalId);
  }

  /** An operation as it was just committed. `birth`: what is known of how it was made, when it is new. */
  committed(row: Operation, birth: Birth | null): void {
    const known = this.#operations.get(row.id);
    const { nowMs } = this.#timeline;
    if (!known) {
      if (birth === null) this.#trace.broken("one delivery", `${row.id} was made by nobody`);
      if (row.state !== "ready" && row.state !== "cancelled")
        this.#trace.broken("moves", `${row.id} begins ${row.state}`);
      this.named(row.id);
      const fresh = { sinceMs: nowMs, bornAtMs: nowMs, calls: 0, left: 0, sentAtMs: null, inCopy: null };
      this.#operations.set(row.id, { row, ...fresh, birth: birth ?? unasked });
      this.#trace.note(`${row.id} ${row.state} ${row.request.kind} ${row.request.phone}`);
      this.#guards.born(row.id);
      return;
    }
    const from = known.row.state;
    if (moves[from].length === 0 && !isDeepStrictEqual(known.row, row)) {
      this.#trace.broken("moves", `${row.id} changed after its end (${from} -> ${row.state})`);
    }
    if (row.state !== from && !moves[from].includes(row.state) && !endsWithCopy(known, row)) {
      this.#trace.broken("moves", `${row.id} went from ${from} to ${row.state}`);
    }
    known.row = row;
    if (row.state === from) return;
    known.sinceMs = nowMs;
    if (row.state === "sending") known.sentAtMs = nowMs;
    this.#trace.note(`${row.id} ${from} -> ${row.state}`);
    this.#checkState(known);
    this.#checkLane(row);
    this.#guards.moved(row);
  }

  /** A money call is made for an operation. */
  called(id: string | undefined, request: MoneyRequest): void {
    const known = id === undefined ? undefined : this.#operations.get(id);
    if (!known) return this.#trace.broken("sending first", `a request for ${request.phone} belongs to no operation`);
    if (known.inCopy !== null) this.#trace.broken("one request", `${id} was in a copy that was put back, and is sent`);
    known.calls++;
    const { state, attempts } = known.row;
    if (state !== "sending") this.#trace.broken("sending first", `${id} is sent while its row is ${state}`);
    else if (attempts !== known.calls)
      this.#trace.broken("sending first", `${id}: call ${known.calls}, attempt ${attempts}`);
    const account = accountKey(request);
    const flying = (this.inFlight.get(account) ?? 0) + 1;
    this.inFlight.set(account, flying);
    if (flying > 1) this.#trace.broken("lane", `${flying} requests are in flight for ${account}`);
  }

  ended(request: MoneyRequest): void {
    const account = accountKey(request);
    this.inFlight.set(account, (this.inFlight.get(account) ?? 1) - 1);
  }

  /** An operation, or the request for one, got its id: nothing else ever bears it, whatever became of the database. */
  named(id: string): void {
    if (this.#ids.has(id)) this.#trace.broken("ids", `${id} is the name of two operations`);
    this.#ids.add(id);
  }

  /** A copy of the database was taken. */
  keep(): void {
    this.#copied = new Map([...this.#operations].map(([id, { row }]) => [id, row]));
  }

  /** The copy was put back: it knows of nothing since, and what is on its way at the wallet goes on. */
  forget(): void {
    for (const [id, known] of this.#operations) {
      const row = this.#copied.get(id);
      if (row === undefined) {
        this.#gone.add(id);
        this.#operations.delete(id);
      } else Object.assign(known, { row, inCopy: row.state, sinceMs: this.#timeline.nowMs });
    }
  }

  /** In which state an operation was in a copy that was put back; null: in none. */
  inCopy(id: string): OperationState | null {
    return this.#operations.get(id)?.inCopy ?? null;
  }

  /** A request left the process. */
  left(id: string): void {
    const known = this.#operations.get(id);
    if (!known) return;
    known.left++;
    this.#trace.note(`${id} leaves`);
    if (known.left > 1) this.#trace.broken("one request", `${id} left ${known.left} times on one word`);
    const waitedMs = this.#timeline.nowMs - known.bornAtMs;
    if (waitedMs > leavesWithinMs) this.#trace.broken("late", `${id} left ${waitedMs} ms after its yes`);
    this.#guards.left(known);
  }

  /** The wallet booked an operation. */
  booked(id: string): void {
    const known = this.#operations.get(id);
    this.#trace.note(`${id} booked`);
    if (!known) return;
    if (this.#truth.of(id).length > 1) this.#trace.broken("one request", `${id} is booked twice`);
    const { state } = known.row;
    // It left before the copy was put back, and the program has not started on that yet.
    if (state === "ready" && known.inCopy !== null) return;
    if (state === "rejected") this.#trace.broken("not booked", `${id} was rejected and is booked all the same`);
    if (state === "ready" || state === "expired" || state === "cancelled") {
      this.#trace.broken("not booked", `${id} is ${state} and is booked all the same`);
    }
  }

  /** Since nothing fails any more, and everybody had their time: what may not stay does not. */
  checkProgress(calmSinceMs: number): void {
    for (const { row, sinceMs } of this.#operations.values()) {
      if (!passing.includes(row.state)) continue;
      const waitedMs = this.#timeline.nowMs - Math.max(sinceMs, calmSinceMs);
      if (waitedMs > longestMs) this.#trace.broken("rest", `${row.id} is ${row.state} for ${waitedMs} ms`);
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
    if (sum !== told) this.#trace.broken("amounts", `${told} was confirmed and ${sum} was booked`);
    const foreign = this.#truth.bookings.filter(
      ({ by }) => by !== null && !this.#operations.has(by) && !this.#gone.has(by),
    );
    if (foreign.length > 0) this.#trace.broken("amounts", `${foreign.length} bookings belong to no operation`);
    for (const { row, left } of this.#operations.values()) {
      if (this.#truth.of(row.id).length > left) this.#trace.broken("amounts", `${row.id} is booked and never left`);
    }
  }

  /** At the end: the newest entry about a state, of every operation that came into another, names the one it is in. `trail`: newest first. */
  checkTrail(trail: readonly { readonly what: string; readonly operationId: string | null }[]): void {
    for (const { row, inCopy } of this.#operations.values()) {
      const newest = trail.find(
        ({ what, operationId }) => operationId === row.id && what.replace(/^operation\./, "") in moves,
      );
      const told = newest?.what ?? "operation.ready";
      const isCalledOff = row.state === "cancelled" && row.attempts === 0 && newest === undefined;
      if (told !== `operation.${row.state}` && !isCalledOff && inCopy === null)
        this.#trace.broken("trail", `${row.id} is ${row.state}, and the trail says ${told}`);
    }
  }

  #checkState({ row, sentAtMs }: Watched): void {
    if (!movesMoney(row.request)) {
      if (row.state === "confirmed" && row.request.kind === "register" && this.#truth.nameOf(row.request) === null)
        this.#trace.broken("booked once", `${row.id} registered nobody`);
      return;
    }
    const bookings = this.#truth.of(row.id);
    switch (row.state) {
      case "confirmed":
        if (bookings.length !== 1)
          this.#trace.broken("booked once", `${row.id} is confirmed and booked ${bookings.length} times`);
        return;
      case "rejected":
      case "expired":
      case "cancelled":
        if (bookings.length > 0) this.#trace.broken("not booked", `${row.id} is ${row.state} and was booked`);
        return;
      case "settledApplied":
        if (bookings.length > 0) return;
        // Only another till can have misled whoever looked, by exactly that much.
        if (this.readings.othersMoved(row.request, changeOf(row.request), sentAtMs ?? 0)) this.masked++;
        else this.#trace.broken("verified", `${row.id} was settled as applied, and nothing moved by as much`);
        return;
      default:
    }
  }

  /** One request in flight, or not looked at yet, per phone. */
  #checkLane(row: Operation): void {
    const account = accountKey(row.request);
    const held = (one: Operation) =>
      accountKey(one.request) === account &&
      (one.state === "sending" || (one.state === "inDoubt" && one.probes.length === 0 && one.restored !== true));
    if (!held(row)) return;
    const holders = this.all.filter(held).map(({ id }) => id);
    if (holders.length > 1) this.#trace.broken("lane", `${holders.join(", ")} hold the lane of ${account}`);
  }
}
