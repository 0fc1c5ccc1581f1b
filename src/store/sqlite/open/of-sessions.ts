import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Identity } from "../../../domain/people/person.ts";
import type { QueryOrCommand } from "../../../flow/requests.ts";
import { given, type Doing } from "../../port/statements.ts";
import { type LookupRow, type LookupStore, type TurnOutput, sessionTimers, type SessionTimers } from "../../turn.ts";
import { noConversation } from "../../messages.ts";
import type { OpenLookups, DueTimer, OpenTimers } from "../../port/open.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

interface Row {
  readonly id: number;
  readonly chat: string;
  readonly flow_id: number;
  readonly ask: string;
  readonly request: string;
  readonly by_whom: string | null;
  readonly attempts: number;
  readonly not_before: number;
  readonly created_at: number;
}

/** A query as it stands in the JSON of its session. */
type Asked = Omit<Row, "chat" | "flow_id">;

/** Where the queries of sessions are written: `asks` of the chat's session; null: none is open. */
type Write = (chat: string, asks: string | null) => void;

/**
 * Queries and commands that are not finished. All are remembered, so that nobody asks for them after each change. A query whose answer only an open
 * conversation wants stands in the row of its session, which each turn writes anyway; its number is below zero. Writes run inside a commit.
 */
export class SqliteLookups implements OpenLookups {
  readonly #commits: Commits;
  readonly #write: Write;
  readonly #read;
  readonly #readAsked;
  readonly #add;
  readonly #end;
  readonly #later;
  readonly #shift;
  /** By id, oldest first; null: read them. */
  #known: Map<number, Row> | null = null;
  /** Those that stand in sessions: their ids by chat. */
  #ofSessions = new Map<string, Set<number>>();

  constructor(db: Sqlite, commits: Commits, write: Write) {
    this.#commits = commits;
    this.#write = write;
    this.#read = db.prepare<[], Row>("SELECT * FROM lookups ORDER BY id");
    this.#readAsked = db.prepare<[], { chat: string; flow_id: number; asks: string }>(
      "SELECT chat, flow_id, asks FROM sessions WHERE asks IS NOT NULL",
    );
    this.#add = db.prepare<[string, number, string, string, string | null, number]>(
      "INSERT INTO lookups (chat, flow_id, ask, request, by_whom, created_at) VALUES (?, ?, ?, ?, ?, ?)",
    );
    this.#end = db.prepare<[number]>("DELETE FROM lookups WHERE id = ?");
    this.#later = db.prepare<[number, number]>(
      "UPDATE lookups SET not_before = ?, attempts = attempts + 1 WHERE id = ?",
    );
    this.#shift = db.prepare<[number]>("UPDATE lookups SET not_before = not_before + ? WHERE not_before > 0");
    commits.onRollback(() => this.invalidate());
  }

  /** Call after rows were changed elsewhere. */
  invalidate(): void {
    this.#known = null;
  }

  add(
    chat: ChatKey,
    { conversationId, ask, request, by, isOfSession = false }: TurnOutput["lookups"][number],
    nowMs: number,
    number: number,
  ): void {
    const text = JSON.stringify(request);
    const all = this.#all();
    const id = isOfSession ? number : Number(this.#add.run(chat, conversationId, ask, text, by, nowMs).lastInsertRowid);
    const isNew = { attempts: 0, not_before: 0, created_at: nowMs };
    const row = { id, chat, flow_id: conversationId, ask, request: text, by_whom: by, ...isNew };
    all.set(id, row);
    if (isOfSession) {
      this.#inSession(row);
      this.#writeAsked(chat, conversationId);
    } else this.#commits.wrote();
    this.#commits.announce("lookups");
  }

  /**
   * Those that are due and not in `skip`, oldest first, at most `max`. `inOrder`: of these types a chat's later one waits for the earlier, where both
   * were asked for outside any conversation.
   */
  due({ max, nowMs, skip, inOrder }: Parameters<LookupStore["openLookups"]>[0]): Doing<LookupRow[]> {
    const due: LookupRow[] = [];
    const before = new Set<string>();
    for (const row of this.#all().values()) {
      const isDue = row.not_before <= nowMs && !skip.has(row.id);
      // A conversation's own may be under way in great number: those are not read again.
      if (!isDue && row.flow_id !== noConversation) continue;
      const request = JSON.parse(row.request) as QueryOrCommand;
      if (row.flow_id === noConversation && inOrder.includes(request.type)) {
        const key = `${row.chat} ${request.type}`;
        if (before.has(key)) continue;
        before.add(key);
      }
      if (isDue) due.push(lookupOf(row, request));
      if (due.length === max) break;
    }
    return given(due);
  }

  end(id: number): Doing<"row" | "session" | null> {
    const row = this.#all().get(id);
    this.#all().delete(id);
    if (id > 0) {
      const isThere = this.#end.run(id).changes === 1;
      this.#commits.wrote();
      return given(isThere ? "row" : null);
    }
    if (row === undefined) return given(null);
    this.#ofSessions.get(row.chat)?.delete(id);
    this.#writeAsked(row.chat, row.flow_id);
    return given("session");
  }

  later(id: number, notBeforeMs: number): void {
    const row = this.#all().get(id);
    if (row) this.#all().set(id, { ...row, not_before: notBeforeMs, attempts: row.attempts + 1 });
    if (id > 0) this.#later.run(notBeforeMs, id);
    else if (row) this.#writeAsked(row.chat, row.flow_id);
    this.#commits.wrote();
    this.#commits.announce("lookups");
  }

  ofSession(chat: ChatKey, conversationId: number | null): void {
    const all = this.#all();
    const others = [...(this.#ofSessions.get(chat) ?? [])].filter((id) => all.get(id)?.flow_id !== conversationId);
    if (others.length === 0) return;
    for (const id of others) {
      all.delete(id);
      this.#ofSessions.get(chat)?.delete(id);
    }
    this.#write(chat, null);
  }

  shift(stepMs: number): void {
    this.#shift.run(stepMs);
    for (const row of this.#all().values()) {
      if (row.id > 0 || row.not_before === 0) continue;
      this.#all().set(row.id, { ...row, not_before: row.not_before + stepMs });
      this.#writeAsked(row.chat, row.flow_id);
    }
    this.#commits.wrote();
  }

  size(): Doing<number> {
    return given(this.#all().size);
  }

  /** When the next one is due after this time, epoch ms; null: none is. */
  dueAfter(nowMs: number): Doing<number | null> {
    let next: number | null = null;
    for (const { not_before: at } of this.#all().values()) if (at > nowMs && (next === null || at < next)) next = at;
    return given(next);
  }

  /** Writes the queries of a conversation into its session. */
  #writeAsked(chat: string, conversationId: number): void {
    const asked: Asked[] = [];
    for (const id of this.#ofSessions.get(chat) ?? []) {
      const row = this.#all().get(id);
      if (row?.flow_id !== conversationId) continue;
      const { chat: _chat, flow_id: _flow, ...one } = row;
      asked.push(one);
    }
    if (asked.length === 0) this.#ofSessions.delete(chat);
    this.#write(chat, asked.length === 0 ? null : JSON.stringify(asked));
  }

  #inSession({ id, chat }: Row): void {
    const ids = this.#ofSessions.get(chat);
    if (ids === undefined) this.#ofSessions.set(chat, new Set([id]));
    else ids.add(id);
  }

  #all(): Map<number, Row> {
    if (this.#known !== null) return this.#known;
    const rows = this.#read.all();
    const ofSessions = this.#readAsked
      .all()
      .flatMap(({ chat, flow_id: flowId, asks }) =>
        (JSON.parse(asks) as Asked[]).map((asked): Row => ({ ...asked, chat, flow_id: flowId })),
      )
      .toSorted((one, other) => other.id - one.id);
    this.#known = new Map([...rows, ...ofSessions].map((row) => [row.id, row]));
    this.#ofSessions = new Map();
    for (const row of ofSessions) this.#inSession(row);
    return this.#known;
  }
}

function lookupOf(row: Row, request: QueryOrCommand): LookupRow {
  return {
    id: row.id,
    chat: row.chat as ChatKey,
    conversationId: row.flow_id,
    ask: row.ask,
    request,
    by: row.by_whom as Identity | null,
    attempts: row.attempts,
    createdAtMs: row.created_at,
  };
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

/** The timers of the chats. All are remembered, so that only a change of one is written. Writes run inside a commit. */
export class SqliteTimers implements OpenTimers {
  readonly #commits: Commits;
  readonly #read;
  readonly #set;
  readonly #delete;
  /** By chat and name; null: read them. */
  #known: Map<string, TimerRow> | null = null;
  /** When the earliest is due, epoch ms; null: there is none; undefined: look for it. */
  #next: number | null | undefined = undefined;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#read = db.prepare<[], TimerRow>(
      `SELECT chat, name, flow_id, due_at, 0 AS of_session FROM timers UNION ALL ${ofSessions.join(" UNION ALL ")}`,
    );
    this.#set = db.prepare<[string, string, number, number]>(
      "INSERT OR REPLACE INTO timers (chat, name, flow_id, due_at) VALUES (?, ?, ?, ?)",
    );
    this.#delete = db.prepare<[string, string]>("DELETE FROM timers WHERE chat = ? AND name = ?");
    commits.onRollback(() => {
      this.#known = null;
      this.#next = undefined;
    });
  }

  set(chat: ChatKey, { name, conversationId, dueAtMs }: TurnOutput["timers"][number]): void {
    if (dueAtMs !== null) this.#add(chat, name, conversationId, dueAtMs);
    else {
      const timer = this.#all().get(keyOf(chat, name));
      if (timer?.of_session === 0) this.#remove(timer);
    }
    this.#commits.announce("timers");
  }

  ofSession(chat: ChatKey, timers: SessionTimers | null): void {
    for (const name of sessionTimers) {
      const dueAtMs = timers?.[name] ?? null;
      const before = this.#all().get(keyOf(chat, name));
      // A row of the same name is of an older program, and goes off for a conversation that is over.
      if (before?.of_session === 0 || (before?.due_at ?? null) === dueAtMs) continue;
      if (before !== undefined) this.#forget(before);
      if (dueAtMs !== null && timers !== null)
        this.#remember({ chat, name, flow_id: timers.conversationId, due_at: dueAtMs, of_session: 1 });
      this.#commits.announce("timers");
    }
  }

  setLone(
    chat: ChatKey,
    timer: { readonly name: string; readonly dueAtMs: number } | null,
    nowMs: number,
  ): Doing<void> {
    const had = [...this.#all().values()].filter((one) => one.chat === chat);
    if (timer && had.some((one) => one.due_at <= nowMs)) return given(undefined);
    for (const one of had) this.#remove(one);
    if (timer) this.#add(chat, timer.name, noConversation, timer.dueAtMs);
    this.#commits.announce("timers");
    return given(undefined);
  }

  /** The earliest first. */
  take(nowMs: number): Doing<readonly DueTimer[]> {
    const due = [...this.#all().values()].filter((one) => one.due_at <= nowMs).sort((a, b) => a.due_at - b.due_at);
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
    if (this.#next === undefined) {
      let next: number | null = null;
      for (const { due_at: dueAtMs } of this.#all().values()) if (next === null || dueAtMs < next) next = dueAtMs;
      this.#next = next;
    }
    return given(this.#next);
  }

  #add(chat: ChatKey, name: string, conversationId: number, dueAtMs: number): void {
    this.#set.run(chat, name, conversationId, dueAtMs);
    this.#commits.wrote();
    this.#remember({ chat, name, flow_id: conversationId, due_at: dueAtMs, of_session: 0 });
  }

  #remember(timer: TimerRow): void {
    const key = keyOf(timer.chat, timer.name);
    const before = this.#all().get(key);
    this.#all().set(key, timer);
    if (before !== undefined && before.due_at === this.#next) this.#next = undefined;
    else if (this.#next === null || (this.#next !== undefined && timer.due_at < this.#next)) this.#next = timer.due_at;
  }

  #remove(timer: TimerRow): void {
    if (timer.of_session === 0) {
      this.#delete.run(timer.chat, timer.name);
      this.#commits.wrote();
    }
    this.#forget(timer);
  }

  #forget({ chat, name, due_at: dueAtMs }: TimerRow): void {
    this.#all().delete(keyOf(chat, name));
    if (dueAtMs === this.#next) this.#next = undefined;
  }

  #all(): Map<string, TimerRow> {
    this.#known ??= new Map(this.#read.all().map((row) => [keyOf(row.chat, row.name), row]));
    return this.#known;
  }
}

function keyOf(chat: ChatKey, name: string): string {
  return `${chat}\n${name}`;
}
