import { accessSync, constants, statfsSync } from "node:fs";

const memory = "/dev/shm";
/** What a run has open at once is below that, bytes. */
const needed = 1_000_000_000;
/** The type of a file system in memory: `TMPFS_MAGIC` of `statfs(2)`. */
const tmpfs = 0x01_02_19_94;

/**
 * Lets tests put their temporary files into memory where this machine can: waiting for the disk was half of what a conversation took. No test shows
 * less by it: what a killed process leaves is the same, and power cuts are made of the recorded writes. `TMPDIR` is respected.
 */
export function keepFilesInMemory(): void {
  if (process.env["TMPDIR"] !== undefined) return;
  try {
    accessSync(memory, constants.W_OK);
    const { type, bsize, bavail } = statfsSync(memory);
    if (type === tmpfs && bsize * bavail > needed) process.env["TMPDIR"] = memory;
  } catch {
    // There is none here.
  }
}
