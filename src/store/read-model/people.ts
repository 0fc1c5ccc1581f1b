import type { ChatKey } from "../../domain/people/chat.ts";
import type { Identity } from "../../domain/people/person.ts";
import type { Phone } from "../../domain/people/phone.ts";
import type { FlowName, StoredState } from "../../flow/flow.ts";
import { stored } from "../port/dialect.ts";
import type { Db, Doing } from "../port/engine.ts";
import type {
  LinkedPerson,
  OpenConversation,
  OpenInvitation,
  ReadModel,
  ThreadMessage,
  WholeConversation,
} from "../read-model.ts";
import { nextTimerOf, type TimerColumns } from "../repositories/mailbox/conversations.ts";
import { fates, textOf, type StoredBody } from "../rules/outbox.ts";
import { sessionTimers } from "../turn.ts";

interface ConversationRow extends TimerColumns {
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

const timerColumns = sessionTimers.map((name) => `s.${name}_at`).join(", ");

/** A private chat belongs to one person. */
const conversationRows = `SELECT s.chat, s.flow, s.version, ${stored("s.value", "s.state -> '$.value'")} AS value, s.state, p.identity, p.name, p.phone,
  ${nextTimerOf("s")} AS due_at, ${timerColumns}
  FROM sessions s LEFT JOIN people p ON p.identity = (SELECT identity FROM people WHERE people.chat = s.chat ORDER BY identity LIMIT 1)`;

/** A page of open conversations, ordered by chat. */
export function* conversations(db: Db, wanted: Parameters<ReadModel["conversations"]>[0]): Doing<OpenConversation[]> {
  const { flow, after = "", max } = wanted;
  const ofFlow = flow === undefined ? "" : "AND s.flow = ?";
  const rows = yield* db.all<ConversationRow>(
    `${conversationRows} WHERE s.chat > ? ${ofFlow} ORDER BY s.chat LIMIT ?`,
    flow === undefined ? [after, max] : [after, flow, max],
  );
  return rows.map(read);
}

/** One open conversation with its state and timers; null where none is open. */
export function* conversation(db: Db, chat: ChatKey): Doing<WholeConversation | null> {
  const row = yield* db.get<ConversationRow>(`${conversationRows} WHERE s.chat = ?`, [chat]);
  if (row === null) return null;
  const timers = sessionTimers.flatMap((name) => {
    const dueAtMs = row[`${name}_at`];
    return dueAtMs === null ? [] : [{ name, dueAtMs }];
  });
  return {
    ...read(row),
    state: JSON.parse(row.state) as StoredState,
    timers: timers.toSorted((one, other) => one.dueAtMs - other.dueAtMs || (one.name < other.name ? -1 : 1)),
  };
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
export function people(db: Db, { after, max }: Parameters<ReadModel["people"]>[0]): Doing<LinkedPerson[]> {
  return db.all<LinkedPerson>(
    `SELECT p.identity, p.chat, p.phone, p.name, f.language FROM people p LEFT JOIN preferences f ON f.identity = p.identity
     WHERE p.phone IS NOT NULL AND p.identity > ? ORDER BY p.identity LIMIT ?`,
    [after ?? "", max],
  );
}

/** Invitations that can still be used, the first to expire first. The fingerprint is not read. */
export function invitations(db: Db, nowMs: number, max: number): Doing<OpenInvitation[]> {
  return db.all<OpenInvitation>(
    `SELECT i.phone, i.made_by AS by, p.name AS "byName", i.expires_at AS "expiresAtMs" FROM invitations i LEFT JOIN people p ON p.identity = i.made_by
     WHERE i.used_by IS NULL AND i.expires_at > ? ORDER BY i.expires_at, i.phone LIMIT ?`,
    [nowMs, max],
  );
}

/** Newest entries of all mailboxes among which those of a chat are looked for. */
const searchedEntries = 5_000;

/** The newest messages of a chat, oldest first. */
export function* thread(db: Db, chat: ChatKey, sinceMs: number, max: number): Doing<ThreadMessage[]> {
  const columns = "SELECT id, body, created_at, state FROM outbox WHERE";
  const newest = yield* db.open.entries.newestSeq();
  const [said, written] = yield* db.together([
    db.all<{ body: string; created_at: number; state: number }>(
      `${columns} chat = ? AND state = 0 AND NOT aside
       UNION ALL ${columns} state <> 0 AND ended_at >= ? AND chat = ? AND NOT aside ORDER BY created_at DESC, id DESC LIMIT ?`,
      [chat, sinceMs, chat, max],
    ),
    // Events have no delivery.
    db.all<{ accepted_at: number }>(
      "SELECT accepted_at FROM inbox WHERE seq > ? AND chat = ? AND delivery IS NOT NULL AND accepted_at >= ? ORDER BY seq DESC LIMIT ?",
      [newest - searchedEntries, chat, sinceMs, max],
    ),
  ]);
  const ofBot = said.map(({ body, created_at: atMs, state }): ThreadMessage => ({
    by: "bot",
    atMs,
    text: textOf(JSON.parse(body) as StoredBody),
    fate: fates[state] ?? "open",
  }));
  const ofPerson = written.map(({ accepted_at: atMs }): ThreadMessage => ({
    by: "person",
    atMs,
    text: null,
    fate: "sent",
  }));
  // Whoever wrote at the same moment wrote before the answer.
  return [...ofPerson, ...ofBot.toReversed()].toSorted((a, b) => a.atMs - b.atMs || rank(a) - rank(b)).slice(-max);
}

const rank = ({ by }: ThreadMessage) => (by === "person" ? 0 : 1);
