// The store on SQLite: one process, one connection, one file (or memory). Entry point: `openSqliteStore`. `engine.ts` is the port on which the repositories
// (`../repositories/`) run; `open/` remembers what is open; `core/` has the database, the group commit, the schema and the seal; `whatsapp/` what that channel keeps.
// Writes go through `Commits`; nothing here words a message or reads a clock, except for the steady clock that is handed in.
import { statSync } from "node:fs";
import type { ChatKey } from "../../domain/chat.ts";
import { dayMs, defaultRetention, type Retention, type SteadyTime } from "../../domain/time.ts";
import type { CalledOff } from "../ledger.ts";
import { methodsOn } from "../methods.ts";
import type { FilePlace } from "../read-model.ts";
import { messageIn, unsent } from "../repositories/outbox.ts";
import { unprove } from "../repositories/people.ts";
import { readModelOn } from "../repositories/read-model.ts";
import { prune } from "../repositories/upkeep.ts";
import type { Store } from "../store.ts";
import { Commits } from "./core/commits.ts";
import { isBusy, Meta, type Sqlite, waitInSteps } from "./core/database.ts";
import { withDatabase } from "./core/migrations.ts";
import { atOnce, runsOn, SqliteEngine } from "./engine.ts";
import { openSeal, stamp } from "./sealed-database.ts";
import { SqliteWhatsApp } from "./whatsapp.ts";

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

/** Opens the store on SQLite; the caller holds its lock (`tryLock`). Throws on another account's database, a newer program's or another key's. */
export function openSqliteStore(options: SqliteOptions): Store {
  return withDatabase(options.path, (db) => storeOn(db, options));
}

const outgoingSql = `SELECT chat, body FROM outbox WHERE id = ? UNION ALL SELECT chat, body FROM ${unsent} WHERE id = ?`;

/** The store on a database that is open and has the newest schema. */
export function storeOn(db: Sqlite, options: Omit<SqliteOptions, "path">): Store {
  const { retention = defaultRetention, calledOff, steady = null } = options;
  const commits = new Commits(db);
  const tx = new SqliteEngine(db, commits, { calledOff, steady });
  db.transaction(() => stamp(db, options.stamp)).immediate();
  const whatsapp = new SqliteWhatsApp(db, openSeal(db, options.databaseKey), {
    outgoing: (id) => messageIn(atOnce(tx.get<{ chat: ChatKey; body: string }>(outgoingSql, [id, id]))),
    unprove: (identity, phone) => unprove(tx, identity, phone),
  });
  tx.whatsapp = whatsapp;
  const runs = runsOn(tx, commits);
  const opened = fileAt(db);
  waitInSteps(db);
  return {
    whatsapp,
    readModel: {
      ...readModelOn(runs),
      writable: (nowMs) => writable(db, nowMs),
      filePlace: async () => filePlace(db, opened),
    },
    ...methodsOn(runs),
    // One process has the file: whoever had it before is gone.
    recoverLeft: async () => 0,
    prune: (nowMs, longKept) =>
      runs.write((given) => {
        whatsapp.prune(nowMs - retention.journal * dayMs);
        return prune(given, retention, nowMs, longKept);
      }),
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

/** How often `writable` tries while another program holds the file: for a quarter of a second. */
const probeTries = 25;

interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** Identity of the file at the path of the database; null where there is none, and for a database in memory. */
function fileAt(db: Sqlite): FileIdentity | null {
  if (db.memory) return null;
  return statSync(db.name, { bigint: true, throwIfNoEntry: false }) ?? null;
}

function filePlace(db: Sqlite, opened: FileIdentity | null): FilePlace {
  if (db.memory) return "same";
  const now = fileAt(db);
  if (now === null) return "gone";
  return now.dev === opened?.dev && now.ino === opened.ino ? "same" : "replaced";
}

/** Commits one row outside the group commit, which waits longer. */
async function writable(db: Sqlite, nowMs: number): Promise<boolean> {
  for (let tries = 1; db.open; tries++) {
    try {
      db.exec("BEGIN IMMEDIATE");
      new Meta(db).set("writable_at", String(nowMs));
      db.exec("COMMIT");
      return true;
    } catch (error) {
      if (db.inTransaction) db.exec("ROLLBACK");
      if (!isBusy(error) || tries >= probeTries) return false;
    }
    await new Promise((resolve) => void setImmediate(resolve));
  }
  return false;
}
