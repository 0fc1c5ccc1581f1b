import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { Disk } from "../../support/faults/power-loss/disk.ts";
import { cutPower, onDisk } from "../../support/faults/power-loss/images.ts";
import {
  cannotRecord,
  databaseFile,
  record,
  sealedWith,
  type Recording,
} from "../../support/faults/power-loss/recording.ts";
import { Seeded } from "../../support/shop/seeded.ts";
import { powerCuts } from "../../tiers.ts";
import { openStore } from "./sqlite-place.ts";
import { noonMs } from "../store-kit.ts";

const reason = cannotRecord();
const seed = 20_261_125;
// That this would be noticed is shown by `test/guarantees/deliberate-bugs.test.ts`: with synchronous=NORMAL most images lose something.

/** Starts the store on an image as the program would: everything in flight is found, once, and the lists are read. */
async function start(path: string): Promise<void> {
  const looking = openKept(path);
  const sealed = looking.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get()
    ? looking.prepare("SELECT 1 FROM meta WHERE name = 'seal'").get()
    : undefined;
  looking.close();
  const store = openStore(path, "test", sealed ? sealedWith : null);
  try {
    const inFlight = (await store.operations({ states: ["sending"], max: 1_000 })).map((operation) => operation.id);
    const recover = () => store.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
    expect((await recover()).map((operation) => operation.id).sort()).toEqual(inFlight.sort());
    expect(await recover()).toEqual([]);
  } finally {
    await store.close();
  }
}

describe.skipIf(reason !== null)(`power loss${reason === null ? "" : ` (skipped: ${reason})`}`, () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let recording: Recording;
  beforeAll(() => {
    recording = record(folder.path);
  });

  it("is told everything that is done to the files: repeated, it makes the same files", () => {
    const disk = new Disk();
    for (const deed of recording.deeds.filter(onDisk)) disk.do(deed);
    const made = disk.after("all", new Seeded(1));
    const there = readdirSync(recording.folder).filter((file) => onDisk({ type: "sync", file }));
    expect([...made.keys()].sort()).toEqual(there.sort());
    for (const [name, content] of made) expect(content.equals(readFileSync(join(recording.folder, name)))).toBe(true);
    const synced = (file: string) =>
      recording.deeds.filter((deed) => deed.type === "sync" && deed.file === file).length;
    expect(synced(`${databaseFile}-wal`)).toBeGreaterThan(100);
    // The log was copied into the database several times on the way, and began anew.
    expect(synced(databaseFile)).toBeGreaterThan(5);
  });

  it(
    `cut ${powerCuts} times: nothing acknowledged is lost, nothing is damaged`,
    { timeout: 120_000 + 60 * powerCuts },
    async () => {
      const cutting = { count: powerCuts, seed, folder: join(folder.path, "image"), start: { every: 25, run: start } };
      const verdict = await cutPower(recording, cutting);
      process.stdout.write(`power loss: ${verdict.images} images, ${verdict.looked} acknowledgements looked for\n`);
      expect(verdict.corrupt).toEqual([]);
      expect(verdict.lost).toEqual([]);
    },
  );
});
