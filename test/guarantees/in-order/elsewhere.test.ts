import { afterEach, describe, expect, it } from "vitest";
import type { Beside, NetworkName } from "../../support/networks/network.ts";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const sales = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);
const networks: readonly NetworkName[] = ["telegram", "whatsapp", "whatsapp-cloud"];

/** Ana has the summary of a sale before her; gives the id of the line that began it. */
async function open(network: NetworkName): Promise<string> {
  shop = await Shop.entered("ana", { network });
  const before = shop.heard("ana").length;
  const line = shop.say("ana", "venta 4771234567 250 A-1");
  await shop.hears("ana", isSummary, before);
  await settled();
  return line;
}

/** What was said is handled, and its answers are there. */
async function settled(): Promise<void> {
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  await shop.bot.pass(5_000);
}

async function answered(text: string, options: Beside = {}): Promise<string[]> {
  const before = shop.heard("ana").length;
  shop.say("ana", text, options);
  await settled();
  return shop.heard("ana").slice(before);
}

describe.each(networks)("in order: a sí that belongs elsewhere, on %s", (network) => {
  it("confirms nothing where it quotes a message that is not the bot's; the person is told and asked again", async () => {
    const line = await open(network);
    const [told, again] = await answered("sí", { quotesOwn: line });
    expect(told).toContain("cita otro mensaje");
    expect(again).toMatch(/ticket:? A-1/i);
    expect(shop.operations()).toEqual([]);
    const before = shop.heard("ana").length;
    shop.say("ana", "sí");
    await shop.hears("ana", isRegistered, before);
    expect(sales()).toEqual(["A-1"]);
  });

  it("confirms nothing where it was forwarded; a forwarded line is read", async () => {
    await open(network);
    const [told, again] = await answered("sí", { forwarded: true });
    expect(told).toContain("mensaje reenviado");
    expect(again).toMatch(/ticket:? A-1/i);
    await answered("venta 4777654321 80 A-2", { forwarded: true });
    expect(shop.heard("ana").at(-1)).toMatch(/ticket:? A-2/i);
    expect(shop.operations()).toEqual([]);
  });

  it("is told as an old message, and as no button, where it quotes an earlier summary", async () => {
    await open(network);
    const old = shop.messages("ana").at(-1)!;
    await shop.asks("ana", "venta 4777654321 80 A-2", (text) => isSummary(text) && text.includes("A-2"));
    await settled();
    const before = shop.heard("ana").length;
    shop.quote("ana", old, "👍");
    await settled();
    expect(shop.heard("ana")[before]).toBe("Ese mensaje ya no vale; no hice nada.");
    expect(shop.operations()).toEqual([]);
  });
});

describe("in order: an answer to a message of another chat", () => {
  it("confirms nothing on Telegram", async () => {
    await open("telegram");
    const before = shop.heard("ana").length;
    const origin = { type: "hidden_user", date: 1, sender_user_name: "Jorge" } as const;
    shop.telegram.say(501, "sí", { extra: { external_reply: { origin } } });
    await settled();
    expect(shop.heard("ana")[before]).toContain("cita otro mensaje");
    expect(shop.operations()).toEqual([]);
  });
});
