import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { FlowName, StoredState } from "../../../../flow/flow.ts";
import type { Session } from "../../../mailbox.ts";
import type { OpenSession } from "../../../rules/turn.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";
import { Remembered } from "../../core/remembered.ts";

interface SessionRow {
  flow: string;
  version: number;
  flow_id: number;
  state: string;
  nonce: number;
  gate_id: number | null;
  asked_in: number | null;
  heard_at: number | null;
}

/** The sessions of the chats. Writes run inside a commit. */
export class Conversations {
  readonly #known: Remembered<ChatKey, SessionRow | null>;
  readonly #session;
  readonly #save;
  readonly #moveQuestion;
  readonly #end;

  constructor(db: Sqlite, commits: Commits) {
    this.#known = new Remembered(commits);
    this.#session = db.prepare<[string], SessionRow>(
      "SELECT flow, version, flow_id, state, nonce, gate_id, asked_in, heard_at FROM sessions WHERE chat = ?",
    );
    this.#save = db.prepare<
      [string, string, number, number, string, number, number | null, number | null, number | null]
    >(
      "INSERT OR REPLACE INTO sessions (chat, flow, version, flow_id, state, nonce, gate_id, asked_in, heard_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    );
    this.#moveQuestion = db.prepare<[number | null, number | null, string]>(
      "UPDATE sessions SET gate_id = ?, asked_in = ? WHERE chat = ?",
    );
    this.#end = db.prepare<[string]>("DELETE FROM sessions WHERE chat = ?");
  }

  session(chat: ChatKey): OpenSession | null {
    const row = this.#row(chat);
    if (row === null) return null;
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

  #row(chat: ChatKey): SessionRow | null {
    return this.#known.get(chat, () => this.#session.get(chat) ?? null);
  }

  save(chat: ChatKey, session: Session, gateId: number | null, askedIn: number | null): void {
    const { flow, version, conversationId, nonce } = session;
    const state = JSON.stringify(session.state);
    const heardAt = session.heardAtMs ?? null;
    this.#save.run(chat, flow, version, conversationId, state, nonce, gateId, askedIn, heardAt);
    const asked = { gate_id: gateId, asked_in: askedIn, heard_at: heardAt };
    this.#known.set(chat, { flow, version, flow_id: conversationId, state, nonce, ...asked });
  }

  /** Sets the message and the turn that ask the open question; the session itself stays as it is. */
  moveQuestion(chat: ChatKey, gateId: number | null, askedIn: number | null): void {
    this.#moveQuestion.run(gateId, askedIn, chat);
    const row = this.#row(chat);
    if (row !== null) this.#known.set(chat, { ...row, gate_id: gateId, asked_in: askedIn });
  }

  end(chat: ChatKey): void {
    if (this.#row(chat) === null) return;
    this.#end.run(chat);
    this.#known.set(chat, null);
  }
}
