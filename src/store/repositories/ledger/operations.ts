import type { Points } from "../../../domain/points.ts";
import { ticketKey } from "../../../domain/ticket.ts";
import type { SteadyTime } from "../../../domain/time/steady-time.ts";
import { isTerminal, mayMove, openOrApplied, type Operation, type OperationState } from "../../../ledger/operation.ts";
import type { SaleRequest } from "../../../ledger/request.ts";
import { correctionsOf, isSameSale, isSameTicket, isUndone, madeWithinFilters } from "../../../ledger/same-sale.ts";
import { onPostgres, onSqlite } from "../../port/dialect.ts";
import type { Db, Doing, Table, Tx } from "../../port/engine.ts";
import type { NewOperation, OperationChanges } from "../../operations.ts";
import { changed, newRow, readOperation, type OperationRow, type StoredOperation } from "../../rules/operations.ts";
import { findOperations } from "./found-operations.ts";

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
    !isTaken &&
    request.kind === "sale" &&
    sameSaleWithinMs !== undefined &&
    (yield* hasSameSale(tx, request, sameSaleWithinMs, exceptIds, now));
  const repeated = isRepeated ? "sameSale" : null;
  const made = newRow(given, isTaken ? "ticketTaken" : repeated, now.steady ?? undefined, nowMs);
  insert(tx, made, ticket);
  return made;
}

function insert(tx: Tx, { state, ...stored }: Operation, ticket: string | null): void {
  const { id, request, chat, day, branch, decider, retryOf, corrects, createdAtMs, nextAtMs, createdSteady } = stored;
  const body = JSON.stringify(stored);
  tx.insert(operationsTable, {
    id,
    state,
    kind: request.kind,
    wallet_key: request.walletKey,
    phone: request.phone,
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
  const amountCentavos = request.kind === "sale" ? request.amountCentavos : null;
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
  sale: SaleRequest,
  withinMs: number,
  exceptIds: readonly string[],
  now: { readonly ms: number; readonly steady: SteadyTime | null },
): Doing<boolean> {
  const { kind, walletKey, phone } = sale;
  for (const made of madeWithinFilters(withinMs, now)) {
    const wanted = { kind, walletKey, phone, states: openOrApplied, max: mostOfPhone, ...made };
    const found = yield* findOperations(db, wanted);
    if (found.some((one) => isSameSale(one, sale, withinMs, now) && !exceptIds.includes(one.id))) return true;
  }
  return false;
}

/** See `OperationStore.operation`. */
export function* operation(db: Db, id: string): Doing<Operation | null> {
  const row =
    db.open.operations.known(id) ??
    (yield* db.get<OperationRow>("SELECT state, body FROM operations WHERE id = ?", [id]));
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

/** Changes an operation that stays where it is; false when it is not in `state` any more. */
export function* touch(tx: Tx, id: string, state: OperationState, changes: OperationChanges): Doing<boolean> {
  return (yield* change(tx, id, state, state, changes)) !== null;
}

function* change(
  tx: Tx,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
): Doing<Operation | null> {
  const row = yield* lockRow(tx, id);
  return row?.state === from ? write(tx, JSON.parse(row.body) as StoredOperation, to, changes) : null;
}

function* lockRow(tx: Tx, id: string): Doing<OperationRow | null> {
  return (
    tx.open.operations.known(id) ??
    (yield* tx.get<OperationRow>(`SELECT state, body FROM operations WHERE id = ?${onPostgres(" FOR UPDATE")}`, [id]))
  );
}

/** `sent`: columns that tell of its sending. */
function write(
  tx: Tx,
  before: StoredOperation,
  state: OperationState,
  changes: OperationChanges,
  sent: { readonly sent_lease?: number | null } = {},
): Operation {
  const { stored, holdsLane } = changed(before, state, changes);
  const body = JSON.stringify(stored);
  const { id, nextAtMs, sentSteady } = stored;
  tx.set(operationsTable, id, {
    state,
    next_at: nextAtMs,
    lane: holdsLane,
    body,
    sent_epoch: sentSteady?.epoch ?? null,
    sent_ms: sentSteady?.ms ?? null,
    ...sent,
  });
  noteChange(tx, stored, state, holdsLane, body);
  return { ...stored, state };
}

/** Changes what an operation that has not ended stores, wherever it is. */
export function* rewrite(tx: Tx, id: string, how: (stored: Operation) => StoredOperation): Doing<void> {
  const row = yield* lockRow(tx, id);
  if (row === null || isTerminal(row.state as OperationState)) return;
  const { createdAtMs } = write(tx, how(readOperation(row)), row.state as OperationState, {});
  tx.set(operationsTable, id, { created_at: createdAtMs });
}

/**
 * Moves from `ready` to `sending` and gives the next place in the order of sending. Returns null if it is not `ready`, or another operation holds its lane.
 * Throws (`Runs.isDuplicate`) where another takes the lane at the same moment.
 */
export function* beginSending(
  tx: Tx,
  id: string,
  balanceBefore: Points | null,
  nowMs: number,
): Doing<Operation | null> {
  const row = yield* lockRow(tx, id);
  if (row?.state !== "ready") return null;
  const { state: _, ...before } = readOperation(row);
  if (yield* tx.open.operations.holdsLane(before.request)) return null;
  const sentSteady = tx.steady?.();
  const sent = { balanceBefore, sentAtMs: nowMs, ...(sentSteady && { sentSteady }), attempts: before.attempts + 1 };
  const moved = write(tx, before, "sending", sent, { sent_lease: tx.lease });
  placeInOrder(tx, id);
  return moved;
}

/**
 * Puts an open operation of a restored database in doubt, from `ready` too: it may have been sent since the copy was taken. Gets a place in the order of
 * sending where it has none, so that it counts as sent before whatever follows. No balance proves it.
 */
export function* doubtRestored(tx: Tx, { id, state, sentAtMs }: Operation, nowMs: number): Doing<void> {
  if (isTerminal(state)) return;
  const isNew = state === "ready" || state === "sending";
  const changes = { restored: true, nextAtMs: nowMs, ...(isNew && { doubtedAtMs: nowMs, probes: [] }) } as const;
  yield* change(tx, id, state, isNew ? "inDoubt" : state, changes);
  if (sentAtMs === null) placeInOrder(tx, id);
}

const nextPlace = onSqlite("(SELECT coalesce(max(sent_seq), 0) + 1 FROM operations WHERE sent_seq IS NOT NULL)");

function placeInOrder(tx: Tx, id: string): void {
  tx.write(
    `UPDATE operations SET sent_seq = ${nextPlace}${onPostgres("nextval('operations_sent_order')")} WHERE id = ?`,
    [id],
  );
}
