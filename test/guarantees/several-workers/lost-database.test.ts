import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { hasClient } from "../../../src/backup/take.ts";
import { runDoctor } from "../../checks/doctor-run.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { Shop } from "../../support/shop/shop.ts";

describe.skipIf(!hasPostgres() || !hasClient("pg_dump"))("an empty database beside backups of its shop", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  it("makes no new shop; doctor says so too", async () => {
    const folder = temporaryFolder();
    shop = await Shop.open({
      store: "postgres",
      network: "telegram",
      mode: "polling",
      realClock: true,
      env: { HTTP_PORT: "", BACKUP_DIR: join(folder.path, "backups") },
    });
    const bot = shop.start();
    await bot.wrote("This process works on the database");
    expect(shop.command("backup").code).toBe(0);
    await bot.stop();
    const database = new URL(shop.databaseUrl ?? "").pathname.slice(1);
    const server = await postgresServer();
    await server.admin("drop schema public cascade; create schema public", database);

    const next = shop.start();
    expect((await next.exited).code).toBe(1);
    expect(next.output).toContain("está vacía (DATABASE_URL), y sí la hubo");
    expect(await server.admin("select tablename from pg_tables where schemaname = 'public'", database)).toEqual([]);
    const doctor = await runDoctor(folder.path, { ...shop.settings(), TELEGRAM_API_ROOT: "http://127.0.0.1:9" });
    expect(doctor.checks.find(({ id }) => id === "database.server")).toMatchObject({
      level: "fail",
      detail: expect.stringContaining("está vacía (DATABASE_URL), y sí la hubo"),
    });
    const anew = shop.start({ BACKUP_DIR: "" });
    await anew.wrote("This process works on the database");
    folder.remove();
  });
});
