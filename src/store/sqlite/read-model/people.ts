import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { FlowName, StoredState } from "../../../flow/flow.ts";
import type { LinkedPerson, OpenConversation, OpenInvitation, WholeConversation } from "../../read-model.ts";
import type { Sqlite } from "../core/database.ts";
import { readLinkedChat, type LinkedRow } from "../tables/people/people.ts";

interface ConversationRow {
  chat: string;
  flow: string;
  version: number;
  value: string;
  identity: string | null;
  name: string | null;
  phone: string | null;
  due_at: number | null;
}

/** A private chat belongs to one person. */
const conversationColumns = `s.chat, s.flow, s.version, s.state -> '$.value' AS value, p.identity, p.name, p.phone,
  (SELECT min(due_at) FROM timers WHERE timers.chat = s.chat) AS due_at
  FROM sessions s LEFT JOIN people p ON p.identity = (SELECT identity FROM people WHERE people.chat = s.chat LIMIT 1)`;

/** A page of open conversations, ordered by chat. */
export function conversations(
  db: Sqlite,
  { flow, after = "" as ChatKey, max }: { readonly flow?: FlowName; readonly after?: ChatKey; readonly max: number },
): OpenConversation[] {
  const given = flow === undefined ? [after, max] : [after, flow, max];
  return db
    .prepare<(string | number)[], ConversationRow>(
      `SELECT ${conversationColumns} WHERE s.chat > ? ${flow === undefined ? "" : "AND s.flow = ?"} ORDER BY s.chat LIMIT ?`,
    )
    .all(...given)
    .map(readConversation);
}

/** One open conversation with its state and timers; null where none is open. */
export function conversation(db: Sqlite, chat: ChatKey): WholeConversation | null {
  const row = db
    .prepare<[string], ConversationRow & { state: string }>(`SELECT s.state, ${conversationColumns} WHERE s.chat = ?`)
    .get(chat);
  if (!row) return null;
  const timers = db
    .prepare<[string], { name: string; due_at: number }>(
      "SELECT name, due_at FROM timers WHERE chat = ? ORDER BY due_at, name",
    )
    .all(chat)
    .map(({ name, due_at }) => ({ name, dueAtMs: due_at }));
  return { ...readConversation(row), state: JSON.parse(row.state) as StoredState, timers };
}

function readConversation(row: ConversationRow): OpenConversation {
  const person =
    row.identity === null
      ? null
      : { identity: row.identity as Identity, name: row.name, phone: row.phone as Phone | null };
  return {
    chat: row.chat as ChatKey,
    flow: row.flow as FlowName,
    version: row.version,
    value: JSON.parse(row.value) as unknown,
    person,
    nextTimerAtMs: row.due_at,
  };
}

/** A page of the people whose phone is proved, ordered by identity. */
export function people(
  db: Sqlite,
  { after = "" as Identity, max }: { readonly after?: Identity; readonly max: number },
): LinkedPerson[] {
  return db
    .prepare<[string, number], LinkedRow & { name: string | null }>(
      `SELECT p.identity, p.chat, p.phone, p.name, f.language FROM people p
       LEFT JOIN preferences f ON f.identity = p.identity
       WHERE p.phone IS NOT NULL AND p.identity > ? ORDER BY p.identity LIMIT ?`,
    )
    .all(after, max)
    .map((row) => ({ ...readLinkedChat(row), name: row.name }));
}

/** Invitations that can still be used, the first to expire first. The fingerprint is not read. */
export function invitations(db: Sqlite, nowMs: number, max: number): OpenInvitation[] {
  return db
    .prepare<[number, number], { phone: string; made_by: string; name: string | null; expires_at: number }>(
      `SELECT i.phone, i.made_by, p.name, i.expires_at FROM invitations i LEFT JOIN people p ON p.identity = i.made_by
       WHERE i.used_by IS NULL AND i.expires_at > ? ORDER BY i.expires_at, i.phone LIMIT ?`,
    )
    .all(nowMs, max)
    .map((row) => ({
      phone: row.phone as Phone,
      by: row.made_by as Identity,
      byName: row.name,
      expiresAtMs: row.expires_at,
    }));
}
