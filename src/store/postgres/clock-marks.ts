import type { Operation } from "../../ledger/operation.ts";
import type { Approval } from "../../ledger/approval.ts";
import type { ClockMark } from "../time.ts";
import type { StoredOperation } from "../rules/operations.ts";
import type { Db } from "./core/db.ts";
import { metaOf, setMeta } from "./core/meta.ts";
import type { Transaction } from "./core/transaction.ts";
import { findOperations } from "./tables/ledger/found-operations.ts";
import { rewrite } from "./tables/ledger/operations.ts";
import { openApprovals } from "./tables/ledger/approvals.ts";

/** Name of the mark in `meta`. */
const name = "clock";

/**
 * Moves everything that waits for a time by `$1`, ms, so that it waits as long as it was meant to. Times of what has happened stay as they are. A new
 * column that holds such a time needs a statement here.
 */
const waiting: readonly string[] = [
  // Timers of internal chats (`bot:`) are due at a time of day, which does not move.
  "update timers set due_at = due_at + $1 where not starts_with(chat, 'bot:')",
  "update outbox set not_before = not_before + $1 where state = 0 and not_before > 0",
  "update outbox set refused_at = refused_at + $1 where state = 0 and refused_at is not null",
  // By when an open question was accepted, it is told how late its answer is.
  "update outbox set ended_at = ended_at + $1 where ended_at is not null and id in (select gate_id from sessions where gate_id is not null)",
  "update lookups set not_before = not_before + $1 where not_before > 0",
  "update inbox set accepted_at = accepted_at + $1 where state = 0",
  // The age of the list of collaborators.
  "update meta set value = (value::bigint + $1)::text where name in ('directory_read_at', 'directory_tried_at')",
  "update people set quiet_until = quiet_until + $1 where quiet_until > 0",
  "update people set told_at = told_at + $1 where told_at > 0",
  "update invitations set expires_at = expires_at + $1 where used_by is null",
  // What was written before the last restore is not acted on, and what is written later is.
  "update meta set value = jsonb_set(value::jsonb, '{-1,untilMs}', to_jsonb((value::jsonb #>> '{-1,untilMs}')::numeric + $1))::text where name = 'gaps'",
];

/** See `TimeStore.clockMark`. */
export async function clockMark(db: Db): Promise<ClockMark | null> {
  const mark = await metaOf(db, name);
  return mark === null ? null : (JSON.parse(mark) as ClockMark);
}

/** See `TimeStore.saveClockMark`. */
export function saveClockMark(tx: Transaction, mark: ClockMark): void {
  setMeta(tx, name, JSON.stringify(mark));
}

/** The newest wall time of any audit entry, inbox entry or message, epoch ms; 0 where there is none. */
export async function newestRowMs(db: Pick<Db, "first">): Promise<number> {
  const row = await db.first<{ at: number | null }>(
    `select max(at) as at from ((select at from audit order by id desc limit 1)
       union all (select accepted_at from inbox order by seq desc limit 1)
       union all (select created_at from outbox order by id desc limit 1)) as newest`,
  );
  return row?.at ?? 0;
}

/** Moves what waits by `stepMs`. `endsReadyAtMs`: operations in `ready` expire then instead; null: they are moved too. */
export async function shiftWaiting(tx: Transaction, stepMs: number, endsReadyAtMs: number | null): Promise<void> {
  for (const sql of waiting) tx.write(sql, [stepMs]);
  const open = await findOperations(tx, {
    states: ["ready", "sending", "inDoubt", "ask"],
    oldestFirst: true,
    max: 1_000_000,
  });
  for (const { id } of open) await rewrite(tx, id, (operation) => shifted(operation, stepMs, endsReadyAtMs));
  for (const approval of await openApprovals(tx, 1_000_000)) shiftApproval(tx, approval, stepMs);
}

function shifted({ state, ...stored }: Operation, stepMs: number, endsReadyAtMs: number | null): StoredOperation {
  const { createdAtMs, expiresAtMs, doubtedAtMs } = stored;
  const nextAtMs = stored.nextAtMs === null ? null : stored.nextAtMs + stepMs;
  if (state === "inDoubt")
    return { ...stored, nextAtMs, doubtedAtMs: doubtedAtMs === null ? null : doubtedAtMs + stepMs };
  if (state === "ask") return { ...stored, nextAtMs };
  const moved = { ...stored, nextAtMs, createdAtMs: createdAtMs + stepMs, expiresAtMs: expiresAtMs + stepMs };
  // Nobody knows how long they have waited.
  return state === "ready" && endsReadyAtMs !== null
    ? { ...moved, nextAtMs: endsReadyAtMs, expiresAtMs: endsReadyAtMs }
    : moved;
}

function shiftApproval(tx: Transaction, approval: Approval, stepMs: number): void {
  const moved = { ...approval, createdAtMs: approval.createdAtMs + stepMs, expiresAtMs: approval.expiresAtMs + stepMs };
  tx.write("update approvals set created_at = $1, expires_at = $2, body = $3 where id = $4", [
    moved.createdAtMs,
    moved.expiresAtMs,
    JSON.stringify(moved),
    moved.id,
  ]);
}
