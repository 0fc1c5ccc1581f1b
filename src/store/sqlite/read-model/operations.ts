import { legalMoves, type Operation } from "../../../ledger/operation.ts";
import type { OperationsWanted, Story, StoryMessage, TiedOperation } from "../../read-model.ts";
import type { Sqlite } from "../core/database.ts";
import { readOperation, type OperationRow } from "../tables/operations.ts";
import type { StoredBody } from "../tables/outbox.ts";
import type { Rows } from "../rows.ts";

/** Bounds of one story. */
const mostMessages = 100;
const mostAudit = 200;
const mostTied = 50;

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
  const { kind, phone, day, ticketKey, before, max } = wanted;
  const states = wanted.states ?? Object.keys(legalMoves);
  const older = before === undefined ? [] : ["(created_at, id) < (?, ?)"];
  const cursor = before === undefined ? [] : [before.createdAtMs, before.id];
  const list = (conditions: readonly string[]) => {
    const all = [...conditions, ...older];
    return `SELECT state, body, created_at, id FROM operations ${all.length > 0 ? `WHERE ${all.join(" AND ")}` : ""}`;
  };
  const read = (sql: string, values: readonly (string | number)[]) =>
    db
      .prepare<(string | number)[], OperationRow>(`${sql} ORDER BY created_at DESC, id DESC LIMIT ?`)
      .all(...values, max)
      .map(readOperation);
  const narrow = Object.entries({ ticket_key: ticketKey, phone, day }).filter(([, value]) => value !== undefined);
  if (narrow.length > 0) {
    const first = narrow.map(([name], at) => `${at === 0 ? "" : "+"}${name} = ?`);
    const among = "+kind IN (SELECT value FROM json_each(?)) AND +state IN (SELECT value FROM json_each(?))";
    const lists = [kind === undefined ? kinds : [kind], states].map((one) => JSON.stringify(one));
    return read(list([...first, among]), [...narrow.map(([, value]) => value as string), ...lists, ...cursor]);
  }
  if (kind === undefined && wanted.states === undefined) return read(list([]), cursor);
  const pairs = states.flatMap((state) => (kind === undefined ? kinds : [kind]).map((one) => [state, one]));
  if (pairs.length === 0) return [];
  const merged = pairs.map(() => list(["state = ?", "kind = ?"])).join(" UNION ALL ");
  return read(
    merged,
    pairs.flatMap((pair) => [...pair, ...cursor]),
  );
}

/** An operation with its audit entries, messages and tied operations; null where there is none. */
export function storyOf(rows: Rows, operationId: string): Story | null {
  const { db } = rows;
  const operation = rows.operations.get(operationId);
  if (operation === null) return null;
  const audit = rows.audit.of(operationId, mostAudit);
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

/** By `outbox.state`. */
export const fates = ["open", "sent", "givenUp"] as const;

function messagesOf(db: Sqlite, { id, chat }: Operation): StoryMessage[] {
  return db
    .prepare<[string, string, number], MessageRow>(
      `SELECT outbox.id, body, created_at, attempts, state, ended_at, why
       FROM operation_messages JOIN outbox ON outbox.id = operation_messages.outbox_id
       WHERE operation_id = ? AND chat = ? ORDER BY created_at, outbox.id LIMIT ?`,
    )
    .all(id, chat, mostMessages)
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

/** The text of a message; of a file its caption. */
export function textOf(body: StoredBody): string | null {
  if (body.type === "text") return body.text;
  return body.type === "file" ? body.caption : null;
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
    .all(walletKey, phone, createdAtMs, id, mostTied)
    .map(readOperation)
    .map((one): TiedOperation => ({ tie: one.retryOf === id ? "retriedBy" : "correctedBy", operation: one }));
  return [...before, ...later];
}
