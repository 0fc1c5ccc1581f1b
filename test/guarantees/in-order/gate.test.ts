import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import type { Who } from "../../support/shop/people.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import type { Fault } from "../../support/networks/telegram-server/faults.ts";

let shop: Shop;
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const pollsOf = ({ telegram }: Shop) => telegram.journal.filter(({ method }) => method === "getUpdates").length;
const sales = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);

async function open(network: "telegram" | "whatsapp", env: { readonly [name: string]: string }, ...who: Who[]) {
  shop = await Shop.open({ network, env });
  shop.start();
  for (const one of who) {
    await shop.enter(one);
    await shop.bot.pass(60_000);
  }
}

/** Somebody says yes to what they cannot have read, and the bot has taken it in. */
async function saysYes(who: Who): Promise<void> {
  shop.say(who, "sí");
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

/** Says yes to what is on the phone; the sale is recorded, once. */
async function isThenRecorded(who: Who): Promise<void> {
  const before = shop.heard(who).length;
  await saysYes(who);
  await shop.bot.pass(20_000);
  await shop.hears(who, isRegistered, before);
  expect(sales()).toEqual(["A-1"]);
}

describe("in order: a sí to a summary that the network has not accepted", () => {
  const troubles: readonly (readonly [string, Fault])[] = [
    ["is answered with 500", { type: "internal" }],
    ["has its connection reset", { type: "drop", applied: false }],
    ["hangs", { type: "hang", applied: false }],
  ];
  it.each(troubles)(
    "Telegram, where the summary %s: it records nothing; after the summary it does",
    async (_, fault) => {
      await open("telegram", {}, "ana");
      const before = shop.heard("ana").length;
      const planned = shop.telegram.fault("sendMessage", fault, { times: 4 });
      const sends = shop.telegram.journal.filter(({ method }) => method === "sendMessage").length;
      shop.say("ana", "venta 4771234567 250 A-1");
      await shop.telegram.waitForArrival("sendMessage", sends + 1);
      await shop.bot.hold("/sendMessage");
      await saysYes("ana");
      await saysYes("ana");
      await shop.bot.pass(100);
      expect(shop.operations()).toEqual([]);
      expect(shop.heard("ana").slice(before)).toEqual([]);

      planned.lift();
      await shop.bot.pass(60_000);
      await shop.hears("ana", isSummary, before);
      await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
      await shop.bot.pass(20_000);
      expect(shop.operations()).toEqual([]);
      expect(shop.heard("ana").filter((text) => text.includes("Monto: $250.00"))).toHaveLength(1);
      await isThenRecorded("ana");
    },
  );

  it("Telegram, where the sí stands before the summary in the chat and is received after it: it records nothing", async () => {
    await open("telegram", {}, "ana");
    const before = shop.heard("ana").length;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    shop.wallet.fault("/wallet/contact/get", faults.holdBefore(held));
    const [reads, polls] = [shop.wallet.requests("/wallet/contact/get").length, pollsOf(shop)];
    shop.telegram.fault("getUpdates", { type: "internal" });
    shop.say("ana", "venta 4771234567 250 A-1");
    await shop.wallet.arrived("/wallet/contact/get", reads + 1);
    await shop.telegram.waitForArrival("getUpdates", polls + 1);
    // The bot rests before it asks again: this waits at Telegram.
    shop.say("ana", "sí");
    release();
    await shop.hears("ana", isSummary, before);
    await shop.bot.quiet();
    await shop.bot.pass(60_000);
    await shop.waitUntilConfirmed();
    await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
    expect(shop.operations()).toEqual([]);
    await isThenRecorded("ana");
  });

  it("WhatsApp at its own pace, with two others asking: it records nothing; after the summary it does", async () => {
    await open("whatsapp", { WHATSAPP_SENDS_PER_SECOND: "1" }, "ana", "luis", "maria");
    const before = shop.heard("ana").length;
    for (const other of ["luis", "maria"] as const) {
      shop.say(other, "saldo 4771234567");
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
    }
    shop.say("ana", "venta 4771234567 250 A-1");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await saysYes("ana");
    await saysYes("ana");
    expect(shop.heard("ana").slice(before)).toEqual([]);
    expect(shop.operations()).toEqual([]);

    await shop.bot.pass(20_000);
    await shop.hears("ana", isSummary, before);
    expect(shop.operations()).toEqual([]);
    expect(shop.heard("ana").filter((text) => text.includes("Monto: $250.00"))).toHaveLength(1);
    await isThenRecorded("ana");
  });

  it.each(["telegram", "whatsapp"] as const)(
    "%s: killed when it was accepted and that was not written down: it is shown anew, and only a sí after that counts",
    async (network) => {
      await open(network, {}, "ana");
      const before = shop.heard("ana").length;
      await shop.bot.arm("reply sent");
      shop.say("ana", "venta 4771234567 250 A-1");
      await shop.hears("ana", isSummary, before);
      await shop.bot.exited;
      shop.say("ana", "sí");
      const seen = shop.heard("ana").length;
      shop.start();
      await shop.bot.started;
      await shop.waitUntilConfirmed();
      await shop.bot.pass(20_000);
      await shop.hears("ana", (text) => text.includes("Contestaste antes"), seen);
      expect(shop.operations()).toEqual([]);
      await isThenRecorded("ana");
    },
  );
});

describe.each(["telegram", "whatsapp"] as const)(
  "in order: an answer that quotes a message of the bot's on %s",
  (network) => {
    const amounts = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["amount"]);
    const summaries = () => shop.messages("ana").filter(({ text }) => isSummary(text));

    /** Says something to the bot, in answer to that message where one is named, and reads the answers, as many as they are. */
    async function says(text: string, to?: ReturnType<typeof summaries>[number]): Promise<string> {
      const before = shop.heard("ana").length;
      if (to) shop.quote("ana", to, text);
      else shop.say("ana", text);
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      await shop.bot.pass(10_000);
      await shop.hears("ana", () => true, before);
      await shop.bot.quiet();
      return shop.heard("ana").slice(before).join("\n");
    }

    it("records no other summary than the one that is quoted, and asks again", async () => {
      await open(network, {}, "ana");
      await says("venta 4771234567 250 A-1");
      await says("venta 4777654321 900 A-2");
      const [old, newer] = summaries();
      if (!old || !newer) throw new Error("There are no two summaries");
      for (const word of ["sí", "si, correcto"]) {
        expect(await says(word, old)).toMatch(/ya no vale[^]*¿La registro\? \$900\.00/);
        expect(shop.operations()).toEqual([]);
      }
      const asked = summaries().at(-1);
      expect(await says("sí", asked)).toContain("Venta registrada: $900.00");
      expect(amounts()).toHaveLength(1);
    });

    it("is an answer like any other where it quotes what is asked", async () => {
      await open(network, {}, "ana");
      await says("venta");
      const asked = shop.messages("ana").at(-1);
      expect(await says("4771234567", asked)).toContain("Monto");
      await says("250", shop.messages("ana").at(-1));
      await says("A-1", shop.messages("ana").at(-1));
      expect(await says("sí", summaries().at(-1))).toContain("Venta registrada: $250.00");
      expect(amounts()).toHaveLength(1);
    });
  },
);
