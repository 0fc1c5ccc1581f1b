import { randomUUID } from "node:crypto";
import { appendFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { clientUrl } from "../../src/backup/take.ts";
import { newestOf, stepsBetween } from "../../src/store/schema.ts";
import { hasPostgres, postgresServer } from "../support/postgres/postgres-server.ts";
import { Shop } from "../support/shop/shop.ts";

describe("the URL that the client's programs are given", () => {
  it.each([
    ["postgres://bot:s%40fe@db:5432/shop", "postgres://bot@db:5432/shop"],
    ["postgres://bot@db/shop?password=hunter3zz&sslmode=verify-full", "postgres://bot@db/shop?sslmode=verify-full"],
    ["postgres://bot:x@db/shop?sslmode=no-verify", "postgres://bot@db/shop?sslmode=require"],
    [
      "postgres://bot:x@db/shop?statement_timeout=1000&application_name=a&uselibpqcompat=true",
      "postgres://bot@db/shop?application_name=a",
    ],
    ["postgres:///shop?host=/run/postgresql", "postgres:///shop?host=/run/postgresql"],
  ])("has no password and nothing that they refuse: %s", (url, plain) => {
    expect(clientUrl(url)).toBe(plain);
  });
});

describe.skipIf(!hasPostgres())("a backup of a database on PostgreSQL", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  const said = (out: string) => JSON.parse(out) as { readonly [name: string]: unknown };
  const isSummary = (text: string) => text.includes("¿La registro?");

  it("is taken while the bot works, verifies, and comes back as a database of which nothing is sent again", async () => {
    const folder = `backups-${randomUUID()}`;
    shop = await Shop.entered(["ana", "luis"], { store: "postgres", network: "telegram", mode: "polling" });
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    // Confirmed while the wallet is away: it waits to be sent, and is sent after the backup.
    await shop.asks("ana", "venta 4777654321 90 A-2", isSummary);
    shop.wallet.away();
    shop.say("ana", "sí");
    await expect.poll(() => shop.operations().map(({ state }) => state)).toEqual(["confirmed", "ready"]);
    const taken = shop.command("backup", folder);
    expect([taken.code, taken.errors]).toEqual([0, ""]);
    const path = taken.out.trimEnd().split("\n").at(-1) as string;
    expect(path).toMatch(/monedero-\d{8}T\d{9}Z\.dump$/);
    expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
    expect(readdirSync(join(path, ".."))).toHaveLength(2);
    expect(said(shop.command("verify", path, "--json").out)).toMatchObject({
      ok: true,
      manifest: { sqlite: null, rows: { operations: 2 } },
    });
    await shop.wallet.back();
    await shop.bot.pass(60_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes("A-2"));
    await shop.bot.stop();

    // The database that is there is never replaced.
    const over = shop.command("restore", path, "--yes");
    expect([over.code, over.errors]).toEqual([1, expect.stringContaining("createdb")]);
    const server = await postgresServer();
    const DATABASE_URL = await server.makeDatabase("empty");
    const plan = shop.commandWith({ DATABASE_URL }, "restore", path);
    expect([plan.code, plan.out]).toEqual([3, expect.stringContaining("2 operaciones")]);
    const done = shop.commandWith({ DATABASE_URL }, "restore", path, "--yes");
    expect([done.code, done.errors]).toEqual([0, ""]);
    // A copy of the copy that nobody has started on misses as much.
    const { manifest } = said(shop.command("verify", path, "--json").out) as {
      readonly manifest: { readonly takenAtMs: number };
    };
    expect(said(shop.commandWith({ DATABASE_URL }, "backup", `${folder}-2`, "--json").out)).toMatchObject({
      manifest: { unknownSinceMs: manifest.takenAtMs },
    });
    const requests = shop.wallet.requests("/wallet/sale").length;
    const again = shop.start({ DATABASE_URL });
    await again.started;
    await again.pass(600_000);
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(requests);
    expect(shop.heard("luis").some((text) => text.includes("A-2"))).toBe(true);
    const states = await server.admin<{ state: string }>(
      "select state from operations order by created_at",
      new URL(DATABASE_URL).pathname.slice(1),
    );
    expect(states).toEqual([{ state: "confirmed" }, { state: "ask" }]);
    await again.stop();

    appendFileSync(path, "x");
    expect(shop.command("verify", path).code).toBe(1);
  });

  it("is made before a newer program changes the schema", async () => {
    shop = await Shop.open({ store: "postgres", network: "telegram", mode: "polling", realClock: true });
    const client = new Client(shop.databaseUrl ?? "");
    await client.connect();
    await client.query(
      "create table monedero_schema (step integer primary key, made_at timestamptz not null default clock_timestamp())",
    );
    const newest = newestOf("postgres");
    for (const { number, sql } of stepsBetween("postgres", 0, newest - 1)) {
      await client.query(sql);
      await client.query("insert into monedero_schema (step) values ($1)", [number]);
    }
    const folder = join(shop.databasePath, "..", "backups");
    const bot = shop.start({ BACKUP_DIR: folder, BACKUP_EVERY: "off" });
    await bot.started;
    expect(bot.output).toContain("A backup was made before the database is upgraded");
    const [dump = "", ...others] = readdirSync(folder).filter((name) => name.endsWith(".dump"));
    expect(others).toEqual([]);
    expect(said(shop.command("verify", join(folder, dump), "--json").out)).toMatchObject({
      ok: true,
      manifest: { schema: newest - 1 },
    });
    const { rows } = await client.query<{ step: number }>("select max(step) as step from monedero_schema");
    await client.end();
    expect(rows).toEqual([{ step: newest }]);
    // The schema is the newest: nothing is upgraded any more.
    await bot.stop();
    await shop.start({ BACKUP_DIR: folder, BACKUP_EVERY: "off" }).started;
    expect(readdirSync(folder).filter((name) => name.endsWith(".dump"))).toHaveLength(1);
  });
});
