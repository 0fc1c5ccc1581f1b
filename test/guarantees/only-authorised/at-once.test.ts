import { afterEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../src/domain/phone.ts";
import { people } from "../../support/shop/people.ts";
import { Shop, type ShopOptions } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
afterEach(() => shop.close());

const list = "/toolusers/get";
const readings = () => shop.wallet.requests(list).length;
const summary = (text: string) => text.includes("¿La registro?");
const unreadable = (text: string) => text.includes("No pude comprobar tu permiso");
const someTime = 5_000;

async function open(options: ShopOptions = {}): Promise<void> {
  shop = await Shop.entered("ana", options);
}

/** The wallet lists somebody as a cashier from now on. */
function hires(id: number, name: string, phone: string): void {
  const rest = { branch: "Sucursal Centro", type: "cajero", walletKeys: "all", status: "activo" } as const;
  shop.wallet.state.account.collaborators.push({ id, name, phone: phone as Phone, password: `demo-${id}`, ...rest });
}

const addPedro = () => hires(8020, "Pedro Gil", "4771110009");

/** Somebody shares their number; resolves with what they are told. */
async function shares(who: keyof typeof people): Promise<string> {
  const before = shop.heard(who).length;
  shop.telegram.shareContact(people[who].id, { kind: "own", phone: people[who].phone });
  return shop.hears(who, () => true, before);
}

describe("only authorised people: whoever the wallet lists now is served now", () => {
  it("a cashier listed a moment ago who shares their number is recognised as a cashier", async () => {
    await open();
    addPedro();
    expect(await shares("pedro")).toMatch(/Pedro Gil[^]*cajero/);
    expect(await shop.asks("pedro", "venta 4771234567 250 A-1", summary)).toContain("María Torres");
    expect(await shop.asks("pedro", "sí")).toContain("Venta registrada");
  });

  it.each(["venta 4771234567 250 A-1", "4771234567 250 A-1", "registra una venta de 250 al 4771234567 sin ticket"])(
    "a customer until a moment ago who writes %s makes the sale",
    async (line) => {
      await open();
      expect(await shares("pedro")).toContain("cliente");
      await shop.bot.pass(someTime);
      addPedro();
      expect(await shop.asks("pedro", line)).toMatch(/¿La registro\?/);
    },
  );

  it("on WhatsApp, which tells the phone, a cashier listed a moment ago makes the sale with their first words", async () => {
    await open({ network: "whatsapp" });
    await shop.bot.pass(someTime);
    hires(8022, "Rosa Díaz", "4771110010");
    expect(await shop.asks("rosa", "venta 4771234567 250 A-1", summary)).toContain("María Torres");
  });

  it("whoever asks within three seconds of another waits for the next reading, and it answers them both", async () => {
    await open();
    expect(await shares("pedro")).toContain("cliente");
    await shop.bot.pass(someTime);
    await shop.enter("maria");
    const before = readings();
    addPedro();
    const heard = [shop.heard("maria").length, shop.heard("pedro").length];
    shop.say("maria", "pendientes");
    shop.say("pedro", "venta 4771234567 250 A-1");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect([shop.heard("maria").length, shop.heard("pedro").length]).toEqual(heard);
    await shop.bot.pass(3_000);
    await shop.hears("pedro", summary);
    await shop.hears("maria", (text) => text.includes("saldo"), heard[0]);
    expect(readings()).toBe(before + 1);
  });

  it("a cashier whom the list lost is served again in the sale they were in, once it has them", async () => {
    await open();
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250", (text) => text.includes("icket"));
    const rows = shop.wallet.state.account.collaborators;
    const [ana] = rows.splice(0, 1);
    await shop.bot.pass(61_000);
    await shop.asks("luis", "hola");
    await shop.bot.quiet();
    if (ana) rows.push(ana);
    expect(await shop.asks("ana", "A-1", summary)).toContain("A-1");
  });

  it("a customer who writes venta without end leaves the wallet's budget to the sales", async () => {
    await open({ env: { WALLET_RATE_PER_MINUTE: "12" } });
    await shop.enter("maria");
    for (let time = 0; time < 20; time++) {
      shop.say("maria", "venta");
      await shop.waitUntilConfirmed();
      await shop.bot.pass(3_000);
    }
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    expect(shop.heard("maria").length).toBeGreaterThanOrEqual(20);
  });
});

describe("only authorised people: a list that cannot be read", () => {
  it("a wallet that is down at the start and back serves people within seconds", async () => {
    shop = await Shop.open();
    shop.wallet.away();
    shop.start();
    await shop.bot.started;
    await shop.bot.pass(20_000);
    shop.telegram.shareContact(people.ana.id, { kind: "own", phone: people.ana.phone });
    await shop.hears("ana", unreadable);
    await shop.wallet.back();
    await shop.bot.pass(10_000);
    expect(await shop.asks("ana", "venta 4771234567 250 A-1", summary)).toContain("María Torres");
  });

  it("is read again 1, 2, 5 and 10 s after it could not be", async () => {
    shop = await Shop.open();
    for (let time = 0; time < 5; time++) shop.wallet.fault(list, faults.serverError(500, false));
    shop.start();
    await shop.wallet.arrived(list, 1);
    await shop.bot.quiet();
    const seen: number[] = [];
    for (let second = 1; second <= 30; second++) {
      await shop.bot.pass(1_000);
      while (seen.length < readings() - 1) seen.push(second);
    }
    expect(seen).toEqual([1, 3, 8, 18, 28]);
  });

  it("whoever asks while it cannot be read is not told that they are a customer", async () => {
    await open();
    await shop.bot.pass(someTime);
    addPedro();
    shop.wallet.fault(list, faults.serverError(500, false));
    expect(await shares("pedro")).toMatch(/No pude comprobar/);
    await shop.bot.pass(1_000);
    expect(await shop.asks("pedro", "venta 4771234567 250 A-1", summary)).toContain("María Torres");
  });

  /** The wallet answers the next `times` readings with a list that has nobody. */
  const empties = (times: number) => {
    const body = { success: true, message: "Ok", status: 200, code: "tool_users_01", result: [] };
    for (let time = 0; time < times; time++) shop.wallet.fault(list, faults.body(body));
  };

  it("one empty list takes nobody's role", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.bot.pass(61_000);
    empties(1);
    const before = readings();
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    expect(readings()).toBeGreaterThan(before);
    expect(await shop.asks("ana", "venta 4771234567 90 A-2", summary)).toContain("$90.00");
  });

  it("a second empty list within three seconds takes none either; one that comes later does, until people are listed again", async () => {
    await open();
    await shop.bot.pass(61_000);
    empties(3);
    await shop.asks("ana", "venta 4771234567 90 A-2", summary);
    await shop.bot.pass(1_000);
    expect(await shop.asks("ana", "mis ventas")).toContain("ventas");
    await shop.bot.pass(2_000);
    empties(1);
    expect(await shop.asks("ana", "mis ventas")).not.toContain("No pude");
    expect(shop.operations()).toEqual([]);
    await shop.bot.pass(someTime);
    expect(await shop.asks("ana", "venta 4771234567 90 A-2", summary)).toContain("$90.00");
  });
});
