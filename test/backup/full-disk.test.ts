import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restore } from "../../src/backup/restore.ts";
import { temporaryFolder } from "../support/bot-process.ts";
import { backupOf, databaseIn, operationsIn, planOf } from "./backup-kit.ts";

const folder = temporaryFolder();
const small = join(folder.path, "small");
mkdirSync(small);
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", small]).status === 0;
const filling = join(small, "filling");

let database: string;
let backup: string;
beforeAll(async () => {
  database = await databaseIn(small, 3);
  backup = backupOf(database, join(folder.path, "backups"));
});
afterAll(() => {
  if (mounted) spawnSync("umount", [small]);
  folder.remove();
});

/** Leaves so many bytes on the small disk. */
function leave(bytes: number): void {
  rmSync(filling, { force: true });
  const { bavail, bsize } = statfsSync(small);
  writeFileSync(filling, Buffer.alloc(bavail * bsize - bytes));
}

describe.skipIf(!mounted)(`a full disk${mounted ? "" : " (skipped: needs the right to mount one)"}`, () => {
  it("is noticed before a restore begins, which changes nothing", () => {
    leave(40_960);
    expect(() => planOf(backup, database)).toThrow(
      /no room in \S+small \(DATABASE_PATH\): \d+ kB are needed, 41 are free/,
    );
    expect(operationsIn(database)).toBe(3);
  });

  it("that fills up meanwhile leaves the old database, and no half copy that takes its room", () => {
    rmSync(filling, { force: true });
    const plan = planOf(backup, database);
    leave(40_960);
    expect(() => restore(plan)).toThrow("ENOSPC");
    expect(readdirSync(small).filter((name) => name.includes("restor"))).toEqual([]);
    expect(operationsIn(database)).toBe(3);
    rmSync(filling, { force: true });
    restore(planOf(backup, database));
    expect(operationsIn(database)).toBe(3);
  });

  it("is named by a backup, which leaves nothing there", () => {
    leave(40_960);
    expect(() => backupOf(database, join(small, "backups"))).toThrow(/no room for the backup in \S+small\/backups/);
    expect(readdirSync(join(small, "backups"))).toEqual([]);
  });
});
