import type { Points } from "../../../../domain/points.ts";
import type { SteadyTime } from "../../../../domain/time/steady-time.ts";
import { ticketKey } from "../../../../domain/ticket.ts";
import {
  isTerminal,
  mayMove,
  openOrApplied,
  type Operation,
  type OperationState,
} from "../../../../ledger/operation.ts";
import type { SaleRequest } from "../../../../ledger/request.ts";
import { isSameSale, isSameTicket, madeWithinFilters } from "../../../../ledger/same-sale.ts";
import type { NewOperation, OperationChanges } from "../../../operations.ts";
import { changed, newRow, readOperation, type OperationRow, type StoredOperation } from "../../../rules/operations.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";
import { findOperations } from "./found-operations.ts";

/** The clock that nobody can set; null: there is none, and no doubt is settled by a balance. */
export type Steady = (() => SteadyTime) | null;

/** Adds an operation: `ready`, or `cancelled` when its ticket was taken or the same sale made since it was confirmed. Gives it as added. */
export async function addOperation(
  tx: Transaction,
  added: NewOperation,
  steady: Steady,
  nowMs: number,
): Promise<Operation> {
  const { sameTicketAllowed, sameSaleWithinMs, exceptIds = [], ...given } = added;
  const { request } = given;
  const ticket = "ticket" in request && request.ticket !== null ? ticketKey(request.ticket) : null;
  // Whoever adds one that might be the same waits, and then sees this one: two transactions do not see what the other has not committed.
  const same = [
    `sale ${request.walletKey} ${request.phone}`,
    ...(ticket === null ? [] : [`ticket ${request.walletKey} ${ticket}`]),
  ];
  tx.write(
    "select pg_advisory_xact_lock(hashtextextended(name, 18)) from unnest($1::text[]) as name order by hashtextextended(name, 18)",
    [same],
  );
  const isTaken = ticket !== null && !sameTicketAllowed && (await hasSameTicket(tx, given, ticket));
  const now = { ms: nowMs, steady: steady?.() ?? null };
  const isRepeated =
    !isTaken &&
    request.kind === "sale" &&
    sameSaleWithinMs !== undefined &&
    (await hasSameSale(tx, request, sameSaleWithinMs, exceptIds, now));
  const repeated = isRepeated ? "sameSale" : null;
  const calledOff = isTaken ? "ticketTaken" : repeated;
  const made = newRow(given, calledOff, now.steady ?? undefined, nowMs);
  insert(tx, made, ticket);
  tx.announce("operations");
  return made;
}

function insert(tx: Transaction, { state, ...stored }: Operation, ticket: string | null): void {
  const { id, request, chat, day, branch, decider, retryOf, corrects, createdAtMs, nextAtMs, createdSteady } = stored;
  tx.write(
    `insert into operations (id, state, kind, wallet_key, phone, chat, day, branch, cashier, ticket_key, retry_of, corrects, created_at, next_at,
       made_epoch, made_ms, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      state,
      request.kind,
      request.walletKey,
      request.phone,
      chat,
      day,
      branch,
      decider.name,
      ticket,
      retryOf,
      corrects,
      createdAtMs,
      nextAtMs,
      createdSteady?.epoch ?? null,
      createdSteady?.ms ?? null,
      JSON.stringify(stored),
    ],
  );
}

/** Whether the wallet has, or may come to have, the same purchase by its ticket. */
async function hasSameTicket(
  db: Db,
  { request, branch, day }: Pick<Operation, "request" | "branch" | "day">,
  ticket: string,
): Promise<boolean> {
  const { kind, walletKey, phone } = request;
  const amountCentavos = request.kind === "sale" ? request.amountCentavos : null;
  const found = await findOperations(db, { kind, walletKey, day, ticketKey: ticket, states: openOrApplied, max: 500 });
  return found.some((one) => isSameTicket(one, { branch, phone, amountCentavos }));
}

/** Whether the wallet has, or may come to have, the same sale made within this time, ms; `exceptIds`: ids that do not count. */
async function hasSameSale(
  db: Db,
  sale: SaleRequest,
  withinMs: number,
  exceptIds: readonly string[],
  now: { readonly ms: number; readonly steady: SteadyTime | null },
): Promise<boolean> {
  const { kind, walletKey, phone } = sale;
  for (const made of madeWithinFilters(withinMs, now)) {
    const found = await findOperations(db, { kind, walletKey, phone, states: openOrApplied, max: 50, ...made });
    if (found.some((one) => isSameSale(one, sale, withinMs, now) && !exceptIds.includes(one.id))) return true;
  }
  return false;
}

/** See `OperationStore.operation`. */
export async function operation(db: Db, id: string): Promise<Operation | null> {
  const row = await db.first<OperationRow>("select state, body from operations where id = $1", [id]);
  return row === null ? null : readOperation(row);
}

/** Moves an operation; null when it is not in `from` any more. Throws on a move that does not exist. */
export async function moveTo(
  tx: Transaction,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
): Promise<Operation | null> {
  if (!mayMove(from, to)) throw new Error(`An operation cannot go from ${from} to ${to}`);
  return change(tx, id, from, to, changes);
}

/** Changes an operation that stays where it is; false when it is not in `state` any more. */
export async function touch(
  tx: Transaction,
  id: string,
  state: OperationState,
  changes: OperationChanges,
): Promise<boolean> {
  return (await change(tx, id, state, state, changes)) !== null;
}

async function change(
  tx: Transaction,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
): Promise<Operation | null> {
  const row = await lockRow(tx, id);
  if (row === null || row.state !== from) return null;
  const { stored, holdsLane } = changed(JSON.parse(row.body) as StoredOperation, to, changes);
  write(tx, stored, to, holdsLane);
  return { ...stored, state: to };
}

function lockRow(tx: Transaction, id: string): Promise<OperationRow | null> {
  return tx.first<OperationRow>("select state, body from operations where id = $1 for update", [id]);
}

function write(tx: Transaction, stored: StoredOperation, state: OperationState, holdsLane: boolean): void {
  const { id, createdAtMs, nextAtMs, sentSteady } = stored;
  tx.write(
    "update operations set state = $1, next_at = $2, lane = $3, created_at = $4, sent_epoch = $5, sent_ms = $6, body = $7 where id = $8",
    [
      state,
      nextAtMs,
      holdsLane,
      createdAtMs,
      sentSteady?.epoch ?? null,
      sentSteady?.ms ?? null,
      JSON.stringify(stored),
      id,
    ],
  );
  tx.announce("operations");
}

/** Changes what an operation that has not ended stores, wherever it is. */
export async function rewrite(tx: Transaction, id: string, how: (stored: Operation) => StoredOperation): Promise<void> {
  const row = await lockRow(tx, id);
  if (row === null || isTerminal(row.state as OperationState)) return;
  const { stored, holdsLane } = changed(how(readOperation(row)), row.state as OperationState, {});
  write(tx, stored, row.state as OperationState, holdsLane);
}

/**
 * Moves from `ready` to `sending` and gives the next place in the order of sending. Returns null if it is not `ready`, or another operation holds its lane.
 * Throws (`isDuplicate`) where another takes the lane at the same moment.
 */
export async function beginSending(
  tx: Transaction,
  id: string,
  balanceBefore: Points | null,
  steady: Steady,
  nowMs: number,
): Promise<Operation | null> {
  const row = await lockRow(tx, id);
  if (row?.state !== "ready") return null;
  const { request, attempts } = readOperation(row);
  const taken = await tx.first("select 1 from operations where wallet_key = $1 and phone = $2 and lane", [
    request.walletKey,
    request.phone,
  ]);
  if (taken !== null) return null;
  const sentSteady = steady?.();
  const sent = { balanceBefore, sentAtMs: nowMs, ...(sentSteady && { sentSteady }), attempts: attempts + 1 };
  const moved = await moveTo(tx, id, "ready", "sending", sent);
  placeInOrder(tx, id);
  tx.write("update operations set sent_lease = $2 where id = $1", [id, tx.epoch]);
  return moved;
}

/** What another process than that of the lease with this epoch is sending; null: there is no lease, and nobody is. */
const ofOthers = "state = 'sending' and ($1::bigint is null or sent_lease is distinct from $1)";
/** The lease of that process, where it may not be over. Of who sent without a lease, or before leases were noted: any. */
const ofSender = "from past_leases where until > clock_timestamp() and (epoch = sent_lease or sent_lease is null)";

/** What others were sending and cannot send any more. */
export async function leftSending(db: Db, epoch: number | null): Promise<readonly Operation[]> {
  const rows = await db.rows<OperationRow>(
    `select state, body from operations where ${ofOthers} and not exists (select 1 ${ofSender}) order by created_at, id`,
    [epoch],
  );
  return rows.map(readOperation);
}

/** In how long the next of what others were sending can be decided, ms, by the server's clock; null: they were sending nothing. */
export async function untilDecided(db: Db, epoch: number | null): Promise<number | null> {
  const row = await db.first<{ left_ms: number | null }>(
    `select min(coalesce((select extract(epoch from max(until) - clock_timestamp()) * 1000 ${ofSender}), 0)) as left_ms
     from operations where ${ofOthers}`,
    [epoch],
  );
  const leftMs = row?.left_ms ?? null;
  return leftMs === null ? null : Math.max(0, Math.ceil(leftMs));
}

/**
 * Puts an open operation of a restored database in doubt, from `ready` too: it may have been sent since the copy was taken. Gets a place in the order of
 * sending where it has none, so that it counts as sent before whatever follows. No balance proves it.
 */
export async function doubtRestored(tx: Transaction, { id, state, sentAtMs }: Operation, nowMs: number): Promise<void> {
  if (isTerminal(state)) return;
  const isNew = state === "ready" || state === "sending";
  const changes = { restored: true, nextAtMs: nowMs, ...(isNew && { doubtedAtMs: nowMs, probes: [] }) } as const;
  await change(tx, id, state, isNew ? "inDoubt" : state, changes);
  if (sentAtMs === null) placeInOrder(tx, id);
}

function placeInOrder(tx: Transaction, id: string): void {
  tx.write("update operations set sent_seq = nextval('operations_sent_order') where id = $1", [id]);
}
