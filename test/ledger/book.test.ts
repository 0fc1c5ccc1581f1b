import { expect, it } from "vitest";
import { centavosOf } from "../../src/domain/money.ts";
import { LedgerBook } from "../../src/ledger/book.ts";
import { corteOf } from "../../src/ledger/corte.ts";
import { operation } from "./operation-kit.ts";

const saleOn = (day: string, amountCentavos: number, branch = "Centro") =>
  operation({ amountCentavos: centavosOf(amountCentavos) }, { day, branch, customerName: "María" });

const noAmounts = new Map<string, never>();
const year = { from: "2026-01-01", until: "2026-12-31" };

/** A book whose days before November are archived; the last sale of October is still among the operations. */
function bookWithArchive(): LedgerBook {
  const october = saleOn("2026-10-31", 10_000, "Norte");
  const corte = corteOf({ operations: [october], earlier: [], refunded: [], only: () => true });
  const book = new LedgerBook(() => 12, "2026-11-01", [{ day: "2026-10-31", corte }]);
  for (const one of [october, saleOn("2026-11-02", 2_550)]) book.take(one, noAmounts);
  return book;
}

it("counts archived days once: in the totals, branches, people and days", () => {
  const { total, branches, days, isArchived } = bookWithArchive().summary(year);
  expect([total.sales, total.salesCentavos, isArchived]).toEqual([2, 12_550, true]);
  expect(branches.map(({ branch, tally }) => [branch, tally.salesCentavos])).toEqual([
    ["Centro", 2_550],
    ["Norte", 10_000],
  ]);
  expect([...days.keys()]).toEqual(["2026-10-31", "2026-11-02"]);
  expect(bookWithArchive().summary(year, { branch: "Norte" }).total.salesCentavos).toBe(10_000);
});

it("leaves archived days out of what they do not tell, and says that they are in the range", () => {
  const book = bookWithArchive();
  expect(book.summary(year, { kind: "sale" }).total.salesCentavos).toBe(2_550);
  expect(book.summary(year).hours[12]).toEqual({ sales: 1, centavos: 2_550 });
  expect(book.summary({ from: "2026-11-01", until: "2026-11-30" }).isArchived).toBe(false);
});

it("takes nobody for new whose earlier purchase was archived", () => {
  const { newCustomers, returningCustomers } = bookWithArchive().summary({ from: "2026-11-01", until: "2026-11-30" });
  expect([newCustomers, returningCustomers]).toEqual([0, 1]);
});

it("finds a customer by name in any writing, whole words first, and by the digits of a phone", () => {
  const { customers } = bookWithArchive();
  for (const text of ["maria", "MARÍA", "mar", "477 123 4567", "4567"]) {
    expect(customers.find(text, 5).map(({ name, sales }) => [name, sales])).toEqual([["María", 2]]);
  }
  for (const text of ["", "  ", "mario", "9999"]) expect(customers.find(text, 5)).toEqual([]);
  expect(customers.list("top", "2026-11-02")).toEqual([]);
  expect(customers.list("top", "2026-11-03")).toHaveLength(1);
});
