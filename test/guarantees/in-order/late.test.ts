import { afterEach, describe, expect, it } from "vitest";
import type { NetworkName } from "../../support/networks/network.ts";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";

const minuteMs = 60_000;
let shop: Shop;

afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const sales = () => shop.wallet.requests("/wallet/sale").length;

/** The network's clock, epoch ms. */
function networkMs(): number {
  return shop.network.name === "whatsapp-cloud" ? shop.clockMs : Date.now() + shop.bot.passedMs;
}

/** Somebody's message is handed over now, and was written before. */
async function comesLate(who: Who, text: string, writtenAtMs: number): Promise<void> {
  const { network } = shop;
  if (network.name === "whatsapp-cloud")
    shop.cloud.server.writing.say(shop.cloud.person(who), text, { atMs: writtenAtMs });
  else if (network.name === "telegram") shop.telegram.say(people[who].id, text, { writtenAtMs });
  else (network as WhatsAppNetwork).contact(who).say(text, { timestampS: Math.floor(writtenAtMs / 1_000) });
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

/** What the networks tell of their time: nothing on two of them, and on the third only when the bot logs in. */
const networks: readonly (readonly [string, NetworkName, number])[] = [
  ["the Cloud API, whose answers bear no date", "whatsapp-cloud", 0],
  ["Telegram, whose answers bear no date", "telegram", 0],
  ["the linked device, 70 minutes after the login", "whatsapp", 70],
];

describe.each(networks)("in order, on %s", (_, network, upMinutes) => {
  async function open(...others: Who[]): Promise<void> {
    shop = await Shop.open({ network });
    shop.start();
    for (const who of ["ana", ...others] as const) await shop.enter(who);
    await shop.bot.quiet();
    await shop.bot.pass(upMinutes * minuteMs);
  }

  it("a sí of before the rest of a use was asked confirms no rest, and one of after it does", async () => {
    await open();
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", (text) => text.includes("¿Lo uso?"));
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    let release = () => {};
    const after = new Promise<void>((resolve) => (release = resolve));
    shop.wallet.fault("/wallet/sale", { apply: true, reply: "answer", after });
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.waitUntilConfirmed();
    await shop.bot.hold("/wallet/sale");
    const writtenAtMs = networkMs();
    await shop.bot.pass(15_000);
    release();
    await shop.hears("ana", isSummary, before);
    await shop.bot.quiet();
    await comesLate("ana", "sí", writtenAtMs);
    await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
    expect(sales()).toBe(1);
    await shop.asks("ana", "sí", isRegistered);
    expect(sales()).toBe(2);
  });

  it("a sí of before the same sale was asked about again does not send it twice", async () => {
    await open("luis");
    for (const who of ["luis", "ana"] as const) {
      await shop.asks(who, "venta 4771234567 250 sin ticket", isSummary);
      await shop.bot.quiet();
    }
    await shop.asks("luis", "sí", isRegistered);
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    await shop.asks("ana", "sí", (text) => text.includes("¿Es otra?"));
    await shop.bot.quiet();
    const writtenAtMs = networkMs() + 1_000;
    await shop.bot.pass(15_000);
    for (let n = 0; n < 2; n++) {
      await comesLate("ana", "sí", writtenAtMs);
      await shop.bot.pass(1_000);
    }
    await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
    expect(sales()).toBe(1);
  });

  it("a sí that was twelve minutes under way is asked for again, and a quick one is taken, also after a restart", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.bot.quiet();
    const writtenAtMs = networkMs() + 2_000;
    await shop.bot.pass(12 * minuteMs);
    const before = shop.heard("ana").length;
    await comesLate("ana", "sí", writtenAtMs);
    // After ten minutes of silence the question was asked again: a sí from before it is too early for that one.
    await shop.hears("ana", () => true, before);
    await shop.bot.quiet();
    expect(shop.operations()).toEqual([]);
    shop.bot.kill();
    await shop.bot.exited;
    shop.start();
    await shop.bot.pass(1_000);
    await shop.asks("ana", "sí", isRegistered);
    expect(sales()).toBe(1);
  });
});

describe.each([["whatsapp-cloud"], ["telegram"]] as const)("after a restart, on %s that tells no time", (network) => {
  /** Ana has a summary open, on a machine whose clock is wrong by `aheadMs`. Returns the right time then. */
  async function openSummary(aheadMs: number): Promise<number> {
    shop = await Shop.open({ network });
    if (network === "whatsapp-cloud") shop.cloud.server.world.tellsTime = false;
    // The Cloud API's time goes with the bots', Telegram's with the machine's.
    const startMs = network === "telegram" ? Date.now() : shop.clockMs;
    shop.start({ CLOCK_START_MS: String(startMs), CLOCK_AHEAD_MS: String(aheadMs) });
    await shop.enter("ana");
    const before = shop.heard("ana").length;
    await comesLate("ana", "venta 4771234567 250 A-1", shop.clockMs);
    await shop.hears("ana", isSummary, before);
    await shop.bot.quiet();
    return shop.clockMs;
  }

  it("a sí of before it confirms no question that was asked after it", async () => {
    const writtenAtMs = (await openSummary(0)) + 2_000;
    await shop.bot.stop();
    const before = shop.heard("ana").length;
    await shop.start({ CLOCK_START_MS: String(writtenAtMs + 12 * minuteMs) }).started;
    // After ten minutes of silence the question is asked again.
    await shop.hears("ana", isSummary, before);
    await shop.bot.quiet();
    await shop.bot.pass(3_000);
    const asked = shop.heard("ana").length;
    await comesLate("ana", "sí", writtenAtMs);
    await shop.hears("ana", (text) => text.includes("¿La registro?"), asked);
    await shop.bot.quiet();
    expect(shop.operations()).toEqual([]);
    await shop.bot.pass(3_000);
    await comesLate("ana", "sí", shop.clockMs);
    await shop.hears("ana", isRegistered, asked);
    expect(sales()).toBe(1);
  });

  it.each([
    ["an hour ahead costs one question more", 60 * minuteMs, 2],
    ["an hour behind costs none", -60 * minuteMs, 1],
  ])("a clock that is %s", async (_, aheadMs, answers) => {
    await openSummary(aheadMs);
    await shop.bot.stop();
    await shop.start({ CLOCK_AHEAD_MS: String(aheadMs) }).started;
    for (let n = 1; n <= answers; n++) {
      expect(sales()).toBe(0);
      await shop.bot.pass(3_000);
      const before = shop.heard("ana").length;
      await comesLate("ana", "sí", shop.clockMs);
      await shop.hears("ana", n < answers ? (text) => text.includes("¿La registro?") : isRegistered, before);
      await shop.bot.quiet();
    }
    expect(sales()).toBe(1);
  });
});
