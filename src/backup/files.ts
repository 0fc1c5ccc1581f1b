/**
 * Backups of the database, and restoring them: `take.ts` makes one, once or at intervals, `verify.ts` checks one, `restore.ts` puts one back. This file has
 * the operations on files, which survive a power loss: every file is created with mode 0600 and every folder with 0700, whatever the umask; `owner` gets
 * what root makes. No bot and no store is opened here.
 */
import { createHash } from "node:crypto";
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { giveTo, type Owner } from "../store/sqlite/core/files.ts";

/** Bytes of a file that are in memory at a time. */
const pieceBytes = 1 << 20;

/** Creates an empty file that only its owner may read. Throws where it exists. */
export function createPrivate(path: string, owner: Owner | null): void {
  closeSync(openSync(path, "wx", 0o600));
  giveTo(path, owner);
}

/** Creates a folder, and its parents, that only its owner may enter; leaves one that exists as it is. */
export function privateFolder(path: string, owner: Owner | null): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.unshift(at);
  // One by one: below /proc, where nothing can be made, Node.js would try for ever to make them all.
  for (const folder of missing) {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(folder, owner);
  }
  if (missing.length === 0) mkdirSync(path, { recursive: true });
  else chmodSync(path, 0o700);
}

/** Writes a private file and waits until it is on the disk. Throws where it exists. */
export function writePrivate(path: string, text: string, owner: Owner | null): void {
  const file = openSync(path, "wx", 0o600);
  try {
    giveTo(path, owner);
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Copies a file to a private one and waits until it is on the disk; gives its SHA-256 in hex. Replaces what is there. */
export function copyPrivate(from: string, to: string, owner: Owner | null): string {
  rmSync(to, { force: true });
  const target = openSync(to, "wx", 0o600);
  try {
    giveTo(to, owner);
    const hash = createHash("sha256");
    readInPieces(from, (piece) => {
      hash.update(piece);
      for (let at = 0; at < piece.length;) at += writeSync(target, piece, at);
    });
    fsyncSync(target);
    return hash.digest("hex");
  } finally {
    closeSync(target);
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the name of this path is on the disk. */
export function syncNameOf(path: string): void {
  syncFile(dirname(path));
}

/** SHA-256 of a file in hex. */
export function sha256Of(path: string): string {
  const hash = createHash("sha256");
  readInPieces(path, (piece) => void hash.update(piece));
  return hash.digest("hex");
}

function readInPieces(path: string, take: (piece: Buffer) => void): void {
  const piece = Buffer.alloc(pieceBytes);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) take(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

/** A time as a part of a file's name: `20261126T020501123Z`. Such names sort by time. */
export function compactTime(atMs: number): string {
  return new Date(atMs).toISOString().replaceAll(/[-:.]/g, "");
}
