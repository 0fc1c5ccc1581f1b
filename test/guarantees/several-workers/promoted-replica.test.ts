import { afterEach, describe, expect, it } from "vitest";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres/postgres-proxy.ts";
import { hasPostgres, postgresServer, type PostgresReplica } from "../../support/postgres/postgres-server.ts";
import { Shop, type StoredOperation } from "../../support/shop/shop.ts";
import { rowsOfServer } from "../../support/shop/stored-rows.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { openWorkersShop, waits, works } from "./workers-shop.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");

describe.skipIf(!hasPostgres())("a replica that is promoted and lacks the last commits", () => {
  let shop: Shop;
  let proxy: PostgresProxy | null = null;
  let replica: PostgresReplica | null = null;
  afterEach(async () => {
    await shop.close();
    await proxy?.close();
    await replica?.end();
  });

  it("warns the whole staff before anything else, and never answers a bare yes with an older sale", async () => {
    shop = await openWorkersShop();
    const url = shop.databaseUrl ?? "";
    proxy = await startPostgresProxy(url, () => "passes");
    const first = shop.start({ DATABASE_URL: proxy.url });
    for (const who of ["ana", "luis"] as const) await shop.enter(who);
    await shop.asks("ana", "venta 4771234567 100 A-1", isSummary);
    await shop.asks("ana", "sí", isRegistered);
    replica = await (await postgresServer()).replica();
    await replica.caughtUp();
    await replica.cutOff();
    await shop.asks("ana", "venta 4771234567 200 A-2", isSummary);
    await shop.asks("ana", "sí", isRegistered);
    const before = { ana: shop.heard("ana").length, luis: shop.heard("luis").length };

    await replica.promote();
    proxy.leadTo(replica.urlOf(url));
    expect((await first.exited).code).toBe(1);
    await shop.start({ DATABASE_URL: proxy.url }).started;
    for (const who of ["ana", "luis"] as const) {
      await shop.hears(who, () => true, before[who]);
      expect(shop.heard(who)[before[who]]).toMatch(/volvió de un respaldo.*no lo repitas sin ver antes el saldo/);
    }
    // Telegram tells whole seconds: what is written in the second of the fail-over counts as written before it.
    await new Promise((resolve) => void setTimeout(resolve, 2_500));
    expect(await shop.asks("ana", "sí")).toMatch(/^No sé qué me confirmas: .* quizá ya está en el monedero/);
    await shop.asks("ana", "venta 4777654321 90 A-3", isSummary);
    await shop.asks("ana", "sí", isRegistered);
    expect(await shop.asks("ana", "sí")).toContain("A-3");
    const sent = shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);
    expect(sent).toEqual(["A-1", "A-2", "A-3"]);
  });

  it("sends nothing again that it does not know to be sent, and says so", async () => {
    shop = await openWorkersShop();
    const url = shop.databaseUrl ?? "";
    proxy = await startPostgresProxy(url, () => "passes");
    const first = shop.start({ DATABASE_URL: proxy.url });
    await first.wrote(works);
    for (const who of ["ana", "luis"] as const) await shop.enter(who);
    const second = shop.start({ DATABASE_URL: proxy.url });
    await second.wrote(waits);

    // The replica has one sale that is being sent, one that waits for Ana's word, and none of what follows.
    let goOn = () => {};
    shop.wallet.fault("/wallet/sale", faults.holdBefore(new Promise<void>((resolve) => (goOn = resolve))));
    await shop.asks("luis", "venta 4777654321 300 L-1", isSummary);
    shop.say("luis", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.asks("ana", "venta 4771234567 200 A-1", isSummary);
    // Its summary was accepted by the network, and that is stored.
    await new Promise((resolve) => void setTimeout(resolve, 500));
    replica = await (await postgresServer()).replica();
    await replica.caughtUp();
    await replica.cutOff();
    goOn();
    await shop.hears("luis", isRegistered);
    await shop.asks("ana", "sí", isRegistered);
    const beforeFailOver = { ana: shop.heard("ana").length, luis: shop.heard("luis").length };

    await replica.promote();
    proxy.leadTo(replica.urlOf(url));
    expect((await first.exited).code).toBe(1);
    await second.wrote(works);
    await second.wrote("The database was restored");
    // Each is told, and a word that was said to a summary of before counts for nothing.
    await shop.hears("ana", (text) => text.includes("respaldo"), beforeFailOver.ana);
    await shop.hears("luis", (text) => text.includes("L-1"), beforeFailOver.luis);
    await shop.asks("ana", "sí");
    // Telegram tells whole seconds: what is written in the second of the fail-over counts as written before it.
    await new Promise((resolve) => void setTimeout(resolve, 2_500));
    await shop.asks("ana", "saldo 4771234567", (text) => text.includes("María Torres"));
    const sent = shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"] ?? "");
    expect(new Set(sent)).toEqual(new Set(["A-1", "L-1"]));
    expect(sent).toHaveLength(2);
    const rows = rowsOfServer(replica.urlOf(url))<{ state: string; body: string }>(
      "SELECT state, body FROM operations",
    );
    const stored = rows.map(({ state, body }) => ({ ...(JSON.parse(body) as StoredOperation), state }));
    expect(stored).toMatchObject([{ request: { ticket: "L-1" }, restored: true }]);
    // The balance proves nothing of it: a manager decides.
    expect(["inDoubt", "ask"]).toContain(stored[0]?.state);
  });
});
