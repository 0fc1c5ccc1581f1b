import type { ChatKey } from "../../domain/chat.ts";
import type { FlowName, StoredState } from "../../flow/flow.ts";
import type { Session } from "../messages.ts";
import type { Db, Doing, Table, Tx } from "../port/engine.ts";
import { sessionTimers, type SessionTimers } from "../turn.ts";

export interface OpenSession {
  readonly session: Session;
  readonly timers: SessionTimers;
  /** Outbox id of the message that gates the next answer; null: none does. */
  readonly gateId: number | null;
  /** `seq` of the turn that asked the open question; null: nothing is asked. */
  readonly askedIn: number | null;
}

interface SessionRow extends TimerColumns {
  readonly chat: ChatKey;
  readonly flow: string;
  readonly version: number;
  readonly flow_id: number;
  readonly state: string;
  readonly nonce: number;
  readonly gate_id: number | null;
  readonly asked_in: number | null;
  readonly heard_at: number | null;
}

export type TimerColumns = { readonly [name in (typeof sessionTimers)[number] as `${name}_at`]: number | null };

/** asks: the queries whose answers it waits for, says: what it says that is not sent yet, both as JSON. */
export const sessionsTable: Table = {
  name: "sessions",
  key: "chat",
  columns: [
    ..."chat flow version flow_id state nonce gate_id asked_in heard_at".split(" "),
    ...sessionTimers.map((name) => `${name}_at`),
  ],
  onPostgres: ["value"],
  onSqlite: ["asks", "says"],
};

/** When the next timer of a session is due, epoch ms; null: it has none. In SQL, of the row with this name. */
export function nextTimerOf(row: string): string {
  const never = Number.MAX_SAFE_INTEGER;
  return `nullif(least(${sessionTimers.map((name) => `coalesce(${row}.${name}_at, ${never})`).join(", ")}), ${never})`;
}

export function* sessionsOf(db: Db, chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, OpenSession>> {
  const rows = yield* db.pick<SessionRow>(sessionsTable, chats);
  return new Map(rows.map((row) => [row.chat, read(row)]));
}

function read(row: SessionRow): OpenSession {
  const session: Session = {
    flow: row.flow as FlowName,
    version: row.version,
    conversationId: row.flow_id,
    state: readState(row.state),
    nonce: row.nonce,
    ...(row.heard_at !== null && { heardAtMs: row.heard_at }),
  };
  const { flow_id: conversationId, inactive_at: inactive, closing_at: closing, checking_at: checking } = row;
  const timers = { conversationId, inactive, closing, checking };
  return { session, timers, gateId: row.gate_id, askedIn: row.asked_in };
}

/** A stored state. What can't be read is a state that no flow has, so that the step fails on it, and the apology ends the conversation. */
function readState(json: string): StoredState {
  try {
    return JSON.parse(json) as StoredState;
  } catch {
    return { value: null, context: null };
  }
}

/** Saves the open session of a chat, in place of the one before. */
export function saveSession(tx: Tx, chat: ChatKey, { session, timers, gateId, askedIn }: OpenSession): void {
  const { flow, version, conversationId, state, nonce, heardAtMs } = session;
  tx.open.lookups.ofSession(chat, conversationId);
  tx.put(sessionsTable, {
    chat,
    flow,
    version,
    flow_id: conversationId,
    state: JSON.stringify(state),
    value: JSON.stringify((state as { readonly value?: unknown }).value ?? null),
    nonce,
    gate_id: gateId,
    asked_in: askedIn,
    heard_at: heardAtMs ?? null,
    ...columnsOf(timers),
  });
  tx.open.timers.ofSession(chat, timers);
}

function columnsOf({ inactive, closing, checking }: SessionTimers): TimerColumns {
  return { inactive_at: inactive, closing_at: closing, checking_at: checking };
}

/** Sets the message and the turn that ask the open question, and the timers; the session itself stays as it is. */
export function moveQuestion(tx: Tx, chat: ChatKey, { timers, gateId, askedIn }: Omit<OpenSession, "session">): void {
  tx.set(sessionsTable, chat, { gate_id: gateId, asked_in: askedIn, ...columnsOf(timers) });
  tx.open.timers.ofSession(chat, timers);
}

/** A timer of a session has gone off. */
export function timerFired(tx: Tx, chat: ChatKey, name: string): void {
  tx.set(sessionsTable, chat, { [`${name}_at`]: null });
}

export function endSession(tx: Tx, chat: ChatKey): void {
  tx.open.lookups.ofSession(chat, null);
  tx.open.timers.ofSession(chat, null);
  tx.remove(sessionsTable, chat);
}
