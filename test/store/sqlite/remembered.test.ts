import { afterEach, describe, expect, it } from "vitest";
import { openDatabase, type Sqlite } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../../src/store/sqlite/core/migrations.ts";
import { storeOn } from "../../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { dayMs } from "../../../src/domain/time.ts";
import { leaveOpen, whoseChats } from "../../support/faults/deliberate-bugs/remembering.ts";
import { chatNumber, noonMs, phoneNumber } from "../store-kit.ts";
import { viewOf } from "../view.ts";

const stores: Store[] = [];
afterEach(async () => void (await Promise.all(stores.splice(0).map((store) => store.close()))));

/** A store whose next read fails where its statement matches `fails.next`. */
function openFailing(): { readonly store: Store; readonly db: Sqlite; readonly fails: { next: RegExp | null } } {
  const fails: { next: RegExp | null } = { next: null };
  const db = openDatabase(":memory:");
  migrateSchema(db);
  const prepare = db.prepare.bind(db) as (sql: string) => ReturnType<Sqlite["prepare"]>;
  db.prepare = ((sql: string) => {
    const statement = prepare(sql);
    for (const way of ["all", "get"] as const) {
      const read = statement[way].bind(statement) as (...given: unknown[]) => unknown;
      Object.assign(statement, {
        [way]: (...given: unknown[]) => {
          if (fails.next?.test(sql) !== true) return read(...given);
          fails.next = null;
          throw new Error("disk I/O error");
        },
      });
    }
    return statement;
  }) as typeof db.prepare;
  const store = storeOn(db, { stamp: "test", databaseKey: null, calledOff: () => ({}) });
  stores.push(store);
  return { store, db, fails };
}

describe("a read that fails after a rollback", () => {
  it.each([
    ["the mailboxes", /FROM inbox INDEXED BY inbox_open/],
    ["the messages to send", /FROM outbox INDEXED BY outbox_unsent/],
    ["what the sessions say", /value AS said FROM sessions/],
    ["the queries that are open", /FROM lookups ORDER BY id/],
    ["the timers", /AS of_session FROM timers/],
    ["the operations that are open", /FROM operations INDEXED BY operations_history/],
    ["the collaborators", /FROM collaborators ORDER BY usertool_id/],
  ])("is told, and leaves nothing that counts as all there is: %s", async (_, statement) => {
    const { store, fails } = openFailing();
    await leaveOpen(store);
    const listed = { usertoolId: "8001", phone: phoneNumber(1) } as never;
    await store.saveCollaborators([listed], noonMs);
    const all = async () => ({ ...(await viewOf(store)), listed: await store.collaboratorsOf(phoneNumber(1)) });
    const before = await all();
    await expect(store.moveOperation("op1", "confirmed", "ready", {}, {}, noonMs)).rejects.toThrow("cannot go");
    fails.next = statement;
    await expect(all()).rejects.toThrow("disk I/O error");
    expect(fails.next).toBeNull();
    expect(await all()).toEqual(before);
    expect(before.listed).toHaveLength(1);
    expect(before.pending).toMatchObject({ inbox: 1, outbox: 3, lookups: 2, operations: 2 });
    expect(await store.openConversation(chatNumber(1))).not.toBeNull();
  });
});

describe("whose chat it is", () => {
  it("is asked once, and again when somebody comes, goes on elsewhere or is forgotten", async () => {
    const { store } = openFailing();
    expect(await whoseChats(store)).toEqual([null, "Ana", null, "Ana López", null, null, "Ana"]);
    await store.prune(noonMs + 4_000 * dayMs, true);
    expect((await whoseChats(store))[0]).toBeNull();
  });
});

it("a row that is remembered and is gone is not changed in silence", async () => {
  const { store, db } = openFailing();
  const save = (putAside: number) => store.saveRunMark({ isOpen: true, inHand: null, deaths: {}, putAside });
  await save(1);
  db.prepare("DELETE FROM meta WHERE name = 'run'").run();
  await expect(save(2)).rejects.toThrow("A row of meta that was to be changed is not there");
  // The rollback has cleared the memory.
  await save(3);
  expect(await store.runMark()).toMatchObject({ putAside: 3 });
});
