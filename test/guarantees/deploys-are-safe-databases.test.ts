import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openKept } from "../../src/store/sqlite/keep.ts";
import { migrateSchema } from "../../src/store/sqlite/migrations.ts";
import { temporaryFolder } from "../support/bot-process.ts";
import { addRosa } from "../support/second-manager.ts";
import { Shop } from "../support/shop.ts";

/**
 * What a bot of schema 1 had on disk when it was killed: Ana in the middle of a sale, a sale of hers in doubt that waits for a manager, one of
 * Rosa's that could not be sent yet, a correction of Luis' that waits for approval, and María who wants notices.
 */
const recorded = join(import.meta.dirname, "../fixtures/databases");
const killedAtMs = 1_764_000_180_000;

type Db = ReturnType<typeof openKept>;

/** Writes the recorded database to a file, brought to a schema by the steps there were. */
function restore(path: string, walletUrl: string, schema: number): void {
  const db = openKept(path);
  db.exec(readFileSync(join(recorded, "schema-1.sql"), "utf8").replaceAll("{wallet}", walletUrl));
  migrateSchema(db, schema);
  db.close();
}

function newestSchema(): number {
  const db = openKept(":memory:");
  migrateSchema(db);
  const schema = db.pragma("user_version", { simple: true }) as number;
  db.close();
  return schema;
}
const schemas = Array.from({ length: newestSchema() }, (_, index) => index + 1);

describe("deploys are safe: a database of an earlier schema", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  it.each(schemas)("of schema %i: what was open goes on, and nothing is sent twice", async (schema) => {
    shop = await Shop.open({ network: "telegram" });
    addRosa(shop);
    restore(shop.databasePath, shop.wallet.url, schema);
    // The network knows the chats of whoever wrote.
    for (const who of ["luis", "rosa", "maria"] as const) shop.say(who, "menú");
    shop.start({ CLOCK_START_MS: String(killedAtMs + 60_000) });

    await shop.hears("rosa", (text) => text.includes("Venta registrada: $75.50"));
    await shop.asks("ana", "260", (text) => text.includes("icket"));
    await shop.asks("ana", "A-9", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada: $260.00"));
    expect(await shop.asks("luis", "pendientes")).toContain("A-2");
    expect(await shop.asks("rosa", "aprobaciones", (text) => text.includes("+$600.00"))).toContain("premio del sorteo");
    await shop.hears("maria", (text) => text.includes("ya cuenta en"));

    const sold = shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);
    expect(sold).toEqual(["A-3", "A-9"]);
    expect(shop.operations().map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([
        ["op9", "confirmed"],
        ["op13", "ask"],
        ["op25", "confirmed"],
      ]),
    );
    expect(shop.bot.output).not.toContain("A step failed");
  });
});

describe("deploys are safe: every step of the schema", () => {
  const folder = temporaryFolder();
  afterEach(() => folder.remove());

  const tables = (db: Db) =>
    db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all()
      .map(({ name }) => name);
  const columns = (db: Db, table: string) =>
    db
      .prepare<[], { name: string }>(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => name);
  /** Columns whose meaning ended: when a message began to be sent is no longer of use. */
  const gone: readonly string[] = ["begun_seq"];
  /** Every row of every table of the first schema, in the columns that it had then and that still mean something. */
  const rowsOf = (db: Db, shape: ReadonlyMap<string, readonly string[]>) =>
    [...shape].map(([table, names]) => [table, db.prepare(`SELECT ${names.join(", ")} FROM ${table}`).all()]);

  it("keeps every row there was, adds no damage, and gives the schema of a new database", () => {
    const path = join(folder.path, "old.db");
    restore(path, "http://127.0.0.1:1", 1);
    const db = openKept(path);
    const kept = (name: string) => !gone.includes(name);
    const shape = new Map(tables(db).map((table) => [table, columns(db, table).filter(kept)]));
    const before = rowsOf(db, shape);
    for (const schema of schemas) {
      migrateSchema(db, schema);
      const found = rowsOf(db, shape);
      for (const [index, [table, rows]] of before.entries()) {
        expect(found[index]?.[1], `${String(table)} at schema ${schema}`).toEqual(
          expect.arrayContaining(rows as unknown[]),
        );
      }
      expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
      expect(db.pragma("foreign_key_check")).toEqual([]);
    }
    const made = openKept(":memory:");
    migrateSchema(made);
    const schemaOf = (one: Db) => tables(one).map((table) => [table, columns(one, table)]);
    expect(schemaOf(db)).toEqual(schemaOf(made));
    made.close();
    db.close();
  });

  it("has a recorded database to begin with", () => {
    expect(readdirSync(recorded)).toContain("schema-1.sql");
  });
});
