import { afterEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { people } from "../../support/shop/people.ts";
import { Shop, type ShopOptions } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
let shop: Shop;

afterEach(() => shop.close());

async function open(options: ShopOptions = {}, env: { readonly [name: string]: string } = {}): Promise<void> {
  shop = await Shop.open(options);
  shop.start(env);
  await shop.enter("ana");
}

/** Ana confirms a sale while nobody listens on the wallet's port: it waits. */
async function leaveASaleWaiting(): Promise<void> {
  await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
  await shop.bot.quiet();
  shop.wallet.away();
  expect(await shop.asks("ana", "sí")).toContain("Guardada");
  await shop.bot.quiet();
}

const sales = () => shop.wallet.requests("/wallet/sale").length;
const state = () => shop.operations()[0]?.state;

describe("a machine whose clock is wrong", () => {
  const ahead = () => ({ CLOCK_START_MS: String(Date.now()), CLOCK_AHEAD_MS: String(11 * minuteMs) });

  it.each([
    ["telegram", "that tells the time", true],
    ["telegram", "that does not", false],
    ["whatsapp", "where the wallet tells it too", true],
    ["whatsapp", "where it tells it alone", false],
  ] as const)("eleven minutes ahead takes a typed sí on %s, %s", async (network, _, told) => {
    shop = await Shop.open({ network });
    if (told) shop.wallet.tellTime(() => Date.now());
    if (told && network === "telegram") shop.telegram.tellTime(() => Date.now());
    shop.start(ahead());
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    expect(shop.heard("ana").join("\n")).not.toContain("Contestaste antes");
  });

  it.each([
    ["adelantado", 11],
    ["atrasado", -11],
  ])("is told to the managers once, and in the log: %s", async (how, minutes) => {
    shop = await Shop.open({ network: "telegram" });
    shop.wallet.tellTime(() => Date.now());
    shop.telegram.tellTime(() => Date.now());
    const env = { CLOCK_START_MS: String(Date.now()), CLOCK_AHEAD_MS: String(minutes * minuteMs) };
    shop.start(env);
    await shop.enter("luis");
    // The bot's time goes on faster than that of the servers.
    const told = () => shop.heard("luis").filter((text) => text.includes(how));
    await shop.bot.pass(61_000);
    await shop.hears("luis", (text) => new RegExp(`va 1[0-2] min ${how}`).test(text));
    expect(shop.output).toContain("The machine's clock is wrong, by the networks' and the wallet's");
    await shop.bot.pass(30_000);
    shop.bot.kill();
    await shop.bot.exited;
    shop.start(env);
    await shop.bot.pass(90_000);
    expect(told()).toHaveLength(1);
  });

  it("is on the console and in what health says", async () => {
    shop = await Shop.open({ network: "telegram", env: { CONSOLE_TOKEN: consoleToken } });
    shop.wallet.tellTime(() => Date.now());
    shop.start(ahead());
    await shop.enter("ana");
    await shop.bot.quiet();
    const port = shop.network.env()["HTTP_PORT"] ?? "";
    const { clockAheadMs } = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as {
      readonly clockAheadMs: number;
    };
    expect(Math.round(clockAheadMs / minuteMs)).toBe(11);
    const visitor = new ConsoleVisitor(port);
    await visitor.enter(consoleToken);
    expect((await visitor.get("/console")).text).toContain("El reloj de esta computadora va 11 min adelantado.");
  });

  it("takes no answer that was under way for eleven minutes, and asks again", async () => {
    await open({ network: "telegram" }, { CLOCK_START_MS: String(Date.now()) });
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    shop.say("ana", "sí");
    shop.telegram.tellTime(() => Date.now() + 11 * minuteMs);
    const before = shop.heard("ana").length;
    shop.start({ CLOCK_START_MS: String(Date.now() + 11 * minuteMs) });
    // At the start the question's own timer comes first and asks it once more: the answer was written before that.
    const said = await shop.hears("ana", (text) => /tardó|Contestaste antes|registrada/.test(text), before);
    expect(said).toContain("Contestaste antes de ver esto");
    expect(said).toContain("¿La registro?");
    expect(shop.operations()).toEqual([]);
  });
});

describe("a sí that arrives late", () => {
  it.each([
    ["ten seconds before the question", 10_000],
    ["two minutes before it", 120_000],
  ])("confirms nothing that was asked after it was written: %s", async (_, earlierMs) => {
    shop = await Shop.open({ network: "telegram" });
    shop.telegram.tellTime(() => Date.now());
    shop.start({ CLOCK_START_MS: String(Date.now()) });
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    shop.telegram.say(people.ana.id, "sí", { writtenAtMs: Date.now() - earlierMs });
    await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
    expect(shop.operations()).toEqual([]);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
  });
});

describe("a clock that is set while a summary is open", () => {
  const isSummary = (text: string) => text.includes("¿La registro?");

  it.each([8_000, 30_000, hourMs, -5_000, -30_000, -hourMs])(
    "by %d ms: an old sí confirms nothing, and a new one is taken at once",
    async (stepMs) => {
      shop = await Shop.open({ network: "telegram" });
      shop.telegram.tellTime(() => Date.now());
      shop.start({ CLOCK_START_MS: String(Date.now()) });
      await shop.enter("ana");
      const { id } = people.ana;
      const asked = shop.heard("ana").length;
      shop.telegram.say(id, "venta 4771234567 250", { writtenAtMs: Date.now() - 20_000 });
      await shop.hears("ana", (text) => text.includes("ticket"), asked);
      await shop.bot.quiet();
      // Telegram does not say when a button was pressed: of the summary it is known only when it was accepted.
      shop.tap("ana", "ticket", "Sin ticket");
      await shop.hears("ana", isSummary, asked);
      await shop.bot.quiet();
      await shop.bot.step(stepMs);
      const before = shop.heard("ana").length;
      shop.telegram.say(id, "sí", { writtenAtMs: Date.now() - 8_000 });
      await shop.hears("ana", (text) => text.includes("Contestaste antes"), before);
      expect(shop.operations()).toEqual([]);
      await shop.bot.quiet();
      await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
      expect(shop.heard("ana").filter((text) => text.includes("Contestaste antes"))).toHaveLength(1);
    },
  );

  it("a message that its network dates in the future keeps no later sí out", async () => {
    shop = await Shop.open({ network: "telegram" });
    shop.telegram.tellTime(() => Date.now());
    shop.start({ CLOCK_START_MS: String(Date.now()) });
    await shop.enter("ana");
    const before = shop.heard("ana").length;
    shop.telegram.say(people.ana.id, "venta 4771234567 250 A-1", { writtenAtMs: Date.now() + hourMs });
    await shop.hears("ana", isSummary, before);
    await shop.bot.quiet();
    await shop.asks("ana", "monto 300", (text) => isSummary(text) && text.includes("$300"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });
});

describe("a clock that is set while a sale waits to be sent", () => {
  it("back an hour does not make it go out after ten minutes", async () => {
    await open();
    await leaveASaleWaiting();
    await shop.bot.step(-hourMs);
    await shop.bot.pass(10 * minuteMs + 30_000);
    expect(state()).toBe("expired");
    await shop.wallet.back();
    await shop.bot.pass(hourMs);
    await shop.hears("ana", (text) => text.includes("No se registró"));
    expect(sales()).toBe(0);
  });

  it.each([
    ["a restart of the program", "boot"],
    ["a restart of the machine", "another boot"],
  ])("back an hour does not make it go out after ten minutes and %s", async (_, boot) => {
    await open();
    await leaveASaleWaiting();
    shop.bot.kill();
    await shop.bot.exited;
    await shop.wallet.back();
    shop.start({
      CLOCK_START_MS: String(shop.clockMs + 11 * minuteMs),
      CLOCK_AHEAD_MS: String(-hourMs),
      CLOCK_BOOT: boot,
    });
    await shop.bot.pass(2 * minuteMs);
    expect(state()).toBe("expired");
    expect(sales()).toBe(0);
    await shop.hears("ana", (text) => text.includes("No se registró"));
  });

  it("forward an hour does not end it before its time", async () => {
    await open();
    await leaveASaleWaiting();
    await shop.bot.step(hourMs);
    await shop.bot.pass(2 * minuteMs);
    expect(state()).toBe("ready");
    await shop.wallet.back();
    await shop.bot.pass(2 * minuteMs);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(sales()).toBe(1);
  });

  it("back an hour does not keep it from being tried again, and managers are told", async () => {
    await open();
    await shop.enter("luis");
    await leaveASaleWaiting();
    await shop.bot.step(-hourMs);
    await shop.bot.pass(61_000);
    await shop.hears("luis", (text) => text.includes("se atrasó 60 min de golpe"));
    expect(shop.output).toContain("The machine's clock was set; waiting rows are moved with it");
    await shop.wallet.back();
    await shop.bot.pass(2 * minuteMs);
    expect(state()).toBe("confirmed");
    expect(sales()).toBe(1);
  });
});

describe("a clock that is set while a doubt is looked at", () => {
  it("back an hour does not keep it from being looked at again, and asked of a manager", async () => {
    await open();
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.quiet();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const balance = "/wallet/contact/get";
    shop.wallet.fault(balance, faults.holdBefore(held));
    const looked = shop.wallet.arrived(balance, shop.wallet.requests(balance).length + 1);
    void shop.bot.pass(3_500);
    await looked;
    await shop.bot.hold(balance);
    await shop.bot.step(-hourMs);
    // With every message it is looked whether the clock was set.
    await shop.asks("ana", "menú");
    release();
    await shop.bot.quiet();
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    expect(state()).toBe("ask");
  });
});

describe("a clock that is set while a conversation is open", () => {
  it.each([
    ["back", -hourMs],
    ["forward", hourMs],
  ])("%s an hour does not change how long it waits", async (_, stepMs) => {
    await open();
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    await shop.bot.step(stepMs);
    await shop.bot.pass(9 * minuteMs);
    expect(shop.heard("ana").length).toBe(before);
    await shop.bot.pass(2 * minuteMs);
    expect(shop.heard("ana").length).toBe(before + 1);
    await shop.bot.pass(5 * minuteMs);
    expect(shop.heard("ana").length).toBe(before + 2);
  });

  it("while the program is down does not change it either", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    shop.bot.kill();
    await shop.bot.exited;
    shop.start({ CLOCK_START_MS: String(shop.clockMs + minuteMs), CLOCK_AHEAD_MS: String(-hourMs) });
    await shop.bot.pass(8 * minuteMs);
    expect(shop.heard("ana").length).toBe(before);
    await shop.bot.pass(2 * minuteMs);
    expect(shop.heard("ana").length).toBe(before + 1);
  });
});

describe("a clock that is set between two sales alike", () => {
  const summary = (text: string) => text.includes("¿La registro?");
  const recorded = (text: string) => text.includes("Venta registrada");
  const another = (text: string) => text.includes("¿Es otra?");

  /** The clock is set, and followed by the time it is looked at next. */
  async function set(ms: number): Promise<void> {
    await shop.bot.step(ms);
    await shop.bot.pass(61_000);
  }

  it.each([
    ["forward", hourMs],
    ["back", -hourMs],
  ])("%s an hour: whoever sells the same again is asked", async (_, stepMs) => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 sin ticket", summary);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    await set(stepMs);
    expect(await shop.asks("ana", "venta 4771234567 250 sin ticket", (text) => summary(text) || another(text))).toMatch(
      /¿Es otra\?/,
    );
  });

  it("forward an hour after both were shown their summary: the second is not made, and asked about", async () => {
    await open();
    await shop.enter("luis");
    for (const who of ["ana", "luis"] as const) await shop.asks(who, "venta 4771234567 250 sin ticket", summary);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    await set(hourMs);
    expect(await shop.asks("luis", "sí", (text) => recorded(text) || another(text))).toMatch(/¿Es otra\?/);
    expect(sales()).toBe(1);
  });

  it("ten minutes later by the steady clock it is another sale, whatever the wall clock says", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 sin ticket", summary);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    await shop.bot.pass(11 * minuteMs);
    await set(-11 * minuteMs);
    expect(await shop.asks("ana", "venta 4771234567 250 sin ticket", (text) => summary(text) || another(text))).toMatch(
      /¿La registro\?/,
    );
  });

  it("over midnight: a ticket of the day is still of the day", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", recorded);
    await set(24 * hourMs);
    expect(await shop.asks("ana", "venta 4777654321 80 A-1", (text) => text.includes("A-1"))).toMatch(/ya se usó hoy/);
  });
});
