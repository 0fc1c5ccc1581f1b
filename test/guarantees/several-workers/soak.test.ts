import { afterEach, describe, expect, it } from "vitest";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres/postgres-proxy.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import type { BotProcess } from "../../support/processes/bot-process.ts";
import { freePort } from "../../support/processes/free-port.ts";
import { startLoadBalancer, type LoadBalancer } from "../../support/processes/load-balancer.ts";
import { crowdSeed, customerPhone } from "../../support/shop/crowd.ts";
import { Seeded } from "../../support/shop/seeded.ts";
import { sellUntil, wrongsOf, type Seller } from "../../support/shop/seller.ts";
import { Shop } from "../../support/shop/shop.ts";
import { soakedSales } from "../../tiers.ts";
import { works } from "./workers-shop.ts";

const cashiers = 16;
/** A sale takes a fraction of a second, and each disturbance seconds. */
const patienceMs = 300_000 + soakedSales * 1_000;
/** How wrong the clock of each worker is, ms. */
const clocksMs = [-180_000, 0, 240_000];
/** Which COMMITs of a worker meet which fate. */
const fateOf = (nth: number) => (nth % 37 === 36 ? "answer lost" : nth % 53 === 52 ? "not delivered" : "passes");

/** What each disturbance does, and how long it is waited after it, ms. */
type Disturbance = (workers: readonly BotProcess[]) => Promise<void> | void;

describe.skipIf(!hasPostgres())("workers on PostgreSQL, whatever happens to them", () => {
  let shop: Shop;
  const proxies: PostgresProxy[] = [];
  let balancer: LoadBalancer | null = null;
  let isOver = false;
  afterEach(async () => {
    // A test that failed leaves nothing that goes on starting workers.
    isOver = true;
    await balancer?.close();
    balancer = null;
    await shop.close();
    for (const proxy of proxies.splice(0)) await proxy.close();
  });

  const pause = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms));
  const active = (workers: readonly BotProcess[]) => workers.find((one) => one.running && one.output.includes(works));

  async function disturbances(): Promise<readonly Disturbance[]> {
    const server = await postgresServer();
    const database = new URL(shop.databaseUrl ?? "").pathname.slice(1);
    const kill: Disturbance = (workers) => active(workers)?.kill();
    const terminate: Disturbance = async () =>
      void (await server.admin(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and random() < 0.6`,
      ));
    // Each kind is among the first four, which every tier meets.
    return [
      kill,
      terminate,
      () => server.restart(),
      async (workers) => {
        const one = active(workers);
        one?.child.kill("SIGSTOP");
        await pause(13_000);
        one?.child.kill("SIGCONT");
      },
      (workers) =>
        workers
          .filter((one) => one.running)
          .at(-1)
          ?.kill(),
      kill,
      terminate,
      kill,
    ];
  }

  /** Tickets and amounts are each cashier's own: nobody is asked whether a sale is another's. */
  async function cashiersOf(): Promise<Seller[]> {
    const { telegram } = shop;
    return Promise.all(
      Array.from({ length: cashiers }, async (_, index) => {
        const chat = 700 + index;
        telegram.shareContact(chat, { kind: "own", phone: `+52${crowdSeed(cashiers, 1).collaborators[index]?.phone}` });
        await telegram.waitForMessage(chat, ({ text }) => text.includes("Te reconocí"));
        return {
          mark: String.fromCodePoint(65 + index),
          customer: customerPhone(index + 1),
          chat: `telegram:${chat}`,
          say: (text: string) => telegram.say(chat, text),
          heard: () => telegram.messages(chat).map(({ text }) => text),
        };
      }),
    );
  }

  it.each([
    { count: 2, mode: "polling" },
    { count: 3, mode: "webhook" },
  ] as const)(
    "$count workers lose no sale, double none, and tell each in order ($mode)",
    async ({ count, mode }) => {
      shop = await Shop.open({
        store: "postgres",
        network: "telegram",
        mode,
        realClock: true,
        wallet: { seed: crowdSeed(cashiers, cashiers) },
        env: { OPERATIONS_PER_PHONE_A_DAY: "10000", LOG_LEVEL: "info" },
      });
      const random = new Seeded(count);
      const workers: BotProcess[] = [];
      const ports = new Map<BotProcess, number>();
      // Posts go to every worker that runs, one after the other: most of them to one that stands by.
      const port = Number(shop.receivingBy(mode)["HTTP_PORT"]);
      balancer = await startLoadBalancer(port, () => [...ports].filter(([one]) => one.running).map(([, own]) => own));
      const start = async () => {
        const proxy = await startPostgresProxy(shop.databaseUrl ?? "", fateOf);
        proxies.push(proxy);
        const clock = `const now = Date.now; Date.now = () => now() + ${clocksMs[workers.length % clocksMs.length]};`;
        const own = await freePort();
        const worker = shop.start({
          DATABASE_URL: proxy.url,
          HTTP_PORT: String(own),
          NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
        });
        ports.set(worker, own);
        workers.push(worker);
      };
      await start();
      const sellers = await cashiersOf();
      while (workers.length < count) await start();
      isOver = false;
      let done = 0;
      const disturb = async () => {
        const each = await disturbances();
        while (!isOver) {
          await pause(500 + random.next() * 2_500);
          if (isOver) return;
          await each[done % each.length]?.(workers);
          done++;
          // As a service manager does.
          while (!isOver && workers.filter((one) => one.running).length < count) await start();
        }
      };
      const disturbing = disturb();
      const wanted = Math.ceil(soakedSales / 2);
      const sinceMs = performance.now();
      const lostSoFar = () => proxies.reduce((sum, one) => sum + one.lost.answers + one.lost.requests, 0);
      // However fast they sell: until enough has gone wrong.
      const least = soakedSales < 200 ? 4 : 8;
      const sold = await sellUntil(sellers, (sales) => sales >= wanted && done >= least && lostSoFar() > 0);
      isOver = true;
      await disturbing;
      const sales = Object.values(sold).reduce((sum, one) => sum + one, 0);
      const lost = lostSoFar();
      const states: { [state: string]: number } = {};
      for (const { state } of shop.operations()) states[state] = (states[state] ?? 0) + 1;
      if (process.env["SHOW_TIMES"] !== undefined)
        console.info(`${count} workers, ${mode}:`, {
          sales,
          seconds: Math.round((performance.now() - sinceMs) / 1_000),
          disturbances: done,
          processes: workers.length,
          "COMMITs lost": lost,
          states,
        });
      expect(wrongsOf(sellers, sold, shop.wallet, shop.operationsAsConfirmed())).toEqual([]);
      expect(sales).toBeGreaterThanOrEqual(wanted);
      expect(done).toBeGreaterThan(3);
      expect(lost).toBeGreaterThan(0);
    },
    patienceMs,
  );
});
