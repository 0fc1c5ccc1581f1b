import type { ChatKey } from "../../../../domain/people/chat.ts";
import { timesAround, type ShopDay } from "../../../../domain/time/local-time.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import { openOrApplied, type Operation, type OperationFilter } from "../../../../ledger/operation.ts";
import { readOperation, type OperationRow } from "../../../rules/operations.ts";
import type { Db, Value } from "../../core/db.ts";

const open = "state in ('ready', 'sending', 'inDoubt', 'ask')";

/** Most open operations of a chat that a turn sees. */
const mostOpen = 50;

/** Operations that match every filter that is given, in its order. */
export async function findOperations(db: Db, filter: OperationFilter): Promise<Operation[]> {
  const values: Value[] = [];
  const conditions: string[] = [];
  const where = (condition: (place: string) => string, value: Value | undefined) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where((one) => `state = any(${one})`, filter.states);
  where((one) => `wallet_key = ${one}`, filter.walletKey);
  where((one) => `phone = ${one}`, filter.phone);
  where((one) => `chat = ${one}`, filter.chat);
  where((one) => `kind = ${one}`, filter.kind);
  where((one) => `created_at >= ${one}`, filter.createdSinceMs);
  where((one) => `made_epoch = ${one}`, filter.madeSince?.epoch);
  where((one) => `made_ms >= ${one}`, filter.madeSince?.ms);
  where((one) => `created_at <= ${one}`, filter.createdBeforeMs);
  where((one) => `day = ${one}`, filter.day);
  where((one) => `ticket_key = ${one}`, filter.ticketKey);
  where((one) => `id <> all(${one})`, filter.exceptIds);
  const order = filter.oldestFirst === true ? "asc" : "desc";
  const rows = await db.rows<OperationRow>(
    `select state, body from operations ${conditions.length > 0 ? `where ${conditions.join(" and ")}` : ""}
     order by created_at ${order}, id ${order} limit $${values.length + 1}`,
    [...values, filter.max],
  );
  return rows.map(readOperation);
}

/** How many sales and uses of balance of a phone, on this day, are open or applied. */
export async function countOfPhone(db: Db, phone: Phone, day: ShopDay): Promise<number> {
  // The index of the phone has the time, not the day.
  const { fromMs, untilMs } = timesAround(day);
  const row = await db.first<{ n: number }>(
    `select count(*) as n from operations where phone = $1 and created_at between $2 and $3 and day = $4
       and kind in ('sale', 'redeem') and state = any($5)`,
    [phone, fromMs, untilMs, day, openOrApplied],
  );
  return row?.n ?? 0;
}

/** The operations of chats that have not ended, by chat, newest first. */
export async function openOperationsOf(
  db: Db,
  chats: readonly ChatKey[],
): Promise<ReadonlyMap<ChatKey, readonly Operation[]>> {
  const rows = await db.rows<OperationRow & { chat: ChatKey }>(
    `select chat, state, body from operations where chat = any($1) and ${open} order by created_at desc, id desc`,
    [chats],
  );
  const found = new Map<ChatKey, Operation[]>();
  for (const { chat, ...row } of rows) {
    const before = found.get(chat) ?? [];
    if (before.length < mostOpen) found.set(chat, [...before, readOperation(row)]);
  }
  return found;
}

/**
 * The oldest operation that is ready and due of each lane that is free, oldest first. A lane is not free while an operation in `skip` is ready on it.
 */
export async function readyOperations(
  db: Db,
  max: number,
  nowMs: number,
  skip: ReadonlySet<string>,
): Promise<Operation[]> {
  const rows = await db.rows<OperationRow>(
    `select state, body from
       (select distinct on (wallet_key, phone) id, state, body, created_at from operations as one
        where state = 'ready' and next_at <= $2 and not exists (select 1 from operations as other
          where other.wallet_key = one.wallet_key and other.phone = one.phone and (other.lane or (other.state = 'ready' and other.id = any($3))))
        order by wallet_key, phone, created_at, id) as firsts
     order by created_at, id limit $1`,
    [max, nowMs, [...skip]],
  );
  return rows.map(readOperation);
}

/** Doubts whose time has come, by their times. */
export async function doubtsDue(db: Db, nowMs: number): Promise<Operation[]> {
  const rows = await db.rows<OperationRow>(
    "select state, body from operations where state in ('inDoubt', 'ask') and next_at <= $1 order by next_at, id",
    [nowMs],
  );
  return rows.map(readOperation);
}

/** When the next one is due after this time, epoch ms; null: none is. */
export async function operationsDueAfter(db: Db, nowMs: number): Promise<number | null> {
  const row = await db.first<{ at: number | null }>(
    "select min(next_at) as at from operations where state in ('ready', 'inDoubt', 'ask') and next_at > $1",
    [nowMs],
  );
  return row?.at ?? null;
}

/** How many are in `ready` or `sending`. */
export async function countMoving(db: Db): Promise<number> {
  return (
    (await db.first<{ n: number }>("select count(*) as n from operations where state in ('ready', 'sending')"))?.n ?? 0
  );
}
