import type { Operation } from "../../ledger/operation.ts";
import { addOrdered, follow, move } from "../repositories/consequences.ts";
import type { Doing, Tx } from "../port/engine.ts";
import { saveClockMark, shiftWaiting } from "../repositories/clock-marks.ts";
import { moveApproval } from "../repositories/ledger/approvals.ts";
import { archiveLedger } from "../repositories/ledger/archive.ts";
import { addAudit } from "../repositories/ledger/audit-trail.ts";
import { beginSending, touch } from "../repositories/ledger/operations.ts";
import { timerFired } from "../repositories/mailbox/conversations.ts";
import { tellNotice } from "../repositories/messages/notices.ts";
import { drop, hold, putOff, recoverQuestions, refused, tellAll } from "../repositories/messages/outbox.ts";
import { acceptedByNetwork, addReceipts } from "../repositories/messages/receipts.ts";
import { beginSession, changeSession, endChangedRoles, endSessions } from "../repositories/people/console-sessions.ts";
import {
  collaborators,
  directoryTried,
  isFirstWithin,
  replaceCollaborators,
  saveWallets,
} from "../repositories/people/directory.ts";
import { addInvitation, unlinkPerson, useInvitation } from "../repositories/people/invitations.ts";
import { forgetOpen, saveGapsTold } from "../repositories/restoration.ts";
import { changeShopSetting, saveCheckRecord, saveRunMark } from "../repositories/small-records.ts";
import type { Store } from "../store.ts";
import type { Writes } from "./methods.ts";

/** What the store writes, each in one commit. */
export const writes = {
  accept,
  saveRunMark,

  replySent: function* (tx, id, messageId, nowMs, after = [], afterMs = nowMs) {
    yield* acceptedByNetwork(tx, id, messageId, nowMs);
    for (const reply of after) tx.open.messages.add(reply, nowMs, { asideUntilMs: afterMs });
  },
  replyLater: putOff,
  replyRefused: refused,
  replyHeld: hold,
  replyDropped: drop,
  notify: tellAll,
  notifyOnce: function* (tx, key, within, replies, nowMs) {
    const isFirst = yield* isFirstWithin(tx, key, within);
    if (isFirst) tellAll(tx, replies, nowMs);
    return isFirst;
  },
  notifyUntilTold: tellNotice,
  receipts: addReceipts,

  finishLookup: function* (tx, row, result, nowMs, consequences = {}) {
    const place = yield* tx.open.lookups.end(row.id);
    if (place === null) return;
    yield* follow(tx, consequences, row.chat, null, nowMs);
    const event = { type: "lookedUp", flowId: row.conversationId, ask: row.ask, result } as const;
    tx.open.entries.add(row.chat, { type: "event", event }, nowMs, place === "session");
  },
  finishReport: function* (tx, row, replies, entries, nowMs) {
    if ((yield* tx.open.lookups.end(row.id)) === null) return;
    tellAll(tx, replies, nowMs);
    for (const entry of entries) addAudit(tx, entry, row.chat, nowMs);
  },
  lookupLater: (tx, id, notBeforeMs) => tx.open.lookups.later(id, notBeforeMs),

  setLoneTimer: (tx, chat, timer, nowMs) => tx.open.timers.setLone(chat, timer, nowMs),
  saveClockMark,
  shiftWaiting: function* (tx, stepMs, endsReadyAtMs, mark) {
    yield* shiftWaiting(tx, stepMs, endsReadyAtMs);
    saveClockMark(tx, mark);
    for (const work of ["approvals", "outbox", "lookups", "operations", "timers"] as const) tx.announce(work);
  },

  beginSending: function* (tx, id, balanceBefore, nowMs) {
    const sent = yield* beginSending(tx, id, balanceBefore, nowMs);
    if (sent === null) return false;
    addAudit(tx, { what: "operation.sending", who: null, operationId: id, detail: null }, sent.chat, nowMs);
    return true;
  },
  addOrdered,
  moveOperation: (tx, id, from, to, ...given) => move(tx, id, { from, to }, ...given),
  touchOperation: function* (tx, id, state, changes, replies, nowMs) {
    if (!(yield* touch(tx, id, state, changes))) return false;
    for (const reply of replies) tx.open.messages.add(reply, nowMs);
    return true;
  },
  moveApproval: function* (tx, id, from, to, decidedBy, consequences, nowMs) {
    const moved = yield* moveApproval(tx, id, from, to, decidedBy, nowMs);
    if (moved === null) return false;
    // An approved correction makes an operation: that is what the messages are about.
    yield* follow(tx, consequences, moved.chat, consequences.operations?.[0]?.id ?? null, nowMs);
    return true;
  },
  archiveLedger,
  note: addAudit,

  saveCollaborators: (tx, list, nowMs, seenSeq) => {
    replaceCollaborators(tx, list, nowMs, seenSeq);
    return endChangedRoles(tx, list, nowMs);
  },
  directoryTried,
  saveWallets,
  addInvitation: function* (tx, invitation, nowMs, told = []) {
    if (yield* addInvitation(tx, invitation, nowMs)) tellAll(tx, told, nowMs);
  },
  useInvitation,
  unlinkPerson: function* (tx, identity, phone, by, nowMs, told = []) {
    if (yield* unlinkPerson(tx, identity, phone, by, nowMs)) tellAll(tx, told, nowMs);
  },
  changeShopSetting,
  saveCheckRecord,

  beginConsoleSession: beginSession,
  changeConsoleSession: function* (tx, was, changes, { audit = [], replies = [] }, nowMs) {
    if (!(yield* changeSession(tx, was, changes, yield* collaborators(tx), nowMs))) return false;
    for (const entry of audit) addAudit(tx, { ...entry, session: was.name }, null, nowMs);
    tellAll(tx, replies, nowMs);
    return true;
  },
  endConsoleSessions: endSessions,

  forgetOpen: (tx, endings, nowMs, identities = {}) => {
    tx.open.messages.numberFrom(nowMs);
    return forgetOpen(tx, endings, nowMs, identities);
  },
  gapsTold: (tx, replies, nowMs) => {
    tellAll(tx, replies, nowMs);
    return saveGapsTold(tx);
  },
  recover: (tx, recoverOperation, nowMs) => {
    recoverQuestions(tx, nowMs);
    tx.open.messages.numberFrom(nowMs);
    return recoverSending(tx, recoverOperation, nowMs);
  },
} satisfies Writes;

/** See `TurnStore.accept`. */
export function* accept(
  tx: Tx,
  ...[updates, nowMs, shed]: Parameters<Store["accept"]>
): Doing<{ readonly fresh: number; readonly shed: number }> {
  const { fresh, shed: dropped, replies } = yield* tx.open.entries.accept(updates, nowMs, shed);
  tellAll(tx, replies, nowMs);
  return { fresh, shed: dropped };
}

/** Moves every timer that is due into its chat's mailbox. */
export function* fireTimers(tx: Tx, nowMs: number): Doing<number> {
  const due = yield* tx.open.timers.take(nowMs);
  for (const { chat, isOfSession, ...timer } of due) {
    if (isOfSession) timerFired(tx, chat, timer.name);
    tx.open.entries.add(chat, { type: "event", event: { type: "timer", ...timer } }, nowMs, isOfSession);
    tx.open.entries.putBehind(chat, nowMs - timer.lateMs);
  }
  return due.length;
}

/** Moves what nobody sends any more; gives it as it was found. */
export function* recoverSending(
  tx: Tx,
  recoverOperation: Parameters<Store["recover"]>[0],
  nowMs: number,
): Doing<readonly Operation[]> {
  const sending = yield* tx.open.operations.leftSending();
  for (const operation of sending) {
    const { to, changes, consequences } = recoverOperation(operation);
    yield* move(tx, operation.id, { from: "sending", to }, changes, consequences, nowMs);
  }
  return sending;
}
