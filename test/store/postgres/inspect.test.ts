import { describe, expect, it } from "vitest";
import { inspectServer } from "../../../src/store/postgres/inspect.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { endedAfterEach, nameOf } from "./place.ts";

describe.skipIf(!hasPostgres())("what doctor says of a server", () => {
  const { ends, database } = endedAfterEach();
  const troubleAt = async (url: string) => (await inspectServer(url, "test")).trouble?.["es-MX"] ?? null;

  it("names a database that is read-only or that its user may not write to, and leaves nothing behind", async () => {
    const server = await postgresServer();
    const url = await database();
    const name = nameOf(url);
    expect(await troubleAt(url)).toBe(null);
    expect(await server.admin("select name from writers", name)).toEqual([]);
    await server.admin(`alter database ${name} set default_transaction_read_only = on`);
    ends.push(async () => void (await server.admin(`alter database ${name} reset default_transaction_read_only`)));
    expect(await troubleAt(url)).toMatch(/No se puede escribir en .*read-only/);
    await server.admin(`alter database ${name} reset default_transaction_read_only`);

    await server.admin(`create role reads_${name} login`);
    await server.admin(`grant select on all tables in schema public to reads_${name}`, name);
    ends.push(async () => void (await server.admin(`drop owned by reads_${name}; drop role reads_${name}`, name)));
    const reader = new URL(url);
    reader.username = `reads_${name}`;
    expect(await troubleAt(reader.href)).toMatch(/permission denied/);
  });

  it("says whether an empty database can be filled", async () => {
    const server = await postgresServer();
    const url = await server.makeDatabase("empty");
    ends.push(() => server.removeDatabase(url));
    expect(await inspectServer(url, "test")).toMatchObject({ isEmpty: true, trouble: null });
    await server.admin(`alter database ${nameOf(url)} set default_transaction_read_only = on`);
    expect(await troubleAt(url)).toMatch(/No se puede escribir/);
  });

  it("names a replica that is only read", async () => {
    const url = await database();
    const replica = await (await postgresServer()).replica();
    ends.push(() => replica.end());
    await replica.caughtUp();
    expect(await troubleAt(replica.urlOf(url))).toContain("es una réplica de la que solo se lee");
  });
});
