import { takeBackup } from "../backup/take.ts";
import { processClock, unguessable } from "../clock.ts";
import { readConfig } from "../config/config.ts";
import type { Given } from "./given.ts";
import { programVersion } from "./version.ts";

/** Makes a backup of the database in a folder (default `BACKUP_DIR`), also while the bot runs. The last line of standard output is its path. */
export function run({ operands }: Given): void {
  const { databasePath, backup } = readConfig(process.env);
  const folder = operands[0] ?? backup.folder;
  if (folder === null) throw new Error('No folder given: use "backup FOLDER" or set BACKUP_DIR.');
  const nowMs = processClock().nowMs();
  const random = unguessable().slice(0, 8);
  const path = takeBackup({ database: databasePath, folder, nowMs, program: programVersion(), random });
  process.stdout.write(`Verified and on the disk:\n${path}\n`);
}
