import { afterEach, describe, expect, it } from "vitest";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres/postgres-proxy.ts";
import { hasPostgres } from "../../support/postgres/postgres-server.ts";
import { Shop } from "../../support/shop/shop.ts";
import { openWorkersShop, waits, works } from "./workers-shop.ts";
import { inRealTime } from "../../support/real-time.ts";

describe.skipIf(!hasPostgres())("a worker that stands still with a transaction open", () => {
  let shop: Shop;
  let proxy: PostgresProxy | null = null;
  afterEach(async () => {
    await shop.close();
    await proxy?.close();
  });

  it("is followed when its lease is over, by the process that has waited", inRealTime, async () => {
    shop = await openWorkersShop();
    let stop: (() => void) | null = null;
    let stoppedMs = 0;
    proxy = await startPostgresProxy(shop.databaseUrl ?? "", () => {
      if (stop === null) return "passes";
      stop();
      stop = null;
      stoppedMs = performance.now();
      return "held";
    });
    const first = shop.start({ DATABASE_URL: proxy.url });
    await first.wrote(works);
    await shop.enter("ana");
    const second = shop.start();
    await second.wrote(waits);
    stop = () => first.child.kill("SIGSTOP");
    shop.say("ana", "saldo 4771234567");
    await second.wrote(works);
    expect(stoppedMs).toBeGreaterThan(0);
    expect(performance.now() - stoppedMs).toBeLessThan(12_500);
    await shop.hears("ana", (text) => text.includes("María Torres"));
    first.child.kill("SIGCONT");
    expect((await first.exited).code).toBe(1);
    expect(second.running).toBe(true);
  });

  it(
    "is followed in seconds where only its commits hang, though its lease's connection lives",
    inRealTime,
    async () => {
      shop = await openWorkersShop();
      let hangs = false;
      proxy = await startPostgresProxy(shop.databaseUrl ?? "", () => (hangs ? "held" : "passes"));
      const first = shop.start({ DATABASE_URL: proxy.url });
      await first.wrote(works);
      await shop.enter("ana");
      const second = shop.start();
      await second.wrote(waits);
      hangs = true;
      const sinceMs = performance.now();
      shop.say("ana", "saldo 4771234567");
      await second.wrote(works);
      expect(performance.now() - sinceMs).toBeLessThan(20_000);
      await shop.hears("ana", (text) => text.includes("María Torres"));
      expect((await first.exited).code).toBe(1);
    },
  );

  it("polls no more when it is cut off from the server and its lease is over, and the next one is disturbed no longer", async () => {
    shop = await openWorkersShop();
    const url = shop.databaseUrl ?? "";
    let isCut = false;
    proxy = await startPostgresProxy(
      url,
      () => "passes",
      () => isCut,
    );
    const first = shop.start({ DATABASE_URL: proxy.url });
    await first.wrote(works);
    await shop.enter("ana");
    const second = shop.start();
    await second.wrote(waits);
    isCut = true;
    proxy.leadTo(url);
    await second.wrote(works);
    await new Promise((resolve) => void setTimeout(resolve, 11_000));
    const before = second.output.length;
    await new Promise((resolve) => void setTimeout(resolve, 8_000));
    expect(second.output.slice(before)).not.toMatch(/\b409\b/);
    expect(first.running).toBe(true);
    await shop.asks("ana", "saldo 4771234567", (text) => text.includes("María Torres"));
  });
});
