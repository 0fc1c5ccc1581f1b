import type { SteadyTime } from "../../domain/steady-time.ts";
import type { Operation, OperationState } from "../../ledger/operation.ts";
import type { CalledOff, Consequences, OperationChanges } from "../operations.ts";
import type { Reply } from "../outbox.ts";
import type { Store } from "../store.ts";
import { clockMark, newestTime, saveClockMark, shiftWaiting } from "./core/clock-marks.ts";
import { Commits } from "./core/commits.ts";
import { openDatabase, type Sqlite } from "./core/database.ts";
import { addInvitation, unlinkPerson, useInvitation } from "./tables/invitations.ts";
import { migrateSchema } from "./core/migrations.ts";
import { readModelOn } from "./read-model/read-model.ts";
import { Rows } from "./core/rows.ts";
import { openSeal } from "./core/sealed-database.ts";
import { runTurn } from "./turn.ts";
import { SqliteWhatsApp } from "./whatsapp/records.ts";

/** How long a handled entry's identity is kept (networks redeliver for a day), and a sent message, ms. */
const keepForMs = 7 * 24 * 3_600_000;

/**
 * At each start messages are numbered from the seconds since then: a database that was restored has sent messages that it knows nothing of, and WhatsApp
 * tells messages apart by their numbers. No bot sends one every second for years. Numbers have 32 bits; a clock far ahead leaves half of them.
 */
const numbersFromMs = Date.UTC(2025, 0, 1);
const highestStart = 2 ** 31;

/** Of what was sent to a phone before an operation in doubt the latest are looked at, and all that is open. */
const lookedBackAt = 100;

export interface SqliteOptions {
  /** The file, or `":memory:"`. */
  readonly path: string;
  /** What the database is for: mode and account. Another one is refused. */
  readonly stamp: string;
  /** Seals WhatsApp's keys; null: they lie open. */
  readonly databaseKey: string | null;
  readonly calledOff: CalledOff;
  /** The clock that nobody can set; absent: there is none, and no doubt is settled by a balance. */
  readonly steady?: () => SteadyTime;
}

/**
 * Opens the store on SQLite: one process, one connection. The caller holds the lock (`tryLock`). Throws when the database belongs
 * to another account or a newer program, or was sealed with another key.
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

/** The store on a database that is open and of the newest schema. */
export function storeOn(db: Sqlite, options: Omit<SqliteOptions, "path">): Store {
  const commits = new Commits(db);
  const rows = new Rows(db, commits, options.calledOff, options.steady ?? null);
  db.transaction(() => rows.directory.stamp(options.stamp)).immediate();
  const whatsapp = new SqliteWhatsApp(db, openSeal(db, options.databaseKey), rows.outbox);
  const write = <T>(job: () => T) => commits.run(job);

  return {
    whatsapp,
    readModel: readModelOn(rows),
    ...messages(rows, write),
    ...money(rows, write),
    ...people(rows, write),
    ...approvals(rows, write),
    ...time(rows, commits, write),
    recover: (recoverOperation, nowMs) =>
      write(() => {
        rows.outbox.recoverQuestions(nowMs);
        rows.outbox.numberAfter(Math.min(Math.floor((nowMs - numbersFromMs) / 1_000), highestStart));
        return rows.operations.find({ states: ["sending"], max: 1_000_000 }).map((operation) => {
          const { to, changes, consequences } = recoverOperation(operation);
          move(rows, operation.id, "sending", to, changes, consequences, nowMs);
          return operation;
        });
      }),
    pending: async () => ({
      inbox: rows.inbox.open(),
      outbox: rows.outbox.open(),
      lookups: rows.conversations.lookupsOpen(),
      operations: rows.operations.moving(),
    }),
    newestEntry: async () => rows.inbox.newestSeq(),
    prune: (nowMs) =>
      write(() => {
        rows.inbox.prune(nowMs - keepForMs);
        rows.outbox.prune(nowMs - keepForMs);
        whatsapp.prune(nowMs);
      }),
    backup: async (path) => void db.prepare("VACUUM INTO ?").run(path),
    subscribe: (wake) => commits.subscribe(wake),
    close: async () => {
      if (!db.open) return;
      commits.close();
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}

type Write = <T>(job: () => T) => Promise<T>;

function messages(rows: Rows, write: Write) {
  const notify = (replies: readonly Reply[], nowMs: number) => {
    for (const reply of replies) rows.tell(reply, reply.about ?? null, nowMs);
  };
  return {
    accept: (updates, nowMs, shed) =>
      write(() => {
        const { fresh, shed: dropped, replies } = rows.inbox.accept(updates, nowMs, shed);
        notify(replies, nowMs);
        return { fresh, shed: dropped };
      }),
    turn: (step, options) => write(() => runTurn(rows, step, options)),
    nextReplies: async ({ max, nowMs, skip, full, behind }) => rows.outbox.next(max, nowMs, skip, full, behind),
    nextCourtesies: async ({ max, nowMs, skip }) => rows.outbox.nextCourtesies(max, nowMs, skip),
    replySent: (id, messageId, nowMs, after = [], afterMs = nowMs) =>
      write(() => {
        rows.outbox.sent(id, messageId, rows.inbox.newestSeq(), nowMs);
        for (const reply of after) rows.outbox.addAside(reply, nowMs, afterMs);
      }),
    replyLater: (id, notBeforeMs, nothingSent = false) => write(() => rows.outbox.later(id, notBeforeMs, nothingSent)),
    replyDropped: (id, why, chatGone, nowMs) => write(() => rows.outbox.drop(id, why, chatGone, nowMs)),
    notify: (replies, nowMs) => write(() => notify(replies, nowMs)),
    openLookups: async ({ max, nowMs, skip }) => rows.conversations.openLookups(max, nowMs, skip),
    finishLookup: (row, result, nowMs) =>
      write(() => {
        if (!rows.conversations.endLookup(row.id)) return;
        rows.inbox.addEvent(row.chat, { type: "lookedUp", flowId: row.flowId, ask: row.ask, result }, nowMs);
      }),
    finishReport: (row, replies, audit, nowMs) =>
      write(() => {
        if (!rows.conversations.endLookup(row.id)) return;
        notify(replies, nowMs);
        for (const entry of audit) rows.audit(entry, row.chat, nowMs);
      }),
    setLoneTimer: (chat, timer, nowMs) => write(() => rows.conversations.setLoneTimer(chat, timer, nowMs)),
    lookupLater: (id, notBeforeMs) => write(() => rows.conversations.lookupLater(id, notBeforeMs)),
    fireTimers: (nowMs) =>
      write(() => {
        const due = rows.conversations.takeTimers(nowMs);
        for (const { chat, ...timer } of due) rows.inbox.addEvent(chat, { type: "timer", ...timer }, nowMs);
        return due.length;
      }),
    nextDueMs: async (nowMs) => {
      const times = [
        rows.conversations.dueAfter(nowMs),
        rows.outbox.dueAfter(nowMs),
        rows.operations.dueAfter(nowMs),
        rows.approvals.dueAfter(nowMs),
      ];
      const known = times.filter((at) => at !== null);
      return known.length > 0 ? Math.min(...known) : null;
    },
  } satisfies Partial<Store>;
}

function money(rows: Rows, write: Write) {
  return {
    readyOperations: async ({ max, nowMs, skip }) => rows.operations.ready(max, nowMs, skip),
    beginSending: (id, balanceBefore, nowMs) =>
      write(() => rows.operations.beginSending(id, balanceBefore, nowMs)).catch((error: unknown) => {
        if ((error as { code?: string }).code === "SQLITE_CONSTRAINT_UNIQUE") return false;
        throw error;
      }),
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
    operationsBesides: async (id) => rows.history.besides(id, lookedBackAt),
    operationsDue: async (nowMs) => rows.operations.due(nowMs),
    auditTrail: async (options) => rows.auditTrail(options),
    earnSamples: async (walletKey, max) => rows.history.earnSamples(walletKey, max),
  } satisfies Partial<Store>;
}

function approvals(rows: Rows, write: Write) {
  return {
    approval: async (id) => rows.approvals.get(id),
    openApprovals: async (max) => rows.approvals.open(max),
    approvalsDue: async (nowMs) => rows.approvals.due(nowMs),
    moveApproval: (id, from, to, decidedBy, consequences, nowMs) =>
      write(() => {
        const moved = rows.approvals.move(id, from, to, decidedBy, nowMs);
        // An approval makes an operation, which is what is told of.
        if (moved !== null) rows.follow(consequences, moved.chat, consequences.operations?.[0]?.id ?? null, nowMs);
        return moved !== null;
      }),
    note: (entry, chat, nowMs) => write(() => rows.audit(entry, chat, nowMs)),
  } satisfies Partial<Store>;
}

function time(rows: Rows, commits: Commits, write: Write) {
  return {
    clockMark: async () => clockMark(rows),
    saveClockMark: (mark) => write(() => saveClockMark(rows, mark)),
    newestTimeMs: async () => newestTime(rows),
    shiftWaiting: (stepMs, endsReadyAtMs, mark) =>
      write(() => {
        shiftWaiting(rows, stepMs, endsReadyAtMs);
        saveClockMark(rows, mark);
        for (const work of ["approvals", "outbox", "lookups", "operations", "timers"] as const) commits.makes(work);
      }),
  } satisfies Partial<Store>;
}

function people(rows: Rows, write: Write) {
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
    chatsOf: async (phones) => rows.directory.chatsOf(phones),
    addInvitation: (invitation, nowMs) => write(() => addInvitation(rows, invitation, nowMs)),
    useInvitation: (fingerprint, identity, active, nowMs) =>
      write(() => useInvitation(rows, fingerprint, identity, active, nowMs)),
    unlinkPerson: (identity, phone, by, nowMs) => write(() => unlinkPerson(rows, identity, phone, by, nowMs)),
  } satisfies Partial<Store>;
}

function move(
  rows: Rows,
  id: string,
  from: OperationState,
  to: OperationState,
  changes: OperationChanges,
  consequences: Consequences,
  nowMs: number,
): boolean {
  const moved: Operation | null = rows.operations.move(id, from, to, changes);
  if (moved === null) return false;
  rows.follow(consequences, moved.chat, id, nowMs);
  if ((consequences.audit ?? []).length === 0)
    rows.audit({ what: `operation.${to}`, who: null, operationId: id, detail: null }, moved.chat, nowMs);
  return true;
}
