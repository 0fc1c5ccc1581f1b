import { readFileSync, renameSync } from "node:fs";
import { WordedError } from "../domain/worded.ts";
import type { Owner } from "../store/sqlite/core/owner.ts";
import { syncNameOf, writePrivate } from "./files.ts";

/** What a backup says about itself, in `<backup>.json` beside it. It holds no secret. */
export interface Manifest {
  /** Raised when a reader of the form before could misread it. */
  readonly format: 1;
  /** Name of the database file, without its folder. */
  readonly file: string;
  readonly bytes: number;
  /** Of the file, in hex. */
  readonly sha256: string;
  /** When the backup was begun, epoch ms: it has everything that was committed by then. */
  readonly takenAtMs: number;
  /** Since when it may lack what happened, epoch ms: it was taken of a restored database that no bot had started on. Absent: since `takenAtMs`. */
  readonly unknownSinceMs?: number;
  readonly program: string;
  /** Version of SQLite; null: the database is on PostgreSQL. */
  readonly sqlite: string | null;
  /** Version of the server; absent: the database is a file. */
  readonly postgres?: string;
  readonly schema: number;
  /** Mode and account that the database belongs to. */
  readonly stamp: string | null;
  /** Rows by table. */
  readonly rows: { readonly [table: string]: number };
  /** `id` of the last entry of the audit trail; 0 where it has none. */
  readonly lastAuditId: number;
  /** Tells one `DATABASE_KEY` from another; null: the database is not sealed. The key cannot be computed from it. */
  readonly keyFingerprint: string | null;
}

/** Since when what happened is unknown to whoever restores the backup, epoch ms. */
export function unknownSinceMs(manifest: Pick<Manifest, "takenAtMs" | "unknownSinceMs">): number {
  return manifest.unknownSinceMs ?? manifest.takenAtMs;
}

/** Path of the manifest of a backup. */
export function manifestPath(backup: string): string {
  return `${backup}.json`;
}

/** Reads the manifest of a backup. Throws, with the reason, where it is missing or is none. */
export function readManifest(backup: string): Manifest {
  let text: string;
  try {
    text = readFileSync(manifestPath(backup), "utf8");
  } catch {
    throw new WordedError({
      "es-MX": `Falta ${manifestPath(backup)}: un respaldo sin su manifiesto quedó a medias o está incompleto`,
      en: `${manifestPath(backup)} is missing: a backup without its manifest is unfinished or incomplete`,
    });
  }
  const manifest = parsed(text);
  if (manifest === null)
    throw new WordedError({
      "es-MX": `${manifestPath(backup)} no es el manifiesto de un respaldo`,
      en: `${manifestPath(backup)} is no manifest of a backup`,
    });
  return manifest;
}

function parsed(text: string): Manifest | null {
  try {
    const read = JSON.parse(text) as Partial<Manifest> | null;
    const isWhole =
      read?.format === 1 &&
      typeof read.sha256 === "string" &&
      typeof read.bytes === "number" &&
      typeof read.takenAtMs === "number" &&
      ["number", "undefined"].includes(typeof read.unknownSinceMs) &&
      typeof read.schema === "number" &&
      typeof read.rows === "object" &&
      read.rows !== null;
    return isWhole ? (read as Manifest) : null;
  } catch {
    return null;
  }
}

/**
 * Gives a backup that is whole and on the disk (`part`) its name, with its manifest beside it (written to `manifestPart` first). A crash at any instant
 * leaves no file that counts as a backup.
 */
export function nameBackup(
  path: string,
  made: {
    readonly part: string;
    readonly manifestPart: string;
    readonly manifest: Manifest;
    readonly owner: Owner | null;
  },
): void {
  const { part, manifestPart, manifest, owner } = made;
  writePrivate(manifestPart, `${JSON.stringify(manifest, null, 2)}\n`, owner);
  // The manifest first: it counts for nothing without its database.
  renameSync(manifestPart, manifestPath(path));
  renameSync(part, path);
  syncNameOf(path);
}
