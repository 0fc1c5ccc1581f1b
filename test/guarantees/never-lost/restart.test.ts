import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sale } from "../../../flows/sale.ts";
import { restingStates } from "../../support/shop/resting-states.ts";
import { Shop } from "../../support/shop/shop.ts";
import { stateOf } from "../../support/shop/stored-session.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const phone = "4771234567";
const never = new Promise<never>(() => {});

interface Case {
  /** Sales made before, each confirmed. */
  readonly earlier?: readonly string[];
  /** What Ana says until the conversation waits in this state. */
  readonly before: readonly string[];
  /** The wallet does not answer who the customer is until the process is killed. */
  readonly slowCustomer?: boolean;
  /** What she says after the restart, up to the summary. */
  readonly after: readonly string[];
  /** What the wallet is asked to record. */
  readonly sold: { readonly phone?: string; readonly amount: string; readonly ticket: string };
}

/** The way to every state in which a sale can wait, and on from there. */
const cases: { readonly [state: string]: Case } = {
  phone: { before: ["venta"], after: [phone, "250", "A-1"], sold: { amount: "250", ticket: "A-1" } },
  amount: { before: ["venta", phone], after: ["250", "A-1"], sold: { amount: "250", ticket: "A-1" } },
  amountGuess: {
    before: [`venta ${phone}`, "1.234,50"],
    after: ["sí", "A-1"],
    sold: { amount: "1234.5", ticket: "A-1" },
  },
  ticket: { before: [`venta ${phone} 250`], after: ["A-1"], sold: { amount: "250", ticket: "A-1" } },
  ticketGuess: { before: [`venta ${phone} 250`, "250"], after: ["A-1"], sold: { amount: "250", ticket: "A-1" } },
  checking: {
    before: [`venta ${phone} 250 A-1`],
    slowCustomer: true,
    after: [],
    sold: { amount: "250", ticket: "A-1" },
  },
  unregistered: {
    before: ["venta 4770000123 250 A-1"],
    after: [phone],
    sold: { amount: "250", ticket: "A-1" },
  },
  staffPhone: {
    before: ["venta 4771110002 250 A-1"],
    after: [phone],
    sold: { amount: "250", ticket: "A-1" },
  },
  sameTicket: {
    earlier: [`venta ${phone} 250 A-1`],
    before: ["venta 4777654321 90 A-1"],
    after: ["A-2"],
    sold: { phone: "4777654321", amount: "90", ticket: "A-2" },
  },
  sameSale: {
    earlier: [`venta ${phone} 250 A-1`],
    before: [`venta ${phone} 250 A-2`],
    after: ["sí"],
    sold: { amount: "250", ticket: "A-2" },
  },
  summary: { before: [`venta ${phone} 250 A-1`], after: [], sold: { amount: "250", ticket: "A-1" } },
  change: {
    before: [`venta ${phone} 250 A-1`, "cambiar"],
    after: ["2", "99.90"],
    sold: { amount: "99.9", ticket: "A-1" },
  },
};

describe("restart: SIGKILL in every state of a sale, and on from there", () => {
  // Not a test of its own, which could be skipped: a state without a case fails them all.
  const missing = restingStates(sale).filter((state) => !(state in cases));
  if (missing.length > 0) throw new Error(`Write a case for: ${missing.join()}`);

  beforeEach(async () => {
    shop = await Shop.entered("ana");
    await shop.bot.quiet();
  });

  it.each(Object.entries(cases))("%s", async (state, { earlier = [], before, slowCustomer, after, sold }) => {
    for (const line of earlier) {
      await shop.asks("ana", line, isSummary);
      await shop.bot.quiet();
      await shop.asks("ana", "sí", isRegistered);
    }
    for (const line of before) if (slowCustomer !== true) await saysAndIsAnswered(line);
    if (slowCustomer === true) await saysWhileTheWalletIsSilent(before);
    expect(stateOf(shop, "ana")).toBe(state);

    shop.bot.kill();
    await shop.bot.exited;
    const heard = shop.heard("ana").length;
    await shop.start().started;
    await shop.bot.quiet();
    if (slowCustomer !== true) expect(shop.heard("ana").length).toBe(heard);
    for (const line of after) await saysAndIsAnswered(line);
    await shop.hears("ana", isSummary);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", isRegistered);
    const sales = shop.wallet.requests("/wallet/sale");
    expect(sales.length).toBe(earlier.length + 1);
    expect(sales.at(-1)?.form).toMatchObject({
      phone: sold.phone ?? phone,
      transaction_amount: sold.amount,
      ticket: sold.ticket,
    });
  });
});

async function saysAndIsAnswered(line: string): Promise<void> {
  await shop.asks("ana", line);
  await shop.bot.quiet();
}

async function saysWhileTheWalletIsSilent(lines: readonly string[]): Promise<void> {
  shop.wallet.fault("/wallet/contact/get", faults.holdBefore(never));
  const asked = shop.wallet.requests("/wallet/contact/get").length;
  for (const line of lines) shop.say("ana", line);
  await shop.wallet.arrived("/wallet/contact/get", asked + 1);
}

describe("restart: after a day without the bot", () => {
  it("an open summary is closed, and a sí records nothing of yesterday", async () => {
    shop = await Shop.entered("ana");
    await shop.asks("ana", `venta ${phone} 250 A-1`, isSummary);
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    shop.start({ CLOCK_START_MS: String(shop.clockMs + 25 * 3_600_000) });
    await shop.hears("ana", (text) => text.includes("Lo dejé"));
    expect(shop.heard("ana").some((text) => text.includes("¿Sigues ahí?"))).toBe(false);
    expect(await shop.asks("ana", "sí")).not.toMatch(/registrada/);
    await shop.bot.pass(60_000);
    expect(shop.wallet.requests("/wallet/sale").length).toBe(0);
  });
});

describe("restart: SIGTERM with a sale in flight", () => {
  let release: () => void;
  beforeEach(async () => {
    shop = await Shop.entered(["ana", "luis"]);
    await shop.asks("ana", `venta ${phone} 250 A-1`, isSummary);
    await shop.bot.quiet();
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    shop.wallet.fault("/wallet/sale", faults.holdBefore(released));
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
  });

  it("its outcome is written and told before the program ends; what came after waits for the next one", async () => {
    const { bot } = shop;
    const ended = bot.stop();
    await bot.wrote('"msg":"Stopping"');
    shop.say("luis", "ayuda");
    // Time passes from when the answer is there: until then the clock waits for it.
    const passing = bot.pass(5_000);
    release();
    expect(await ended).toEqual({ code: 0, signal: null });
    await passing;
    expect(shop.operations().map((operation) => operation.state)).toEqual(["confirmed"]);
    expect(shop.heard("ana").filter(isRegistered).length).toBe(1);
    expect(shop.telegram.pendingCount()).toBe(1);
    expect(shop.heard("luis").length).toBe(1);

    shop.start();
    await shop.hears("luis", (text) => text.includes("Para una venta escribe"));
    await shop.bot.pass(200_000);
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
    expect(shop.heard("ana").filter(isRegistered).length).toBe(1);
  });

  it("without an answer it is in doubt, and is said to be, before the program ends; the next one goes on from there", async () => {
    const { bot } = shop;
    await bot.hold("/wallet/sale");
    const ended = bot.stop();
    await bot.wrote('"msg":"Stopping"');
    await bot.pass(35_000);
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(shop.operations().map((operation) => operation.state)).toEqual(["inDoubt"]);
    expect(shop.heard("ana").at(-1)).toMatch(/puede\W+haberse registrado[^]*No la repitas/);
    release();

    shop.start();
    await shop.bot.pass(200_000);
    await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
  });
});

describe("restart: two processes on one database", () => {
  it("the second waits, touching nothing, and takes over when the first is killed", async () => {
    shop = await Shop.open({ realClock: true });
    const first = shop.start();
    await shop.enter("ana");
    await shop.asks("ana", `venta ${phone} 250`, (text) => text.includes("ticket"));
    await shop.telegram.waitUntilConfirmed();

    const second = shop.start();
    await second.wrote("waiting for it to end");
    expect(await shop.asks("ana", "A-1", isSummary)).toContain("A-1");
    await shop.telegram.waitUntilConfirmed();
    const refused = shop.telegram.journal.filter((entry) => entry.method === "getUpdates" && entry.ok === false);
    expect(refused).toEqual([]);
    expect(second.output).not.toContain('"msg":"Started"');

    first.kill();
    await first.exited;
    await second.started;
    await shop.asks("ana", "sí", (text) => isSummary(text) || isRegistered(text));
    if (!shop.heard("ana").some(isRegistered)) await shop.asks("ana", "sí", isRegistered);
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
    expect(await second.stop()).toEqual({ code: 0, signal: null });
  });
});
