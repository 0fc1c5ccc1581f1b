import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restore } from "../../src/backup/restore.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { openStore } from "../store/sqlite/sqlite-place.ts";
import { backupOf, databaseIn, operationsIn, planOf, restoreUntil } from "./backup-kit.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");
const stamp = "live http://127.0.0.1:9";
const folder = temporaryFolder();
const small = join(folder.path, "small");
mkdirSync(small);
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", small]).status === 0;
const filling = join(small, "filling");

let database: string;
let backup: string;
beforeAll(async () => {
  database = await databaseIn(small, 3, null, stamp);
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
    expect(() => planOf(backup, database, { stamp })).toThrow(
      /no room in \S+small \(DATABASE_PATH\): \d+ kB are needed, 41 are free/,
    );
    expect(operationsIn(database)).toBe(3);
  });

  it("that fills up meanwhile leaves the old database, and no half copy that takes its room", () => {
    rmSync(filling, { force: true });
    const plan = planOf(backup, database, { stamp });
    leave(40_960);
    expect(() => restore(plan)).toThrow("ENOSPC");
    expect(readdirSync(small).filter((name) => name.includes("restor"))).toEqual([]);
    expect(operationsIn(database)).toBe(3);
    rmSync(filling, { force: true });
    restore(planOf(backup, database, { stamp }));
    expect(operationsIn(database)).toBe(3);
  });

  it("has the room of what a killed restore has left, which the next one takes away", () => {
    rmSync(filling, { force: true });
    restoreUntil(planOf(backup, database, { stamp }), 1);
    leave(40_960);
    restore(planOf(backup, database, { stamp }));
    expect(readdirSync(small).filter((name) => name.includes("restor"))).toEqual([]);
    expect(operationsIn(database)).toBe(3);
  });

  it.each([0, 4_096, 20_000])(
    "is named by the program with its setting and what to do: %i bytes are left",
    async (bytes) => {
      rmSync(filling, { force: true });
      await openStore(database, stamp).close();
      const env = {
        PATH: process.env["PATH"] ?? "",
        BOT_LANGUAGE: "en",
        WALLET_API_URL: "http://127.0.0.1:9",
        WALLET_API_KEY: "key-of-the-shop-0001",
        TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
        TELEGRAM_API_ROOT: "http://127.0.0.1:9",
        DATABASE_PATH: database,
        BACKUP_DIR: join(folder.path, "other-disk"),
      };
      for (const command of ["start", "backup"]) {
        for (const part of ["-wal", "-shm"]) rmSync(database + part, { force: true });
        leave(bytes);
        const { status, stderr } = spawnSync(process.execPath, [program, command], {
          cwd: folder.path,
          env,
          encoding: "utf8",
          timeout: 60_000,
        });
        expect([command, status, stderr]).toEqual([
          command,
          1,
          expect.stringMatching(
            /DATABASE_PATH=\S+small\/bot\.db: there is no room on the disk[^]*Make room and try again/,
          ),
        ]);
      }
    },
  );

  it("is named by a backup, which leaves nothing there", () => {
    leave(40_960);
    expect(() => backupOf(database, join(small, "backups"))).toThrow(/no room for the backup in \S+small\/backups/);
    expect(readdirSync(join(small, "backups"))).toEqual([]);
  });
});
