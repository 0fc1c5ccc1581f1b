import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openKept } from "../../../../src/store/sqlite/core/database.ts";
import { Seeded } from "../../shop/seeded.ts";
import { Disk, cuts, type Cut } from "./disk.ts";
import { factsIn, Promises } from "./facts.ts";
import { acksFile, databaseFile, type Deed, type Recording } from "./recording.ts";

/** The verdict on the images of one recording. */
export interface Verdict {
  readonly images: number;
  /** Images that SQLite finds damaged, or cannot read, with its message. */
  readonly corrupt: readonly string[];
  /** Images that lack something acknowledged, and what. */
  readonly lost: readonly string[];
  /** The number of acknowledgements checked, over all images. */
  readonly looked: number;
}

/** Written through a mapping, which no recording sees. After a power cut SQLite rebuilds it, whatever it holds. */
const sharedMemory = `${databaseFile}-shm`;

/** The deeds that belong to the disk. */
export function onDisk(deed: Deed): boolean {
  return !("file" in deed) || (deed.file !== acksFile && deed.file !== sharedMemory);
}

/** The time of a power cut, and its effect on unsynced writes. */
interface PowerCut {
  readonly instant: number;
  readonly cut: Cut;
}

/** Cuts at chosen instants of a recording, in order. Half of them come right after an acknowledgement; the kinds alternate. */
function chooseCuts(promises: Promises, deeds: number, count: number, random: Seeded): PowerCut[] {
  const told = promises.instants;
  const chosen = [...Array(count).keys()].map((image) => ({
    instant: image % 2 === 0 ? random.pick(told) : 1 + random.below(deeds),
    // In pairs: each kind of cut meets both kinds of instant.
    cut: cuts[Math.floor(image / 2) % cuts.length] as Cut,
  }));
  return chosen.sort((one, other) => one.instant - other.instant);
}

interface Cutting {
  readonly count: number;
  readonly seed: number;
  /** The folder in which the images are made, one after the other. */
  readonly folder: string;
  /** A further test for one of so many images. It throws if it fails. */
  readonly start?: { readonly every: number; readonly run: (path: string) => Promise<void> };
}

/** Cuts the power at chosen instants of a recording and checks what is left. */
export async function cutPower({ deeds }: Recording, { count, seed, folder, start }: Cutting): Promise<Verdict> {
  const random = new Seeded(seed);
  const promises = new Promises(deeds);
  const planned = chooseCuts(promises, deeds.length, count, random);
  const disk = new Disk();
  const held = new Map<string, number>();
  const corrupt: string[] = [];
  const lost: string[] = [];
  let looked = 0;
  let done = 0;
  for (const [image, { instant, cut }] of planned.entries()) {
    for (; done < instant; done++) {
      const deed = deeds[done] as Deed;
      if (onDisk(deed)) disk.do(deed);
      promises.take(done, held);
    }
    const files = disk.after(cut, random);
    if (random.chance(0.2)) files.set(sharedMemory, Buffer.alloc(32_768, random.below(256)));
    const name = `seed ${seed}, after deed ${instant}, ${cut}`;
    looked += held.size;
    try {
      const { problem, found } = lookAt(files, folder);
      if (problem !== null) corrupt.push(`${name}: ${problem}`);
      const missing = promises.lost(held, found);
      if (missing.length > 0) lost.push(`${name}: ${missing.length}, as ${missing[0]}`);
      if (start && image % start.every === 0) await start.run(join(folder, databaseFile));
    } catch (error) {
      corrupt.push(`${name}: ${(error as Error).message}`);
      if (held.size > 0) lost.push(`${name}: all`);
    }
  }
  return { images: count, corrupt, lost, looked };
}

/** Opens the files like a start after the cut. */
function lookAt(files: ReadonlyMap<string, Buffer>, folder: string) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const db = openKept(join(folder, databaseFile));
  try {
    // Nobody cuts the power of the test itself.
    db.pragma("synchronous = OFF");
    const answer = db.pragma("integrity_check", { simple: true }) as string;
    const tables = db.prepare<[], { n: number }>(
      "SELECT count(*) AS n FROM sqlite_schema WHERE name = 'whatsapp_auth'",
    );
    return {
      problem: answer === "ok" ? null : answer,
      found: tables.get()?.n === 1 ? factsIn(db) : new Map<string, string>(),
    };
  } finally {
    db.close();
  }
}
