import { afterEach, describe, expect, it } from "vitest";
import type { NetworkName } from "../../support/networks/network.ts";
import { Shop } from "../../support/shop/shop.ts";
import type { TelegramMode } from "../../support/networks/telegram-network.ts";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";

let shop: Shop;
afterEach(() => shop.close());

const asksAmount = (text: string) => text.includes("¿Monto");
const asksTicket = (text: string) => text.includes("ticket");
const isSummary = (text: string) => text.includes("¿La registro?");

async function open(network: NetworkName, mode: TelegramMode | undefined): Promise<void> {
  shop = await Shop.entered("ana", { network, ...(mode && { mode }) });
  await shop.bot.quiet();
  await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
  await shop.bot.quiet();
}

/** How often a question was put, copies included that a phone shows as one. */
function copies(which: (text: string) => boolean): number {
  if (shop.network.name === "telegram") return shop.heard("ana").filter(which).length;
  const { heard } = (shop.network as WhatsAppNetwork).contact("ana");
  return heard.filter(({ text }) => which(text)).reduce((sum, { repeats }) => sum + 1 + repeats, 0);
}

/** The next life: somebody who answers every copy of a question answers it again. */
async function goesOn(): Promise<void> {
  const asked = copies(asksAmount);
  shop.start();
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  await shop.bot.pass(5_000);
  for (let copy = asked; copy < copies(asksAmount); copy++) shop.say("ana", "250");
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

/** The question about the ticket is open, and its answer makes the summary of what was meant. */
async function isAskedForTheTicket(): Promise<void> {
  await shop.hears("ana", asksTicket);
  const summary = await shop.asks("ana", "A-1", isSummary);
  expect(summary).toContain("Monto: $250.00");
  expect(summary).toContain("Ticket: A-1");
}

describe("in order: a question that was answered is not asked again by a restart", () => {
  const networks: readonly (readonly [string, NetworkName, TelegramMode | undefined])[] = [
    ["Telegram, polled", "telegram", "polling"],
    ["Telegram, by webhook", "telegram", "webhook"],
    ["WhatsApp", "whatsapp", undefined],
  ];

  it.each(networks)("%s: killed when it was sent, with its answer in the network's queue", async (_, network, mode) => {
    await open(network, mode);
    await shop.bot.arm("reply sent");
    shop.say("ana", "4771234567");
    await shop.hears("ana", asksAmount);
    await shop.bot.exited;
    shop.say("ana", "250");
    await goesOn();
    expect(copies(asksAmount)).toBe(1);
    await isAskedForTheTicket();
  });

  it.each(networks)("%s: killed while it was being sent, with its answer in the inbox", async (_, network, mode) => {
    await open(network, mode);
    const release = shop.network.holdNextReply();
    shop.say("ana", "4771234567");
    await shop.hears("ana", asksAmount);
    await shop.bot.hold(network === "telegram" ? "/sendMessage" : "whatsapp:send");
    await shop.bot.arm("inbox committed");
    shop.say("ana", "250");
    await shop.bot.exited;
    release();
    await goesOn();
    expect(copies(asksAmount)).toBe(1);
    await isAskedForTheTicket();
  });

  it.each(networks)("%s: killed when it was sent and not answered: it is asked again", async (_, network, mode) => {
    await open(network, mode);
    await shop.bot.arm("reply sent");
    shop.say("ana", "4771234567");
    await shop.hears("ana", asksAmount);
    await shop.bot.exited;
    shop.start();
    await shop.bot.started;
    await shop.bot.pass(5_000);
    await expect.poll(() => copies(asksAmount)).toBe(2);
    await shop.asks("ana", "250", asksTicket);
    await isAskedForTheTicket();
  });

  it("nor by another attempt to send it: what was sent, and whose answer was lost, may have been read", async () => {
    await open("telegram", "polling");
    shop.telegram.fault("sendMessage", { type: "hang", applied: true });
    shop.say("ana", "4771234567");
    await shop.hears("ana", asksAmount);
    await shop.bot.hold("/sendMessage");
    shop.say("ana", "250");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.pass(60_000);
    await isAskedForTheTicket();
    expect(copies(asksAmount)).toBe(1);
  });

  it("what became of a sale is told all the same, whatever the conversation is by then", async () => {
    await open("telegram", "polling");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.bot.quiet();
    await shop.bot.arm("outcome committed");
    shop.say("ana", "sí");
    await shop.bot.exited;
    shop.say("ana", "venta");
    shop.start();
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
  });
});
