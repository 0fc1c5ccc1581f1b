import { chmodSync, lstatSync } from "node:fs";

/**
 * Takes a file of an older program or another umask from the other users of this machine; does nothing where there is none, or no regular
 * file. Call it for files that this program made. What belongs to somebody else stays as it is: `doctor` says so.
 */
export function closeToOthers(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (process.platform === "win32" || !stat?.isFile() || (stat.mode & 0o077) === 0) return;
  try {
    chmodSync(path, stat.mode & 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}
