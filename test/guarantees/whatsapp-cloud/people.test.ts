import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import type { Writing } from "../../support/networks/whatsapp-cloud-server/writing.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const isStranger = (text: string) => text.includes("no sé quién eres");
const isMoved = (text: string) => text.includes("tu número cambió: lo que estuviera sin confirmar se cerró");

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

  it("a card from the menu, or the digits of a user id give no role", async () => {
    const stranger = shop.cloud.person("rosa");
    stranger.phone = "524771110001";
    stranger.userId = "MX.5214771110001";
    stranger.shown = "user id in from";
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
    await shop.asks("ana", "sí", isMoved);
    await shop.bot.quiet();
    expect([sales(), shop.operations()]).toEqual([[], []]);
    expect(deeds()).toContain("person.moved");
    const asked = shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("Eso se hace en caja"));
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await asked;
  });

  it("a number that changed without anybody saying so is seen by the next message", async () => {
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.cloud.person("ana").phone = "525550000001";
    await shop.asks("ana", "sí", isMoved);
    await shop.bot.quiet();
    expect([sales(), shop.operations()]).toEqual([[], []]);
  });

  it("a number that was hidden at the proof, and is another when it is first shown, ends the proof", async () => {
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    ana.phone = "525550000001";
    ana.shown = "both";
    await shop.asks("ana", "sí", isMoved);
    await shop.bot.quiet();
    expect([sales(), shop.operations()]).toEqual([[], []]);
    expect(deeds()).toContain("person.moved");
  });

  it("a number that was hidden at the proof, and is the proved one when it is first shown, changes nothing", async () => {
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    ana.shown = "both";
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });

  it.each(["both", "user id alone"] as const)(
    "a change that names only the number that was left ends the proof of its user id, whose messages show %s",
    async (shown) => {
      const ana = shop.cloud.person("ana");
      ana.shown = shown;
      await shop.enter("ana");
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      ana.shown = "phone alone";
      writing.changeNumber(ana, "525550000001", false);
      await shop.waitUntilConfirmed();
      ana.shown = "user id alone";
      await shop.asks("ana", "sí", isStranger);
      expect(sales()).toEqual([]);
    },
  );

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
    // Nor does their number give back what a manager took away.
    await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
  });

  it.each([
    ["with a new user id", true],
    ["with the same user id", false],
  ])(
    "a number that a manager left, %s, gives its role to nobody who has it next, over a restart too",
    async (_, newUser) => {
      await shop.enter("ana");
      await shop.enter("luis");
      const left = shop.cloud.person("luis").phone;
      writing.changeNumber(shop.cloud.person("luis"), "525550000001", newUser);
      await shop.waitUntilConfirmed();
      const next = shop.cloud.person("pedro");
      next.phone = left;
      await shop.asks("pedro", "venta 4771234567 250 A-1", isStranger);
      const before = shop.heard("pedro").length;
      writing.shareOwn(next);
      await shop.hears("pedro", (text) => text.includes("ya era de otra cuenta"), before);
      await shop.asks("pedro", "venta 4771234567 250 A-1", isStranger);
      await shop.bot.stop();
      shop.start();
      await shop.bot.started;
      await shop.asks("pedro", "corte", isStranger);
      expect([sales(), deeds().filter((what) => what === "person.bound").length]).toEqual([[], 2]);
    },
  );

  it("whoever has a cashier's number next has the role by a manager's invitation", async () => {
    await shop.enter("ana");
    await shop.enter("luis");
    const ana = shop.cloud.person("ana");
    const next = shop.cloud.person("pedro");
    next.phone = ana.phone;
    writing.changeNumber(ana, "525550000001");
    await shop.waitUntilConfirmed();
    await shop.asks("pedro", "menú", isStranger);
    const invited = await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
    const before = shop.heard("pedro").length;
    shop.network.follow("pedro", /https:\/\/wa\.me\S+/.exec(invited)?.[0] ?? "");
    await shop.hears("pedro", (text) => text.includes("Te reconocí como cajero"), before);
  });

  it("who left a number and has it again is known by it", async () => {
    await shop.enter("ana");
    const ana = shop.cloud.person("ana");
    const home = ana.phone;
    writing.changeNumber(ana, "525550000001", false);
    await shop.waitUntilConfirmed();
    writing.changeNumber(ana, home, false);
    await shop.waitUntilConfirmed();
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
  });

  it("a card that was written before its number was left, and comes later, proves nothing", async () => {
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    await shop.enter("ana");
    const card = { origin: "contact_request", phones: [{ phone: `+${ana.phone}`, wa_id: ana.phone }] };
    const atMs = shop.clockMs;
    await shop.bot.pass(3_600_000);
    writing.changeNumber(ana, "525550000001", false);
    await shop.waitUntilConfirmed();
    writing.write(ana, { type: "contacts", contacts: [card] }, { atMs });
    // Nor does one of which nobody says when it was written.
    writing.write(ana, { type: "contacts", contacts: [card], timestamp: undefined });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
    expect(deeds().filter((what) => what === "person.bound")).toHaveLength(1);
    expect(sales()).toEqual([]);
  });

  it("a card from before a change of which nobody says when it was proves nothing", async () => {
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    await shop.enter("ana");
    const card = { origin: "contact_request", phones: [{ phone: `+${ana.phone}`, wa_id: ana.phone }] };
    const atMs = shop.clockMs;
    await shop.bot.pass(3_600_000);
    const user_id = { previous: ana.userId, current: "MX.9999" };
    shop.cloud.server.webhook.add({ field: "user_id_update", value: { user_id_update: [{ user_id }] } });
    await shop.waitUntilConfirmed();
    writing.write(ana, { type: "contacts", contacts: [card] }, { atMs });
    await shop.waitUntilConfirmed();
    await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
    expect(deeds().filter((what) => what === "person.bound")).toHaveLength(1);
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
    // What they had asked for goes on.
    await shop.hears("pedro", (text) => text.includes("$50.00"), before);
    await shop.asks("maria", "saldo", isStranger);
  });
});
