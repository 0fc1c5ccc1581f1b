import type { ClockMark } from "../time.ts";
import type { Sqlite } from "./core/database.ts";
import type { Rows } from "./rows.ts";

/** Name of the mark in `meta`. */
const name = "clock";

/**
 * Moves everything that waits for a time by `:step`, ms, so that it waits as long as it was meant to. Times of what has happened stay as they are. A new
 * column that holds such a time needs a statement here.
 */
const waiting: readonly string[] = [
  // Timers of internal chats (`bot:`) are due at a time of day, which does not move.
  "UPDATE timers SET due_at = due_at + :step WHERE chat NOT LIKE 'bot:%'",
  "UPDATE outbox SET not_before = not_before + :step WHERE state = 0 AND not_before > 0",
  "UPDATE outbox SET refused_at = refused_at + :step WHERE state = 0 AND refused_at IS NOT NULL",
  // By when an open question was accepted, it is told how late its answer is.
  "UPDATE outbox SET ended_at = ended_at + :step WHERE ended_at IS NOT NULL AND id IN (SELECT gate_id FROM sessions WHERE gate_id IS NOT NULL)",
  "UPDATE lookups SET not_before = not_before + :step WHERE not_before > 0",
  "UPDATE inbox SET accepted_at = accepted_at + :step WHERE state = 0",
  `UPDATE operations SET next_at = next_at + :step, created_at = created_at + :step, body = json_set(body,
     '$.nextAtMs', (body ->> '$.nextAtMs') + :step, '$.createdAtMs', (body ->> '$.createdAtMs') + :step, '$.expiresAtMs', (body ->> '$.expiresAtMs') + :step)
   WHERE state IN ('ready', 'sending')`,
  `UPDATE operations SET next_at = next_at + :step, body = json_set(body,
     '$.nextAtMs', (body ->> '$.nextAtMs') + :step, '$.doubtedAtMs', (body ->> '$.doubtedAtMs') + :step)
   WHERE state = 'inDoubt'`,
  `UPDATE operations SET next_at = next_at + :step, body = json_set(body, '$.nextAtMs', (body ->> '$.nextAtMs') + :step)
   WHERE state = 'ask' AND next_at IS NOT NULL`,
  `UPDATE approvals SET created_at = created_at + :step, expires_at = expires_at + :step, body = json_set(body,
     '$.createdAtMs', (body ->> '$.createdAtMs') + :step, '$.expiresAtMs', (body ->> '$.expiresAtMs') + :step)
   WHERE state IN ('new', 'open')`,
  // The age of the list of collaborators.
  "UPDATE meta SET value = cast(value AS INTEGER) + :step WHERE name IN ('directory_read_at', 'directory_tried_at')",
  "UPDATE people SET quiet_until = quiet_until + :step WHERE quiet_until > 0",
  "UPDATE people SET told_at = told_at + :step WHERE told_at > 0",
  "UPDATE invitations SET expires_at = expires_at + :step WHERE used_by IS NULL",
  // What was written before the last restore is not acted on, and what is written later is.
  "UPDATE meta SET value = json_set(value, '$[#-1].untilMs', (value ->> '$[#-1].untilMs') + :step) WHERE name = 'gaps'",
];

/** Makes operations in `ready` expire at `:now`, epoch ms: nobody knows how long they have waited. */
const readyEnds = `UPDATE operations SET next_at = :now, body = json_set(body, '$.nextAtMs', :now, '$.expiresAtMs', :now) WHERE state = 'ready'`;

/** See `TimeStore.clockMark`. */
export function clockMark(rows: Rows): ClockMark | null {
  const mark = rows.meta.get(name);
  return mark === null ? null : (JSON.parse(mark) as ClockMark);
}

/** See `TimeStore.saveClockMark`. */
export function saveClockMark(rows: Rows, mark: ClockMark): void {
  rows.meta.set(name, JSON.stringify(mark));
}

/** The newest wall time of any audit entry, inbox entry or message, epoch ms; 0 where there is none. */
export function newestRowMs(db: Sqlite): number {
  const newest = db.prepare<[], { at: number | null }>(
    `SELECT max(at) AS at FROM (SELECT at FROM (SELECT at FROM audit ORDER BY id DESC LIMIT 1)
       UNION ALL SELECT accepted_at FROM (SELECT accepted_at FROM inbox ORDER BY seq DESC LIMIT 1)
       UNION ALL SELECT created_at FROM (SELECT created_at FROM outbox ORDER BY id DESC LIMIT 1))`,
  );
  return newest.get()?.at ?? 0;
}

/** Moves what waits by `stepMs`. `endsReadyAtMs`: operations in `ready` expire then instead; null: they are moved too. Inside a commit. */
export function shiftWaiting(rows: Rows, stepMs: number, endsReadyAtMs: number | null): void {
  rows.inbox.write();
  for (const sql of waiting) rows.db.prepare(sql).run({ step: stepMs });
  if (endsReadyAtMs !== null) rows.db.prepare(readyEnds).run({ now: endsReadyAtMs });
  rows.invalidate();
}
