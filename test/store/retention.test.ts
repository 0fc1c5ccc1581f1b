import { describe, expect, it } from "vitest";
import type { Retention } from "../../src/domain/time.ts";
import { openDatabase, type Sqlite } from "../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../src/store/sqlite/core/migrations.ts";
import { storeOn } from "../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { dayMs, drain, noonMs, said, shed, textUpdate } from "./store-kit.ts";

const retention: Retention = { messages: 3, journal: 14, audit: 90, strangers: 30 };

function open(): { readonly db: Sqlite; readonly store: Store } {
  const db = openDatabase(":memory:");
  migrateSchema(db);
  return { db, store: storeOn(db, { stamp: "test", databaseKey: null, calledOff: () => ({}), retention }) };
}

const tables = ["inbox", "outbox", "whatsapp_journal", "audit", "people", "invitations"] as const;

/** Rows of each table, and pages of the database. */
function sizes(db: Sqlite): { readonly [what: string]: number } {
  const rows = tables.map((table) => [
    table,
    db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n,
  ]);
  return { ...(Object.fromEntries(rows) as object), pages: db.pragma("page_count", { simple: true }) as number };
}

/** A day of a shop: messages in and out, rows of the audit trail, strangers, invitations. */
async function live({ db, store }: ReturnType<typeof open>, day: number): Promise<void> {
  const atMs = noonMs + day * dayMs;
  const updates = Array.from({ length: 20 }, (_, n) => textUpdate(n, `d${day}-${n}`, "hola"));
  await store.accept(updates, atMs, shed);
  await drain(store);
  await store.notify(
    updates.map((update) => said(update.chat, "qué tal")),
    atMs,
  );
  for (const { id } of await store.nextReplies({ max: 100, nowMs: atMs, skip: new Set() }))
    await store.replySent(id, `m${id}`, atMs);
  for (let n = 0; n < 20; n++)
    await store.note({ what: "access.refused", who: null, operationId: null, detail: null }, null, atMs);
  const keys = { hash: `h${day}`, stanza: "{}", plaintext: Buffer.from("hola") };
  store.whatsapp.saveKeys([], [keys], atMs);
  store.whatsapp.closeJournal([keys.hash]);
  const run = (sql: string, ...values: (string | number)[]) => db.prepare(sql).run(...values);
  run("INSERT INTO people (identity, chat, told_at) VALUES (?, ?, ?)", `telegram:s${day}`, `telegram:s${day}`, atMs);
  run("INSERT INTO invitations (fingerprint, phone, made_by, expires_at) VALUES (?, '1', 'x', ?)", `f${day}`, atMs);
  for (let hour = 0; hour < 24; hour += 8) await store.prune(atMs + (hour * dayMs) / 24, true);
}

describe("what is over", () => {
  it("goes when it is older than it is kept: two years of a shop are no larger than the half of one", async () => {
    const shop = open();
    let day = 0;
    for (; day < 180; day++) await live(shop, day);
    const half = sizes(shop.db);
    for (; day < 730; day++) await live(shop, day);
    const two = sizes(shop.db);
    const pages = half["pages"] ?? 0;
    expect(two).toEqual({ ...half, pages: expect.toSatisfy((count: number) => Math.abs(count - pages) < pages / 50) });
    expect(half).toMatchObject({
      inbox: 3 * 20,
      audit: 90 * 20,
      whatsapp_journal: 14,
      people: 30,
      invitations: 30,
    });
    await shop.store.close();
  });

  it("stays while the clock may be wrong, while somebody needs it, and while it is younger", async () => {
    const { db, store } = open();
    const run = (sql: string) => db.prepare(sql).run();
    await store.note({ what: "step.failed", who: null, operationId: null, detail: null }, null, noonMs);
    await store.prune(noonMs + 4_000 * dayMs, false);
    expect(sizes(db)["audit"]).toBe(1);
    for (const [identity, phone, proof] of [
      ["stranger", "NULL", 0],
      ["unlinked", "NULL", 1],
      ["ana", "'4771110001'", 0],
      ["english", "NULL", 0],
    ])
      run(
        `INSERT INTO people (identity, chat, phone, told_at, needs_proof) VALUES ('${identity}', 'c', ${phone}, ${noonMs}, ${proof})`,
      );
    run("INSERT INTO preferences (identity, language) VALUES ('english', 'en')");
    await store.prune(noonMs + 89 * dayMs, true);
    expect(sizes(db)).toMatchObject({ audit: 1, people: 3 });
    await store.prune(noonMs + 91 * dayMs, true);
    expect(sizes(db)).toMatchObject({ audit: 0, people: 3 });
    await store.close();
  });

  it("cannot be deleted from the audit trail sooner, by whatever statement", async () => {
    const { db, store } = open();
    await store.note({ what: "step.failed", who: null, operationId: null, detail: null }, null, noonMs);
    expect(() => db.exec("DELETE FROM audit")).toThrow("append-only");
    await store.prune(noonMs + dayMs, true);
    expect(() => db.exec("DELETE FROM audit")).toThrow("append-only");
    expect(() => db.exec("UPDATE audit SET what = 'x'")).toThrow("append-only");
    await store.close();
  });
});
