import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import type { CloudServer } from "../../support/networks/whatsapp-cloud-server/server.ts";

const hourMs = 3_600_000;
const isSummary = (text: string) => text.includes("¿La registro?");
const isOutcome = (text: string) => text.includes("Venta registrada");

let shop: Shop;
let server: CloudServer;
afterEach(() => shop.close());

async function open(options: Parameters<typeof Shop.open>[0] & { readonly tellsTime?: boolean } = {}): Promise<void> {
  const { tellsTime = true, ...others } = options;
  shop = await Shop.open({ ...others, network: "whatsapp-cloud" });
  server = shop.cloud.server;
  server.world.tellsTime = tellsTime;
  shop.start();
  await shop.bot.started;
}

async function restart(): Promise<void> {
  await shop.waitUntilConfirmed();
  shop.bot.kill();
  await shop.bot.exited;
  await shop.start().started;
}

const lateBy = (hours: number) => ({ atMs: shop.clockMs - hours * hourMs });

describe("a message that comes so late that Meta would refuse any answer", () => {
  it.each([
    ["25 hours", 25],
    ["three days", 72],
  ])("%s: nothing is sent, and it is answered when its person writes, over a restart too", async (_, hours) => {
    await open();
    const ana = shop.cloud.person("ana");
    server.writing.say(ana, "venta 4771234567 250 A-1", { atMs: shop.clockMs - hours * hourMs });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await restart();
    await shop.bot.pass(20 * 60_000);
    expect(server.world.sent).toEqual([]);
    await shop.asks("ana", "hola", isSummary);
    expect(server.world.sent.filter(({ code }) => code !== null)).toEqual([]);
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(isSummary)).toHaveLength(1);
  });

  it.each(["hola", "Hola buenas tardes"])("a greeting (%s), and one in time: they have one answer", async (late) => {
    await open();
    server.writing.say(shop.cloud.person("ana"), late, { atMs: shop.clockMs - 25 * hourMs });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(server.world.sent).toEqual([]);
    await shop.asks("ana", "hola", (text) => text.includes("¿Qué hacemos?"));
    await shop.bot.quiet();
    expect(shop.heard("ana").filter((text) => text.includes("¿Qué hacemos?"))).toHaveLength(1);
  });

  it("a dozen of them are all answered, the first too", async () => {
    await open();
    const ana = shop.cloud.person("ana");
    server.writing.say(ana, "venta 4771234567 250 A-1", { atMs: shop.clockMs - 26 * hourMs });
    for (let at = 0; at < 12; at++)
      server.writing.say(ana, `saldo 4771234567 ${"!".repeat(at)}`, { atMs: shop.clockMs - 25 * hourMs + at * 1_000 });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(server.world.sent).toEqual([]);
    await shop.asks("ana", "gracias", isSummary);
  });

  it("of somebody whose number is hidden waits for their proof then", async () => {
    await open();
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    server.writing.say(ana, "venta 4771234567 250 A-1", { atMs: shop.clockMs - 25 * hourMs });
    await shop.waitUntilConfirmed();
    await shop.bot.pass(20 * 60_000);
    expect(server.world.sent).toEqual([]);
    await shop.asks("ana", "hola", (text) => text.includes("no sé quién eres"));
    server.writing.shareOwn(ana);
    await shop.hears("ana", isSummary);
  });

  it("a contact card that proves the number is taken at the next word, which is answered behind it", async () => {
    await open();
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    await shop.asks("ana", "hola", (text) => text.includes("no sé quién eres"));
    const before = server.world.sent.length;
    server.writing.shareOwn(ana, { atMs: shop.clockMs - 25 * hourMs });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(server.world.sent.slice(before)).toEqual([]);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
  });

  it("is not answered for a reaction that is as late: that is no word", async () => {
    await open();
    const ana = shop.cloud.person("ana");
    server.writing.say(ana, "venta 4771234567 250 A-1", lateBy(25));
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    server.writing.react(ana, "", "👍", lateBy(26));
    await shop.waitUntilConfirmed();
    await shop.bot.pass(20_000);
    expect(server.world.sent).toEqual([]);
    await shop.asks("ana", "hola", isSummary);
  });

  it("among others that come in time with it is answered with them, in their order", async () => {
    await open();
    const ana = shop.cloud.person("ana");
    server.webhook.faults.held = true;
    server.writing.say(ana, "venta 4771234567", { atMs: shop.clockMs - 25 * hourMs });
    server.writing.say(ana, "250", { atMs: shop.clockMs - 1_000 });
    server.webhook.faults.held = false;
    server.webhook.poke();
    await shop.hears("ana", (text) => text.includes("¿Monto"));
    await shop.asks("ana", "A-1", isSummary);
    expect(server.world.sent.filter(({ code }) => code !== null)).toEqual([]);
  });

  it.each([
    ["a question", ["venta", "4771234567"], "venta 4777654321", "250", (text: string) => text.includes("ticket?")],
    ["a summary", ["venta 4771234567 250 A-1"], "no", "sí", isOutcome],
    ["a summary", ["venta 4771234567 250 A-1"], "monto 300", "sí", isOutcome],
  ] as const)("is no answer to %s of today: %j, %s late", async (_, today, late, next, isAnswer) => {
    await open();
    for (const text of today) await shop.asks("ana", text);
    server.writing.say(shop.cloud.person("ana"), late, { atMs: shop.clockMs - 25 * hourMs });
    await shop.waitUntilConfirmed();
    await restart();
    const before = shop.heard("ana").length;
    await shop.asks("ana", next, isAnswer);
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before).join()).not.toMatch(/4777654321|\$300/);
  });

  it.each([
    ["Meta tells the time", true],
    ["Meta has not told the time", false],
  ])(
    "with others that are as late: none answers anything of today, over a restart between them too (%s)",
    async (_, tellsTime) => {
      await open({ tellsTime });
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      const before = shop.heard("ana").length;
      const saysLate = async (text: string) => {
        server.writing.say(shop.cloud.person("ana"), text, { atMs: shop.clockMs - 25 * hourMs });
        await shop.waitUntilConfirmed();
      };
      for (const text of ["hola", "monto 999"]) await saysLate(text);
      await restart();
      for (const text of ["monto 888", "no"]) await saysLate(text);
      await shop.bot.quiet();
      expect(shop.heard("ana").slice(before)).toEqual([]);
      await shop.asks("ana", "sí", isOutcome);
      expect(shop.operations()).toMatchObject([{ request: { amountCentavos: 25_000 } }]);
    },
  );

  it("waits until nothing of today is open, and is answered with the next word then", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    server.writing.say(shop.cloud.person("ana"), "saldo 4777654321", { atMs: shop.clockMs - 25 * hourMs });
    await shop.waitUntilConfirmed();
    await shop.asks("ana", "sí", isOutcome);
    await restart();
    const before = shop.heard("ana").length;
    shop.say("ana", "gracias");
    await shop.hears("ana", (text) => text.includes("Jorge Ruiz"), before);
    await shop.hears("ana", (text) => text.includes("De nada") || text.includes("gust"), before);
  });

  it("comes before all that came in time behind it, in one post", async () => {
    await open();
    const ana = shop.cloud.person("ana");
    server.webhook.faults.held = true;
    server.writing.say(ana, "venta 4771234567", { atMs: shop.clockMs - 25 * hourMs });
    server.writing.say(ana, "250", { atMs: shop.clockMs - 2_000 });
    server.writing.say(ana, "A-1", { atMs: shop.clockMs - 1_000 });
    server.webhook.faults.held = false;
    server.webhook.poke();
    await shop.hears("ana", isSummary);
  });

  it.each([
    ["late", "in time"],
    ["in time", "late"],
  ])("of a hidden number lives its own time, and so does what came in time (%s first)", async (first) => {
    await open();
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    const talks = () => JSON.stringify(shop.rows("SELECT talk FROM people"));
    const late = () => server.writing.say(ana, "saldo 4777654321", { atMs: shop.clockMs - 25 * hourMs });
    if (first === "late") late();
    await shop.asks("ana", "venta 4771234567 250 AZ-77", (text) => text.includes("no sé quién eres"));
    if (first !== "late") late();
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(talks()).toContain("AZ-77");
    await restart();
    await shop.bot.pass(11 * 60_000);
    await shop.bot.quiet();
    expect([talks().includes("AZ-77"), talks().includes("4777654321")]).toEqual([false, true]);
    // Ten minutes and more after the word that it waited for, it still waits for the proof.
    await shop.asks("ana", "hola", (text) => text.includes("no sé quién eres"));
    await shop.bot.pass(11 * 60_000);
    await restart();
    server.writing.shareOwn(ana);
    await shop.hears("ana", (text) => text.includes("Jorge Ruiz"));
    expect(shop.heard("ana").some(isSummary)).toBe(false);
    expect(talks()).not.toContain("kept");
  });

  it("of less than a day is answered at once", async () => {
    await open();
    server.writing.say(shop.cloud.person("ana"), "venta 4771234567 250 A-1", { atMs: shop.clockMs - 23 * hourMs });
    await shop.hears("ana", isSummary);
  });
});

describe.each(["failLater", "failAtOnce"] as const)(
  "an outcome that reached nobody (131026), as Meta tells by %s",
  (fails) => {
    const isFailed = () => [...server.world.sent, ...server.calls].some(({ code }) => code === 131_026);

    it("is told on the person's other network, stands in mis ventas, and comes at the next word", async () => {
      await open({ onTelegram: ["luisToo"] });
      // Luis is on both networks with the same number.
      await shop.enter("luis");
      await shop.enter("luisToo");
      await shop.asks("luis", "venta 4771234567 250 A-1", isSummary);
      server.world[fails](shop.cloud.person("luis"), 131_026);
      shop.say("luis", "sí");
      await shop.hears("luisToo", isOutcome);
      await shop.bot.quiet();
      await restart();
      await shop.bot.quiet();
      const reached = () =>
        server.world.sent.filter(({ status, to }) => status === "read" && to.name === "luis").length;
      const before = shop.heard("luis").length;
      expect(reached()).toBeGreaterThan(0);
      shop.say("luis", "mis ventas");
      await shop.hears("luis", isOutcome, before);
      await shop.hears("luis", (text) => text.includes("A-1") && !isOutcome(text), before);
      expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
      expect(shop.heard("luisToo").filter(isOutcome)).toHaveLength(1);
    });

    it("twice is told on the other network once", async () => {
      await open({ onTelegram: ["luisToo"] });
      await shop.enter("luis");
      await shop.enter("luisToo");
      await shop.asks("luis", "venta 4771234567 250 A-1", isSummary);
      for (let times = 0; times < 2; times++) server.world[fails](shop.cloud.person("luis"), 131_026);
      shop.say("luis", "sí");
      await shop.hears("luisToo", isOutcome);
      await shop.bot.quiet();
      await restart();
      shop.say("luis", "gracias");
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      const before = shop.heard("luis").length;
      shop.say("luis", "mis ventas");
      await shop.hears("luis", isOutcome, before);
      await shop.bot.quiet();
      expect(shop.heard("luisToo").filter(isOutcome)).toHaveLength(1);
    });

    it("is not sent when a word comes that was written more than a day ago", async () => {
      await open();
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      await shop.bot.quiet();
      server.world[fails](shop.cloud.person("ana"), 131_026);
      const ana = shop.cloud.person("ana");
      shop.say("ana", "sí");
      await server.until("a failure", isFailed);
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      const writtenMs = shop.clockMs;
      await shop.bot.leap(24 * hourMs);
      await shop.bot.pass(hourMs);
      const before = server.world.sent.length;
      server.writing.say(ana, "gracias", { atMs: writtenMs });
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      await restart();
      await shop.bot.pass(60_000);
      await shop.bot.quiet();
      expect(server.world.sent.slice(before)).toEqual([]);
      shop.say("ana", "mis ventas");
      await shop.hears("ana", isOutcome);
      expect(server.world.sent.filter(({ code }) => code === 131_047)).toEqual([]);
    });

    it("a summary that reached nobody is given up: its sí confirms nothing, and it is asked again", async () => {
      await open();
      await shop.enter("ana");
      server.world[fails](shop.cloud.person("ana"), 131_026);
      shop.say("ana", "venta 4771234567 250 A-1");
      await server.until("a failure", isFailed);
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      await shop.asks("ana", "sí", isSummary);
      expect(shop.operations()).toEqual([]);
    });
  },
);
