import type { Operation } from "../../../ledger/operation.ts";
import type { OperationsWanted, ReadModel, Story, StoryMessage, TiedOperation } from "../../read-model.ts";
import { createdWithin, readOperation, storyBounds, type OperationRow } from "../../rules/operations.ts";
import { fates, textOf, type StoredBody } from "../../rules/outbox.ts";
import type { Db, Value } from "../core/db.ts";
import { auditOf } from "../tables/ledger/audit-trail.ts";
import { operation as operationOf } from "../tables/ledger/operations.ts";

/** A page of operations, newest first. Several days are found by the time, one by its own index. */
export async function operationsPage(db: Db, wanted: OperationsWanted): Promise<Operation[]> {
  const { states, kind, phone, days, times, branch, cashier, ticketKey, before, max } = wanted;
  const values: Value[] = [];
  const conditions: string[] = [];
  const add = (condition: string, ...given: readonly Value[]) => {
    const left = [...given];
    conditions.push(condition.replaceAll("?", () => `$${values.push(left.shift() as Value)}`));
  };
  if (states !== undefined) add("state = any(?)", states);
  if (kind !== undefined) add("kind = ?", kind);
  if (phone !== undefined) add("phone = ?", phone);
  if (ticketKey !== undefined) add("ticket_key = ?", ticketKey);
  if (branch !== undefined) add("branch = ?", branch);
  if (cashier !== undefined) add("cashier = ?", cashier);
  if (times !== undefined) add("created_at = any(?)", times);
  if (days !== undefined && days.from === days.until) add("day = ?", days.from);
  else if (days !== undefined) {
    add("day between ? and ?", days.from, days.until);
    const { fromMs, untilMs } = createdWithin(days);
    if (times === undefined) add("created_at between ? and ?", fromMs, untilMs);
  }
  if (before !== undefined) add("(created_at, id) < (?, ?)", before.createdAtMs, before.id);
  const rows = await db.rows<OperationRow>(
    `select state, body from operations ${conditions.length > 0 ? `where ${conditions.join(" and ")}` : ""}
     order by created_at desc, id desc limit $${values.length + 1}`,
    [...values, max],
  );
  return rows.map(readOperation);
}

/** A page of all operations in the order of their ids. */
export async function operationsById(
  db: Db,
  { after = "", max }: Parameters<ReadModel["operationsById"]>[0],
): Promise<Operation[]> {
  return (
    await db.rows<OperationRow>("select state, body from operations where id > $1 order by id limit $2", [after, max])
  ).map(readOperation);
}

/** Operations whose id or ticket begins with a text. */
export async function operationsBeginning(
  db: Db,
  { id = "", ticketKey = "", max }: Parameters<ReadModel["operationsBeginning"]>[0],
): Promise<Operation[]> {
  const read = async (column: string, text: string) =>
    text === ""
      ? []
      : db.rows<OperationRow>(`select state, body from operations where ${column} >= $1 and ${column} < $2 limit $3`, [
          text,
          `${text}\u{10FFFF}`,
          max,
        ]);
  return [...(await read("id", id)), ...(await read("ticket_key", ticketKey))].slice(0, max).map(readOperation);
}

/** An operation with its audit entries, messages and tied operations; null where there is none. */
export async function storyOf(db: Db, operationId: string): Promise<Story | null> {
  const operation = await operationOf(db, operationId);
  if (operation === null) return null;
  const [audit, messages, tied] = await Promise.all([
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

async function messagesOf(db: Db, { id, chat }: Operation): Promise<StoryMessage[]> {
  const rows = await db.rows<MessageRow>(
    `select outbox.id, body, created_at, attempts, state, ended_at, why
     from operation_messages join outbox on outbox.id = operation_messages.outbox_id
     where operation_id = $1 and chat = $2 order by created_at, outbox.id limit $3`,
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
async function tiedTo(db: Db, operation: Operation): Promise<TiedOperation[]> {
  const { id, retryOf, corrects, createdAtMs } = operation;
  const { walletKey, phone } = operation.request;
  const tied: TiedOperation[] = [];
  for (const [tie, other] of [["retries", retryOf] as const, ["corrects", corrects] as const]) {
    const found = other === null ? null : await operationOf(db, other);
    if (found !== null) tied.push({ tie, operation: found });
  }
  const rows = await db.rows<OperationRow>(
    `select state, body from operations where wallet_key = $1 and phone = $2 and created_at >= $3 and $4 in (retry_of, corrects)
     order by created_at, id limit $5`,
    [walletKey, phone, createdAtMs, id, storyBounds.tied],
  );
  const later = rows.map(readOperation);
  return [
    ...tied,
    ...later.map((one): TiedOperation => ({ tie: one.retryOf === id ? "retriedBy" : "correctedBy", operation: one })),
  ];
}
