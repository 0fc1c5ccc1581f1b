import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "../../src/domain/person.ts";
import { refusalCodes, refusalOf, type Call } from "../../src/wallet/endpoints.ts";
import type { Who } from "../support/shop/people.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { refusalText } from "../text/spanish.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ env: { CORRECTION_CAP: "100" } });
  addRosa(shop);
  shop.start();
});
afterEach(() => shop.close());

/** Where one asked and a manager decided, both are told, each what they can do. */
async function reads(who: Who, role: Role, call: Call, code: string, after: number): Promise<void> {
  const refusal = refusalOf(call, code);
  if (refusal === null) throw new Error(`${code} means nothing`);
  const said = await shop.hears(who, (text) => text.includes("No se registró:"), after);
  expect(said.replaceAll("*", "")).toContain(refusalText(refusal, role).replaceAll("*", ""));
}

/** One code of each meaning. */
function eachMeaning(call: Call): readonly string[] {
  const codes = refusalCodes(call);
  return codes.filter((code, i) => codes.findIndex((one) => refusalOf(call, one) === refusalOf(call, code)) === i);
}

describe("a second try that a manager orders", () => {
  // A sale goes on as a conversation where the wallet wants a ticket: these have one.
  it("is refused to the cashier who asked and to the manager", async () => {
    for (const who of ["ana", "luis"] as const) await shop.enter(who);
    let row = 0;
    for (const code of eachMeaning("/wallet/sale")) {
      row += 1;
      shop.wallet.fault("/wallet/sale", faults.requestLost());
      await shop.asks("ana", `venta 4771234567 ${100 + row}.50 A-${row}`, (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
      await shop.bot.pass(125_000);
      await shop.hears("luis", (text) => text.includes("En duda") && text.includes(`A-${row}`));
      const heard = { ana: shop.heard("ana").length, luis: shop.heard("luis").length };
      shop.wallet.fault("/wallet/sale", faults.refusal(code));
      shop.tap("luis", `A-${row}`, "No: regístrala ahora");
      await reads("ana", "cashier", "/wallet/sale", code, heard.ana);
      await reads("luis", "manager", "/wallet/sale", code, heard.luis);
    }
  });
});

describe("a correction that a second manager approves", () => {
  it("is refused to both as managers", async () => {
    for (const who of ["luis", "rosa"] as const) await shop.enter(who);
    let row = 0;
    for (const code of eachMeaning("/wallet/balance/update")) {
      row += 1;
      const points = `${200 + row}`;
      await shop.asks("luis", `corregir 4771234567 +${points} motivo de prueba`, (text) => text.includes("¿La hago?"));
      await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
      await shop.hears("rosa", (text) => text.includes("Aprobación") && text.includes(points));
      const heard = { luis: shop.heard("luis").length, rosa: shop.heard("rosa").length };
      shop.wallet.fault("/wallet/balance/update", faults.refusal(code));
      shop.tap("rosa", points, "Aprobar");
      for (const who of ["luis", "rosa"] as const) {
        await reads(who, "manager", "/wallet/balance/update", code, heard[who]);
      }
    }
  });
});
