import { newestBackupMs } from "../backup/keeper.ts";
import { backupsIn } from "../backup/take.ts";
import { verifyBackup } from "../backup/verify.ts";
import type { BackupFacts } from "../checks/facts.ts";
import { isFolderForUs, isSameDisk } from "../checks/gather/place.ts";
import { wordsIn } from "../domain/worded.ts";
import type { Config } from "../config/config.ts";

/** The newest backup in `BACKUP_DIR`. `reads` "all": verifies it, which reads the whole file; "age": the running bot looks at its age alone. */
export function backupFacts(config: Config, reads: "all" | "age"): BackupFacts | null {
  if (config.mode === "demo") return null;
  const { folder, everyMs } = config.backup;
  if (folder === null) return { folder, isWritable: null, isSameDisk: null, everyMs, newest: null };
  const place = { folder, isWritable: isFolderForUs(folder), isSameDisk: isSameDisk(folder, config.databasePath) };
  const [path] = place.isWritable ? backupsIn(folder) : [];
  if (path === undefined) return { ...place, everyMs, newest: null };
  const verdict = reads === "all" ? verifyBackup(path) : null;
  const atMs = newestBackupMs(folder) ?? 0;
  return {
    ...place,
    everyMs,
    newest: {
      path,
      atMs,
      trouble: verdict?.ok === false ? verdict.why.map((one) => wordsIn(one, config.language)).join(" · ") : null,
    },
  };
}
