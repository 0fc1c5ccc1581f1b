import { afterEach, describe, expect, it } from "vitest";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const sales = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);

async function settled(): Promise<void> {
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  await shop.bot.pass(5_000);
}

/** The message that says this, and nothing after it. */
function message(says: string) {
  const found = shop.messages("ana").findLast(({ text }) => text.includes(says));
  if (!found) throw new Error(`There is no message that says ${says}`);
  return found;
}

/** Reacts, and gives what is said to it. */
async function reacted(says: string, emoji: string): Promise<string[]> {
  const before = shop.heard("ana").length;
  shop.react("ana", message(says), emoji);
  await settled();
  return shop.heard("ana").slice(before);
}

async function asksFor(ticket: string): Promise<void> {
  await shop.asks("ana", `venta 4771234567 250 ${ticket}`, (text) => isSummary(text) && text.includes(ticket));
  await settled();
}

describe.each(["whatsapp", "whatsapp-cloud"] as const)("in order: a reaction, on %s", (network) => {
  async function open(): Promise<void> {
    shop = await Shop.entered("ana", { network });
  }

  it("that is a yes, to the summary that is open, confirms it; once, whatever is put to it later", async () => {
    await open();
    await asksFor("A-1");
    expect(await reacted("A-1", "👍🏽")).toEqual([expect.stringContaining("Venta registrada")]);
    expect(sales()).toEqual(["A-1"]);
    for (const emoji of ["👍", "❌", ""]) expect(await reacted("¿La registro?", emoji)).toEqual([]);
    for (const emoji of ["👍", "👎"]) expect(await reacted("Venta registrada", emoji)).toEqual([]);
    expect(sales()).toEqual(["A-1"]);
  });

  it("that is a no is one; any other, and its removal, is nothing", async () => {
    await open();
    await asksFor("A-1");
    for (const emoji of ["😂", "❤️", "🙏", ""]) expect(await reacted("A-1", emoji)).toEqual([]);
    expect(await reacted("A-1", "👎")).toEqual([expect.stringContaining("¿Qué cambio?")]);
    expect(shop.operations()).toEqual([]);
  });

  it("to an earlier summary, or to a question that takes no yes, is nothing", async () => {
    await open();
    await asksFor("A-1");
    await asksFor("A-2");
    for (const emoji of ["👍", "👎", "✅"]) expect(await reacted("Ticket: A-1", emoji)).toEqual([]);
    await shop.asks("ana", "cancelar");
    await shop.asks("ana", "venta 4771234567", (text) => text.includes("onto"));
    await settled();
    for (const emoji of ["👍", "👎"]) expect(await reacted(shop.heard("ana").at(-1)!, emoji)).toEqual([]);
    expect(shop.operations()).toEqual([]);
    expect(await shop.asks("ana", "250")).toContain("icket");
  });

  it("that was given before the summary was, by the network's clock, confirms nothing", async () => {
    await open();
    await asksFor("A-1");
    const { id } = message("A-1");
    const minuteAgoMs = shop.clockMs - 60_000;
    if (network === "whatsapp") {
      const contact = (shop.network as WhatsAppNetwork).contact("ana");
      const summary = contact.heard.find((one) => one.id === id)!;
      contact.react(summary, "👍", { timestampS: Math.floor(Date.now() / 1000) - 60 });
    } else shop.cloud.server.writing.react(shop.cloud.person("ana"), id, "👍", { atMs: minuteAgoMs });
    await settled();
    expect(shop.operations()).toEqual([]);
    const before = shop.heard("ana").length;
    shop.say("ana", "sí");
    await shop.hears("ana", isRegistered, before);
    expect(sales()).toEqual(["A-1"]);
  });
});
