import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { newestBackupMs, manifestPath, readManifest } from "../../src/backup/files.ts";
import { removeOldBackups } from "../../src/backup/take.ts";
import { verifyBackup } from "../../src/backup/verify.ts";
import { copiedAtMs, openKept } from "../../src/store/sqlite/core/database.ts";
import { inFolder, openStore } from "../store/sqlite/sqlite-place.ts";
import { backupOf, databaseIn, noonMs, operationsIn, pathsIn } from "./backup-kit.ts";

const secretKey = "Kp4Zr8Wt2Mx6Qv9Nb3Ls7Hd5Gy1Fc0Ja";
const whyNot = (path: string) => {
  const verdict = verifyBackup(path);
  return verdict.ok ? "" : verdict.why.map(({ en }) => en).join("; ");
};
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("a backup", () => {
  it("holds what the database held, says when it was taken, and verifies", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 3);
      const path = backupOf(database, join(folder, "backups"));
      const verdict = verifyBackup(path);
      expect(verdict).toMatchObject({ ok: true, manifest: { takenAtMs: noonMs, stamp: "test", keyFingerprint: null } });
      expect(readManifest(path).rows).toMatchObject({ operations: 3, approvals: 0 });
      expect(operationsIn(path)).toBe(3);
      // The copy is marked, and the database is not.
      const dbs = [path, database].map((one) => openKept(one, { readonly: true }));
      expect(dbs.map(copiedAtMs)).toEqual([noonMs, null]);
      for (const db of dbs) db.close();
    }));

  it("is made of a database that a store has open, with what the WAL alone holds", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 2);
      const store = openStore(database);
      await store.note({ what: "step.failed", who: null, operationId: null, detail: null }, null, noonMs);
      const path = backupOf(database, join(folder, "backups"));
      expect(readManifest(path).rows["audit"]).toBe(3);
      await store.close();
    }));

  it("can be read by its owner alone, whatever the umask", () =>
    inFolder(async (folder) => {
      const before = process.umask(0);
      try {
        const path = backupOf(await databaseIn(folder, 1), join(folder, "deep", "backups"));
        expect([modeOf(path), modeOf(manifestPath(path)), modeOf(join(folder, "deep", "backups"))]).toEqual([
          "600",
          "600",
          "700",
        ]);
      } finally {
        process.umask(before);
      }
    }));

  it("takes those that were open to others from them", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 1);
      const older = backupOf(database, join(folder, "backups"), noonMs);
      const files = [older, manifestPath(older), database];
      for (const path of files) chmodSync(path, 0o644);
      await openStore(database).close();
      backupOf(database, join(folder, "backups"), noonMs + 1);
      expect(files.map(modeOf)).toEqual(["600", "600", "600"]);
    }));

  it("does not hold the key, and tells one key from another", () =>
    inFolder(async (folder) => {
      const path = backupOf(await databaseIn(folder, 1, secretKey), join(folder, "one"));
      const print = readManifest(path).keyFingerprint;
      expect(print).toMatch(/^[0-9a-f]{32}$/);
      expect(readFileSync(manifestPath(path), "utf8") + readFileSync(path, "latin1")).not.toContain(secretKey);
      rmSync(join(folder, "bot.db"));
      const other = backupOf(await databaseIn(folder, 1, secretKey.toLowerCase()), join(folder, "two"));
      expect(readManifest(other).keyFingerprint).not.toBe(print);
    }));

  it("is refused where there is no database, and leaves nothing behind when it fails", () =>
    inFolder(async (folder) => {
      const database = join(folder, "bot.db");
      expect(() => backupOf(database, folder)).toThrow("There is no database");
      writeFileSync(database, "no database at all, but long enough to be looked at as one".repeat(100));
      expect(() => backupOf(database, join(folder, "backups"))).toThrow();
      expect(readdirSync(join(folder, "backups"))).toEqual([]);
    }));
});

describe("verify", () => {
  const damaged = (damage: (path: string) => void) =>
    inFolder(async (folder) => {
      const path = backupOf(await databaseIn(folder, 3), join(folder, "backups"));
      expect(whyNot(path)).toBe("");
      damage(path);
      return whyNot(path);
    });

  it("finds a flipped byte, wherever it is", async () => {
    await inFolder(async (folder) => {
      const path = backupOf(await databaseIn(folder, 3), join(folder, "backups"));
      const whole = readFileSync(path);
      for (let part = 0; part < 40; part++) {
        const at = Math.floor((part * (whole.length - 1)) / 39);
        const copy = Buffer.from(whole);
        copy[at] = (copy[at] ?? 0) ^ 1;
        writeFileSync(path, copy);
        expect(whyNot(path), `byte ${at}`).toContain("SHA-256");
      }
      writeFileSync(path, whole);
      expect(whyNot(path)).toBe("");
    });
  });

  const changed = (change: object) => (path: string) =>
    writeFileSync(manifestPath(path), JSON.stringify({ ...readManifest(path), ...change }));
  it.each<[string, (path: string) => void, string]>([
    ["no backup", rmSync, "does not exist"],
    ["a file that was cut", (path) => truncateSync(path, 8_192), "8192 bytes"],
    ["no manifest", (path) => rmSync(manifestPath(path)), "is missing"],
    ["an empty manifest", (path) => writeFileSync(manifestPath(path), "{}"), "is not the manifest"],
    ["a manifest that is no JSON", (path) => writeFileSync(manifestPath(path), "{"), "is not the manifest"],
    ["other rows", changed({ rows: { operations: 2 } }), "operations has 3 rows, its manifest says 2"],
    ["no rows", changed({ rows: {} }), "operations has 3 rows, its manifest says 0"],
    ["another time", changed({ takenAtMs: 1 }), "when it was taken"],
    ["no account", changed({ stamp: null }), "not those"],
    ["another account", changed({ stamp: "live https://other" }), "not those"],
    ["another key", changed({ keyFingerprint: "0".repeat(32) }), "not those"],
    ["another file", changed({ file: "monedero-20200101T000000000Z.db" }), "the manifest of monedero-2020"],
  ])("finds %s", async (_, damage, why) => {
    expect(await damaged(damage)).toContain(why);
  });

  it("changes nothing", () =>
    inFolder(async (folder) => {
      const path = backupOf(await databaseIn(folder, 3), join(folder, "backups"));
      const before = readFileSync(path);
      chmodSync(path, 0o400);
      verifyBackup(path);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readdirSync(join(folder, "backups")).toSorted()).toEqual([basename(path), basename(manifestPath(path))]);
    }));
});

describe("old backups", () => {
  const take = async (folder: string, times: readonly number[]) => {
    const database = await databaseIn(folder, 1);
    return times.map((atMs) => backupOf(database, join(folder, "backups"), atMs));
  };

  it("are removed, the oldest first, with their manifests", () =>
    inFolder(async (folder) => {
      const made = await take(folder, [noonMs, noonMs + 1, noonMs + 2, noonMs + 3]);
      const newest = made.at(-1) as string;
      expect(removeOldBackups(join(folder, "backups"), 2, newest, noonMs + 3)).toEqual([made[1], made[0]]);
      expect(pathsIn(join(folder, "backups"))).toEqual([made[3], made[2]]);
      expect(existsSync(manifestPath(made[0] as string))).toBe(false);
    }));

  it("never are the one that was just made, though the clock was set back", () =>
    inFolder(async (folder) => {
      const made = await take(folder, [noonMs, noonMs + 1, noonMs - 60_000]);
      const newest = made.at(-1) as string;
      removeOldBackups(join(folder, "backups"), 1, newest, noonMs - 60_000);
      expect(pathsIn(join(folder, "backups"))).toEqual([newest]);
    }));

  it("are not those that say they were taken later than now: neither counted, nor newest, nor removed", () =>
    inFolder(async (folder) => {
      const backups = join(folder, "backups");
      const years = (count: number) => noonMs + count * 365 * 24 * 3_600_000;
      const made = await take(folder, [years(5), years(6), noonMs - 2, noonMs - 1, noonMs]);
      expect(newestBackupMs(backups, noonMs)).toBe(noonMs);
      expect(removeOldBackups(backups, 2, made[4] as string, noonMs)).toEqual([made[2]]);
      expect(pathsIn(backups)).toEqual([made[1], made[0], made[4], made[3]]);
      expect(newestBackupMs(backups, years(5))).toBe(years(5));
    }));

  it("are as old as their manifests say, whatever they are called", () =>
    inFolder(async (folder) => {
      const backups = join(folder, "backups");
      const [old = "", young = ""] = await take(folder, [noonMs - 10, noonMs]);
      const renamed = join(backups, "monedero-20991126T180000000Z.db");
      for (const ending of ["", ".json"]) renameSync(old + ending, renamed + ending);
      expect(newestBackupMs(backups, noonMs)).toBe(noonMs);
      expect(removeOldBackups(backups, 1, young, noonMs)).toEqual([renamed]);
    }));

  it("are not other files of the folder", () =>
    inFolder(async (folder) => {
      const [path = ""] = await take(folder, [noonMs]);
      copyFileSync(path, join(folder, "backups", "mine.db"));
      removeOldBackups(join(folder, "backups"), 1, path, noonMs);
      expect(existsSync(join(folder, "backups", "mine.db"))).toBe(true);
    }));

  it("that were never finished go a day later, and no sooner", () =>
    inFolder(async (folder) => {
      const [path = ""] = await take(folder, [noonMs]);
      const left = `${path}.r9.part`;
      writeFileSync(left, "half");
      utimesSync(left, noonMs / 1_000, noonMs / 1_000);
      const database = join(folder, "bot.db");
      backupOf(database, join(folder, "backups"), noonMs + 3_600_000);
      expect(existsSync(left)).toBe(true);
      backupOf(database, join(folder, "backups"), noonMs + 25 * 3_600_000);
      expect(existsSync(left)).toBe(false);
    }));
});
