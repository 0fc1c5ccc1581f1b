import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ env: { OWNER_PHONES: "477 999 0001" } });
  shop.start();
});
afterEach(() => shop.close());

const summary = (text: string) => text.includes("¿La registro?");
const sales = () => shop.wallet.requests("/wallet/sale").length;

function audit(): string[] {
  const db = openKept(shop.databasePath, { readonly: true });
  const rows = db.prepare<[], { what: string }>("SELECT what FROM audit ORDER BY id").all();
  db.close();
  return rows.map((row) => row.what);
}

describe("only authorised people: who you are is proved", () => {
  it("a stranger is told how to identify themselves, and gets nothing else", async () => {
    for (const text of ["saldo", "venta 4771234567 250 A-1", "pendientes"]) {
      expect(await shop.asks("ana", text)).toMatch(/Comparte tu número/);
    }
    expect(shop.telegram.messages(people.ana.id)[0]?.markup).toMatchObject({
      type: "reply",
      rows: [[{ requestContact: true }]],
    });
    expect(sales()).toBe(0);
  });

  it("a stranger who says nothing we know is answered four times a day", async () => {
    for (const text of ["qué onda con el pedido", "¿me oyes?", "hay alguien", "contesten"])
      await shop.asks("ana", text);
    shop.say("ana", "ándale pues");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.pass(1_000);
    expect(shop.heard("ana").length).toBe(4);
    await shop.bot.leap(25 * 3_600_000);
    await shop.asks("ana", "otra vez yo");
  });

  it.each([
    ["somebody else's card", { kind: "foreign", phone: people.luis.phone } as const],
    ["a card of nobody on Telegram", { kind: "noUserId", phone: people.luis.phone } as const],
    ["a forwarded card", { kind: "own", phone: people.luis.phone, forwarded: true } as const],
    ["a phone of another country", { kind: "own", phone: "+4771110002" } as const],
  ])("%s proves nothing", async (_, card) => {
    shop.telegram.shareContact(people.ana.id, card);
    await shop.hears("ana", (text) => text.includes("Ese contacto no es el tuyo") || text.includes("no"));
    expect(await shop.asks("ana", "pendientes")).toMatch(/Comparte tu número/);
    expect(audit()).toContain("contact.refused");
  });

  it("an owner by configuration manages, and sells only if the wallet knows them", async () => {
    shop.telegram.shareContact(900, { kind: "own", phone: "+524779990001" });
    await shop.telegram.waitForMessage(900, (message) => message.text.includes("gerente"));
    shop.telegram.say(900, "venta 4771234567 250 A-1");
    await shop.telegram.waitForMessage(900, (message) => message.text.includes("colaborador"));
    shop.telegram.say(900, "pendientes");
    await shop.telegram.waitForMessage(900, (message) => message.text.includes("No hay nada en duda"));
  });
});

describe("only authorised people: what you may do", () => {
  it("a customer reads their own balance and no other", async () => {
    await shop.enter("maria");
    expect(await shop.asks("maria", "saldo")).toMatch(/María Torres, tu saldo en Monedero Demo es \$50\.00/);
    await shop.bot.pass(3_000);
    expect(await shop.asks("maria", "saldo 4777654321")).toBe("Solo te puedo decir tu saldo. Escribe saldo.");
    expect(
      shop.wallet.requests("/wallet/contact/get").every((request) => request.form?.["phone"] === "4771234567"),
    ).toBe(true);
    await shop.bot.pass(3_000);
    expect(await shop.asks("maria", "venta 4777654321 250 A-1")).not.toMatch(/¿La registro?/);
    expect(audit()).toContain("access.refused");
  });

  it("a cashier who was disabled between the summary and the sí sells nothing", async () => {
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    const ana = shop.wallet.state.account.collaborators.find((one) => one.phone === "4771110001");
    if (!ana) throw new Error("Ana is missing");
    Object.assign(ana, { status: "archivado" });
    await shop.bot.pass(61_000);
    const before = shop.heard("ana").length;
    shop.say("ana", "sí");
    expect(await shop.hears("ana", (text) => /permiso/.test(text), before)).toMatch(/permiso/);
    expect(sales()).toBe(0);
    expect(audit()).toContain("access.refused");
  });

  it("when the roles cannot be read, the last known hold for 15 minutes, then money is refused", async () => {
    await shop.enter("ana");
    for (let time = 0; time < 200; time++) shop.wallet.fault("/toolusers/get", faults.serverError(500, false));
    await shop.bot.leap(10 * 60_000);
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    expect(await shop.asks("ana", "sí")).toMatch(/Venta registrada/);
    await shop.bot.leap(6 * 60_000);
    expect(await shop.asks("ana", "venta 4771234567 250 A-2")).toMatch(/permiso[^]*No se registró|No puedo comprobar/);
    expect(sales()).toBe(1);
  });

  it("a cashier sells nothing to their own number", async () => {
    await shop.enter("ana");
    expect(await shop.asks("ana", "venta 4771110001 250 A-1")).toMatch(/Ese es tu número/);
  });

  it("balances are not spoken in groups: one line, and it leaves", async () => {
    await shop.enter("ana");
    shop.telegram.joinGroup(-700, people.ana.id);
    await shop.telegram.waitForCall("leaveChat");
    await shop.telegram.waitForCall("sendMessage", (entry) => String(entry.params["chat_id"]) === "-700");
  });
});
