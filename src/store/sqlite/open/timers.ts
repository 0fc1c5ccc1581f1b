import type { ChatKey } from "../../../domain/people/chat.ts";
import { given, type Doing } from "../../port/doing.ts";
import { noConversation } from "../../mailbox.ts";
import type { DueTimer, OpenTimers } from "../../port/open.ts";
import type { TurnOutput } from "../../turn.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

interface TimerRow {
  readonly chat: ChatKey;
  readonly name: string;
  readonly flow_id: number;
  readonly due_at: number;
}

/** The timers of the chats. All are remembered, so that only a change of one is written. Writes run inside a commit. */
export class SqliteTimers implements OpenTimers {
  readonly #commits: Commits;
  readonly #read;
  readonly #set;
  readonly #take;
  /** By chat and name; null: read them. */
  #known: Map<string, TimerRow> | null = null;
  /** When the earliest is due, epoch ms; null: there is none; undefined: look for it. */
  #next: number | null | undefined = undefined;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#read = db.prepare<[], TimerRow>("SELECT chat, name, flow_id, due_at FROM timers");
    this.#set = db.prepare<[string, string, number, number]>(
      "INSERT OR REPLACE INTO timers (chat, name, flow_id, due_at) VALUES (?, ?, ?, ?)",
    );
    this.#take = db.prepare<[string, string], TimerRow>(
      "DELETE FROM timers WHERE chat = ? AND name = ? RETURNING chat, name, flow_id, due_at",
    );
    commits.onRollback(() => {
      this.#known = null;
      this.#next = undefined;
    });
  }

  set(chat: ChatKey, { name, conversationId, dueAtMs }: TurnOutput["timers"][number]): void {
    if (dueAtMs !== null) this.#add({ chat, name, flow_id: conversationId, due_at: dueAtMs });
    else if (this.#all().has(keyOf({ chat, name }))) this.#remove({ chat, name });
    this.#commits.announce("timers");
  }

  setLone(
    chat: ChatKey,
    timer: { readonly name: string; readonly dueAtMs: number } | null,
    nowMs: number,
  ): Doing<void> {
    const had = [...this.#all().values()].filter((one) => one.chat === chat);
    if (timer && had.some((one) => one.due_at <= nowMs)) return given(undefined);
    for (const one of had) this.#remove(one);
    if (timer) this.#add({ chat, name: timer.name, flow_id: noConversation, due_at: timer.dueAtMs });
    this.#commits.announce("timers");
    return given(undefined);
  }

  /** The earliest first. */
  take(nowMs: number): Doing<readonly DueTimer[]> {
    const due = [...this.#all().values()].filter((one) => one.due_at <= nowMs).sort((a, b) => a.due_at - b.due_at);
    const taken = due.flatMap((one) => this.#remove(one) ?? []);
    return given(
      taken.map(({ chat, name, flow_id: flowId, due_at: dueAtMs }) => ({
        chat,
        name,
        flowId,
        lateMs: nowMs - dueAtMs,
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

  #add(timer: TimerRow): void {
    const { chat, name, flow_id: conversationId, due_at: dueAtMs } = timer;
    const before = this.#all().get(keyOf(timer));
    this.#set.run(chat, name, conversationId, dueAtMs);
    this.#all().set(keyOf(timer), timer);
    if (before !== undefined && before.due_at === this.#next) this.#next = undefined;
    else if (this.#next === null || (this.#next !== undefined && dueAtMs < this.#next)) this.#next = dueAtMs;
  }

  /** Deletes a timer and gives it as it was. */
  #remove(timer: Pick<TimerRow, "chat" | "name">): TimerRow | undefined {
    const taken = this.#take.get(timer.chat, timer.name);
    this.#all().delete(keyOf(timer));
    if (taken?.due_at === this.#next) this.#next = undefined;
    return taken;
  }

  #all(): Map<string, TimerRow> {
    this.#known ??= new Map(this.#read.all().map((row) => [keyOf(row), row]));
    return this.#known;
  }
}

function keyOf({ chat, name }: Pick<TimerRow, "chat" | "name">): string {
  return `${chat}\n${name}`;
}
