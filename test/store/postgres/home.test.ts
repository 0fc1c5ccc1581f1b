import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasClient } from "../../../src/backup/take.ts";
import type { ChatKey } from "../../../src/domain/chat.ts";
import type { Store } from "../../../src/store/store.ts";
import { recogniseHome } from "../../../src/store/postgres/lease.ts";
import { preparePostgres } from "../../../src/store/postgres/postgres-store.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { addOperations, chatNumber, newOperation, noonMs, said } from "../store-kit.ts";
import { endedAfterEach, nameOf, openPostgres } from "./place.ts";

const endings = {
  doubt: () => ({}),
  expired: () => ({}),
  approval: () => ({}),
  chat: (chat: ChatKey) => said(chat, "over"),
};

const withoutClient = hasClient("pg_dump") && hasClient("pg_restore") ? "" : " (skipped: needs pg_dump and pg_restore)";

describe.skipIf(!hasPostgres())("a database that is not what it was", () => {
  const { ends, database, open } = endedAfterEach();
  const admin = async (url: string, sql: string) => (await postgresServer()).admin(sql, nameOf(url));

  /** A database in which a sale is open, and the store of the worker that has it. */
  async function worked(): Promise<{ readonly url: string; readonly worker: Store }> {
    const url = await database();
    await preparePostgres(url, "test");
    const home = await recogniseHome(url);
    const [row] = await admin(url, "update lease set epoch = epoch + 1 returning epoch");
    const worker = open(url, { home, lease: { epoch: Number(row?.["epoch"]) }, isShared: true });
    await addOperations(worker, newOperation("sale"));
    return { url, worker };
  }

  /** What the next start makes of it: whether it is taken for a copy. */
  async function isCopy(url: string): Promise<boolean> {
    const store = openPostgres(url, { home: await recogniseHome(url) });
    try {
      const copy = await store.forgetOpen(endings, noonMs + 5_000);
      const { state } = (await store.operation("sale")) ?? {};
      expect(state).toBe(copy === null ? "ready" : "inDoubt");
      expect(await store.forgetOpen(endings, noonMs + 6_000)).toBe(null);
      return copy !== null;
    } finally {
      await store.close();
    }
  }

  const write = (store: Store) => store.notify([said(chatNumber(1), "x")], noonMs);

  it("is a copy where it was copied, and one that stayed is none", async () => {
    const { url, worker } = await worked();
    expect(await recogniseHome(url)).toBe(await recogniseHome(url));
    await worker.close();
    expect(await isCopy(url)).toBe(false);
    // As pg_dump and pg_restore make it.
    const name = `${nameOf(url)}_copy`;
    const server = await postgresServer();
    await server.admin(`create database ${name} template ${nameOf(url)}`);
    const copyUrl = url.replace(nameOf(url), name);
    ends.push(() => server.removeDatabase(copyUrl));
    const stranger = openPostgres(copyUrl, { home: await recogniseHome(url) });
    await expect(write(stranger)).rejects.toThrow(/Another server/);
    await stranger.close();
    expect(await isCopy(copyUrl)).toBe(true);
  });

  it("is a copy where its rows were put back into the same tables", async () => {
    const { url, worker } = await worked();
    await admin(
      url,
      "create table put_aside as table meta; truncate meta; insert into meta table put_aside; drop table put_aside",
    );
    await expect(write(worker)).rejects.toThrow(/it was restored/);
    await worker.close();
    expect(await isCopy(url)).toBe(true);
  });

  it.skipIf(withoutClient !== "")(
    `is a copy where a dump replaced its tables, also while a worker has it${withoutClient}`,
    async () => {
      const folder = temporaryFolder();
      ends.push(async () => folder.remove());
      const { url, worker } = await worked();
      const dump = join(folder.path, "by-hand.dump");
      execFileSync("pg_dump", ["--format=custom", `--file=${dump}`, `--dbname=${url}`]);
      await write(worker);
      execFileSync("pg_restore", ["--clean", "--single-transaction", `--dbname=${url}`, dump]);
      await expect(write(worker)).rejects.toThrow();
      await worker.close();
      expect(await isCopy(url)).toBe(true);
    },
  );

  it("lets nobody who stands by write into it before it was begun to work on", async () => {
    const { url, worker } = await worked();
    const standby = open(url, { isShared: true });
    await write(standby);
    await admin(
      url,
      "create table put_aside as table meta; truncate meta; insert into meta table put_aside; drop table put_aside",
    );
    await expect(write(standby)).rejects.toThrow(/Nobody works/);
    await worker.close();
  });

  it("is none where the server tidied it up", async () => {
    const { url, worker } = await worked();
    for (const how of ["full", "freeze", "full, freeze"]) await admin(url, `vacuum (${how}) meta`);
    await admin(url, "reindex table meta");
    await write(worker);
    await worker.close();
    expect(await isCopy(url)).toBe(false);
  });
});
