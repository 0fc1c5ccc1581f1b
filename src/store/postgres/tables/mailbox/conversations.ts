import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { FlowName, StoredState } from "../../../../flow/flow.ts";
import type { Session } from "../../../mailbox.ts";
import type { OpenSession } from "../../../rules/turn.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";

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

/** The open sessions of chats; a chat without one is absent. */
export async function sessionsOf(db: Db, chats: readonly ChatKey[]): Promise<ReadonlyMap<ChatKey, OpenSession>> {
  const rows = await db.rows<SessionRow>(
    "select chat, flow, version, flow_id, state, nonce, gate_id, asked_in, heard_at from sessions where chat = any($1)",
    [chats],
  );
  return new Map(rows.map((row) => [row.chat, read(row)]));
}

function read(row: SessionRow): OpenSession {
  const session: Session = {
    flow: row.flow as FlowName,
    version: row.version,
    conversationId: row.flow_id,
    state: JSON.parse(row.state) as StoredState,
    nonce: row.nonce,
    ...(row.heard_at !== null && { heardAtMs: row.heard_at }),
  };
  return { session, gateId: row.gate_id, askedIn: row.asked_in };
}

/** Saves the open session of a chat, in place of the one before. */
export function saveSession(
  tx: Transaction,
  chat: ChatKey,
  session: Session,
  gateId: number | null,
  askedIn: number | null,
): void {
  const { flow, version, conversationId, state, nonce } = session;
  const value = JSON.stringify((state as { readonly value?: unknown }).value ?? null);
  tx.write(
    `insert into sessions (chat, flow, version, flow_id, state, value, nonce, gate_id, asked_in, heard_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (chat) do update set flow = excluded.flow, version = excluded.version, flow_id = excluded.flow_id, state = excluded.state,
       value = excluded.value, nonce = excluded.nonce, gate_id = excluded.gate_id, asked_in = excluded.asked_in, heard_at = excluded.heard_at`,
    [
      chat,
      flow,
      version,
      conversationId,
      JSON.stringify(state),
      value,
      nonce,
      gateId,
      askedIn,
      session.heardAtMs ?? null,
    ],
  );
}

/** Sets the message and the turn that ask the open question; the session itself stays as it is. */
export function moveQuestion(tx: Transaction, chat: ChatKey, gateId: number | null, askedIn: number | null): void {
  tx.write("update sessions set gate_id = $1, asked_in = $2 where chat = $3", [gateId, askedIn, chat]);
}

/** Deletes the open session of a chat. */
export function endSession(tx: Transaction, chat: ChatKey): void {
  tx.write("delete from sessions where chat = $1", [chat]);
}
