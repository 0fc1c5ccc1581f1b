import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { Identity } from "../../../../domain/people/person.ts";
import type { AuditEntry, AuditQuery, StoredAudit } from "../../../audit.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";

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
export function addAudit(
  tx: Transaction,
  { what, who, operationId, detail, session = tx.session ?? undefined }: AuditEntry,
  chat: ChatKey | null,
  nowMs: number,
): void {
  tx.write(
    "insert into audit (at, what, who, chat, operation_id, detail, session) values ($1, $2, $3, $4, $5, $6, $7)",
    [nowMs, what, who, chat, operationId, detail, session ?? null],
  );
}

/** The last `max` entries of `sinceMs` ≤ time < `untilMs`, the newest first. */
export async function auditBetween(
  db: Db,
  options: { readonly sinceMs?: number; readonly untilMs?: number; readonly max: number },
): Promise<StoredAudit[]> {
  const { sinceMs = 0, untilMs = Number.MAX_SAFE_INTEGER, max } = options;
  return (
    await db.rows<Row>("select * from audit where at >= $1 and at < $2 order by id desc limit $3", [
      sinceMs,
      untilMs,
      max,
    ])
  ).map(read);
}

/** The first `max` entries of an operation, the oldest first. */
export async function auditOf(db: Db, operationId: string, max: number): Promise<StoredAudit[]> {
  return (
    await db.rows<Row>("select * from audit where operation_id = $1 order by id limit $2", [operationId, max])
  ).map(read);
}

/** The last `max` entries whose ids are below `before`, the newest first; of one operation where it is given. */
export async function auditPage(
  db: Db,
  { before = Number.MAX_SAFE_INTEGER, operationId, max }: AuditQuery,
): Promise<StoredAudit[]> {
  const rows =
    operationId === undefined
      ? await db.rows<Row>("select * from audit where id < $1 order by id desc limit $2", [before, max])
      : await db.rows<Row>("select * from audit where id < $1 and operation_id = $3 order by id desc limit $2", [
          before,
          max,
          operationId,
        ]);
  return rows.map(read);
}

function read({ at: atMs, operation_id: operationId, session, ...row }: Row): StoredAudit {
  return { ...row, atMs, operationId, ...(session !== null && { session }) };
}
