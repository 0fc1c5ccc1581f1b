import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishRestore } from "../../src/backup/restore.ts";
import { verifyBackup } from "../../src/backup/verify.ts";
import { copiedAtMs, openKept } from "../../src/store/sqlite/core/database.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { cuts, Disk } from "../support/faults/power-loss/disk.ts";
import { cannotRecord, recordRuns, type Deed } from "../support/faults/power-loss/recording.ts";
import { Seeded } from "../support/shop/seeded.ts";
import { backupOf, databaseIn, operationsIn, pathsIn } from "./backup-kit.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");
const reason = cannotRecord();
/** Images of each recording: so many of its instants, each cut in every way. */
const instants = 60;

/** The database and its backups lie in one folder, which is all that is recorded. */
interface Recorded {
  readonly before: ReadonlyMap<string, Buffer>;
  readonly deeds: readonly Deed[];
}

const folder = temporaryFolder();
afterAll(() => folder.remove());
const image = join(folder.path, "image");

function filesIn(path: string): ReadonlyMap<string, Buffer> {
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));
}

/** Runs a command of the compiled program on the files in a folder, and writes down what it did to them. */
function recorded(path: string, args: readonly string[]): Recorded {
  const before = filesIn(path);
  const work = temporaryFolder();
  const env = { DATABASE_PATH: join(path, "bot.db"), BOT_LANGUAGE: "en" };
  const deeds = recordRuns(work.path, path, [[program, ...args]], env);
  work.remove();
  return { before, deeds };
}

/** Looks at what is left when the power is cut, at instants that are spread over a recording, in every way. */
function cutAll({ before, deeds }: Recorded, look: (isOver: boolean, name: string) => void): void {
  const random = new Seeded(20_261_127);
  const step = Math.max(1, Math.floor(deeds.length / instants));
  const disk = new Disk();
  for (const [file, bytes] of before) {
    disk.do({ type: "write", file, at: 0, bytes });
    disk.do({ type: "sync", file });
  }
  disk.do({ type: "syncdir" });
  for (const [done, deed] of deeds.entries()) {
    // What happens to names is looked at each time, and often: of a few changes any may be lost.
    const isOfNames = deed.type === "rename" || deeds[done - 1]?.type === "rename";
    const times = isOfNames ? 16 : done % step === 0 ? 1 : 0;
    for (const cut of Array.from({ length: times }, () => cuts).flat()) {
      write(disk.after(cut, random));
      look(false, `before deed ${done}, ${deed.type}, ${cut}`);
    }
    disk.do(deed);
  }
  for (const cut of cuts) {
    write(disk.after(cut, random));
    look(true, `at the end, ${cut}`);
  }
}

function write(files: ReadonlyMap<string, Buffer>): void {
  rmSync(image, { recursive: true, force: true });
  mkdirSync(image);
  for (const [name, content] of files) if (!name.endsWith("-shm")) writeFileSync(join(image, name), content);
}

describe.skipIf(reason !== null)(
  `a power cut${reason === null ? "" : ` (skipped: ${reason})`}`,
  { timeout: 240_000 },
  () => {
    let place: string;
    beforeAll(async () => {
      place = join(folder.path, "disk");
      mkdirSync(place);
      await databaseIn(place, 3, null, "demo");
    });

    it("during a backup leaves none or a whole one, and the database as it was", () => {
      const recording = recorded(place, ["backup", place]);
      const counts = { none: 0, whole: 0 };
      cutAll(recording, (isOver, name) => {
        const found = pathsIn(image);
        expect([name, found.map((path) => verifyBackup(path)).filter(({ ok }) => !ok)]).toEqual([name, []]);
        if (isOver) expect([name, found.length]).toEqual([name, 1]);
        counts[found.length === 0 ? "none" : "whole"] += 1;
        expect([name, operationsIn(join(image, "bot.db"))]).toEqual([name, 3]);
      });
      expect(counts.none).toBeGreaterThan(100);
      expect(counts.whole).toBeGreaterThan(4);
    });

    it("during a restore leaves the old database or the new one, and the old one beside it", async () => {
      const older = join(folder.path, "older");
      mkdirSync(older);
      const backup = backupOf(await databaseIn(older, 1, null, "demo"), older);
      for (const path of [backup, `${backup}.json`]) copyFileSync(path, join(place, basename(path)));
      const recording = recorded(place, ["restore", join(place, basename(backup)), "--yes"]);
      const counts = { old: 0, new: 0 };
      cutAll(recording, (isOver, name) => {
        const database = join(image, "bot.db");
        finishRestore(database);
        const operations = operationsIn(database);
        expect([name, operations === 3 || operations === 1]).toEqual([name, true]);
        if (isOver) expect([name, operations]).toEqual([name, 1]);
        counts[operations === 3 ? "old" : "new"] += 1;
        if (operations === 3) return;
        const db = openKept(database, { readonly: true });
        expect([name, copiedAtMs(db) !== null, db.pragma("integrity_check", { simple: true })]).toEqual([
          name,
          true,
          "ok",
        ]);
        db.close();
        const aside = readdirSync(image).filter((file) => /^bot\.db\.before-\w+$/.test(file));
        expect([name, aside.map((file) => operationsIn(join(image, file)))]).toEqual([name, [3]]);
      });
      expect(counts.old).toBeGreaterThan(50);
      expect(counts.new).toBeGreaterThan(10);
    });
  },
);
