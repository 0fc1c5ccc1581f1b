import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema, newestSchema } from "../../../src/store/sqlite/core/migrations.ts";
import { sessionTimers } from "../../../src/store/turn.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";

/**
 * What a bot of version 0.1.0 had on disk when it was killed: Ana in the middle of a sale, a sale of hers in doubt that waits for a manager, one of
 * Rosa's that could not be sent yet, a correction of Luis' that waits for approval, and María who wants notices.
 */
const recorded = join(import.meta.dirname, "../../fixtures/databases/version-0.1.0.sql");
const released = 25;
const killedAtMs = 1_764_000_180_000;

type Db = ReturnType<typeof openKept>;

/** Writes the recorded database to a file, brought to a schema by the steps there were. */
function restore(path: string, walletUrl: string, schema: number): void {
  const db = openKept(path);
  db.exec(readFileSync(recorded, "utf8").replaceAll("{wallet}", walletUrl));
  migrateSchema(db, schema);
  db.close();
}

const schemas = Array.from({ length: newestSchema - released + 1 }, (_, index) => released + index);

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

describe("deploys are safe: buttons of an earlier program", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  /** Taps a button as it was made then; what the bot answers. */
  async function taps(who: "luis" | "rosa", data: string): Promise<string> {
    const before = shop.heard(who).length;
    const message = shop.telegram.messages(people[who].id).at(-1);
    if (!message) throw new Error(`${who} has no message to tap on`);
    shop.telegram.tap(people[who].id, message, data, { forged: true });
    return shop.hears(who, () => true, before);
  }

  it("decide nothing, since they do not say what they were shown for, and tell how to go on; that works", async () => {
    shop = await Shop.open({ network: "telegram" });
    addRosa(shop);
    restore(shop.databasePath, shop.wallet.url, released);
    shop.start({ CLOCK_START_MS: String(killedAtMs + 60_000) });
    await shop.asks("luis", "menú", (text) => text.includes("pendientes"));
    await shop.asks("rosa", "menú", (text) => text.includes("pendientes"));
    await shop.bot.quiet();
    expect(await taps("luis", "settle:op13:applied")).toMatch(/ya no vale[^]*pendientes/);
    expect(await taps("rosa", "approve:ap17:yes")).toMatch(/ya no vale[^]*aprobaciones/);
    expect(await taps("luis", "stop:op13")).toMatch(/ya no vale/);
    expect(shop.operations().find(({ id }) => id === "op13")?.state).toBe("ask");
    expect(shop.wallet.requests("/wallet/balance/update")).toEqual([]);

    await shop.asks("luis", "pendientes", (text) => text.includes("A-2"));
    await shop.asks("luis", "1", (text) => text.includes("En duda") || text.includes("A-2"));
    await shop.bot.quiet();
    await shop.asks("luis", "no se registró", (text) => text.includes("Anotado"));
    await shop.asks("rosa", "aprobaciones", (text) => text.includes("+$600.00"));
    await shop.bot.quiet();
    await shop.asks("rosa", "1", (text) => text.includes("Aprobada"));
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    // What an old approval makes has a random part too.
    expect(shop.operations().at(-1)?.id).toMatch(/^opb17a-[\w-]{16}$/);
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
  /** Every row of every table of that schema, in the columns that it had then. */
  const rowsOf = (db: Db, shape: ReadonlyMap<string, readonly string[]>) =>
    [...shape].map(([table, names]) => {
      const moved = table === "timers" ? timersOfSessions(db) : [];
      const from = tables(db).includes(table) ? table : becameColumns[table];
      return [table, [...db.prepare(`SELECT ${names.join(", ")} FROM ${from}`).all(), ...moved]];
    });
  /** Tables that have become columns of another, as they were. */
  const becameColumns: { readonly [table: string]: string } = {
    operation_messages:
      "(SELECT id AS outbox_id, operation_id FROM outbox WHERE operation_id IS NOT NULL ORDER BY outbox_id)",
  };
  /** The timers of a conversation have become columns of its session. */
  const timersOfSessions = (db: Db) =>
    sessionTimers
      .filter((name) => columns(db, "sessions").includes(`${name}_at`))
      .flatMap((name) =>
        db
          .prepare(
            `SELECT chat, '${name}' AS name, flow_id, ${name}_at AS due_at FROM sessions WHERE ${name}_at IS NOT NULL`,
          )
          .all(),
      );

  it("keeps every row there was, adds no damage, and gives the schema of a new database", () => {
    const path = join(folder.path, "old.db");
    restore(path, "http://127.0.0.1:1", released);
    const db = openKept(path);
    db.exec("INSERT INTO operation_messages SELECT 11, min(id) FROM operations");
    const shape = new Map(tables(db).map((table) => [table, columns(db, table)]));
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

  it("refuses a database of before the first release, and changes nothing", () => {
    const db = openKept(":memory:");
    db.pragma(`user_version = ${released - 1}`);
    expect(() => migrateSchema(db)).toThrow("before version 0.1.0");
    expect(tables(db)).toEqual([]);
    db.close();
  });
});
