import { afterAll, afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/bot-process.ts";
import { cashier, crowdSeed, customerName, customerPhone } from "../support/crowd.ts";
import { LinkedShop } from "../support/linked-shop.ts";
import { mutant } from "../support/mutant.ts";
import type { Contact } from "../support/whatsapp-server/contact-peer.ts";

const people = 30;
const questions = 10;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const folder = temporaryFolder();
afterAll(() => folder.remove());
let shop: LinkedShop;
afterEach(() => shop.close());

/** Thirty cashiers ask for ten balances each, all at once. Resolves when the server has nothing more to deliver. */
async function burst(program?: string): Promise<readonly Contact[]> {
  shop = await LinkedShop.open({
    linked: true,
    wallet: { seed: crowdSeed(people, questions) },
    env: { WHATSAPP_SENDS_PER_SECOND: "100000" },
    ...(program !== undefined && { program }),
  });
  await shop.startLinked();
  const crowd = numbers(people).map((number) => shop.contact(cashier(number)));
  for (const question of numbers(questions)) for (const one of crowd) one.say(`saldo ${customerPhone(question)}`);
  await shop.whatsapp.waitUntilConfirmed();
  return crowd;
}

describe("a burst of 300 messages", () => {
  it("is 300 answers: every chat's in order, each readable, each once, and nothing is breached", async () => {
    const crowd = await burst();
    for (const one of crowd) await shop.hears(one, (text) => text.includes(customerName(questions)));
    for (const one of crowd) {
      const expected = numbers(questions).map((number) => expect.stringContaining(customerName(number)));
      expect(one.heard.map(({ text }) => text)).toEqual(expected);
      expect(one.heard.map(({ repeats }) => repeats)).toEqual(expected.map(() => 0));
    }
    expect(shop.problems()).toEqual([]);
    expect(handled()).toBe(people * questions);
    const [anyone] = crowd as [Contact];
    await shop.whatsapp.waitForMessage(anyone, () => shop.whatsapp.copies.length === people * questions);
    expect(await shop.bot.stop()).toEqual({ code: 0, signal: null });
  });

  it("shows a bot that turns one ratchet twice at once", async () => {
    const program = mutant(folder.path, "unlocked", "channel/whatsapp/signal-repository.js", [
      /keys\.transaction\(work, creds\.me\?\.id \?\? "unlinked"\)/,
      "keys.transaction(work, String(Math.random()))",
    ]);
    await burst(program);
    console.log(shop.problems(), handled());
  });
});

function handled(): number {
  return shop.rows("SELECT seq FROM inbox WHERE delivery IS NOT NULL AND state = 1").length;
}
