import type { OutgoingBody } from "../../channel/channel.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { OperationsWanted, Story, StoryMessage, TiedOperation } from "../reading.ts";
import type { Sqlite } from "./database.ts";
import { readOperation, type OperationRow } from "./operations.ts";
import { readAudit, type AuditRow } from "./rows.ts";

/** Before an operation was confirmed and after it ended, messages of so long belong to its story, ms. */
const besideMs = 60_000;
const mostMessages = 100;
const mostAudit = 200;
const mostTied = 50;

type Condition = readonly [sql: string, value: string | number];

const newestFirst = "ORDER BY created_at DESC, id DESC LIMIT ?";

/**
 * The page that is wanted. A ticket or a phone finds few, which are sorted; a day has an index in the order of the list; where there
 * are only states, the lists of each are merged. There are as many texts as kinds of wanting, and the store keeps a statement of each.
 */
export function operationsPage(db: Sqlite, wanted: OperationsWanted): Operation[] {
  const { states, kind, phone, day, ticketKey, before, max } = wanted;
  const narrow: Condition[] = [];
  if (ticketKey !== undefined) narrow.push(["ticket_key = ?", ticketKey]);
  if (phone !== undefined) narrow.push([`${narrow.length > 0 ? "+" : ""}phone = ?`, phone]);
  if (day !== undefined) narrow.push([`${narrow.length > 0 ? "+" : ""}day = ?`, day]);
  const conditions: Condition[] = [...narrow];
  if (kind !== undefined) conditions.push(["kind = ?", kind]);
  const older = before === undefined ? "" : "(created_at, id) < (?, ?)";
  const cursor = before === undefined ? [] : [before.createdAtMs, before.id];
  const where = (more: readonly string[]) => {
    const all = [...conditions.map(([sql]) => sql), ...more, older].filter((sql) => sql !== "");
    return all.length > 0 ? `WHERE ${all.join(" AND ")}` : "";
  };
  const given = conditions.map(([, value]) => value);
  const columns = "SELECT state, body, created_at, id FROM operations";
  const all = (sql: string, ...values: (string | number)[]) =>
    db
      .prepare<(string | number)[], OperationRow>(sql)
      .all(...values, max)
      .map(readOperation);
  if (states === undefined) return all(`${columns} ${where([])} ${newestFirst}`, ...given, ...cursor);
  if (states.length === 0) return [];
  if (narrow.length > 0) {
    const among = `+state IN (${states.map(() => "?").join(",")})`;
    return all(`${columns} ${where([among])} ${newestFirst}`, ...given, ...states, ...cursor);
  }
  const parts = states.map(() => `${columns} ${where(["state = ?"])}`).join(" UNION ALL ");
  return all(`${parts} ${newestFirst}`, ...states.flatMap((state) => [...given, state, ...cursor]));
}

/** All that is known of an operation. */
export function storyOf(db: Sqlite, operationId: string): Story | null {
  const operation = find(db, operationId);
  if (operation === null) return null;
  const audit = db
    .prepare<[string, number], AuditRow>("SELECT * FROM audit WHERE operation_id = ? ORDER BY id LIMIT ?")
    .all(operationId, mostAudit)
    .map(readAudit);
  return { operation, audit, messages: messagesOf(db, operation), tied: tiedTo(db, operation) };
}

function find(db: Sqlite, id: string): Operation | null {
  const row = db.prepare<[string], OperationRow>("SELECT state, body FROM operations WHERE id = ?").get(id);
  return row ? readOperation(row) : null;
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

const fates = ["open", "sent", "givenUp"] as const;

function messagesOf(db: Sqlite, { chat, createdAtMs, endedAtMs }: Operation): StoryMessage[] {
  const untilMs = endedAtMs === null ? Number.MAX_SAFE_INTEGER : endedAtMs + besideMs;
  return db
    .prepare<[string, number, number, number], MessageRow>(
      `SELECT id, body, created_at, attempts, state, ended_at, why FROM outbox
       WHERE chat = ? AND created_at BETWEEN ? AND ? ORDER BY created_at, id LIMIT ?`,
    )
    .all(chat, createdAtMs - besideMs, untilMs, mostMessages)
    .map((row) => ({
      id: row.id,
      text: textOf(JSON.parse(row.body) as OutgoingBody | { readonly type: "sent file" }),
      createdAtMs: row.created_at,
      attempts: row.attempts,
      fate: fates[row.state] ?? "open",
      endedAtMs: row.ended_at,
      why: row.why,
    }));
}

function textOf(body: OutgoingBody | { readonly type: "sent file" }): string | null {
  if (body.type === "text") return body.text;
  return body.type === "file" ? body.caption : null;
}

/** What it tries again or corrects, and what does so with it: of the same customer and wallet, and later. */
function tiedTo(db: Sqlite, operation: Operation): TiedOperation[] {
  const { id, retryOf, corrects, createdAtMs } = operation;
  const { walletKey, phone } = operation.request;
  const earlier = [
    ["retries", retryOf],
    ["corrects", corrects],
  ] as const;
  const before = earlier.flatMap(([tie, other]): TiedOperation[] => {
    const found = other === null ? null : find(db, other);
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
