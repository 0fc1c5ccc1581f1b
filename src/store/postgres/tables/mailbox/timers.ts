import type { ChatKey } from "../../../../domain/people/chat.ts";
import { noConversation } from "../../../mailbox.ts";
import type { TurnOutput } from "../../../turn.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";
import { addEvent, putBehind } from "./inbox.ts";

/** Sets a timer of a chat; a time of null deletes it. */
export function setTimer(
  tx: Transaction,
  chat: ChatKey,
  { name, conversationId, dueAtMs }: TurnOutput["timers"][number],
): void {
  if (dueAtMs === null) tx.write("delete from timers where chat = $1 and name = $2", [chat, name]);
  else addTimer(tx, chat, name, conversationId, dueAtMs);
  tx.announce("timers");
}

function addTimer(tx: Transaction, chat: ChatKey, name: string, conversationId: number, dueAtMs: number): void {
  tx.write(
    `insert into timers (chat, name, flow_id, due_at) values ($1, $2, $3, $4)
     on conflict (chat, name) do update set flow_id = excluded.flow_id, due_at = excluded.due_at`,
    [chat, name, conversationId, dueAtMs],
  );
}

/** Sets the only timer of a chat (null deletes it), unless one is due already. */
export async function setLoneTimer(
  tx: Transaction,
  chat: ChatKey,
  timer: { readonly name: string; readonly dueAtMs: number } | null,
  nowMs: number,
): Promise<void> {
  const had = await tx.rows<{ due_at: number }>("select due_at from timers where chat = $1 for update", [chat]);
  if (timer && had.some(({ due_at: dueAtMs }) => dueAtMs <= nowMs)) return;
  if (had.length > 0) tx.write("delete from timers where chat = $1", [chat]);
  if (timer) addTimer(tx, chat, timer.name, noConversation, timer.dueAtMs);
  tx.announce("timers");
}

/** Moves every timer that is due into its chat's mailbox: deleted and added in one transaction, so that each fires once. Gives how many. */
export async function fireTimers(tx: Transaction, nowMs: number): Promise<number> {
  const due = await tx.rows<{ chat: ChatKey; name: string; flow_id: number; due_at: number }>(
    `delete from timers where (chat, name) in (select chat, name from timers where due_at <= $1 order by due_at, chat, name for update skip locked)
     returning chat, name, flow_id, due_at`,
    [nowMs],
  );
  // In one order everywhere: whoever takes the locks of several mailboxes must not wait for another who does.
  for (const { chat, name, flow_id: flowId, due_at: dueAtMs } of due.toSorted((a, b) => (a.chat < b.chat ? -1 : 1))) {
    addEvent(tx, chat, { type: "timer", name, flowId, lateMs: nowMs - dueAtMs }, nowMs);
    putBehind(tx, chat, dueAtMs);
  }
  return due.length;
}

/** When the next timer is due, epoch ms; null: there is none. */
export async function nextTimer(db: Db): Promise<number | null> {
  return (await db.first<{ at: number | null }>("select min(due_at) as at from timers"))?.at ?? null;
}
