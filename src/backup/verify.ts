import { existsSync, statSync } from "node:fs";
import { newestSchema } from "../store/sqlite/core/migrations.ts";
import { copiedAtMs } from "../store/sqlite/core/copy-mark.ts";
import type { Sqlite } from "../store/sqlite/core/database.ts";
import { contentsOf, faultIn, readingFrom } from "./contents.ts";
import { sha256Of } from "./files.ts";
import { readManifest, type Manifest } from "./manifest.ts";

/** What became of a check: the manifest, or why the backup is damaged or incomplete. */
export type Verdict =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly why: readonly string[] };

/** Checks that a backup is whole: size, hash, SQLite's own check, schema, and the rows its manifest counts. Writes nothing. */
export function verifyBackup(path: string): Verdict {
  if (!existsSync(path)) return { ok: false, why: [`${path} does not exist`] };
  try {
    const manifest = readManifest(path);
    const why = [...faultsOfFile(path, manifest)];
    // SQLite is not asked about a file that is not the one that was written.
    if (why.length === 0) why.push(...readingFrom(path, (db) => faultsOfDatabase(db, manifest)));
    return why.length === 0 ? { ok: true, manifest } : { ok: false, why };
  } catch (error) {
    return { ok: false, why: [error instanceof Error ? error.message : String(error)] };
  }
}

function faultsOfFile(path: string, manifest: Manifest): string[] {
  const bytes = statSync(path).size;
  if (bytes !== manifest.bytes) return [`It has ${bytes} bytes, its manifest says ${manifest.bytes}`];
  return sha256Of(path) === manifest.sha256 ? [] : ["Its SHA-256 is not the one in its manifest: the file was changed"];
}

function faultsOfDatabase(db: Sqlite, manifest: Manifest): string[] {
  const fault = faultIn(db);
  if (fault !== null) return [`SQLite finds it damaged: ${fault}`];
  const found = contentsOf(db);
  const why: string[] = [];
  if (found.schema !== manifest.schema || found.lastAuditId !== manifest.lastAuditId)
    why.push("Its contents are not those that its manifest describes");
  const wrong = Object.entries(manifest.rows).filter(([table, rows]) => found.rows[table] !== rows);
  for (const [table, rows] of wrong) why.push(`${table} has ${found.rows[table] ?? 0} rows, its manifest says ${rows}`);
  if (found.schema > newestSchema)
    why.push(`It is of schema ${found.schema}, this program knows up to ${newestSchema}: a newer version made it`);
  if (copiedAtMs(db) !== manifest.takenAtMs)
    why.push("It does not say when it was taken, or says otherwise than its manifest");
  return why;
}
