import type { Collaborator, Identity } from "../../../../domain/people/person.ts";
import { operatorIdentity } from "../../../../domain/people/person.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import { roleMark, type ConsoleCode, type ConsoleSession, type EndingSessions } from "../../../console-sessions.ts";
import { copiedAtMs } from "../../core/copy-mark.ts";
import type { Sqlite } from "../../core/database.ts";
import type { AuditTrail } from "../ledger/audit-trail.ts";

interface Row {
  key: string;
  name: string;
  door: string;
  phone: string | null;
  role: string | null;
  proved_by: string | null;
  code: string | null;
  wrong: number;
  until: number;
}

/** The table `console_sessions`: who is logged in at the console. A session that has ended is deleted. Writes run inside a commit. */
export class ConsoleSessions {
  readonly #db: Sqlite;
  readonly #audit: AuditTrail;
  readonly #get;
  readonly #withManager;
  readonly #change;
  readonly #delete;

  constructor(db: Sqlite, audit: AuditTrail) {
    this.#db = db;
    this.#audit = audit;
    this.#get = db.prepare<[string, number], Row>("SELECT * FROM console_sessions WHERE key = ? AND until > ?");
    this.#withManager = db.prepare<[], Row>("SELECT * FROM console_sessions WHERE phone IS NOT NULL");
    this.#change = db.prepare<(string | number | null)[]>(
      "UPDATE console_sessions SET key = ?, phone = ?, role = coalesce(?, role), proved_by = ?, code = ?, wrong = ? WHERE key = ?",
    );
    this.#delete = db.prepare<[string]>("DELETE FROM console_sessions WHERE key = ?");
  }

  begin({ key, name, door, untilMs }: Pick<ConsoleSession, "key" | "name" | "door" | "untilMs">, nowMs: number): void {
    this.#db.prepare<[number]>("DELETE FROM console_sessions WHERE until <= ?").run(nowMs);
    this.#db
      .prepare<[string, string, string, number]>(
        "INSERT INTO console_sessions (key, name, door, until) VALUES (?, ?, ?, ?)",
      )
      .run(key, name, door, untilMs);
  }

  /** Null: it is over, or the database is a copy whose sessions are still to be ended. */
  get(key: string, nowMs: number): ConsoleSession | null {
    const row = copiedAtMs(this.#db) === null ? this.#get.get(key, nowMs) : undefined;
    return row === undefined ? null : read(row);
  }

  /** `listed`: the collaborators as they are now. False: it is over, or not as it was any more. */
  change(
    was: ConsoleSession,
    changes: Partial<Pick<ConsoleSession, "key" | "phone" | "provedBy" | "code" | "wrong">>,
    listed: readonly Collaborator[],
    nowMs: number,
  ): boolean {
    const now = this.get(was.key, nowMs);
    if (now === null || now.wrong !== was.wrong || now.code?.random !== was.code?.random) return false;
    const { key, phone, provedBy, code, wrong } = { ...now, ...changes };
    const role = changes.phone ? roleMark(listed, changes.phone) : null;
    this.#change.run(key, phone, role, provedBy, code && JSON.stringify(code), wrong, was.key);
    return true;
  }

  end(which: EndingSessions, why: string, nowMs: number): void {
    const rows =
      "name" in which
        ? this.#db.prepare<[string], Row>("SELECT * FROM console_sessions WHERE name = ?").all(which.name)
        : this.#db.prepare<[string], Row>("SELECT * FROM console_sessions WHERE door <> ?").all(which.exceptDoor);
    for (const row of rows) this.#end(row, why, nowMs);
  }

  /** Ends the sessions of those who are something else by this list than they were when they chose their name. */
  endChangedRoles(listed: readonly Collaborator[], nowMs: number): void {
    for (const row of this.#withManager.all())
      if (row.role !== roleMark(listed, row.phone as Phone)) this.#end(row, "role", nowMs);
  }

  /** Ends all without a trace: in a restored database nothing is known of them. */
  forget(): void {
    this.#db.prepare("DELETE FROM console_sessions").run();
  }

  #end({ key, name, phone }: Row, why: string, nowMs: number): void {
    this.#delete.run(key);
    const who = phone === null ? null : operatorIdentity(phone as Phone);
    this.#audit.add({ what: "console.ended", who, operationId: null, detail: why, session: name }, null, nowMs);
  }
}

function read({ key, name, door, phone, proved_by: provedBy, code, wrong, until }: Row): ConsoleSession {
  return {
    key,
    name,
    door,
    phone: phone as Phone | null,
    provedBy: provedBy as Identity | null,
    code: code === null ? null : (JSON.parse(code) as ConsoleCode),
    wrong,
    untilMs: until,
  };
}
