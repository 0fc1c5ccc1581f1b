import type { ChatKey } from "../../domain/people/chat.ts";
import { othersThan, type Identities, type IdentityKind } from "../../domain/shop/identity.ts";
import { movesMoney } from "../../ledger/request.ts";
import { epochAfter, type Endings, type Gap } from "../restoration.ts";
import { newestRowMs } from "./clock-marks.ts";
import { follow, type Parts } from "./consequences.ts";
import type { Db } from "./core/db.ts";
import { copiedAtName } from "./core/home-place.ts";
import { deleteMeta, metaOf, metaToChange, setMeta } from "./core/meta.ts";
import type { Transaction } from "./core/transaction.ts";
import { moveApproval, openApprovals } from "./tables/ledger/approvals.ts";
import { addAudit } from "./tables/ledger/audit-trail.ts";
import { neverRead } from "./tables/people/directory.ts";
import { findOperations } from "./tables/ledger/found-operations.ts";
import { doubtRestored, moveTo } from "./tables/ledger/operations.ts";
import { addReply, dropUnsent } from "./tables/messages/outbox.ts";

/** Name in `meta`: the gaps, as JSON. */
const name = "gaps";
/** Name in `meta`: whose database it is, as JSON. */
const identitiesName = "identities";
/** Why a message was put aside. */
const why = "restored";

/** Chats that wait for something, but for the internal ones (`bot:`). */
const waitingChats = `select chat from (select chat from sessions union select chat from lookups
  union select chat from inbox where state = 0 and starts_with(content, '{"type":"update"')) as each where not starts_with(chat, 'bot:') order by chat`;

const emptied: readonly string[] = [
  "delete from sessions",
  "delete from lookups",
  "delete from timers",
  "update inbox set state = 1, content = null where state = 0",
  "update chats set pending = 0, oldest_seq = null where pending > 0",
];

/** When the last entry of the audit trail was written that is not later than `nowMs`: the clock was ahead when the copy was taken. */
async function lastEntryMs(tx: Transaction, nowMs: number): Promise<number> {
  const [last] = await tx.rows<{ at: number | null }>("select max(at) as at from audit where at <= $1", [nowMs]);
  return last?.at ?? nowMs;
}

/** See `RestorationStore.forgetOpen`. */
export async function forgetOpen(
  tx: Transaction,
  parts: Parts,
  given: Endings,
  nowMs: number,
  identities: Identities,
): Promise<Gap | null> {
  const copied = await metaToChange(tx, copiedAtName);
  const found = await recognise(tx, identities);
  const others = copied === null ? found : [];
  const isOther = others.length > 0;
  if (copied === null && !isOther) return null;
  const endings = (isOther ? given.ofOther : null) ?? given;
  const markedMs = copied === null ? await newestRowMs(tx) : Number(copied);
  const fromMs = markedMs <= nowMs ? markedMs : await lastEntryMs(tx, nowMs);
  const chats = await tx.rows<{ chat: ChatKey }>(waitingChats);
  for (const sql of emptied) tx.write(sql);
  dropUnsent(tx, why, nowMs);
  tx.write("update invitations set expires_at = least(expires_at, $1) where used_by is null", [nowMs]);
  neverRead(tx);
  tx.write("delete from console_sessions");
  const told = new Set([...(endings.staff ?? []), ...chats.map(({ chat }) => chat)]);
  for (const chat of told) addReply(tx, endings.chat(chat, fromMs), nowMs);
  const gap: Gap = {
    fromMs,
    untilMs: nowMs,
    ...(parts.steady && { untilSteady: parts.steady() }),
    doubts: await endOperations(tx, parts, endings, nowMs),
    approvals: await endApprovals(tx, parts, endings, nowMs),
    ...(isOther && { others }),
    epoch: epochAfter(await gaps(tx), nowMs),
    told: false,
  };
  setMeta(tx, name, JSON.stringify([...(await gaps(tx)), gap]));
  deleteMeta(tx, copiedAtName);
  const detail = `${new Date(fromMs).toISOString()} – ${new Date(nowMs).toISOString()}`;
  const what = isOther ? "database.otherIdentity" : "database.restored";
  addAudit(tx, { what, who: null, operationId: null, detail }, null, nowMs);
  for (const work of ["approvals", "inbox", "outbox", "lookups", "operations", "timers"] as const) tx.announce(work);
  return gap;
}

/** Records whose database it is now, and gives what was another one before. */
async function recognise(tx: Transaction, now: Identities): Promise<readonly IdentityKind[]> {
  const before = JSON.parse((await metaToChange(tx, identitiesName)) ?? "{}") as Identities;
  setMeta(tx, identitiesName, JSON.stringify({ ...before, ...now }));
  return othersThan(before, now);
}

/** See `RestorationStore.gaps`. */
export async function gaps(db: Db): Promise<readonly Gap[]> {
  return JSON.parse((await metaOf(db, name)) ?? "[]") as Gap[];
}

/** Records that the managers were told of every gap. */
export async function saveGapsTold(tx: Transaction): Promise<void> {
  const told = (await gaps(tx)).map((gap) => ({ ...gap, told: true }));
  setMeta(tx, name, JSON.stringify(told));
}

/** Moves every open operation to where it waits for a person; gives how many are in doubt now. */
async function endOperations(tx: Transaction, parts: Parts, endings: Endings, nowMs: number): Promise<number> {
  const open = await findOperations(tx, {
    states: ["ready", "sending", "inDoubt", "ask"],
    oldestFirst: true,
    max: 1_000_000,
  });
  let doubts = 0;
  for (const operation of open) {
    const { id, state, chat, request } = operation;
    const isMoney = movesMoney(request);
    if (state === "sending" && !isMoney) await moveTo(tx, id, "sending", "ready", {});
    if (isMoney || state === "inDoubt" || state === "ask") {
      await doubtRestored(tx, operation, nowMs);
      doubts++;
    } else await moveTo(tx, id, "ready", "expired", { endedAtMs: nowMs });
    if (state === "inDoubt" || state === "ask") continue;
    await follow(tx, parts, isMoney ? endings.doubt(operation) : endings.expired(operation), chat, id, nowMs);
    const what = isMoney ? "operation.inDoubt" : "operation.expired";
    addAudit(tx, { what, who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return doubts;
}

async function endApprovals(tx: Transaction, parts: Parts, endings: Endings, nowMs: number): Promise<number> {
  const open = await openApprovals(tx, 1_000_000);
  for (const approval of open) {
    const { id, state, chat } = approval;
    if (state === "new") await moveApproval(tx, id, "new", "open", null, nowMs);
    await moveApproval(tx, id, "open", "expired", null, nowMs);
    await follow(tx, parts, endings.approval(approval), chat, null, nowMs);
    addAudit(tx, { what: "approval.expired", who: null, operationId: id, detail: why }, chat, nowMs);
  }
  return open.length;
}
