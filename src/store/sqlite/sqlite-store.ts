// The store on SQLite: one process, one connection, one file (or memory). Entry point: `openSqliteStore`. `core/` has the database, the group commit, the
// schema and the seal; `tables/` one class per table; `roles/` what the router asks of them; `read-model/` the console's reads; `whatsapp/` what that
// channel keeps; `turn.ts` the turns. Writes go through `Commits`; nothing here words a message or reads a clock, except for the steady clock that is handed in.
import { dayMs, defaultRetention, type Retention } from "../../domain/time/retention.ts";
import type { SteadyTime } from "../../domain/time/steady-time.ts";
import type { AuditStore } from "../audit.ts";
import type { ActingStore } from "../console-sessions.ts";
import type { CalledOff } from "../operations.ts";
import type { Store } from "../store.ts";
import { Commits } from "./core/commits.ts";
import { openDatabase, waitInSteps, type Sqlite } from "./core/database.ts";
import { pruneLongKept } from "./long-kept.ts";
import { migrateSchema } from "./core/migrations.ts";
import { asDamage, expectWhole } from "./core/whole.ts";
import { shopSettingsOn } from "./shop-settings.ts";
import { checksOn } from "./stored-checks.ts";
import { Rows } from "./rows.ts";
import { stamp } from "./stamp.ts";
import { openSeal } from "./sealed-database.ts";
import { readModelOn } from "./read-model/read-model.ts";
import { forgetOpen, gaps, saveGapsTold } from "./restoration.ts";
import { archiveOn } from "./tables/ledger/archive.ts";
import { consoleSessionsOn } from "./roles/console.ts";
import { lookupsOn, turnsOn } from "./roles/mail.ts";
import { approvalsOn, move, operationsOn } from "./roles/money.ts";
import { notify, outboxOn } from "./roles/outbox.ts";
import { directoryOn } from "./roles/people.ts";
import { timeOn } from "./roles/time.ts";
import type { Write } from "./roles/write.ts";
import { SqliteWhatsApp } from "./whatsapp/records.ts";

/** What `openSqliteStore` needs. */
export interface SqliteOptions {
  /** The file, or `":memory:"`. */
  readonly path: string;
  /** Mode and account that the database belongs to. A database with another stamp is refused. */
  readonly stamp: string;
  /** Seals WhatsApp's keys; null: they are stored unsealed. */
  readonly databaseKey: string | null;
  /** What is committed with an operation that is called off as it is added. */
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
  let db: Sqlite | null = null;
  try {
    db = openDatabase(options.path);
    expectWhole(db, options.path);
    migrateSchema(db);
    return storeOn(db, options);
  } catch (error) {
    db?.close();
    throw asDamage(error, options.path);
  }
}

/** The store on a database that is open and has the newest schema. */
export function storeOn(db: Sqlite, options: Omit<SqliteOptions, "path">): Store {
  const { retention = defaultRetention } = options;
  const commits = new Commits(db);
  const rows = new Rows(db, commits, options.calledOff, options.steady ?? null);
  db.transaction(() => stamp(db, rows.meta, options.stamp)).immediate();
  const whatsapp = new SqliteWhatsApp(db, openSeal(db, options.databaseKey), rows);
  const write: Write = (job) => commits.run(job);
  waitInSteps(db);

  return {
    whatsapp,
    readModel: readModelOn(rows),
    ...turnsOn(rows, commits, write),
    ...outboxOn(rows, write),
    ...lookupsOn(rows, write),
    ...actingOn(rows, write),
    ...timeOn(rows, commits, write),
    ...archiveOn(rows, write),
    ...checksOn(rows, write),
    ...consoleSessionsOn(rows, write, (own) => actingOn(rows, own)),
    forgetOpen: (endings, nowMs, identities = {}) =>
      write(() => {
        rows.outbox.numberFrom(nowMs);
        return forgetOpen({ rows, commits, whatsapp, steady: options.steady ?? null }, endings, nowMs, identities);
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

/** Implements `ActingStore`. */
function actingOn(rows: Rows, write: Write): ActingStore {
  return {
    ...operationsOn(rows, write),
    ...approvalsOn(rows, write),
    ...directoryOn(rows, write),
    ...audit(rows, write),
    ...shopSettingsOn(rows, write),
  };
}

/** Implements `AuditStore`. */
function audit(rows: Rows, write: Write): AuditStore {
  return {
    note: (entry, chat, nowMs) => write(() => rows.audit.add(entry, chat, nowMs)),
    auditTrail: async (options) => rows.audit.between(options),
  };
}
