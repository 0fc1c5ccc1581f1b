import { describe, expect, it } from "vitest";
import { inspectServer } from "../../../src/store/postgres/inspect.ts";
import { preparePostgres } from "../../../src/store/postgres/postgres-store.ts";
import { giveServerStamp } from "../../../src/store/postgres/snapshot.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { addOperations, newOperation } from "../store-kit.ts";
import { endedAfterEach, nameOf } from "./place.ts";

describe.skipIf(!hasPostgres())("the stamp of a database on a server", () => {
  const { database, open } = endedAfterEach();
  const [misspelt, right, other] = [
    "live https://walet.example",
    "live https://wallet.example",
    "live https://o.example",
  ];
  const stampAt = async (url: string) => {
    const server = await postgresServer();
    return server.admin("select value from meta where name = 'stamp'", nameOf(url));
  };

  it("follows an address that is corrected while nothing was sold, and no other change", async () => {
    const url = await database();
    await giveServerStamp(url, misspelt);
    expect((await inspectServer(url, right)).trouble).toBe(null);
    await preparePostgres(url, right);
    expect(await stampAt(url)).toEqual([{ value: right }]);
    await addOperations(open(url), newOperation("first"));
    expect((await inspectServer(url, other)).trouble?.en).toContain("wallet-moved");
    await expect(preparePostgres(url, other)).rejects.toThrow(/belongs to "live https:\/\/wallet\.example"/);
    await expect(preparePostgres(url, "demo")).rejects.toThrow(/belongs to/);
  });

  it("changes by hand, and not under a process that works", async () => {
    const url = await database();
    await addOperations(open(url), newOperation("first"));
    await giveServerStamp(url, right);
    expect(await giveServerStamp(url, null)).toBe(right);
    expect(await giveServerStamp(url, other)).toBe(right);
    expect(await stampAt(url)).toEqual([{ value: other }]);
    const server = await postgresServer();
    await server.admin(
      "update lease set owner = 'at work', epoch = 4, until = clock_timestamp() + interval '1 hour' where name = 'active'",
      nameOf(url),
    );
    await expect(giveServerStamp(url, right)).rejects.toThrow(/at work works on/);
  });
});
