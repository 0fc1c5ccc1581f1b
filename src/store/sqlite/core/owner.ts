import { chownSync, closeSync, existsSync, openSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A user of this machine, and their group. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whose a file at this path is or would be: its own owner, or else that of the nearest folder above it. Null: this process's own, which leaves nothing
 * to do; only root makes files for others.
 */
export function ownerAt(path: string): Owner | null {
  if (process.getuid?.() !== 0) return null;
  let place = resolve(path);
  while (!existsSync(place)) place = dirname(place);
  const { uid, gid } = statSync(place);
  return uid === 0 ? null : { uid, gid };
}

/** Makes an empty file that is `owner`'s alone; null: leaves it to whoever opens it. */
export function makeFor(owner: Owner | null, path: string): void {
  if (owner === null) return;
  closeSync(openSync(path, "a", 0o600));
  giveTo(path, owner);
}

/** Gives a file or folder that root has made to whoever has to work with it. */
export function giveTo(path: string, owner: Owner | null): void {
  if (owner !== null) chownSync(path, owner.uid, owner.gid);
}
