import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cashier, crowdSeed, customerName, customerPhone } from "../../support/shop/crowd.ts";
import { LinkedShop } from "../../support/shop/linked-shop.ts";
import type { Contact } from "../../support/networks/whatsapp-server/phones/contact-peer.ts";

const minuteS = 60;
const people = 8;
const customers = 25;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const agoS = (seconds: number) => ({ timestampS: Math.floor(Date.now() / 1000) - seconds });

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const isBalance = (text: string) => /^\W*Cliente \d{3}\b/.test(text) && !isSummary(text);

let shop: LinkedShop;
/** Odd ones are addressed by their phone, even ones by a LID. */
let crowd: readonly Contact[];
beforeEach(async () => {
  shop = await LinkedShop.open({
    linked: true,
    realClock: false,
    wallet: { seed: crowdSeed(people, customers) },
    env: { WHATSAPP_SENDS_PER_SECOND: "1000000" },
  });
  crowd = numbers(people).map((number) => shop.contact(cashier(number)));
});
afterEach(() => shop.close());

/** A life whose clock begins now, as that of the server goes, or so many seconds ago: what was asked in it is older than the answers. */
const life = (ago = 0) => ({ CLOCK_START_MS: String(Date.now() - ago * 1_000) });
const tickets = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);

/** 25 balances of each, asked a second apart; the oldest twenty minutes ago. */
function askBalances(): void {
  for (const number of numbers(customers)) {
    for (const one of crowd) one.say(`saldo ${customerPhone(number)}`, agoS(20 * minuteS - number));
  }
}

/** The balances that somebody was told after their first `after` messages, in the order of the customers. */
function balances({ heard }: Contact, after = 0): string[] {
  const told = heard.slice(after).filter(({ text }) => isBalance(text));
  return told.map(({ text }) => /Cliente \d{3}/.exec(text)?.[0] ?? "").toSorted();
}

/** Until everybody has been told all balances, and nothing is under way any more. */
async function allIsSaid(): Promise<void> {
  await shop.whatsapp.waitUntilConfirmed();
  for (const one of crowd) {
    await shop.whatsapp.waitForMessage(one, () => balances(one).length >= customers);
  }
  await shop.bot.quiet();
}

describe("what 8 people wrote while the bot was away", () => {
  it("is handled as it was said: old words confirm nothing, new ones once", async () => {
    const [ana, beto, carla, dora] = crowd as [Contact, Contact, Contact, Contact];
    await shop.startLinked(life(2 * minuteS));
    const sellers = [ana, beto, dora] as const;
    for (const [at, one] of sellers.entries()) {
      await shop.asks(one, `venta ${customerPhone(at + 1)} 250 A-${at + 1}`, isSummary, agoS(2 * minuteS));
    }
    await shop.bot.quiet();
    expect(await shop.bot.stop()).toEqual({ code: 0, signal: null });

    const known = new Map(crowd.map((one) => [one, one.heard.length]));
    ana.say("sí", agoS(20 * minuteS));
    beto.say("sí", agoS(11 * minuteS));
    dora.say("sí", agoS(minuteS));
    carla.say(`venta ${customerPhone(4)} 99 F-1`, agoS(minuteS));
    askBalances();
    await shop.startLinked(life());
    await allIsSaid();

    for (const one of crowd) expect(balances(one, known.get(one))).toEqual(numbers(customers).map(customerName));
    expect(shop.mishandled()).toEqual([]);
    for (const one of [ana, beto]) {
      const since = one.heard.slice(known.get(one));
      expect(since.filter(({ text }) => text.includes("Contestaste antes"))).toHaveLength(1);
    }
    expect(dora.heard.filter(({ text }) => isRegistered(text))).toHaveLength(1);
    expect(tickets()).toEqual(["A-3"]);

    for (const one of [ana, beto, carla]) await shop.asks(one, "sí", isRegistered);
    expect(tickets()).toEqual(["A-3", "A-1", "A-2", "F-1"]);
    expect(shop.operations().map(({ state }) => state)).toEqual(["confirmed", "confirmed", "confirmed", "confirmed"]);
    expect(shop.problems()).toEqual([]);
  });

  it("is answered once, whenever the process dies over it, and whatever is delivered again", async () => {
    const [ana] = crowd as [Contact];
    await shop.startLinked(life(5 * minuteS));
    await shop.asks(ana, `venta ${customerPhone(1)} 250 A-1`, isSummary, agoS(5 * minuteS));
    await shop.bot.quiet();
    await shop.bot.stop();
    const confirmation = ana.say("sí", agoS(minuteS));
    askBalances();
    for (const [point, nth] of [
      ["ratchet committed", 60],
      ["inbox committed", 3],
      ["lookup committed", 40],
      ["reply sent", 30],
    ] as const) {
      // Nothing is delivered before the process is ready to die.
      const silence = shop.whatsapp.fault({ type: "silent" });
      const bot = shop.start(life());
      await bot.arm(point, nth);
      silence.lift();
      expect((await bot.exited).signal).toBe("SIGKILL");
    }
    await shop.startLinked(life());
    await allIsSaid();
    for (const id of [confirmation, ...shop.saidBy(ana).slice(-5)]) shop.whatsapp.redeliver(id);
    await allIsSaid();

    // Nobody is asked to say again what was read before.
    expect(shop.whatsapp.journal.filter(({ name }) => name === "receipt:retry")).toEqual([]);
    for (const one of crowd) expect(balances(one)).toEqual(numbers(customers).map(customerName));
    expect(shop.mishandled()).toEqual([]);
    expect(tickets()).toEqual(["A-1"]);
    expect(shop.problems()).toEqual([]);
  });
});
