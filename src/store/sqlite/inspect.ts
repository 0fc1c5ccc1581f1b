/** Reads a database without changing it, for the checks; also while a bot runs on it (`isHeld`). */
import { existsSync } from "node:fs";
import { linkedNumber, type ReachOutLock, type WhatsAppStop } from "../../channel/whatsapp-records.ts";
import type { CheckRecord, ShopTexts } from "../../domain/shop.ts";
import { wordsOf, type Words } from "../../domain/language.ts";
import { checkRecord, shopSettings } from "../repositories/upkeep.ts";
import { Commits } from "./core/commits.ts";
import { Meta, openKept, type Sqlite, tryLock } from "./core/database.ts";
import {
  accessProblem,
  bytesOf,
  strangersAt,
  cutWalProblem,
  walProblem,
  emptyProblem,
  isOwn,
  notOwn,
  placeProblem,
  withoutLinks,
} from "./core/files.ts";
import {
  newestSchema,
  schemaProblem,
  asDamage,
  isReadAtStart,
  quickCheck as quickCheckOf,
  wholeProblem,
} from "./core/migrations.ts";
import { atOnce, SqliteEngine } from "./engine.ts";
import { newKeyProblem, readSeal, sealProblem, stampTrouble } from "./sealed-database.ts";
import { credsIn, lockIn, stopIn } from "./whatsapp.ts";

/** What a database file holds. Parts that could not be read are null. */
export interface DatabaseInspection {
  /** Absent files are made by the next start. */
  readonly exists: boolean;
  /** Why it cannot be opened or used with these settings, with the remedy; null: it can. */
  readonly trouble: Words | null;
  /** A bot holds its lock; null: not known. */
  readonly isHeld: boolean | null;
  /** `"ok"`, or the first damage that `quick_check` names; null: not checked. */
  readonly quickCheck: string | null;
  readonly sqliteVersion: string;
  /** Files beside it that belong to another user than it does. */
  readonly strangers: readonly string[];
  /** Of the file and its WAL. */
  readonly bytes: number;
  /** When its oldest audit entry was written, epoch ms. */
  readonly sinceMs: number | null;
  readonly whatsapp: {
    readonly isLinked: boolean;
    /** Of the linked account: ten digits, or foreign with its country; null: none is linked. */
    readonly number: string | null;
    readonly stop: WhatsAppStop | null;
    readonly lock: ReachOutLock | null;
  } | null;
  /** The shop's own settings that were changed at the console. */
  readonly shop: ShopTexts | null;
  /** The findings that the bot which runs on it has stored. */
  readonly record: CheckRecord | null;
}

export interface InspectOptions {
  readonly path: string;
  /** Mode and account that it should belong to; null: not known. */
  readonly stamp: string | null;
  readonly databaseKey: string | null;
  /** Reads every page: seconds for a large file. */
  readonly reads: "all" | "header";
  /** Why it must not be opened now, with the remedy; absent or null: it may. */
  readonly withheld?: Words | null;
  /** This process has it open, and looked at its WAL and its pages then: the file is read through SQLite alone, whose locks end where another handle is closed. */
  readonly isOpenHere?: true;
}

/** Inspects a database. Never throws: a file that cannot be read is a trouble of the inspection. */
export function inspectDatabase(options: InspectOptions): DatabaseInspection {
  const { path } = options;
  const none = {
    trouble: null,
    strangers: [],
    isHeld: false,
    quickCheck: null,
    sinceMs: null,
    whatsapp: null,
    shop: null,
    record: null,
  };
  const file = { ...none, sqliteVersion: sqliteVersion() };
  const { withheld = null } = options;
  const own = withoutLinks(path);
  if (!existsSync(path)) {
    const trouble = withheld ?? placeProblem(own) ?? accessProblem(own) ?? newKeyProblem(options.databaseKey);
    return { ...file, exists: false, bytes: 0, trouble };
  }
  const bytes = bytesOf(path) + bytesOf(`${path}-wal`);
  const whole = { ...file, exists: true, bytes, strangers: strangersAt(own), isHeld: isHeld(path) };
  const trouble =
    withheld ??
    placeProblem(path) ??
    accessProblem(own) ??
    emptyProblem(own) ??
    (options.isOpenHere ? null : walProblem(own)) ??
    (whole.isHeld === false ? cutWalProblem(own) : null);
  if (trouble !== null) return { ...whole, trouble };
  let db: Sqlite | null = null;
  let quickCheck: string | null = null;
  try {
    db = openKept(path, { readonly: true, fileMustExist: true, timeout: 1_000 });
    const schema = db.pragma("user_version", { simple: true }) as number;
    const isKnownWhole = options.isOpenHere === true && isReadAtStart(path);
    quickCheck = options.reads === "all" ? quickCheckOf(db) : isKnownWhole ? "ok" : null;
    if (!isOwn(db)) throw notOwn(path);
    const broken = wholeProblem(db, path, quickCheck);
    if (broken !== null) return { ...whole, quickCheck, trouble: broken };
    return { ...whole, quickCheck, ...contentOf(db, schema, options) };
  } catch (error) {
    return { ...whole, quickCheck, trouble: wordsOf(asDamage(error, path)) };
  } finally {
    db?.close();
  }
}

/** Whether a bot works on this database: whether its lock is held. Null where the lock cannot be tried. */
function isHeld(path: string): boolean | null {
  // A lock file is left behind by every bot; making one here could give it to the wrong user.
  if (!existsSync(`${withoutLinks(path)}.lock`)) return false;
  try {
    const lock = tryLock(path);
    lock?.release();
    return lock === null;
  } catch {
    return null;
  }
}

function contentOf(db: Sqlite, schema: number, { stamp, databaseKey }: InspectOptions): Partial<DatabaseInspection> {
  if (schema === 0)
    return {
      trouble: {
        "es-MX": "El archivo no tiene las tablas de este programa.",
        en: "The file has no tables of this program.",
      },
    };
  const newer = schemaProblem(db);
  if (newer !== null) return { trouble: newer };
  const sealed = sealProblem(db, databaseKey);
  const trouble = (stamp === null ? null : stampTrouble(db, stamp)) ?? sealed;
  // An older schema may lack tables; the next start brings it up.
  if (schema < newestSchema || sealed !== null) return { trouble };
  const seal = readSeal(db, databaseKey);
  const creds = credsIn(db, seal);
  const isLinked = creds !== null && (JSON.parse(creds) as { account?: unknown }).account !== undefined;
  const reader = new SqliteEngine(db, new Commits(db), { steady: null, calledOff: () => ({}) });
  const { at } = db.prepare<[], { at: number | null }>("SELECT min(at) AS at FROM audit").get() ?? { at: null };
  return {
    trouble,
    sinceMs: at,
    shop: atOnce(shopSettings(reader)),
    whatsapp: { isLinked, number: linkedNumber(creds), stop: stopIn(new Meta(db)), lock: lockIn(new Meta(db)) },
    record: atOnce(checkRecord.read(reader)),
  };
}

function sqliteVersion(): string {
  const db = openKept(":memory:");
  const version = db.prepare<[], { v: string }>("SELECT sqlite_version() AS v").get()?.v ?? "";
  db.close();
  return version;
}
