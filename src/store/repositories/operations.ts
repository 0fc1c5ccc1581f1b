import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import { ticketKey } from "../../domain/ticket.ts";
import { type ShopDay, type SteadyTime, timesAround } from "../../domain/time.ts";
import { pointsGiven } from "../../ledger/corte.ts";
import { type EarnSample, movesOf, type OperationRequest, purchaseKinds, soldBy } from "../../ledger/request.ts";
import {
  isTerminal,
  mayMove,
  openOrApplied,
  openStates,
  type Operation,
  type OperationState,
  type OperationFilter,
} from "../../ledger/operation.ts";
import { correctionsOf, isSameSale, isSameTicket, isUndone, madeWithin } from "../../ledger/same-sale.ts";
import type { Besides } from "../../ledger/settle.ts";
import type { NewOperation, OperationChanges, AuditEntry } from "../ledger.ts";
import {
  atMost,
  type Db,
  type Doing,
  forUpdate,
  inJson,
  onPostgres,
  onSqlite,
  type OperationRow,
  type Table,
  type Tx,
  type Value,
} from "../port/engine.ts";

/** Most operations with one ticket, and on one phone within minutes, that are compared with a new one. */
const [mostOfTicket, mostOfPhone] = [500, 50];

/** Call `Open.operations.set` when one that has not ended is changed. */
export const operationsTable: Table = {
  name: "operations",
  key: "id",
  columns:
    "id state kind wallet_key phone chat day branch ticket_key created_at next_at made_epoch made_ms lane body".split(
      " ",
    ),
  onPostgres: ["cashier", "retry_of", "corrects", "sent_epoch", "sent_ms", "sent_lease"],
};

/** Adds an operation: `ready`, or `cancelled` when its ticket was taken or the same sale made since it was confirmed. Gives it as added. */
export function* addOperation(tx: Tx, added: NewOperation, nowMs: number): Doing<Operation> {
  const { sameTicketAllowed, sameSaleWithinMs, exceptIds = [], ...given } = added;
  const { request } = given;
  const ticket = "ticket" in request && request.ticket !== null ? ticketKey(request.ticket) : null;
  // Whoever adds one that might be the same waits, and then sees this one: two transactions do not see what the other has not committed.
  tx.lock(
    `sale ${request.walletKey} ${request.phone}`,
    ...(ticket === null ? [] : [`ticket ${request.walletKey} ${ticket}`]),
  );
  const isTaken = ticket !== null && !sameTicketAllowed && (yield* hasSameTicket(tx, given, ticket));
  const now = { ms: nowMs, steady: tx.steady?.() ?? null };
  const isRepeated =
    !isTaken && sameSaleWithinMs !== undefined && (yield* hasSameSale(tx, request, sameSaleWithinMs, exceptIds, now));
  const repeated = isRepeated ? "sameSale" : null;
  const made = newRow(given, isTaken ? "ticketTaken" : repeated, now.steady ?? undefined, nowMs);
  insert(tx, made, ticket);
  return made;
}

function insert(tx: Tx, { state, ...stored }: Operation, ticket: string | null): void {
  const { id, request, chat, day, branch, decider, retryOf, corrects, createdAtMs, nextAtMs, createdSteady } = stored;
  // One column: a kind with two phones does not compile before each has a lane in the database.
  const [{ phone }]: readonly [{ readonly phone: Phone }] = movesOf(request);
  const body = JSON.stringify(stored);
  tx.insert(operationsTable, {
    id,
    state,
    kind: request.kind,
    wallet_key: request.walletKey,
    phone,
    chat,
    day,
    branch,
    cashier: decider.name,
    ticket_key: ticket,
    retry_of: retryOf,
    corrects,
    created_at: createdAtMs,
    next_at: nextAtMs,
    made_epoch: createdSteady?.epoch ?? null,
    made_ms: createdSteady?.ms ?? null,
    lane: false,
    body,
  });
  noteChange(tx, stored, state, false, body);
}

function noteChange(tx: Tx, stored: StoredOperation, state: OperationState, holdsLane: boolean, body: string): void {
  const { id, request, chat, createdAtMs: createdAt, nextAtMs: nextAt } = stored;
  const { kind, walletKey, phone } = request;
  tx.open.operations.set({ id, state, kind, walletKey, phone, chat, createdAt, nextAt, lane: Number(holdsLane), body });
  tx.announce("operations");
}

/** Whether the wallet has, or may come to have, the same purchase by its ticket; one that was refunded it has no more. */
function* hasSameTicket(
  db: Db,
  { request, branch, day }: Pick<Operation, "request" | "branch" | "day">,
  ticket: string,
): Doing<boolean> {
  const { kind, walletKey, phone } = request;
  const amountCentavos = soldBy(request);
  const wanted = { kind, walletKey, day, ticketKey: ticket, states: openOrApplied, max: mostOfTicket };
  for (const one of yield* findOperations(db, wanted)) {
    if (!isSameTicket(one, { branch, phone, amountCentavos })) continue;
    if (!isUndone(one, yield* findOperations(db, correctionsOf(one)))) return true;
  }
  return false;
}

/** Whether the wallet has, or may come to have, the same sale made within this time, ms; `exceptIds`: ids that do not count. */
function* hasSameSale(
  db: Db,
  sale: OperationRequest,
  withinMs: number,
  exceptIds: readonly string[],
  now: { readonly ms: number; readonly steady: SteadyTime | null },
): Doing<boolean> {
  const { kind, walletKey, phone } = sale;
  const wanted = { kind, walletKey, phone, states: openOrApplied, max: mostOfPhone, ...madeWithin(withinMs, now) };
  const found = yield* findOperations(db, wanted);
  return found.some((one) => isSameSale(one, sale, withinMs, now) && !exceptIds.includes(one.id));
}

export function* operation(db: Db, id: string): Doing<Operation | null> {
  const row = yield* rowOf(db, id);
  return row === null ? null : readOperation(row);
}

/** Moves an operation; null when it is not in `from` any more. Throws on a move that does not exist. */
export function moveTo(
  tx: Tx,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
): Doing<Operation | null> {
  if (!mayMove(from, to)) throw new Error(`An operation cannot go from ${from} to ${to}`);
  return change(tx, id, from, to, changes);
}

/** The same, of one that may stay where it is. */
export function* change(
  tx: Tx,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
): Doing<Operation | null> {
  const row = yield* rowOf(tx, id, lockedOfId);
  return row?.state === from ? write(tx, JSON.parse(row.body) as StoredOperation, to, changes) : null;
}

const ofId = "SELECT state, body FROM operations WHERE id = ?";
const lockedOfId = `${ofId}${forUpdate}`;

function* rowOf(db: Db, id: string, sql = ofId): Doing<OperationRow | null> {
  return db.open.operations.known(id) ?? (yield* db.get<OperationRow>(sql, [id]));
}

/** `isSent`: it gets the next place in the order of sending. */
function write(
  tx: Tx,
  before: StoredOperation,
  state: OperationState,
  changes: OperationChanges,
  isSent = false,
): Operation {
  const { stored, holdsLane } = changed(before, state, changes);
  const body = JSON.stringify(stored);
  const { id, nextAtMs, sentSteady } = stored;
  const columns = {
    state,
    next_at: nextAtMs,
    lane: holdsLane,
    body,
    sent_epoch: sentSteady?.epoch ?? null,
    sent_ms: sentSteady?.ms ?? null,
    ...(isSent && { sent_lease: tx.lease }),
  };
  tx.set(operationsTable, id, columns, isSent ? `, ${placed}` : "");
  noteChange(tx, stored, state, holdsLane, body);
  return { ...stored, state };
}

/** Changes what an operation that has not ended stores, wherever it is. */
export function* rewrite(tx: Tx, id: string, how: (stored: Operation) => StoredOperation): Doing<void> {
  const row = yield* rowOf(tx, id, lockedOfId);
  if (row === null || isTerminal(row.state as OperationState)) return;
  const { createdAtMs, chat } = write(tx, how(readOperation(row)), row.state as OperationState, {});
  tx.set(operationsTable, id, { created_at: createdAtMs, chat });
}

/** Moves from `ready` to `sending`. Null: it is not `ready`, or its lane is held. Throws (`Runs.isDuplicate`) where another takes the lane right now. */
export function* beginSending(
  tx: Tx,
  id: string,
  balanceBefore: Points | null,
  nowMs: number,
): Doing<Operation | null> {
  const row = yield* rowOf(tx, id, lockedOfId);
  if (row?.state !== "ready") return null;
  const { state: _, ...before } = readOperation(row);
  if (yield* tx.open.operations.holdsLane(before.request)) return null;
  const sentSteady = tx.steady?.();
  const sent = { balanceBefore, sentAtMs: nowMs, ...(sentSteady && { sentSteady }), attempts: before.attempts + 1 };
  return write(tx, before, "sending", sent, true);
}

/** Puts an open operation of a restored database in doubt: it may have been sent since. It gets a place in the order of sending; no balance proves it. */
export function* doubtRestored(tx: Tx, { id, state, sentAtMs }: Operation, nowMs: number): Doing<void> {
  if (isTerminal(state)) return;
  const isNew = state === "ready" || state === "sending";
  const changes = { restored: true, nextAtMs: nowMs, ...(isNew && { doubtedAtMs: nowMs, probes: [] }) } as const;
  yield* change(tx, id, state, isNew ? "inDoubt" : state, changes);
  if (sentAtMs === null) tx.write(`UPDATE operations SET ${placed} WHERE id = ?`, [id]);
}

const nextPlace = onSqlite("(SELECT coalesce(max(sent_seq), 0) + 1 FROM operations WHERE sent_seq IS NOT NULL)");
/** Sets the next place in the order of sending. */
const placed = `sent_seq = ${nextPlace}${onPostgres("nextval('operations_sent_order')")}`;

export type StoredOperation = Omit<Operation, "state">;

export function readOperation(row: OperationRow): Operation {
  return { ...(JSON.parse(row.body) as StoredOperation), state: row.state as OperationState };
}

/** A new operation as it is added: `ready`, or `cancelled` where it is called off. `calledOff`: why; null: it is not. */
function newRow(
  given: Omit<NewOperation, "sameTicketAllowed" | "sameSaleWithinMs" | "exceptIds">,
  calledOff: Operation["cancelReason"],
  createdSteady: SteadyTime | undefined,
  nowMs: number,
): Operation {
  const isReady = calledOff === null;
  return {
    ...given,
    state: isReady ? "ready" : "cancelled",
    ...(createdSteady && { createdSteady }),
    attempts: 0,
    balanceBefore: null,
    sentAtMs: null,
    doubtedAtMs: null,
    probes: [],
    newBalance: null,
    code: null,
    refusal: null,
    cancelReason: calledOff,
    endedAtMs: isReady ? null : nowMs,
    settledBy: null,
    nextAtMs: isReady ? given.createdAtMs : null,
  };
}

/** An operation after a change that leaves it in `to`, and whether it holds the lane of its wallet and phone. */
function changed(
  before: StoredOperation,
  to: OperationState,
  changes: OperationChanges,
): { readonly stored: StoredOperation; readonly holdsLane: boolean } {
  const merged: StoredOperation = { ...before, ...changes };
  // The first look at the balance ends the wait: after it the lane is free for the next operation.
  const isUnexamined = to === "inDoubt" && merged.probes.length === 0 && merged.restored !== true;
  return {
    stored: { ...merged, nextAtMs: isTerminal(to) ? null : merged.nextAtMs },
    holdsLane: to === "sending" || isUnexamined,
  };
}

/** The entry of the audit trail that a move writes. */
export function auditOfMove(id: string, to: OperationState, changes: OperationChanges): AuditEntry {
  return { what: `operation.${to}`, who: null, operationId: id, detail: changes.cancelReason ?? changes.code ?? null };
}

/** Keeps SQLite off an index of this column. */
const off = onSqlite("+");

/** In SQL, whether the state is one of these. */
export function amongStates(states: readonly OperationState[]): string {
  return `state IN (${states.map((state) => `'${state}'`).join(", ")})`;
}

/** Operations that match every filter that is given, in its order. */
export function* findOperations(db: Db, filter: OperationFilter): Doing<Operation[]> {
  const open = db.open.operations.find(filter);
  if (open !== null) return open.map(readOperation);
  const { where, values } = conditionsOf(filter);
  // Few operations have one ticket, or were made on one phone within minutes: SQLite's sorter costs more than reading them all.
  if (filter.madeSince !== undefined) return yield* madeSince(db, filter.madeSince, where, values);
  if (filter.ticketKey !== undefined) {
    const rows = yield* db.all<OperationRow>(`SELECT state, body FROM operations${where}`, values);
    const few = rows.map(readOperation).toSorted(byAge);
    return (filter.oldestFirst === true ? few : few.toReversed()).slice(0, filter.max);
  }
  const order = filter.oldestFirst === true ? "ASC" : "DESC";
  const sql = `SELECT state, body FROM operations${where} ORDER BY created_at ${order}, id ${order} LIMIT ${atMost}`;
  return (yield* db.all<OperationRow>(sql, [...values, filter.max])).map(readOperation);
}

/** Those among others that were made since then by either clock, newest first. By another index SQLite would walk over all operations of a phone. */
function* madeSince(
  db: Db,
  { ms, steady }: NonNullable<OperationFilter["madeSince"]>,
  where: string,
  values: readonly Value[],
): Doing<Operation[]> {
  const by = (index: string) => `SELECT state, body FROM operations${onSqlite(` INDEXED BY ${index}`)}${where} AND`;
  const byWall = `${by("operations_phone")} created_at >= ?`;
  const rows = yield* steady === null
    ? db.all<OperationRow>(byWall, [...values, ms])
    : db.all<OperationRow>(`${byWall} UNION ${by("operations_made")} made_epoch = ? AND made_ms >= ?`, [
        ...values,
        ms,
        ...values,
        steady.epoch,
        steady.ms,
      ]);
  return rows.map(readOperation).toSorted(byAge).toReversed();
}

/** Far more operations than a phone has, or than are open. */
export const allOfThem = 1_000_000;

/** All that have not ended, the oldest first. */
export function openOperations(db: Db): Doing<Operation[]> {
  return findOperations(db, { states: openStates, oldestFirst: true, max: allOfThem });
}

function conditionsOf(filter: OperationFilter): { readonly where: string; readonly values: readonly Value[] } {
  const conditions: string[] = [];
  const values: Value[] = [];
  const where = (condition: string, ...given: readonly (Value | undefined)[]) => {
    if (given.includes(undefined)) return;
    conditions.push(condition);
    values.push(...(given as readonly Value[]));
  };
  if (filter.states) conditions.push(filter.states.length === 0 ? "false" : amongStates(filter.states));
  where("wallet_key = ?", filter.walletKey);
  where("phone = ?", filter.phone);
  where("chat = ?", filter.chat);
  where("kind = ?", filter.kind);
  where("created_at >= ?", filter.createdSinceMs);
  where("created_at <= ?", filter.createdBeforeMs);
  if (filter.day !== undefined && filter.phone !== undefined) {
    // The index of the phone has the time, not the day: rows of other times are not read.
    const { fromMs, untilMs } = timesAround(filter.day);
    where(`${off}created_at BETWEEN ? AND ? AND ${off}day = ?`, fromMs, untilMs, filter.day);
  } else where("day = ?", filter.day);
  where("ticket_key = ?", filter.ticketKey);
  where("id <> ALL(?)", filter.exceptIds);
  return { where: conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "", values };
}

/** Sorts the oldest first; those of one instant by their ids. */
function byAge(one: Operation, other: Operation): number {
  return one.createdAtMs - other.createdAtMs || (one.id < other.id ? -1 : 1);
}

/** The kinds that are made at the till. */
const amongKinds = `kind IN (${purchaseKinds.map((kind) => `'${kind}'`).join(", ")})`;

/** How many sales and uses of balance of a phone, on this day, are open or applied. */
export function* countOfPhone(db: Db, phone: Phone, day: ShopDay): Doing<number> {
  const { fromMs, untilMs } = timesAround(day);
  // The times first, on SQLite in the index alone: a customer who comes for years has many rows, and few of a day.
  const among = onSqlite("(SELECT rowid AS made FROM ");
  const those = `${onSqlite(") JOIN operations ON operations.rowid = made WHERE")}${onPostgres(" AND")}`;
  const row = yield* db.get<{ n: number }>(
    `SELECT count(*) AS n FROM ${among}operations WHERE phone = ? AND created_at BETWEEN ? AND ?${those}
       ${off}day = ? AND ${amongKinds} AND ${off}${amongStates(openOrApplied)}`,
    [phone, fromMs, untilMs, day],
  );
  return row?.n ?? 0;
}

/** States of an operation that is in doubt, or ended after a doubt. */
const doubted = "('inDoubt', 'ask', 'settledApplied', 'humanApplied', 'humanNot')";

/** When a row of this name was sent, by the steady clock. */
const epochOf = (row: string) => inJson(`${row}.sent_epoch`, `${row}.body ->> '$.sentSteady.epoch'`);
const msOf = (row: string) => inJson(`${row}.sent_ms`, `(${row}.body ->> '$.sentSteady.ms')`);

/** Without sales that had a doubt on their phone within an hour before to ten minutes after, by either clock. Another index walks over every wallet's sales. */
const earned = `SELECT state, body FROM operations${onSqlite(" INDEXED BY operations_earned")}
  WHERE state = 'confirmed' AND kind = 'sale' AND wallet_key = ?
    AND NOT EXISTS (SELECT 1 FROM operations AS doubt WHERE doubt.wallet_key = operations.wallet_key AND doubt.phone = operations.phone
      AND doubt.state IN ${doubted} AND doubt.created_at BETWEEN operations.created_at - 3600000 AND operations.created_at + 600000)
    AND NOT EXISTS (SELECT 1 FROM operations AS sent WHERE sent.wallet_key = operations.wallet_key AND sent.phone = operations.phone
      AND sent.state IN ${doubted} AND sent.sent_seq BETWEEN operations.sent_seq - 1000 AND operations.sent_seq + 200
      AND ${epochOf("sent")} = ${epochOf("operations")} AND ${msOf("operations")} - ${msOf("sent")} BETWEEN -600000 AND 3600000)
  ORDER BY created_at DESC LIMIT ${atMost}`;

const onItsPhone = `SELECT operations.id, operations.state, operations.body
  FROM operations AS one JOIN operations ON operations.phone = one.phone AND operations.wallet_key = one.wallet_key
  WHERE one.id = ? AND operations.sent_seq IS NOT NULL AND operations.sent_seq`;

type Row = OperationRow & { readonly id: string };

/** What was sent to the wallet and phone of an operation: the latest `max` before it and all older open ones, and all after it. Oldest first. */
export function* besides(db: Db, id: string, max: number): Doing<Besides> {
  const [latest, open, after] = yield* db.together([
    db.all<Row>(`${onItsPhone} < one.sent_seq ORDER BY operations.sent_seq DESC LIMIT ${atMost}`, [id, max]),
    db.all<Row>(
      `${onItsPhone} < one.sent_seq AND operations.state IN ('sending', 'inDoubt', 'ask') ORDER BY operations.sent_seq`,
      [id],
    ),
    db.all<Row>(`${onItsPhone} > one.sent_seq ORDER BY operations.sent_seq`, [id]),
  ]);
  const older = latest.length < max ? [] : open.filter((row) => latest.every((one) => one.id !== row.id));
  return {
    before: [...older, ...latest.toReversed()].map(readOperation),
    after: after.map(readOperation),
  };
}

/** Confirmed sales with both balances known and no doubt near them, newest first. */
export function* earnSamples(db: Db, walletKey: string, max: number): Doing<EarnSample[]> {
  const samples: EarnSample[] = [];
  for (const row of yield* db.all<OperationRow>(earned, [walletKey, max * 10])) {
    if (samples.length >= max) break;
    const made = readOperation(row);
    const [amountCentavos, points] = [soldBy(made.request), pointsGiven(made)];
    if (amountCentavos !== null && points !== null) samples.push({ amountCentavos, points });
  }
  return samples;
}
