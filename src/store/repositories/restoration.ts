import type { ChatKey } from "../../domain/people/chat.ts";
import { othersThan, type Identities, type IdentityKind } from "../../domain/shop/identity.ts";
import { movesMoney } from "../../ledger/request.ts";
import { follow } from "./consequences.ts";
import { onPostgres } from "../port/dialect.ts";
import type { Db, Doing, Tx } from "../port/engine.ts";
import { copiedAtName } from "../postgres/core/home-place.ts";
import { epochAfter, type Endings, type Gap } from "../restoration.ts";
import { newestRowMs } from "./clock-marks.ts";
import { moveApproval, openApprovals } from "./ledger/approvals.ts";
import { addAudit } from "./ledger/audit-trail.ts";
import { findOperations } from "./ledger/found-operations.ts";
import { doubtRestored, moveTo } from "./ledger/operations.ts";
import { dropUnsent } from "./messages/outbox.ts";
import { deleteMeta, metaOf, metaToChange, setMeta } from "./meta.ts";
import { neverRead } from "./people/directory.ts";

/** Name in `meta`: the gaps, as JSON. */
const name = "gaps";
/** Name in `meta`: whose database it is, as JSON. */
const identitiesName = "identities";
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

/** See `RestorationStore.forgetOpen`. */
export function* forgetOpen(tx: Tx, given: Endings, nowMs: number, identities: Identities): Doing<Gap | null> {
  const copied = yield* metaToChange(tx, copiedAtName);
  const found = yield* recognise(tx, identities);
  const others = copied === null ? found : [];
  const isOther = others.length > 0;
  if (copied === null && !isOther) return null;
  const endings = (isOther ? given.ofOther : null) ?? given;
  const markedMs = copied === null ? yield* newestRowMs(tx) : Number(copied);
  const fromMs = markedMs <= nowMs ? markedMs : yield* lastEntryMs(tx, nowMs);
  tx.open.entries.write();
  const chats = yield* tx.all<{ chat: ChatKey }>(waitingChats);
  for (const sql of emptied) tx.write(sql);
  tx.changed(null);
  dropUnsent(tx, why, nowMs);
  tx.write("UPDATE invitations SET expires_at = least(expires_at, ?) WHERE used_by IS NULL", [nowMs]);
  neverRead(tx);
  if (copied !== null) tx.unlink(why, nowMs);
  const told = new Set([...(endings.staff ?? []), ...chats.map(({ chat }) => chat)]);
  for (const chat of told) tx.open.messages.add(endings.chat(chat, fromMs), nowMs);
  const gap: Gap = {
    fromMs,
    untilMs: nowMs,
    ...(tx.steady && { untilSteady: tx.steady() }),
    doubts: yield* endOperations(tx, endings, nowMs),
    approvals: yield* endApprovals(tx, endings, nowMs),
    ...(isOther && { others }),
    epoch: epochAfter(yield* gaps(tx), nowMs),
    told: false,
  };
  setMeta(tx, name, JSON.stringify([...(yield* gaps(tx)), gap]));
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
  const before = JSON.parse((yield* metaToChange(tx, identitiesName)) ?? "{}") as Identities;
  setMeta(tx, identitiesName, JSON.stringify({ ...before, ...now }));
  return othersThan(before, now);
}

/** See `RestorationStore.gaps`. */
export function* gaps(db: Db): Doing<readonly Gap[]> {
  return JSON.parse((yield* metaOf(db, name)) ?? "[]") as Gap[];
}

/** Records that the managers were told of every gap. */
export function* saveGapsTold(tx: Tx): Doing<void> {
  const told = (yield* gaps(tx)).map((gap) => ({ ...gap, told: true }));
  setMeta(tx, name, JSON.stringify(told));
}

/** Moves every open operation to where it waits for a person; gives how many are in doubt now. */
function* endOperations(tx: Tx, endings: Endings, nowMs: number): Doing<number> {
  const states = ["ready", "sending", "inDoubt", "ask"] as const;
  const open = yield* findOperations(tx, { states, oldestFirst: true, max: 1_000_000 });
  let doubts = 0;
  for (const operation of open) {
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
    if (state === "new") yield* moveApproval(tx, id, "new", "open", null, nowMs);
    yield* moveApproval(tx, id, "open", "expired", null, nowMs);
    yield* follow(tx, endings.approval(approval), chat, null, nowMs);
    addAudit(tx, { what: "approval.expired", who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return open.length;
}
