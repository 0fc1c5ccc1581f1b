import type { ChatKey } from "../../../domain/chat.ts";
import type { Identity } from "../../../domain/person.ts";
import type { FlowName, StoredState } from "../../../flow/flow.ts";
import type { QueryOrCommand } from "../../../flow/requests.ts";
import { type Session, noConversation } from "../../mailbox.ts";
import type { LookupRow } from "../../lookups.ts";
import type { TurnOutput } from "../../turn.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { earliest } from "../core/earliest.ts";

interface SessionRow {
  flow: string;
  version: number;
  flow_id: number;
  state: string;
  nonce: number;
  gate_id: number | null;
  asked_in: number | null;
}

interface LookupStored {
  id: number;
  chat: string;
  flow_id: number;
  ask: string;
  request: string;
  by_whom: string | null;
  attempts: number;
  created_at: number;
}

/** The open session of a chat. */
export interface OpenSession {
  readonly session: Session;
  /** Outbox id of the message that gates the next answer; null: none does. */
  readonly gateId: number | null;
  /** `seq` of the turn that asked the open question; null: nothing is asked. */
  readonly askedIn: number | null;
}

/** Sessions, and the lookups and timers of their chats. Writes run inside a commit. */
export class Conversations {
  readonly #commits: Commits;
  readonly #session;
  readonly #save;
  readonly #moveQuestion;
  readonly #end;
  readonly #ask;
  readonly #anyLookup;
  readonly #lookups;
  readonly #endLookup;
  readonly #lookupLater;
  readonly #lookupsOpen;
  readonly #lookupsDue;
  readonly #setTimer;
  readonly #clearTimer;
  readonly #clearTimers;
  readonly #overdue;
  readonly #timersDue;
  readonly #nextTimer;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#session = db.prepare<[string], SessionRow>("SELECT * FROM sessions WHERE chat = ?");
    this.#save = db.prepare<[string, string, number, number, string, number, number | null, number | null]>(
      "INSERT OR REPLACE INTO sessions (chat, flow, version, flow_id, state, nonce, gate_id, asked_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    );
    this.#moveQuestion = db.prepare<[number | null, number | null, string]>(
      "UPDATE sessions SET gate_id = ?, asked_in = ? WHERE chat = ?",
    );
    this.#end = db.prepare<[string]>("DELETE FROM sessions WHERE chat = ?");
    this.#ask = db.prepare<[string, number, string, string, string | null, number]>(
      "INSERT INTO lookups (chat, flow_id, ask, request, by_whom, created_at) VALUES (?, ?, ?, ?, ?, ?)",
    );
    // A cheap check first: the full query costs many times as much even where it finds nothing.
    this.#anyLookup = db.prepare<[number]>("SELECT 1 FROM lookups WHERE not_before <= ? LIMIT 1");
    this.#lookups = db.prepare<[number, string, number], LookupStored>(
      `SELECT * FROM lookups WHERE not_before <= ? AND NOT (
         flow_id = ${noConversation} AND request ->> 'type' IN (SELECT value FROM json_each(?)) AND EXISTS (
           SELECT 1 FROM lookups AS before
           WHERE before.chat = lookups.chat AND before.flow_id = ${noConversation} AND before.id < lookups.id AND before.request ->> 'type' = lookups.request ->> 'type'
         )
       ) ORDER BY id LIMIT ?`,
    );
    this.#endLookup = db.prepare<[number]>("DELETE FROM lookups WHERE id = ?");
    this.#lookupLater = db.prepare<[number, number]>(
      "UPDATE lookups SET not_before = ?, attempts = attempts + 1 WHERE id = ?",
    );
    this.#lookupsOpen = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM lookups");
    this.#lookupsDue = db.prepare<[number], { at: number | null }>(
      "SELECT min(not_before) AS at FROM lookups WHERE not_before > ?",
    );
    this.#setTimer = db.prepare<[string, string, number, number]>(
      "INSERT OR REPLACE INTO timers (chat, name, flow_id, due_at) VALUES (?, ?, ?, ?)",
    );
    this.#clearTimer = db.prepare<[string, string]>("DELETE FROM timers WHERE chat = ? AND name = ?");
    this.#clearTimers = db.prepare<[string]>("DELETE FROM timers WHERE chat = ?");
    this.#overdue = db.prepare<[string, number]>("SELECT 1 FROM timers WHERE chat = ? AND due_at <= ?");
    this.#timersDue = db.prepare<[number], { chat: string; name: string; flow_id: number; due_at: number }>(
      "DELETE FROM timers WHERE due_at <= ? RETURNING chat, name, flow_id, due_at",
    );
    this.#nextTimer = db.prepare<[], { at: number | null }>("SELECT min(due_at) AS at FROM timers");
  }

  session(chat: ChatKey): OpenSession | null {
    const row = this.#session.get(chat);
    if (!row) return null;
    const session: Session = {
      flow: row.flow as FlowName,
      version: row.version,
      conversationId: row.flow_id,
      state: JSON.parse(row.state) as StoredState,
      nonce: row.nonce,
    };
    return { session, gateId: row.gate_id, askedIn: row.asked_in };
  }

  save(chat: ChatKey, session: Session, gateId: number | null, askedIn: number | null): void {
    const { flow, version, conversationId, state, nonce } = session;
    this.#save.run(chat, flow, version, conversationId, JSON.stringify(state), nonce, gateId, askedIn);
  }

  /** Sets the message and the turn that ask the open question; the session itself stays as it is. */
  moveQuestion(chat: ChatKey, gateId: number | null, askedIn: number | null): void {
    this.#moveQuestion.run(gateId, askedIn, chat);
  }

  end(chat: ChatKey): void {
    this.#end.run(chat);
  }

  ask(chat: ChatKey, lookup: TurnOutput["lookups"][number], nowMs: number): void {
    this.#ask.run(chat, lookup.conversationId, lookup.ask, JSON.stringify(lookup.request), lookup.by, nowMs);
    this.#commits.announce("lookups");
  }

  openLookups(max: number, nowMs: number, skip: ReadonlySet<number>, inOrder: readonly string[]): LookupRow[] {
    if (this.#anyLookup.get(nowMs) === undefined) return [];
    return this.#lookups
      .all(nowMs, JSON.stringify(inOrder), max + skip.size)
      .filter((row) => !skip.has(row.id))
      .slice(0, max)
      .map((row) => ({
        id: row.id,
        chat: row.chat as ChatKey,
        conversationId: row.flow_id,
        ask: row.ask,
        request: JSON.parse(row.request) as QueryOrCommand,
        by: row.by_whom as Identity | null,
        attempts: row.attempts,
        createdAtMs: row.created_at,
      }));
  }

  /** Deletes a lookup. False: it was deleted before. */
  endLookup(id: number): boolean {
    return this.#endLookup.run(id).changes === 1;
  }

  lookupLater(id: number, notBeforeMs: number): void {
    this.#lookupLater.run(notBeforeMs, id);
    this.#commits.announce("lookups");
  }

  lookupsOpen(): number {
    return this.#lookupsOpen.get()?.n ?? 0;
  }

  setTimer(chat: ChatKey, timer: TurnOutput["timers"][number]): void {
    if (timer.dueAtMs === null) this.#clearTimer.run(chat, timer.name);
    else this.#setTimer.run(chat, timer.name, timer.conversationId, timer.dueAtMs);
    this.#commits.announce("timers");
  }

  /** Sets the only timer of a chat (null deletes it), unless one is due already. */
  setLoneTimer(chat: ChatKey, timer: { name: string; dueAtMs: number } | null, nowMs: number): void {
    if (timer && this.#overdue.get(chat, nowMs)) return;
    this.#clearTimers.run(chat);
    if (timer) this.#setTimer.run(chat, timer.name, noConversation, timer.dueAtMs);
    this.#commits.announce("timers");
  }

  /** Deletes and returns the timers that are due, as their events name them. `lateMs`: how long ago each was due. */
  takeTimers(nowMs: number): { chat: ChatKey; name: string; flowId: number; lateMs: number }[] {
    return this.#timersDue
      .all(nowMs)
      .map((row) => ({ chat: row.chat as ChatKey, name: row.name, flowId: row.flow_id, lateMs: nowMs - row.due_at }));
  }

  /** When the next timer or lookup is due, epoch ms. Lookups that are due already do not count. */
  dueAfter(nowMs: number): number | null {
    return earliest(this.#nextTimer.get()?.at ?? null, this.#lookupsDue.get(nowMs)?.at ?? null);
  }
}
