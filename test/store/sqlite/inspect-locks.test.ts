import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDatabase } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../../src/store/sqlite/core/migrations.ts";
import { inspectDatabase } from "../../../src/store/sqlite/inspect.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Locks that this process holds on a file, as Linux has them. */
function locksOn(path: string): string[] {
  const { ino } = statSync(path);
  return readFileSync("/proc/locks", "utf8")
    .split("\n")
    .filter((line) => line.includes(` ${process.pid} `) && line.includes(`:${ino} `))
    .map((line) => line.replace(/^\d+: /, ""));
}

it.skipIf(!existsSync("/proc/locks"))("a database that is open here keeps its locks while it is inspected", () => {
  const path = join(folder.path, "open.db");
  const db = openDatabase(path);
  migrateSchema(db);
  // A WAL with pages, as that of a bot at work.
  db.exec("INSERT INTO meta (name, value) VALUES ('a', 'b')");
  const before = locksOn(path);
  expect(before).not.toEqual([]);
  const inspected = inspectDatabase({ path, stamp: null, databaseKey: null, reads: "header", isOpenHere: true });
  expect(inspected.trouble).toBeNull();
  expect(locksOn(path)).toEqual(before);
  db.close();
});
