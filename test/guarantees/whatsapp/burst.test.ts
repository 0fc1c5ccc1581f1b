import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { cashier, crowdSeed, customerName, customerPhone } from "../../support/shop/crowd.ts";
import { LinkedShop } from "../../support/shop/linked-shop.ts";
import { mutant } from "../../support/faults/mutant.ts";
import type { JournalEntry } from "../../support/networks/whatsapp-server/journal.ts";

const questions = 6;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const folder = temporaryFolder();
afterAll(() => folder.remove());
let shop: LinkedShop;
afterEach(() => shop.close());

/** So many cashiers ask for six balances each, all at once. Gives, when each question has its answer, what was promised and not kept. */
async function burst(people: number, program?: string): Promise<readonly string[]> {
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
  // A phone confirms what it can read and asks again for what it can't.
  await shop.whatsapp.waitForStanza(isReceiptOfPhone, people * questions);
  const wanted = numbers(questions).map(customerName).join();
  const heard = crowd.map((one) => one.heard.map(({ text, repeats }) => `${nameIn(text)}${" again".repeat(repeats)}`));
  const wrong = heard.flatMap((names, at) => (names.join() === wanted ? [] : [`cashier ${at + 1}: ${names.join()}`]));
  return [...shop.problems(), ...shop.mishandled(), ...wrong];
}

const nameIn = (text: string) => /Cliente \d+/.exec(text)?.[0] ?? text;
const isReceiptOfPhone = ({ direction, name }: JournalEntry) => direction === "out" && name.startsWith("receipt");

describe("a burst of 180 messages", () => {
  it("is 180 answers: in the order of each chat, each readable, each once, and nothing is breached", async () => {
    expect(await burst(30)).toEqual([]);
    const [anyone] = shop.contacts;
    if (anyone) await shop.whatsapp.waitForMessage(anyone, () => shop.whatsapp.copies.length === 30 * questions);
    // So many first messages use up the one-time keys: new ones were made meanwhile, which takes timers of half a minute.
    await shop.whatsapp.waitForStanza(({ name }) => name === "iq:encrypt/upload");
    const ended = shop.bot.stop();
    await shop.bot.wrote('"msg":"Stopped"');
    expect(await Promise.race([ended, sleep(10_000)])).toEqual({ code: 0, signal: null });
  });

  it("detects a bot that reads two messages of one chat at once, on a slow disk", async () => {
    const people = 4;
    // The first ones take so long that the others overtake them on any machine where nothing holds them back.
    const slow = `const slow = async () => {
      const done = await work();
      globalThis.turns = (globalThis.turns ?? 0) + 1;
      await new Promise((resolve) => setTimeout(resolve, globalThis.turns <= 4 ? 1_000 : 0));
      return done;
    };`;
    const program = (name: string, lock: string) =>
      mutant(folder.path, name, "channel/whatsapp/keys/signal-repository.js", [
        /const locked = \(work\) => keys\.transaction\(work, (creds\.me\?\.id \?\? "unlinked")\);/,
        `const locked = (work) => { ${slow} return keys.transaction(slow, ${lock}); };`,
      ]);
    expect(await burst(people, await program("slow", "$1"))).toEqual([]);
    await shop.close();
    expect(await burst(people, await program("unlocked", "String(Math.random())"))).not.toEqual([]);
  });
});
