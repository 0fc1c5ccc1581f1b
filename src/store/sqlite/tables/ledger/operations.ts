import type { Statement } from "better-sqlite3";
import type { ChatKey } from "../../../../domain/people/chat.ts";
import { ticketKey } from "../../../../domain/ticket.ts";
import { timesAround, type ShopDay } from "../../../../domain/time/local-time.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import type { Points } from "../../../../domain/points.ts";
import type { SteadyTime } from "../../../../domain/time/steady-time.ts";
import {
  isTerminal,
  mayMove,
  openOrApplied,
  type Operation,
  type OperationFilter,
  type OperationState,
} from "../../../../ledger/operation.ts";
import type { SaleRequest } from "../../../../ledger/request.ts";
import { isSameSale, isSameTicket, madeWithinFilters } from "../../../../ledger/same-sale.ts";
import type { NewOperation, OperationChanges } from "../../../operations.ts";
import { changed, newRow, readOperation, type OperationRow, type StoredOperation } from "../../../rules/operations.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";
import { atMost } from "../../core/at-most.ts";
import { OpenOperations, type OpenOperation } from "./open-operations.ts";

/** Most operations with one ticket that are compared with a new one. */
const mostOfTicket = 500;
/** Most operations on one phone, made within minutes, that are compared with a new sale. */
const mostOfPhone = 50;
/** Most open operations of a chat that a step is given. */
const mostOfChat = 50;

/** The ledger's rows. Writes run inside a commit. */
export class Operations {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  /** Prepared statements of `find` by their SQL; bounded by the combinations of filters that are used. */
  readonly #found = new Map<string, Statement<(string | number)[], OperationRow>>();
  readonly #insert;
  readonly #row;
  readonly #update;
  readonly #open: OpenOperations;
  readonly #lastSentSeq;
  readonly #updateSent;
  readonly #ofPhone;
  readonly #steady: (() => SteadyTime) | null;

  /** `steady`: the clock that nobody can set; null: there is none, and no doubt is settled by a balance. */
  constructor(db: Sqlite, commits: Commits, steady: (() => SteadyTime) | null) {
    this.#db = db;
    this.#commits = commits;
    this.#steady = steady;
    this.#insert = db.prepare(
      `INSERT INTO operations (id, state, kind, wallet_key, phone, chat, day, branch, ticket_key, created_at, next_at, made_epoch, made_ms, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#open = new OpenOperations(db, commits);
    this.#row = db.prepare<[string], OperationRow>("SELECT state, body FROM operations WHERE id = ?");
    this.#update = db.prepare<[string, number | null, number, string, string]>(
      "UPDATE operations SET state = ?, next_at = ?, lane = ?, body = ? WHERE id = ?",
    );
    this.#lastSentSeq = db.prepare<[], { seq: number }>(
      "SELECT coalesce(max(sent_seq), 0) AS seq FROM operations WHERE sent_seq IS NOT NULL",
    );
    this.#updateSent = db.prepare<[string, number | null, number, string, number, string]>(
      "UPDATE operations SET state = ?, next_at = ?, lane = ?, body = ?, sent_seq = ? WHERE id = ?",
    );
    // The times first, in the index alone: a customer who comes for years has many rows, and few of a day.
    this.#ofPhone = db.prepare<[string, number, number, string], { n: number }>(
      `SELECT count(*) AS n FROM operations WHERE rowid IN (SELECT rowid FROM operations WHERE phone = ? AND created_at BETWEEN ? AND ?)
         AND +day = ? AND kind IN ('sale', 'redeem') AND +state IN (${openOrApplied.map((state) => `'${state}'`).join(", ")})`,
    );
  }

  /** Adds an operation: `ready`, or `cancelled` when its ticket was taken or the same sale made since it was confirmed. Gives it as added. */
  add(added: NewOperation, nowMs: number): Operation {
    const { sameTicketAllowed, sameSaleWithinMs, exceptIds = [], ...given } = added;
    const { request } = given;
    const ticket = "ticket" in request && request.ticket !== null ? ticketKey(request.ticket) : null;
    const isTaken = ticket !== null && !sameTicketAllowed && this.#hasSameTicket(given, ticket);
    const isRepeated =
      !isTaken &&
      request.kind === "sale" &&
      sameSaleWithinMs !== undefined &&
      this.#hasSameSale(request, sameSaleWithinMs, exceptIds, nowMs);
    const repeated = isRepeated ? "sameSale" : null;
    const calledOff = isTaken ? "ticketTaken" : repeated;
    const operation = newRow(given, calledOff, this.#steady?.(), nowMs);
    const { state, ...stored } = operation;
    const body = JSON.stringify(stored);
    const { id, chat, day, branch, createdAtMs: createdAt } = given;
    const { kind, walletKey, phone } = request;
    const made = stored.createdSteady;
    const columns = [ticket, createdAt, stored.nextAtMs, made?.epoch ?? null, made?.ms ?? null, body];
    this.#insert.run(id, state, kind, walletKey, phone, chat, day, branch, ...columns);
    this.#open.set({ id, state, kind, walletKey, phone, chat, createdAt, nextAt: stored.nextAtMs, lane: 0, body });
    this.#commits.announce("operations");
    return operation;
  }

  /** Whether the wallet has, or may come to have, the same purchase by its ticket. */
  #hasSameTicket({ request, branch, day }: Pick<Operation, "request" | "branch" | "day">, ticket: string): boolean {
    const { kind, walletKey, phone } = request;
    const amountCentavos = request.kind === "sale" ? request.amountCentavos : null;
    const found = this.find({ kind, walletKey, day, ticketKey: ticket, states: openOrApplied, max: mostOfTicket });
    return found.some((one) => isSameTicket(one, { branch, phone, amountCentavos }));
  }

  /** Whether the wallet has, or may come to have, the same sale made within this time, ms; `exceptIds`: ids that do not count. */
  #hasSameSale(sale: SaleRequest, withinMs: number, exceptIds: readonly string[], nowMs: number): boolean {
    const now = { ms: nowMs, steady: this.#steady?.() ?? null };
    const { kind, walletKey, phone } = sale;
    return madeWithinFilters(withinMs, now).some((made) =>
      this.find({ kind, walletKey, phone, states: openOrApplied, max: mostOfPhone, ...made }).some(
        (one) => isSameSale(one, sale, withinMs, now) && !exceptIds.includes(one.id),
      ),
    );
  }

  /** Moves an operation; null when it is not in `from` any more. Throws on a move that does not exist. */
  move(id: string, from: OperationState, to: OperationState, changes: OperationChanges): Operation | null {
    if (!mayMove(from, to)) throw new Error(`An operation cannot go from ${from} to ${to}`);
    return this.#change(id, from, to, changes);
  }

  /** Moves from `ready` to `sending`. Returns the next place in the order of sending, or null if it is not `ready`. Throws when its lane is taken. */
  beginSending(id: string, balanceBefore: Points | null, nowMs: number): Operation | null {
    const operation = this.get(id);
    if (operation?.state !== "ready") return null;
    const sentSteady = this.#steady?.();
    const sent = { balanceBefore, sentAtMs: nowMs, ...(sentSteady && { sentSteady }) };
    return this.#change(id, "ready", "sending", { ...sent, attempts: operation.attempts + 1 }, this.#nextSentSeq());
  }

  /**
   * Puts an open operation of a restored database in doubt, from `ready` too: it may have been sent since the copy was taken. Gets a place in the order of
   * sending where it has none, so that it counts as sent before whatever follows. No balance proves it.
   */
  doubtRestored(id: string, nowMs: number): void {
    const operation = this.get(id);
    if (operation === null || isTerminal(operation.state)) return;
    const { state } = operation;
    const isNew = state === "ready" || state === "sending";
    const changes = { restored: true, nextAtMs: nowMs, ...(isNew && { doubtedAtMs: nowMs, probes: [] }) } as const;
    const sentSeq = operation.sentAtMs === null ? this.#nextSentSeq() : null;
    this.#change(id, state, isNew ? "inDoubt" : state, changes, sentSeq);
  }

  /** Changes an operation that stays where it is; false when it is not in `state` any more. */
  touch(id: string, state: OperationState, changes: OperationChanges): boolean {
    return this.#change(id, state, state, changes) !== null;
  }

  /**
   * Changes an operation, also one that stays in its state; null when it is not in `from` any more. `sentSeq`: its place in the order of sending; null: it
   * keeps the one that it has.
   */
  #change(
    id: string,
    from: OperationState,
    to: OperationState,
    changes: OperationChanges,
    sentSeq: number | null = null,
  ): Operation | null {
    const row = this.#rowOf(id);
    if (!row || row.state !== from) return null;
    const { stored, holdsLane } = changed(JSON.parse(row.body) as StoredOperation, to, changes);
    const lane = holdsLane ? 1 : 0;
    const body = JSON.stringify(stored);
    if (sentSeq === null) this.#update.run(to, stored.nextAtMs, lane, body, id);
    else this.#updateSent.run(to, stored.nextAtMs, lane, body, sentSeq, id);
    this.#open.set({ ...columnsOf(stored), state: to, nextAt: stored.nextAtMs, lane, body });
    this.#commits.announce("operations");
    return { ...stored, state: to };
  }

  /** Null: there is none with this id. */
  get(id: string): Operation | null {
    const row = this.#rowOf(id);
    return row ? readOperation(row) : null;
  }

  /** The row of an operation: of an open one as it is remembered. */
  #rowOf(id: string): OperationRow | undefined {
    return this.#open.get(id) ?? this.#row.get(id);
  }

  #nextSentSeq(): number {
    return (this.#lastSentSeq.get()?.seq ?? 0) + 1;
  }

  /** See `OperationStore.readyOperations`. */
  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Operation[] {
    return this.#open.ready(max, nowMs, skip).map(readOperation);
  }

  /** See `OperationStore.operationsDue`. */
  due(nowMs: number): Operation[] {
    return this.#open.doubtsDue(nowMs).map(readOperation);
  }

  /** When the next open operation becomes due, epoch ms; null: none does. */
  dueAfter(nowMs: number): number | null {
    return this.#open.dueAfter(nowMs);
  }

  /** This chat's operations that have not ended, newest first. */
  openOf(chat: ChatKey): Operation[] {
    return this.#open.find({ chat, max: mostOfChat }).map(readOperation);
  }

  /** Operations in `ready` or `sending`. */
  moving(): number {
    return this.#open.moving();
  }

  /** How many sales and uses of balance of a phone, on this day, are open or applied. */
  countOfPhone(phone: Phone, day: ShopDay): number {
    const { fromMs, untilMs } = timesAround(day);
    return this.#ofPhone.get(phone, fromMs, untilMs, day)?.n ?? 0;
  }

  /** See `OperationStore.operations`. */
  find(filter: OperationFilter): Operation[] {
    if (OpenOperations.covers(filter)) return this.#open.find(filter).map(readOperation);
    // Few operations have one ticket, or were made on one phone within minutes: SQLite's sorter costs more than reading them all.
    return filter.ticketKey !== undefined || filter.madeSince !== undefined ? this.#few(filter) : this.#newest(filter);
  }

  /** Operations by a filter that few match: read and then sorted here. */
  #few(filter: OperationFilter): Operation[] {
    const { where, values } = conditionsOf(filter);
    // By another index SQLite would walk over all operations of a phone.
    const made = filter.madeSince ? " INDEXED BY operations_made" : "";
    const found = this.#all(`SELECT state, body FROM operations${made}${where}`, values);
    return found.toSorted(filter.oldestFirst === true ? byAge : (one, other) => byAge(other, one)).slice(0, filter.max);
  }

  /** Operations by a filter that many may match: SQLite sorts them by an index and stops at `max`. */
  #newest(filter: OperationFilter): Operation[] {
    const { where, values } = conditionsOf(filter);
    const order = filter.oldestFirst === true ? "ASC" : "DESC";
    const sql = `SELECT state, body FROM operations${where} ORDER BY created_at ${order}, id ${order} LIMIT ${atMost}`;
    return this.#all(sql, [...values, filter.max]);
  }

  /** Runs a statement, which is prepared once. */
  #all(sql: string, values: readonly (string | number)[]): Operation[] {
    let statement = this.#found.get(sql);
    if (!statement) {
      statement = this.#db.prepare<(string | number)[], OperationRow>(sql);
      this.#found.set(sql, statement);
    }
    return statement.all(...values).map(readOperation);
  }
}

/** A filter as the conditions of a statement, with their values. */
function conditionsOf(filter: OperationFilter): { readonly where: string; readonly values: (string | number)[] } {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const { madeSince } = filter;
  const where = (condition: string, ...given: (string | number)[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (filter.states) where(`state IN (${filter.states.map(() => "?").join(",")})`, ...filter.states);
  if (filter.walletKey !== undefined) where("wallet_key = ?", filter.walletKey);
  if (filter.phone !== undefined) where("phone = ?", filter.phone);
  if (filter.chat !== undefined) where("chat = ?", filter.chat);
  if (filter.kind !== undefined) where("kind = ?", filter.kind);
  if (filter.createdSinceMs !== undefined) where("created_at >= ?", filter.createdSinceMs);
  if (madeSince) where("made_epoch = ? AND made_ms >= ?", madeSince.epoch, madeSince.ms);
  if (filter.createdBeforeMs !== undefined) where("created_at <= ?", filter.createdBeforeMs);
  if (filter.day !== undefined && filter.phone === undefined) where("day = ?", filter.day);
  if (filter.day !== undefined && filter.phone !== undefined) {
    // The plus keeps SQLite on the index of the phone, which has the time too: rows of other times are not read.
    const { fromMs, untilMs } = timesAround(filter.day);
    where("+created_at BETWEEN ? AND ? AND +day = ?", fromMs, untilMs, filter.day);
  }
  if (filter.ticketKey !== undefined) where("ticket_key = ?", filter.ticketKey);
  if (filter.exceptIds) where("id NOT IN (SELECT value FROM json_each(?))", JSON.stringify(filter.exceptIds));
  return { where: conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "", values };
}

/** Sorts the oldest first; those of one instant by their ids. */
function byAge(one: Operation, other: Operation): number {
  return one.createdAtMs - other.createdAtMs || (one.id < other.id ? -1 : 1);
}

/** The columns of an open operation that never change. */
function columnsOf({
  id,
  request,
  chat,
  createdAtMs,
}: StoredOperation): Omit<OpenOperation, "state" | "nextAt" | "lane" | "body"> {
  const { kind, walletKey, phone } = request;
  return { id, kind, walletKey, phone, chat, createdAt: createdAtMs };
}
