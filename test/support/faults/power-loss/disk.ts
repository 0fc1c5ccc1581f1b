import type { Seeded } from "../../shop/seeded.ts";
import type { Deed } from "./recording.ts";

/** What the power cut does to unsynced writes: all are lost, none is, the last ones are, any part is, or sectors of them are. */
export const cuts = ["none", "all", "prefix", "subset", "torn"] as const;
export type Cut = (typeof cuts)[number];

/** The unit that a device writes whole or not at all, bytes. */
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
    // A range that was cut off and comes back is empty.
    if (length < this.length) this.#room.fill(0, length, this.length);
    this.length = length;
  }
}

/** One file, from its creation on: what is certainly on the disk, and what is not yet. */
class Node {
  readonly synced = new Bytes();
  pending: Change[] = [];
}

/** A name gets another file, or none. */
interface Entry {
  readonly file: string;
  readonly node: Node | null;
}

/**
 * A disk after a power cut: synced writes are there, and the others as the cut decides, separately for each file and the folder. Like SQLite (its "powersafe
 * overwrite") it assumes that a write leaves the adjacent bytes alone.
 */
export class Disk {
  /** The folder as the process sees it. */
  readonly #names = new Map<string, Node>();
  /** The folder as the disk certainly has it. */
  #synced = new Map<string, Node>();
  /** Simultaneous changes reach the disk together: a rename removes one name and adds another. */
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

  /** The files on the disk if the power is cut now. */
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

/** The part of a sequence that is not lost. */
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

/** A change in the device's units, sector by sector. */
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
