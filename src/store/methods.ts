// Which repository each method of the store runs: `reads` and `writes` are the table, `methodsOn` runs it on an engine.
import { ConsoleSessionOver } from "./console.ts";
import { given } from "./port/statements.ts";
import { doing, type Doing, type Runs, type Tx, type Db } from "./port/engine.ts";
import {
  heldSession,
  liveSession,
  collaborators,
  collaboratorsByPhone,
  directoryAge,
  wallets,
  beginSession,
  changeSession,
  endChangedRoles,
  endSessions,
  directoryTried,
  isFirstWithin,
  replaceCollaborators,
  saveWallets,
} from "./repositories/directory.ts";
import type { Store } from "./store.ts";
import { runTurns, StepNotApplied } from "./repositories/turns.ts";
import {
  readOperation,
  countOfPhone,
  findOperations,
  besides,
  earnSamples,
  operation,
  beginSending,
  touch,
} from "./repositories/operations.ts";
import {
  clockMark,
  newestRowMs,
  gaps,
  checkRecord,
  runMark,
  shopSettings,
  saveClockMark,
  shiftWaiting,
  forgetOpen,
  saveGapsTold,
  changeShopSetting,
  saveCheckRecord,
  saveRunMark,
} from "./repositories/upkeep.ts";
import {
  approval,
  approvalsDue,
  approvalsDueAfter,
  openApprovals,
  archivedDays,
  daysToArchive,
  ledgerSince,
  oldestOpenDay,
  auditBetween,
  moveApproval,
  archiveLedger,
  addAudit,
} from "./repositories/ledger.ts";
import { sessionsOf, timerFired } from "./repositories/conversations.ts";
import { wasShownSince, drop, hold, putOff, recoverQuestions, refused, tellAll } from "./repositories/outbox.ts";
import { billedIn, tellNotice, acceptedByNetwork, addReceipts, unreached } from "./repositories/receipts.ts";
import {
  invitationsUsed,
  chatsOf,
  person,
  preferencesIn,
  preferencesOf,
  showing,
  addInvitation,
  unlinkPerson,
  useInvitation,
} from "./repositories/people.ts";
import type { Operation } from "../ledger/operation.ts";
import { addOrdered, follow, move } from "./repositories/consequences.ts";

type Job = (tx: Tx) => Doing<unknown>;

/** Methods that run each of these works. */
function methodsOf<Works extends object>(
  works: Works,
  run: (job: Job) => Promise<unknown>,
): Pick<Store, keyof Works & keyof Store> {
  const methods = Object.entries(works as Record<string, (tx: Tx, ...given: unknown[]) => Doing<unknown>>).map(
    ([name, work]) => [name, (...values: unknown[]) => run((tx) => work(tx, ...values))] as const,
  );
  return Object.fromEntries(methods) as never;
}

/** Every method of the store but what is the engine's own. */
export function methodsOn(runs: Runs): Omit<Store, OfEngine> {
  const { read, readThen, write, writeLast, isWaiting, isDuplicate } = runs;
  const written = methodsOf(writes, write);
  return {
    ...methodsOf(reads, read as (job: Job) => Promise<unknown>),
    ...written,
    runTurns: (step, options) =>
      readThen(
        // What waits to be written may be an entry: it is handled in the commit that accepts it.
        (db) => (isWaiting() ? given(true) : db.open.entries.has(options.skip)),
        async (hasOpen) => {
          if (!hasOpen) return { handled: 0, held: [], failed: [] };
          return writeLast((tx) => runTurns(tx, step, options, "together")).catch((error: unknown) => {
            if (!(error instanceof StepNotApplied)) throw error;
            return write((tx) => runTurns(tx, step, options, "each in a savepoint"));
          });
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
      return methodsOn({ ...runs, write: inIt, writeLast: inIt });
    },
  };
}

/** Does a job in the name of a session of the console. Throws where it is over. */
function* inSession<T>(tx: Tx, key: string, nowMs: number, job: (tx: Tx) => Doing<T> | void): Doing<T> {
  const session = yield* heldSession(tx, key, nowMs);
  if (session === null) throw new ConsoleSessionOver();
  tx.session = session.name;
  try {
    return yield* doing(job, tx);
  } finally {
    tx.session = null;
  }
}

/** What is the engine's own. */
export type OfEngine =
  | "whatsapp"
  | "readModel"
  | "recoverLeft"
  | "prune"
  | "backup"
  | "subscribe"
  | "subscribeToWrites"
  | "close";
type Method = Exclude<keyof Store, OfEngine | "inSession">;
type Given<name extends Method> = Parameters<Store[name]>;
type Result<name extends Method> = Awaited<ReturnType<Store[name]>>;

/** Methods of the store by what they read. */
type Reads = { readonly [name in Method]?: (db: Db, ...given: Given<name>) => Doing<Result<name>> };
/** Methods of the store by what they write. */
type Writes = {
  readonly [name in Method]?: (tx: Tx, ...given: Given<name>) => Doing<Result<name>> | (void & Result<name>);
};

/** How many operations before one in doubt are given besides those that are open. */
const mostBefore = 100;

/** What the store reads, each by one statement or a few. */
const reads = {
  openConversation: function* (db, chat) {
    return (yield* sessionsOf(db, [chat])).get(chat)?.session.conversationId ?? null;
  },
  newestEntry: (db) => db.open.entries.newestSeq(),
  runMark,

  nextReplies: (db, options) => db.open.messages.next(options),
  nextBackgroundMessages: (db, options) => db.open.messages.background(options),
  heldChats: (db) => db.open.messages.heldChats(),
  wasShownSince,
  billed: billedIn,
  openLookups: (db, options) => db.open.lookups.due(options),

  nextDueMs: function* (db, nowMs) {
    const { timers, lookups, messages, operations } = db.open;
    const times = yield* db.together([
      timers.next(),
      lookups.dueAfter(nowMs),
      messages.dueAfter(nowMs),
      operations.dueAfter(nowMs),
      approvalsDueAfter(db, nowMs),
    ]);
    return earliest(...times);
  },
  clockMark,
  newestTimeMs: newestRowMs,

  readyOperations: function* (db, { max, nowMs, skip }) {
    return (yield* db.open.operations.ready(max, nowMs, skip)).map(readOperation);
  },
  operationsDue: function* (db, nowMs) {
    return (yield* db.open.operations.doubtsDue(nowMs)).map(readOperation);
  },
  operation,
  operations: findOperations,
  countOfPhone,
  operationsBesides: (db, id) => besides(db, id, mostBefore),
  earnSamples,
  approval,
  openApprovals: function* (db, max) {
    return (yield* openApprovals(db)).slice(0, max);
  },
  approvalsDue,
  ledgerSince,
  archivedDays,
  daysToArchive,
  oldestOpenDay,
  auditTrail: auditBetween,

  directory: function* (db) {
    const [age, list] = yield* db.together([directoryAge(db), wallets(db)]);
    return { age, wallets: list };
  },
  collaborators,
  collaboratorsOf: function* (db, phone) {
    return (yield* collaboratorsByPhone(db, [phone])).get(phone) ?? [];
  },
  person,
  preferences: function* (db, identity) {
    return preferencesIn(yield* preferencesOf(db, [identity]), identity);
  },
  showing,
  chatsOf,
  invitationsUsed,
  consoleSession: liveSession,
  shopSettings,
  checkRecord,
  gaps,

  pending: function* (db) {
    const { entries, messages, lookups: queries, operations: open } = db.open;
    const works = [entries.size(), messages.size(), queries.size(), open.moving()] as const;
    const [inbox, outbox, lookups, operations] = yield* db.together(works);
    return { inbox, outbox, lookups, operations };
  },
} satisfies Reads;

/** The earliest of these times; null where all are null. */
function earliest(...times: readonly (number | null)[]): number | null {
  const known = times.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** What the store writes, each in one commit. */
const writes = {
  accept,
  saveRunMark,

  replySent: function* (tx, id, messageId, nowMs, after = [], afterMs = nowMs) {
    yield* acceptedByNetwork(tx, id, messageId, nowMs);
    for (const reply of after) tx.open.messages.add(reply, nowMs, { asideUntilMs: afterMs });
  },
  replyLater: putOff,
  replyRefused: refused,
  replyHeld: hold,
  replyUnreached: unreached,
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
  moveOperation: (tx, id, from, to, ...rest) => move(tx, id, { from, to }, ...rest),
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
function* fireTimers(tx: Tx, nowMs: number): Doing<number> {
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
  for (const one of sending) {
    const { to, changes, consequences } = recoverOperation(one);
    yield* move(tx, one.id, { from: "sending", to }, changes, consequences, nowMs);
  }
  return sending;
}
