import type { ChatKey } from "../../domain/chat.ts";
import {
  type CheckRecord,
  type Identities,
  type IdentityKind,
  othersThan,
  shopSettingNames,
  type ShopTexts,
} from "../../domain/shop.ts";
import { dayMs, type Retention } from "../../domain/time.ts";
import type { Operation } from "../../ledger/operation.ts";
import { movesMoney } from "../../ledger/request.ts";
import type { ShopChange } from "../console.ts";
import { type Db, type Doing, onPostgres, skippingLocked, type Tx } from "../port/engine.ts";
import { copiedAtName } from "../rules.ts";
import { type Gap, type ClockMark, epochAfter, type Endings } from "../time.ts";
import { sessionTimers, type RunMark } from "../turn.ts";
import { follow } from "./consequences.ts";
import { neverRead } from "./directory.ts";
import { openApprovals, rewriteApproval, addAudit, moveApproval } from "./ledger.ts";
import { metaOf, setMeta, metaToChange, deleteMeta, recordOf } from "./meta.ts";
import { type StoredOperation, openOperations, rewrite, doubtRestored, moveTo } from "./operations.ts";
import { tellAll, pruneOutbox, dropUnsent } from "./outbox.ts";
import { peopleTable } from "./people.ts";

export const clockMark = recordOf<ClockMark | null>("clock", null);
/** The times of which a restored database knows nothing, oldest first. */
export const gaps = recordOf<readonly Gap[]>("gaps", []);
export const checkRecord = recordOf<CheckRecord | null>("checks", null);
export const runMark = recordOf<RunMark | null>("run", null);
/** The shop's settings, as they were written at the console. */
const settings = recordOf<{ readonly [name: string]: string }>("shop_settings", {});
const identities = recordOf<Identities>("identities", {});

/** Moves everything that waits for a time by `?`, ms; times of what has happened stay. A new column with such a time needs a statement here. */
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
  tx.open.messages.write();
  tx.open.lookups.shift(stepMs);
  for (const sql of waiting) tx.write(sql, [stepMs]);
  tx.changed(null);
  yield* shiftLastGap(tx, stepMs);
  for (const { id } of yield* openOperations(tx))
    yield* rewrite(tx, id, (operation) => shifted(operation, stepMs, endsReadyAtMs));
  for (const one of yield* openApprovals(tx))
    rewriteApproval(tx, {
      ...one,
      createdAtMs: one.createdAtMs + stepMs,
      expiresAtMs: one.expiresAtMs + stepMs,
    });
}

/** What was written before the last restore is not acted on, and what is written later is. */
function* shiftLastGap(tx: Tx, stepMs: number): Doing<void> {
  const all = yield* gaps.read(tx);
  const last = all.at(-1);
  if (last !== undefined) gaps.save(tx, [...all.slice(0, -1), { ...last, untilMs: last.untilMs + stepMs }]);
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

/** The shop's settings that are stored; names that this program does not know are left out. */
export function* shopSettings(db: Db): Doing<ShopTexts> {
  const stored = yield* settings.read(db);
  return Object.fromEntries(
    shopSettingNames.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  );
}

/** Stores one setting. False, and nothing else happens: something else than `was` is stored. */
export function* changeShopSetting(
  tx: Tx,
  { name, was, to, audit, replies }: ShopChange,
  nowMs: number,
): Doing<boolean> {
  const { [name]: now = null, ...others } = yield* settings.toChange(tx);
  if (now !== was) return false;
  settings.save(tx, to === null ? others : { ...others, [name]: to });
  addAudit(tx, audit, null, nowMs);
  tellAll(tx, replies, nowMs);
  return true;
}

/** Most rows of a table that are deleted at once. */
const mostAtOnce = 5_000;
/** Name in `meta`: the audit trail is whole since then, epoch ms. Its trigger refuses to delete a younger entry. */
const auditMark = "audit_since";

// Not who was unlinked, since they have to prove their phone again, nor who left a number, which must not be inherited, nor whoever has chosen something or is
// being talked with.
const strangers = `DELETE FROM people WHERE identity IN (SELECT identity FROM people WHERE phone IS NULL AND left_phone IS NULL AND NOT needs_proof
    AND told_at BETWEEN 1 AND ? AND quiet_until < ? AND NOT EXISTS (SELECT 1 FROM preferences WHERE preferences.identity = people.identity)
    AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.chat = people.chat) LIMIT ?${skippingLocked})`;
const expired = `DELETE FROM invitations WHERE fingerprint IN (SELECT fingerprint FROM invitations WHERE expires_at < ? LIMIT ?${skippingLocked})`;

export function* prune(
  tx: Tx,
  { messages, audit, strangers: strangersDays }: Retention,
  nowMs: number,
  longKept: boolean,
): Doing<void> {
  tx.open.entries.prune(nowMs - messages * dayMs);
  pruneOutbox(tx, nowMs - messages * dayMs);
  // By the server's clock: a writer that waits for news of its COMMIT asks for minutes, not for days.
  tx.write(onPostgres("DELETE FROM writers WHERE at < clock_timestamp() - interval '7 days'"));
  if (!longKept) return;
  const since = nowMs - audit * dayMs;
  if (since > Number((yield* metaOf(tx, auditMark)) ?? 0)) setMeta(tx, auditMark, String(since));
  tx.write(`DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?${skippingLocked})`, [
    since,
    mostAtOnce,
  ]);
  const before = nowMs - strangersDays * dayMs;
  tx.write(strangers, [before, before, mostAtOnce]);
  tx.changed(peopleTable);
  tx.write(expired, [before, mostAtOnce]);
}

/** Why a message, or WhatsApp's keys, were put aside. */
const why = "restored";

/** Chats that wait for something, but for the internal ones (`bot:`). */
const waitingChats = `SELECT chat FROM (SELECT chat FROM sessions UNION SELECT chat FROM lookups
  UNION SELECT chat FROM inbox WHERE state = 0 AND content LIKE '{"type":"update"%') AS each WHERE chat NOT LIKE 'bot:%' ORDER BY chat`;

const emptied: readonly string[] = [
  "DELETE FROM sessions",
  "DELETE FROM lookups",
  "DELETE FROM timers",
  "UPDATE inbox SET state = 1, content = NULL WHERE state = 0",
  onPostgres("UPDATE chats SET pending = 0, oldest_seq = NULL WHERE pending > 0"),
  "DELETE FROM console_sessions",
];

export function* forgetOpen(tx: Tx, given: Endings, nowMs: number, owners: Identities): Doing<Gap | null> {
  const copied = yield* metaToChange(tx, copiedAtName);
  const found = yield* recognise(tx, owners);
  const others = copied === null ? found : [];
  const isOther = others.length > 0;
  if (copied === null && !isOther) return null;
  const endings = (isOther ? given.ofOther : null) ?? given;
  const markedMs = copied === null ? yield* newestRowMs(tx) : Number(copied);
  const fromMs = markedMs <= nowMs ? markedMs : yield* lastEntryMs(tx, nowMs);
  tx.open.entries.write();
  tx.open.messages.write();
  const chats = yield* tx.all<{ chat: ChatKey }>(waitingChats);
  for (const sql of emptied) tx.write(sql);
  tx.changed(null);
  dropUnsent(tx, why, nowMs);
  tx.write("UPDATE invitations SET expires_at = least(expires_at, ?) WHERE used_by IS NULL", [nowMs]);
  neverRead(tx);
  if (copied !== null) tx.unlink(why, nowMs);
  const told = new Set([...(endings.staff ?? []), ...chats.map(({ chat }) => chat)]);
  for (const chat of told) tx.open.messages.add(endings.chat(chat, fromMs), nowMs);
  const before = yield* gaps.read(tx);
  const gap: Gap = {
    fromMs,
    untilMs: nowMs,
    ...(tx.steady && { untilSteady: tx.steady() }),
    doubts: yield* endOperations(tx, endings, nowMs),
    approvals: yield* endApprovals(tx, endings, nowMs),
    ...(isOther && { others }),
    epoch: epochAfter(before, nowMs),
    told: false,
  };
  gaps.save(tx, [...before, gap]);
  deleteMeta(tx, copiedAtName);
  const detail = `${new Date(fromMs).toISOString()} – ${new Date(nowMs).toISOString()}`;
  const what = isOther ? "database.otherIdentity" : "database.restored";
  addAudit(tx, { what, who: null, operationId: null, detail }, null, nowMs);
  for (const work of ["approvals", "inbox", "outbox", "lookups", "operations", "timers"] as const) tx.announce(work);
  return gap;
}

/** When the last entry of the audit trail was written that is not later than `nowMs`: the clock was ahead when the copy was taken. */
function* lastEntryMs(tx: Tx, nowMs: number): Doing<number> {
  const last = yield* tx.get<{ at: number | null }>("SELECT max(at) AS at FROM audit WHERE at <= ?", [nowMs]);
  return last?.at ?? nowMs;
}

/** Records whose database it is now, and gives what was another one before. */
function* recognise(tx: Tx, now: Identities): Doing<readonly IdentityKind[]> {
  const before = yield* identities.toChange(tx);
  identities.save(tx, { ...before, ...now });
  return othersThan(before, now);
}

/** Records that the managers were told of every gap. */
export function* saveGapsTold(tx: Tx): Doing<void> {
  const told = (yield* gaps.read(tx)).map((gap) => ({ ...gap, told: true }));
  gaps.save(tx, told);
}

/** Moves every open operation to where it waits for a person; gives how many are in doubt now. */
function* endOperations(tx: Tx, endings: Endings, nowMs: number): Doing<number> {
  let doubts = 0;
  for (const operation of yield* openOperations(tx)) {
    const { id, state, chat, request } = operation;
    const isMoney = movesMoney(request);
    if (state === "sending" && !isMoney) yield* moveTo(tx, id, "sending", "ready", {});
    if (isMoney || state === "inDoubt" || state === "ask") {
      yield* doubtRestored(tx, operation, nowMs);
      doubts++;
    } else yield* moveTo(tx, id, "ready", "expired", { endedAtMs: nowMs });
    if (state === "inDoubt" || state === "ask") continue;
    yield* follow(tx, isMoney ? endings.doubt(operation) : endings.expired(operation), chat, id, nowMs);
    const what = isMoney ? "operation.inDoubt" : "operation.expired";
    addAudit(tx, { what, who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return doubts;
}

function* endApprovals(tx: Tx, endings: Endings, nowMs: number): Doing<number> {
  const open = yield* openApprovals(tx);
  for (const approval of open) {
    const { id, state, chat } = approval;
    if (state === "new") yield* moveApproval(tx, id, "new", "open", {}, nowMs);
    yield* moveApproval(tx, id, "open", "expired", {}, nowMs);
    yield* follow(tx, endings.approval(approval), chat, null, nowMs);
    addAudit(tx, { what: "approval.expired", who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return open.length;
}
