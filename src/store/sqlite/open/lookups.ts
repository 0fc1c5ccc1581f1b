import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Identity } from "../../../domain/people/person.ts";
import type { QueryOrCommand } from "../../../flow/requests.ts";
import { given, type Doing } from "../../port/doing.ts";
import type { LookupRow, LookupStore } from "../../lookups.ts";
import { noConversation } from "../../mailbox.ts";
import type { OpenLookups } from "../../port/open.ts";
import type { TurnOutput } from "../../turn.ts";
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
