import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { Quoted } from "../../../../domain/update.ts";
import type { OutboxRow, OutboxStore } from "../../../outbox.ts";
import type { Db } from "../../core/db.ts";
import { readBody } from "./outbox.ts";

interface Row {
  readonly id: number;
  readonly chat: ChatKey;
  readonly body: string;
  readonly attempts: number;
  readonly refusedAtMs: number | null;
  readonly gate: boolean;
}

const channelOf = (column: string) => `split_part(${column}, ':', 1)`;

/** See `OutboxStore.nextReplies`. */
export async function nextReplies(db: Db, options: Parameters<OutboxStore["nextReplies"]>[0]): Promise<OutboxRow[]> {
  const { max, nowMs, skip, full = [], behind = [] } = options;
  const rows = await db.rows<Row>(
    `select id, chat, body, attempts, gate, refused_at as "refusedAtMs" from
       (select distinct on (chat) id, chat, body, attempts, gate, refused_at, held, not_before, again from outbox
        where state = 0 and not aside and chat <> all($3) order by chat, id) as heads
     where not held and not_before <= $2 and ${channelOf("chat")} <> all($4)
       and not (again and (${channelOf("chat")} = any($5) or exists (select 1 from chats where chats.chat = heads.chat and pending > 0)))
     order by id limit $1`,
    [max, nowMs, [...skip], full, behind],
  );
  return rows.map(read);
}

/** Background messages that are due and not in `skip`; removals first, since a removal hides a secret. */
export async function nextBackgroundMessages(
  db: Db,
  max: number,
  nowMs: number,
  skip: ReadonlySet<number>,
): Promise<OutboxRow[]> {
  const rows = await db.rows<Row>(
    `select id, chat, body, attempts, gate, refused_at as "refusedAtMs" from outbox where state = 0 and aside and not_before <= $2 and id <> all($3)
     order by type <> 'remove', not_before, id limit $1`,
    [max, nowMs, [...skip]],
  );
  return rows.map(read);
}

function read({ body, ...row }: Row): OutboxRow {
  return { ...row, body: readBody(body) };
}

const heldHeads = `select chat from
  (select distinct on (chat) chat, held from outbox where state = 0 and not aside order by chat, id) as heads where held`;

/** The chats in which messages wait until their person writes. */
export async function heldChats(db: Db): Promise<ChatKey[]> {
  return (await db.rows<{ chat: ChatKey }>(`${heldHeads} order by chat`)).map(({ chat }) => chat);
}

/** How many are in the order of a chat, but for those that wait until its person writes. */
export async function countUnsent(db: Db): Promise<number> {
  const row = await db.first<{ n: number }>(
    `select count(*) as n from outbox where state = 0 and not aside and chat not in (${heldHeads})`,
  );
  return row?.n ?? 0;
}

/** A message that gates an answer. `acceptedSeq`: `seq` of the newest entry when the network had accepted it; null: it has not. */
export interface Gate {
  readonly acceptedSeq: number | null;
  /** When that was, epoch ms. */
  readonly acceptedAtMs: number | null;
  /** `seq` of the turn that asked it. */
  readonly askedIn: number | null;
  /** The network's id of it. */
  readonly messageId: string | null;
  /** It was or will be sent. */
  readonly stands: boolean;
}

interface GateRow {
  readonly id: number;
  readonly accepted_seq: number | null;
  readonly ended_at: number | null;
  readonly asked_in: number | null;
  readonly state: number;
  readonly message_id: string | null;
}

/** The gates with these numbers. */
export async function gatesOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, Gate>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows<GateRow>(
    "select id, accepted_seq, ended_at, asked_in, state, message_id from outbox where id = any($1)",
    [ids],
  );
  return new Map(
    rows.map((row) => {
      const { accepted_seq: acceptedSeq, asked_in: askedIn } = row;
      const [acceptedAtMs, messageId] = acceptedSeq === null ? [null, null] : [row.ended_at, row.message_id];
      return [row.id, { acceptedSeq, acceptedAtMs, askedIn, messageId, stands: row.state !== 2 }];
    }),
  );
}

/** A message that a person quotes. */
export interface QuotedRow {
  readonly id: number;
  /** `seq` of the turn that asked it. */
  readonly askedIn: number | null;
  /** It is a menu. */
  readonly offersCommands: boolean;
}

/** The quoted message; null when its row is deleted. */
export async function quotedRow(db: Db, chat: ChatKey, quotes: Exclude<Quoted, "unknown">): Promise<QuotedRow | null> {
  const columns = `select id, asked_in as "askedIn", offers_commands as "offersCommands" from outbox`;
  return "row" in quotes
    ? db.first<QuotedRow>(`${columns} where id = $1`, [quotes.row])
    : db.first<QuotedRow>(`${columns} where message_id = $1 and chat = $2 limit 1`, [quotes.messageId, chat]);
}

/** See `OutboxStore.wasShownSince`. */
export async function wasShownSince(db: Db, chat: ChatKey, data: string, sinceMs: number): Promise<boolean> {
  const ofChat = "chat = $1 and position($2 in body) > 0";
  const shown = await db.first(
    `select 1 from outbox where state = 0 and ${ofChat} and created_at >= $3
     union all select 1 from outbox where state <> 0 and ended_at >= $3 and state = 1 and ${ofChat} limit 1`,
    [chat, JSON.stringify(data), sinceMs],
  );
  return shown !== null;
}

/** When the next message is due after this time, epoch ms; null: none has a time. */
export async function unsentDueAfter(db: Db, nowMs: number): Promise<number | null> {
  const row = await db.first<{ at: number | null }>(
    "select min(not_before) as at from outbox where state = 0 and not_before > $1",
    [nowMs],
  );
  return row?.at ?? null;
}
