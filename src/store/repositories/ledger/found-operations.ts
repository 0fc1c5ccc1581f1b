import type { Phone } from "../../../domain/people/phone.ts";
import { timesAround, type ShopDay } from "../../../domain/time/local-time.ts";
import { openOrApplied, type Operation, type OperationFilter, type OperationState } from "../../../ledger/operation.ts";
import { atMost, onSqlite } from "../../port/dialect.ts";
import type { Db, Doing, Value } from "../../port/engine.ts";
import { readOperation, type OperationRow } from "../../rules/operations.ts";

/** Keeps SQLite off an index of this column. */
const off = onSqlite("+");

/** States as a statement has them. */
function amongStates(states: readonly OperationState[]): string {
  return `state IN (${states.map((state) => `'${state}'`).join(", ")})`;
}

/** Operations that match every filter that is given, in its order. */
export function* findOperations(db: Db, filter: OperationFilter): Doing<Operation[]> {
  const open = db.open.operations.find(filter);
  if (open !== null) return open.map(readOperation);
  const { where, values } = conditionsOf(filter);
  // Few operations have one ticket, or were made on one phone within minutes: SQLite's sorter costs more than reading them all.
  if (filter.ticketKey !== undefined || filter.madeSince !== undefined) {
    // By another index SQLite would walk over all operations of a phone.
    const made = filter.madeSince ? onSqlite(" INDEXED BY operations_made") : "";
    const rows = yield* db.all<OperationRow>(`SELECT state, body FROM operations${made}${where}`, values);
    const few = rows.map(readOperation).toSorted(byAge);
    return (filter.oldestFirst === true ? few : few.toReversed()).slice(0, filter.max);
  }
  const order = filter.oldestFirst === true ? "ASC" : "DESC";
  const sql = `SELECT state, body FROM operations${where} ORDER BY created_at ${order}, id ${order} LIMIT ${atMost}`;
  return (yield* db.all<OperationRow>(sql, [...values, filter.max])).map(readOperation);
}

/** A filter as the conditions of a statement, with their values. */
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
  where("made_epoch = ? AND made_ms >= ?", filter.madeSince?.epoch, filter.madeSince?.ms);
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

/** How many sales and uses of balance of a phone, on this day, are open or applied. */
export function* countOfPhone(db: Db, phone: Phone, day: ShopDay): Doing<number> {
  const { fromMs, untilMs } = timesAround(day);
  // The times first, on SQLite in the index alone: a customer who comes for years has many rows, and few of a day.
  const [among, end] = [onSqlite("rowid IN (SELECT rowid FROM operations WHERE "), onSqlite(")")];
  const row = yield* db.get<{ n: number }>(
    `SELECT count(*) AS n FROM operations WHERE ${among}phone = ? AND created_at BETWEEN ? AND ?${end}
       AND ${off}day = ? AND kind IN ('sale', 'redeem') AND ${off}${amongStates(openOrApplied)}`,
    [phone, fromMs, untilMs, day],
  );
  return row?.n ?? 0;
}
