import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Identity } from "../../../domain/people/person.ts";
import type { AuditEntry, AuditQuery, AuditStore, StoredAudit } from "../../audit.ts";
import type { Db, Doing, Tx } from "../../port/engine.ts";

interface Row {
  readonly id: number;
  readonly at: number;
  readonly what: string;
  readonly who: Identity | null;
  readonly chat: ChatKey | null;
  readonly operation_id: string | null;
  readonly detail: string | null;
  readonly session: string | null;
}

/** Adds an entry. `chat`: the one in which it was done; null: none. */
export function addAudit(tx: Tx, entry: AuditEntry, chat: ChatKey | null, nowMs: number): void {
  const { what, who, operationId, detail, session = tx.session } = entry;
  tx.write("INSERT INTO audit (at, what, who, chat, operation_id, detail, session) VALUES (?, ?, ?, ?, ?, ?, ?)", [
    nowMs,
    what,
    who,
    chat,
    operationId,
    detail,
    session,
  ]);
}

/** See `AuditStore.auditTrail`. */
export function* auditBetween(db: Db, options: Parameters<AuditStore["auditTrail"]>[0]): Doing<StoredAudit[]> {
  const { what, sinceMs = 0, untilMs = Number.MAX_SAFE_INTEGER, max } = options;
  const [where, given] = what === undefined ? ["", []] : ["AND what = ?", [what]];
  const sql = `SELECT * FROM audit WHERE at >= ? AND at < ? ${where} ORDER BY id DESC LIMIT ?`;
  return (yield* db.all<Row>(sql, [sinceMs, untilMs, ...given, max])).map(read);
}

/** The first `max` entries of an operation, the oldest first. */
export function* auditOf(db: Db, operationId: string, max: number): Doing<StoredAudit[]> {
  const sql = "SELECT * FROM audit WHERE operation_id = ? ORDER BY id LIMIT ?";
  return (yield* db.all<Row>(sql, [operationId, max])).map(read);
}

/** The last `max` entries whose ids are below `before`, the newest first; of one operation where it is given. */
export function* auditPage(db: Db, query: AuditQuery): Doing<StoredAudit[]> {
  const { before = Number.MAX_SAFE_INTEGER, operationId, max } = query;
  const [where, given] = operationId === undefined ? ["", []] : ["AND operation_id = ?", [operationId]];
  const sql = `SELECT * FROM audit WHERE id < ? ${where} ORDER BY id DESC LIMIT ?`;
  return (yield* db.all<Row>(sql, [before, ...given, max])).map(read);
}

function read({ at: atMs, operation_id: operationId, session, ...row }: Row): StoredAudit {
  return { ...row, atMs, operationId, ...(session !== null && { session }) };
}
