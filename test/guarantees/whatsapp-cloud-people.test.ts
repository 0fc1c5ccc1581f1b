import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop.ts";
import type { Writing } from "../support/whatsapp-cloud-server/writing.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const isStranger = (text: string) => text.includes("no sé quién eres");

let shop: Shop;
let writing: Writing;
const sales = () => shop.wallet.requests("/wallet/sale");
const deeds = () => shop.audit().map(({ what }) => what);

beforeEach(async () => {
  shop = await Shop.open({ network: "whatsapp-cloud" });
  shop.start();
  writing = shop.cloud.server.writing;
});
afterEach(() => shop.close());

describe("who somebody is on the Cloud API", () => {
  it("a cashier without a visible phone is known by the button, and sells", async () => {
    shop.cloud.person("ana").shown = "user id alone";
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(sales()).toHaveLength(1);
  });

  it("a phone that is only shown, a card from the menu, or the digits of a user id give no role", async () => {
    const stranger = shop.cloud.person("rosa");
    stranger.phone = "524771110001";
    stranger.userId = "MX.5214771110001";
    expect(await shop.asks("rosa", "venta 4771234567 250 A-1")).toContain("no sé quién eres");
    const before = shop.heard("rosa").length;
    writing.shareCard(stranger, stranger);
    await shop.hears("rosa", (text) => text.includes("Ese contacto no es el tuyo"), before);
    expect(deeds()).not.toContain("person.bound");
    expect(sales()).toEqual([]);
  });

  it.each([
    ["with a new user id", true],
    ["with the same user id", false],
  ])("a number changed in the middle of a sale ends it: %s", async (_, newUser) => {
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    writing.changeNumber(shop.cloud.person("ana"), "525550000001", newUser);
    await shop.waitUntilConfirmed();
    await shop.asks("ana", "sí", isStranger);
    await shop.bot.quiet();
    expect([sales(), shop.operations()]).toEqual([[], []]);
    expect(deeds()).toContain("person.moved");
  });

  it("a number that changed without anybody saying so is seen by the next message", async () => {
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.cloud.person("ana").phone = "525550000001";
    await shop.asks("ana", "sí", isStranger);
    expect(sales()).toEqual([]);
  });

  it("a username taken up in the middle of a sale changes nothing", async () => {
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.cloud.person("ana").shown = "user id alone";
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });

  it("a recycled number does not inherit its role: only a manager can give it", async () => {
    await shop.enter("ana");
    await shop.enter("luis");
    const next = shop.cloud.person("pedro");
    next.phone = shop.cloud.person("ana").phone;
    expect(await shop.asks("pedro", "venta 4771234567 250 A-1")).toContain("no sé quién eres");
    const before = shop.heard("pedro").length;
    writing.shareOwn(next);
    await shop.hears("pedro", (text) => text.includes("ya era de otra cuenta"), before);
    await shop.asks("pedro", "venta 4771234567 250 A-1", isStranger);
    expect(sales()).toEqual([]);
    await shop.asks("luis", "desvincular Ana", (text) => text.includes("¿"));
    await shop.asks("luis", "sí", (text) => text.includes("ya no es de Ana"));
    writing.shareOwn(next);
    await shop.hears("pedro", (text) => text.includes("Te reconocí como cajero"), before);
    await shop.asks("ana", "menú", isStranger);
  });

  it("a customer's recycled number is the new customer's alone", async () => {
    await shop.enter("maria");
    const next = shop.cloud.person("pedro");
    next.phone = shop.cloud.person("maria").phone;
    await shop.asks("pedro", "saldo", isStranger);
    const before = shop.heard("pedro").length;
    writing.shareOwn(next);
    await shop.bot.pass(3_000);
    await shop.hears("pedro", (text) => text.includes("Te reconocí como cliente"), before);
    await shop.asks("maria", "saldo", isStranger);
  });
});
