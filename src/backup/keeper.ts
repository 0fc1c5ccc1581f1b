import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import type { Clock } from "../clock.ts";
import { errorText, type Log } from "../log.ts";
import { newestBackupMs } from "./manifest.ts";
import { removeOldBackups } from "./take.ts";

/** Pause before the first backup after a start, and after a failed one, ms. */
const soonMs = 60_000;
const afterFailureMs = 15 * 60_000;
/** A backup that takes longer is stopped, ms. It runs at the lowest priority, so it may take long. */
const longestMs = 3_600_000;

export interface KeeperParts {
  readonly folder: string;
  readonly everyMs: number;
  /** How many backups are kept. */
  readonly keep: number;
  /** Makes a backup in the folder; resolves to its path. */
  readonly take: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
  /** Called with the first failure after a success, or after the start. `streak` is the same for every process until one succeeds with this folder. */
  readonly onTrouble: (streak: string) => void;
}

/** Makes a backup at intervals and removes the oldest ones after a new one was verified. Returns the function that stops it. */
export function keepBackups({ folder, everyMs, keep, take, clock, log, onTrouble }: KeeperParts): () => void {
  let isStopped = false;
  let hasTold = false;
  let cancel: (() => void) | null = null;
  const pass = async () => {
    try {
      const path = await take();
      const removed = removeOldBackups(folder, keep, path, clock.nowMs());
      log.info("A backup was made and verified", { path, bytes: statSync(path).size, removed: removed.length });
      hasTold = false;
      plan(everyMs);
    } catch (error) {
      log.error("A backup could not be made", { folder, why: errorText(error) });
      if (!hasTold) onTrouble(`since ${newestBackupMs(folder, clock.nowMs()) ?? "ever"}`);
      hasTold = true;
      plan(Math.min(everyMs, afterFailureMs));
    }
  };
  const plan = (delayMs: number) => {
    if (!isStopped) cancel = clock.after(delayMs, () => void pass());
  };
  plan(firstDelayMs(folder, everyMs, clock.nowMs()));
  return () => {
    isStopped = true;
    cancel?.();
  };
}

/** Until the newest backup is as old as the interval; at least a minute, so that a bot that restarts over and over is not kept from its work. */
function firstDelayMs(folder: string, everyMs: number, nowMs: number): number {
  const newestMs = newestBackupMs(folder, nowMs);
  const ageMs = newestMs === null || newestMs > nowMs ? everyMs : nowMs - newestMs;
  return Math.max(Math.min(soonMs, everyMs), everyMs - ageMs);
}

/** Runs the command `backup` of this program in a process of its own, so that the bot answers meanwhile. Resolves to the path of the backup. */
export function backupInOtherProcess(program: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, "backup", folder], { timeout: longestMs }, (error, out, complaint) => {
      if (error) reject(new Error(complaint.trim() || error.message));
      else resolve(out.trimEnd().split("\n").at(-1) ?? "");
    });
  });
}
