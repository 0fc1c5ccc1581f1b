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

/** Queries and commands that are not finished. All are remembered, so that nobody asks for them after each change. Writes run inside a commit. */
export class SqliteLookups implements OpenLookups {
  readonly #commits: Commits;
  readonly #read;
  readonly #add;
  readonly #end;
  readonly #later;
  /** By id, oldest first; null: read them. */
  #known: Map<number, Row> | null = null;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#read = db.prepare<[], Row>("SELECT * FROM lookups ORDER BY id");
    this.#add = db.prepare<[string, number, string, string, string | null, number]>(
      "INSERT INTO lookups (chat, flow_id, ask, request, by_whom, created_at) VALUES (?, ?, ?, ?, ?, ?)",
    );
    this.#end = db.prepare<[number]>("DELETE FROM lookups WHERE id = ?");
    this.#later = db.prepare<[number, number]>(
      "UPDATE lookups SET not_before = ?, attempts = attempts + 1 WHERE id = ?",
    );
    commits.onRollback(() => this.invalidate());
  }

  /** Call after rows were changed elsewhere. */
  invalidate(): void {
    this.#known = null;
  }

  add(chat: ChatKey, { conversationId, ask, request, by }: TurnOutput["lookups"][number], nowMs: number): void {
    const text = JSON.stringify(request);
    const id = Number(this.#add.run(chat, conversationId, ask, text, by, nowMs).lastInsertRowid);
    const isNew = { attempts: 0, not_before: 0, created_at: nowMs };
    this.#all().set(id, { id, chat, flow_id: conversationId, ask, request: text, by_whom: by, ...isNew });
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

  /** Deletes a lookup. False: it was deleted before. */
  end(id: number): Doing<boolean> {
    this.#all().delete(id);
    return given(this.#end.run(id).changes === 1);
  }

  later(id: number, notBeforeMs: number): void {
    this.#later.run(notBeforeMs, id);
    const row = this.#all().get(id);
    if (row) this.#all().set(id, { ...row, not_before: notBeforeMs, attempts: row.attempts + 1 });
    this.#commits.announce("lookups");
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

  #all(): Map<number, Row> {
    this.#known ??= new Map(this.#read.all().map((row) => [row.id, row]));
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
