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
});
