import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../../support/shop/people.ts";
import { people } from "../../support/shop/people.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ network: "telegram" });
  addRosa(shop);
  shop.start();
  for (const who of ["ana", "luis", "rosa"] as const) await shop.enter(who);
});
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isStranger = (text: string) => text.includes("no sé quién eres");
const moved = (name: string) => (text: string) => text.includes(`El número de ${name} cambió de cuenta en Telegram`);
const sales = () => shop.wallet.requests("/wallet/sale").length;

/** Another account of Telegram's shares a number that it has now; gives what it is told. */
async function takes(who: Who, from: Who): Promise<string> {
  const before = shop.heard(who).length;
  shop.telegram.shareContact(people[who].id, { kind: "own", phone: people[from].phone });
  return shop.hears(who, () => true, before);
}

describe("a number that moves to another account of Telegram's", () => {
  it("takes the role from the former account in the middle of a sale, gives it to nobody, and every manager is told", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    expect(await takes("pedro", "ana")).toContain("ya era de otra cuenta de Telegram");
    for (const manager of ["luis", "rosa"] as const) await shop.hears(manager, moved("Ana López"));
    await shop.asks("ana", "sí", isStranger);
    await shop.asks("pedro", "venta 4771234567 250 A-1", isStranger);
    expect([sales(), shop.operations()]).toEqual([0, []]);
    expect(shop.audit().filter(({ what }) => what === "person.moved")).toMatchObject([{ who: shop.keyOf("ana") }]);
  });

  it("takes with it the sale that the former account had waiting for the wallet", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.wallet.away();
    await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
    await takes("pedro", "ana");
    await shop.wallet.back();
    await shop.bot.pass(90_000);
    expect([sales(), shop.operations()]).toMatchObject([0, [{ state: "cancelled", cancelReason: "accessLost" }]]);
    expect(shop.heard("ana").some((text) => text.includes("saldo: $"))).toBe(false);
  });

  it("comes back by a manager's invitation, or with its number", async () => {
    await takes("pedro", "ana");
    const invited = await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
    shop.network.follow("pedro", /https:\/\/t\.me\S+/.exec(invited)?.[0] ?? "");
    await shop.hears("pedro", (text) => text.includes("Te reconocí como cajero"));
    await shop.asks("pedro", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
  });

  it("is told of over a restart, and approves nothing more of a manager's", async () => {
    await shop.asks("luis", "corregir 4771234567 +600 premio", (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
    await takes("pedro", "luis");
    await shop.hears("rosa", moved("Luis Pérez"));
    await shop.bot.stop();
    await shop.start().started;
    shop.tap("rosa", "¿La apruebas?", "Aprobar");
    await shop.hears("rosa", (text) => text.includes("No se registró"));
    expect(shop.wallet.requests("/wallet/balance/update")).toEqual([]);
    expect(shop.operations()).toMatchObject([{ state: "cancelled", cancelReason: "accessLost" }]);
    await shop.asks("luis", "pendientes", isStranger);
  });

  it("of a customer's is the new account's alone, and no manager is told", async () => {
    const entered = shop.enter("maria");
    await shop.bot.pass(3_000);
    await entered;
    const taken = takes("pedro", "maria");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    expect(await taken).toContain("Te reconocí como cliente");
    await shop.asks("maria", "saldo", isStranger);
    expect(shop.heard("luis").some((text) => text.includes("cambió de cuenta"))).toBe(false);
  });

  it("that is proved again by the same account changes nothing", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.telegram.shareContact(people.ana.id, { kind: "own", phone: people.ana.phone });
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(sales()).toBe(1);
  });
});
