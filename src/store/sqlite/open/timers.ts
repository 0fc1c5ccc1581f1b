import type { ChatKey } from "../../../domain/people/chat.ts";
import { given, type Doing } from "../../port/doing.ts";
import { noConversation } from "../../mailbox.ts";
import type { DueTimer, OpenTimers } from "../../port/open.ts";
import { sessionTimers, type SessionTimers, type TurnOutput } from "../../turn.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

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
