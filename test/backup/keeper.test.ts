import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepBackups } from "../../src/backup/take.ts";
import { verifyBackup } from "../../src/backup/verify.ts";
import type { Clock } from "../../src/clock.ts";
import type { Log } from "../../src/log.ts";
import { Shop } from "../support/shop/shop.ts";
import { inFolder } from "../store/sqlite/sqlite-place.ts";
import { backupOf, databaseIn, noonMs, pathsIn } from "./backup-kit.ts";

const hourMs = 3_600_000;
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** A clock of which a test lets time pass; what a timer begins has ended before the next goes off. */
class TestClock implements Pick<Clock, "nowMs" | "after"> {
  atMs = noonMs;
  #timers: { dueMs: number; run: () => void }[] = [];
  nowMs = () => this.atMs;
  after = (delayMs: number, run: () => void) => {
    const timer = { dueMs: this.atMs + delayMs, run };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
  };
  async pass(ms: number): Promise<void> {
    const untilMs = this.atMs + ms;
    for (;;) {
      const [next] = this.#timers.toSorted((one, other) => one.dueMs - other.dueMs);
      if (next === undefined || next.dueMs > untilMs) break;
      this.atMs = next.dueMs;
      this.#timers = this.#timers.filter((one) => one !== next);
      next.run();
      await new Promise((resolve) => void setImmediate(resolve));
    }
    this.atMs = untilMs;
  }
}

interface Rig {
  readonly clock: TestClock;
  readonly folder: string;
  readonly database: string;
  /** When a backup was begun, hours since noon. */
  readonly tried: number[];
  readonly troubles: number[];
  readonly streaks: string[];
  fails: boolean;
  readonly begin: () => () => void;
}

function rig(run: (rig: Rig) => Promise<void>): Promise<void> {
  return inFolder(async (parent) => {
    const clock = new TestClock();
    const [database, folder] = [await databaseIn(parent, 1), join(parent, "backups")];
    const hours = () => (clock.atMs - noonMs) / hourMs;
    const made: Rig = {
      clock,
      folder,
      database,
      tried: [],
      troubles: [],
      streaks: [],
      fails: false,
      begin: () =>
        keepBackups({
          folder,
          everyMs: 6 * hourMs,
          keep: 2,
          take: async () => {
            made.tried.push(hours());
            if (made.fails) throw new Error("The disk is full");
            return backupOf(database, folder, clock.atMs);
          },
          clock: clock as unknown as Clock,
          log: silent,
          onTrouble(streak) {
            made.troubles.push(hours());
            made.streaks.push(streak);
          },
        }),
    };
    await run(made);
  });
}

describe("the bot's own backups", () => {
  it("are made a minute after the first start and then at the interval; as many are kept as were asked for", () =>
    rig(async ({ begin, clock, tried, folder }) => {
      const stop = begin();
      await clock.pass(19 * hourMs);
      expect(tried.map((hours) => Math.floor(hours))).toEqual([0, 6, 12, 18]);
      expect(pathsIn(folder).map((path) => verifyBackup(path).ok)).toEqual([true, true]);
      stop();
      await clock.pass(24 * hourMs);
      expect(tried).toHaveLength(4);
    }));

  it("wait after a restart until the newest one is as old as the interval", () =>
    rig(async ({ begin, clock, tried, database, folder }) => {
      backupOf(database, folder, noonMs - 2 * hourMs);
      begin();
      await clock.pass(5 * hourMs);
      expect(tried).toEqual([4]);
    }));

  it("do not wait for one that says it was taken later than now, and remove no true one because of it", () =>
    rig(async ({ begin, clock, tried, database, folder }) => {
      const ahead = [1, 2].map((years) => backupOf(database, folder, noonMs + years * 365 * 24 * hourMs));
      const real = backupOf(database, folder, noonMs - 7 * hourMs);
      begin();
      await clock.pass(hourMs);
      expect(tried.map((hours) => Math.floor(hours))).toEqual([0]);
      expect(pathsIn(folder)).toEqual(expect.arrayContaining([...ahead, real]));
      expect(pathsIn(folder)).toHaveLength(4);
    }));

  it("are tried again after a quarter of an hour when one failed; managers are told once; no old one is removed", () =>
    rig(async (shop) => {
      const old = [1, 2, 3].map((days) => backupOf(shop.database, shop.folder, noonMs - days * 24 * hourMs));
      shop.fails = true;
      shop.begin();
      await shop.clock.pass(hourMs);
      expect(shop.tried).toHaveLength(4);
      expect(shop.troubles).toHaveLength(1);
      expect(pathsIn(shop.folder)).toEqual(old);
      shop.fails = false;
      await shop.clock.pass(hourMs);
      expect(pathsIn(shop.folder)).toHaveLength(2);
    }));

  it("that fail one after the other are one streak for every process that tries, until one succeeds", () =>
    rig(async (shop) => {
      backupOf(shop.database, shop.folder, noonMs - 24 * hourMs);
      shop.fails = true;
      for (const fails of [true, true, false, true]) {
        shop.fails = fails;
        const stop = shop.begin();
        await shop.clock.pass(6 * hourMs);
        stop();
      }
      const [one, two, three, ...more] = shop.streaks;
      expect([one === two, one === three, three === undefined, more]).toEqual([true, false, false, []]);
    }));
});

describe("the running program", () => {
  it("makes a backup with BACKUP_DIR set", () =>
    inFolder(async (folder) => {
      const shop = await Shop.open({ env: { BACKUP_DIR: folder, BACKUP_EVERY: "30m" }, mayReuse: false });
      try {
        const bot = shop.start();
        await bot.started;
        await bot.pass(61_000);
        await bot.wrote("A backup was made and verified");
        const [path = ""] = pathsIn(folder);
        expect(verifyBackup(path)).toMatchObject({ ok: true, manifest: { stamp: `live ${shop.wallet.url}` } });
      } finally {
        await shop.close();
      }
    }));

  it("starts though BACKUP_DIR is no folder, names it, and tells managers once that no backup could be made", () =>
    inFolder(async (folder) => {
      const place = join(folder, "a-file");
      writeFileSync(place, "");
      const shop = await Shop.open({ env: { BACKUP_DIR: place }, mayReuse: false });
      try {
        for (const isFirst of [true, false]) {
          const bot = shop.start();
          await bot.started;
          await bot.wrote(`no se puede escribir en ${place} (BACKUP_DIR)`);
          if (isFirst) await shop.enter("luis");
          await bot.pass(61_000);
          await bot.wrote("A backup could not be made");
          expect(bot.output).toMatch(/No se puede guardar el respaldo en \S+a-file/);
          // Also when it is started again.
          if (isFirst) await shop.hears("luis", (text) => text.includes("No pude hacer el respaldo"));
          else await shop.asks("luis", "ayuda");
          await bot.stop();
        }
        expect(shop.heard("luis").filter((text) => text.includes("No pude hacer el respaldo"))).toHaveLength(1);
      } finally {
        await shop.close();
      }
    }));
});
