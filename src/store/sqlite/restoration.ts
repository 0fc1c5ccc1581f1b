import type { ChatKey } from "../../domain/people/chat.ts";
import { othersThan, type Identities, type IdentityKind } from "../../domain/shop/identity.ts";
import type { SteadyTime } from "../../domain/time/steady-time.ts";
import { movesMoney } from "../../ledger/request.ts";
import { epochAfter, type Endings, type Gap } from "../restoration.ts";
import { newestRowMs } from "./clock-marks.ts";
import type { Commits } from "./core/commits.ts";
import type { Sqlite } from "./core/database.ts";
import { copiedAtMs, unmarkCopy } from "./core/copy-mark.ts";
import type { Rows } from "./rows.ts";
import type { SqliteWhatsApp } from "./whatsapp/records.ts";

/** Name in `meta`: the gaps, as JSON. */
const name = "gaps";
/** Name in `meta`: whose database it is, as JSON. */
const identitiesName = "identities";
/** Why a message, or WhatsApp's keys, were put aside. */
const why = "restored";

/** Chats that wait for something, but for the internal ones (`bot:`). */
const waitingChats = `SELECT chat FROM (SELECT chat FROM sessions UNION SELECT chat FROM lookups
  UNION SELECT chat FROM inbox WHERE state = 0 AND content LIKE '{"type":"update"%') WHERE chat NOT LIKE 'bot:%' ORDER BY chat`;

const emptied: readonly string[] = [
  "DELETE FROM sessions",
  "DELETE FROM lookups",
  "DELETE FROM timers",
  "UPDATE inbox SET state = 1, content = NULL WHERE state = 0",
];

export interface RestorationParts {
  readonly rows: Rows;
  readonly commits: Commits;
  readonly whatsapp: SqliteWhatsApp;
  readonly steady: (() => SteadyTime) | null;
}

/** See `RestorationStore.forgetOpen`. Inside a commit. */
export function forgetOpen(parts: RestorationParts, given: Endings, nowMs: number, identities: Identities): Gap | null {
  const { rows, commits, whatsapp, steady } = parts;
  const { db } = rows;
  const copiedMs = copiedAtMs(db);
  const found = recognise(rows, identities);
  const others = copiedMs === null ? found : [];
  const markedMs = copiedMs ?? (others.length > 0 ? newestRowMs(db) : null);
  if (markedMs === null) return null;
  const isOther = others.length > 0;
  const endings = (isOther ? given.ofOther : null) ?? given;
  const fromMs = markedMs <= nowMs ? markedMs : lastEntryMs(db, nowMs);
  rows.inbox.write();
  const chats = db.prepare<[], { chat: string }>(waitingChats).all();
  for (const sql of emptied) db.prepare(sql).run();
  rows.invalidate();
  rows.outbox.dropUnsent(why, nowMs);
  db.prepare("UPDATE invitations SET expires_at = min(expires_at, ?) WHERE used_by IS NULL").run(nowMs);
  rows.directory.neverRead();
  rows.sessions.forget();
  if (copiedMs !== null) whatsapp.unlink(why, nowMs);
  const told = new Set([...(endings.staff ?? []), ...chats.map(({ chat }) => chat as ChatKey)]);
  for (const chat of told) rows.tell(endings.chat(chat, fromMs), null, nowMs);
  const gap: Gap = {
    fromMs,
    untilMs: nowMs,
    ...(steady && { untilSteady: steady() }),
    doubts: endOperations(rows, endings, nowMs),
    approvals: endApprovals(rows, endings, nowMs),
    ...(isOther && { others }),
    epoch: epochAfter(gaps(rows), nowMs),
    told: false,
  };
  rows.meta.set(name, JSON.stringify([...gaps(rows), gap]));
  unmarkCopy(db);
  const detail = `${new Date(fromMs).toISOString()} – ${new Date(nowMs).toISOString()}`;
  const what = isOther ? "database.otherIdentity" : "database.restored";
  rows.audit.add({ what, who: null, operationId: null, detail }, null, nowMs);
  for (const work of ["approvals", "inbox", "outbox", "lookups", "operations", "timers"] as const)
    commits.announce(work);
  return gap;
}

/** Records whose database it is now, and gives what was another one before. */
function recognise({ meta }: Rows, now: Identities): readonly IdentityKind[] {
  const before = JSON.parse(meta.get(identitiesName) ?? "{}") as Identities;
  meta.set(identitiesName, JSON.stringify({ ...before, ...now }));
  return othersThan(before, now);
}

/** When the last entry of the audit trail was written that is not later than `nowMs`: the clock was ahead when the copy was taken. */
function lastEntryMs(db: Sqlite, nowMs: number): number {
  const last = db.prepare<[number], { at: number | null }>("SELECT max(at) AS at FROM audit WHERE at <= ?").get(nowMs);
  return last?.at ?? nowMs;
}

/** See `RestorationStore.gaps`. */
export function gaps(rows: Rows): readonly Gap[] {
  const stored = rows.meta.get(name);
  return stored === null ? [] : (JSON.parse(stored) as Gap[]);
}

/** Inside a commit. */
export function saveGapsTold(rows: Rows): void {
  const told = gaps(rows).map((gap) => ({ ...gap, told: true }));
  rows.meta.set(name, JSON.stringify(told));
}

/** Moves every open operation to where it waits for a person; gives how many are in doubt now. */
function endOperations(rows: Rows, endings: Endings, nowMs: number): number {
  const open = rows.operations.find({ states: ["ready", "sending", "inDoubt", "ask"], max: 1_000_000 }).toReversed();
  let doubts = 0;
  for (const operation of open) {
    const { id, state, chat, request } = operation;
    const isMoney = movesMoney(request);
    if (state === "sending" && !isMoney) rows.operations.move(id, "sending", "ready", {});
    if (isMoney || state === "inDoubt" || state === "ask") {
      rows.operations.doubtRestored(id, nowMs);
      doubts++;
    } else rows.operations.move(id, "ready", "expired", { endedAtMs: nowMs });
    if (state === "inDoubt" || state === "ask") continue;
    rows.follow(isMoney ? endings.doubt(operation) : endings.expired(operation), chat, id, nowMs);
    const what = isMoney ? "operation.inDoubt" : "operation.expired";
    rows.audit.add({ what, who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return doubts;
}

function endApprovals(rows: Rows, endings: Endings, nowMs: number): number {
  const open = rows.approvals.open(1_000_000);
  for (const approval of open) {
    const { id, state, chat } = approval;
    if (state === "new") rows.approvals.move(id, "new", "open", null, nowMs);
    rows.approvals.move(id, "open", "expired", null, nowMs);
    rows.follow(endings.approval(approval), chat, null, nowMs);
    rows.audit.add({ what: "approval.expired", who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return open.length;
}
