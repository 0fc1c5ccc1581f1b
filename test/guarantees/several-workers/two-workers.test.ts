import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { runDoctor } from "../../checks/doctor-run.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { lineOf, sell, ticketOf, wrongsOf, type Seller } from "../../support/shop/seller.ts";
import { Shop } from "../../support/shop/shop.ts";
import { openWorkersShop, waits, works } from "./workers-shop.ts";
import { inRealTime } from "../../support/real-time.ts";

const stopsAtFirstByte = new URL("../../support/processes/stands-still.mjs", import.meta.url).href;

describe.skipIf(!hasPostgres())("two workers on PostgreSQL", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  async function open(): Promise<Shop> {
    shop = await openWorkersShop({ OPERATIONS_PER_PHONE_A_DAY: "1000" });
    return shop;
  }

  const ana: Seller = {
    mark: "A",
    customer: "4771234567",
    get chat() {
      return shop.keyOf("ana");
    },
    say: (text) => void shop.say("ana", text),
    heard: () => shop.heard("ana"),
  };
  const line = (n: number) => lineOf(ana, n);
  const ticket = (n: number) => ticketOf(ana, n);
  /** What is wrong with the sales that Ana has made, so many. */
  const wrongs = (count: number) => wrongsOf([ana], { A: count }, shop.wallet, shop.operationsAsConfirmed());

  it(
    "the second touches nothing while the first works, and takes over at once when it is killed, long before its lease would end",
    inRealTime,
    async () => {
      await open();
      const first = shop.start();
      await shop.enter("ana");
      const second = shop.start();
      await second.wrote(waits);
      const doctor = await runDoctor(tmpdir(), { ...shop.settings(), TELEGRAM_API_ROOT: "http://127.0.0.1:9" });
      expect(doctor.checks.find(({ id }) => id === "database.server")).toMatchObject({
        level: "ok",
        detail: expect.stringMatching(/^\d+\.\d+.* trabaja .*:\d+$/),
      });
      expect(doctor.checks.find(({ id }) => id === "database.durable")).toMatchObject({
        level: "warn",
        detail: expect.stringContaining("fsync = off"),
      });
      expect(doctor.checks.some(({ id }) => id === "database.opens")).toBe(false);
      await sell(ana, 0);
      expect(second.output).not.toContain(works);
      const sinceMs = performance.now();
      first.kill();
      await second.wrote(works);
      expect(performance.now() - sinceMs).toBeLessThan(5_000);
      await sell(ana, 1);
      expect(wrongs(2)).toEqual([]);
      const third = shop.start();
      await third.wrote(waits);
      const stopped = second.stop();
      await third.wrote(works);
      expect(await stopped).toEqual({ code: 0, signal: null });
      await sell(ana, 2);
      expect(wrongs(3)).toEqual([]);
    },
  );

  it("a worker that stood still longer than its lease ends when it goes on, and has done nothing twice", async () => {
    await open();
    const first = shop.start();
    await shop.enter("ana");
    await sell(ana, 0);
    const second = shop.start();
    await second.wrote(waits);
    first.child.kill("SIGSTOP");
    shop.say("ana", line(1));
    await second.wrote(works);
    first.child.kill("SIGCONT");
    expect((await first.exited).code).toBe(1);
    expect(first.output).toContain("Another process has taken the database over");
    const summary = await shop.hears("ana", (text) => text.includes("¿La registro?") && text.includes(ticket(1)));
    expect(summary).toContain("$101.00");
    shop.say("ana", "sí");
    await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes(ticket(1)));
    expect(wrongs(2)).toEqual([]);
  });

  it("what a worker was sending when it stood still is a doubt for the next one, once its lease is over, and sent once", async () => {
    await open();
    const first = shop.start();
    await shop.enter("ana");
    const second = shop.start();
    await second.wrote(waits);
    await shop.asks("ana", line(0), (text) => text.includes("¿La registro?"));
    shop.wallet.hooks.onRead = (_, path) => {
      if (path === "/wallet/sale") first.child.kill("SIGSTOP");
    };
    const sinceMs = performance.now();
    shop.say("ana", "sí");
    await second.wrote(works);
    // The lease had been renewed at most two seconds before: until it is over, nobody decides what became of the sale.
    expect(performance.now() - sinceMs).toBeGreaterThan(7_000);
    await shop.hears("ana", (text) => text.includes("No la repitas") && text.includes(ticket(0)));
    first.child.kill("SIGCONT");
    expect((await first.exited).code).toBe(1);
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
    expect(shop.operations().map(({ state }) => state)).toEqual(["inDoubt"]);
  });

  it("a sale that was about to leave when its worker stood still never leaves after that", async () => {
    await open();
    const first = shop.start({ NODE_OPTIONS: `--import ${stopsAtFirstByte}` });
    await shop.enter("ana");
    const second = shop.start();
    await second.wrote(waits);
    await shop.asks("ana", line(0), (text) => text.includes("¿La registro?"));
    shop.say("ana", "sí");
    await second.wrote(works);
    await shop.hears("ana", (text) => text.includes("No la repitas") && text.includes(ticket(0)));
    expect(shop.wallet.requests("/wallet/sale")).toEqual([]);
    first.child.kill("SIGCONT");
    expect((await first.exited).code).toBe(1);
    // What that process still wrote has arrived by then.
    await sell(ana, 1);
    expect(shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"])).toEqual([ticket(1)]);
  });

  it("a worker with other settings is refused, and says which", async () => {
    await open();
    const first = shop.start();
    await first.started;
    const second = shop.start({ TZ_NAME: "America/Tijuana" });
    expect((await second.exited).code).toBe(1);
    expect(second.output).toMatch(/otros ajustes: TZ_NAME/);
    const doctor = await runDoctor(tmpdir(), { ...shop.settings(), TZ_NAME: "America/Tijuana" });
    expect(doctor.checks.find(({ id }) => id === "database.server")).toMatchObject({
      level: "fail",
      detail: expect.stringMatching(/otros ajustes: TZ_NAME\./),
    });
    expect(first.running).toBe(true);
  });
});

describe.skipIf(!hasPostgres())("a database that cannot be used", () => {
  const program = new URL("../../../dist/src/main.js", import.meta.url).pathname;
  const env = {
    PATH: process.env["PATH"] ?? "",
    WALLET_API_URL: "https://wallet.example/api",
    WALLET_API_KEY: "key-of-the-shop-0001",
    TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
  };
  const start = (url: string) => {
    const { status, stderr } = spawnSync(process.execPath, [program], {
      env: { ...env, DATABASE_URL: url },
      encoding: "utf8",
      timeout: 60_000,
    });
    return { code: status, errors: stderr };
  };

  it("is named, with what to do, and no password", async () => {
    const server = await postgresServer();
    const url = await server.makeDatabase("empty");
    const asked = (change: (to: URL) => void) => {
      const to = new URL(url);
      to.password = "hunter2-of-the-shop";
      change(to);
      return start(to.href);
    };
    const absent = asked((to) => (to.pathname = "/nowhere"));
    expect(absent).toMatchObject({ code: 1, errors: expect.stringContaining("createdb") });
    const away = asked((to) => (to.port = "9"));
    expect(away).toMatchObject({ code: 1, errors: expect.stringContaining("127.0.0.1:9") });
    expect(asked((to) => (to.protocol = "mysql:"))).toMatchObject({
      code: 1,
      errors: expect.stringContaining("postgres://usuario"),
    });
    expect(absent.errors + away.errors).not.toContain("hunter2");
  });

  it("is refused when it belongs to another account, or to a newer program", async () => {
    const server = await postgresServer();
    const url = await server.makeDatabase();
    const stranger = start(url);
    expect(stranger).toMatchObject({ code: 1, errors: expect.stringMatching(/es de "test"[^]*DATABASE_URL/) });
    await server.admin("insert into monedero_schema (step) values (900)", new URL(url).pathname.slice(1));
    expect(start(url)).toMatchObject({ code: 1, errors: expect.stringContaining("esquema 900") });
    await server.admin("delete from monedero_schema where step = 900", new URL(url).pathname.slice(1));
    await server.giveBack(url);
  });
});
