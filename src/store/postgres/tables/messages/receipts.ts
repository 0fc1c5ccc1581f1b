import { channelTraits, chatChannel, type ChatKey } from "../../../../domain/people/chat.ts";
import { monthOf, type Billed } from "../../../../domain/shop/billing.ts";
import type { Receipt } from "../../../../channel/channel.ts";
import type { FailedLater } from "../../../outbox.ts";
import { afterFailure, furthest, receiptStates } from "../../../rules/receipts.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";
import { countAttempt, markDelivered, markSent } from "./outbox.ts";

interface MessageRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly state: number;
  readonly attempts: number;
  readonly ended_at: number | null;
  readonly message_id: string | null;
  readonly is_file: boolean;
}

interface ReceiptRow {
  readonly outbox_id: number;
  readonly state: number;
  readonly billed: string | null;
}

const known = (tx: Transaction, messageId: string) =>
  tx.first<ReceiptRow>("select outbox_id, state, billed from receipts where message_id = $1", [messageId]);

/** The network has answered that it accepted a message. Its receipt that the message failed may have come before this answer, and stands. */
export async function acceptedByNetwork(
  tx: Transaction,
  id: number,
  messageId: string | null,
  newest: number,
  nowMs: number,
): Promise<void> {
  const receipt = messageId === null ? null : await known(tx, messageId);
  if (messageId === null || receipt?.state !== receiptStates.failed) return markSent(tx, id, messageId, newest, nowMs);
  countAttempt(tx, id);
  forgetRepeated(tx, await messageOf(tx, id, messageId), messageId);
}

/** Messages of the month of `nowMs` that are charged for, by category. */
export async function billedIn(db: Db, nowMs: number): Promise<Billed> {
  const sql = "select category, messages from billed_messages where month = $1 order by category";
  const rows = await db.rows<{ category: string; messages: number }>(sql, [monthOf(nowMs)]);
  return Object.fromEntries(rows.map(({ category, messages }) => [category, messages]));
}

/** What was said of an attempt is not said of the next one, where that has the same id. */
function forgetRepeated(tx: Transaction, row: MessageRow | null, messageId: string): void {
  if (row !== null && channelTraits[chatChannel(row.chat)].repeatsIds)
    tx.write("delete from receipts where message_id = $1", [messageId]);
}

/** Records receipts; gives the messages that have failed by them. `newest`: `seq` of the newest entry at this moment. */
export async function addReceipts(
  tx: Transaction,
  receipts: readonly Receipt[],
  newest: number,
  nowMs: number,
): Promise<FailedLater[]> {
  const failed: FailedLater[] = [];
  for (const receipt of receipts) failed.push(...((await addReceipt(tx, receipt, newest, nowMs)) ?? []));
  return failed;
}

async function addReceipt(
  tx: Transaction,
  receipt: Receipt,
  newest: number,
  nowMs: number,
): Promise<FailedLater[] | null> {
  const { messageId, outboxId, state } = receipt;
  const before = await known(tx, messageId);
  const row = await messageOf(tx, outboxId ?? before?.outbox_id ?? null, messageId);
  // Its row is deleted, or it is another database's.
  if (row === null) return null;
  const said = typeof state === "object" ? receiptStates.failed : receiptStates[state];
  const after = furthest(before?.state ?? null, said);
  const billed = before?.billed ?? receipt.billed;
  if (before === null || after !== before.state || billed !== before.billed)
    tx.write(
      `insert into receipts (message_id, outbox_id, state, billed) values ($1, $2, $3, $4)
       on conflict (message_id) do update set outbox_id = excluded.outbox_id, state = excluded.state, billed = excluded.billed`,
      [messageId, row.id, after, billed],
    );
  if (billed !== null && (before?.billed ?? null) === null)
    tx.write(
      `insert into billed_messages (month, category, messages) values ($1, $2, 1)
       on conflict (month, category) do update set messages = billed_messages.messages + 1`,
      [monthOf(receipt.atMs ?? nowMs), billed],
    );
  if (after === (before?.state ?? null)) return null;
  if (typeof state === "object")
    return after === receiptStates.failed ? failedLater(tx, row, receipt, state, nowMs) : null;
  // Its answer was lost, or it was called failed before.
  if (row.state === 0 && receipt.isLast) markSent(tx, row.id, messageId, newest, nowMs);
  if (after === receiptStates.delivered && row.message_id === messageId) markDelivered(tx, row.id);
  return null;
}

/** The message of a receipt, locked: two workers may hear of it at once. */
function messageOf(tx: Transaction, id: number | null, messageId: string): Promise<MessageRow | null> {
  const columns = `select id, chat, state, attempts, ended_at, message_id, body = '{"type":"sent file"}' as is_file from outbox`;
  return id === null
    ? tx.first<MessageRow>(`${columns} where message_id = $1 limit 1 for update`, [messageId])
    : tx.first<MessageRow>(`${columns} where id = $1 for update`, [id]);
}

/** Whether the person of a chat has written since then. `seq` rises with `accepted_at`: the first entry that is old enough ends the search. */
async function hasWrittenSince(tx: Transaction, chat: ChatKey, sinceMs: number | null): Promise<boolean> {
  if (sinceMs === null) return false;
  const row = await tx.first(
    `select seq from inbox where seq > coalesce((select seq from inbox where accepted_at <= $1 order by seq desc limit 1), 0)
       and chat = $2 and delivery is not null limit 1`,
    [sinceMs, chat],
  );
  return row !== null;
}

async function failedLater(
  tx: Transaction,
  row: MessageRow,
  { messageId, isLast }: Receipt,
  { next, why }: { readonly next: FailedLater["next"]; readonly why: string },
  nowMs: number,
): Promise<FailedLater[] | null> {
  // Another attempt of it was accepted.
  if (row.state === 1 && isLast && row.message_id !== messageId) return null;
  if (row.state === 2) return null;
  const hasWritten = next === "hold" && (await hasWrittenSince(tx, row.chat, row.ended_at));
  const { attempts: before, is_file: isFile } = row;
  const { next: what, pauseMs, attempts } = afterFailure(next, { attempts: before, isFile, hasWritten });
  if (what === "drop")
    tx.write("update outbox set state = 2, ended_at = $1, why = $2, accepted_seq = null, held = false where id = $3", [
      nowMs,
      why,
      row.id,
    ]);
  else {
    tx.write(
      `update outbox set state = 0, ended_at = null, message_id = null, accepted_seq = null, not_before = $1, held = $2,
         attempts = $3, refused_at = null, again = asked_in is not null where id = $4`,
      [nowMs + pauseMs, what === "hold", attempts, row.id],
    );
    // Of one that is being sent the answer is still to come, and is to find it.
    if (row.state === 1) forgetRepeated(tx, row, messageId);
  }
  tx.announce("outbox");
  return [{ outboxId: row.id, next: what, why }];
}
