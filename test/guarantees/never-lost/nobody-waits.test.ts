import { afterEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../src/domain/phone.ts";
import type { Points } from "../../../src/domain/money.ts";
import { demoSeed } from "../../../src/wallet/sandbox/account.ts";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

let shop: Shop;
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const [walletKey] = demoSeed().wallets.map((wallet) => wallet.key);

/** Money requests that the bot has in flight at once. */
const moneyLanes = 128;
/** A customer of the shop by number. */
const phoneOf = (customer: number) => `4771235${String(customer).padStart(3, "0")}` as Phone;

/** A shop with customers enough, and whoever is at work. */
async function open(...who: readonly ("ana" | "luis")[]): Promise<void> {
  const customers = Array.from({ length: moneyLanes + 6 }, (_, index) => ({
    walletKey: walletKey ?? "",
    phone: phoneOf(index),
    name: `Cliente ${index}`,
    birthdate: null,
    balance: 0 as Points,
  }));
  shop = await Shop.open({ wallet: { seed: { ...demoSeed(), customers } } });
  shop.start();
  for (const one of who) await shop.enter(one);
  await shop.bot.quiet();
}

/** The wallet keeps the answers to the next `count` sales until `release` is called. */
function holdSales(count: number): { readonly release: () => void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (let sale = 0; sale < count; sale++) shop.wallet.fault("/wallet/sale", faults.holdBefore(released));
  return { release };
}

/** Ana confirms a sale; what becomes of it is another matter. */
async function confirm(customer: number, amount: number, ticket: string): Promise<void> {
  await shop.asks("ana", `venta ${phoneOf(customer)} ${amount} ${ticket}`, isSummary);
  await shop.bot.quiet();
  shop.say("ana", "sí");
}

/** A sale that goes its way at once. */
async function sell(customer: number, amount: number, ticket: string): Promise<string> {
  await confirm(customer, amount, ticket);
  return shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes(ticket));
}

const told = (what: string, ticket: string) =>
  shop.heard("ana").filter((text) => text.includes(what) && text.split(/ · |\n/).includes(`ticket ${ticket}`)).length;

const salesTo = (customer: number) =>
  shop.wallet.requests("/wallet/sale").filter((sale) => sale.form?.["phone"] === phoneOf(customer));

describe("nobody waits: for the wallet", () => {
  it("two sales are made while the answer to a first one is out for 25 s", async () => {
    await open("ana");
    const { release } = holdSales(1);
    await confirm(0, 250, "A-1");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.bot.hold("/wallet/sale");

    expect(await sell(1, 100, "A-2")).toContain(" · saldo $5.00");
    await shop.bot.pass(1_400);
    expect(told("Registrando", "A-1")).toBe(0);
    await shop.bot.pass(100);
    expect(told("Registrando", "A-1")).toBe(1);
    expect(await sell(2, 300, "A-3")).toContain(" · saldo $15.00");

    await shop.bot.pass(23_500);
    expect(shop.operations().map((operation) => operation.state)).toEqual(["sending", "confirmed", "confirmed"]);
    release();
    await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes("A-1"));
    expect(shop.heard("ana").at(-1)).toMatch(/\$250\.00 · Cliente 0 · ticket A-1 · saldo \$12\.50/);
    await shop.bot.pass(60_000);
    for (const ticket of ["A-1", "A-2", "A-3"]) expect(told("Venta registrada", ticket)).toBe(1);
    expect(shop.heard("ana").filter((text) => text.includes("Registrando")).length).toBe(1);
    expect(shop.wallet.requests("/wallet/sale").map((sale) => sale.applied)).toEqual([true, true, true]);
  });

  it("a second sale to the same phone waits for the first, and is told something within 2 s", async () => {
    await open("ana");
    const { release } = holdSales(1);
    await confirm(0, 250, "A-1");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.bot.hold("/wallet/sale");
    await confirm(0, 100, "A-2");
    await shop.bot.pass(2_000);
    expect(told("Registrando", "A-2")).toBe(1);
    await shop.bot.pass(20_000);
    expect(salesTo(0).length).toBe(1);

    release();
    const second = await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes("A-2"));
    expect(second).toContain(" · saldo $17.50");
    expect(shop.operations().map(({ state, balanceBefore }) => [state, balanceBefore])).toEqual([
      ["confirmed", 0],
      ["confirmed", 125_000],
    ]);
    expect(salesTo(0).length).toBe(2);
  });

  it("however many answers are out, whoever confirms one more is told something within 2 s", async () => {
    await open("ana");
    const { release } = holdSales(moneyLanes);
    for (let customer = 0; customer < moneyLanes; customer++) {
      await confirm(customer, 250, `A-${customer}`);
      await shop.wallet.arrived("/wallet/sale", customer + 1);
      await shop.bot.hold("/wallet/sale");
    }
    await confirm(moneyLanes, 250, `A-${moneyLanes}`);
    await shop.bot.pass(2_000);
    for (let customer = 0; customer <= moneyLanes; customer++) expect(told("Registrando", `A-${customer}`)).toBe(1);
    release();
    await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes(`A-${moneyLanes}`));
    await shop.bot.pass(1_000);
    expect(shop.operations().every((operation) => operation.state === "confirmed")).toBe(true);
  });
});

describe("nobody waits in silence: for a reading of the wallet", () => {
  const reading = "/wallet/contact/get";
  const momentsSaid = () => shop.heard("ana").filter((text) => text === "Un momento.").length;

  /** The wallet keeps its answers about customers until `release` is called. */
  function holdReadings(): { readonly release: () => void } {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (let call = 0; call < 4; call++) shop.wallet.fault(reading, faults.holdBefore(released));
    return { release };
  }

  it("whoever asks for a balance is told so within 2 s, once for all that they asked, and answered when it comes", async () => {
    await open("ana");
    const { release } = holdReadings();
    shop.say("ana", `saldo ${phoneOf(0)}`);
    await shop.wallet.arrived(reading, 1);
    await shop.bot.hold(reading);
    shop.say("ana", `saldo ${phoneOf(1)}`);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(1_400);
    expect(momentsSaid()).toBe(0);
    await shop.bot.pass(600);
    expect(momentsSaid()).toBe(1);
    release();
    await shop.hears("ana", (text) => text.includes("Cliente 0"));
    await shop.hears("ana", (text) => text.includes("Cliente 1"));
    await shop.bot.pass(60_000);
    expect(shop.heard("ana").at(-1)).toContain("Cliente 1");
    expect(momentsSaid()).toBeLessThanOrEqual(2);
  });

  it("whoever begins a sale is told so within 2 s, and shown the summary after 3", async () => {
    await open("ana");
    const { release } = holdReadings();
    shop.say("ana", `venta ${phoneOf(0)} 250 A-1`);
    await shop.wallet.arrived(reading, 1);
    await shop.bot.hold(reading);
    await shop.bot.pass(2_000);
    expect(momentsSaid()).toBe(1);
    await shop.bot.pass(1_000);
    await shop.hears("ana", isSummary);
    release();
  });

  it("whoever has left the sale by then is told nothing of it", async () => {
    await open("ana");
    const { release } = holdReadings();
    shop.say("ana", `venta ${phoneOf(0)} 250 A-1`);
    await shop.wallet.arrived(reading, 1);
    await shop.bot.hold(reading);
    await shop.asks("ana", "cancelar");
    await shop.bot.pass(3_000);
    expect(momentsSaid()).toBe(0);
    release();
  });
});

describe("nobody waits: for the list of collaborators", () => {
  const list = "/toolusers/get";

  /** Ana confirms a sale by a list that is older than a minute, of which the wallet keeps the next `count` readings until `release` is called. */
  async function confirmWhileHeld(count: number): Promise<{ readonly release: () => void; readonly before: number }> {
    await open("ana");
    await shop.asks("ana", `venta ${phoneOf(0)} 250 A-1`, isSummary);
    await shop.bot.pass(61_000);
    await shop.bot.quiet();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const before = shop.wallet.requests(list).length;
    for (let reading = 0; reading < count; reading++) shop.wallet.fault(list, faults.holdBefore(released));
    shop.say("ana", "sí");
    await shop.wallet.arrived(list, before + 1);
    await shop.bot.hold(list);
    return { release, before };
  }

  it("a connection that died in silence costs a sale 1.5 s: the list is asked for on a new one", async () => {
    const { release, before } = await confirmWhileHeld(1);
    await shop.bot.pass(1_400);
    expect(shop.wallet.requests(list).length).toBe(before + 1);
    await shop.bot.pass(200);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests(list).length).toBe(before + 2);
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
    release();
  });

  it("a list that is given on no connection costs a sale 4 s, and not the same again for each look at it", async () => {
    const { release, before } = await confirmWhileHeld(2);
    const passed = shop.bot.pass(2_000);
    await shop.wallet.arrived(list, before + 2);
    await shop.bot.hold(list);
    await passed;
    expect(told("Registrando", "A-1")).toBe(1);
    await shop.bot.pass(1_900);
    expect(told("Venta registrada", "A-1")).toBe(0);
    await shop.bot.pass(200);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
    expect(shop.wallet.requests(list).length).toBe(before + 2);
    release();
  });

  it("a list that is older than 15 minutes lets nothing through, however long the next one takes", async () => {
    await open("ana");
    await shop.asks("ana", `venta ${phoneOf(0)} 250 A-1`, isSummary);
    for (let reading = 0; reading < 2_000; reading++) shop.wallet.fault(list, faults.serverError(500, false));
    await shop.bot.leap(leapMs);
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(30_000);
    expect(shop.wallet.requests("/wallet/sale").length).toBe(0);
  });
});

/** How many messages to Ana were made before the first one to Luis with this text. */
function repliesBefore(text: string): number {
  const db = openKept(shop.databasePath, { readonly: true });
  const first = db
    .prepare<[string, string], { id: number }>("SELECT id FROM outbox WHERE chat = ? AND instr(body, ?) ORDER BY id")
    .get(`telegram:${people.luis.id}`, text);
  const count = db
    .prepare<[string, number, number], { n: number }>(
      "SELECT count(*) AS n FROM outbox WHERE chat = ? AND created_at >= ? AND id < ?",
    )
    .get(`telegram:${people.ana.id}`, leapt, first?.id ?? 0);
  db.close();
  if (!first || !count) throw new Error("Luis was not answered");
  return count.n;
}

const clockStartMs = 1_764_000_000_000;
const leapMs = 16 * 60_000;
const leapt = clockStartMs + leapMs;

describe("nobody waits: for another chat", () => {
  it("a chat that the network does not take keeps nobody else waiting, and is served in the end, in order", async () => {
    await open("ana", "luis");
    const stuck = shop.telegram.fault("sendMessage", { type: "hang", applied: false });
    const call = shop.telegram.journal.filter((entry) => entry.method === "sendMessage").length + 1;
    shop.say("ana", "ayuda");
    await shop.telegram.waitForArrival("sendMessage", call);
    await shop.bot.hold("/sendMessage");
    shop.say("ana", "saldo");

    // No time passes at all: the clock stands still until `pass`.
    await shop.asks("luis", `venta ${phoneOf(3)} 100 L-1`, isSummary);
    await shop.bot.quiet();
    expect(await shop.asks("luis", "sí")).toContain("Venta registrada");
    const before = shop.heard("ana").length;
    await shop.bot.pass(20_000);
    stuck.release();
    await shop.hears("ana", (text) => text.includes("¿De qué cliente?"), before);
    expect(shop.heard("ana").slice(before)[0]).toContain("Para una venta escribe");
  });

  it("with as many chats stuck as are sent to at once, the first that comes free serves whoever waits", async () => {
    await open("luis");
    const lanes = 128;
    const sent = shop.telegram.journal.filter((entry) => entry.method === "sendMessage").length;
    const stuck = shop.telegram.fault("sendMessage", { type: "hang", applied: true }, { times: lanes - 1 });
    const last = shop.telegram.fault("sendMessage", { type: "hang", applied: true });
    for (let stranger = 0; stranger < lanes; stranger++) shop.telegram.say(2_000 + stranger, "hola");
    await shop.telegram.waitForArrival("sendMessage", sent + lanes);
    await shop.bot.hold("/sendMessage");
    const before = shop.heard("luis").length;
    shop.say("luis", "ayuda");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("luis").length).toBe(before);
    last.release();
    await shop.hears("luis", (text) => text.includes("Para una venta escribe"));
    stuck.release();
  });

  it("a chat with 700 messages waiting delays another by one of its turns, and is served to the last", async () => {
    await open("ana", "luis");
    // Everybody's turn waits until the collaborators have been read anew, so that all of it is there when the first turn comes.
    let release = () => {};
    shop.wallet.fault(
      "/toolusers/get",
      faults.holdBefore(
        new Promise<void>((resolve) => {
          release = resolve;
        }),
      ),
    );
    const readings = shop.wallet.requests("/toolusers/get").length;
    await shop.bot.leap(leapMs);
    const before = shop.heard("ana").length;
    for (let message = 0; message < 700; message++) shop.say("ana", "¿quién eres?");
    shop.say("luis", "ayuda");
    await shop.wallet.arrived("/toolusers/get", readings + 1);
    await shop.telegram.waitUntilConfirmed();
    expect(shop.heard("ana").length).toBe(before);
    release();
    await shop.hears("luis", (text) => text.includes("Para una venta escribe"));
    expect(repliesBefore("Para una venta escribe")).toBeLessThanOrEqual(1);
    await shop.telegram.waitForMessage(people.ana.id, before + 699);
    const answers = shop.heard("ana").slice(before);
    expect(answers.every((text) => text === answers[0] && text !== "")).toBe(true);
  });
});

describe("a sí once more, while the sale is on its way", () => {
  it("is told that it is on its way, typed or tapped, and nothing else comes of it", async () => {
    await open("ana");
    const { release } = holdSales(1);
    await shop.asks("ana", `venta ${phoneOf(1)} 250 A-1`, isSummary);
    await shop.bot.quiet();
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    expect(await shop.asks("ana", "sí")).toMatch(/Ya va en camino: \$250\.00/);
    const before = shop.heard("ana").length;
    shop.tap("ana", "¿La registro?", "Sí, registrar");
    expect(await shop.hears("ana", () => true, before)).toContain("va en camino");
    release();
    await shop.hears("ana", (text) => text.includes("Venta registrada"), before);
    expect(await shop.asks("ana", "sí")).toContain("Sí quedó");
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
  });
});
