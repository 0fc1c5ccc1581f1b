import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { firstFaults } from "../../support/faults/kill-faults.ts";
import { moneyPoints, reachable } from "../../support/faults/kill-points.ts";
import { killRun, saleScenario } from "../../support/faults/kill-run.ts";
import { Shop } from "../../support/shop/shop.ts";

const cloud = { network: "whatsapp-cloud" } as const;
const isSummary = (text: string) => text.includes("¿La registro?");
const isMenu = (text: string) => text.includes("¿Qué hacemos?");

let shop: Shop;
const close = () => shop.close();

async function open(): Promise<void> {
  shop = await Shop.entered("ana", cloud);
  await shop.bot.quiet();
}

describe("on the Cloud API never twice: SIGKILL at every crash point of a sale", () => {
  let runs = 0;
  afterAll(() => {
    process.stdout.write(`on the Cloud API: ${runs} kills\n`);
  });

  describe.each(moneyPoints)("killed at: %s (from the %s on)", (point, moment) => {
    it.each(firstFaults)("makes one request and gives one final answer: %s", async (fault) => {
      const run = await killRun(point, fault, moment, undefined, { ...saleScenario, ...cloud });
      runs++;
      expect(run.violations).toEqual([]);
      expect(run.killed).toBe(reachable(point, fault));
    });
  });
});

describe("a post of Meta's is answered once and lost never", () => {
  afterEach(close);

  it.each(["inbox committed", "step committed"] as const)("killed at: %s", async (point) => {
    await open();
    const before = shop.heard("ana").length;
    await shop.bot.arm(point);
    shop.say("ana", "menú");
    expect((await shop.bot.exited).signal).toBe("SIGKILL");
    if (point === "inbox committed") expect(shop.cloud.server.webhook.pending).toBeGreaterThan(0);
    shop.start();
    await shop.hears("ana", isMenu, before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
  });

  it("killed before it could commit: the next life is posted it again", async () => {
    await open();
    const { webhook } = shop.cloud.server;
    const before = shop.heard("ana").length;
    const other = openKept(shop.databasePath);
    other.exec("BEGIN IMMEDIATE");
    shop.say("ana", "menú");
    await expect.poll(() => webhook.posts.some(({ ended }) => !ended)).toBe(true);
    // It is in the program, which waits for the file.
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect(webhook.posts.at(-1)?.status).toBe(null);
    shop.bot.kill();
    await shop.bot.exited;
    other.exec("ROLLBACK");
    other.close();
    expect(webhook.pending).toBeGreaterThan(0);
    shop.start();
    await shop.hears("ana", isMenu, before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
  });

  it("although the store could not commit: 503, later again, and handled once", async () => {
    await open();
    const before = shop.heard("ana").length;
    const other = openKept(shop.databasePath);
    other.exec("BEGIN IMMEDIATE");
    shop.say("ana", "menú");
    await shop.cloud.server.waitForPost(({ status }) => status === 503);
    other.exec("ROLLBACK");
    other.close();
    await shop.hears("ana", isMenu, before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
  });

  it("killed when a summary was accepted and that was not written down: its status tells, and it is not said twice", async () => {
    await open();
    await shop.bot.arm("reply sent");
    const before = shop.heard("ana").length;
    shop.say("ana", "venta 4771234567 250 A-1");
    expect((await shop.bot.exited).signal).toBe("SIGKILL");
    shop.start();
    await shop.waitUntilConfirmed();
    await shop.bot.pass(30_000);
    expect(shop.heard("ana").slice(before).filter(isSummary)).toHaveLength(1);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });

  it("three hundred messages of ten chats, doubled and out of order: each is answered once", async () => {
    await open();
    const { server } = shop.cloud;
    const customers = Array.from({ length: 10 }, (_, n) => server.world.people.add(`c${n}`, `52477555000${n}`));
    for (const one of customers) server.writing.say(one, "saldo");
    for (const one of customers) {
      await server.waitForMessage(one, ({ body }) => body.type === "interactive");
      server.writing.shareOwn(one);
    }
    await shop.bot.pass(3_000);
    const isWelcome = (text: string) => text.includes("Te reconocí");
    for (const one of customers) await server.waitForMessage(one, ({ body }) => isWelcome(JSON.stringify(body)));
    await shop.bot.quiet();
    const before = customers.map((one) => server.messages(one).length);
    Object.assign(server.webhook.faults, { held: true, twice: true, shuffled: true });
    for (let n = 0; n < 30; n++) for (const one of customers) server.writing.say(one, n % 2 === 0 ? "ayuda" : "menú");
    server.webhook.faults.held = false;
    server.webhook.poke();
    await shop.waitUntilConfirmed();
    await shop.bot.pass(1_000);
    await shop.waitUntilConfirmed();
    const answers = customers.map((one, n) => server.messages(one).length - (before[n] ?? 0));
    expect(answers).toEqual(customers.map(() => 30));
  });

  it("no token, secret or wamid is in any output, nor a secret in any file", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.cloud.server.world.token = "another";
    shop.say("ana", "sí");
    await expect.poll(() => shop.operations().map(({ state }) => state)).toEqual(["confirmed"]);
    await shop.bot.stop();
    const { appSecret, verifyToken, world } = shop.cloud.server;
    expect(shop.output).toContain("cannot send now");
    for (const secret of [appSecret, verifyToken, "EAAG", "wamid", "4771110001"])
      expect(shop.output).not.toContain(secret);
    const db = openKept(shop.databasePath, { readonly: true });
    const bytes = db.serialize();
    db.close();
    for (const secret of [appSecret, verifyToken, "EAAG"]) expect(bytes.includes(secret)).toBe(false);
    expect(world.sent.length).toBeGreaterThan(0);
  });
});
