import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isOfOlderSchema, readManifest } from "../../src/backup/files.ts";
import { gatherPlace } from "../../src/checks/gather/machine.ts";
import { finishRestore, markRestored, restore, restoreSteps } from "../../src/backup/restore.ts";
import { isBeingRestored } from "../../src/backup/openable.ts";
import { verifyBackup } from "../../src/backup/verify.ts";
import { copiedAtMs, markCopy, openKept, tryLock } from "../../src/store/sqlite/core/database.ts";
import { inspectDatabase } from "../../src/store/sqlite/inspect.ts";
import { resumeWhatsApp } from "../../src/store/sqlite/whatsapp.ts";
import type { Endings } from "../../src/store/time.ts";
import { addOperations, newOperation } from "../store/store-kit.ts";
import { inFolder, openStore } from "../store/sqlite/sqlite-place.ts";
import { backupOf, databaseIn, noonMs, operationsIn, planOf, restoreUntil } from "./backup-kit.ts";

const key = "Kp4Zr8Wt2Mx6Qv9Nb3Ls7Hd5Gy1Fc0Ja";

/** A backup of one operation, and a database that has gone on to three since. */
async function shopIn(folder: string): Promise<{ database: string; backup: string }> {
  const database = await databaseIn(folder, 1);
  const backup = backupOf(database, join(folder, "backups"));
  const store = openStore(database);
  await addOperations(store, ...["x", "y"].map((id) => newOperation(id, { sameTicketAllowed: true })));
  await store.close();
  return { database, backup };
}

const nothing = { replies: [], events: [] };
const endings: Endings = {
  doubt: () => nothing,
  expired: () => nothing,
  approval: () => nothing,
  chat: () => {
    throw new Error("No chat waits for anything here");
  },
};

/** The database that was kept aside. */
function asideIn(folder: string): string {
  const name = readdirSync(folder).find((one) => /^bot\.db\.before-\w+$/.test(one));
  return join(folder, name ?? "none");
}

describe("a restore", () => {
  it("puts the backup in place, marked, and keeps the old database whole", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      restore(planOf(backup, database));
      expect(operationsIn(database)).toBe(1);
      expect(operationsIn(asideIn(folder))).toBe(3);
      const db = openKept(database);
      expect(copiedAtMs(db)).toBe(noonMs);
      db.close();
      expect(isBeingRestored(database)).toBe(false);
    }));

  it("keeps what only the WAL of the old database has, after a program that was killed", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      const open = openStore(database);
      await addOperations(open, newOperation("in the wal", { sameTicketAllowed: true }));
      // The store stays open, as if its program had been killed: its WAL stays too.
      restore(planOf(backup, database));
      expect(existsSync(`${asideIn(folder)}-wal`)).toBe(true);
      expect(operationsIn(asideIn(folder))).toBe(4);
      await open.close();
    }));

  it("keeps the WAL that it put aside whatever was made in its place since it was killed", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      const open = openStore(database);
      await addOperations(open, newOperation("in the wal", { sameTicketAllowed: true }));
      restoreUntil(planOf(backup, database), 3);
      expect(existsSync(`${database}-wal`)).toBe(false);
      writeFileSync(`${database}-wal`, "");
      finishRestore(database);
      expect(operationsIn(database)).toBe(1);
      expect(operationsIn(asideIn(folder))).toBe(4);
      await open.close();
    }));

  it("needs no database to be there, and keeps one that was made after it was killed where none had been", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      rmSync(database);
      restore(planOf(backup, database));
      expect([operationsIn(database), existsSync(asideIn(folder))]).toEqual([1, false]);
      rmSync(database);
      restoreUntil(planOf(backup, database), 2);
      await databaseIn(folder, 2);
      finishRestore(database);
      expect(operationsIn(database)).toBe(1);
      expect(operationsIn(asideIn(folder))).toBe(2);
    }));

  it("takes a name that nothing has for what it puts aside", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      const taken = planOf(backup, database).aside ?? "";
      writeFileSync(`${taken}-wal`, "kept");
      restore(planOf(backup, database));
      expect(readFileSync(`${taken}-wal`, "utf8")).toBe("kept");
      expect(operationsIn(`${taken}-2`)).toBe(3);
    }));

  it.each(["{", "null", "{}", '{"aside":7}', '{"aside":"../bot.db.before-1"}', '{"aside":"other"}'])(
    "is not finished by a note that says %s",
    (note) =>
      inFolder(async (folder) => {
        const { database, backup } = await shopIn(folder);
        restoreUntil(planOf(backup, database), 2);
        writeFileSync(`${database}.restore.json`, note);
        const before = readdirSync(folder);
        expect(() => finishRestore(database)).toThrow(
          /bot\.db\.restore\.json is not the file of an unfinished restore[^]*restore the backup again/,
        );
        expect(readdirSync(folder)).toEqual(before);
      }),
  );

  it("is known as one of the first copy's moment, where the backup was taken of a restored database before its start", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      restore(planOf(backup, database));
      const second = backupOf(database, join(folder, "backups"), noonMs + 3_600_000);
      expect(verifyBackup(second)).toMatchObject({
        ok: true,
        manifest: { takenAtMs: noonMs + 3_600_000, unknownSinceMs: noonMs },
      });
      restore(planOf(second, database));
      const db = openKept(database);
      expect(copiedAtMs(db)).toBe(noonMs);
      markCopy(db, null);
      db.close();
      const third = backupOf(database, join(folder, "backups"), noonMs + 7_200_000);
      expect(verifyBackup(third)).toMatchObject({ ok: true, manifest: { takenAtMs: noonMs + 7_200_000 } });
      expect(readManifest(third).unknownSinceMs).toBeUndefined();
    }));

  it("changes nothing when it is only planned, or while a bot runs on the database, which is not marked either", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      const before = readdirSync(folder);
      const plan = planOf(backup, database);
      expect(readdirSync(folder)).toEqual(before);
      const lock = tryLock(database);
      for (const work of [() => restore(plan), () => markRestored(database)]) expect(work).toThrow("A bot runs on");
      lock?.release();
      expect(operationsIn(database)).toBe(3);
    }));

  it("is refused for another account, another key and no key, and for what is no backup", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      expect(() => planOf(backup, database, { stamp: "live https://other" })).toThrow('The backup belongs to "test"');
      expect(() => planOf(database, database)).toThrow("is damaged or incomplete");
      rmSync(database);
      const sealed = backupOf(await databaseIn(folder, 1, key), join(folder, "sealed"));
      expect(() => planOf(sealed, database)).toThrow("DATABASE_KEY is not set");
      expect(() => planOf(sealed, database, { key: key.toLowerCase() })).toThrow("not the key");
      expect(planOf(sealed, database, { key }).manifest.rows["operations"]).toBe(1);
    }));

  it("names what was probably meant where a path leads to no backup", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 1);
      const backups = join(folder, "backups");
      const backup = backupOf(database, backups);
      expect(() => planOf(backups, database)).toThrow(
        `is a folder. Give the path of a backup; the newest in it is ${backup}`,
      );
      expect(() => planOf(folder, database)).toThrow("There are no backups in it");
      expect(() => planOf(`${backup}.json`, database)).toThrow(`Give the path of the backup: ${backup}`);
      expect(() => planOf(`${backup}x`, database)).toThrow("does not exist. Give the path of a backup");
    }));

  it("is the old database or the new one whenever the process is killed", () =>
    inFolder(async (parent) => {
      const steps = await inFolder(async (folder) => {
        const { database, backup } = await shopIn(folder);
        return restoreSteps(planOf(backup, database)).length;
      });
      expect(steps).toBeGreaterThan(5);
      const found: number[] = [];
      for (let done = 0; done <= steps; done++) {
        await inFolder(async (folder) => {
          const { database, backup } = await shopIn(folder);
          restoreUntil(planOf(backup, database), done);
          finishRestore(database);
          finishRestore(database);
          const isNew = operationsIn(database) === 1;
          expect(operationsIn(isNew ? asideIn(folder) : database), `after ${done} steps`).toBe(3);
          expect(isBeingRestored(database)).toBe(false);
          found.push(isNew ? 1 : 0);
        });
      }
      expect(found).toEqual([0, 0, ...found.slice(2).map(() => 1)]);
      expect(readdirSync(parent)).toEqual([]);
    }));

  it("names the copy that one left which was killed before it changed anything, and takes it away the next time", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      restoreUntil(planOf(backup, database), 1);
      const left = { path: `${database}.restoring`, bytes: statSync(backup).size };
      expect(gatherPlace(database).leftOver).toEqual(left);
      restoreUntil(planOf(backup, database), 2);
      // From here on the next start needs it.
      expect(gatherPlace(database).leftOver).toBe(null);
      finishRestore(database);
      restoreUntil(planOf(backup, database), 1);
      expect(gatherPlace(database).leftOver).toEqual(left);
      restore(planOf(backup, database));
      expect(readdirSync(folder).filter((name) => name.includes("restor"))).toEqual([]);
    }));

  it("refuses to start over a copy that is not what the backup was", () =>
    inFolder(async (folder) => {
      const { database, backup } = await shopIn(folder);
      const plan = planOf(backup, database);
      writeFileSync(backup, "changed since it was verified");
      expect(() => restore(plan)).toThrow("Nothing was changed");
      expect(operationsIn(database)).toBe(3);
      expect(isBeingRestored(database)).toBe(false);
    }));
});

describe("a backup that was copied over the database, beside the WAL of the one before", () => {
  /** What a hand that copies one file leaves after a bot that was killed. */
  async function copiedIn(folder: string): Promise<{ database: string; backup: string; before: readonly Buffer[] }> {
    const { database, backup } = await shopIn(folder);
    const open = openStore(database);
    await addOperations(open, newOperation("in the wal", { sameTicketAllowed: true }));
    const wal = readFileSync(`${database}-wal`);
    await open.close();
    copyFileSync(backup, database);
    writeFileSync(`${database}-wal`, wal);
    return { database, backup, before: [readFileSync(database), wal] };
  }

  it("is not opened, backed up, resumed or marked, and named by the checks", () =>
    inFolder(async (folder) => {
      const { database, before } = await copiedIn(folder);
      const refusal = /bot\.db-wal is not of \S+bot\.db [^]*restore PATH --yes[^]*Nothing was changed/;
      expect(() => openStore(database)).toThrow(refusal);
      expect(() => backupOf(database, join(folder, "more"))).toThrow(refusal);
      expect(() => resumeWhatsApp(database)).toThrow(refusal);
      expect(() => markRestored(database)).toThrow(refusal);
      expect(() => isOfOlderSchema(database)).toThrow(refusal);
      const inspected = inspectDatabase({ path: database, stamp: "test", databaseKey: null, reads: "all" });
      expect(inspected.trouble?.en).toMatch(refusal);
      expect([readFileSync(database), readFileSync(`${database}-wal`)]).toEqual(before);
    }));

  it("is put aside with it by a restore", () =>
    inFolder(async (folder) => {
      const { database, backup, before } = await copiedIn(folder);
      restore(planOf(backup, database));
      expect(operationsIn(database)).toBe(1);
      expect([readFileSync(asideIn(folder)), readFileSync(`${asideIn(folder)}-wal`)]).toEqual(before);
    }));

  it("is opened, as one that was restored, when the WAL was moved away", () =>
    inFolder(async (folder) => {
      const { database } = await copiedIn(folder);
      renameSync(`${database}-wal`, join(folder, "kept"));
      const store = openStore(database);
      expect((await store.forgetOpen(endings, noonMs + 60_000))?.fromMs).toBe(noonMs);
      await store.close();
    }));

  it("is told from a database that was killed at its first start", () =>
    inFolder(async (folder) => {
      const database = join(folder, "bot.db");
      const open = openStore(database);
      await addOperations(open, newOperation("first"));
      for (const part of ["", "-wal"]) copyFileSync(database + part, join(folder, `killed.db${part}`));
      await open.close();
      expect(operationsIn(join(folder, "killed.db"))).toBe(1);
      await openStore(join(folder, "killed.db")).close();
    }));
});

describe("a database that came back by other means", () => {
  it("knows of no time that has not come yet, where the clock was ahead when the copy was taken", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 1);
      const db = openKept(database);
      markCopy(db, noonMs + 5 * 365 * 24 * 3_600_000);
      db.close();
      const store = openStore(database);
      expect(await store.forgetOpen(endings, noonMs + 60_000)).toMatchObject({
        fromMs: noonMs,
        untilMs: noonMs + 60_000,
      });
      await store.close();
    }));

  it("is not marked, nor WhatsApp resumed on it, where a newer program made it", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 1);
      const db = openKept(database);
      db.pragma("user_version = 900");
      expect(() => markRestored(database)).toThrow("schema 900");
      expect(() => resumeWhatsApp(database)).toThrow("schema 900");
      expect(copiedAtMs(db)).toBe(null);
      db.close();
      tryLock(database)?.release();
    }));

  it("is marked with the newest time that it knows", () =>
    inFolder(async (folder) => {
      const database = await databaseIn(folder, 1);
      for (let times = 0; times < 2; times++) expect(markRestored(database)).toBe(noonMs);
    }));
});
