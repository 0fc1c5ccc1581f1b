import { describe, expect, it } from "vitest";
import {
  estimate,
  knownPrices,
  limitState,
  limitText,
  priceOn,
  readChargeLimit,
  readPrices,
} from "../../src/domain/prices.ts";

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

  it("compares a limit in messages or in money with them, an unknown price being the dearest", () => {
    const near = (billed: { [category: string]: number }, text: string, day = "2026-11-30") =>
      limitState(billed, { limit: readChargeLimit(text), prices }, at(day));
    expect(["79", "80", "100"].map((count) => near({ service: Number(count) }, "100"))).toEqual([
      "below",
      "near",
      "reached",
    ]);
    expect([94, 95, 118].map((count) => near({ service: count }, "1 USD"))).toEqual(["below", "near", "reached"]);
    expect([79, 80, 100].map((count) => near({ service: count }, "1 USD", "2027-02-01"))).toEqual([
      "below",
      "near",
      "reached",
    ]);
    expect([20, 26].map((count) => near({ referral_conversion: count }, "1 USD"))).toEqual(["below", "reached"]);
    expect(near({ service: 118 }, "1 USD", "2025-11-24")).toBe("reached");
    expect(limitState({ service: 1e9 }, { limit: null, prices }, at("2026-11-30"))).toBe("below");
  });

  it.each([
    ["3000", "3000"],
    ["25 USD", "US$25.00"],
    [" 0.5  usd ", "US$0.50"],
  ])("%j is a limit", (text, shown) => {
    const limit = readChargeLimit(text);
    expect(limit && limitText(limit)).toBe(shown);
  });

  it.each(["", "9", "10.5", "-20", "mucho", "25 MXN", "USD 25", "0 USD", "25 USD más", "0x1F", "1e3", "1e1 USD"])(
    "%j is no limit",
    (text) => {
      expect(readChargeLimit(text)).toBe(null);
    },
  );

  it.each([
    "",
    "2026-10-01",
    "mañana service=1",
    "2026-10-01 service",
    "2026-10-01 service=-1",
    "2026-10-01 service=x",
    "2027-01-01 service=1; 2026-10-01 service=1",
    "2026-10-01 service=1;",
    "2026-10-15 service=1",
    "octubre-01 service=0.0085",
    "2026/10-01 service=1",
    "2026-13-01 service=1",
    "20261001-01 service=1",
    "2026-10-01 service=0x1F",
    "2026-10-01 service=1e1",
    "2026-10-01 service=.",
    "2026-10-01 __proto__=1",
    "2026-10-01 servicio=1",
    "2026-10-01 service=1 service=2",
  ])("%j is none", (text) => {
    expect(readPrices(text)).toBe(null);
  });
});
