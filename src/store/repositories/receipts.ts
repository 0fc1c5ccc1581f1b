import type { OutgoingBody, Receipt } from "../../channel/channel.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../domain/chat.ts";
import { monthOf, type Billed } from "../../domain/prices.ts";
import type { FailedLater, OutboxStore, Reply } from "../messages.ts";
import { type Db, type Doing, entryStates, forUpdate, type Tx, type Whole } from "../port/engine.ts";
import { isFirstWithin, wasTold } from "./directory.ts";
import { countAttempt, markDelivered, markSent, tellsOutcome } from "./outbox.ts";

/** Values of the column `receipts.state`. */
const receiptStates = { accepted: 0, delivered: 1, failed: 2 } as const;

/** A message that failed so often after it was accepted is given up. */
const mostAttempts = 6;
/** The pause before it is sent again, ms: four times as long each time, so that a trouble of an hour gives nothing up. */
const againMs = 15_000;

/** A message that was delivered has not failed, whatever is said later; one that failed was not accepted by what is said late. */
function furthest(before: number | null, said: number): number {
  if (before === null) return said;
  if (before === receiptStates.delivered || said === receiptStates.delivered) return receiptStates.delivered;
  return Math.max(before, said);
}

type Said = Extract<Receipt["state"], object>["next"];

/** What is done with a message that failed, after which pause, ms, and how many attempts count from then on. */
interface Fate {
  readonly next: Exclude<Said, "unreached" | "otherwise">;
  readonly pauseMs: number;
  readonly attempts: number;
}

/** A message that failed after its network had accepted it. */
interface Failed {
  readonly attempts: number;
  readonly isFile: boolean;
  /** It says what became of an operation. */
  readonly isOutcome: boolean;
  /** Its person has written since it was sent: what waited for that need not wait any more. */
  readonly hasWritten: boolean;
}

/** What is done with a message that failed after its network had accepted it. */
function afterFailure(said: Said, { attempts, isFile, isOutcome, hasWritten }: Failed): Fate {
  // Whoever was not reached has to learn what became of their money: at their next word at the latest.
  const next = said === "unreached" ? (isOutcome ? "hold" : "drop") : said === "otherwise" ? "again" : said;
  if (isFile || (next === "again" && attempts >= mostAttempts)) return { next: "drop", pauseMs: 0, attempts };
  if (next === "hold" && hasWritten && attempts < mostAttempts) return { next: "again", pauseMs: 0, attempts };
  // The channel pauses its number itself.
  if (next === "later") return { next, pauseMs: againMs, attempts: Math.max(0, attempts - 1) };
  return { next, pauseMs: said === "again" ? againMs * 4 ** Math.max(0, attempts - 1) : 0, attempts };
}

/** `is_file`, `is_outcome`: 0 or 1 on SQLite. */
interface MessageRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly state: number;
  readonly attempts: number;
  readonly ended_at: number | null;
  readonly message_id: string | null;
  readonly is_file: boolean | number;
  readonly is_outcome: boolean | number;
}

interface ReceiptRow {
  readonly outbox_id: number;
  readonly state: number;
  readonly billed: string | null;
}

/** Whether any message has a receipt. Most networks give none; SQLite remembers that, and is not asked again for each message. */
const anyReceipt: Whole<unknown, boolean> = {
  sql: "SELECT 1 AS known FROM receipts LIMIT 1",
  read: (rows) => rows.length > 0,
};

function* known(tx: Tx, messageId: string): Doing<ReceiptRow | null> {
  if (tx.engine === "sqlite" && !(yield* tx.whole(anyReceipt))) return null;
  const sql = "SELECT outbox_id, state, billed FROM receipts WHERE message_id = ?";
  return yield* tx.get<ReceiptRow>(sql, [messageId]);
}

/** The network has answered that it accepted a message. Its receipt that the message failed may have come before this answer, and stands. */
export function* acceptedByNetwork(tx: Tx, id: number, messageId: string | null, nowMs: number): Doing<void> {
  const [newest, receipt] = yield* tx.together([
    tx.open.entries.newestSeq(),
    ...(messageId === null ? [] : [known(tx, messageId)]),
  ]);
  if (messageId === null || receipt?.state !== receiptStates.failed) return markSent(tx, id, messageId, newest, nowMs);
  countAttempt(tx, id);
  forgetRepeated(tx, yield* messageOf(tx, id, messageId), messageId);
}

export function* billedIn(db: Db, nowMs: number): Doing<Billed> {
  const sql = "SELECT category, messages FROM billed_messages WHERE month = ? ORDER BY category";
  const rows = yield* db.all<{ category: string; messages: number }>(sql, [monthOf(nowMs)]);
  return Object.fromEntries(rows.map(({ category, messages }) => [category, messages]));
}

/** Deletes receipts of the previous attempt if the network reuses message ids. */
function forgetRepeated(tx: Tx, row: MessageRow | null, messageId: string): void {
  if (row !== null && channelTraits[chatChannel(row.chat)].repeatsIds)
    tx.write("DELETE FROM receipts WHERE message_id = ?", [messageId]);
}

/** Records receipts; gives the messages that have failed by them. */
export function* addReceipts(tx: Tx, receipts: readonly Receipt[], nowMs: number): Doing<FailedLater[]> {
  // It looks whether the person has written since.
  tx.open.entries.write();
  const newest = yield* tx.open.entries.newestSeq();
  const failed: FailedLater[] = [];
  for (const receipt of receipts) failed.push(...(yield* addReceipt(tx, receipt, newest, nowMs)));
  return failed;
}

function* addReceipt(tx: Tx, receipt: Receipt, newest: number, nowMs: number): Doing<FailedLater[]> {
  const { messageId, outboxId, state } = receipt;
  const before = yield* known(tx, messageId);
  const row = yield* messageOf(tx, outboxId ?? before?.outbox_id ?? null, messageId);
  // Its row is deleted, or it is another database's.
  if (row === null) return [];
  const said = typeof state === "object" ? receiptStates.failed : receiptStates[state];
  const after = furthest(before?.state ?? null, said);
  const billed = before?.billed ?? receipt.billed;
  if (before === null || after !== before.state || billed !== before.billed) {
    tx.write(
      `INSERT INTO receipts (message_id, outbox_id, state, billed) VALUES (?, ?, ?, ?)
       ON CONFLICT (message_id) DO UPDATE SET outbox_id = excluded.outbox_id, state = excluded.state, billed = excluded.billed`,
      [messageId, row.id, after, billed],
    );
    tx.changed(anyReceipt);
  }
  if (billed !== null && (before?.billed ?? null) === null)
    tx.write(
      `INSERT INTO billed_messages (month, category, messages) VALUES (?, ?, 1)
       ON CONFLICT (month, category) DO UPDATE SET messages = billed_messages.messages + 1`,
      [monthOf(receipt.atMs ?? nowMs), billed],
    );
  if (after === (before?.state ?? null)) return [];
  if (typeof state === "object")
    return after === receiptStates.failed ? yield* failedLater(tx, row, receipt, state, nowMs) : [];
  // Its answer was lost, or it was called failed before.
  if (row.state === 0 && receipt.isLast) markSent(tx, row.id, messageId, newest, nowMs);
  if (after === receiptStates.delivered && row.message_id === messageId) markDelivered(tx, row.id);
  return [];
}

/** The message of a receipt, locked: two workers may hear of it at once. */
function messageOf(tx: Tx, id: number | null, messageId: string): Doing<MessageRow | null> {
  const columns = `SELECT id, chat, state, attempts, ended_at, message_id, body = '{"type":"sent file"}' AS is_file,
    ${tellsOutcome} AS is_outcome FROM outbox`;
  if (id !== null) tx.open.messages.write(id);
  return id === null
    ? tx.get<MessageRow>(`${columns} WHERE message_id = ? LIMIT 1${forUpdate}`, [messageId])
    : tx.get<MessageRow>(`${columns} WHERE id = ?${forUpdate}`, [id]);
}

/** Whether the person of a chat has written since then, so that the network delivers to them. `seq` rises with `accepted_at`: the first entry that is old enough ends the search. */
function* hasWrittenSince(tx: Tx, chat: ChatKey, sinceMs: number | null): Doing<boolean> {
  if (sinceMs === null) return false;
  const row = yield* tx.get(
    `SELECT seq FROM inbox WHERE seq > coalesce((SELECT seq FROM inbox WHERE accepted_at <= ? ORDER BY seq DESC LIMIT 1), 0)
       AND chat = ? AND delivery IS NOT NULL AND state <> ${entryStates.noWord} LIMIT 1`,
    [sinceMs, chat],
  );
  return row !== null;
}

/** Tells a message on the other networks of its person too, once. */
function* tellElsewhere(tx: Tx, { id, chat }: MessageRow, nowMs: number): Doing<void> {
  const others = yield* tx.all<{ chat: ChatKey; body: string; about: string }>(
    `SELECT DISTINCT other.chat, o.body, o.operation_id AS about FROM outbox o
       JOIN people reader ON reader.chat = o.chat JOIN people other ON other.phone = reader.phone AND other.chat <> reader.chat
       WHERE o.id = ? AND o.operation_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outbox t
         WHERE t.operation_id = o.operation_id AND t.chat = other.chat AND t.body = o.body) ORDER BY other.chat`,
    [id],
  );
  for (const { chat: other, body, about } of others)
    if (chatChannel(other) !== chatChannel(chat))
      tx.open.messages.add({ chat: other, body: JSON.parse(body) as OutgoingBody }, nowMs, { about });
}

export function* unreached(tx: Tx, id: number, why: string, nowMs: number): Doing<boolean> {
  const row = yield* messageOf(tx, id, "");
  const failed =
    row && (yield* failedLater(tx, row, { messageId: "", isLast: true }, { next: "unreached", why }, nowMs));
  return failed?.some(({ next }) => next === "hold") === true;
}

function* failedLater(
  tx: Tx,
  row: MessageRow,
  { messageId, isLast }: Pick<Receipt, "messageId" | "isLast">,
  { next, why }: Extract<Receipt["state"], object>,
  nowMs: number,
): Doing<FailedLater[]> {
  // Another attempt of it was accepted.
  if (row.state === 1 && isLast && row.message_id !== messageId) return [];
  if (row.state === 2) return [];
  const mayWait = next === "hold" || next === "unreached";
  const hasWritten = mayWait && (yield* hasWrittenSince(tx, row.chat, row.ended_at));
  const { attempts: before, is_file: isFile, is_outcome: isOutcome } = row;
  const failed = { attempts: before, isFile: Boolean(isFile), isOutcome: Boolean(isOutcome), hasWritten };
  const { next: what, pauseMs, attempts } = afterFailure(next, failed);
  // They were not reached by it.
  if (next === "unreached" && what !== "drop") yield* tellElsewhere(tx, row, nowMs);
  const { messages } = tx.open;
  if (what === "drop")
    messages.change(
      "UPDATE outbox SET state = 2, ended_at = ?, why = ?, accepted_seq = NULL, held = false WHERE id = ?",
      [nowMs, why, row.id],
    );
  else {
    messages.change(
      `UPDATE outbox SET state = 0, ended_at = NULL, message_id = NULL, accepted_seq = NULL, not_before = ?, held = ?,
         attempts = ?, refused_at = NULL, again = (asked_in IS NOT NULL) WHERE id = ?`,
      [nowMs + pauseMs, what === "hold", attempts, row.id],
    );
    // Of one that is being sent the answer is still to come, and is to find it.
    if (row.state === 1) forgetRepeated(tx, row, messageId);
  }
  tx.announce("outbox");
  return [{ outboxId: row.id, next: what, why }];
}

interface NoticeMessage {
  readonly chat: ChatKey;
  readonly state: number;
  /** When it was sent or given up, epoch ms; null: it was not yet. */
  readonly endedAt: number | null;
  /** What its network last said of it; null: nothing. */
  readonly receipt: number | null;
}

/** A message that was accepted and not delivered for so long is told again, ms: its person may have blocked the bot. */
const deliveredWithinMs = 24 * 3_600_000;

/** Whether a message of the notice has reached its person. */
function isTold(messages: readonly NoticeMessage[]): boolean {
  return messages.some(({ chat, state, receipt }) => {
    // Where a message may fail after it was accepted, only its delivery counts.
    const mayFail = channelTraits[chatChannel(chat)].keepsFilesUntilDelivered;
    return state === 1 && (!mayFail || receipt === receiptStates.delivered);
  });
}

/** Whether a message of the notice may still reach this chat. */
function isUnderWay(messages: readonly NoticeMessage[], chat: ChatKey, nowMs: number): boolean {
  const isRecent = (endedAt: number | null) => nowMs - (endedAt ?? 0) < deliveredWithinMs;
  return messages.some((one) => one.chat === chat && (one.state === 0 || (one.state === 1 && isRecent(one.endedAt))));
}

export function* tellNotice(
  tx: Tx,
  { key, within, today }: Parameters<OutboxStore["notifyUntilTold"]>[0],
  replies: readonly Reply[],
  nowMs: number,
): Doing<boolean> {
  if (yield* wasTold(tx, key, within)) return true;
  const notice = `${key} ${within}`;
  const messages = yield* tx.all<NoticeMessage>(
    `SELECT chat, state, ended_at AS "endedAt", (SELECT state FROM receipts WHERE receipts.message_id = outbox.message_id) AS receipt
     FROM outbox WHERE notice = ?`,
    [notice],
  );
  if (isTold(messages)) return yield* isFirstWithin(tx, key, within);
  const lacking = replies.filter(({ chat }) => !isUnderWay(messages, chat, nowMs));
  if (lacking.length > 0 && (yield* isFirstWithin(tx, notice, today))) {
    yield* tx.open.messages.reserve(lacking.length);
    const ids = lacking.map((reply) => tx.open.messages.add(reply, nowMs, { isReserved: true }));
    tx.write("UPDATE outbox SET notice = ? WHERE id = ANY(?)", [notice, ids]);
  }
  return false;
}
