import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import type { Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import type { CloudServer } from "../../support/networks/whatsapp-cloud-server/server.ts";
import { approvedTemplate } from "../../support/networks/whatsapp-cloud-server/world.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
const dayMs = 24 * 3_600_000;

let shop: Shop;
let server: CloudServer;
const sales = () => shop.wallet.requests("/wallet/sale");
/** The person wrote for the last time two days ago. */
const silentForADay = (who: Who) => {
  shop.cloud.person(who).wroteAtMs -= 2 * dayMs;
};
const count = (text: string) => shop.heard("ana").filter((one) => one.includes(text)).length;

beforeEach(async () => {
  shop = await Shop.open({ network: "whatsapp-cloud", env: { CONSOLE_TOKEN: consoleToken } });
  shop.start();
  server = shop.cloud.server;
  await shop.enter("ana");
  await shop.bot.quiet();
});
afterEach(() => shop.close());

describe("a sí that Meta held up, while nobody knows how far our clock is from Meta's", () => {
  it.each(["no restart", "a stop", "a kill"])(
    "confirms no summary that a later message led to: %s",
    async (restart) => {
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      await shop.bot.pass(60_000);
      const atMs = shop.clockMs;
      await shop.bot.pass(10_000);
      await shop.asks("ana", "monto 300", (text) => isSummary(text) && text.includes("$300"));
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      if (restart === "a stop") await shop.bot.stop();
      if (restart === "a kill") {
        shop.bot.kill();
        await shop.bot.exited;
      }
      if (restart !== "no restart") shop.start();
      const before = shop.heard("ana").length;
      server.writing.say(shop.cloud.person("ana"), "sí", { atMs });
      await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
      await shop.bot.quiet();
      expect([sales(), shop.operations()]).toEqual([[], []]);
      await shop.bot.pass(10_000);
      await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
      expect(sales()).toHaveLength(1);
    },
  );
});

describe("a message that fails after Meta had accepted it", () => {
  it("a summary that failed for good: its sí confirms nothing, and it is asked again", async () => {
    server.world.failLater(shop.cloud.person("ana"), 131_049);
    shop.say("ana", "venta 4771234567 250 A-1");
    await server.until("a failure", () => server.world.sent.some(({ code }) => code === 131_049));
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.asks("ana", "sí", isSummary);
    await shop.bot.quiet();
    expect([sales(), shop.operations()]).toEqual([[], []]);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(sales()).toHaveLength(1);
  });

  it("a summary that failed for now is sent again, and only a later sí confirms it", async () => {
    server.world.failLater(shop.cloud.person("ana"), 131_000);
    shop.say("ana", "venta 4771234567 250 A-1");
    await server.until("a failure", () => server.world.sent.some(({ code }) => code === 131_000));
    await shop.waitUntilConfirmed();
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(60_000);
    await shop.hears("ana", isSummary);
    expect(sales()).toEqual([]);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(sales()).toHaveLength(1);
  });

  it("the end of a sale that failed for now is told all the same", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.bot.quiet();
    server.world.failLater(shop.cloud.person("ana"), 131_016);
    shop.say("ana", "sí");
    await server.until("a failure", () => server.world.sent.some(({ code }) => code === 131_016));
    await shop.waitUntilConfirmed();
    await shop.bot.pass(60_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(count("Venta registrada")).toBe(1);
  });

  it.each([
    { type: "cut", applied: true },
    { type: "internal", applied: true },
  ] as const)("an answer that was lost is settled by the status: nothing is said twice (%j)", async (fault) => {
    server.fault(fault);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(60_000);
    expect(count("¿La registro?")).toBe(1);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });

  it.each([{ type: "cut", applied: false }, { type: "html" }] as const)(
    "what never arrived is sent again: %j",
    async (fault) => {
      server.fault(fault);
      shop.say("ana", "venta 4771234567 250 A-1");
      await server.until("the fault", () => server.calls.length > 0);
      await shop.bot.pass(60_000);
      await shop.hears("ana", isSummary);
      expect(count("¿La registro?")).toBe(1);
    },
  );

  it("a token revoked between two messages: nothing is lost, and all is told when it is good again", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    const { token } = server.world;
    server.world.token = "another";
    shop.say("ana", "sí");
    await expect.poll(() => shop.operations().map(({ state }) => state)).toEqual(["confirmed"]);
    await shop.bot.quiet();
    server.world.token = token;
    await shop.bot.pass(15 * 60_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect([count("Venta registrada"), sales().length]).toEqual([1, 1]);
  });
});

describe("a person whom Meta does not let the number write to", () => {
  it.each([130_497, 131_030])("%d: nobody else waits", async (code) => {
    const fault = server.fault({ type: "error", code });
    shop.say("rosa", "hola");
    await server.until("the refusal", () => fault.hits() === 1);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });
});

describe("a person who wrote more than a day ago", () => {
  const failures = () => server.world.sent.filter(({ code }) => code === 131_047).map(({ to }) => to.name);

  it("a manager is asked about a doubt as soon as they write, once, and decides it", async () => {
    await shop.enter("luis");
    silentForADay("luis");
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.say("ana", "sí");
    await shop.bot.quiet();
    const before = shop.heard("luis").length;
    await shop.bot.pass(200_000);
    await server.until("a failure", () => failures().includes("luis"));
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("luis").slice(before)).toEqual([]);
    expect(failures()).toEqual(["luis"]);
    const port = shop.network.env()["HTTP_PORT"] ?? "";
    const visitor = new ConsoleVisitor(port);
    await visitor.enter(consoleToken);
    expect((await visitor.get("/console/checks")).text).toMatch(/Esperan a que su persona escriba<\/dt>\s*<dd>1</);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain("monedero_outbox_held 1");
    const asked = await shop.asks("luis", "menú", (text) => text.includes("A-1"));
    expect(asked).toContain("$250.00");
    await shop.hears("luis", (text) => text.includes("¿Qué hacemos?"), before);
    await shop.bot.quiet();
    expect(shop.heard("luis").slice(before)).toHaveLength(2);
    shop.tap("luis", "En duda", "Sí se registró");
    await shop.hears("ana", (text) => text.includes("Sí quedó") || /sí se registró/i.test(text));
    expect(sales()).toHaveLength(1);
  });
});

describe("a manager for whom something waits", () => {
  const templates = () => server.messages(shop.cloud.person("luis")).filter(({ body }) => body.type === "template");

  it("is asked once a day to write, by the template, over restarts too", async () => {
    server.world.templates.set("aviso_pendiente", approvedTemplate);
    await shop.enter("luis");
    await shop.bot.stop();
    shop.start({ WHATSAPP_CLOUD_TEMPLATE: "aviso_pendiente" });
    await shop.bot.started;
    silentForADay("luis");
    for (const phone of ["4771234567", "4777654321"]) {
      shop.wallet.fault("/wallet/sale", faults.answerLost());
      await shop.asks("ana", `venta ${phone} 250 A-${phone.at(-1)}`, isSummary);
      shop.say("ana", "sí");
      await shop.bot.quiet();
      await shop.bot.pass(200_000);
    }
    await server.until("the template", () => templates().length > 0);
    await shop.bot.stop();
    shop.start({ WHATSAPP_CLOUD_TEMPLATE: "aviso_pendiente" });
    await shop.bot.started;
    await shop.bot.pass(10_000);
    expect(templates()).toHaveLength(1);
    expect(server.world.sent.filter(({ body }) => body.type === "template").map(({ to }) => to.name)).toEqual(["luis"]);
    // The next day nothing else was held, and the bot was not started again.
    await shop.bot.leap(dayMs + 3_600_000);
    await server.until("another template", () => templates().length === 2);
    await shop.bot.quiet();
    await shop.asks("luis", "ver", (text) => text.includes("En duda"));
  });
});

describe("the template that asks a manager to write", () => {
  it.each([
    ["failed after it was accepted", 131_000],
    ["was refused for now", null],
  ])("is sent again when it %s, and no more than that", async (_, later) => {
    server.world.templates.set("aviso_pendiente", approvedTemplate);
    await shop.enter("luis");
    await shop.bot.stop();
    shop.start({ WHATSAPP_CLOUD_TEMPLATE: "aviso_pendiente" });
    await shop.bot.started;
    silentForADay("luis");
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    const sent = () => server.world.sent.filter(({ body }) => body.type === "template").map(({ status }) => status);
    server.world.failLater(shop.cloud.person("luis"), 131_047);
    if (later !== null) server.world.failLater(shop.cloud.person("luis"), later);
    if (later === null) server.world.token = `${server.world.token}x`;
    await shop.bot.pass(200_000);
    if (later === null) {
      await expect.poll(() => shop.output).toContain("the number cannot send now");
      server.world.token = server.world.token.slice(0, -1);
    }
    for (let minute = 0; minute < 20; minute++) await shop.bot.pass(60_000);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(sent()).toEqual(later === null ? ["read"] : ["failed", "read"]);
  });
});

describe("the cut of the day, for a manager who did not write that day", () => {
  it("waits, and is read when they write", async () => {
    await shop.enter("luis");
    await shop.bot.stop();
    shop.start({ CLOSING_HOUR: "10:30" });
    await shop.bot.started;
    silentForADay("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    const before = shop.heard("luis").length;
    await shop.bot.pass(40 * 60_000);
    await server.until("a failure", () =>
      server.world.sent.some(
        ({ code, to, body }) =>
          code === 131_047 && JSON.stringify(body).includes("Corte del 24/11") && to.name === "luis",
      ),
    );
    await shop.waitUntilConfirmed();
    expect(shop.heard("luis").slice(before)).toEqual([]);
    await shop.asks("luis", "ayuda", (text) => text.includes("Corte del 24/11"));
  });
});
