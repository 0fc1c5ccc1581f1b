import { datedBackups } from "../backup/found.ts";
import { verifyBackup } from "../backup/verify.ts";
import type { BackupFacts } from "../checks/facts.ts";
import { freeBytesAt, isFolderForUs, isSameDisk } from "../checks/gather/machine.ts";
import { wordsIn } from "../domain/worded.ts";
import type { Config } from "../config/config.ts";

/** The newest backup in `BACKUP_DIR`. `reads` "all": verifies it, which reads the whole file; "age": the running bot looks at its age alone. */
export function backupFacts(config: Config, reads: "all" | "age", nowMs: number): BackupFacts | null {
  if (config.mode === "demo") return null;
  const { folder, everyMs } = config.backup;
  const none = { isWritable: null, isSameDisk: null, freeBytes: null, newest: null, fromFuture: [] };
  if (folder === null) return { ...none, folder, everyMs };
  const disk = { isSameDisk: isSameDisk(folder, config.databasePath), freeBytes: freeBytesAt(folder) };
  const place = { folder, isWritable: isFolderForUs(folder), ...disk };
  const { past, future } = place.isWritable ? datedBackups(folder, nowMs) : { past: [], future: [] };
  const facts = { ...place, everyMs, fromFuture: future.map(({ path }) => path) };
  const [newest] = past;
  if (newest === undefined) return { ...facts, newest: null };
  const verdict = reads === "all" ? verifyBackup(newest.path) : null;
  const { path, takenAtMs: atMs } = newest;
  return {
    ...facts,
    newest: {
      path,
      atMs,
      trouble: verdict?.ok === false ? verdict.why.map((one) => wordsIn(one, config.language)).join(" · ") : null,
    },
  };
}
