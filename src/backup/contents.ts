import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { Sqlite } from "../store/sqlite/core/database.ts";
import { expectOwnWal } from "../store/sqlite/core/foreign-wal.ts";
import { openKept } from "../store/sqlite/core/keep.ts";
import { Meta } from "../store/sqlite/core/meta.ts";
import { newestSchema } from "../store/sqlite/core/migrations.ts";
import { sealMark } from "../store/sqlite/sealed-database.ts";
import type { Manifest } from "./manifest.ts";

/** Tables whose rows are counted. */
const counted = ["operations", "approvals", "audit", "inbox", "outbox", "sessions", "people", "collaborators"] as const;

/** What the manifest says of the database itself. */
export type Contents = Pick<Manifest, "sqlite" | "schema" | "stamp" | "rows" | "lastAuditId" | "keyFingerprint">;

/** Opens a database file to read it; `read` must not write. */
export function readingFrom<T>(path: string, read: (db: Sqlite) => T): T {
  const db = openKept(path, { readonly: true, fileMustExist: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** Reads what a database holds. Throws where it is no database of this program. */
export function contentsOf(db: Sqlite): Contents {
  const mark = sealMark(db);
  return {
    sqlite: db.prepare<[], { version: string }>("SELECT sqlite_version() AS version").get()?.version ?? "",
    schema: db.pragma("user_version", { simple: true }) as number,
    stamp: new Meta(db).get("stamp"),
    rows: Object.fromEntries(counted.map((table) => [table, countOf(db, table)])),
    lastAuditId: db.prepare<[], { id: number | null }>("SELECT max(id) AS id FROM audit").get()?.id ?? 0,
    // The mark was made with the key: the same database under another key has another one.
    keyFingerprint: mark === null ? null : createHash("sha256").update(mark).digest("hex").slice(0, 32),
  };
}

/** Whether this program would change the schema of the database at a path. False where there is none, or an empty one. */
export function isOfOlderSchema(path: string): boolean {
  if (!existsSync(path)) return false;
  expectOwnWal(path);
  const schema = readingFrom(path, (db) => db.pragma("user_version", { simple: true }) as number);
  return schema > 0 && schema < newestSchema;
}

function countOf(db: Sqlite, table: string): number {
  return db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
}

/** The first fault that SQLite finds in the file; null: none. Reads all of it. */
export function faultIn(db: Sqlite): string | null {
  const found = db.pragma("integrity_check(1)", { simple: true }) as string;
  return found === "ok" ? null : found;
}
