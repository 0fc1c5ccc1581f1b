import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { Identity } from "../../../../domain/people/person.ts";
import type { AuditEntry, AuditQuery, StoredAudit } from "../../../audit.ts";
import type { Sqlite } from "../../core/database.ts";

interface AuditRow {
  id: number;
  at: number;
  what: string;
  who: string | null;
  chat: string | null;
  operation_id: string | null;
  detail: string | null;
  session: string | null;
}

/** The table `audit`: who did what, when. Rows are only added; those that are older than `KEEP_AUDIT_DAYS` are deleted. */
export class AuditTrail {
  readonly #db: Sqlite;
  readonly #add;
  readonly #between;
  readonly #of;
  /** See `inSession`. */
  #session: string | null = null;

  constructor(db: Sqlite) {
    this.#db = db;
    this.#add = db.prepare<[number, string, string | null, string | null, string | null, string | null, string | null]>(
      "INSERT INTO audit (at, what, who, chat, operation_id, detail, session) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    this.#between = db.prepare<[number, number, number], AuditRow>(
      "SELECT * FROM audit WHERE at >= ? AND at < ? ORDER BY id DESC LIMIT ?",
    );
    this.#of = db.prepare<[string, number], AuditRow>("SELECT * FROM audit WHERE operation_id = ? ORDER BY id LIMIT ?");
  }

  /** Adds an entry. `chat`: the one in which it was done; null: none. Inside a commit. */
  add(entry: AuditEntry, chat: ChatKey | null, nowMs: number): void {
    const { what, who, operationId, detail, session = this.#session } = entry;
    this.#add.run(nowMs, what, who, chat, operationId, detail, session);
  }

  /** Every entry that `job` adds names this session of the console. */
  inSession<T>(session: string, job: () => T): T {
    this.#session = session;
    try {
      return job();
    } finally {
      this.#session = null;
    }
  }

  /** The last `max` entries of `sinceMs` ≤ time < `untilMs`, the newest first. */
  between(options: { readonly sinceMs?: number; readonly untilMs?: number; readonly max: number }): StoredAudit[] {
    const { sinceMs = 0, untilMs = Number.MAX_SAFE_INTEGER, max } = options;
    return this.#between.all(sinceMs, untilMs, max).map(read);
  }

  /** The first `max` entries of an operation, the oldest first. */
  of(operationId: string, max: number): StoredAudit[] {
    return this.#of.all(operationId, max).map(read);
  }

  /** The last `max` entries whose ids are below `before`, the newest first; of one operation where it is given. */
  page({ before = Number.MAX_SAFE_INTEGER, operationId, max }: AuditQuery): StoredAudit[] {
    const [where, given] = operationId === undefined ? ["", []] : ["AND operation_id = ?", [operationId]];
    return this.#db
      .prepare<(string | number)[], AuditRow>(`SELECT * FROM audit WHERE id < ? ${where} ORDER BY id DESC LIMIT ?`)
      .all(before, ...given, max)
      .map(read);
  }
}

function read(row: AuditRow): StoredAudit {
  return {
    id: row.id,
    atMs: row.at,
    what: row.what,
    who: row.who as Identity | null,
    chat: row.chat as ChatKey | null,
    operationId: row.operation_id,
    detail: row.detail,
    ...(row.session !== null && { session: row.session }),
  };
}
