import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/store/postgres/core/connection.ts";
import { newestOf, stepsBetween } from "../../../src/store/schema.ts";
import { inspectServer } from "../../../src/store/postgres/inspect.ts";
import { preparePostgres } from "../../../src/store/postgres/postgres-store.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { noonMs, shed, textUpdate } from "../store-kit.ts";
import { endedAfterEach, nameOf } from "./place.ts";

describe.skipIf(!hasPostgres())("the schema that has the tables", () => {
  const { ends, database, open } = endedAfterEach();
  const admin = async (url: string, sql: string) => (await postgresServer()).admin(sql, nameOf(url));
  const elsewhere = (url: string) => `${url}?options=${encodeURIComponent("-c search_path=other")}`;

  it("stays the same for every connection, whatever appears in a schema that comes before it", async () => {
    const url = await database();
    const { user } = new Client(url);
    const first = open(url);
    await first.accept([textUpdate(1, "one", "one")], noonMs, shed);
    await (await connect(url, { pipelined: false })).end();
    await admin(url, `create schema "${user}"`);
    ends.push(async () => void (await admin(url, `drop schema "${user}" cascade`)));
    await preparePostgres(`${url}?application_name=second`, "test");
    expect(await admin(url, "select schemaname from pg_tables where tablename = 'lease'")).toEqual([
      { schemaname: "public" },
    ]);
    await admin(
      url,
      `create table "${user}".chats (like public.chats); create table "${user}".monedero_schema (step integer)`,
    );
    const second = open(url);
    expect(await second.pending()).toMatchObject({ inbox: 1 });
    await second.accept([textUpdate(1, "two", "two")], noonMs, shed);
    expect(await first.pending()).toMatchObject({ inbox: 2 });
    // Who comes now cannot know which one is meant.
    await expect(preparePostgres(`${url}?application_name=third`, "test")).rejects.toThrow(
      /leave the tables in one schema/,
    );
  });

  it("is one: a database that has tables in another schema than the user's is refused, by doctor too", async () => {
    const url = await database();
    await admin(url, "create schema other");
    ends.push(async () => void (await admin(url, "drop schema other cascade")));
    await expect(preparePostgres(elsewhere(url), "test")).rejects.toThrow(
      /tables of this program in public.* would use other/,
    );
    expect((await inspectServer(elsewhere(url), "test")).trouble?.["es-MX"]).toContain("corrige su search_path");
    expect(await admin(url, "select 1 from pg_tables where schemaname = 'other'")).toEqual([]);
  });

  it("is waited for while a restore makes its tables", async () => {
    const url = await (await postgresServer()).makeDatabase("empty");
    ends.push(async () => (await postgresServer()).removeDatabase(url));
    const restore = new Client(url);
    await restore.connect();
    ends.push(() => restore.end());
    await restore.query("begin");
    await restore.query(
      "create table monedero_schema (step integer primary key, made_at timestamptz not null default clock_timestamp())",
    );
    const newest = newestOf("postgres");
    for (const { sql } of stepsBetween("postgres", 0, newest)) await restore.query(sql);
    await restore.query(`insert into monedero_schema (step) values (${newest})`);
    const prepared = preparePostgres(url, "test");
    await new Promise((resolve) => void setTimeout(resolve, 1_000));
    await restore.query("commit");
    expect(await prepared).toMatchObject({ waitsForUpgrade: false });
  });

  it("has to be there", async () => {
    const url = await (await postgresServer()).makeDatabase("empty");
    ends.push(async () => (await postgresServer()).removeDatabase(url));
    await admin(url, "drop schema public cascade");
    await expect(preparePostgres(url, "test")).rejects.toThrow(/has no schema in which to make the tables/);
  });
});
