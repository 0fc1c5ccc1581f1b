import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { FlowName, StoredState } from "../../../flow/flow.ts";
import type { LinkedPerson, OpenConversation, OpenInvitation, ReadModel, WholeConversation } from "../../read-model.ts";
import type { Db } from "../core/db.ts";

interface ConversationRow {
  readonly chat: ChatKey;
  readonly flow: string;
  readonly version: number;
  readonly value: string;
  readonly state: string;
  readonly identity: Identity | null;
  readonly name: string | null;
  readonly phone: Phone | null;
  readonly due_at: number | null;
}

/** A private chat belongs to one person. */
const conversationRows = `select s.chat, s.flow, s.version, s.value, s.state, p.identity, p.name, p.phone,
  (select min(due_at) from timers where timers.chat = s.chat) as due_at
  from sessions s left join lateral (select identity, name, phone from people where people.chat = s.chat order by identity limit 1) as p on true`;

/** A page of open conversations, ordered by chat. */
export async function conversations(
  db: Db,
  wanted: Parameters<ReadModel["conversations"]>[0],
): Promise<OpenConversation[]> {
  const { flow = null, after = "", max } = wanted;
  const rows = await db.rows<ConversationRow>(
    `${conversationRows} where s.chat > $1 and ($2::text is null or s.flow = $2) order by s.chat limit $3`,
    [after, flow, max],
  );
  return rows.map(read);
}

/** One open conversation with its state and timers; null where none is open. */
export async function conversation(db: Db, chat: ChatKey): Promise<WholeConversation | null> {
  const [row, timers] = await Promise.all([
    db.first<ConversationRow>(`${conversationRows} where s.chat = $1`, [chat]),
    db.rows<{ name: string; dueAtMs: number }>(
      `select name, due_at as "dueAtMs" from timers where chat = $1 order by due_at, name`,
      [chat],
    ),
  ]);
  return row === null ? null : { ...read(row), state: JSON.parse(row.state) as StoredState, timers };
}

function read(row: ConversationRow): OpenConversation {
  const { chat, version, identity, name, phone } = row;
  return {
    chat,
    flow: row.flow as FlowName,
    version,
    value: JSON.parse(row.value) as unknown,
    person: identity === null ? null : { identity, name, phone },
    nextTimerAtMs: row.due_at,
  };
}

/** A page of the people whose phone is proved, ordered by identity. */
export function people(db: Db, { after, max }: Parameters<ReadModel["people"]>[0]): Promise<LinkedPerson[]> {
  return db.rows<LinkedPerson>(
    `select p.identity, p.chat, p.phone, p.name, f.language from people p left join preferences f on f.identity = p.identity
     where p.phone is not null and p.identity > $1 order by p.identity limit $2`,
    [after ?? "", max],
  );
}

/** Invitations that can still be used, the first to expire first. The fingerprint is not read. */
export function invitations(db: Db, nowMs: number, max: number): Promise<OpenInvitation[]> {
  return db.rows<OpenInvitation>(
    `select i.phone, i.made_by as by, p.name as "byName", i.expires_at as "expiresAtMs" from invitations i left join people p on p.identity = i.made_by
     where i.used_by is null and i.expires_at > $1 order by i.expires_at, i.phone limit $2`,
    [nowMs, max],
  );
}
