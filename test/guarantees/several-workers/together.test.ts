import { Client } from "pg";
import { request } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import { shownFor } from "../../../src/ledger/operation.ts";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { hasPostgres } from "../../support/postgres/postgres-server.ts";
import type { BotProcess } from "../../support/processes/bot-process.ts";
import { freePort } from "../../support/processes/free-port.ts";
import { startLoadBalancer, type LoadBalancer } from "../../support/processes/load-balancer.ts";
import { Shop, type ShopOptions } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { waits, works } from "./workers-shop.ts";
import { inRealTime } from "../../support/real-time.ts";

const token = "console_Zk3Vt8-Rw6Qm1Hx9Jd4Ps7Ly";
const luis = "4771110002";

describe.skipIf(!hasPostgres())("workers on one PostgreSQL", () => {
  let shop: Shop;
  let balancer: LoadBalancer | null = null;
  const ports = new Map<BotProcess, number>();
  afterEach(async () => {
    await balancer?.close();
    balancer = null;
    ports.clear();
    await shop.close();
  });

  async function open(options: Partial<ShopOptions>): Promise<Shop> {
    shop = await Shop.open({
      store: "postgres",
      realClock: true,
      ...options,
      env: { OPERATIONS_PER_PHONE_A_DAY: "1000", CONSOLE_TOKEN: token, ...options.env },
    });
    return shop;
  }

  /** Starts a worker on a port of its own. */
  async function worker(): Promise<BotProcess> {
    const port = await freePort();
    const bot = shop.start({ HTTP_PORT: String(port) });
    ports.set(bot, port);
    return bot;
  }

  const portOf = (bot: BotProcess) => ports.get(bot) ?? 0;
  const living = () => [...ports].filter(([bot]) => bot.running).map(([, port]) => port);

  async function balance(port = shop.receivingBy("webhook")["HTTP_PORT"]): Promise<LoadBalancer> {
    balancer = await startLoadBalancer(Number(port), living);
    return balancer;
  }

  const isSummary = (text: string) => text.includes("¿La registro?");
  const isRegistered = (text: string) => text.includes("Venta registrada");

  /** The first worker works, the second stands by and serves. */
  async function two(): Promise<{ readonly first: BotProcess; readonly second: BotProcess }> {
    const first = await worker();
    await first.wrote(works);
    await shop.enter("ana");
    const second = await worker();
    await second.wrote(waits);
    await expect.poll(() => readiness(second), { timeout: 10_000 }).toEqual([200, "standby"]);
    return { first, second };
  }

  async function readiness(bot: BotProcess): Promise<readonly [number, string]> {
    const { statusCode, body } = await request(`http://127.0.0.1:${portOf(bot)}/readyz`);
    return [statusCode, ((await body.json()) as { readonly status: string }).status];
  }

  /** Kills the worker that works; gives how long it takes until another says that it works, and until `said` is answered, ms. */
  async function takeOver(first: BotProcess, second: BotProcess, said: string, isAnswer: (text: string) => boolean) {
    const before = shop.heard("ana").length;
    const sinceMs = performance.now();
    first.kill();
    shop.say("ana", said);
    await second.wrote(works);
    const worksMs = performance.now() - sinceMs;
    await shop.hears("ana", isAnswer, before);
    const times = { worksMs: Math.round(worksMs), answeredMs: Math.round(performance.now() - sinceMs) };
    if (process.env["SHOW_TIMES"] !== undefined) console.info("Take-over, ms", shop.network.name, times);
    return times;
  }

  const isBalance = (text: string) => text.includes("María Torres");

  it("another works and polls Telegram within seconds of a kill", inRealTime, async () => {
    await open({ network: "telegram", mode: "polling" });
    const { first, second } = await two();
    const took = await takeOver(first, second, "saldo 4771234567", isBalance);
    expect(took.worksMs).toBeLessThan(4_000);
    expect(took.answeredMs).toBeLessThan(6_000);
  });

  it(
    "another answers everybody within seconds of a kill while a sale was being sent, which is a doubt once the lease is over",
    inRealTime,
    async () => {
      await open({ network: "telegram", mode: "polling" });
      const { first, second } = await two();
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      shop.wallet.fault("/wallet/sale", faults.silence(true));
      shop.say("ana", "sí");
      await shop.wallet.arrived("/wallet/sale", 1);
      const sinceMs = performance.now();
      const took = await takeOver(first, second, "saldo 4777654321", (text) => text.includes("Jorge Ruiz"));
      expect(took.answeredMs).toBeLessThan(6_000);
      expect(shop.operations().map(({ state }) => state)).toEqual(["sending"]);
      await shop.hears("ana", (text) => text.includes("No la repitas"));
      expect(performance.now() - sinceMs).toBeGreaterThan(7_000);
      expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
      expect(shop.operations().map(({ state }) => state)).toEqual(["inDoubt"]);
    },
  );

  it(
    "whoever stands by takes Telegram's posts, which the one that works answers; and a kill loses none",
    inRealTime,
    async () => {
      await open({ network: "telegram", mode: "webhook" });
      const { answered } = await balance();
      const { first, second } = await two();
      for (let n = 0; n < 6; n++) {
        expect(await shop.asks("ana", `venta 4771234567 ${100 + n} A-${n}`, isSummary)).toContain(`A-${n}`);
        await shop.asks("ana", "sí", isRegistered);
      }
      expect([(answered.get(portOf(first)) ?? 0) > 3, (answered.get(portOf(second)) ?? 0) > 3]).toEqual([true, true]);
      const took = await takeOver(first, second, "saldo 4771234567", isBalance);
      expect(took.answeredMs).toBeLessThan(5_000);
      expect(shop.operations().map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => "confirmed"));
      expect(second.output).not.toMatch(/\b409\b/);
    },
  );

  it(
    "whoever stands by takes Meta's posts, which the one that works answers; and a kill loses none",
    inRealTime,
    async () => {
      await open({ network: "whatsapp-cloud" });
      const { answered } = await balance(shop.network.env()["HTTP_PORT"]);
      const { first, second } = await two();
      for (let n = 0; n < 6; n++) await shop.asks("ana", "saldo 4771234567", isBalance);
      expect([(answered.get(portOf(first)) ?? 0) > 2, (answered.get(portOf(second)) ?? 0) > 2]).toEqual([true, true]);
      const took = await takeOver(first, second, "saldo 4777654321", (text) => text.includes("Jorge Ruiz"));
      expect(took.answeredMs).toBeLessThan(6_000);
    },
  );

  it("another logs the linked WhatsApp in within ten seconds of a kill", inRealTime, async () => {
    await open({ network: "whatsapp" });
    const first = await worker();
    await first.wrote(works);
    await shop.enter("ana");
    const second = await worker();
    await second.wrote(waits);
    const took = await takeOver(first, second, "saldo 4771234567", isBalance);
    expect(took.worksMs).toBeLessThan(5_000);
    expect(took.answeredMs).toBeLessThan(10_000);
  });

  it("the console of whoever stands by shows all and settles; two that settle at once settle once", async () => {
    await open({ network: "telegram", mode: "polling" });
    const { first, second } = await two();
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 400 D-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    // As it is after two minutes in which the balance proved nothing.
    const client = new Client(shop.databaseUrl ?? "");
    await client.connect();
    await client.query("update operations set state = 'ask', next_at = null where state = 'inDoubt'");
    await client.end();
    const visitors = [first, second].map((bot) => new ConsoleVisitor(portOf(bot)));
    for (const one of visitors) await one.enter(token, luis);
    for (const one of visitors) expect((await one.get("/console/doubts")).text).toContain("D-1");
    const [operation] = shop.operations();
    if (operation === undefined) throw new Error("There is an operation");
    const forms = await Promise.all(visitors.map((one) => one.formToken()));
    const settled = visitors.map((one, index) =>
      one.post(`/console/doubts/${operation.id}`, {
        decision: "registerNow",
        shown: shownFor(operation.request),
        form_token: forms[index] ?? "",
      }),
    );
    expect((await Promise.all(settled)).map(({ status }) => status)).toEqual([303, 303]);
    // Whoever works hears of it, whichever of them settled it.
    await shop.hears("ana", isRegistered);
    expect(shop.operations().map(({ state }) => state)).toEqual(["humanNot", "confirmed"]);
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(2);
    expect(shop.audit().filter(({ what }) => what === "doubt.registerNow")).toHaveLength(1);
  });

  it("a setting of the shop that is changed at whoever stands by counts for the one that works", async () => {
    await open({ network: "telegram", mode: "polling" });
    const { second } = await two();
    const visitor = new ConsoleVisitor(portOf(second));
    await visitor.enter(token, luis);
    const page = await visitor.get("/console/settings");
    expect(page.status).toBe(200);
    const form = { value: "De 9 a 18", was: "", form_token: await visitor.formToken() };
    const changed = await visitor.post("/console/settings/SHOP_HOURS", form);
    expect(changed.status).toBe(303);
    await shop.enter("maria");
    await expect
      .poll(() => shop.asks("maria", "¿a qué hora abren?"), { timeout: 10_000, interval: 300 })
      .toContain("De 9 a 18");
  });

  it(
    "whoever stands by is not ready before anybody has worked on the database, and ends at once when told to",
    inRealTime,
    async () => {
      await open({ network: "telegram", mode: "polling" });
      const { second } = await two();
      const sinceMs = performance.now();
      expect(await second.stop()).toEqual({ code: 0, signal: null });
      expect(performance.now() - sinceMs).toBeLessThan(4_000);
      expect(second.output).not.toContain(works);
    },
  );
});
