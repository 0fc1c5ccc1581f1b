import { describe, expect, it } from "vitest";
import { estimate, knownPrices, priceOn, readPrices } from "../../src/domain/shop/prices.ts";

describe("the table of prices", () => {
  const prices = readPrices(`${knownPrices}; 2027-01-01 service=0.01 utility=0.02`) ?? [];
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

  it("has a date on each row, and the newest that has begun is in force", () => {
    expect(priceOn(prices, "2026-09-30")).toBe(null);
    expect(priceOn(prices, "2026-10-01")?.micros["service"]).toBe(8_500);
    expect(priceOn(prices, "2027-01-01")?.micros["service"]).toBe(10_000);
  });

  it("estimates what the charged messages of a month come to", () => {
    expect(estimate({ service: 412, utility: 10 }, prices, at("2026-11-30"))).toBe("3.59");
    expect(estimate({ service: 412 }, prices, at("2027-02-01"))).toBe("4.12");
    expect(estimate({}, prices, at("2026-11-30"))).toBe("0.00");
  });

  it("says nothing where a price is not known", () => {
    expect(estimate({ service: 1 }, prices, at("2025-11-24"))).toBe(null);
    expect(estimate({ referral_conversion: 1 }, prices, at("2026-11-30"))).toBe(null);
  });

  it.each([
    "",
    "2026-10-01",
    "mañana service=1",
    "2026-10-01 service",
    "2026-10-01 service=-1",
    "2026-10-01 service=x",
    "2027-01-01 service=1; 2026-10-01 service=1",
    "2026-10-01 service=1;",
  ])("%j is none", (text) => {
    expect(readPrices(text)).toBe(null);
  });
});
