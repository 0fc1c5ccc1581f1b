import { afterEach, describe, expect, it } from "vitest";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { Shop } from "../../support/shop/shop.ts";
import { openWorkersShop, waits, works } from "./workers-shop.ts";

describe.skipIf(!hasPostgres())("a database that is marked as restored while workers run", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  it("is refused to `restore --in-place`, and where it was marked by hand, it is begun on anew", async () => {
    shop = await openWorkersShop();
    const first = shop.start();
    await first.wrote(works);
    await shop.enter("ana");
    const second = shop.start();
    await second.wrote(waits);
    const refused = shop.command("restore", "--in-place", "--yes");
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining("Detén primero todos los procesos")]);
    const database = new URL(shop.databaseUrl ?? "").pathname.slice(1);
    const server = await postgresServer();
    expect(await server.admin("select 1 from meta where name = 'copied_at'", database)).toEqual([]);

    const before = shop.heard("ana").length;
    await server.admin("insert into meta (name, value) values ('copied_at', '1')", database);
    expect((await first.exited).code).toBe(1);
    expect(first.output).toContain("The database was marked as restored");
    await second.wrote("The database was restored");
    shop.say("ana", "saldo 4771234567");
    await shop.hears("ana", () => true, before);
    const begun = "select 1 as found from audit where what = 'database.restored'";
    expect(await server.admin(begun, database)).toEqual([{ found: 1 }]);
    await second.stop();
    const done = shop.command("restore", "--in-place", "--yes");
    expect([done.code, done.errors]).toEqual([0, ""]);
  });
});
