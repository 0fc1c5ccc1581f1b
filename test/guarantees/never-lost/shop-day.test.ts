import { afterEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { Shop } from "../../support/shop/shop.ts";

const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
/** 24/11/2025, ten minutes before midnight in Mexico City. */
const lateMs = Date.UTC(2025, 10, 25, 5, 50);
const minuteMs = 60_000;

let shop: Shop;
afterEach(() => shop.close());

async function open(closing: string): Promise<void> {
  shop = await Shop.open({ network: "telegram", env: { CLOSING_HOUR: closing, CONSOLE_TOKEN: token } });
  shop.start({ CLOCK_START_MS: String(lateMs) });
  await shop.enter("ana");
  await shop.enter("luis");
}

async function sell(ticket: string): Promise<void> {
  await shop.asks("ana", `venta 4771234567 100 ${ticket}`, (text) => text.includes("¿La registro?"));
  await shop.bot.quiet();
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
}

const days = () => shop.operations().map(({ request, day }) => ["ticket" in request && request.ticket, day]);
const isCut = (text: string) => text.includes("Corte");

describe("a shop that closes after midnight (CLOSING_HOUR=01:30)", () => {
  it("goes on with the day that began: the ticket, the own sales, the cut and the console", async () => {
    await open("01:30");
    await sell("D-1");
    await shop.bot.leap(50 * minuteMs);
    await shop.asks("ana", "venta 4771234567 90 D-1", (text) => text.includes("ya se usó hoy"));
    await shop.asks("ana", "cancelar", (text) => text.includes("ancel"));
    await sell("D-2");
    expect(days()).toEqual([
      ["D-1", "2025-11-24"],
      ["D-2", "2025-11-24"],
    ]);
    expect(await shop.asks("ana", "mis ventas", (text) => text.includes("D-"))).toMatch(/D-2[^]*D-1/);
    expect(await shop.asks("luis", "corte", isCut)).toMatch(/24\/11\/2025[^]*\$200\.00/);
    expect(await shop.asks("luis", "corte ayer")).toContain("23/11/2025");
    expect(await shop.asks("luis", "corte 25/11/2025")).not.toMatch(/\$200/);
    const visitor = new ConsoleVisitor(shop.network.env()["HTTP_PORT"] ?? "");
    await visitor.enter(token);
    for (const page of ["/console", "/console/corte"])
      expect((await visitor.get(page)).text, page).toContain("$200.00");
  });

  it("lists after midnight what was done for a phone since the day began", async () => {
    await open("01:30");
    await sell("D-1");
    await shop.bot.leap(50 * minuteMs);
    const answer = await shop.asks("ana", "¿sí quedó la venta del 4771234567?", (text) => text.startsWith("Hoy"));
    expect(answer).toMatch(/^Hoy, del 477 123 4567:[^]*D-1/);
  });

  it("gets at 01:30 the cut of the day that ended, and begins another", async () => {
    await open("01:30");
    await sell("D-1");
    await shop.bot.leap(50 * minuteMs);
    await sell("D-2");
    const before = shop.heard("luis").length;
    await shop.bot.leap(51 * minuteMs);
    expect(await shop.hears("luis", isCut, before)).toMatch(/24\/11\/2025[^]*\$200\.00/);
    await sell("D-1");
    expect(days().at(-1)).toEqual(["D-1", "2025-11-25"]);
  });
});

describe("a shop that closes before midnight (CLOSING_HOUR=23:55)", () => {
  it("has the calendar's day, of which the cut is", async () => {
    await open("23:55");
    await sell("D-1");
    const before = shop.heard("luis").length;
    await shop.bot.leap(6 * minuteMs);
    expect(await shop.hears("luis", isCut, before)).toMatch(/24\/11\/2025[^]*\$100\.00/);
    await shop.bot.leap(44 * minuteMs);
    await sell("D-1");
    expect(days()).toEqual([
      ["D-1", "2025-11-24"],
      ["D-1", "2025-11-25"],
    ]);
  });
});

describe("a shop that closes at midnight (CLOSING_HOUR=00:00)", () => {
  it("gets the cut of the day that ended", async () => {
    await open("00:00");
    await sell("D-1");
    const before = shop.heard("luis").length;
    await shop.bot.leap(11 * minuteMs);
    expect(await shop.hears("luis", isCut, before)).toMatch(/24\/11\/2025[^]*\$100\.00/);
  });
});
