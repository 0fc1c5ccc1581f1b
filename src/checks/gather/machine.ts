/** Reads the facts about this machine: its clock and zone, the place of the database, the port. */
import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import type { Clock } from "../../clock.ts";
import type { Skew } from "../../clock/skew.ts";
import type { MachineFacts, PlaceFacts, PortFacts } from "../check.ts";

/** Reads the facts that this process knows about its machine. */
export function gatherMachine(clock: Clock, skew: Pick<Skew, "aheadOf" | "aheadMs">): MachineFacts {
  return {
    node: process.versions.node,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    aheadOfWalletMs: skew.aheadOf("wallet"),
    aheadMs: skew.aheadMs(),
    nowMs: clock.nowMs(),
  };
}

/** Tries to listen on an address for a moment. `isHeld`: a bot runs on the database; a taken port is its own if it answers like one. */
export async function gatherPort(
  { host, port }: { readonly host: string; readonly port: number },
  isHeld: boolean,
): Promise<PortFacts> {
  const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const code = await new Promise<string | null>((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => done(null)));
  });
  if (code === null) return { address, state: "free" };
  return { address, state: code === "EADDRINUSE" && isHeld ? "ours" : { code } };
}

/** Linux' numbers of file systems (`statfs(2)`) on which a database should not lie. */
const unsafe: ReadonlyMap<number, PlaceFacts["unsafeFileSystem"]> = new Map([
  [0x6969, "network"], // NFS
  [0x517b, "network"], // SMB
  [0xfe534d42, "network"], // SMB 2
  [0xff534d42, "network"], // CIFS
  [0x01021997, "network"], // 9p
  [0x00c36400, "network"], // Ceph
  [0x65735546, "network"], // FUSE: sshfs and the like
  [0x01021994, "memory"], // tmpfs
  [0x794c7630, "container"], // overlay
]);

/** Reads the place of a database file, whether the file exists or not. */
export function gatherPlace(databasePath: string): PlaceFacts {
  const path = resolve(databasePath);
  const folder = nearestFolder(dirname(path));
  const file = statOf(path);
  const disk = statfs(folder);
  return {
    path: databasePath,
    folder,
    isFile: file?.isFile() ?? null,
    isWritable: isWritableFolder(folder) && (file === undefined || (file.isFile() && isWritable(path))),
    freeBytes: freeBytesOf(disk),
    unsafeFileSystem: process.platform === "linux" && disk !== null ? (unsafe.get(disk.type) ?? null) : null,
    leftOver: leftOverAt(path),
    fileBytes: file?.size ?? null,
    file: file === undefined || process.platform === "win32" ? null : { mode: file.mode, uid: file.uid },
    uid: process.getuid?.() ?? null,
  };
}

/** The copy of a restore that was killed before it began to replace the database. After that it is the new database. */
function leftOverAt(database: string): PlaceFacts["leftOver"] {
  const path = `${database}.restoring`;
  const copy = statOf(path);
  if (copy === undefined || statOf(`${database}.restore.json`) !== undefined) return null;
  return { path, bytes: copy.size };
}

/** Free bytes on the disk of a folder, or of its future place. Null: unknown. */
export function freeBytesAt(folder: string): number | null {
  return freeBytesOf(statfs(nearestFolder(resolve(folder))));
}

function freeBytesOf(disk: ReturnType<typeof statfs>): number | null {
  return disk === null ? null : disk.bavail * disk.bsize;
}

/** True if this user may write to a folder, or make it. Makes nothing. */
export function isFolderForUs(path: string): boolean {
  return isWritableFolder(nearestFolder(resolve(path)));
}

/** True if two paths are, or would be, on one disk of this machine. */
export function isSameDisk(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(nearestFolder(resolve(path))).dev);
  return first === second;
}

function isWritableFolder(path: string): boolean {
  return statSync(path).isDirectory() && isWritable(path);
}

/** Undefined: nothing is there, or a part of the path is no folder. */
function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function statfs(folder: string) {
  try {
    return statfsSync(folder);
  } catch {
    return null;
  }
}
