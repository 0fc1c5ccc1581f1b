import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatPhone,
  maskPhone,
  parsePhone,
  phoneFromDigits,
  phoneFromInternational,
  type Phone,
} from "../../src/domain/phone.ts";
import { digitsOf, phones, phoneWritings } from "./writings.ts";

describe("parsePhone", () => {
  it.each([
    "4771234567",
    "477 123 4567",
    "477-123-4567",
    "477.123.45.67",
    "(477) 123-45-67",
    "(477)1234567",
    "+52 477 123 4567",
    "+524771234567",
    "(+52) 477 123 4567",
    "52 477 123 4567",
    "524771234567",
    "5214771234567",
    "521 477 123 4567",
    "+52 1 477 123 4567",
    "+5214771234567",
    "0052 1 477 123 4567",
    "044 477 123 4567",
    "0454771234567",
    "01 477 123 4567",
    "477\u00a0123\u00a04567",
    "477\u2011123\u20134567",
    "\u202a+52 1 477 123 4567\u202c",
    "４７７１２３４５６７",
    "＋５２　４７７　１２３　４５６７",
    " 4771234567. ",
    "477 123\n4567",
  ])("reads %j as 4771234567", (text) => {
    expect(parsePhone(text)).toEqual({ type: "phone", phone: "4771234567" });
  });

  it.each([
    ["477123456", 9],
    ["47712345678", 11],
    ["1 477 123 4567", 11],
    ["+52 477 123 456", 9],
    ["+52 1 477 123 456", 9],
    ["+52 1477123456", 9],
    ["52 1 477 123 456", 9],
    ["521 477 123 45678", 11],
    ["52 477 123 456", 11],
    ["044 477 123 456", 9],
    ["0441234567", 7],
    ["250", 3],
    ["1234.50", 6],
    ["4771234567 4771234568", 20],
  ])("refuses %j: %i digits", (text, digits) => {
    expect(parsePhone(text)).toEqual({ type: "wrongLength", digits });
  });

  it.each([
    "",
    " ",
    "hola",
    "tel 4771234567",
    "477123456O",
    "$250",
    "1,234.50",
    "+1 415 555 0100",
    "+47 71 23 45 67",
    "1477123456",
    "0000000000",
    "477+1234567",
    "4771234567½",
    "477123456²",
    "٤٧٧١٢٣٤٥٦٧",
    "+52",
    "()",
    "1".repeat(65),
  ])("takes %j for no phone", (text) => {
    expect(parsePhone(text)).toEqual({ type: "notAPhone" });
  });

  it("reads back each of 10,000 generated writings", () => {
    let count = 0;
    fc.assert(
      fc.property(phoneWritings, ({ phone, text }) => {
        count++;
        expect(parsePhone(text)).toEqual({ type: "phone", phone });
      }),
      { seed: 4771, numRuns: 10_000 },
    );
    console.log(`phone writings read back: ${count}`);
  });

  it("counts, and never completes, a phone with a digit too few or too many", () => {
    fc.assert(
      fc.property(phones, fc.constantFrom("", "+52 ", "044 "), digitsOf(1, 1), (phone, prefix, extra) => {
        expect(parsePhone(prefix + phone.slice(0, 9))).toEqual({ type: "wrongLength", digits: 9 });
        expect(parsePhone(prefix + phone + extra)).toEqual({ type: "wrongLength", digits: 11 });
      }),
      { seed: 9011, numRuns: 1_000 },
    );
  });
});

describe("phones that a machine wrote", () => {
  it.each(["5214771234567", "+524771234567", "524771234567", "+5214771234567"])("reads %s in both ways", (digits) => {
    expect(phoneFromDigits(digits)).toBe("4771234567");
    expect(phoneFromInternational(digits)).toBe("4771234567");
  });

  it("takes ten bare digits only where they are known to be national", () => {
    expect(phoneFromDigits("4771234567")).toBe("4771234567");
    expect(phoneFromInternational("4771234567")).toBeNull();
    expect(phoneFromInternational("+4771234567")).toBeNull();
  });

  it.each([
    "",
    "14155550100",
    "+4771234567",
    "+34612345678",
    "477 123 4567",
    "52477123456",
    "1477123456",
    "52x",
    "521",
  ])("takes %j for nobody's phone here", (digits) => {
    expect(phoneFromDigits(digits)).toBeNull();
    expect(phoneFromInternational(digits)).toBeNull();
  });
});

describe("phones for reading", () => {
  it("groups them by their area code", () => {
    expect(formatPhone("4771234567")).toBe("477 123 4567");
    expect(formatPhone("5512345678")).toBe("55 1234 5678");
  });

  it("masks all but the last four digits", () => {
    expect(maskPhone("4771234567" as Phone)).toBe("******4567");
  });

  it("formats to what is read back", () => {
    fc.assert(
      fc.property(phones, (phone) => {
        expect(parsePhone(formatPhone(phone))).toEqual({ type: "phone", phone });
      }),
      { seed: 33, numRuns: 1_000 },
    );
  });
});
