// The store on SQLite: one process, one connection, one file (or memory). Entry point: `openSqliteStore`. `engine.ts` is the port on which the repositories
// (`../repositories/`) run; `open/` remembers what is open; `core/` has the database, the group commit, the schema and the seal; `whatsapp/` what that channel keeps.
// Writes go through `Commits`; nothing here words a message or reads a clock, except for the steady clock that is handed in.
import type { ChatKey } from "../../domain/people/chat.ts";
import { dayMs, defaultRetention, type Retention } from "../../domain/time/retention.ts";
import type { SteadyTime } from "../../domain/time/steady-time.ts";
import type { CalledOff } from "../operations.ts";
import { readModelOn } from "../read-model/figures.ts";
import { rolesOn } from "../roles/roles.ts";
import type { Store } from "../store.ts";
import { messageIn } from "../repositories/messages/outbox.ts";
import { unprove } from "../repositories/people/people.ts";
import { prune } from "../repositories/pruning.ts";
import { Commits } from "./core/commits.ts";
import { openDatabase, waitInSteps, type Sqlite } from "./core/database.ts";
import { migrateSchema } from "./core/migrations.ts";
import { asDamage, expectWhole } from "./core/whole.ts";
import { atOnce, runsOn, SqliteEngine } from "./engine.ts";
import { fileRole } from "./file-role.ts";
import { openSeal } from "./sealed-database.ts";
import { stamp } from "./stamp.ts";
import { SqliteWhatsApp, type Neighbours } from "./whatsapp/records.ts";

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
  const { retention = defaultRetention, calledOff, steady = null } = options;
  const commits = new Commits(db);
  const tx = new SqliteEngine(db, commits, { calledOff, steady });
  db.transaction(() => stamp(db, options.stamp)).immediate();
  const whatsapp = new SqliteWhatsApp(db, openSeal(db, options.databaseKey), neighboursOn(tx));
  tx.whatsapp = whatsapp;
  const runs = runsOn(tx, commits);
  waitInSteps(db);
  return {
    whatsapp,
    readModel: { ...readModelOn(runs), ...fileRole(db) },
    ...rolesOn(runs),
    // One process has the file: whoever had it before is gone.
    recoverLeft: async () => 0,
    prune: (nowMs, longKept) =>
      runs.write((given) => {
        whatsapp.prune(nowMs - retention.journal * dayMs);
        return prune(given, retention, nowMs, longKept);
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

/** What the channel's records need of the others. */
function neighboursOn(tx: SqliteEngine): Neighbours {
  const sql = "SELECT chat, body FROM outbox WHERE id = ?";
  return {
    messages: { message: (id) => messageIn(atOnce(tx.get<{ chat: ChatKey; body: string }>(sql, [id]))) },
    people: { unprove: (identity, phone) => unprove(tx, identity, phone) },
  };
}
