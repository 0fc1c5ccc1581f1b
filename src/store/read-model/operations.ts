import { legalMoves, type Operation } from "../../ledger/operation.ts";
import { onSqlite, stored } from "../port/dialect.ts";
import type { Db, Doing, Value } from "../port/engine.ts";
import type { OperationsWanted, ReadModel, Story, StoryMessage, TiedOperation } from "../read-model.ts";
import { readOperation, type OperationRow } from "../rules/operations.ts";
import { fates, textOf, type StoredBody } from "../rules/outbox.ts";
import { auditOf } from "../repositories/ledger/audit-trail.ts";
import { operation as operationOf } from "../repositories/ledger/operations.ts";

/** So many entries of each kind are read for the story of one operation. */
const storyBounds = { messages: 100, audit: 200, tied: 50 } as const;

/** A shop day begins at most so long before its midnight in UTC and ends at most so long after it, in any time zone, ms. */
const earliestMs = 14 * 3_600_000;
const latestMs = 42 * 3_600_000;

/** The time in which operations of these shop days (`YYYY-MM-DD`, both included) can have been created, in any time zone, epoch ms. */
function createdWithin(days: { readonly from: string; readonly until: string }) {
  return { fromMs: midnightUtc(days.from) - earliestMs, untilMs: midnightUtc(days.until) + latestMs };
}

function midnightUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

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

/** A condition with its values. */
type Condition = readonly [string, ...Value[]];

/** Keeps SQLite off an index that finds many rows. */
const off = onSqlite("+");

/**
 * A page of operations, newest first. A ticket or a phone finds few rows; a day has an index in the order of the list. On SQLite so has each kind in each
 * state: those lists are merged.
 */
export function* operationsPage(db: Db, wanted: OperationsWanted): Doing<Operation[]> {
  const { kind, phone, days, ticketKey, times, max } = wanted;
  const states = wanted.states ?? Object.keys(legalMoves);
  const onlyKinds = kind === undefined ? kinds : [kind];
  const isMixed = kind === undefined && wanted.states === undefined;
  const others = otherConditions(wanted);
  const day = days?.from === days?.until ? days?.from : undefined;
  const narrow = Object.entries({ ticket_key: ticketKey, phone, day }).filter(([, value]) => value !== undefined);
  const first: Condition[] =
    times === undefined
      ? narrow.map(([name, value], at) => [`${at === 0 ? "" : off}${name} = ?`, value as string])
      : [["created_at = ANY(?)", times]];
  const isFew = first.length > 0;
  const among: Condition[] = [
    [`${off}kind = ANY(?)`, onlyKinds],
    [`${off}state = ANY(?)`, states],
  ];
  const merged = db.engine === "sqlite" && !isFew && !isMixed;
  const lists: readonly (readonly Condition[])[] = merged
    ? states.flatMap((state) => onlyKinds.map((one): Condition[] => [["state = ? AND kind = ?", state, one]]))
    : [[...first, ...(isMixed && (!isFew || db.engine === "postgres") ? [] : among)]];
  if (lists.length === 0) return [];
  const texts = lists.map((own) => {
    const all = [...own, ...others].map(([condition]) => condition);
    return `SELECT state, body, created_at, id FROM operations ${all.length > 0 ? `WHERE ${all.join(" AND ")}` : ""}`;
  });
  const values = lists.flatMap((own) => [...own, ...others].flatMap(([, ...given]) => given));
  const sql = `${texts.join(" UNION ALL ")} ORDER BY created_at DESC, id DESC LIMIT ?`;
  return (yield* db.all<OperationRow>(sql, [...values, max])).map(readOperation);
}

/** Conditions that every list has beside those that find its rows. Several days are found by the time, one by its own index. */
function otherConditions(wanted: OperationsWanted): readonly Condition[] {
  const { days, times, branch, cashier, before } = wanted;
  const conditions: Condition[] = [];
  if (days !== undefined && days.from !== days.until) {
    const { fromMs, untilMs } = createdWithin(days);
    conditions.push([`${off}day >= ? AND ${off}day <= ?`, days.from, days.until]);
    if (times === undefined) conditions.push(["created_at > ?", fromMs]);
    // The condition of a further page is a bound already.
    if (times === undefined && before === undefined) conditions.push(["created_at < ?", untilMs]);
  } else if (days !== undefined && times !== undefined) conditions.push([`${off}day = ?`, days.from]);
  if (branch !== undefined) conditions.push([`${off}branch = ?`, branch]);
  if (cashier !== undefined) conditions.push([`${stored("cashier", "body ->> '$.decider.name'")} = ?`, cashier]);
  if (before !== undefined) conditions.push(["(created_at, id) < (?, ?)", before.createdAtMs, before.id]);
  return conditions;
}

/** A page of all operations in the order of their ids. */
export function* operationsById(db: Db, wanted: Parameters<ReadModel["operationsById"]>[0]): Doing<Operation[]> {
  const { after = "", max } = wanted;
  const sql = "SELECT state, body FROM operations WHERE id > ? ORDER BY id LIMIT ?";
  return (yield* db.all<OperationRow>(sql, [after, max])).map(readOperation);
}

/** Operations whose id or ticket begins with a text. */
export function* operationsBeginning(
  db: Db,
  { id = "", ticketKey = "", max }: Parameters<ReadModel["operationsBeginning"]>[0],
): Doing<Operation[]> {
  const given = [
    ["id", id],
    ["ticket_key", ticketKey],
  ].filter(([, text]) => text !== "");
  const found = yield* db.together(
    given.map(([column, text]) =>
      db.all<OperationRow>(`SELECT state, body FROM operations WHERE ${column} >= ? AND ${column} < ? LIMIT ?`, [
        text as string,
        `${text}\u{10FFFF}`,
        max,
      ]),
    ),
  );
  return found.flat().slice(0, max).map(readOperation);
}

/** An operation with its audit entries, messages and tied operations; null where there is none. */
export function* storyOf(db: Db, operationId: string): Doing<Story | null> {
  const operation = yield* operationOf(db, operationId);
  if (operation === null) return null;
  const [audit, messages, tied] = yield* db.together([
    auditOf(db, operationId, storyBounds.audit),
    messagesOf(db, operation),
    tiedTo(db, operation),
  ]);
  return { operation, audit, messages, tied };
}

interface MessageRow {
  readonly id: number;
  readonly body: string;
  readonly created_at: number;
  readonly attempts: number;
  readonly state: number;
  readonly ended_at: number | null;
  readonly why: string | null;
}

function* messagesOf(db: Db, { id, chat }: Operation): Doing<StoryMessage[]> {
  const rows = yield* db.all<MessageRow>(
    `SELECT outbox.id, body, created_at, attempts, state, ended_at, why
     FROM operation_messages JOIN outbox ON outbox.id = operation_messages.outbox_id
     WHERE operation_id = ? AND chat = ? ORDER BY created_at, outbox.id LIMIT ?`,
    [id, chat, storyBounds.messages],
  );
  return rows.map((row) => ({
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
function* tiedTo(db: Db, operation: Operation): Doing<TiedOperation[]> {
  const { id, retryOf, corrects, createdAtMs } = operation;
  const { walletKey, phone } = operation.request;
  const tied: TiedOperation[] = [];
  for (const [tie, other] of [["retries", retryOf] as const, ["corrects", corrects] as const]) {
    const found = other === null ? null : yield* operationOf(db, other);
    if (found !== null) tied.push({ tie, operation: found });
  }
  const [retries, corrected] = [stored("retry_of", "body ->> 'retryOf'"), stored("corrects", "body ->> 'corrects'")];
  const rows = yield* db.all<OperationRow>(
    `SELECT state, body FROM operations WHERE wallet_key = ? AND phone = ? AND created_at >= ?
       AND ? IN (${retries}, ${corrected}) ORDER BY created_at, id LIMIT ?`,
    [walletKey, phone, createdAtMs, id, storyBounds.tied],
  );
  const later = rows
    .map(readOperation)
    .map((one): TiedOperation => ({ tie: one.retryOf === id ? "retriedBy" : "correctedBy", operation: one }));
  return [...tied, ...later];
}
