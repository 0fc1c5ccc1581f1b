// The backups that a folder holds. When one was taken, its manifest says: a name is easily changed.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./manifest.ts";

/** Names of backups. */
export const backupName = /^monedero-(\d{8}T\d{9}Z)\.(?:db|dump)$/;
/** A backup that is younger than now by more than this was taken while the clock was ahead, ms: a clock that is kept right moves by less. */
const aheadMs = 120_000;

export interface FoundBackup {
  readonly path: string;
  /** When it was begun, epoch ms, by its manifest; by its name where that cannot be read. */
  readonly takenAtMs: number;
}

/** The backups in a folder, the last taken first; empty where there is no such folder. */
export function backupsIn(folder: string): readonly FoundBackup[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return names
    .filter((name) => backupName.test(name) && names.includes(`${name}.json`))
    .map((name) => ({ path: join(folder, name), takenAtMs: takenAtMs(folder, name) }))
    .toSorted((one, other) => other.takenAtMs - one.takenAtMs);
}

/**
 * The backups in a folder that were taken by now, the last first, and those that say they will be: a clock that is ahead made them, and how old they are
 * nobody knows.
 */
export function datedBackups(
  folder: string,
  nowMs: number,
): { readonly past: readonly FoundBackup[]; readonly future: readonly FoundBackup[] } {
  const found = backupsIn(folder);
  const isPast = ({ takenAtMs: at }: FoundBackup) => at <= nowMs + aheadMs;
  return { past: found.filter(isPast), future: found.filter((one) => !isPast(one)) };
}

/** When the last backup of a folder was taken, epoch ms. Returns null if none was taken until now, or the folder cannot be read. Does not check it. */
export function newestBackupMs(folder: string, nowMs: number): number | null {
  try {
    return datedBackups(folder, nowMs).past[0]?.takenAtMs ?? null;
  } catch {
    return null;
  }
}

function takenAtMs(folder: string, name: string): number {
  try {
    return readManifest(join(folder, name)).takenAtMs;
  } catch {
    return timeIn(name);
  }
}

/** The time in the name of a backup, epoch ms. */
function timeIn(name: string): number {
  const [, compact = ""] = backupName.exec(name) ?? [];
  const atMs = Date.parse(compact.replace(/^(....)(..)(..)T(..)(..)(..)(...)Z$/, "$1-$2-$3T$4:$5:$6.$7Z"));
  return Number.isNaN(atMs) ? 0 : atMs;
}
