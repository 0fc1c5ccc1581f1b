import type { OutgoingBody } from "../../../../channel/channel.ts";
import type { ChatKey } from "../../../../domain/people/chat.ts";
import { channelTraits } from "../../../../domain/people/chat.ts";
import { bodyIn, type Reply } from "../../../outbox.ts";
import { isBackground, movedOn, startNumber } from "../../../rules/outbox.ts";
import type { Transaction } from "../../core/transaction.ts";

/** Replaces the content of a file, which is not kept once the message was sent or given up. */
const withoutFile = `case when type = 'file' then '{"type":"sent file"}' else body end`;
/** Chats whose messages may fail after they were sent: a file is kept until it is delivered. */
const keepsFilesUntilDelivered = Object.entries(channelTraits)
  .filter(([, traits]) => traits.keepsFilesUntilDelivered)
  .map(([name]) => `starts_with(chat, '${name}:')`)
  .join(" or ");

/** In the language that the person of the chat chose: one of `$4`, else the one at `$5`; `$3` has the bodies. */
const insertSql = `insert into outbox (id, chat, body, type, password_of, offers_commands, gate, aside, not_before, asked_in, created_at)
  values (coalesce($1::bigint, nextval('outbox_id_seq')), $2,
    ($3::text[])[coalesce(array_position($4::text[], (select f.language from people p join preferences f on f.identity = p.identity
      where p.chat = $2 and f.language is not null limit 1)), $5)],
    $6, $7, $8, $9, $10, $11, $12, $13) returning id`;
const insertAboutSql = `with added as (${insertSql}) insert into operation_messages (outbox_id, operation_id) select id, $14 from added`;

/** How a message is added. */
export interface Adding {
  /** Its number, from `takeNumbers`; absent: the next one. */
  readonly id?: number;
  /** It gates the next answer. */
  readonly gate?: boolean;
  /** `seq` of the turn whose session asks this; absent or null: it is no question. */
  readonly askedIn?: number | null;
  /** The operation that it is about; absent or null: none. */
  readonly about?: string | null;
  /** A background message that becomes due then, epoch ms. */
  readonly asideUntilMs?: number;
}

/** Adds a message. */
export function addReply(tx: Transaction, { chat, body }: Reply, nowMs: number, adding: Adding = {}): void {
  const { id = null, gate = false, askedIn = null, about = null } = adding;
  const first = bodyIn(null, body);
  const bodies = body.type === "translated" ? Object.entries(body.bodies) : [["", body] as const];
  const place = body.type === "translated" ? bodies.findIndex(([language]) => language === body.ofShop) + 1 : 1;
  const isAside = adding.asideUntilMs !== undefined || isBackground(first);
  const text = JSON.stringify(first);
  const values = [
    id,
    chat,
    bodies.map(([, one]) => JSON.stringify(one)),
    bodies.map(([language]) => language),
    place,
    first.type,
    first.type === "text" ? (first.passwordOf ?? null) : null,
    text.includes('"data":"do:'),
    gate && !isAside,
    isAside,
    adding.asideUntilMs ?? 0,
    isAside ? null : askedIn,
    nowMs,
  ];
  if (about === null) tx.write(insertSql, values);
  else tx.write(insertAboutSql, [...values, about]);
  tx.announce("outbox");
}

/** The next numbers of messages, so many; for messages whose number is needed at once. */
export async function takeNumbers(tx: Transaction, count: number): Promise<number[]> {
  if (count === 0) return [];
  // With the lock of an insert: `numberFrom` moves the numbers.
  tx.write("lock table outbox in row exclusive mode");
  const rows = await tx.rows<{ id: number }>("select nextval('outbox_id_seq') as id from generate_series(1, $1::int)", [
    count,
  ]);
  return rows.map(({ id }) => id);
}

/** Call at each start: numbers the next messages from the seconds since then. */
export function numberFrom(tx: Transaction, nowMs: number): void {
  tx.write("lock table outbox in exclusive mode");
  tx.write("select setval('outbox_id_seq', greatest((select last_value from outbox_id_seq), $1::bigint))", [
    startNumber(nowMs),
  ]);
}

/** Records that a message is about an operation. The first record of a message stands. */
export function isAbout(tx: Transaction, outboxId: number, operationId: string): void {
  tx.write(
    "insert into operation_messages (outbox_id, operation_id) values ($1, $2) on conflict (outbox_id) do nothing",
    [outboxId, operationId],
  );
}

/** At start: marks unsent questions as perhaps read, and drops those whose session has moved on. Idempotent. */
export function recoverQuestions(tx: Transaction, nowMs: number): void {
  tx.write("update outbox set again = true where state = 0 and asked_in is not null");
  dropAllMovedOn(tx, nowMs);
}

function dropAllMovedOn(tx: Transaction, nowMs: number): void {
  tx.write(
    `update outbox set state = 2, ended_at = $1, why = $2 where state = 0 and again and not exists
       (select 1 from sessions where sessions.chat = outbox.chat and (sessions.asked_in = outbox.asked_in or sessions.gate_id = outbox.id))`,
    [nowMs, movedOn],
  );
}

/**
 * Call when a chat has handled an entry: drops the perhaps-read questions that are no longer open, that is all but those of the turn `askedIn` and the
 * message `gateId`. The others may be sent now.
 */
export function handledIn(
  tx: Transaction,
  chat: ChatKey,
  askedIn: number | null,
  gateId: number | null,
  nowMs: number,
): void {
  tx.write(
    `update outbox set state = 2, ended_at = $1, why = $2
     where state = 0 and again and chat = $3 and asked_in is distinct from $4 and id is distinct from $5`,
    [nowMs, movedOn, chat, askedIn, gateId],
  );
  tx.announce("outbox");
}

/** Marks a message as accepted by the network. `newest`: `seq` of the newest entry at this moment. */
export function markSent(tx: Transaction, id: number, messageId: string | null, newest: number, nowMs: number): void {
  tx.write(
    `update outbox set state = 1, ended_at = $1, message_id = $2, accepted_seq = case when gate then $3::bigint end, attempts = attempts + 1,
       held = false, body = case when ${keepsFilesUntilDelivered} then body else ${withoutFile} end where id = $4 and state = 0`,
    [nowMs, messageId, newest, id],
  );
  tx.announce("outbox");
}

/** Puts a message off. `nothingSent`: the network asked to wait. Otherwise an attempt is counted, and a question is marked as perhaps read. */
export function putOff(tx: Transaction, id: number, notBeforeMs: number, nothingSent: boolean): void {
  tx.write("update outbox set not_before = $1 where id = $2 and state = 0", [notBeforeMs, id]);
  tx.announce("outbox");
  if (nothingSent) return;
  countAttempt(tx, id);
  dropAllMovedOn(tx, notBeforeMs);
}

/** As `putOff`: its network has refused it. */
export function refused(tx: Transaction, id: number, notBeforeMs: number, nowMs: number): void {
  tx.write("update outbox set refused_at = coalesce(refused_at, $1) where id = $2 and state = 0", [nowMs, id]);
  putOff(tx, id, notBeforeMs, false);
}

/** Counts an attempt of a message that is not sent. */
export function countAttempt(tx: Transaction, id: number): void {
  tx.write("update outbox set attempts = attempts + 1, again = asked_in is not null where id = $1 and state = 0", [id]);
}

/** A message is on the person's phone: the content of a file is not kept any longer. */
export function markDelivered(tx: Transaction, id: number): void {
  tx.write(`update outbox set body = ${withoutFile} where id = $1`, [id]);
}

/** Keeps a message until its chat's person writes. */
export function hold(tx: Transaction, id: number): void {
  tx.write("update outbox set held = true, refused_at = null where id = $1 and state = 0", [id]);
}

/** The persons of chats have written: what waited for that may be sent. */
export async function release(tx: Transaction, chats: readonly ChatKey[]): Promise<void> {
  if ((await tx.run("update outbox set held = false where chat = any($1) and state = 0 and held", [chats])) > 0)
    tx.announce("outbox");
}

/** Gives a message up; `chatGone`: every message that waits for its chat. */
export function drop(tx: Transaction, id: number, why: string, chatGone: boolean, nowMs: number): void {
  const values = [nowMs, why, id];
  if (chatGone)
    tx.write(
      `update outbox set state = 2, ended_at = $1, why = $2, body = ${withoutFile} where state = 0 and chat = (select chat from outbox where id = $3)`,
      values,
    );
  else
    tx.write(
      `update outbox set state = 2, ended_at = $1, why = $2, attempts = attempts + 1, body = ${withoutFile} where id = $3 and state = 0`,
      values,
    );
  tx.announce("outbox");
}

/** Gives every unsent message up, but those that show a new password, once, and those that remove it. */
export function dropUnsent(tx: Transaction, why: string, nowMs: number): void {
  tx.write(
    `update outbox set state = 2, ended_at = $1, why = $2, body = ${withoutFile}
     where state = 0 and password_of is null and type <> 'remove'`,
    [nowMs, why],
  );
}

/** Deletes messages that were sent or given up before an instant, epoch ms. */
export function pruneOutbox(tx: Transaction, beforeMs: number): void {
  tx.write(
    "delete from outbox where id in (select id from outbox where state <> 0 and ended_at < $1 order by ended_at limit 5000 for update skip locked)",
    [beforeMs],
  );
}

/** A body as it is stored, of a message that is not sent. */
export function readBody(body: string): OutgoingBody {
  return JSON.parse(body) as OutgoingBody;
}
