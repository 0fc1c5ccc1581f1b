import { afterEach, expect, it } from "vitest";
import { notSupported } from "../../support/networks/telegram-server/rich.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop, type ShopOptions } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

const closing = { env: { CLOSING_HOUR: "10:30" } };
const isCut = (text: string) => text.includes("Corte del");
const last = (who: Who) => shop.telegram.messages(people[who].id).at(-1);
const rows = (who: Who) => last(who)?.rich?.lines.filter((line) => typeof line !== "string");

/** A shop with a sale of 250 and one of 90. */
async function open(options: ShopOptions = {}): Promise<void> {
  shop = await Shop.open({ network: "telegram", ...options });
  addRosa(shop);
  shop.start();
  for (const who of ["ana", "luis", "rosa"] as const) await shop.enter(who);
  for (const sale of ["venta 4771234567 250 A-1", "venta 4777654321 90 A-2"]) {
    await shop.asks("ana", sale, (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  }
}

it("comes as text, and as a compact table for whoever presses the button; the table says what the text says", async () => {
  await open();
  const text = await shop.asks("luis", "corte", isCut);
  expect(last("luis")?.rich).toBeUndefined();
  shop.tap("luis", "Corte del", "Tabla");
  await shop.telegram.waitForMessage(people.luis.id, ({ rich }) => rich !== undefined);
  expect(rows("luis")).toEqual([
    ["Ventas", "2", "$340.00"],
    ["Ticket promedio", "$170.00"],
    ["Abonado por ventas", "$17.00"],
    ["Sucursal Centro", "2 ventas", "$340.00"],
    ["Ana López", "2 ventas", "$340.00"],
  ]);
  expect(last("luis")?.rich?.isCompact).toBe(true);
  const said = last("luis")?.rich?.lines.map((line) => (typeof line === "string" ? line : line.join("")));
  const letters = (line: string) => line.replaceAll(/[^\p{L}\p{N}$.]/gu, "");
  expect(said?.map(letters)).toEqual(text.split("\n").map(letters));
});

it("comes as a table from then on to whoever could press the button in it, at the closing hour too, until they ask for text", async () => {
  await open(closing);
  await shop.asks("luis", "corte tabla", isCut);
  shop.tap("luis", "Corte del", "Siempre así");
  await shop.hears("luis", (text) => text.includes("te llega como tabla"));
  await shop.bot.stop();
  await shop.start().started;
  const before = { luis: shop.heard("luis").length, rosa: shop.heard("rosa").length };
  await shop.bot.pass(31 * 60_000);
  for (const who of ["luis", "rosa"] as const) await shop.hears(who, isCut, before[who]);
  const ofClosing = (who: Who) =>
    shop.telegram
      .messages(people[who].id)
      .filter(({ text }) => isCut(text))
      .at(-1);
  expect([ofClosing("luis")?.rich?.buttons, ofClosing("rosa")?.rich]).toEqual([[], undefined]);
  await shop.bot.quiet();
  await shop.asks("luis", "corte", isCut);
  expect(rows("luis")?.[0]).toEqual(["Ventas", "2", "$340.00"]);
  shop.tap("luis", "Corte del", "Texto");
  await shop.hears("luis", (text) => text.includes("Ventas: 2"));
  await shop.asks("luis", "corte", (text) => text.includes("Ventas: 2"));
});

it("whose app is older than tables reads every cut, unless they ask for a table", async () => {
  await open(closing);
  shop.telegram.hasOldApp(people.luis.id);
  await shop.asks("luis", "corte", (text) => text.includes("Ventas: 2"));
  shop.tap("luis", "Corte del", "Tabla");
  await shop.hears("luis", (text) => text === notSupported);
  expect(() => shop.telegram.tap(people.luis.id, last("luis") as never, "Siempre así")).toThrow("shows no button");
  const before = shop.heard("luis").length;
  await shop.bot.pass(31 * 60_000);
  await shop.hears("luis", (text) => text.includes("Ventas: 2"), before);
  await shop.asks("luis", "corte", (text) => text.includes("Ventas: 2"));
});

it("on WhatsApp is text, whatever is asked", async () => {
  await open({ network: "whatsapp" });
  const said = await shop.asks("luis", "corte tabla", isCut);
  expect(said).toContain("Ventas: 2");
  expect(said).not.toContain("Tabla");
});
