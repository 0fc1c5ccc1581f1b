// Which repository each method of the store runs: `reads` and `writes` are the table, `methodsOn` runs it on an engine.
import type { Operation } from "../ledger/operation.ts";
import { ConsoleSessionOver } from "./console.ts";
import { doing, type Doing, given, methodsOf, type ReadsOf, type Runs, type Tx, type WritesOf } from "./port/engine.ts";
import * as consequences from "./repositories/consequences.ts";
import * as conversations from "./repositories/conversations.ts";
import * as directory from "./repositories/directory.ts";
import * as ledger from "./repositories/ledger.ts";
import * as operations from "./repositories/operations.ts";
import * as outbox from "./repositories/outbox.ts";
import * as people from "./repositories/people.ts";
import * as receipts from "./repositories/receipts.ts";
import * as turns from "./repositories/turns.ts";
import * as upkeep from "./repositories/upkeep.ts";
import type { Store } from "./store.ts";

/** Every method of the store but what is the engine's own. */
export function methodsOn(runs: Runs): Omit<Store, OfEngine> {
  const { read, readThen, write, isWaiting, isDuplicate } = runs;
  const written = methodsOf<Store, typeof writes>(writes, write);
  return {
    ...methodsOf<Store, typeof reads>(reads, read as typeof write),
    ...written,
    runTurns: (step, options) =>
      readThen(
        // What waits to be written may be an entry: it is handled in the commit that accepts it.
        (db) => (isWaiting() ? given(true) : db.open.entries.has(options.skip)),
        async (hasOpen) => {
          if (!hasOpen) return { handled: 0, deferred: [], failed: [] };
          return turns.runTurns(runs, step, options);
        },
      ),
    fireTimers: (nowMs) =>
      readThen(
        (db) => db.open.timers.next(),
        async (next) => (next === null || next > nowMs ? 0 : write((tx) => fireTimers(tx, nowMs))),
      ),
    beginSending: (...sent) =>
      written.beginSending(...sent).catch((error: unknown) => {
        // Another has taken the lane at the same moment.
        if (isDuplicate(error)) return false;
        throw error;
      }),
    inSession: (key, nowMs) => {
      const inIt = <T>(job: (tx: Tx) => Doing<T> | void) => write((tx) => inSession(tx, key, nowMs, job));
      return methodsOn({ ...runs, write: inIt });
    },
  };
}

/** Does a job in the name of a session of the console. Throws where it is over. */
function* inSession<T>(tx: Tx, key: string, nowMs: number, job: (tx: Tx) => Doing<T> | void): Doing<T> {
  const session = yield* directory.heldSession(tx, key, nowMs);
  if (session === null) throw new ConsoleSessionOver();
  tx.session = session.name;
  try {
    return yield* doing(job, tx);
  } finally {
    tx.session = null;
  }
}

export type OfEngine = "whatsapp" | "readModel" | "recoverLeft" | "prune" | "subscribe" | "subscribeToWrites" | "close";
type OfRepositories = Omit<Store, OfEngine | "inSession">;

/** How many operations before one in doubt are given besides those that are open. */
const mostBefore = 100;

/** What the store reads, each by one statement or a few. */
const reads = {
  openConversation: function* (db, chat) {
    return (yield* conversations.sessionsOf(db, [chat])).get(chat)?.session.conversationId ?? null;
  },
  newestEntry: (db) => db.open.entries.newestSeq(),
  runMark: upkeep.runMark.read,

  nextReplies: (db, options) => db.open.messages.next(options),
  nextBackgroundMessages: (db, options) => db.open.messages.background(options),
  heldChats: (db) => db.open.messages.heldChats(),
  wasShownSince: outbox.wasShownSince,
  billed: receipts.billedIn,
  openLookups: (db, options) => db.open.lookups.due(options),

  nextDueMs: function* (db, nowMs) {
    const times = yield* db.together([
      db.open.timers.next(),
      db.open.lookups.dueAfter(nowMs),
      db.open.messages.dueAfter(nowMs),
      db.open.operations.dueAfter(nowMs),
      ledger.approvalsDueAfter(db, nowMs),
    ]);
    const known = times.filter((at) => at !== null);
    return known.length > 0 ? Math.min(...known) : null;
  },
  clockMark: upkeep.clockMark.read,
  newestTimeMs: upkeep.newestRowMs,

  readyOperations: function* (db, { max, nowMs, skip }) {
    return (yield* db.open.operations.ready(max, nowMs, skip)).map(operations.readOperation);
  },
  operationsDue: function* (db, nowMs) {
    return (yield* db.open.operations.doubtsDue(nowMs)).map(operations.readOperation);
  },
  operation: operations.operation,
  operations: operations.findOperations,
  countOfPhone: operations.countOfPhone,
  operationsBesides: (db, id) => operations.besides(db, id, mostBefore),
  earnSamples: operations.earnSamples,
  approval: ledger.approval,
  openApprovals: function* (db, max) {
    return (yield* ledger.openApprovals(db)).slice(0, max);
  },
  approvalsOf: ledger.approvalsOf,
  approvalsDue: ledger.approvalsDue,
  ledgerSince: ledger.ledgerSince,
  archivedDays: ledger.archivedDays,
  daysToArchive: ledger.daysToArchive,
  oldestOpenDay: ledger.oldestOpenDay,
  auditTrail: ledger.auditBetween,

  directory: function* (db) {
    const [age, list] = yield* db.together([directory.directoryAge(db), directory.wallets(db)]);
    return { age, wallets: list };
  },
  collaborators: directory.collaborators,
  collaboratorsOf: function* (db, phone) {
    return (yield* directory.collaboratorsByPhone(db, [phone])).get(phone) ?? [];
  },
  person: people.person,
  preferences: function* (db, identity) {
    return people.preferencesIn(yield* people.preferencesOf(db, [identity]), identity);
  },
  showing: people.showing,
  chatsOf: people.chatsOf,
  invitationsUsed: people.invitationsUsed,
  consoleSession: directory.liveSession,
  shopSettings: upkeep.shopSettings,
  checkRecord: upkeep.checkRecord.read,
  gaps: upkeep.gaps.read,

  pending: function* (db) {
    const { entries, messages, lookups: queries, operations: open } = db.open;
    const works = [entries.size(), messages.size(), queries.size(), open.moving()] as const;
    const counts = yield* db.together(works);
    return { inbox: counts[0], outbox: counts[1], lookups: counts[2], operations: counts[3] };
  },
} satisfies ReadsOf<OfRepositories>;

const writes = {
  accept,
  saveRunMark: upkeep.runMark.save,

  replySent: function* (tx, id, messageId, nowMs, after = [], afterMs = nowMs) {
    yield* receipts.acceptedByNetwork(tx, id, messageId, nowMs);
    for (const reply of after) tx.open.messages.add(reply, nowMs, { asideUntilMs: afterMs });
  },
  replyLater: outbox.putOff,
  replyRefused: outbox.refused,
  replyHeld: outbox.hold,
  replyUnreached: receipts.unreached,
  replyDropped: outbox.drop,
  notify: outbox.tellAll,
  notifyOnce: function* (tx, key, within, replies, nowMs) {
    const isFirst = yield* directory.isFirstWithin(tx, key, within);
    if (isFirst) outbox.tellAll(tx, replies, nowMs);
    return isFirst;
  },
  notifyUntilTold: receipts.tellNotice,
  receipts: receipts.addReceipts,

  finishLookup: function* (tx, row, result, nowMs, then = {}) {
    const place = yield* tx.open.lookups.end(row.id);
    if (place === null) return;
    yield* consequences.follow(tx, then, row.chat, null, nowMs);
    const event = { type: "lookedUp", flowId: row.conversationId, ask: row.ask, result } as const;
    tx.open.entries.add(row.chat, { type: "event", event }, nowMs, place === "session");
  },
  finishReport: function* (tx, row, replies, entries, nowMs) {
    if ((yield* tx.open.lookups.end(row.id)) === null) return;
    outbox.tellAll(tx, replies, nowMs);
    for (const entry of entries) ledger.addAudit(tx, entry, row.chat, nowMs);
  },
  lookupLater: (tx, id, notBeforeMs) => tx.open.lookups.later(id, notBeforeMs),

  setLoneTimer: (tx, chat, timer, nowMs) => tx.open.timers.setLone(chat, timer, nowMs),
  saveClockMark: upkeep.clockMark.save,
  shiftWaiting: function* (tx, stepMs, endsReadyAtMs, mark) {
    yield* upkeep.shiftWaiting(tx, stepMs, endsReadyAtMs);
    upkeep.clockMark.save(tx, mark);
    for (const work of ["approvals", "outbox", "lookups", "operations", "timers"] as const) tx.announce(work);
  },

  beginSending: function* (tx, id, balanceBefore, nowMs) {
    const sent = yield* operations.beginSending(tx, id, balanceBefore, nowMs);
    if (sent === null) return false;
    ledger.addAudit(tx, { what: "operation.sending", who: null, operationId: id, detail: null }, sent.chat, nowMs);
    return true;
  },
  addOrdered: consequences.addOrdered,
  moveOperation: (tx, id, from, to, ...rest) => consequences.move(tx, id, { from, to }, ...rest),
  touchOperation: function* (tx, id, state, changes, replies, nowMs) {
    if ((yield* operations.change(tx, id, state, state, changes)) === null) return false;
    for (const reply of replies) tx.open.messages.add(reply, nowMs);
    return true;
  },
  moveApproval: function* (tx, id, from, to, changes, then, nowMs) {
    const moved = yield* ledger.moveApproval(tx, id, from, to, changes, nowMs);
    if (moved === null) return false;
    // An approved correction makes an operation: that is what the messages are about.
    const made = then.operations?.[0]?.id ?? null;
    yield* consequences.follow(tx, consequences.readdressed(then, moved.movedChats), moved.chat, made, nowMs);
    return true;
  },
  archiveLedger: ledger.archiveLedger,
  note: ledger.addAudit,

  saveCollaborators: (tx, list, nowMs, seenSeq) => {
    directory.replaceCollaborators(tx, list, nowMs, seenSeq);
    return directory.endChangedRoles(tx, list, nowMs);
  },
  directoryTried: directory.directoryTried,
  saveWallets: directory.saveWallets,
  addInvitation: function* (tx, invitation, nowMs, told = []) {
    if (yield* people.addInvitation(tx, invitation, nowMs)) outbox.tellAll(tx, told, nowMs);
  },
  useInvitation: people.useInvitation,
  unlinkPerson: function* (tx, identity, phone, by, nowMs, told = []) {
    if (yield* people.unlinkPerson(tx, identity, phone, by, nowMs)) outbox.tellAll(tx, told, nowMs);
  },
  changeShopSetting: upkeep.changeShopSetting,
  saveCheckRecord: upkeep.checkRecord.save,

  beginConsoleSession: directory.beginSession,
  changeConsoleSession: function* (tx, was, changes, { audit = [], replies = [] }, nowMs) {
    if (!(yield* directory.changeSession(tx, was, changes, yield* directory.collaborators(tx), nowMs))) return false;
    for (const entry of audit) ledger.addAudit(tx, { ...entry, session: was.name }, null, nowMs);
    outbox.tellAll(tx, replies, nowMs);
    return true;
  },
  endConsoleSessions: directory.endSessions,

  forgetOpen: (tx, endings, nowMs, identities = {}) => {
    tx.open.messages.numberFrom(nowMs);
    return upkeep.forgetOpen(tx, endings, nowMs, identities);
  },
  gapsTold: (tx, replies, nowMs) => {
    outbox.tellAll(tx, replies, nowMs);
    return upkeep.saveGapsTold(tx);
  },
  recover: (tx, recoverOperation, nowMs) => {
    outbox.recoverQuestions(tx, nowMs);
    tx.open.messages.numberFrom(nowMs);
    return recoverSending(tx, recoverOperation, nowMs);
  },
} satisfies WritesOf<OfRepositories>;

export function* accept(
  tx: Tx,
  ...[updates, nowMs, shed]: Parameters<Store["accept"]>
): Doing<{ readonly fresh: number; readonly shed: number }> {
  const { fresh, shed: dropped, replies } = yield* tx.open.entries.accept(updates, nowMs, shed);
  outbox.tellAll(tx, replies, nowMs);
  return { fresh, shed: dropped };
}

/** Moves every timer that is due into its chat's mailbox. */
function* fireTimers(tx: Tx, nowMs: number): Doing<number> {
  const due = yield* tx.open.timers.take(nowMs);
  for (const { chat, isOfSession, ...timer } of due) {
    if (isOfSession) conversations.timerFired(tx, chat, timer.name);
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
  for (const one of sending) {
    const { to, changes, consequences: then } = recoverOperation(one);
    yield* consequences.move(tx, one.id, { from: "sending", to }, changes, then, nowMs);
  }
  return sending;
}
