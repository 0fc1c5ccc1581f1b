import { afterEach, describe, expect, it } from "vitest";
import { inOneBatch } from "../../support/shop/one-batch.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const shops: Shop[] = [];
afterEach(() => Promise.all(shops.splice(0).map((shop) => shop.close())));

async function open(...who: readonly Who[]): Promise<Shop> {
  const shop = await Shop.open();
  shops.push(shop);
  shop.start();
  for (const one of who) await shop.enter(one);
  await shop.bot.quiet();
  return shop;
}

const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");

/** Somebody taps a button under the newest message that shows it. */
function tap(shop: Shop, who: Who, label: string): void {
  const { id } = people[who];
  const shows = ({ markup }: { markup: { type: string; rows?: unknown } }) => JSON.stringify(markup).includes(label);
  const message = shop.telegram.messages(id).findLast((one) => shows(one));
  if (!message) throw new Error(`${who} sees no button "${label}"`);
  shop.telegram.tap(id, message, label);
}

/** What the wallet was asked to record, in order. */
function salesOf(shop: Shop) {
  return shop.wallet.requests("/wallet/sale").map(({ form, applied, code }) => ({ form, applied, code }));
}

function tickets(shop: Shop) {
  return salesOf(shop).map((sale) => sale.form?.["ticket"]);
}

type Step = readonly [who: Who, does: string | { readonly taps: string }, hears: RegExp];

/** A day: two who sell and a customer. */
const day: readonly Step[] = [
  ["ana", "venta", /¿Teléfono/],
  ["luis", "venta 477 765 4321 1,234.50 B-1", /¿La registro/],
  ["ana", "477 123 4567", /¿Monto/],
  ["maria", "saldo", /tu saldo[^]*\$50\.00/],
  ["ana", "1.234,50", /¿Son \$1,234\.50/],
  ["ana", "regresar", /¿Monto/],
  ["luis", "2", /¿Monto/],
  ["ana", "250", /ticket/],
  ["ana", "saldo 4777654321", /Jorge Ruiz/],
  ["luis", "1250", /Monto: \$1,250\.00[^]*¿La registro/],
  ["ana", "A-1", /Monto: \$250\.00\nTicket: A-1[^]*¿La registro/],
  ["luis", { taps: "Sí, registrar" }, /Venta registrada[^]*B-1/],
  ["ana", "sí", /Venta registrada[^]*A-1/],
  ["ana", "venta 4771234567 80 A-2", /¿La registro/],
  ["ana", "cancelar", /No se registró nada/],
  ["maria", "saldo", /tu saldo[^]*\$62\.50/],
  ["luis", "venta", /¿Teléfono/],
  ["luis", "4771234567", /¿Monto/],
  ["luis", "99.90", /ticket/],
  ["luis", { taps: "Sin ticket" }, /Ticket: sin ticket[^]*¿La registro/],
  ["luis", { taps: "Cambiar algo" }, /¿Qué cambio/],
  ["luis", { taps: "Ticket" }, /ticket/],
  ["luis", "B-2", /Ticket: B-2[^]*¿La registro/],
  ["ana", "hola", /¿Qué hacemos/],
  ["ana", "4777654321 60 A-3", /Ticket: A-3[^]*¿La registro/],
  ["luis", { taps: "Sí, registrar" }, /Venta registrada[^]*B-2/],
  ["ana", "1", /¿Teléfono/],
  ["ana", "477 765 4321", /Monto: \$60\.00[^]*¿La registro/],
  ["ana", "va", /Venta registrada[^]*A-3/],
  ["maria", "saldo", /tu saldo/],
];

async function liveThrough(shop: Shop): Promise<void> {
  for (const [who, does, hears] of day) {
    const before = shop.heard(who).length;
    if (typeof does === "string") shop.say(who, does);
    else tap(shop, who, does.taps);
    await shop.hears(who, (text) => hears.test(text), before);
    await shop.bot.quiet();
  }
}

/** Everything that is to be the same however often the network delivers. */
function outcomeOf(shop: Shop) {
  return {
    sales: salesOf(shop),
    // Ids are numbers of mailbox entries, and a message that is known already uses one up.
    ledger: shop.operations().map((operation, index) => ({ ...operation, id: index })),
    heard: { ana: shop.heard("ana"), luis: shop.heard("luis"), maria: shop.heard("maria") },
  };
}

/** How often each update was handed to the bot. */
function deliveries(shop: Shop): number[] {
  const handed = shop.telegram.journal.flatMap((entry) => entry.updateIds ?? []);
  return shop.telegram.updates.map((update) => handed.filter((id) => id === update.update_id).length);
}

describe("in order: a message delivered again is not a message", () => {
  it("a day in which every delivery comes twice, and again after a restart, gives the same ledger and messages as one without repeats", async () => {
    const clean = await open("ana", "luis", "maria");
    await liveThrough(clean);

    const shop = await open("ana", "luis", "maria");
    shop.telegram.redeliverAll(true);
    await liveThrough(shop);
    await shop.telegram.waitUntilConfirmed();
    expect(tickets(clean)).toEqual(["B-1", "A-1", "B-2", "A-3"]);
    expect(Math.min(...deliveries(shop).slice(3))).toBe(2);
    expect(outcomeOf(shop)).toEqual(outcomeOf(clean));

    shop.bot.kill();
    await shop.bot.exited;
    const polls = shop.telegram.journal.filter((entry) => entry.method === "getUpdates").length;
    shop.start();
    // Once the new life listens: what is replayed before could be handed to the connection of the one that is dead.
    await shop.telegram.waitForArrival("getUpdates", polls + 1);
    shop.telegram.replay(shop.telegram.updates);
    await shop.telegram.waitForArrival("getUpdates", polls + 2);
    await shop.bot.pass(60_000);
    expect(Math.min(...deliveries(shop).slice(3))).toBe(3);
    expect(outcomeOf(shop)).toEqual(outcomeOf(clean));
  });
});

/** Ana answers while a message to her hangs: whatever the bot says to the first answers cannot begin to be sent before the last. */
async function answerBlindly(shop: Shop, ...answers: readonly string[]): Promise<void> {
  const stuck = shop.telegram.fault("sendMessage", { type: "hang", applied: true });
  await shop.asks("ana", "saldo 4777654321", (text) => text.includes("Jorge Ruiz"));
  await shop.bot.hold("/sendMessage");
  for (const answer of answers) {
    await inOneBatch(shop, () => shop.say("ana", answer));
    await shop.bot.quiet();
  }
  stuck.release();
}

describe("in order: what is typed in one burst", () => {
  it("three answers are three answers: one right sale", async () => {
    const shop = await open("ana");
    await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
    await inOneBatch(shop, () => {
      for (const answer of ["477 123 4567", "250", "1029"]) shop.say("ana", answer);
    });
    expect(await shop.hears("ana", isSummary)).toMatch(/477 123 4567\nMonto: \$250\.00\nTicket: 1029/);
    await shop.asks("ana", "sí", isRegistered);
    expect(salesOf(shop).map((sale) => sale.form)).toMatchObject([
      { phone: "4771234567", transaction_amount: "250", ticket: "1029" },
    ]);
  });

  it("three balances are told in the order they were asked for, however slow the wallet is with the first", async () => {
    const shop = await open("ana");
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    shop.wallet.fault("/wallet/contact/get", faults.holdBefore(held));
    await inOneBatch(shop, () => {
      for (const phone of ["4771234567", "4777654321", "4770000123"]) shop.say("ana", `saldo ${phone}`);
    });
    await shop.bot.hold("/wallet/contact/get");
    await shop.bot.quiet();
    answer();
    await shop.hears("ana", (text) => text.includes("no está registrado"));
    const told = shop.heard("ana").slice(-3);
    expect(told).toEqual([
      expect.stringContaining("María Torres"),
      expect.stringContaining("Jorge Ruiz"),
      expect.stringContaining("no está registrado"),
    ]);
  });

  it("a whole sale with its sí is a summary, and asks again", async () => {
    const shop = await open("ana");
    await inOneBatch(shop, () => {
      for (const line of ["venta", "4771234567", "250", "A-1", "sí"]) shop.say("ana", line);
    });
    await shop.hears("ana", isSummary);
    await shop.bot.pass(10_000);
    expect(salesOf(shop)).toEqual([]);
    expect(shop.operations()).toEqual([]);
    await shop.asks("ana", "sí", isRegistered);
    expect(tickets(shop)).toEqual(["A-1"]);
  });

  it("a sí that came while the summary waited to be sent confirms nothing and is asked again; one after it does", async () => {
    const shop = await open("ana");
    await shop.asks("ana", "venta 4771234567 250", (text) => text.includes("ticket"));
    await answerBlindly(shop, "A-1", "sí");
    await shop.hears("ana", (text) => text.includes("Contestaste antes"));
    await shop.bot.quiet();
    expect(shop.operations()).toEqual([]);
    await shop.asks("ana", "sí", isRegistered);
    expect(tickets(shop)).toEqual(["A-1"]);
  });

  it("a sí typed before the question about an earlier sale like it answers no such question", async () => {
    const shop = await open("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", isRegistered);
    await shop.asks("ana", "venta 4771234567 250", (text) => text.includes("ticket"));
    const summaries = shop.heard("ana").filter(isSummary).length;
    await answerBlindly(shop, "A-2", "sí");
    await shop.hears("ana", (text) => text.includes("¿Es otra?"));
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(isSummary).length).toBe(summaries);
    await shop.asks("ana", "sí", isSummary);
    await shop.asks("ana", "sí", isRegistered);
    expect(tickets(shop)).toEqual(["A-1", "A-2"]);
  });
});

describe("in order: one summary, one sale", () => {
  const says = (shop: Shop) => shop.say("ana", "sí");
  const taps = (shop: Shop) => tap(shop, "ana", "Sí, registrar");
  it.each([
    ["two sí", says, says],
    ["a tap and a sí", taps, says],
    ["a sí and a tap", says, taps],
    ["two taps", taps, taps],
  ] as const)("%s together", async (_, one, other) => {
    const shop = await open("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.bot.quiet();
    await inOneBatch(shop, () => {
      one(shop);
      other(shop);
    });
    await shop.hears("ana", isRegistered);
    await shop.bot.pass(60_000);
    expect(tickets(shop)).toEqual(["A-1"]);
    expect(shop.operations().length).toBe(1);
    expect(shop.heard("ana").filter(isRegistered).length).toBe(1);
  });

  it("a tap under a summary that was corrected does nothing but say so", async () => {
    const shop = await open("ana");
    const { id } = people.ana;
    await shop.asks("ana", "venta 4771234567 2500 A-1", isSummary);
    const old = shop.telegram.messages(id).findLast((message) => isSummary(message.text));
    if (!old) throw new Error("There was no summary");
    await shop.asks("ana", "2", (text) => text.includes("¿Monto"));
    await shop.asks("ana", "250", isSummary);
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    shop.telegram.tap(id, old, "Sí, registrar", { evenIfGone: true });
    expect(await shop.hears("ana", () => true, before)).toMatch(/ya no vale/);
    await shop.bot.pass(60_000);
    expect(shop.operations()).toEqual([]);
    expect(shop.heard("ana").length).toBe(before + 1);
    tap(shop, "ana", "Sí, registrar");
    await shop.hears("ana", isRegistered);
    expect(salesOf(shop).map((sale) => sale.form)).toMatchObject([{ transaction_amount: "250" }]);
  });
});
