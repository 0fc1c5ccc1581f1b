import { join } from "node:path";
import { backupsIn } from "../../src/backup/files.ts";
import { planRestore, restoreSteps, type RestorePlan } from "../../src/backup/restore.ts";
import { takeBackup } from "../../src/backup/take.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { openStore } from "../store/sqlite/sqlite-place.ts";
import { addOperations, newOperation, noonMs } from "../store/store-kit.ts";

export { noonMs } from "../store/store-kit.ts";

/** A database with that many operations in `ready`; gives its path. */
export async function databaseIn(
  folder: string,
  operations: number,
  key: string | null = null,
  stamp = "test",
): Promise<string> {
  const path = join(folder, "bot.db");
  const store = openStore(path, stamp, key);
  await addOperations(
    store,
    ...Array.from({ length: operations }, (_, n) => newOperation(`op${n}`, { sameTicketAllowed: true })),
  );
  await store.close();
  return path;
}

export function backupOf(database: string, folder: string, nowMs = noonMs): string {
  return takeBackup({ database, folder, nowMs, program: "test 1", random: "r1" });
}

export function planOf(
  backup: string,
  database: string,
  given: { key?: string | null; stamp?: string } = {},
): RestorePlan {
  const { key = null, stamp = "test" } = given;
  return planRestore({ backup, database, databaseKey: key, stamp, nowMs: noonMs + 60_000 });
}

/** Runs the first steps of a restore, as if the process were killed after them. */
export function restoreUntil(plan: RestorePlan, steps: number): void {
  for (const step of restoreSteps(plan).slice(0, steps)) step();
}

/** How many operations a database file holds. */
export function operationsIn(path: string): number {
  const db = openKept(path, { fileMustExist: true });
  try {
    return db.prepare<[], { n: number }>("SELECT count(*) AS n FROM operations").get()?.n ?? 0;
  } finally {
    db.close();
  }
}

/** The paths of the backups in a folder, the last taken first. */
export function pathsIn(folder: string): readonly string[] {
  return backupsIn(folder).map(({ path }) => path);
}
