import { afterEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import type { NetworkName } from "../../support/networks/network.ts";
import { Shop } from "../../support/shop/shop.ts";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";

let shop: Shop;
afterEach(() => shop.close());

async function open(network: NetworkName): Promise<void> {
  shop = await Shop.open({ network, env: { CONSOLE_TOKEN: consoleToken } });
  shop.start();
  for (const who of ["ana", "luis"] as const) await shop.enter(who);
  await settled();
}

async function settled(): Promise<void> {
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

const port = () => shop.network.env()["HTTP_PORT"] ?? "";
const told = (words: string) => shop.heard("luis").filter((one) => one.includes(words)).length;
const metrics = async () => (await fetch(`http://127.0.0.1:${port()}/metrics`)).text();
const channelsPage = async () => {
  const visitor = new ConsoleVisitor(port());
  await visitor.enter(consoleToken);
  return (await visitor.get("/console/channels")).text;
};

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
    await shop.bot.pass(1_000);
    shop.say("luis", "menú");
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
});
