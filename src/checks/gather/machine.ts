import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import { attempt } from "../../domain/attempt.ts";
import type { Clock } from "../../clock.ts";
import type { Skew } from "../../clock/skew.ts";

export function gatherMachine(clock: Clock, skew: Pick<Skew, "aheadOf" | "aheadMs">) {
  return {
    node: process.versions.node,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    /** How far the machine's clock is ahead of the wallet's, and of all clocks heard, ms. Null: unknown. */
    aheadOfWalletMs: skew.aheadOf("wallet"),
    aheadMs: skew.aheadMs(),
    nowMs: clock.nowMs(),
  };
}

export type MachineFacts = ReturnType<typeof gatherMachine>;

/** `address`: `HTTP_HOST:HTTP_PORT`. `ours`: the bot of this database listens there. */
export interface PortFacts {
  readonly address: string;
  readonly state: "free" | "ours" | { readonly code: string };
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
const unsafe: ReadonlyMap<number, "network" | "memory" | "container"> = new Map([
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
export function gatherPlace(databasePath: string) {
  const path = resolve(databasePath);
  const folder = nearestFolder(dirname(path));
  const file = statOf(path);
  const disk = statfs(folder);
  return {
    path: databasePath,
    folder,
    isFile: file?.isFile() ?? null,
    /** True if this user may write there, and to the file if there is one. */
    isWritable: isWritableFolder(folder) && (file === undefined || (file.isFile() && isWritable(path))),
    freeBytes: freeBytesOf(disk),
    /** The kind of a file system on which SQLite's locks or files are not safe. Null: it is local, or unknown. */
    unsafeFileSystem: process.platform === "linux" && disk !== null ? (unsafe.get(disk.type) ?? null) : null,
    leftOver: leftOverAt(path),
    /** Size, permission bits and owner of the file. Null: there is none, or the system has no such bits. */
    fileBytes: file?.size ?? null,
    file: file === undefined || process.platform === "win32" ? null : { mode: file.mode, uid: file.uid },
    uid: process.getuid?.() ?? null,
  };
}

export type PlaceFacts = ReturnType<typeof gatherPlace>;

/** The copy of a restore that was killed before it began to replace the database, which nothing needs. After that it is the new database. Null: none. */
function leftOverAt(database: string) {
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
const statOf = (path: string) => attempt(() => statSync(path), undefined);

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

function isWritable(path: string): boolean {
  return attempt(() => accessSync(path, constants.W_OK), null) !== null;
}

const statfs = (folder: string) => attempt(() => statfsSync(folder), null);
