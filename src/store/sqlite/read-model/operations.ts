import { legalMoves, type Operation } from "../../../ledger/operation.ts";
import type { OperationsWanted, ReadModel, Story, StoryMessage, TiedOperation } from "../../read-model.ts";
import type { Sqlite } from "../core/database.ts";
import { createdWithin, readOperation, storyBounds, type OperationRow } from "../../rules/operations.ts";
import { fates, textOf, type StoredBody } from "../../rules/outbox.ts";
import type { Rows } from "../rows.ts";

/** Every kind of operation: a missing one does not compile. */
const kinds = Object.keys({
  sale: true,
  redeem: true,
  correction: true,
  register: true,
  addCollaborator: true,
  disableCollaborator: true,
} satisfies { readonly [kind in Kind]: true }) as Kind[];

type Kind = Operation["request"]["kind"];

/**
 * A page of operations, newest first. A ticket or a phone finds few rows; a day has an index in the order of the list, and so has each kind in each
 * state: those lists are merged. The plus keeps SQLite off an index that finds many rows.
 */
export function operationsPage(db: Sqlite, wanted: OperationsWanted): Operation[] {
  const { kind, phone, days, ticketKey, max } = wanted;
  const states = wanted.states ?? Object.keys(legalMoves);
  const others = otherConditions(wanted);
  const list = (conditions: readonly string[]) => {
    const all = [...conditions, ...others.map(([condition]) => condition)];
    return `SELECT state, body, created_at, id FROM operations ${all.length > 0 ? `WHERE ${all.join(" AND ")}` : ""}`;
  };
  const given = others.flatMap(([, ...values]) => values);
  const read = (sql: string, values: readonly Value[]) =>
    db
      .prepare<Value[], OperationRow>(`${sql} ORDER BY created_at DESC, id DESC LIMIT ?`)
      .all(...values, max)
      .map(readOperation);
  const day = days?.from === days?.until ? days?.from : undefined;
  if (wanted.times !== undefined) {
    const among = ["created_at IN (SELECT value FROM json_each(?))", `+${amongKinds}`, `+${amongStates}`];
    return read(list(among), [
      ...[wanted.times, kind === undefined ? kinds : [kind], states].map((one) => JSON.stringify(one)),
      ...given,
    ]);
  }
  const narrow = Object.entries({ ticket_key: ticketKey, phone, day }).filter(([, value]) => value !== undefined);
  if (narrow.length > 0) {
    const first = narrow.map(([name], at) => `${at === 0 ? "" : "+"}${name} = ?`);
    const among = `+${amongKinds} AND +${amongStates}`;
    const lists = [kind === undefined ? kinds : [kind], states].map((one) => JSON.stringify(one));
    return read(list([...first, among]), [...narrow.map(([, value]) => value as string), ...lists, ...given]);
  }
  if (kind === undefined && wanted.states === undefined) return read(list([]), given);
  const pairs = states.flatMap((state) => (kind === undefined ? kinds : [kind]).map((one) => [state, one]));
  if (pairs.length === 0) return [];
  const merged = pairs.map(() => list(["state = ?", "kind = ?"])).join(" UNION ALL ");
  return read(
    merged,
    pairs.flatMap((pair) => [...pair, ...given]),
  );
}

type Value = string | number;

const amongKinds = "kind IN (SELECT value FROM json_each(?))";
const amongStates = "state IN (SELECT value FROM json_each(?))";

/** Conditions, each with its values, that every list has beside those that find its rows. Several days are found by the time, one by its own index. */
function otherConditions(wanted: OperationsWanted): (readonly [string, ...Value[]])[] {
  const { days, times, branch, cashier, before } = wanted;
  const conditions: (readonly [string, ...Value[]])[] = [];
  if (days !== undefined && days.from !== days.until) {
    const { fromMs, untilMs } = createdWithin(days);
    conditions.push(["+day >= ? AND +day <= ?", days.from, days.until]);
    if (times === undefined) conditions.push(["created_at > ?", fromMs]);
    // The condition of a further page is a bound already.
    if (times === undefined && before === undefined) conditions.push(["created_at < ?", untilMs]);
  }
  if (branch !== undefined) conditions.push(["+branch = ?", branch]);
  if (cashier !== undefined) conditions.push(["body ->> '$.decider.name' = ?", cashier]);
  if (before !== undefined) conditions.push(["(created_at, id) < (?, ?)", before.createdAtMs, before.id]);
  return conditions;
}

/** A page of all operations in the order in which they are stored. */
export function operationsById(
  db: Sqlite,
  { after = "", max }: Parameters<ReadModel["operationsById"]>[0],
): Operation[] {
  return db
    .prepare<Value[], OperationRow>("SELECT state, body FROM operations WHERE id > ? ORDER BY id LIMIT ?")
    .all(after, max)
    .map(readOperation);
}

/** Operations whose id or ticket begins with a text. */
export function operationsBeginning(
  db: Sqlite,
  { id, ticketKey, max }: Parameters<ReadModel["operationsBeginning"]>[0],
): Operation[] {
  const read = (column: string, text: string) =>
    db
      .prepare<Value[], OperationRow>(
        `SELECT state, body FROM operations WHERE ${column} >= ? AND ${column} < ? LIMIT ?`,
      )
      .all(text, `${text}\u{10FFFF}`, max)
      .map(readOperation);
  const byTicket = ticketKey === undefined || ticketKey === "" ? [] : read("ticket_key", ticketKey);
  const byId = id === undefined || id === "" ? [] : read("id", id);
  return [...byId, ...byTicket].slice(0, max);
}

/** An operation with its audit entries, messages and tied operations; null where there is none. */
export function storyOf(rows: Rows, operationId: string): Story | null {
  const { db } = rows;
  const operation = rows.operations.get(operationId);
  if (operation === null) return null;
  const audit = rows.audit.of(operationId, storyBounds.audit);
  return { operation, audit, messages: messagesOf(db, operation), tied: tiedTo(rows, operation) };
}

interface MessageRow {
  id: number;
  body: string;
  created_at: number;
  attempts: number;
  state: number;
  ended_at: number | null;
  why: string | null;
}

function messagesOf(db: Sqlite, { id, chat }: Operation): StoryMessage[] {
  return db
    .prepare<[string, string, number], MessageRow>(
      `SELECT outbox.id, body, created_at, attempts, state, ended_at, why
       FROM operation_messages JOIN outbox ON outbox.id = operation_messages.outbox_id
       WHERE operation_id = ? AND chat = ? ORDER BY created_at, outbox.id LIMIT ?`,
    )
    .all(id, chat, storyBounds.messages)
    .map((row) => ({
      id: row.id,
      text: textOf(JSON.parse(row.body) as StoredBody),
      createdAtMs: row.created_at,
      attempts: row.attempts,
      fate: fates[row.state] ?? "open",
      endedAtMs: row.ended_at,
      why: row.why,
    }));
}

/** The operations that this one retries or corrects, and later ones of the same customer and wallet that retry or correct it. */
function tiedTo({ db, operations }: Rows, operation: Operation): TiedOperation[] {
  const { id, retryOf, corrects, createdAtMs } = operation;
  const { walletKey, phone } = operation.request;
  const earlier = [
    ["retries", retryOf],
    ["corrects", corrects],
  ] as const;
  const before = earlier.flatMap(([tie, other]): TiedOperation[] => {
    const found = other === null ? null : operations.get(other);
    return found === null ? [] : [{ tie, operation: found }];
  });
  const later = db
    .prepare<(string | number)[], OperationRow>(
      `SELECT state, body FROM operations WHERE wallet_key = ? AND phone = ? AND created_at >= ?
         AND ? IN (body ->> 'retryOf', body ->> 'corrects') ORDER BY created_at, id LIMIT ?`,
    )
    .all(walletKey, phone, createdAtMs, id, storyBounds.tied)
    .map(readOperation)
    .map((one): TiedOperation => ({ tie: one.retryOf === id ? "retriedBy" : "correctedBy", operation: one }));
  return [...before, ...later];
}
