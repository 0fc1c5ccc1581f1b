import type { Seeded } from "../../shop/seeded.ts";
import type { Deed } from "./recording.ts";

/**
 * What the power cut makes of what was written and not synced: all of it is lost, none is, what came last is lost, any part is, or
 * sectors of it are.
 */
export const cuts = ["none", "all", "prefix", "subset", "torn"] as const;
export type Cut = (typeof cuts)[number];

/** What a device writes whole or not at all, bytes. */
const sectorBytes = 512;

type Change = Extract<Deed, { readonly type: "write" | "truncate" }>;

/** Content that grows. */
class Bytes {
  #room = Buffer.alloc(0);
  length = 0;

  static copyOf(other: Bytes): Bytes {
    const copy = new Bytes();
    copy.#room = Buffer.from(other.content());
    copy.length = other.length;
    return copy;
  }

  content(): Buffer {
    return this.#room.subarray(0, this.length);
  }

  apply(change: Change): void {
    if (change.type === "write") {
      this.#resize(Math.max(this.length, change.at + change.bytes.length));
      change.bytes.copy(this.#room, change.at);
    } else this.#resize(change.length);
  }

  #resize(length: number): void {
    if (length > this.#room.length) {
      const room = Buffer.alloc(Math.max(length, this.#room.length * 2));
      this.content().copy(room);
      this.#room = room;
    }
    // What was cut off and comes back is empty.
    if (length < this.length) this.#room.fill(0, length, this.length);
    this.length = length;
  }
}

/** One file, from its creation on: what is on the disk for certain, and what is not yet. */
class Node {
  readonly synced = new Bytes();
  pending: Change[] = [];
}

/** The name of a file comes to mean another, or none. */
interface Entry {
  readonly file: string;
  readonly node: Node | null;
}

/**
 * A disk as a power cut may leave it: what was synced is there, of the rest whatever the cut says, each file and the folder by
 * themselves. What SQLite assumes too (its "powersafe overwrite"): a write leaves the bytes beside it alone.
 */
export class Disk {
  /** As the process sees the folder. */
  readonly #names = new Map<string, Node>();
  /** As the disk has it for certain. */
  #synced = new Map<string, Node>();
  /** What is made together is on the disk together: a rename takes one name away and gives another. */
  #pending: (readonly Entry[])[] = [];

  do(deed: Deed): void {
    switch (deed.type) {
      case "write":
      case "truncate":
        return void this.#node(deed.file).pending.push(deed);
      case "sync": {
        const node = this.#node(deed.file);
        for (const change of node.pending.splice(0)) node.synced.apply(change);
        return;
      }
      case "unlink":
        this.#names.delete(deed.file);
        return void this.#pending.push([{ file: deed.file, node: null }]);
      case "rename": {
        const node = this.#node(deed.file);
        this.#names.delete(deed.file);
        this.#names.set(deed.to, node);
        return void this.#pending.push([
          { file: deed.file, node: null },
          { file: deed.to, node },
        ]);
      }
      case "syncdir":
        this.#synced = new Map(this.#names);
        this.#pending = [];
    }
  }

  /** The files that are there if the power is cut now. */
  after(cut: Cut, random: Seeded): Map<string, Buffer> {
    const names = new Map(this.#synced);
    for (const { file, node } of kept(this.#pending, cut, random).flat()) {
      if (node === null) names.delete(file);
      else names.set(file, node);
    }
    return new Map([...names].map(([file, node]) => [file, contentAfter(node, cut, random)]));
  }

  #node(file: string): Node {
    let node = this.#names.get(file);
    if (node === undefined) {
      node = new Node();
      this.#names.set(file, node);
      this.#pending.push([{ file, node }]);
    }
    return node;
  }
}

function contentAfter(node: Node, cut: Cut, random: Seeded): Buffer {
  const content = Bytes.copyOf(node.synced);
  const changes = cut === "torn" ? node.pending.flatMap(sectors) : node.pending;
  for (const change of kept(changes, cut, random)) content.apply(change);
  return content.content();
}

/** What of some things, in their order, is not lost. */
function kept<T>(all: readonly T[], cut: Cut, random: Seeded): readonly T[] {
  switch (cut) {
    case "none":
      return [];
    case "all":
      return all;
    case "prefix":
      return all.slice(0, random.below(all.length + 1));
    case "subset":
    case "torn":
      return all.filter(() => random.chance(0.5));
  }
}

/** A change as the device makes it, sector by sector. */
function sectors(change: Change): Change[] {
  if (change.type === "truncate") return [change];
  const parts: Change[] = [];
  for (let done = 0; done < change.bytes.length;) {
    const at = change.at + done;
    const bytes = change.bytes.subarray(done, done + sectorBytes - (at % sectorBytes));
    parts.push({ type: "write", file: change.file, at, bytes });
    done += bytes.length;
  }
  return parts;
}
