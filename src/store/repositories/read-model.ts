import type { Identity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import { timesAround } from "../../domain/time.ts";
import type { FlowName, StoredState } from "../../flow/flow.ts";
import { legalMoves, type OperationState, type Operation } from "../../ledger/operation.ts";
import { allKinds } from "../../ledger/request.ts";
import {
  type Db,
  type Doing,
  inJson,
  methodsOf,
  onSqlite,
  type OperationRow,
  type ReadsOf,
  type Runs,
  type Value,
} from "../port/engine.ts";
import type {
  ReadModel,
  Waiting,
  OperationsWanted,
  StoryMessage,
  TiedOperation,
  LinkedPerson,
  OpenConversation,
  OpenInvitation,
  ThreadMessage,
} from "../read-model.ts";
import { sessionTimers } from "../turn.ts";
import { nextTimerOf, type TimerColumns } from "./conversations.ts";
import { openApprovals, auditPage, auditOf } from "./ledger.ts";
import { readOperation, operation as operationOf } from "./operations.ts";
import { fates, textOf, unsent, type StoredBody } from "./outbox.ts";
import { billedIn } from "./receipts.ts";
import { runMark } from "./upkeep.ts";

type OfRepositories = Omit<ReadModel, "writable" | "filePlace">;

/** The reads for the console, health and metrics. */
export function readModelOn({ read }: Pick<Runs, "read">): OfRepositories {
  return methodsOf<OfRepositories, typeof reads>(reads, read as Runs["write"]);
}

const timersSet = sessionTimers.map((name) => `count(${name}_at)`).join(" + ");

interface Counted {
  readonly name: string;
  readonly n: number;
}

/** How many rows are open, and the age of the oldest. */
function* waiting(db: Db, nowMs: number, at: string, open: string): Doing<Waiting> {
  const row = yield* db.get<{ n: number; at: number | null }>(`SELECT count(*) AS n, min(${at}) AS at FROM ${open}`);
  if (row === null || row.at === null) return { depth: 0, oldestAgeMs: 0 };
  return { depth: row.n, oldestAgeMs: Math.max(0, nowMs - row.at) };
}

/** So many entries of each kind are read for the story of one operation. */
const storyBounds = { messages: 100, audit: 200, tied: 50 } as const;

type Condition = readonly [string, ...Value[]];

const off = onSqlite("+");

/** Conditions that every list has beside those that find its rows. Several days are found by the time, one by its own index. */
function otherConditions(wanted: OperationsWanted): readonly Condition[] {
  const { days, times, branch, cashier, before } = wanted;
  const conditions: Condition[] = [];
  if (days !== undefined && days.from !== days.until) {
    const [{ fromMs }, { untilMs }] = [timesAround(days.from), timesAround(days.until)];
    conditions.push([`${off}day >= ? AND ${off}day <= ?`, days.from, days.until]);
    if (times === undefined) conditions.push(["created_at > ?", fromMs]);
    // The condition of a further page is a bound already.
    if (times === undefined && before === undefined) conditions.push(["created_at < ?", untilMs]);
  } else if (days !== undefined && times !== undefined) conditions.push([`${off}day = ?`, days.from]);
  if (branch !== undefined) conditions.push([`${off}branch = ?`, branch]);
  if (cashier !== undefined) conditions.push([`${inJson("cashier", "body ->> '$.decider.name'")} = ?`, cashier]);
  if (before !== undefined) conditions.push(["(created_at, id) < (?, ?)", before.createdAtMs, before.id]);
  return conditions;
}

function* messagesOf(db: Db, { id, chat, summaryId = 0 }: Operation): Doing<StoryMessage[]> {
  const rows = yield* db.all<{ body: string; createdAtMs: number; state: number }>(
    `SELECT body, created_at AS "createdAtMs", state
     FROM outbox WHERE (operation_id = ? OR id = ?) AND chat = ? ORDER BY created_at, id LIMIT ?`,
    [id, summaryId, chat, storyBounds.messages],
  );
  return rows.map(({ body, createdAtMs, state }) => ({ ...told(body, state), createdAtMs }));
}

const told = (body: string, state: number) => ({
  text: textOf(JSON.parse(body) as StoredBody),
  fate: fates[state] ?? "open",
});

/** The operations that this one retries or corrects, and later ones of the same customer and wallet that retry or correct it. */
function* tiedTo(db: Db, operation: Operation): Doing<TiedOperation[]> {
  const { id, retryOf, corrects, createdAtMs } = operation;
  const { walletKey, phone } = operation.request;
  const tied: TiedOperation[] = [];
  for (const [tie, other] of [["retries", retryOf] as const, ["corrects", corrects] as const]) {
    const found = other === null ? null : yield* operationOf(db, other);
    if (found !== null) tied.push({ tie, operation: found });
  }
  const [retries, corrected] = [inJson("retry_of", "body ->> 'retryOf'"), inJson("corrects", "body ->> 'corrects'")];
  const rows = yield* db.all<OperationRow>(
    `SELECT state, body FROM operations WHERE wallet_key = ? AND phone = ? AND created_at >= ?
       AND ? IN (${retries}, ${corrected}) ORDER BY created_at, id LIMIT ?`,
    [walletKey, phone, createdAtMs, id, storyBounds.tied],
  );
  const later = rows
    .map(readOperation)
    .map((one): TiedOperation => ({ tie: one.retryOf === id ? "retriedBy" : "correctedBy", operation: one }));
  return [...tied, ...later];
}

interface ConversationRow extends TimerColumns, Omit<OpenConversation, "value" | "person"> {
  readonly value: string;
  readonly state: string;
  readonly identity: Identity | null;
  readonly name: string | null;
  readonly phone: Phone | null;
}

const timerColumns = sessionTimers.map((name) => `s.${name}_at`).join(", ");

/** A private chat belongs to one person. */
const conversationRows = `SELECT s.chat, s.flow, s.version, ${inJson("s.value", "s.state -> '$.value'")} AS value, s.state, p.identity, p.name, p.phone,
  ${nextTimerOf("s")} AS "nextTimerAtMs", ${timerColumns}
  FROM sessions s LEFT JOIN people p ON p.identity = (SELECT identity FROM people WHERE people.chat = s.chat ORDER BY identity LIMIT 1)`;

function readConversation(row: ConversationRow): OpenConversation {
  const { chat, flow, version, identity, name, phone, nextTimerAtMs } = row;
  const person = identity === null ? null : { identity, name, phone };
  return { chat, flow, version, value: JSON.parse(row.value) as unknown, person, nextTimerAtMs };
}

/** Newest entries of all mailboxes among which those of a chat are looked for. */
const searchedEntries = 5_000;

const rank = ({ by }: ThreadMessage) => (by === "person" ? 0 : 1);

const reads: Required<ReadsOf<OfRepositories>> = {
  figures: function* (db, nowMs) {
    const count = (sql: string) => db.get<{ n: number }>(sql);
    const [inbox, outbox, held, billed, lookups, timers, sessions, byState, approvals, mark] = yield* db.together([
      waiting(db, nowMs, "accepted_at", "inbox WHERE state = 0"),
      waiting(db, nowMs, "created_at", `${unsent} WHERE state = 0 AND NOT aside AND NOT held`),
      count("SELECT count(*) AS n FROM outbox WHERE state = 0 AND held"),
      billedIn(db, nowMs),
      db.open.lookups.size(),
      count(`SELECT (SELECT count(*) FROM timers) + (SELECT ${timersSet} FROM sessions) AS n`),
      db.all<Counted>("SELECT flow AS name, count(*) AS n FROM sessions GROUP BY flow"),
      db.all<Counted>("SELECT state AS name, count(*) AS n FROM operations GROUP BY state"),
      openApprovals(db),
      runMark.read(db),
    ]);
    const states = new Map(byState.map(({ name, n }) => [name, n]));
    return {
      inbox,
      outbox,
      held: held?.n ?? 0,
      billed,
      lookups,
      timers: timers?.n ?? 0,
      sessions: Object.fromEntries(sessions.map(({ name, n }) => [name as FlowName, n])),
      operations: Object.fromEntries(Object.keys(legalMoves).map((state) => [state, states.get(state) ?? 0])) as {
        [state in OperationState]: number;
      },
      approvals: approvals.length,
      putAside: mark?.putAside ?? 0,
    };
  },

  /** A page of operations, newest first. Few have one ticket or phone; a day has an index, and on SQLite each kind and state, whose lists are merged. */
  operationsPage: function* (db, wanted) {
    const { kind, phone, days, ticketKey, times, max } = wanted;
    const states = wanted.states ?? Object.keys(legalMoves);
    const onlyKinds = kind === undefined ? allKinds : [kind];
    const isMixed = kind === undefined && wanted.states === undefined;
    const others = otherConditions(wanted);
    const day = days?.from === days?.until ? days?.from : undefined;
    const narrow = Object.entries({ ticket_key: ticketKey, phone, day }).filter(([, value]) => value !== undefined);
    const first: Condition[] =
      times === undefined
        ? narrow.map(([name, value], at) => [`${at === 0 ? "" : off}${name} = ?`, value as string])
        : [["created_at = ANY(?)", times]];
    const isFew = first.length > 0;
    const among: Condition[] = [
      [`${off}kind = ANY(?)`, onlyKinds],
      [`${off}state = ANY(?)`, states],
    ];
    const merged = db.engine === "sqlite" && !isFew && !isMixed;
    const lists: readonly (readonly Condition[])[] = merged
      ? states.flatMap((state) => onlyKinds.map((one): Condition[] => [["state = ? AND kind = ?", state, one]]))
      : [[...first, ...(isMixed && (!isFew || db.engine === "postgres") ? [] : among)]];
    if (lists.length === 0) return [];
    const texts = lists.map((own) => {
      const all = [...own, ...others].map(([condition]) => condition);
      return `SELECT state, body, created_at, id FROM operations ${all.length > 0 ? `WHERE ${all.join(" AND ")}` : ""}`;
    });
    const values = lists.flatMap((own) => [...own, ...others].flatMap(([, ...given]) => given));
    const sql = `${texts.join(" UNION ALL ")} ORDER BY created_at DESC, id DESC LIMIT ?`;
    return (yield* db.all<OperationRow>(sql, [...values, max])).map(readOperation);
  },

  operationsById: function* (db, { after = "", max }) {
    const sql = "SELECT state, body FROM operations WHERE id > ? ORDER BY id LIMIT ?";
    return (yield* db.all<OperationRow>(sql, [after, max])).map(readOperation);
  },

  operationsBeginning: function* (db, { id = "", ticketKey = "", max }) {
    const given = [
      ["id", id],
      ["ticket_key", ticketKey],
    ].filter(([, text]) => text !== "");
    const found = yield* db.together(
      given.map(([column, text]) =>
        db.all<OperationRow>(`SELECT state, body FROM operations WHERE ${column} >= ? AND ${column} < ? LIMIT ?`, [
          text as string,
          `${text}\u{10FFFF}`,
          max,
        ]),
      ),
    );
    return found.flat().slice(0, max).map(readOperation);
  },

  storyOf: function* (db, operationId) {
    const operation = yield* operationOf(db, operationId);
    if (operation === null) return null;
    const [audit, messages, tied] = yield* db.together([
      auditOf(db, operationId, storyBounds.audit),
      messagesOf(db, operation),
      tiedTo(db, operation),
    ]);
    return { operation, audit, messages, tied };
  },

  conversations: function* (db, { after = "", max }) {
    const sql = `${conversationRows} WHERE s.chat > ? ORDER BY s.chat LIMIT ?`;
    return (yield* db.all<ConversationRow>(sql, [after, max])).map(readConversation);
  },

  conversation: function* (db, chat) {
    const row = yield* db.get<ConversationRow>(`${conversationRows} WHERE s.chat = ?`, [chat]);
    if (row === null) return null;
    const timers = sessionTimers.flatMap((name) => {
      const dueAtMs = row[`${name}_at`];
      return dueAtMs === null ? [] : [{ name, dueAtMs }];
    });
    return {
      ...readConversation(row),
      state: JSON.parse(row.state) as StoredState,
      timers: timers.toSorted((one, other) => one.dueAtMs - other.dueAtMs || (one.name < other.name ? -1 : 1)),
    };
  },

  thread: function* (db, chat, sinceMs, max) {
    const columns = "SELECT id, body, created_at, state FROM";
    const newest = yield* db.open.entries.newestSeq();
    const [said, written] = yield* db.together([
      db.all<{ body: string; created_at: number; state: number }>(
        `${columns} ${unsent} WHERE chat = ? AND state = 0 AND NOT aside
       UNION ALL ${columns} outbox WHERE state <> 0 AND ended_at >= ? AND chat = ? AND NOT aside ORDER BY created_at DESC, id DESC LIMIT ?`,
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
      ...told(body, state),
    }));
    const ofPerson = written.map(({ accepted_at: atMs }): ThreadMessage => ({
      by: "person",
      atMs,
      text: null,
      fate: "sent",
    }));
    // Whoever wrote at the same moment wrote before the answer.
    return [...ofPerson, ...ofBot.toReversed()].toSorted((a, b) => a.atMs - b.atMs || rank(a) - rank(b)).slice(-max);
  },

  people: (db, { after = "", max }) =>
    db.all<LinkedPerson>(
      `SELECT p.identity, p.chat, p.phone, p.name, f.language FROM people p LEFT JOIN preferences f ON f.identity = p.identity
     WHERE p.phone IS NOT NULL AND p.identity > ? ORDER BY p.identity LIMIT ?`,
      [after, max],
    ),

  invitations: (db, nowMs, max) =>
    db.all<OpenInvitation>(
      `SELECT i.phone, i.made_by AS by, p.name AS "byName", i.expires_at AS "expiresAtMs" FROM invitations i LEFT JOIN people p ON p.identity = i.made_by
     WHERE i.used_by IS NULL AND i.expires_at > ? ORDER BY i.expires_at, i.phone LIMIT ?`,
      [nowMs, max],
    ),

  auditPage,
};
