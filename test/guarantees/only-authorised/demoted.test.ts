import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
let rosa: ReturnType<typeof addRosa>;
const question = (text: string) => text.includes("¿La apruebas?");
const updates = () => shop.wallet.requests("/wallet/balance/update").length;
const list = "/toolusers/get";

/** Luis asks for 600 points, above the cap of 500, and Rosa has read it; the list was read a second ago. */
beforeEach(async () => {
  shop = await Shop.open();
  rosa = addRosa(shop);
  shop.start();
  await shop.enter("luis");
  await shop.enter("rosa");
  await shop.asks("luis", "corregir 4771234567 +600 premio", (text) => text.includes("¿La hago?"));
  await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
  await shop.hears("rosa", question);
  await shop.bot.pass(1_000);
});
afterEach(() => shop.close());

async function approves(): Promise<string> {
  const before = shop.heard("rosa").length;
  shop.tap("rosa", "¿La apruebas?", "Aprobar");
  return shop.hears("rosa", () => true, before);
}

/** What comes after the next answer to a reading of the list. */
function afterNextReading(then: () => void): void {
  const nth = shop.wallet.requests(list).length + 1;
  shop.wallet.hooks.onApplied = (_, path) => {
    if (path === list && shop.wallet.requests(list).length === nth) then();
  };
}

describe("only authorised people: money above the cap is approved by whoever manages at that moment", () => {
  it("a manager demoted a second ago approves nothing", async () => {
    rosa.type = "cajero";
    expect(await approves()).toContain("No tienes permiso");
    await shop.bot.pass(5_000);
    expect(updates()).toBe(0);
    expect(shop.audit()).toContainEqual(expect.objectContaining({ what: "access.refused" }));
  });

  it("while the list cannot be read nothing is approved, it says why, and the approval waits", async () => {
    shop.wallet.fault(list, faults.serverError(500, false));
    expect(await approves()).toMatch(/No pude comprobar[^]*no hice nada[^]*aprobaciones/);
    expect(updates()).toBe(0);
    await shop.asks("rosa", "aprobaciones", (text) => text.includes("¿aprobar o rechazar?"));
    shop.say("rosa", "1");
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(updates()).toBe(1);
  });

  it("whoever was demoted between the approval and the request moves nothing", async () => {
    afterNextReading(() => {
      rosa.type = "cajero";
    });
    expect(await approves()).toContain("Aprobada");
    expect(await shop.hears("luis", (text) => text.includes("❌"))).toMatch(/ya no tiene permiso/);
    expect(updates()).toBe(0);
  });

  it("a list that cannot be read any more between the approval and the request stops it, with a word to both", async () => {
    afterNextReading(() => shop.wallet.fault(list, faults.serverError(500, false)));
    expect(await approves()).toContain("Aprobada");
    for (const who of ["luis", "rosa"] as const) {
      expect(await shop.hears(who, (text) => text.includes("❌"))).toMatch(/No pude comprobar/);
    }
    await shop.bot.pass(60_000);
    expect(updates()).toBe(0);
  });

  describe("a second try of what is in doubt", () => {
    const now = "No: regístrala ahora";
    beforeEach(async () => {
      shop.wallet.fault("/wallet/balance/update", faults.requestLost());
      await approves();
      await shop.hears("luis", (text) => /No l[ao] repitas/.test(text));
      await shop.bot.pass(125_000);
      await shop.hears("rosa", (text) => text.includes("En duda"));
      await shop.asks("rosa", "ayuda");
      await shop.bot.quiet();
    });

    it("is not ordered by a manager demoted a second ago", async () => {
      rosa.type = "cajero";
      const before = shop.heard("rosa").length;
      shop.tap("rosa", "En duda", now);
      expect(await shop.hears("rosa", () => true, before)).toContain("No tienes permiso");
      expect(shop.operations().map((one) => one.state)).toEqual(["ask"]);
    });

    it("is not ordered while the list cannot be read, and can be afterwards", async () => {
      shop.wallet.fault(list, faults.serverError(500, false));
      const before = shop.heard("rosa").length;
      shop.tap("rosa", "En duda", now);
      expect(await shop.hears("rosa", () => true, before)).toMatch(/No pude comprobar[^]*pendientes/);
      expect(shop.operations().map((one) => one.state)).toEqual(["ask"]);
      await shop.asks("rosa", "pendientes", (text) => /^\*?1\*? · /m.test(text));
      await shop.asks("rosa", "1", (text) => text.includes("600"));
      shop.say("rosa", "regístrala ahora");
      await shop.hears("luis", (text) => text.includes("Abono registrado"));
      expect(updates()).toBe(2);
    });
  });
});
