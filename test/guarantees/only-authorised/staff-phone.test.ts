import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
const summary = (text: string) => text.includes("¿La registro?");
const recorded = (text: string) => text.includes("Venta registrada");
const sales = () => shop.wallet.requests("/wallet/sale").length;

beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"])));
afterEach(() => shop.close());

describe("only authorised people: a phone of the staff's", () => {
  /** The wallet lists María, a customer so far, as a cashier, and the bot has read it. */
  async function hires(): Promise<void> {
    shop.wallet.state.account.collaborators.push({
      id: 8021,
      name: "María Torres",
      phone: "4771234567" as never,
      branch: "Sucursal Centro",
      type: "cajero",
      password: "demo-maria",
      walletKeys: "all",
      status: "activo",
    });
    await shop.bot.pass(61_000);
  }

  it.each([
    { what: "a sale", line: "venta 4771234567 250 A-1", shown: summary },
    {
      what: "a use of balance",
      line: "usar 4771234567 30 de 250 A-1",
      shown: (text: string) => text.includes("¿Lo uso?"),
    },
  ])("$what is not sent to one of which that was not known at the summary", async ({ line, shown }) => {
    await shop.asks("ana", line, shown);
    await hires();
    const before = shop.heard("ana").length;
    shop.say("ana", "sí");
    expect(await shop.hears("ana", (text) => text.includes("❌"), before)).toMatch(
      /No se registró[^]*del equipo[^]*gerente/,
    );
    await shop.bot.pass(10_000);
    expect(sales()).toBe(0);
    const trail = shop.audit().map(({ what, detail: why }) => [what, why]);
    expect(trail).toContainEqual(["operation.cancelled", "staffPhone"]);
    expect(trail.filter(([deed]) => deed === "access.refused")).toEqual([]);
  });

  /** Luis orders again what is in doubt. */
  async function registerNow(): Promise<void> {
    await shop.bot.pass(125_000);
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    await shop.asks("luis", "regístrala ahora", (text) => text.includes("La registro ahora"));
  }

  it("a second try is not sent to one who was hired since, and both people are told why", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await hires();
    const before = { ana: shop.heard("ana").length, luis: shop.heard("luis").length };
    await registerNow();
    expect(await shop.hears("ana", (text) => text.includes("❌"), before.ana)).toMatch(/No se registró[^]*del equipo/);
    expect(await shop.hears("luis", (text) => text.includes("❌"), before.luis)).toMatch(
      /del equipo[^]*de todos modos/,
    );
    await shop.bot.pass(10_000);
    expect(sales()).toBe(1);
    expect(shop.operations().map(({ state }) => state)).toEqual(["humanNot", "cancelled"]);
  });

  it("a second try of what a manager let through goes out", async () => {
    await hires();
    await shop.asks("luis", "ayuda");
    await shop.bot.quiet();
    await shop.asks("luis", "venta 4771234567 250 A-1", (text) => text.includes("de todos modos"));
    await shop.asks("luis", "de todos modos", summary);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("luis", "sí", (text) => text.includes("No la repitas"));
    const before = shop.heard("luis").length;
    await registerNow();
    await shop.hears("luis", recorded, before);
    expect(sales()).toBe(2);
  });

  it("is let through by a manager who was asked about it", async () => {
    await hires();
    await shop.asks("luis", "ayuda");
    await shop.bot.quiet();
    await shop.asks("luis", "venta 4771234567 250 A-1", (text) => text.includes("de todos modos"));
    await shop.asks("luis", "de todos modos", summary);
    await shop.asks("luis", "sí", recorded);
    expect(sales()).toBe(1);
  });
});
