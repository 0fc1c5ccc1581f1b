import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Sqlite } from "../../../src/store/sqlite/core/database.ts";
import type { Step, Store } from "../../../src/store/store.ts";
import { filePlace } from "./sqlite-place.ts";
import {
  addOperations,
  chatNumber,
  drain,
  newOperation,
  noonMs,
  said,
  shed,
  textUpdate,
  turn,
  turned,
} from "../store-kit.ts";

// A store keeps its connection to itself; the disk is filled from inside, through the connection that ran its schema last.
const exec = vi.spyOn(Database.prototype, "exec");

const place = filePlace();
afterEach(() => place.clear());

/** From now on the file cannot grow by more than `pages`. */
function fillDisk(db: Sqlite, pages: number): void {
  const count = db.pragma("page_count", { simple: true }) as number;
  db.pragma(`max_page_count = ${count + pages}`);
}

function makeRoom(db: Sqlite): void {
  db.pragma("max_page_count = 1000000");
}

function openWithConnection(): { store: Store; db: Sqlite } {
  const store = place.open();
  return { store, db: exec.mock.contexts.at(-1) as Sqlite };
}

const longText = "x".repeat(100_000);

describe("on a full disk", () => {
  it("nothing of a batch is accepted, and all of it when there is room", async () => {
    const { store, db } = openWithConnection();
    await store.accept([textUpdate(1, "before", "before")], noonMs, shed);
    fillDisk(db, 2);
    const batch = [textUpdate(1, "small", "small"), textUpdate(2, "large", longText)];
    await expect(store.accept(batch, noonMs, shed)).rejects.toMatchObject({
      code: "SQLITE_FULL",
      message: `database or disk is full (DATABASE_PATH=${place.path}: make room on its disk)`,
    });
    expect((await store.pending()).inbox).toBe(1);
    makeRoom(db);
    expect(await store.accept(batch, noonMs, shed)).toEqual({ fresh: 2, shed: 0 });
    expect(await drain(store)).toEqual(["1 before", `2 ${longText}`, "1 small"]);
  });

  it("what shares the commit with something too large is written all the same", async () => {
    const { store, db } = openWithConnection();
    fillDisk(db, 2);
    const results = await Promise.allSettled([
      store.accept([textUpdate(1, "small", "small")], noonMs, shed),
      store.accept([textUpdate(2, "large", longText)], noonMs, shed),
      store.accept([textUpdate(3, "small too", "small too")], noonMs, shed),
    ]);
    expect(results.map((one) => one.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await drain(store)).toEqual(["1 small", "3 small too"]);
  });

  // One loses the whole transaction, the other only its statement: the step is to blame for neither.
  it.each([
    ["message", { replies: [said(chatNumber(1), longText)] }],
    ["operation", { operations: [newOperation("large", { customerName: longText })] }],
  ])("a turn leaves its entries for later, and blames no step (a large %s)", async (_, decided) => {
    const { store, db } = openWithConnection();
    await store.accept([textUpdate(1, "a", "a"), textUpdate(2, "b", "b")], noonMs, shed);
    fillDisk(db, 2);
    const step: Step = ({ entry }) => turned(entry.chat === chatNumber(1) ? decided : {});
    await expect(turn(store, step)).rejects.toMatchObject({ code: "SQLITE_FULL" });
    expect(await store.pending()).toEqual({ inbox: 2, outbox: 0, lookups: 0, operations: 0 });
    makeRoom(db);
    expect(await turn(store, step)).toEqual({ handled: 2, deferred: [], failed: [] });
  });

  it("an operation does not begin to be sent", async () => {
    const { store, db } = openWithConnection();
    await addOperations(store, newOperation("op", { customerName: longText }));
    fillDisk(db, 0);
    await expect(
      store.moveOperation(
        "op",
        "ready",
        "cancelled",
        {},
        { replies: [said(textUpdate(1, "", "").chat, longText)] },
        noonMs,
      ),
    ).rejects.toMatchObject({ code: "SQLITE_FULL" });
    expect((await store.operation("op"))?.state).toBe("ready");
    makeRoom(db);
    expect(await store.beginSending("op", null, noonMs)).toBe(true);
    const [found] = await place.open().operations({ states: ["sending"], max: 1 });
    expect(found?.id).toBe("op");
  });
});
