import type { Operation } from "../../ledger/operation.ts";
import type { Db, Doing, Tx } from "../port/engine.ts";
import type { Gap } from "../restoration.ts";
import type { StoredOperation } from "../rules/operations.ts";
import type { ClockMark } from "../time.ts";
import { sessionTimers } from "../turn.ts";
import { openApprovals, shiftApproval } from "./ledger/approvals.ts";
import { findOperations } from "./ledger/found-operations.ts";
import { rewrite } from "./ledger/operations.ts";
import { metaOf, setMeta } from "./meta.ts";

/** Names in `meta`: the mark, and the restores. */
const [name, gapsName] = ["clock", "gaps"];

/**
 * Moves everything that waits for a time by `?`, ms, so that it waits as long as it was meant to. Times of what has happened stay as they are. A new
 * column that holds such a time needs a statement here.
 */
const waiting: readonly string[] = [
  // Timers of internal chats (`bot:`) are due at a time of day, which does not move.
  "UPDATE timers SET due_at = due_at + ? WHERE chat NOT LIKE 'bot:%'",
  ...sessionTimers.map((one) => `UPDATE sessions SET ${one}_at = ${one}_at + ? WHERE ${one}_at IS NOT NULL`),
  "UPDATE outbox SET not_before = not_before + ? WHERE state = 0 AND not_before > 0",
  "UPDATE outbox SET refused_at = refused_at + ? WHERE state = 0 AND refused_at IS NOT NULL",
  // By when an open question was accepted, it is told how late its answer is.
  "UPDATE outbox SET ended_at = ended_at + ? WHERE ended_at IS NOT NULL AND id IN (SELECT gate_id FROM sessions WHERE gate_id IS NOT NULL)",
  "UPDATE inbox SET accepted_at = accepted_at + ? WHERE state = 0",
  // The age of the list of collaborators.
  "UPDATE meta SET value = CAST(CAST(value AS BIGINT) + ? AS TEXT) WHERE name IN ('directory_read_at', 'directory_tried_at')",
  "UPDATE people SET quiet_until = quiet_until + ? WHERE quiet_until > 0",
  "UPDATE people SET told_at = told_at + ? WHERE told_at > 0",
  "UPDATE invitations SET expires_at = expires_at + ? WHERE used_by IS NULL",
];

/** See `TimeStore.clockMark`. */
export function* clockMark(db: Db): Doing<ClockMark | null> {
  const mark = yield* metaOf(db, name);
  return mark === null ? null : (JSON.parse(mark) as ClockMark);
}

/** See `TimeStore.saveClockMark`. */
export function saveClockMark(tx: Tx, mark: ClockMark): void {
  setMeta(tx, name, JSON.stringify(mark));
}

/** The newest wall time of any audit entry, inbox entry or message. */
export const newestRowSql = `SELECT max(at) AS at FROM (SELECT at FROM (SELECT at FROM audit ORDER BY id DESC LIMIT 1) AS told
  UNION ALL SELECT accepted_at FROM (SELECT accepted_at FROM inbox ORDER BY seq DESC LIMIT 1) AS heard
  UNION ALL SELECT created_at FROM (SELECT created_at FROM outbox ORDER BY id DESC LIMIT 1) AS said) AS newest`;

/** That time, epoch ms; 0 where there is none. */
export function* newestRowMs(db: Db): Doing<number> {
  return (yield* db.get<{ at: number | null }>(newestRowSql))?.at ?? 0;
}

/** Moves what waits by `stepMs`. `endsReadyAtMs`: operations in `ready` expire then instead; null: they are moved too. */
export function* shiftWaiting(tx: Tx, stepMs: number, endsReadyAtMs: number | null): Doing<void> {
  tx.open.entries.write();
  tx.open.lookups.shift(stepMs);
  for (const sql of waiting) tx.write(sql, [stepMs]);
  tx.changed(null);
  yield* shiftLastGap(tx, stepMs);
  const states = ["ready", "sending", "inDoubt", "ask"] as const;
  const open = yield* findOperations(tx, { states, oldestFirst: true, max: 1_000_000 });
  for (const { id } of open) yield* rewrite(tx, id, (operation) => shifted(operation, stepMs, endsReadyAtMs));
  for (const approval of yield* openApprovals(tx)) shiftApproval(tx, approval, stepMs);
}

/** What was written before the last restore is not acted on, and what is written later is. */
function* shiftLastGap(tx: Tx, stepMs: number): Doing<void> {
  const gaps = JSON.parse((yield* metaOf(tx, gapsName)) ?? "[]") as Gap[];
  const last = gaps.at(-1);
  if (last !== undefined)
    setMeta(tx, gapsName, JSON.stringify([...gaps.slice(0, -1), { ...last, untilMs: last.untilMs + stepMs }]));
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
