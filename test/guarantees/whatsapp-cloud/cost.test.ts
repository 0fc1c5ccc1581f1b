import { afterEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { scripts } from "../../support/conversations/scripts.ts";
import { Talk } from "../../support/conversations/talk.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { Shop, type ShopOptions } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import type { CloudServer } from "../../support/networks/whatsapp-cloud-server/server.ts";
import { approvedTemplate } from "../../support/networks/whatsapp-cloud-server/world.ts";

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
const isSummary = (text: string) => text.includes("¿La registro?");
const isEnd = (text: string) => text.includes("Venta registrada");
const dayMs = 24 * 3_600_000;

let shop: Shop;
let server: CloudServer;
afterEach(() => shop.close());

/** A shop on the Cloud API where every message is charged for. */
async function open(env: ShopOptions["env"] = {}): Promise<void> {
  shop = await Shop.open({ network: "whatsapp-cloud", env: { CONSOLE_TOKEN: consoleToken, ...env } });
  ({ server } = shop.cloud);
  server.world.freeService = 0;
}

async function settled(): Promise<void> {
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

const port = () => shop.network.env()["HTTP_PORT"] ?? "";
const metrics = async () => (await fetch(`http://127.0.0.1:${port()}/metrics`)).text();
const charged = (who?: Who) =>
  server.world.sent.filter(({ to, billed }) => billed !== null && (who === undefined || to.name === who)).length;
/** What the bot has counted from the statuses. */
const counted = async () =>
  [...(await metrics()).matchAll(/^monedero_billed_messages\{[^}]*\} (\d+)$/gm)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  );

describe("messages that WhatsApp charges for", () => {
  it.each([
    { id: "sale-in-one-line", them: 2, others: 0 },
    { id: "own-balance", them: 1, others: 0 },
    { id: "doubt-answered-at-once", them: 2, others: 2 },
  ])("$id: $them to the person whose task it is, and the bot counts them all", async ({ id, them, others }) => {
    const script = scripts.find((one) => one.id === id);
    const [who] = script?.cast ?? [];
    if (script === undefined || who === undefined) throw new Error(`There is no ${id}`);
    await open();
    shop.start();
    for (const one of script.cast) await shop.enter(one);
    await script.prepare?.(shop);
    await settled();
    const [before, ofThem] = [charged(), charged(who)];
    await script.hold(await Talk.of(shop, script.cast));
    await settled();
    expect([charged(who) - ofThem, charged() - before]).toEqual([them, them + others]);
    expect(await counted()).toBe(charged());
  });

  it("those of the free thousand are none of them", async () => {
    await open();
    server.world.freeService = 1_000;
    shop.start();
    await shop.enter("ana");
    await settled();
    expect([charged(), await counted()]).toEqual([0, 0]);
  });

  it("a template that asks a manager to write is one, in its own category, also when its status comes twice", async () => {
    await open({ WHATSAPP_CLOUD_TEMPLATE: "aviso_pendiente" });
    server.world.templates.set("aviso_pendiente", approvedTemplate);
    server.webhook.faults.twice = true;
    shop.start();
    await shop.enter("ana");
    await shop.enter("luis");
    shop.cloud.person("luis").wroteAtMs -= 2 * dayMs;
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.say("ana", "sí");
    await settled();
    await shop.bot.pass(200_000);
    await server.until("the template", () => server.world.sent.some(({ body }) => body.type === "template"));
    await settled();
    expect(await metrics()).toContain('monedero_billed_messages{category="utility"} 1');
    expect(await counted()).toBe(charged());
  });
});

describe("the month's limit", () => {
  const limitTold = (word: string) =>
    shop.heard("luis").filter((one) => one.includes("con costo este mes") && one.includes(word)).length;
  /** Writes until so many messages were charged for. */
  const spend = async (until: number) => {
    while (charged() < until) {
      await shop.asks("ana", "menú");
      await settled();
    }
  };

  it("is told to managers at 80 % and at 100 %, once each in a month, over restarts too; then only what money needs is sent", async () => {
    await open({ WHATSAPP_MONTHLY_LIMIT: "20" });
    shop.start();
    await shop.enter("ana");
    await shop.enter("luis");
    await shop.enter("maria");
    await settled();
    await spend(16);
    await shop.hears("luis", (text) => text.includes("van 16 mensajes"));
    await settled();
    expect([limitTold("Al llegar ahí"), limitTold("Hasta fin de mes")]).toEqual([1, 0]);
    await spend(20);
    await shop.hears("luis", (text) => text.includes("Hasta fin de mes"));
    await settled();
    await shop.bot.stop();
    shop.start();
    await shop.bot.started;

    const before = {
      ana: shop.heard("ana").length,
      maria: shop.heard("maria").length,
      luis: shop.heard("luis").length,
    };
    shop.say("ana", "menú");
    shop.say("maria", "saldo");
    shop.say("luis", "corte");
    await settled();
    await shop.bot.pass(60_000);
    await settled();
    expect(shop.heard("ana")).toHaveLength(before.ana);
    expect(shop.heard("maria")).toHaveLength(before.maria);
    expect(shop.heard("luis")).toHaveLength(before.luis);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "no", (text) => text.includes("ancel"));
    await shop.asks("ana", "sí", () => true);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", isEnd);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4777654321 90 A-2", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    await settled();
    expect([limitTold("Al llegar ahí"), limitTold("Hasta fin de mes")]).toEqual([1, 1]);
    expect(await metrics()).toContain("monedero_billed_messages_limit 20");
    const visitor = new ConsoleVisitor(port());
    await visitor.enter(consoleToken);
    expect((await visitor.get("/console/checks")).text).toMatch(
      /límite 20<\/span>[\s\S]*solo lo que el dinero necesita/,
    );

    await shop.bot.stop();
    shop.start({ CLOCK_START_MS: String(Date.UTC(2025, 11, 1, 12)) });
    await shop.bot.started;
    await shop.bot.pass(1_000);
    await shop.asks("ana", "menú");
  });

  it("is told again a day later where the notice was given up, and not a third time when it was read", async () => {
    await open({ WHATSAPP_MONTHLY_LIMIT: "20" });
    shop.start();
    await shop.enter("ana");
    await shop.enter("luis");
    await settled();
    await spend(15);
    server.world.failLater(shop.cloud.person("luis"), 131_049);
    await spend(16);
    await server.until("the failure", () => server.world.sent.some(({ code }) => code === 131_049));
    await settled();
    await shop.bot.leap(3 * 3_600_000);
    await settled();
    expect(limitTold("Al llegar ahí")).toBe(0);
    await shop.bot.leap(dayMs);
    await settled();
    shop.say("luis", "menú");
    await shop.hears("luis", (text) => text.includes("Al llegar ahí"));
    await settled();
    await shop.bot.leap(2 * dayMs);
    shop.say("luis", "menú");
    await settled();
    expect(limitTold("Al llegar ahí")).toBe(1);
  });

  it("leaves out no refusal of an attempt at money", async () => {
    await open({ WHATSAPP_MONTHLY_LIMIT: "10" });
    shop.start();
    await shop.enter("ana");
    await shop.enter("luis");
    await settled();
    await spend(10);
    await shop.hears("luis", (text) => text.includes("Hasta fin de mes"));
    await settled();
    const answered = async (who: Who, act: () => void): Promise<boolean> => {
      const before = shop.heard(who).length;
      act();
      await settled();
      await shop.bot.pass(30_000);
      await settled();
      return shop.heard(who).length > before;
    };
    const says = (who: Who, text: string) => answered(who, () => shop.say(who, text));
    const ana = shop.cloud.person("ana");
    expect(await says("ana", "menú")).toBe(false);
    // Whoever shares their number is welcomed, a customer too.
    const maria = shop.cloud.person("maria");
    maria.shown = "user id alone";
    expect(await says("maria", "hola")).toBe(true);
    expect(await answered("maria", () => server.writing.shareOwn(maria))).toBe(true);
    expect(await says("maria", "saldo")).toBe(false);
    expect(await says("ana", "venta 4771234567 250 A-1\nventa 4777654321 90 A-2")).toBe(true);
    expect(await says("ana", "4771234567 y 4777654321")).toBe(true);
    for (const content of [
      { type: "edit", edit: { message: { type: "text", text: { body: "venta 4771234567 300 A-1" } } } },
      { type: "audio", audio: { id: "1", voice: true } },
    ])
      expect(await answered("ana", () => server.writing.write(ana, content))).toBe(true);
    await shop.wallet.close();
    await shop.bot.pass(20 * 60_000);
    const refused = [
      ["ana", "venta 4771234567 250 A-1"],
      ["ana", "usar 4771234567 20"],
      ["ana", "registrar 4779998877 Juan"],
      ["luis", "corregir 4771234567"],
    ] as const;
    for (const [who, text] of refused) expect([text, await says(who, text)]).toEqual([text, true]);
    expect(await says("luis", "ayuda")).toBe(false);
  });

  it("follows the table of prices and the limit as a manager changes them at the console, at once and over restarts", async () => {
    await open();
    shop.start();
    await shop.enter("ana");
    await shop.enter("luis");
    await settled();
    const visitor = new ConsoleVisitor(port());
    await visitor.enter(consoleToken, people.luis.phone.slice(-10));
    const set = async (name: string, value: string, was = "") => {
      const form = { value, was, form_token: await visitor.formToken() };
      await visitor.post(`/console/settings/${name}`, form);
      expect((await visitor.get("/console/settings")).text).toContain("Ya está en uso");
    };
    expect(await metrics()).not.toMatch(/^monedero_billed_usd /m);
    await set("WHATSAPP_PRICES", "2025-01-01 service=5 utility=5; 2025-11-01 service=0.25 utility=0.5");
    const dollars = (count: number) => (count / 4).toFixed(2);
    const costs = async () => Number(/^monedero_billed_usd (\S+)$/m.exec(await metrics())?.[1]).toFixed(2);
    expect(await costs()).toBe(dollars(charged()));
    await set("WHATSAPP_MONTHLY_LIMIT", "4 USD");
    await spend(13);
    await shop.hears("luis", (text) => text.includes(`unos US$${dollars(13)}; el límite es de US$4.00`));
    await settled();
    expect(await metrics()).toContain("monedero_billed_usd_limit 4\n");
    await spend(16);
    await shop.hears("luis", (text) => text.includes("Hasta fin de mes"));
    await settled();
    const isAnswered = async () => {
      const before = shop.heard("ana").length;
      shop.say("ana", "menú");
      await settled();
      await shop.bot.pass(60_000);
      await settled();
      return shop.heard("ana").length > before;
    };
    expect(await isAnswered()).toBe(false);
    await set("WHATSAPP_MONTHLY_LIMIT", "100 USD", "4 USD");
    expect(await isAnswered()).toBe(true);
    await shop.bot.stop();
    await shop.start().started;
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", isEnd);
    await settled();
    const cut = await shop.asks("luis", "corte", (text) => text.includes("con costo este mes"));
    await settled();
    expect(cut).toContain(`con costo este mes, unos US$${dollars(charged() - 1)} (límite US$100.00)`);
    expect(await costs()).toBe(dollars(charged()));
    expect((await visitor.get("/console/checks")).text).toContain(`≈ US$${dollars(charged())}`);
  });

  it("without one, nothing is left out, and the cut says how many there were", async () => {
    await open();
    shop.start();
    await shop.enter("ana");
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", isEnd);
    await settled();
    const count = charged();
    const cut = await shop.asks("luis", "corte", (text) => text.includes("Corte del"));
    expect(cut.split("\n").at(-1)).toBe(`WhatsApp: ${count} mensajes con costo este mes`);
  });
});
