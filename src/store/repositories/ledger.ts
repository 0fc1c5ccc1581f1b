import type { ChatKey } from "../../domain/chat.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Days } from "../../domain/time.ts";
import {
  approvalMoves,
  type Approval,
  type ApprovalChanges,
  type ApprovalState,
  type NewApproval,
} from "../../ledger/approval.ts";
import type { Corte } from "../../ledger/corte.ts";
import { openStates } from "../../ledger/operation.ts";
import type { AuditEntry, AuditQuery, AuditStore, StoredAudit, ArchivedDay } from "../ledger.ts";
import { type Db, type Doing, forUpdate, inJson, type Table, type Tx, type Value, type Whole } from "../port/engine.ts";
import { metaOf, setMeta } from "./meta.ts";
import { amongStates } from "./operations.ts";

type AuditRow = Omit<StoredAudit, "session"> & { readonly session: string | null };

const columns = 'SELECT id, at AS "atMs", what, who, chat, operation_id AS "operationId", detail, session FROM audit';

const addition = "INSERT INTO audit (at, what, who, chat, operation_id, detail, session) VALUES (?, ?, ?, ?, ?, ?, ?)";

/** Adds an entry. `chat`: the one in which it was done; null: none. */
export function addAudit(tx: Tx, entry: AuditEntry, chat: ChatKey | null, nowMs: number): void {
  const { what, who, operationId, detail, session = tx.session } = entry;
  tx.write(addition, [nowMs, what, who, chat, operationId, detail, session]);
}

export function auditBetween(db: Db, options: Parameters<AuditStore["auditTrail"]>[0]): Doing<StoredAudit[]> {
  const { what, sinceMs = 0, untilMs = Number.MAX_SAFE_INTEGER, max } = options;
  const [where, given] = what === undefined ? ["", []] : ["AND what = ?", [what]];
  return entries(db, `at >= ? AND at < ? ${where} ORDER BY id DESC`, [sinceMs, untilMs, ...given, max]);
}

/** The first `max` entries of an operation, the oldest first. */
export function auditOf(db: Db, operationId: string, max: number): Doing<StoredAudit[]> {
  return entries(db, "operation_id = ? ORDER BY id", [operationId, max]);
}

/** The last `max` entries whose ids are below `before`, the newest first; of one operation where it is given. */
export function auditPage(db: Db, query: AuditQuery): Doing<StoredAudit[]> {
  const { before = Number.MAX_SAFE_INTEGER, operationId, max } = query;
  const [where, given] = operationId === undefined ? ["", []] : ["AND operation_id = ?", [operationId]];
  return entries(db, `id < ? ${where} ORDER BY id DESC`, [before, ...given, max]);
}

function* entries(db: Db, which: string, values: readonly Value[]): Doing<StoredAudit[]> {
  const rows = yield* db.all<AuditRow>(`${columns} WHERE ${which} LIMIT ?`, values);
  return rows.map(({ session, ...row }) => ({ ...row, ...(session !== null && { session }) }));
}

interface ApprovalRow {
  readonly state: ApprovalState;
  readonly body: string;
}

type Stored = Omit<Approval, "state">;

const table: Table = {
  name: "approvals",
  key: "id",
  columns: ["id", "state", "created_at", "expires_at", "body"],
};

/** Those that are `new` or `open`, oldest first: few, since each expires. */
const waiting: Whole<ApprovalRow, readonly Approval[]> = {
  sql: "SELECT state, body FROM approvals WHERE state IN ('new', 'open') ORDER BY created_at, id",
  read: (rows) => rows.map(readApproval),
};

/** Adds an operation that waits for somebody's yes. */
export function addApproval(tx: Tx, given: NewApproval, nowMs: number): void {
  const { id, requester, chat, reason, createdAtMs, expiresAtMs } = given;
  const body = JSON.stringify({ ...given, decidedBy: null, endedAtMs: null } satisfies Stored);
  tx.insert(table, { id, state: "new", created_at: createdAtMs, expires_at: expiresAtMs, body });
  noteChange(tx);
  addAudit(tx, { what: "approval.requested", who: requester.identity, operationId: id, detail: reason }, chat, nowMs);
}

/** Null when it is not in `from` any more. Throws on a move that does not exist. */
export function* moveApproval(
  tx: Tx,
  id: string,
  from: ApprovalState,
  to: ApprovalState,
  changes: ApprovalChanges,
  nowMs: number,
): Doing<Approval | null> {
  if (!approvalMoves[from].includes(to)) throw new Error(`An approval cannot go from ${from} to ${to}`);
  const row = yield* tx.get<ApprovalRow>(`SELECT state, body FROM approvals WHERE id = ?${forUpdate}`, [id]);
  if (row === null || row.state !== from) return null;
  const endedAtMs = approvalMoves[to].length === 0 ? nowMs : null;
  const stored: Stored = { ...(JSON.parse(row.body) as Stored), ...changes, endedAtMs };
  tx.set(table, id, { state: to, expires_at: stored.expiresAtMs, body: JSON.stringify(stored) });
  noteChange(tx);
  return { ...stored, state: to };
}

/** Changes what an approval that waits stores. */
export function rewriteApproval(tx: Tx, given: Approval): void {
  const { state: _, ...stored } = given;
  const { id, createdAtMs, expiresAtMs } = stored;
  tx.set(table, id, { created_at: createdAtMs, expires_at: expiresAtMs, body: JSON.stringify(stored) });
  noteChange(tx);
}

function noteChange(tx: Tx): void {
  tx.changed(waiting);
  tx.announce("approvals");
}

export function* approval(db: Db, id: string): Doing<Approval | null> {
  const row = yield* db.get<ApprovalRow>("SELECT state, body FROM approvals WHERE id = ?", [id]);
  return row === null ? null : readApproval(row);
}

/** Those that are `new` or `open`, oldest first. */
export function openApprovals(db: Db): Doing<readonly Approval[]> {
  return db.whole(waiting);
}

/** See `ApprovalStore.approvalsOf`. All states, so that the index is used: a phone in JSON is digits in quotes. */
export function* approvalsOf(db: Db, phone: Phone, expireAfterMs: number): Doing<readonly Approval[]> {
  const rows = yield* db.all<ApprovalRow>(
    `SELECT state, body FROM approvals WHERE state IN ('new', 'open', 'approved', 'refused', 'expired') AND expires_at > ?
     AND body LIKE '%' || ? || '%' ORDER BY created_at, id`,
    [expireAfterMs, `"phone":"${phone}"`],
  );
  return rows.map(readApproval).filter(({ request }) => request.kind === "redeem" && request.phone === phone);
}

export function* approvalsDue(db: Db, nowMs: number): Doing<readonly Approval[]> {
  return (yield* openApprovals(db)).filter((one) => one.state === "new" || one.expiresAtMs <= nowMs);
}

/** When the next approval that is open at `nowMs` expires, epoch ms; null: none is open. */
export function* approvalsDueAfter(db: Db, nowMs: number): Doing<number | null> {
  const later = (yield* openApprovals(db)).filter((one) => one.state === "open" && one.expiresAtMs > nowMs);
  return later.length === 0 ? null : Math.min(...later.map((one) => one.expiresAtMs));
}

function readApproval({ state, body }: ApprovalRow): Approval {
  return { ...(JSON.parse(body) as Stored), state };
}

/** Name in `meta`: the first day whose operations are all here. A trigger refuses to delete one of a later day. */
const name = "ledger_since";

const open = amongStates(openStates);
/** As many earlier operations of a phone as a corte reads (`earlierOf`), and as many sales as the percentage is learnt from (`earnSamples`). */
const lastOfPhone = 3;
const lastSales = 500;

const corrects = inJson("corrects", "body ->> '$.corrects'");
const retryOf = inJson("retry_of", "body ->> '$.retryOf'");

const removal = `DELETE FROM operations WHERE day < ? AND NOT ${open}
  AND phone NOT IN (SELECT phone FROM operations WHERE ${open})
  AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY wallet_key, phone ORDER BY created_at DESC, id DESC) AS place
    FROM operations WHERE day < ?) AS each WHERE place <= ${lastOfPhone})
  AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY wallet_key ORDER BY created_at DESC) AS place
    FROM operations WHERE state = 'confirmed' AND kind = 'sale') AS sale WHERE place <= ${lastSales})
  AND id NOT IN (SELECT ${corrects} FROM operations WHERE day >= ? AND ${corrects} IS NOT NULL)
  AND id NOT IN (SELECT ${retryOf} FROM operations WHERE day >= ? AND ${retryOf} IS NOT NULL)`;

export function ledgerSince(db: Db): Doing<string | null> {
  return metaOf(db, name);
}

export function* archivedDays(db: Db, { from, until }: Days): Doing<ArchivedDay[]> {
  const sql = "SELECT day, corte FROM archived_days WHERE day BETWEEN ? AND ? ORDER BY day";
  const rows = yield* db.all<{ day: string; corte: string }>(sql, [from, until]);
  return rows.map(({ day, corte }) => ({ day, corte: JSON.parse(corte) as Corte }));
}

export function* daysToArchive(db: Db, before: string): Doing<string[]> {
  const since = `coalesce((SELECT value FROM meta WHERE name = '${name}'), '')`;
  const sql = `SELECT DISTINCT day FROM operations WHERE day >= ${since} AND day < ? ORDER BY day`;
  return (yield* db.all<{ day: string }>(sql, [before])).map(({ day }) => day);
}

export function* oldestOpenDay(db: Db): Doing<string | null> {
  const sql = `SELECT min(day) AS day FROM operations WHERE ${open}`;
  return (yield* db.get<{ day: string | null }>(sql))?.day ?? null;
}

export function* archiveLedger(tx: Tx, before: string, days: readonly ArchivedDay[]): Doing<number> {
  const since = (yield* ledgerSince(tx)) ?? "";
  if (before > since) setMeta(tx, name, before);
  const insert = "INSERT INTO archived_days (day, corte) VALUES (?, ?) ON CONFLICT DO NOTHING";
  for (const { day, corte } of days) if (day >= since && day < before) tx.write(insert, [day, JSON.stringify(corte)]);
  return yield* tx.run(removal, [before, before, before, before]);
}
