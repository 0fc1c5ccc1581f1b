import type { ChatKey } from "../../../domain/people/chat.ts";
import type { FlowName, StoredState } from "../../../flow/flow.ts";
import type { Db, Doing, Table, Tx } from "../../port/engine.ts";
import type { Session } from "../../mailbox.ts";

/** The open session of a chat. */
export interface OpenSession {
  readonly session: Session;
  /** Outbox id of the message that gates the next answer; null: none does. */
  readonly gateId: number | null;
  /** `seq` of the turn that asked the open question; null: nothing is asked. */
  readonly askedIn: number | null;
}

interface SessionRow {
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

const table: Table = {
  name: "sessions",
  key: "chat",
  columns: ["chat", "flow", "version", "flow_id", "state", "nonce", "gate_id", "asked_in", "heard_at"],
  onPostgres: ["value"],
};

/** The open sessions of chats; a chat without one is absent. */
export function* sessionsOf(db: Db, chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, OpenSession>> {
  const rows = yield* db.pick<SessionRow>(table, chats);
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
  return { session, gateId: row.gate_id, askedIn: row.asked_in };
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
export function saveSession(
  tx: Tx,
  chat: ChatKey,
  { flow, version, conversationId, state, nonce, heardAtMs }: Session,
  gateId: number | null,
  askedIn: number | null,
): void {
  tx.put(table, {
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
  });
}

/** Sets the message and the turn that ask the open question; the session itself stays as it is. */
export function moveQuestion(tx: Tx, chat: ChatKey, gateId: number | null, askedIn: number | null): void {
  tx.set(table, chat, { gate_id: gateId, asked_in: askedIn });
}

/** Deletes the open session of a chat. */
export function endSession(tx: Tx, chat: ChatKey): void {
  tx.remove(table, chat);
}
