// The store on SQLite: one process, one connection, one file (or memory). Entry point: `openSqliteStore`. `core/` has the database, the group commit, the
// schema and the seal; `tables/` one class per table; `read-model/` the console's reads; `whatsapp/` what that channel keeps; `turn.ts` the turns. Writes
// go through `Commits`; nothing here words a message or reads a clock, but for the steady clock that is handed in.
import { dayMs, defaultRetention, type Retention } from "../../domain/time/retention.ts";
import type { SteadyTime } from "../../domain/time/steady-time.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { ApprovalStore } from "../approvals.ts";
import type { AuditStore } from "../audit.ts";
import type { LookupStore } from "../lookups.ts";
import type { CalledOff, Consequences, OperationChanges, OperationStore } from "../operations.ts";
import { notify, outboxOn } from "./outbox-role.ts";
import type { DirectoryStore } from "../people.ts";
import type { Store } from "../store.ts";
import type { TimeStore } from "../time.ts";
import type { TurnStore } from "../turn.ts";
import { clockMark, newestRowMs, saveClockMark, shiftWaiting } from "./clock-marks.ts";
import { Commits } from "./core/commits.ts";
import { consoleSessionsOn } from "./ended-sessions.ts";
import { openDatabase, waitInSteps, type Sqlite } from "./core/database.ts";
import { pruneLongKept } from "./long-kept.ts";
import { migrateSchema } from "./core/migrations.ts";
import { shopSettingsOn } from "./shop-settings.ts";
import { checksOn } from "./stored-checks.ts";
import { earliest } from "../rules/earliest.ts";
import { auditOfMove } from "../rules/operations.ts";
import { StepNotApplied } from "../rules/turn.ts";
import { Rows } from "./rows.ts";
import { openSeal } from "./sealed-database.ts";
import { readModelOn } from "./read-model/read-model.ts";
import { forgetOpen, gaps, saveGapsTold } from "./restoration.ts";
import { archiveOn } from "./tables/archive.ts";
import { addInvitation, unlinkPerson, useInvitation, invitedBy } from "./tables/invitations.ts";
import { runTurns } from "./turn.ts";
import { SqliteWhatsApp } from "./whatsapp/records.ts";

/** How many operations before one in doubt are given besides those that are open. */
const mostBefore = 100;

export interface SqliteOptions {
  /** The file, or `":memory:"`. */
  readonly path: string;
  /** Mode and account that the database belongs to. A database with another stamp is refused. */
  readonly stamp: string;
  /** Seals WhatsApp's keys; null: they are stored unsealed. */
  readonly databaseKey: string | null;
  readonly calledOff: CalledOff;
  /** How long what is over is kept; absent: as the settings have it unless something is set. */
  readonly retention?: Retention;
  /** The clock that nobody can set; absent: there is none, and no doubt is settled by a balance. */
  readonly steady?: () => SteadyTime;
}

/**
 * Opens the store on SQLite. The caller must hold the lock (`tryLock`). Throws when the database belongs to another account, was made by a newer
 * program, or was sealed with another key.
 */
export function openSqliteStore(options: SqliteOptions): Store {
  const db = openDatabase(options.path);
  try {
    migrateSchema(db);
    return storeOn(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Runs a job in the next group commit. */
type Write = <T>(job: () => T) => Promise<T>;

/** The store on a database that is open and has the newest schema. */
export function storeOn(db: Sqlite, options: Omit<SqliteOptions, "path">): Store {
  const { retention = defaultRetention } = options;
  const commits = new Commits(db);
  const rows = new Rows(db, commits, options.calledOff, options.steady ?? null);
  db.transaction(() => rows.directory.stamp(options.stamp)).immediate();
  const whatsapp = new SqliteWhatsApp(db, openSeal(db, options.databaseKey), rows);
  const write: Write = (job) => commits.run(job);
  waitInSteps(db);

  return {
    whatsapp,
    readModel: readModelOn(rows),
    ...turns(rows, commits, write),
    ...outboxOn(rows, write),
    ...lookups(rows, write),
    ...operations(rows, write),
    ...approvals(rows, write),
    ...time(rows, commits, write),
    ...directory(rows, write),
    ...audit(rows, write),
    ...archiveOn(rows, write),
    ...checksOn(rows, write),
    ...consoleSessionsOn(rows, write),
    ...shopSettingsOn(rows, write),
    forgetOpen: (endings, nowMs) =>
      write(() => {
        rows.outbox.numberFrom(nowMs);
        return forgetOpen({ rows, commits, whatsapp, steady: options.steady ?? null }, endings, nowMs);
      }),
    gaps: async () => gaps(rows),
    gapsTold: (replies, nowMs) =>
      write(() => {
        notify(rows, replies, nowMs);
        saveGapsTold(rows);
      }),
    recover: (recoverOperation, nowMs) =>
      write(() => {
        rows.outbox.recoverQuestions(nowMs);
        rows.outbox.numberFrom(nowMs);
        return rows.operations.find({ states: ["sending"], max: 1_000_000 }).map((operation) => {
          const { to, changes, consequences } = recoverOperation(operation);
          move(rows, operation.id, "sending", to, changes, consequences, nowMs);
          return operation;
        });
      }),
    // One process has the file: whoever had it before is gone.
    recoverLeft: async () => 0,
    pending: async () => ({
      inbox: rows.inbox.open(),
      outbox: rows.outbox.open(),
      lookups: rows.lookups.size(),
      operations: rows.operations.moving(),
    }),
    prune: (nowMs, longKept) =>
      write(() => {
        rows.inbox.prune(nowMs - retention.messages * dayMs);
        rows.outbox.prune(nowMs - retention.messages * dayMs);
        whatsapp.prune(nowMs - retention.journal * dayMs);
        if (longKept) pruneLongKept(rows, retention, nowMs);
      }),
    backup: async (path) => void db.prepare("VACUUM INTO ?").run(path),
    subscribe: (wake) => commits.subscribe(wake),
    subscribeToWrites: (wake) => commits.subscribeToWrites(wake),
    close: async () => {
      if (!db.open) return;
      commits.close();
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}

function turns(rows: Rows, commits: Commits, write: Write): TurnStore {
  return {
    accept: (updates, nowMs, shed) =>
      write(() => {
        const { fresh, shed: dropped, replies } = rows.inbox.accept(updates, nowMs, shed);
        notify(rows, replies, nowMs);
        if (fresh > 0) for (const chat of new Set(updates.map((update) => update.chat))) rows.outbox.release(chat);
        return { fresh, shed: dropped };
      }),
    runTurns: async (step, options) => {
      // What waits to be written may be an entry: it is handled in the commit that accepts it.
      if (!commits.isWaiting && !rows.inbox.hasOpen(options.skip)) return { handled: 0, held: [], failed: [] };
      return commits
        .runLast(() => runTurns(rows, step, options, "together"))
        .catch((error: unknown) => {
          if (!(error instanceof StepNotApplied)) throw error;
          return commits.run(() => runTurns(rows, step, options, "each in a savepoint"));
        });
    },
    openConversation: async (chat) => rows.conversations.session(chat)?.session.conversationId ?? null,
    newestEntry: async () => rows.inbox.newestSeq(),
  };
}

function lookups(rows: Rows, write: Write): LookupStore {
  return {
    openLookups: async ({ max, nowMs, skip, inOrder }) => rows.lookups.due(max, nowMs, skip, inOrder),
    finishLookup: (row, result, nowMs, consequences = {}) =>
      write(() => {
        if (!rows.lookups.end(row.id)) return;
        rows.follow(consequences, row.chat, null, nowMs);
        rows.inbox.addEvent(row.chat, { type: "lookedUp", flowId: row.conversationId, ask: row.ask, result }, nowMs);
      }),
    finishReport: (row, replies, entries, nowMs) =>
      write(() => {
        if (!rows.lookups.end(row.id)) return;
        notify(rows, replies, nowMs);
        for (const entry of entries) rows.audit.add(entry, row.chat, nowMs);
      }),
    lookupLater: (id, notBeforeMs) => write(() => rows.lookups.later(id, notBeforeMs)),
  };
}

function operations(rows: Rows, write: Write): OperationStore {
  return {
    readyOperations: async ({ max, nowMs, skip }) => rows.operations.ready(max, nowMs, skip),
    beginSending: (id, balanceBefore, nowMs) =>
      write(() => {
        const sent = rows.operations.beginSending(id, balanceBefore, nowMs);
        if (sent === null) return false;
        rows.audit.add({ what: "operation.sending", who: null, operationId: id, detail: null }, sent.chat, nowMs);
        return true;
      }).catch((error: unknown) => {
        if ((error as { code?: string }).code === "SQLITE_CONSTRAINT_UNIQUE") return false;
        throw error;
      }),
    addOrdered: (operation, entries, nowMs) => write(() => rows.addOrdered(operation, entries, nowMs)),
    moveOperation: (id, from, to, changes, consequences, nowMs) =>
      write(() => move(rows, id, from, to, changes, consequences, nowMs)),
    touchOperation: (id, state, changes, replies, nowMs) =>
      write(() => {
        if (!rows.operations.touch(id, state, changes)) return false;
        for (const reply of replies) rows.outbox.add(reply, false, nowMs);
        return true;
      }),
    operation: async (id) => rows.operations.get(id),
    operations: async (filter) => rows.operations.find(filter),
    countOfPhone: async (phone, day) => rows.operations.countOfPhone(phone, day),
    operationsBesides: async (id) => rows.history.besides(id, mostBefore),
    operationsDue: async (nowMs) => rows.operations.due(nowMs),
    earnSamples: async (walletKey, max) => rows.history.earnSamples(walletKey, max),
  };
}

function approvals(rows: Rows, write: Write): ApprovalStore {
  return {
    approval: async (id) => rows.approvals.get(id),
    openApprovals: async (max) => rows.approvals.open(max),
    approvalsDue: async (nowMs) => rows.approvals.due(nowMs),
    moveApproval: (id, from, to, decidedBy, consequences, nowMs) =>
      write(() => {
        const moved = rows.approvals.move(id, from, to, decidedBy, nowMs);
        if (moved === null) return false;
        // An approved correction makes an operation: that is what the messages are about.
        rows.follow(consequences, moved.chat, consequences.operations?.[0]?.id ?? null, nowMs);
        return true;
      }),
  };
}

function time(rows: Rows, commits: Commits, write: Write): TimeStore {
  return {
    fireTimers: async (nowMs) => {
      const next = rows.timers.next();
      if (next === null || next > nowMs) return 0;
      return write(() => {
        const due = rows.timers.take(nowMs);
        for (const { chat, ...timer } of due) rows.inbox.addEvent(chat, { type: "timer", ...timer }, nowMs);
        return due.length;
      });
    },
    setLoneTimer: (chat, timer, nowMs) => write(() => rows.timers.setLone(chat, timer, nowMs)),
    nextDueMs: async (nowMs) =>
      earliest(
        rows.timers.next(),
        rows.lookups.dueAfter(nowMs),
        rows.outbox.dueAfter(nowMs),
        rows.operations.dueAfter(nowMs),
        rows.approvals.dueAfter(nowMs),
      ),
    clockMark: async () => clockMark(rows),
    saveClockMark: (mark) => write(() => saveClockMark(rows, mark)),
    newestTimeMs: async () => newestRowMs(rows.db),
    shiftWaiting: (stepMs, endsReadyAtMs, mark) =>
      write(() => {
        shiftWaiting(rows, stepMs, endsReadyAtMs);
        saveClockMark(rows, mark);
        for (const work of ["approvals", "outbox", "lookups", "operations", "timers"] as const) commits.announce(work);
      }),
  };
}

function directory(rows: Rows, write: Write): DirectoryStore {
  return {
    saveCollaborators: (collaborators, nowMs, seenSeq) =>
      write(() => rows.directory.replaceCollaborators(collaborators, nowMs, seenSeq)),
    directoryTried: (nowMs, seenSeq) => write(() => rows.directory.tried(nowMs, seenSeq)),
    saveWallets: (wallets) => write(() => rows.directory.saveWallets(wallets)),
    directory: async () => ({ age: rows.directory.age(), wallets: rows.directory.wallets() }),
    collaborators: async () => rows.directory.collaborators(),
    collaboratorsOf: async (phone) => rows.directory.collaboratorsOf(phone),
    person: async (identity) => rows.directory.person(identity),
    preferences: async (identity) => rows.directory.preferences(identity),
    showing: async (network, number) => rows.directory.showing(network, number),
    chatsOf: async (phones) => rows.directory.chatsOf(phones),
    addInvitation: (invitation, nowMs, told = []) =>
      write(() => {
        if (addInvitation(rows, invitation, nowMs)) notify(rows, told, nowMs);
      }),
    useInvitation: (fingerprint, identity, active, nowMs) =>
      write(() => useInvitation(rows, fingerprint, identity, active, nowMs)),
    invitedBy: async (identity) => invitedBy(rows, identity),
    unlinkPerson: (identity, phone, by, nowMs, told = []) =>
      write(() => {
        if (unlinkPerson(rows, identity, phone, by, nowMs)) notify(rows, told, nowMs);
      }),
  };
}

function audit(rows: Rows, write: Write): AuditStore {
  return {
    note: (entry, chat, nowMs) => write(() => rows.audit.add(entry, chat, nowMs)),
    auditTrail: async (options) => rows.audit.between(options),
  };
}

/** Moves an operation with its consequences and the audit entry of its new state. False: it is not in `from` any more. */
function move(
  rows: Rows,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
  consequences: Consequences,
  nowMs: number,
): boolean {
  const moved = rows.operations.move(id, from, to, changes);
  if (moved === null) return false;
  rows.follow(consequences, moved.chat, id, nowMs);
  rows.audit.add(auditOfMove(id, to, changes), moved.chat, nowMs);
  return true;
}
