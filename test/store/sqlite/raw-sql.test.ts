import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { isTerminal, legalMoves, type OperationState } from "../../../src/ledger/operation.ts";
import { filePlace } from "./sqlite-place.ts";
import { bringTo, newOperation, noonMs, phoneNumber, saleOf } from "../store-kit.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

const place = filePlace();
afterEach(() => place.clear());

const states = Object.keys(legalMoves) as OperationState[];
const ends = states.filter((state) => isTerminal(state));

/** Every operation state on a phone of its own, and a connection of somebody who types SQL. */
async function withEveryState(run: (db: Database.Database) => void): Promise<void> {
  const store = place.open();
  for (const [n, state] of states.entries()) {
    await bringTo(store, newOperation(state, { request: saleOf({ phone: phoneNumber(n) }) }), state);
  }
  const db = openKept(place.path);
  const before = db.prepare("SELECT * FROM operations WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id");
  const kept = before.all(JSON.stringify(ends));
  try {
    run(db);
    expect(before.all(JSON.stringify(ends))).toEqual(kept);
  } finally {
    db.close();
  }
}

describe("by SQL typed by hand", () => {
  it("no operation that has ended can be changed, in any column", async () => {
    await withEveryState((db) => {
      expect(ends).toHaveLength(7);
      const columns = db.prepare("SELECT name FROM pragma_table_info('operations')").pluck().all() as string[];
      for (const end of ends) {
        for (const column of columns) {
          const change = db.prepare(`UPDATE operations SET ${column} = ${column} WHERE id = ?`);
          expect(() => change.run(end)).toThrow("an operation that has ended never changes");
        }
        expect(() => db.prepare("UPDATE OR REPLACE operations SET state = 'ready' WHERE id = ?").run(end)).toThrow(
          "never changes",
        );
      }
    });
  });

  it("no operation can be deleted or replaced, whatever its state", async () => {
    await withEveryState((db) => {
      for (const state of states) {
        expect(() => db.prepare("DELETE FROM operations WHERE id = ?").run(state)).toThrow(
          "operations that are not archived are never deleted",
        );
        const replace = db.prepare("REPLACE INTO operations SELECT * FROM operations WHERE id = ?");
        expect(() => replace.run(state)).toThrow("there is an operation with this id");
        const upsert = db.prepare(
          "INSERT INTO operations SELECT * FROM operations WHERE id = ? ON CONFLICT (id) DO UPDATE SET state = 'ready'",
        );
        expect(() => upsert.run(state)).toThrow("there is an operation with this id");
      }
      expect(() => db.exec("DELETE FROM operations")).toThrow("operations that are not archived are never deleted");
    });
  });

  it("nothing of the audit trail can be changed, deleted or replaced", async () => {
    await withEveryState((db) => {
      const trail = () => db.prepare("SELECT * FROM audit ORDER BY id").all();
      const before = trail();
      expect(before.length).toBeGreaterThan(states.length);
      const refused = "the audit trail is append-only";
      expect(() => db.exec("UPDATE audit SET detail = 'x' WHERE id = 1")).toThrow(refused);
      expect(() => db.exec("DELETE FROM audit WHERE id = 1")).toThrow(refused);
      expect(() => db.exec("DELETE FROM audit")).toThrow(refused);
      expect(() => db.exec("REPLACE INTO audit (id, at, what) VALUES (1, 0, 'x')")).toThrow(refused);
      expect(trail()).toEqual(before);
    });
  });

  it("two requests on one wallet and phone cannot be in flight", async () => {
    await withEveryState((db) => {
      const { phone } = db.prepare("SELECT phone FROM operations WHERE id = 'sending'").get() as { phone: string };
      expect(() => db.prepare("UPDATE operations SET lane = 1, phone = ? WHERE id = 'ready'").run(phone)).toThrow(
        "UNIQUE",
      );
    });
  });
});

describe("the audit trail", () => {
  it("tells every move of an operation, when it was made and of which chat", async () => {
    await bringTo(place.open(), newOperation("op"), "humanNot");
    const db = openKept(place.path, { readonly: true });
    const trail = db.prepare("SELECT at, what, who, chat, operation_id AS operation FROM audit ORDER BY id").all();
    db.close();
    const shared = { at: noonMs, chat: "telegram:1", operation: "op" };
    expect(trail).toEqual(
      [
        { what: "operation.confirmedByPerson", who: "telegram:1" },
        { what: "operation.sending", who: null },
        { what: "operation.inDoubt", who: null },
        { what: "operation.ask", who: null },
        { what: "operation.humanNot", who: null },
      ].map((one) => ({ ...shared, ...one })),
    );
  });
});
