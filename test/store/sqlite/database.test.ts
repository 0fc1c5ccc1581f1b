import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase, openKept, tryLock } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../../src/store/sqlite/core/migrations.ts";
import { copyDatabase, inFolder, openStore } from "./sqlite-place.ts";
import {
  addOperations,
  bringTo,
  newOperation,
  noonMs,
  saleSession,
  shed,
  textUpdate,
  turned,
  turnOf,
} from "../store-kit.ts";

function schemaOf(path: string): unknown[] {
  const db = openKept(path, { readonly: true });
  const rows = db.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").all();
  db.close();
  return rows;
}

describe("a database", () => {
  it("syncs every commit to the disk, through a write-ahead log", async () => {
    await inFolder((folder) => {
      // The second time is what counts: an existing log brings this build's own default with it, which syncs less.
      for (let time = 1; time <= 2; time++) {
        const db = openDatabase(join(folder, "deep", "er", "x.db"));
        migrateSchema(db);
        const pragma = (name: string) => db.pragma(name, { simple: true });
        // 2 is FULL: anything less loses the knowledge of what was sent when the power goes.
        expect(pragma("synchronous")).toBe(2);
        expect(pragma("journal_mode")).toBe("wal");
        expect(pragma("secure_delete")).toBe(1);
        expect(pragma("foreign_keys")).toBe(1);
        db.close();
      }
    });
  });

  it("gives one statement for one text, and none that makes garbage", () => {
    const db = openKept(":memory:");
    expect(db.prepare("SELECT 1 AS one")).toBe(db.prepare("SELECT 1 AS one"));
    expect(() => db.prepare("SELECT 1 AS one").iterate()).toThrow("use all()");
    db.close();
  });

  it("in memory leaves no file behind", () => {
    const db = openDatabase(":memory:");
    db.close();
    expect(existsSync(":memory:")).toBe(false);
  });
});

describe("the schema", () => {
  it("is the same made once, or opened twice", async () => {
    await inFolder(async (folder) => {
      const [once_, twice] = [join(folder, "once.db"), join(folder, "twice.db")];
      await openStore(once_).close();
      await openStore(twice).close();
      await openStore(twice).close();
      expect(schemaOf(twice)).toEqual(schemaOf(once_));
    });
  });

  it("of a newer program is refused with what to do about it, and not touched", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "x.db");
      await openStore(path).close();
      const db = openKept(path);
      const known = db.pragma("user_version", { simple: true }) as number;
      db.pragma(`user_version = ${known + 1}`);
      db.close();
      const sentence = `The database is of schema ${known + 1}, this program knows up to ${known}: it was made by a newer version. Start that version, or restore a backup.`;
      expect(() => openStore(path)).toThrow(sentence);
      // The refusal leaves no connection behind that keeps the file busy.
      const again = openKept(path);
      again.pragma("locking_mode = EXCLUSIVE");
      again.exec("BEGIN EXCLUSIVE");
      again.close();
    });
  });

  it("that breaks off in the middle leaves nothing half made", () => {
    const db = openDatabase(":memory:");
    db.exec("CREATE TABLE sessions (x)");
    expect(() => migrateSchema(db)).toThrow("already exists");
    expect(db.prepare("SELECT name FROM sqlite_schema").pluck().all()).toEqual(["sessions"]);
    expect(db.pragma("user_version", { simple: true })).toBe(0);
    db.close();
  });
});

describe("the stamp", () => {
  it("refuses a database of another mode or account, by both their names", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "x.db");
      await openStore(path, "live account-a").close();
      await openStore(path, "live account-a").close();
      expect(() => openStore(path, "demo")).toThrow(
        /belongs to "live account-a", but the program was started for "demo"/,
      );
      await openStore(path, "live account-a").close();
    });
  });

  it("follows an address that is corrected while nothing was sold, and no other change", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "x.db");
      await openStore(path, "live https://walet.example").close();
      const store = openStore(path, "live https://wallet.example");
      await addOperations(store, newOperation("first"));
      await store.close();
      expect(() => openStore(path, "live https://another.example")).toThrow(
        /belongs to "live https:\/\/wallet\.example"/,
      );
      const demo = join(folder, "demo.db");
      await openStore(demo, "demo").close();
      expect(() => openStore(demo, "live https://wallet.example")).toThrow(/belongs to "demo"/);
    });
  });
});

const holding = `
  import { tryLock } from ${JSON.stringify(new URL("../../../src/store/sqlite/core/database.ts", import.meta.url).href)};
  const lock = tryLock(process.argv[1]);
  process.stdout.write(lock ? "taken" : "refused");
  process.stdin.resume();
`;

/** A process of its own that takes the lock of a database and holds it for as long as it lives; gives what it said. */
async function holder(path: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", holding, path], {
    cwd: new URL("../../..", import.meta.url).pathname,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return { child, said: said.toString() };
}

describe("the lock", () => {
  it("is held by one process, and free the moment that process is killed", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "bot.db");
      const { child, said } = await holder(path);
      try {
        expect(said).toBe("taken");
        expect(tryLock(path)).toBe(null);
        expect(tryLock(path)).toBe(null);
      } finally {
        child.kill("SIGKILL");
        await once(child, "exit");
      }
      const lock = tryLock(path);
      expect(lock).not.toBe(null);
      const second = await holder(path);
      expect(second.said).toBe("refused");
      second.child.kill("SIGKILL");
      lock?.release();
      expect(tryLock(path)).not.toBe(null);
    });
  });

  it("does not stand in the way of another database, nor of reading this one", async () => {
    await inFolder(async (folder) => {
      const lock = tryLock(join(folder, "a.db"));
      const other = tryLock(join(folder, "b.db"));
      expect(lock && other).not.toBe(null);
      await openStore(join(folder, "a.db")).close();
      lock?.release();
      other?.release();
    });
  });

  it("is one for all names that links give a file, also before the file is there", async () => {
    await inFolder(async (folder) => {
      const [path, link, further] = ["bot.db", "link.db", "further.db"].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      symlinkSync("bot.db", link);
      symlinkSync(link, further);
      for (const isThere of [false, true]) {
        if (isThere) await openStore(path).close();
        const lock = tryLock(further);
        expect(lock).not.toBe(null);
        expect([tryLock(path), tryLock(link), tryLock(further)]).toEqual([null, null, null]);
        lock?.release();
      }
      expect(readdirSync(folder).filter((name) => name.endsWith(".lock"))).toEqual(["bot.db.lock"]);
    });
  });

  it("refuses a file that has a second name", async () => {
    await inFolder(async (folder) => {
      const [path, second] = [join(folder, "bot.db"), join(folder, "second.db")];
      await openStore(path).close();
      linkSync(path, second);
      expect(() => tryLock(path)).toThrow(/has 2 names \(hard links\)/);
      expect(() => openStore(second)).toThrow(/has 2 names \(hard links\)/);
      rmSync(second);
      tryLock(path)?.release();
      await openStore(path).close();
    });
  });

  it("of a database in memory is everybody's", () => {
    expect([tryLock(":memory:"), tryLock(":memory:")]).not.toContain(null);
  });
});

describe("a path that is not ours", () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  it("is refused, and keeps its mode and its content", async () => {
    await inFolder(async (folder) => {
      const [dir, text, foreign] = [join(folder, "dir"), join(folder, "text"), join(folder, "foreign.db")];
      mkdirSync(dir);
      writeFileSync(text, "a letter, long enough to be read as the header of a database, which it is not. ".repeat(9));
      const db = openKept(foreign);
      db.exec("CREATE TABLE songs (name TEXT)");
      db.close();
      for (const path of [dir, text, foreign]) chmodSync(path, 0o755);
      const before = [text, foreign].map((path) => readFileSync(path));
      expect(() => tryLock(dir)).toThrow(/^DATABASE_PATH=\S+ is no file/);
      expect(() => openStore(dir)).toThrow(/is no file/);
      expect(() => tryLock("/dev/null")).toThrow(/is no file/);
      expect(() => openStore("/dev/null")).toThrow(/is no file/);
      expect(() => openStore(text)).toThrow(/not a database/);
      expect(() => openStore(foreign)).toThrow(/^DATABASE_PATH=\S+ is the database of another program/);
      expect([dir, text, foreign].map(modeOf)).toEqual(["755", "755", "755"]);
      expect([text, foreign].map((path) => readFileSync(path))).toEqual(before);
    });
  });

  it("keeps the mode of a lock that this program did not make", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "bot.db");
      writeFileSync(`${path}.lock`, "not ours");
      chmodSync(`${path}.lock`, 0o644);
      expect(() => tryLock(path)).toThrow();
      expect(modeOf(`${path}.lock`)).toBe("644");
    });
  });
});

describe("a backup", () => {
  it("taken while in use opens and holds all that was committed", async () => {
    await inFolder(async (folder) => {
      const [path, copy] = [join(folder, "bot.db"), join(folder, "copy.db")];
      const store = openStore(path);
      await bringTo(store, newOperation("sent"), "sending");
      await addOperations(store, newOperation("waits", { createdAtMs: noonMs + 1 }));
      await store.accept([textUpdate(1, "a", "a"), textUpdate(1, "b", "b")], noonMs, shed);
      await turnOf(store, () => turned({ session: saleSession(3) }));
      const accepting = store.accept([textUpdate(2, "c", "c")], noonMs, shed);
      copyDatabase(path, copy);
      expect((await accepting).fresh).toBe(1);
      expect(() => copyDatabase(path, copy)).toThrow();
      const backup = openStore(copy);
      const dump = async (one: typeof store) => [await one.operations({ max: 10 }), await one.directory()];
      expect(await dump(backup)).toEqual(await dump(store));
      expect((await turnOf(backup, () => turned())).session).toEqual(saleSession(3));
      const db = openKept(copy, { readonly: true });
      expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
      db.close();
      await backup.close();
      await store.close();
    });
  });
});
