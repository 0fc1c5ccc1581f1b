import { accessSync, constants, statfsSync } from "node:fs";

const memory = "/dev/shm";
/** A run's files take less than this at any time, bytes. */
const needed = 1_000_000_000;
/** The type of a file system in memory: `TMPFS_MAGIC` of `statfs(2)`. */
const tmpfs = 0x01_02_19_94;

/**
 * Keeps the tests' temporary files in memory if this machine can: waiting for the disk was half the time of a conversation. No test shows less because of it: a
 * killed process leaves the same files, and power cuts are made from the recorded writes. `TMPDIR` is respected.
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
