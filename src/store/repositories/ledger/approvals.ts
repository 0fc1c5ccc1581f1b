import { approvalMoves, type Approval, type ApprovalState, type NewApproval } from "../../../ledger/approval.ts";
import { forUpdate } from "../../port/dialect.ts";
import type { Db, Doing, Tx, Whole } from "../../port/engine.ts";
import { addAudit } from "./audit-trail.ts";

interface Row {
  readonly state: ApprovalState;
  readonly body: string;
}

type Stored = Omit<Approval, "state">;

/** Those that are `new` or `open`, oldest first: few, since each expires. */
const waiting: Whole<Row, readonly Approval[]> = {
  sql: "SELECT state, body FROM approvals WHERE state IN ('new', 'open') ORDER BY created_at, id",
  read: (rows) => rows.map(read),
};

/** Adds a correction that waits for a second person. */
export function addApproval(tx: Tx, given: NewApproval, nowMs: number): void {
  const { id, requester, chat, reason, createdAtMs, expiresAtMs } = given;
  const stored: Stored = { ...given, decidedBy: null, endedAtMs: null };
  tx.write("INSERT INTO approvals (id, state, created_at, expires_at, body) VALUES (?, 'new', ?, ?, ?)", [
    id,
    createdAtMs,
    expiresAtMs,
    JSON.stringify(stored),
  ]);
  noteChange(tx);
  addAudit(tx, { what: "approval.requested", who: requester.identity, operationId: id, detail: reason }, chat, nowMs);
}

/** Null when it is not in `from` any more. Throws on a move that does not exist. */
export function* moveApproval(
  tx: Tx,
  id: string,
  from: ApprovalState,
  to: ApprovalState,
  decidedBy: Approval["decidedBy"],
  nowMs: number,
): Doing<Approval | null> {
  if (!approvalMoves[from].includes(to)) throw new Error(`An approval cannot go from ${from} to ${to}`);
  const row = yield* tx.get<Row>(`SELECT state, body FROM approvals WHERE id = ?${forUpdate}`, [id]);
  if (row === null || row.state !== from) return null;
  const endedAtMs = approvalMoves[to].length === 0 ? nowMs : null;
  const stored: Stored = { ...(JSON.parse(row.body) as Stored), decidedBy, endedAtMs };
  tx.write("UPDATE approvals SET state = ?, body = ? WHERE id = ?", [to, JSON.stringify(stored), id]);
  noteChange(tx);
  return { ...stored, state: to };
}

/** Moves the times of an approval that waits by `stepMs`. */
export function shiftApproval(tx: Tx, given: Approval, stepMs: number): void {
  const { state: _, ...stored } = given;
  const moved = { ...stored, createdAtMs: stored.createdAtMs + stepMs, expiresAtMs: stored.expiresAtMs + stepMs };
  tx.write("UPDATE approvals SET created_at = ?, expires_at = ?, body = ? WHERE id = ?", [
    moved.createdAtMs,
    moved.expiresAtMs,
    JSON.stringify(moved),
    moved.id,
  ]);
  noteChange(tx);
}

function noteChange(tx: Tx): void {
  tx.changed(waiting);
  tx.announce("approvals");
}

/** See `ApprovalStore.approval`. */
export function* approval(db: Db, id: string): Doing<Approval | null> {
  const row = yield* db.get<Row>("SELECT state, body FROM approvals WHERE id = ?", [id]);
  return row === null ? null : read(row);
}

/** Those that are `new` or `open`, oldest first. */
export function openApprovals(db: Db): Doing<readonly Approval[]> {
  return db.whole(waiting);
}

/** Those that are `new`, or open and expired, oldest first. */
export function* approvalsDue(db: Db, nowMs: number): Doing<readonly Approval[]> {
  return (yield* openApprovals(db)).filter((one) => one.state === "new" || one.expiresAtMs <= nowMs);
}

/** When the next approval that is open at `nowMs` expires, epoch ms; null: none is open. */
export function* approvalsDueAfter(db: Db, nowMs: number): Doing<number | null> {
  const later = (yield* openApprovals(db)).filter((one) => one.state === "open" && one.expiresAtMs > nowMs);
  return later.length === 0 ? null : Math.min(...later.map((one) => one.expiresAtMs));
}

function read({ state, body }: Row): Approval {
  return { ...(JSON.parse(body) as Stored), state };
}
