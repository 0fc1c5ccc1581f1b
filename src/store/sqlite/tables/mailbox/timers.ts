import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { TurnOutput } from "../../../turn.ts";
import { noConversation } from "../../../mailbox.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";

interface TimerRow {
  chat: string;
  name: string;
  flow_id: number;
  due_at: number;
}

/** The timers of the chats. When each is due is remembered, so that only a change of one is written. Writes run inside a commit. */
export class Timers {
  readonly #commits: Commits;
  readonly #read;
  readonly #set;
  readonly #clear;
  readonly #take;
  readonly #earliest;
  readonly #ofChat;
  /** Due times by chat and name, epoch ms; null: read them. */
  #known: Map<string, Map<string, number>> | null = null;
  /** The earliest of them; null: there is none; undefined: look for it. */
  #next: number | null | undefined = undefined;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#read = db.prepare<[], TimerRow>("SELECT chat, name, flow_id, due_at FROM timers");
    this.#set = db.prepare<[string, string, number, number]>(
      "INSERT OR REPLACE INTO timers (chat, name, flow_id, due_at) VALUES (?, ?, ?, ?)",
    );
    this.#clear = db.prepare<[string, string]>("DELETE FROM timers WHERE chat = ? AND name = ?");
    this.#take = db.prepare<[string, string], TimerRow>(
      "DELETE FROM timers WHERE chat = ? AND name = ? RETURNING chat, name, flow_id, due_at",
    );
    this.#earliest = db.prepare<[], { at: number | null }>("SELECT min(due_at) AS at FROM timers");
    this.#ofChat = db.prepare<[string], TimerRow>("SELECT chat, name, flow_id, due_at FROM timers WHERE chat = ?");
    commits.onRollback(() => this.invalidate());
  }

  /** Call after rows were changed elsewhere. */
  invalidate(): void {
    this.#known = null;
    this.#next = undefined;
  }

  set(chat: ChatKey, { name, conversationId, dueAtMs }: TurnOutput["timers"][number]): void {
    this.#all();
    if (dueAtMs === null) this.#remove(chat, name);
    else this.#add(chat, name, conversationId, dueAtMs);
    this.#commits.announce("timers");
  }

  /** Sets the only timer of a chat (null deletes it), unless one is due already. */
  setLone(chat: ChatKey, timer: { readonly name: string; readonly dueAtMs: number } | null, nowMs: number): void {
    const had = this.#timersOf(chat);
    if (timer && had.some(([, dueAtMs]) => dueAtMs <= nowMs)) return;
    for (const [name] of had) this.#remove(chat, name);
    if (timer) this.#add(chat, timer.name, noConversation, timer.dueAtMs);
    this.#commits.announce("timers");
  }

  /** Deletes and returns the timers that are due, as their events name them. `lateMs`: how long ago each was due. */
  take(nowMs: number): { chat: ChatKey; name: string; flowId: number; lateMs: number }[] {
    const taken = this.#dueAt(nowMs).flatMap(({ chat, name }) => this.#take.get(chat, name) ?? []);
    for (const { chat, name } of taken) this.#forgetOne(chat, name);
    return taken.map((row) => ({
      chat: row.chat as ChatKey,
      name: row.name,
      flowId: row.flow_id,
      lateMs: nowMs - row.due_at,
    }));
  }

  /** The timers that are due, earliest first. */
  #dueAt(nowMs: number): { chat: string; name: string }[] {
    return [...this.#all()]
      .flatMap(([chat, timers]) => [...timers].map(([name, dueAtMs]) => ({ chat, name, dueAtMs })))
      .filter(({ dueAtMs }) => dueAtMs <= nowMs)
      .sort((one, other) => one.dueAtMs - other.dueAtMs);
  }

  /** When the next timer is due, epoch ms; null: there is none. */
  next(): number | null {
    // A start asks only for this and for those of single chats: all are read with the first message.
    if (this.#next === undefined && this.#known === null) this.#next = this.#earliest.get()?.at ?? null;
    if (this.#next === undefined) {
      let next: number | null = null;
      for (const timers of this.#all().values())
        for (const dueAtMs of timers.values()) if (next === null || dueAtMs < next) next = dueAtMs;
      this.#next = next;
    }
    return this.#next;
  }

  /** The timers of a chat and when they are due. */
  #timersOf(chat: string): (readonly [name: string, dueAtMs: number])[] {
    if (this.#known !== null) return [...(this.#known.get(chat) ?? [])];
    return this.#ofChat.all(chat).map(({ name, due_at: dueAtMs }) => [name, dueAtMs]);
  }

  #add(chat: string, name: string, conversationId: number, dueAtMs: number): void {
    this.#set.run(chat, name, conversationId, dueAtMs);
    if (this.#known === null) {
      this.#next = undefined;
      return;
    }
    this.#forgetOne(chat, name);
    this.#remember(chat, name, dueAtMs);
    if (this.#next !== undefined && (this.#next === null || dueAtMs < this.#next)) this.#next = dueAtMs;
  }

  #remove(chat: string, name: string): void {
    if (this.#known === null) {
      this.#clear.run(chat, name);
      this.#next = undefined;
      return;
    }
    if (this.#known.get(chat)?.get(name) === undefined) return;
    this.#clear.run(chat, name);
    this.#forgetOne(chat, name);
  }

  #forgetOne(chat: string, name: string): void {
    const timers = this.#all().get(chat);
    const dueAtMs = timers?.get(name);
    if (timers === undefined || dueAtMs === undefined) return;
    timers.delete(name);
    if (timers.size === 0) this.#all().delete(chat);
    if (dueAtMs === this.#next) this.#next = undefined;
  }

  #remember(chat: string, name: string, dueAtMs: number): void {
    const timers = this.#all().get(chat);
    if (timers === undefined) this.#all().set(chat, new Map([[name, dueAtMs]]));
    else timers.set(name, dueAtMs);
  }

  #all(): Map<string, Map<string, number>> {
    if (this.#known === null) {
      const rows = this.#read.all();
      this.#known = new Map();
      for (const { chat, name, due_at: dueAtMs } of rows) this.#remember(chat, name, dueAtMs);
    }
    return this.#known;
  }
}
