import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planRestore, restore } from "../../src/backup/restore.ts";
import { verifyBackup } from "../../src/backup/verify.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../store/sqlite/sqlite-place.ts";
import { addOperations, newOperation, noonMs, said, chatNumber } from "../store/store-kit.ts";
import { pathsIn } from "./backup-kit.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");
const compiled = join(import.meta.dirname, "../../dist/modules/src/backup/take.js");

let folder: string;
let store: Store;
let isWriting = true;
let writing: Promise<void>;

/** The bot's store under load, in this process; the command runs in another one. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backup-killed-"));
  store = openStore(join(folder, "bot.db"), "demo");
  const text = "x".repeat(2_000);
  for (let n = 0; n < 1_000; n++) await store.notify([said(chatNumber(n), text)], noonMs);
  isWriting = true;
  writing = write();
});
afterEach(async () => {
  isWriting = false;
  await writing;
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Adds an operation and a message in the same commit, some hundreds a second: a consistent copy has as many of each. */
async function write(): Promise<void> {
  for (let n = 0; isWriting; n++) {
    const adding = addOperations(store, newOperation(`op${n}`, { sameTicketAllowed: true }));
    await Promise.all([
      adding,
      store.note({ what: "step.failed", who: null, operationId: null, detail: null }, null, noonMs),
    ]);
    await wait(1);
  }
}

function begin() {
  return spawn(process.execPath, [program, "backup", join(folder, "backups")], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", DATABASE_PATH: join(folder, "bot.db") },
    stdio: "ignore",
  });
}

/** The same backup in a process that does not step aside: beside other tests one that does takes minutes. */
function beginInHaste() {
  const options = { database: join(folder, "bot.db"), folder: join(folder, "backups"), program: "test 1" };
  const take = `import { takeBackup } from ${JSON.stringify(pathToFileURL(compiled).href)};
    takeBackup({ ...${JSON.stringify(options)}, nowMs: Date.now(), random: String(process.pid) });`;
  return spawn(process.execPath, ["--input-type=module", "--eval", take], { stdio: "ignore" });
}

describe("a backup under load", () => {
  it.skipIf(process.platform !== "linux")("leaves the processor to the bot", async () => {
    const child = begin();
    const ended = once(child, "exit");
    const niceness = () => {
      // Its fields stand behind the name of the program.
      const [, fields = ""] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ");
      return Number(fields.split(" ")[16]);
    };
    while (readdirSync(folder).every((name) => name !== "backups")) await wait(5);
    expect(niceness()).toBe(19);
    await ended;
  });

  it("is consistent: every operation has the audit entries of its commit", async () => {
    const [code] = (await once(begin(), "exit")) as [number];
    expect(code).toBe(0);
    const [path = ""] = pathsIn(join(folder, "backups"));
    expect(verifyBackup(path).ok).toBe(true);
    const db = openKept(path, { readonly: true });
    const audited = db
      .prepare<[], { n: number }>(
        "SELECT count(*) AS n FROM operations WHERE NOT EXISTS (SELECT 1 FROM audit WHERE operation_id = operations.id)",
      )
      .get();
    expect(audited?.n).toBe(0);
    expect(db.prepare<[], { n: number }>("SELECT count(*) AS n FROM operations").get()?.n).toBeGreaterThan(0);
    db.close();
  });

  it("that is killed at any instant leaves no backup, or a whole one", { timeout: 600_000 }, async () => {
    const took = performance.now();
    await once(beginInHaste(), "exit");
    const wholeMs = performance.now() - took;
    const kills = 12;
    let whole = 1;
    for (let kill = 1; kill <= kills; kill++) {
      const before = readdirSync(join(folder, "backups")).length;
      const child = beginInHaste();
      const ended = once(child, "exit");
      // From its first byte, however late it came, to after its last: a process starts in the first third.
      while (child.exitCode === null && readdirSync(join(folder, "backups")).length === before) await wait(1);
      const timer = setTimeout(() => child.kill("SIGKILL"), wholeMs * ((0.75 * (kill - 1)) / kills));
      await ended;
      clearTimeout(timer);
      const found = pathsIn(join(folder, "backups"));
      expect(found.map((path) => verifyBackup(path)).filter(({ ok }) => !ok)).toEqual([]);
      whole = Math.max(whole, found.length);
    }
    // Not all were killed after they had ended.
    expect(readdirSync(join(folder, "backups")).filter((name) => name.endsWith(".part"))).not.toEqual([]);
    expect(whole).toBeLessThan(kills + 1);
    await once(beginInHaste(), "exit");
    const [newest = ""] = pathsIn(join(folder, "backups"));
    const restored = join(folder, "restored.db");
    restore(planRestore({ backup: newest, database: restored, databaseKey: null, stamp: "demo", nowMs: noonMs }));
    const again = openStore(restored, "demo");
    expect((await again.operations({ max: 1 })).length).toBe(1);
    await again.close();
  });
});
