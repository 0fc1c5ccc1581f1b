// What may stand in the session of its chat, whose row each turn writes anyway: queries whose answers only an open conversation wants, and its timers.
import type { ChatKey } from "../../../domain/chat.ts";
import type { QueryOrCommand } from "../../../flow/requests.ts";
import { noConversation } from "../../messages.ts";
import {
  type Doing,
  type DueTimer,
  given,
  lookupOf,
  type OpenLookups,
  type OpenTimers,
  type StoredLookup,
} from "../../port/engine.ts";
import { sessionTimers, type LookupRow, type LookupStore, type SessionTimers, type TurnOutput } from "../../turn.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { nextAfter, OpenRows } from "./entries.ts";

type OpenLookup = StoredLookup & { readonly not_before: number };

/** A query as it stands in the JSON of its session. */
type Asked = Omit<OpenLookup, "chat" | "flow_id">;

/** Writes the queries of a session into the row of its chat, where one is open. */
type Write = (chat: string, asks: string | null) => void;

/** Queries and commands that are not finished. The number of one that stands in a session is below zero. Writes run inside a commit. */
export class SqliteLookups implements OpenLookups {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #write: Write;
  /** Oldest first. */
  readonly #open: OpenRows<number, OpenLookup>;

  constructor(db: Sqlite, commits: Commits, write: Write) {
    this.#db = db;
    this.#commits = commits;
    this.#write = write;
    const read = db.prepare<[], OpenLookup>("SELECT * FROM lookups ORDER BY id");
    const readAsked = db.prepare<[], { chat: ChatKey; flow_id: number; asks: string }>(
      "SELECT chat, flow_id, asks FROM sessions WHERE asks IS NOT NULL",
    );
    this.#open = new OpenRows(commits, () => {
      const ofSessions = readAsked
        .all()
        .flatMap(({ chat, flow_id, asks }) => (JSON.parse(asks) as Asked[]).map((one) => ({ ...one, chat, flow_id })))
        .toSorted((one, other) => other.id - one.id);
      return [...read.all(), ...ofSessions].map((row) => [row.id, row]);
    });
  }

  add(
    chat: ChatKey,
    { conversationId, ask, request, by, isOfSession = false }: TurnOutput["lookups"][number],
    nowMs: number,
    number: number,
  ): void {
    const text = JSON.stringify(request);
    const insert = this.#db.prepare<[string, number, string, string, string | null, number]>(
      "INSERT INTO lookups (chat, flow_id, ask, request, by_whom, created_at) VALUES (?, ?, ?, ?, ?, ?)",
    );
    const stored = () => Number(insert.run(chat, conversationId, ask, text, by, nowMs).lastInsertRowid);
    const id = isOfSession ? number : stored();
    const isNew = { attempts: 0, not_before: 0, created_at: nowMs };
    this.#open.set(id, { id, chat, flow_id: conversationId, ask, request: text, by_whom: by, ...isNew });
    if (isOfSession) this.#writeAsked(chat, conversationId);
    else this.#commits.wrote();
    this.#commits.announce("lookups");
  }

  due({ max, nowMs, skip, inOrder }: Parameters<LookupStore["openLookups"]>[0]): Doing<LookupRow[]> {
    const due: LookupRow[] = [];
    const before = new Set<string>();
    for (const row of this.#open.all.values()) {
      const isDue = row.not_before <= nowMs && !skip.has(row.id);
      // A conversation's own may be under way in great number: those are not read again.
      if (!isDue && row.flow_id !== noConversation) continue;
      const { type } = JSON.parse(row.request) as QueryOrCommand;
      if (row.flow_id === noConversation && inOrder.includes(type)) {
        const key = `${row.chat} ${type}`;
        if (before.has(key)) continue;
        before.add(key);
      }
      if (isDue) due.push(lookupOf(row));
      if (due.length === max) break;
    }
    return given(due);
  }

  end(id: number): Doing<"row" | "session" | null> {
    const row = this.#open.all.get(id);
    this.#open.delete(id);
    if (id > 0) {
      const isThere = this.#db.prepare<[number]>("DELETE FROM lookups WHERE id = ?").run(id).changes === 1;
      this.#commits.wrote();
      return given(isThere ? "row" : null);
    }
    if (row === undefined) return given(null);
    this.#writeAsked(row.chat, row.flow_id);
    return given("session");
  }

  later(id: number, notBeforeMs: number): void {
    const row = this.#open.all.get(id);
    if (row) this.#open.set(id, { ...row, not_before: notBeforeMs, attempts: row.attempts + 1 });
    const later = "UPDATE lookups SET not_before = ?, attempts = attempts + 1 WHERE id = ?";
    if (id > 0) this.#db.prepare<[number, number]>(later).run(notBeforeMs, id);
    else if (row) this.#writeAsked(row.chat, row.flow_id);
    this.#commits.wrote();
    this.#commits.announce("lookups");
  }

  ofSession(chat: ChatKey, conversationId: number | null): void {
    const others = this.#asked(chat).filter((row) => row.flow_id !== conversationId);
    for (const { id } of others) this.#open.delete(id);
    if (others.length > 0) this.#write(chat, null);
  }

  shift(stepMs: number): void {
    const shift = "UPDATE lookups SET not_before = not_before + ? WHERE not_before > 0";
    this.#db.prepare<[number]>(shift).run(stepMs);
    for (const row of this.#open.all.values()) {
      if (row.id > 0 || row.not_before === 0) continue;
      this.#open.set(row.id, { ...row, not_before: row.not_before + stepMs });
      this.#writeAsked(row.chat, row.flow_id);
    }
    this.#commits.wrote();
  }

  size(): Doing<number> {
    return given(this.#open.all.size);
  }

  dueAfter(nowMs: number): Doing<number | null> {
    return given(nextAfter(this.#open.all.values(), (row) => row.not_before, nowMs));
  }

  /** The queries that stand in the session of a chat. */
  #asked(chat: string): OpenLookup[] {
    return this.#open.ofChat(chat).filter(({ id }) => id < 0);
  }

  #writeAsked(chat: string, conversationId: number): void {
    const asked = this.#asked(chat)
      .filter((row) => row.flow_id === conversationId)
      .map(({ chat: _chat, flow_id: _flow, ...one }): Asked => one);
    this.#write(chat, asked.length === 0 ? null : JSON.stringify(asked));
  }
}

interface TimerRow {
  readonly chat: ChatKey;
  readonly name: string;
  readonly flow_id: number;
  readonly due_at: number;
  /** 1: a column of the chat's session. */
  readonly of_session: number;
}

const ofSessions = sessionTimers.map(
  (name) => `SELECT chat, '${name}', flow_id, ${name}_at, 1 FROM sessions WHERE ${name}_at IS NOT NULL`,
);

/** The timers of the chats: only a change of one is written. Writes run inside a commit. */
export class SqliteTimers implements OpenTimers {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  /** By chat and name. */
  readonly #open: OpenRows<string, TimerRow>;
  /** When the earliest is due, epoch ms; null: there is none; undefined: look for it. */
  #next: number | null | undefined = undefined;

  constructor(db: Sqlite, commits: Commits) {
    this.#db = db;
    this.#commits = commits;
    const read = db.prepare<[], TimerRow>(
      `SELECT chat, name, flow_id, due_at, 0 AS of_session FROM timers UNION ALL ${ofSessions.join(" UNION ALL ")}`,
    );
    this.#open = new OpenRows(commits, () => read.all().map((row) => [keyOf(row.chat, row.name), row]));
    commits.onRollback(() => {
      this.#next = undefined;
    });
  }

  set(chat: ChatKey, { name, conversationId, dueAtMs }: TurnOutput["timers"][number]): void {
    if (dueAtMs !== null) this.#add(chat, name, conversationId, dueAtMs);
    else {
      const timer = this.#open.all.get(keyOf(chat, name));
      if (timer?.of_session === 0) this.#remove(timer);
    }
    this.#commits.announce("timers");
  }

  ofSession(chat: ChatKey, timers: SessionTimers | null): void {
    for (const name of sessionTimers) {
      const dueAtMs = timers?.[name] ?? null;
      const before = this.#open.all.get(keyOf(chat, name));
      // A row of the same name is of an older program, and goes off for a conversation that is over.
      if (before?.of_session === 0 || (before?.due_at ?? null) === dueAtMs) continue;
      if (before !== undefined) this.#forget(before);
      if (dueAtMs !== null && timers !== null)
        this.#remember({ chat, name, flow_id: timers.conversationId, due_at: dueAtMs, of_session: 1 });
      this.#commits.announce("timers");
    }
  }

  setLone(...[chat, timer, nowMs]: Parameters<OpenTimers["setLone"]>): Doing<void> {
    const had = this.#open.ofChat(chat);
    if (timer && had.some((one) => one.due_at <= nowMs)) return given(undefined);
    for (const one of had) this.#remove(one);
    if (timer) this.#add(chat, timer.name, noConversation, timer.dueAtMs);
    this.#commits.announce("timers");
    return given(undefined);
  }

  /** The earliest first. */
  take(nowMs: number): Doing<readonly DueTimer[]> {
    const due = [...this.#open.all.values()].filter((one) => one.due_at <= nowMs).sort((a, b) => a.due_at - b.due_at);
    for (const one of due) this.#remove(one);
    return given(
      due.map(({ chat, name, flow_id: flowId, due_at: dueAtMs, of_session: ofSession }) => ({
        chat,
        name,
        flowId,
        lateMs: nowMs - dueAtMs,
        isOfSession: ofSession === 1,
      })),
    );
  }

  next(): Doing<number | null> {
    this.#next ??= nextAfter(this.#open.all.values(), (row) => row.due_at, Number.NEGATIVE_INFINITY);
    return given(this.#next);
  }

  #add(chat: ChatKey, name: string, conversationId: number, dueAtMs: number): void {
    const set = "INSERT OR REPLACE INTO timers (chat, name, flow_id, due_at) VALUES (?, ?, ?, ?)";
    this.#db.prepare<[string, string, number, number]>(set).run(chat, name, conversationId, dueAtMs);
    this.#commits.wrote();
    this.#remember({ chat, name, flow_id: conversationId, due_at: dueAtMs, of_session: 0 });
  }

  #remember(timer: TimerRow): void {
    const key = keyOf(timer.chat, timer.name);
    const before = this.#open.all.get(key);
    this.#open.set(key, timer);
    if (before !== undefined && before.due_at === this.#next) this.#next = undefined;
    else if (this.#next === null || (this.#next !== undefined && timer.due_at < this.#next)) this.#next = timer.due_at;
  }

  #remove(timer: TimerRow): void {
    if (timer.of_session === 0) {
      const remove = "DELETE FROM timers WHERE chat = ? AND name = ?";
      this.#db.prepare<[string, string]>(remove).run(timer.chat, timer.name);
      this.#commits.wrote();
    }
    this.#forget(timer);
  }

  #forget({ chat, name, due_at: dueAtMs }: TimerRow): void {
    this.#open.delete(keyOf(chat, name));
    if (dueAtMs === this.#next) this.#next = undefined;
  }
}

function keyOf(chat: ChatKey, name: string): string {
  return `${chat}\n${name}`;
}
