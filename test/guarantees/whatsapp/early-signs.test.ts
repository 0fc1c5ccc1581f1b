import { afterEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import type { NetworkName } from "../../support/networks/network.ts";
import { freePort } from "../../support/processes/free-port.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";

let shop: Shop;
afterEach(() => shop.close());

async function open(network: NetworkName): Promise<void> {
  const own = network === "whatsapp" ? { HTTP_PORT: String(await freePort()) } : {};
  shop = await Shop.entered(["ana", "luis"], { network, env: { CONSOLE_TOKEN: consoleToken, ...own } });
  await settled();
}

async function settled(): Promise<void> {
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

const port = () => shop.settings()["HTTP_PORT"] ?? "";
const told = (words: string) => shop.heard("luis").filter((one) => one.includes(words)).length;
const metrics = async () => (await fetch(`http://127.0.0.1:${port()}/metrics`)).text();
const page = async (path: string) => {
  const visitor = new ConsoleVisitor(port());
  await visitor.enter(consoleToken);
  return (await visitor.get(path)).text;
};
const channelsPage = () => page("/console/channels");

describe("early signs on the Cloud API", () => {
  it("a fall of quality is told to managers once a day, over restarts too, shown on the console and in the metrics, and ends", async () => {
    await open("whatsapp-cloud");
    const { server } = shop.cloud;
    const update = (event: string) =>
      server.webhook.add({
        field: "phone_number_quality_update",
        value: { display_phone_number: server.world.displayPhone, event, current_limit: "TIER_1K" },
      });
    update("FLAGGED");
    update("FLAGGED");
    await shop.hears("luis", (text) => text.includes("baja la calidad del número"));
    await settled();
    expect(await metrics()).toContain('monedero_channel_sign{channel="whatsapp-cloud",sign="quality"} 1');
    expect(await channelsPage()).toContain("baja la calidad del número");
    update("UNFLAGGED");
    await settled();
    expect(await metrics()).not.toContain("monedero_channel_sign{");
    expect(await channelsPage()).not.toContain("baja la calidad del número");
    server.world.number.quality_rating = "RED";
    await shop.bot.stop();
    shop.start();
    await shop.bot.started;
    await settled();
    expect(await metrics()).toContain('sign="quality"} 1');
    expect(told("baja la calidad del número")).toBe(1);
    await shop.bot.stop();
    shop.start({ CLOCK_START_MS: String(shop.clockMs + 24 * 3_600_000) });
    await shop.bot.started;
    // A day later nobody may be written to who has not written, and while the quality is low all goes slowly.
    shop.say("luis", "menú");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(60_000);
    await expect.poll(() => told("baja la calidad del número")).toBe(2);
  });

  it("131048: managers are told, nothing is lost, and all is sent when it is over", async () => {
    await open("whatsapp-cloud");
    shop.cloud.server.fault({ type: "error", code: 131_048 });
    shop.say("ana", "venta 4771234567 250 A-1");
    await expect.poll(async () => metrics()).toContain('sign="spam"} 1');
    await shop.bot.pass(35 * 60_000);
    await shop.hears("luis", (text) => text.includes("no deseados"));
    await shop.hears("ana", (text) => text.includes("¿La registro?"));
    expect(told("no deseados")).toBe(1);
  });
});

describe("early signs on the linked device", () => {
  it.each([
    [463, "no deja a la cuenta escribirle", "restricted"],
    [429, "pidió mandar más despacio", "tooFast"],
  ])("%i: managers are told once", async (code, words, sign) => {
    await open("whatsapp");
    const { server } = shop.network as WhatsAppNetwork;
    server.fault({ type: "ackError", code });
    shop.say("ana", "menú");
    await expect.poll(() => shop.output).toContain("early sign");
    expect(shop.output).toContain(`"sign":"${sign}"`);
    await shop.bot.pass(60_000);
    await shop.hears("luis", (text) => text.includes(words));
    server.fault({ type: "ackError", code });
    shop.say("ana", "ayuda");
    await shop.bot.pass(60_000);
    await settled();
    expect(told(words)).toBe(1);
  });

  it("a reach-out time lock: whoever writes is answered, and nobody else is written to while it holds, over a restart too", async () => {
    await open("whatsapp");
    const { server } = shop.network as WhatsAppNetwork;
    const words = "escriba primero";
    server.lockReachOut(shop.clockMs + 3 * 24 * 3_600_000);
    await shop.hears("luis", (text) => text.includes(words));
    expect(await metrics()).toContain('monedero_channel_sign{channel="whatsapp",sign="timeLock"} 1');
    expect(await channelsPage()).toContain(words);
    expect(await page("/console/checks")).toContain("no deja que la cuenta escriba primero");
    await settled();
    await shop.bot.stop();
    // Nobody has written within a day.
    await shop.start({ CLOCK_START_MS: String(shop.clockMs + 25 * 3_600_000) }).started;
    // Also before WhatsApp has told of it again.
    expect(await metrics()).toContain('sign="timeLock"} 1');
    await shop.bot.pass(1_000);
    await expect.poll(metrics, { timeout: 10_000 }).toContain('sign="timeLock"} 1');
    // A sign that managers are told of comes up.
    server.fault({ type: "ackError", code: 429 });
    await shop.bot.pass(1_000);
    shop.say("ana", "menú");
    await expect.poll(() => shop.output).toContain('"sign":"tooFast"');
    await shop.bot.pass(60_000);
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"));
    expect(told("pidió mandar más despacio")).toBe(0);
    server.lockReachOut(null);
    await expect.poll(metrics).not.toContain('sign="timeLock"');
    await shop.bot.pass(30_000);
    await shop.hears("luis", (text) => text.includes("pidió mandar más despacio"));
    expect(told(words)).toBe(1);
  });

  it("whoever wrote within a day is told of a doubt during a time lock, after a restart too", async () => {
    await open("whatsapp");
    (shop.network as WhatsAppNetwork).server.lockReachOut(shop.clockMs + 3 * 24 * 3_600_000);
    await shop.hears("luis", (text) => text.includes("escriba primero"));
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await settled();
    shop.bot.kill();
    await shop.bot.exited;
    await shop.start().started;
    await shop.bot.pass(200_000);
    await shop.hears("luis", (text) => text.includes("A-1"));
  });

  it.each([
    "by its date",
    "by its date, while the bot was down",
    "by WhatsApp's word",
    "by WhatsApp's word, while the bot was down",
  ])("a reach-out time lock that is over %s is nowhere shown any more", async (how) => {
    await open("whatsapp");
    const { server } = shop.network as WhatsAppNetwork;
    const words = "escriba primero";
    const shown = async () => [
      (await metrics()).includes('sign="timeLock"'),
      (await channelsPage()).includes(words),
      (await page("/console/checks")).includes("no deja que la cuenta escriba primero"),
    ];
    const lockedMs = 60_000;
    server.lockReachOut(shop.clockMs + lockedMs);
    await shop.hears("luis", (text) => text.includes(words));
    await settled();
    expect(await shown()).toEqual([true, true, true]);
    const isDown = how.endsWith("down");
    if (isDown) await shop.bot.stop();
    if (how.startsWith("by WhatsApp")) server.lockReachOut(null);
    else if (!isDown) await shop.bot.pass(lockedMs);
    if (isDown)
      await shop.start(how.startsWith("by its") ? { CLOCK_START_MS: String(shop.clockMs + lockedMs) } : {}).started;
    await shop.bot.quiet();
    await expect.poll(shown).toEqual([false, false, false]);
  });
});
