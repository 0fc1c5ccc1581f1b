import type { ChatKey } from "../../../domain/people/chat.ts";
import { noConversation } from "../../mailbox.ts";
import type { TimerColumns } from "../../repositories/mailbox/conversations.ts";
import { sessionTimers, type TurnOutput } from "../../turn.ts";
import type { Doing } from "../../port/doing.ts";
import type { Tx } from "../../port/engine.ts";
import type { DueTimer, OpenTimers } from "../../port/open.ts";

const columns = sessionTimers.map((name) => `${name}_at`);
/** As the index of `sessions` has it: `least` leaves out what is null. */
const earliest = `least(${columns.join(", ")})`;

export class PostgresTimers implements OpenTimers {
  readonly #tx: Tx;

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** Sets a timer that stands in no session; a time of null deletes it. */
  set(chat: ChatKey, { name, conversationId, dueAtMs }: TurnOutput["timers"][number]): void {
    if (dueAtMs === null) this.#tx.write("delete from timers where chat = $1 and name = $2", [chat, name]);
    else this.#add(chat, name, conversationId, dueAtMs);
    this.#tx.announce("timers");
  }

  /** They are columns of the session, which is written with them. */
  ofSession(): void {
    this.#tx.announce("timers");
  }

  #add(chat: ChatKey, name: string, conversationId: number, dueAtMs: number): void {
    this.#tx.write(
      `insert into timers (chat, name, flow_id, due_at) values ($1, $2, $3, $4)
       on conflict (chat, name) do update set flow_id = excluded.flow_id, due_at = excluded.due_at`,
      [chat, name, conversationId, dueAtMs],
    );
  }

  /** Sets the only timer of a chat (null deletes it), unless one is due already. */
  *setLone(
    chat: ChatKey,
    timer: { readonly name: string; readonly dueAtMs: number } | null,
    nowMs: number,
  ): Doing<void> {
    const had = yield* this.#tx.all<{ due_at: number }>("select due_at from timers where chat = $1 for update", [chat]);
    if (timer && had.some(({ due_at: dueAtMs }) => dueAtMs <= nowMs)) return;
    if (had.length > 0) this.#tx.write("delete from timers where chat = $1", [chat]);
    if (timer) this.#add(chat, timer.name, noConversation, timer.dueAtMs);
    this.#tx.announce("timers");
  }

  /** Deleted and added to the mailboxes in one transaction, so that each fires once. */
  *take(nowMs: number): Doing<DueTimer[]> {
    const due = yield* this.#tx.all<{ chat: ChatKey; name: string; flow_id: number; due_at: number }>(
      `delete from timers where (chat, name) in (select chat, name from timers where due_at <= $1 order by due_at, chat, name for update skip locked)
       returning chat, name, flow_id, due_at`,
      [nowMs],
    );
    const sessions = yield* this.#tx.all<{ chat: ChatKey; flow_id: number } & TimerColumns>(
      `select chat, flow_id, ${columns.join(", ")} from sessions where ${earliest} <= $1 for update skip locked`,
      [nowMs],
    );
    const ofSessions = sessions.flatMap((row) =>
      sessionTimers.flatMap((name) => {
        const dueAtMs = row[`${name}_at`];
        if (dueAtMs === null || dueAtMs > nowMs) return [];
        return [{ chat: row.chat, name, flow_id: row.flow_id, due_at: dueAtMs, isOfSession: true }];
      }),
    );
    // In one order everywhere: whoever takes the locks of several mailboxes must not wait for another who does.
    return [...due.map((row) => ({ ...row, isOfSession: false })), ...ofSessions]
      .toSorted((a, b) => (a.chat < b.chat ? -1 : 1))
      .map(({ flow_id: flowId, due_at: dueAtMs, ...timer }) => ({ ...timer, flowId, lateMs: nowMs - dueAtMs }));
  }

  /** When the next timer is due, epoch ms; null: there is none. */
  *next(): Doing<number | null> {
    const sql = `select least((select min(due_at) from timers), (select min(${earliest}) from sessions)) as at`;
    return (yield* this.#tx.get<{ at: number | null }>(sql))?.at ?? null;
  }
}
