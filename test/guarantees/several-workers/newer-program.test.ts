import { afterEach, describe, expect, it } from "vitest";
import { newestOf, stepsBetween } from "../../../src/store/schema.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { Shop } from "../../support/shop/shop.ts";
import { openWorkersShop, waits, works } from "./workers-shop.ts";

describe.skipIf(!hasPostgres())("a newer program beside an older one that works", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  it("changes the schema when nobody works any more, and says so", async () => {
    shop = await openWorkersShop();
    const server = await postgresServer();
    const database = new URL(shop.databaseUrl ?? "").pathname.slice(1);
    const admin = (sql: string) => server.admin(sql, database);
    const schema = async () => Number((await admin("select max(step) as step from monedero_schema"))[0]?.["step"]);
    const newest = newestOf("postgres");
    const first = shop.start();
    await first.wrote(works);
    await first.stop();
    const [lease] = await admin("select settings from lease");
    // As the program of the step before left it, which works for another six seconds.
    await admin(`drop schema public cascade; create schema public;
      create table monedero_schema (step integer primary key, made_at timestamptz not null default clock_timestamp());
      ${stepsBetween("postgres", 0, newest - 1)
        .map(({ sql }) => sql)
        .join("")}; insert into monedero_schema (step) values (${newest - 1});
      update lease set until = clock_timestamp() + interval '6 s', settings = $$${String(lease?.["settings"])}$$`);

    const newer = shop.start();
    await newer.wrote("it is upgraded when nobody works on it any more");
    await newer.wrote(waits);
    expect(await schema()).toBe(newest - 1);
    await newer.wrote(works);
    expect(await schema()).toBe(newest);
    await shop.enter("ana");
    await shop.asks("ana", "saldo 4771234567", (text) => text.includes("María Torres"));
  });
});
