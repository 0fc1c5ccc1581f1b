import { chmodSync, statSync } from "node:fs";

/**
 * Takes a file of an older program or another umask from the other users of this machine; does nothing where there is none. What belongs to somebody
 * else stays as it is: `doctor` says so.
 */
export function closeToOthers(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  try {
    chmodSync(path, mode & 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}
