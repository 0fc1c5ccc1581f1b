import { approvalMoves, type Approval, type ApprovalState, type NewApproval } from "../../../../ledger/approval.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";
import { addAudit } from "./audit-trail.ts";

interface Row {
  readonly state: ApprovalState;
  readonly body: string;
}

type Stored = Omit<Approval, "state">;

/** Adds a correction that waits for a second person. */
export function addApproval(tx: Transaction, given: NewApproval, nowMs: number): void {
  const { id, requester, chat, reason, createdAtMs, expiresAtMs } = given;
  const stored: Stored = { ...given, decidedBy: null, endedAtMs: null };
  tx.write("insert into approvals (id, state, created_at, expires_at, body) values ($1, 'new', $2, $3, $4)", [
    id,
    createdAtMs,
    expiresAtMs,
    JSON.stringify(stored),
  ]);
  tx.announce("approvals");
  addAudit(tx, { what: "approval.requested", who: requester.identity, operationId: id, detail: reason }, chat, nowMs);
}

/** Null when it is not in `from` any more. Throws on a move that does not exist. */
export async function moveApproval(
  tx: Transaction,
  id: string,
  from: ApprovalState,
  to: ApprovalState,
  decidedBy: Approval["decidedBy"],
  nowMs: number,
): Promise<Approval | null> {
  if (!approvalMoves[from].includes(to)) throw new Error(`An approval cannot go from ${from} to ${to}`);
  const row = await tx.first<Row>("select state, body from approvals where id = $1 for update", [id]);
  if (row === null || row.state !== from) return null;
  const endedAtMs = approvalMoves[to].length === 0 ? nowMs : null;
  const stored: Stored = { ...(JSON.parse(row.body) as Stored), decidedBy, endedAtMs };
  tx.write("update approvals set state = $1, body = $2 where id = $3", [to, JSON.stringify(stored), id]);
  tx.announce("approvals");
  return { ...stored, state: to };
}

/** See `ApprovalStore.approval`. */
export async function approval(db: Db, id: string): Promise<Approval | null> {
  const row = await db.first<Row>("select state, body from approvals where id = $1", [id]);
  return row === null ? null : read(row);
}

const waiting = "state in ('new', 'open')";

/** Those that are `new` or `open`, oldest first. */
export async function openApprovals(db: Db, max: number): Promise<Approval[]> {
  return (
    await db.rows<Row>(`select state, body from approvals where ${waiting} order by created_at, id limit $1`, [max])
  ).map(read);
}

/** Those that are `new`, or open and expired, oldest first. */
export async function approvalsDue(db: Db, nowMs: number): Promise<Approval[]> {
  const rows = await db.rows<Row>(
    `select state, body from approvals where ${waiting} and (state = 'new' or expires_at <= $1) order by created_at, id`,
    [nowMs],
  );
  return rows.map(read);
}

/** How many are `new` or `open`. */
export async function countApprovals(db: Db): Promise<number> {
  return (await db.first<{ n: number }>(`select count(*) as n from approvals where ${waiting}`))?.n ?? 0;
}

/** When the next approval that is open at `nowMs` expires, epoch ms; null: none is open. */
export async function approvalsDueAfter(db: Db, nowMs: number): Promise<number | null> {
  const row = await db.first<{ at: number | null }>(
    "select min(expires_at) as at from approvals where state = 'open' and expires_at > $1",
    [nowMs],
  );
  return row?.at ?? null;
}

function read({ state, body }: Row): Approval {
  return { ...(JSON.parse(body) as Stored), state };
}
