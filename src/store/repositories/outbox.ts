import type { OutgoingBody } from "../../channel/channel.ts";
import { channelTraits, type ChatKey } from "../../domain/chat.ts";
import type { Quoted } from "../../domain/update.ts";
import type { Reply } from "../messages.ts";
import { type Db, type Doing, type Gate, inJson, isTrue, onPostgres, onSqlite, type Tx } from "../port/engine.ts";
import type { StoryMessage } from "../read-model.ts";

/** `outbox.why` of a question that is not sent again. */
const movedOn = "its conversation has moved on";
/** Replaces the content of a file, which is not kept once the message was sent or given up. */
const withoutFile = `CASE WHEN ${inJson("type = 'file'", `body LIKE '{"type":"file"%'`)} THEN '{"type":"sent file"}' ELSE body END`;
/** Chats whose messages may fail after they were sent: a file is kept until it is delivered. */
const keepsFilesUntilDelivered = Object.entries(channelTraits)
  .filter(([, traits]) => traits.keepsFilesUntilDelivered)
  .map(([name]) => `chat LIKE '${name}:%'`)
  .join(" OR ");

/** Whether a message says what became of an operation. */
export const tellsOutcome = "NOT gate AND operation_id IS NOT NULL";

/** Messages that are not sent or given up, to be read: those too that stand only in the session of their chat. */
export const unsent = `${onSqlite(`(SELECT id, chat, body, aside, state, held, created_at FROM outbox WHERE state = 0
  UNION ALL SELECT value ->> 'id', chat, value ->> 'body', 0, 0, 0, value ->> 'saidAt' FROM sessions, json_each(says)
  WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE id = value ->> 'id')) AS unsent`)}${onPostgres("outbox AS unsent")}`;

const [again, held] = [isTrue("again"), isTrue("held")];

/** Adds messages, each about the operation that it names. */
export function tellAll(tx: Tx, replies: readonly Reply[], nowMs: number): void {
  for (const reply of replies) tx.open.messages.add(reply, nowMs, { about: reply.about ?? null });
}

/** At start: marks unsent questions as perhaps read, and drops those whose session has moved on. Idempotent. */
export function recoverQuestions(tx: Tx, nowMs: number): void {
  tx.open.messages.change("UPDATE outbox SET again = true WHERE state = 0 AND asked_in IS NOT NULL");
  dropAllMovedOn(tx, nowMs);
}

function dropAllMovedOn(tx: Tx, nowMs: number): void {
  tx.open.messages.change(
    `UPDATE outbox SET state = 2, ended_at = ?, why = ? WHERE state = 0 AND ${again} AND NOT EXISTS
       (SELECT 1 FROM sessions WHERE sessions.chat = outbox.chat AND (sessions.asked_in = outbox.asked_in OR sessions.gate_id = outbox.id))`,
    [nowMs, movedOn],
  );
}

/** A chat has handled an entry: drops its perhaps-read questions but those of the turn `askedIn` and the message `gateId`. The others may be sent now. */
export function handledIn(tx: Tx, chat: ChatKey, askedIn: number | null, gateId: number | null, nowMs: number): void {
  if (!tx.open.messages.mayHaveAgain(chat)) return;
  tx.open.messages.change(
    `UPDATE outbox SET state = 2, ended_at = ?, why = ?
     WHERE state = 0 AND ${again} AND chat = ? AND asked_in IS DISTINCT FROM ? AND id IS DISTINCT FROM ?`,
    [nowMs, movedOn, chat, askedIn, gateId],
  );
  tx.announce("outbox");
}

/** Marks a message as accepted by the network. `newest`: `seq` of the newest entry at this moment. */
export function markSent(tx: Tx, id: number, messageId: string | null, newest: number, nowMs: number): void {
  const { messages } = tx.open;
  tx.announce("outbox");
  if (messages.wasSent(id, messageId, newest, nowMs)) return;
  messages.changes(id, "ended");
  tx.write(
    `UPDATE outbox SET state = 1, ended_at = ?, message_id = ?, accepted_seq = CASE WHEN gate THEN CAST(? AS BIGINT) END, attempts = attempts + 1,
       held = false, body = CASE WHEN ${keepsFilesUntilDelivered} THEN body ELSE ${withoutFile} END WHERE id = ? AND state = 0`,
    [nowMs, messageId, newest, id],
  );
}

/** Puts a message off. `nothingSent`: the network asked to wait. Otherwise an attempt is counted, and a question is marked as perhaps read. */
export function putOff(tx: Tx, id: number, notBeforeMs: number, nothingSent = false): void {
  tx.open.messages.changes(id, { notBefore: notBeforeMs });
  tx.write("UPDATE outbox SET not_before = ? WHERE id = ? AND state = 0", [notBeforeMs, id]);
  tx.announce("outbox");
  if (nothingSent) return;
  countAttempt(tx, id);
  dropAllMovedOn(tx, notBeforeMs);
}

/** As `putOff`: its network has refused it. */
export function refused(tx: Tx, id: number, notBeforeMs: number, nowMs: number): void {
  tx.open.messages.changes(id, { refusedAt: nowMs });
  tx.write("UPDATE outbox SET refused_at = coalesce(refused_at, ?) WHERE id = ? AND state = 0", [nowMs, id]);
  putOff(tx, id, notBeforeMs, false);
}

export function countAttempt(tx: Tx, id: number): void {
  // First what is remembered: it may have to be read, and would be read with this attempt.
  tx.open.messages.changes(id, "tried");
  tx.write("UPDATE outbox SET attempts = attempts + 1, again = (asked_in IS NOT NULL) WHERE id = ? AND state = 0", [
    id,
  ]);
}

/** A message is on the person's phone: the content of a file is not kept any longer. */
export function markDelivered(tx: Tx, id: number): void {
  tx.write(`UPDATE outbox SET body = ${withoutFile} WHERE id = ?`, [id]);
}

/** Keeps a message until its chat's person writes. */
export function hold(tx: Tx, id: number): void {
  tx.open.messages.change("UPDATE outbox SET held = true, refused_at = NULL WHERE id = ? AND state = 0", [id]);
}

/** The persons of chats have written: what waited for that may be sent. */
export function* release(tx: Tx, chats: readonly ChatKey[]): Doing<void> {
  const waiting = tx.open.messages.heldAmong(chats);
  if (waiting.length === 0) return;
  const sql = `UPDATE outbox SET held = false WHERE chat = ANY(?) AND state = 0 AND ${held}`;
  if ((yield* tx.run(sql, [waiting])) === 0) return;
  tx.open.messages.changed();
  tx.announce("outbox");
}

/** Gives a message up; `chatGone`: every message that waits for its chat. */
export function drop(tx: Tx, id: number, why: string, chatGone: boolean, nowMs: number): void {
  const set = `UPDATE outbox SET state = 2, ended_at = ?, why = ?, body = ${withoutFile}`;
  const ofChat = "state = 0 AND chat = (SELECT chat FROM outbox WHERE id = ?)";
  if (chatGone) tx.open.messages.change(`${set} WHERE ${ofChat}`, [nowMs, why, id]);
  else {
    tx.open.messages.changes(id, "ended");
    tx.write(`${set}, attempts = attempts + 1 WHERE id = ? AND state = 0`, [nowMs, why, id]);
  }
  tx.announce("outbox");
}

/** Gives every unsent message up, but those that show a new password, once, and those that remove it. */
export function dropUnsent(tx: Tx, why: string, nowMs: number): void {
  const [password, type] = [inJson("password_of", "body ->> 'passwordOf'"), inJson("type", "body ->> 'type'")];
  tx.open.messages.change(
    `UPDATE outbox SET state = 2, ended_at = ?, why = ?, body = ${withoutFile} WHERE state = 0 AND ${password} IS NULL AND ${type} <> 'remove'`,
    [nowMs, why],
  );
}

/** Deletes messages that were sent or given up before an instant, epoch ms. */
export function pruneOutbox(tx: Tx, beforeMs: number): void {
  // What stands in a session counts as sent only as long as its row is there.
  tx.open.messages.write();
  const old = `state <> 0 AND ended_at < ?`;
  const some = onPostgres(
    `id IN (SELECT id FROM outbox WHERE ${old} ORDER BY ended_at LIMIT 5000 FOR UPDATE SKIP LOCKED)`,
  );
  tx.write(`DELETE FROM outbox WHERE ${onSqlite(old)}${some}`, [beforeMs]);
}

const gates = `SELECT id, accepted_seq AS "acceptedSeq", CASE WHEN accepted_seq IS NOT NULL THEN ended_at END AS "acceptedAtMs",
    asked_in AS "askedIn", CASE WHEN accepted_seq IS NOT NULL THEN message_id END AS "messageId", state <> 2 AS stands
  FROM outbox WHERE id = ANY(?)`;

export function* gatesOf(db: Db, ids: readonly number[]): Doing<ReadonlyMap<number, Gate>> {
  if (ids.length === 0) return new Map();
  const remembered = ids.map((id) => [id, db.open.messages.gate(id)] as const);
  if (remembered.every(([, gate]) => gate !== null)) return new Map(remembered as [number, Gate][]);
  for (const id of ids) db.open.messages.write(id);
  const rows = yield* db.all<Omit<Gate, "stands"> & { id: number; stands: boolean | number }>(gates, [ids]);
  return new Map(rows.map((row) => [row.id, { ...row, stands: Boolean(row.stands) }]));
}

/** A message that a person quotes. */
export interface QuotedRow {
  readonly id: number;
  /** `seq` of the turn that asked it. */
  readonly askedIn: number | null;
  readonly offersCommands: boolean;
}

type QuotedColumns = Omit<QuotedRow, "offersCommands"> & { readonly offersCommands: boolean | number };

/** The quoted message; null when its row is deleted. */
export function* quotedRow(db: Db, chat: ChatKey, quotes: Exclude<Quoted, "unknown">): Doing<QuotedRow | null> {
  const offers = inJson("offers_commands", `body LIKE '%"data":"do:%'`);
  const columns = `SELECT id, asked_in AS "askedIn", ${offers} AS "offersCommands" FROM outbox`;
  if ("row" in quotes) db.open.messages.write(quotes.row);
  const row =
    "row" in quotes
      ? yield* db.get<QuotedColumns>(`${columns} WHERE id = ?`, [quotes.row])
      : yield* db.get<QuotedColumns>(`${columns} WHERE message_id = ? AND chat = ? LIMIT 1`, [quotes.messageId, chat]);
  return row && { ...row, offersCommands: Boolean(row.offersCommands) };
}

export function* wasShownSince(db: Db, chat: ChatKey, data: string, sinceMs: number): Doing<boolean> {
  const ofChat = `chat = ? AND ${inJson("position(? in body)", "instr(body, ?)")} > 0`;
  const button = JSON.stringify(data);
  const shown = yield* db.get(
    `SELECT 1 AS known FROM ${unsent} WHERE state = 0 AND ${ofChat} AND created_at >= ?
     UNION ALL SELECT 1 FROM outbox WHERE state <> 0 AND state = 1 AND ${ofChat} AND ended_at >= ? LIMIT 1`,
    [chat, button, sinceMs, chat, button, sinceMs],
  );
  return shown !== null;
}

export function* wasGivenUpSince(db: Db, chat: ChatKey, sinceMs: number): Doing<boolean> {
  const sql = "SELECT 1 AS known FROM outbox WHERE state <> 0 AND state = 2 AND ended_at >= ? AND chat = ? LIMIT 1";
  return (yield* db.get(sql, [sinceMs, chat])) !== null;
}

/** A message, sent or not, by its stored row; null when its row or its file is deleted. */
export function messageIn(row: { readonly chat: ChatKey; readonly body: string } | null): {
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
} | null {
  const body = row === null ? null : (JSON.parse(row.body) as StoredBody);
  return row === null || body === null || body.type === "sent file" ? null : { chat: row.chat, body };
}

/** A body as it is stored: of a file only the fact that it was one, once it was sent or given up. */
export type StoredBody = OutgoingBody | { readonly type: "sent file" };

/** The fate of a message by `outbox.state`. */
export const fates: readonly StoryMessage["fate"][] = ["open", "sent", "givenUp"];

const numbersFromMs = Date.UTC(2025, 0, 1);
const highestStart = 2 ** 31;

/**
 * The number that the messages after a start come behind. At each start they are numbered from the seconds since then: a restored database has sent
 * messages that it has no rows of, and WhatsApp tells messages apart by their numbers. A bot sends fewer than one message a second on average, so that
 * numbers never catch up. They have 32 bits; a clock far ahead leaves half of them.
 */
export function startNumber(nowMs: number): number {
  return Math.min(Math.floor((nowMs - numbersFromMs) / 1_000), highestStart);
}

/** Whether a message is a background message: it waits beside the order of its chat. */
export function isBackground({ type }: OutgoingBody): boolean {
  return type === "commands" || type === "remove" || type === "wake";
}

/** The text of a message; of a file its caption. */
export function textOf(body: StoredBody): string | null {
  if (body.type === "text") return body.text;
  return body.type === "file" ? body.caption : null;
}
